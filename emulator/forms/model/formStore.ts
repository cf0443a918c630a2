import type { AccountState } from '../../state/account';
import type { FormSettings, FormState } from '../state';
import { formErrors } from './formErrors';

export const formMimeType = 'application/vnd.google-apps.form';

/** Settings of a new form, as documented at each setter of FormApp.Form. */
export const newFormSettings: FormSettings = {
  collectEmail: false,
  allowResponseEdits: false,
  limitOneResponsePerUser: false,
  requireLogin: false,
  progressBar: false,
  publishingSummary: false,
  showLinkToRespondAgain: true,
  shuffleQuestions: false,
  quiz: false,
};

/** What is needed of the emulator to make a form. */
interface Source {
  readonly account: AccountState;
  now(): number;
  newId(length?: number): string;
}

/** Makes an empty form with its entry in Drive. `fileName` is the name of the file, which setTitle does not change later. */
export function createForm(source: Source, owner: string, title: string, options: { id?: string; fileName?: string; published?: boolean } = {}): FormState {
  const id = options.id ?? `1${source.newId(43)}`;
  const now = source.now();
  const form: FormState = {
    id,
    publishedId: `1FAIpQLS${source.newId(48)}`,
    title,
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    supportsPublishing: true,
    published: options.published ?? true,
    accepting: options.published ?? true,
    publishedReaders: new Set(),
    settings: { ...newFormSettings },
    items: [],
    responses: [],
    destination: null,
    menus: [],
    createdAt: now,
  };
  source.account.forms.set(id, form);
  source.account.drive.files.set(id, {
    id,
    name: options.fileName ?? title,
    mimeType: formMimeType,
    description: '',
    parents: [source.account.drive.rootFolderId],
    owner,
    editors: new Set(),
    viewers: new Set(),
    trashed: false,
    createdAt: now,
    updatedAt: now,
    access: 'PRIVATE',
    permission: 'VIEW',
  });
  return form;
}

/** Deep copy for "Make a copy": items and settings, no responses and no destination. The Drive entry is made by the caller. */
export function copyForm(source: Source, original: FormState, id: string): FormState {
  const copy: FormState = {
    ...original,
    id,
    publishedId: `1FAIpQLS${source.newId(48)}`,
    publishedReaders: new Set(),
    settings: { ...original.settings },
    items: [...original.items],
    responses: [],
    destination: null,
    menus: [],
    createdAt: source.now(),
  };
  source.account.forms.set(id, copy);
  return copy;
}

/** The form, or Google's error where it does not exist. */
export function formOf(account: AccountState, id: string): FormState {
  const form = account.forms.get(id);
  if (form === undefined) throw formErrors.notFound();
  return form;
}

/** True where the account may change a file, and so open a form with FormApp: its owner, its editors, or anybody where the link may edit. */
export function mayEditFile(account: AccountState, id: string, user: string): boolean {
  const file = account.drive.files.get(id);
  if (file === undefined) return false;
  return file.owner === user || file.editors.has(user) || (file.permission === 'EDIT' && file.access !== 'PRIVATE');
}

/** Notes in Drive that the form changed now. */
export function touchForm(source: Pick<Source, 'account' | 'now'>, id: string): void {
  const file = source.account.drive.files.get(id);
  if (file !== undefined) file.updatedAt = source.now();
}
