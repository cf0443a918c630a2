import { FormUnreachable, type OldForms, type OldFormWish } from '../../application/unify/unifyPorts';
import { mayPass } from '../sheets/backoff';
import { readItems, readResponse } from './readOldForm';

type Form = GoogleAppsScript.Forms.Form;

const formType = 'application/vnd.google-apps.form';

/** What Google says of a file that is not there and of one that this account may not see: the same. */
const unreachable = /no item with the given id|do not have permission|not found|access denied|permission_denied/i;

/** Old forms through FormApp and DriveApp. A form that was opened is kept for the run, and so are its items. */
export function openOldForms(): OldForms {
  const opened = new Map<string, { readonly form: Form; items: ReturnType<typeof readItems> | null }>();
  const open = (id: string): { readonly form: Form; items: ReturnType<typeof readItems> | null } => {
    const known = opened.get(id);
    if (known) return known;
    const fresh = { form: reach(() => FormApp.openById(id)), items: null };
    opened.set(id, fresh);
    return fresh;
  };
  return {
    inFolder: (id) => formsInFolder(id),
    newest: (id, since) => {
      const { form } = open(id);
      const responses = reach(() => form.getResponses(new Date(since)));
      return responses.length === 0 ? null : Math.max(...responses.map((response) => response.getTimestamp().getTime()));
    },
    read: (id, wish) => {
      const entry = open(id);
      const { form } = entry;
      entry.items ??= readItems(form.getItems());
      const responses = reach(() => (wish.since > 0 ? form.getResponses(new Date(wish.since)) : form.getResponses()));
      const wanted = sampled(earliest(responses, wish), wish);
      return {
        form: {
          id, title: form.getTitle(), fileName: wish.fileName ? fileName(id) : '', description: form.getDescription(), locale: null, collectsEmail: form.collectsEmail(), isQuiz: form.isQuiz(),
          items: entry.items, responses: wanted.map(readResponse),
        },
        total: responses.length, isPartial: wanted.length < responses.length, accepting: form.isAcceptingResponses(),
      };
    },
    close: (id, text) => {
      const { form } = open(id);
      if (!form.isAcceptingResponses()) return;
      form.setCustomClosedFormMessage(text);
      form.setAcceptingResponses(false);
    },
    reopen: (id) => {
      const { form } = open(id);
      if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
    },
  };
}

function reach<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (unreachable.test(words)) throw new FormUnreachable(words);
    throw error;
  }
}

function earliest(responses: readonly GoogleAppsScript.Forms.FormResponse[], { earliest: limit }: OldFormWish): readonly GoogleAppsScript.Forms.FormResponse[] {
  if (limit === null) return responses;
  const timed = responses.map((response) => ({ response, at: response.getTimestamp().getTime() })).sort((one, other) => one.at - other.at);
  const before = timed.filter(({ at }) => at <= limit.after).length;
  return timed.slice(0, before + limit.count).map(({ response }) => response);
}

/** Enough from both ends to judge by. */
function sampled<T>(responses: readonly T[], wish: OldFormWish): readonly T[] {
  const { sample } = wish;
  if (sample === null || responses.length <= sample) return responses;
  const half = Math.floor(sample / 2);
  return [...responses.slice(0, half), ...responses.slice(responses.length - (sample - half))];
}

/** The name helps to tell the region; a form that may be opened but not seen in Drive has none. */
function fileName(id: string): string {
  try {
    return DriveApp.getFileById(id).getName();
  } catch (error) {
    // Without its name a form might be given another region: the run that comes next asks again.
    if (mayPass(error)) throw error;
    console.warn(`the file name of form ${id} cannot be read`, error instanceof Error ? error.message : String(error));
    return '';
  }
}

function formsInFolder(id: string): string[] | null {
  let files: GoogleAppsScript.Drive.FileIterator;
  try {
    files = reach(() => DriveApp.getFolderById(id)).getFilesByType(formType);
  } catch (error) {
    if (error instanceof FormUnreachable) return null;
    throw error;
  }
  const found: { readonly id: string; readonly name: string }[] = [];
  while (files.hasNext()) {
    const file = files.next();
    found.push({ id: file.getId(), name: file.getName() });
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)).map((file) => file.id);
}
