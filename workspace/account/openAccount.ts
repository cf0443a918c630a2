import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormFile, Project, Workspace } from '../../emulator/contract';
import { createWorkspace } from '../../emulator/index';
import { regionalForms } from '../../sample/regionalForms';
import { WEEK_START } from '../../sample/week';
import type { WeekBook } from '../week/playWeek';
import { shareWithLibrarians } from './shareWithLibrarians';
import { typeLibrarians } from './typeLibrarians';

export const OWNER = 'admin@perpustakaan.example';
export const TIME_ZONE = 'Asia/Jakarta';

export interface OpenAccount {
  readonly workspace: Workspace;
  readonly project: Project;
  readonly weekBook: WeekBook;
}

/**
 * Opens the account kept in `stateDir`, or makes it: the regional forms with their responses, the desk set up by its own `setup`, the sample
 * librarians. `fresh` throws away what was kept. Each step looks first at what is there, so that one broken off is made good.
 */
export function openAccount(stateDir: string, bundleDir: string, fresh: boolean, say: (line: string) => void): OpenAccount {
  if (fresh) rmSync(stateDir, { recursive: true, force: true });
  mkdirSync(stateDir, { recursive: true });
  const isNew = !existsSync(join(stateDir, 'account'));
  const workspace = createWorkspace({ stateDir: join(stateDir, 'account'), owner: OWNER, timeZone: TIME_ZONE, now: WEEK_START });
  say(isNew ? 'Akun baru · A new account' : 'Akun yang lalu dilanjutkan · Going on with the account of last time');
  importRegionalForms(workspace, say);
  const project = workspace.openProject(bundleDir);
  say('Menyiapkan layanan (setup) · Setting the desk up');
  project.run('setup');
  const typed = typeLibrarians(workspace);
  if (typed > 0) say(`Pustakawan contoh diketik: ${typed} · Sample librarians typed in`);
  shareWithLibrarians(workspace, project);
  return { workspace, project, weekBook: bookIn(join(stateDir, 'sample-week.json')) };
}

/** The one form of the desk: made by setup, after those of the regions. */
export function unifiedForm(workspace: Workspace): FormFile {
  const regional = new Set(regionalForms().map(({ form }) => titleOf(form)));
  const form = workspace.forms().filter(({ title }) => !regional.has(title)).at(-1);
  if (form === undefined) throw new Error('Setup tidak membuat formulir. / Setup made no form.');
  return form;
}

function importRegionalForms(workspace: Workspace, say: (line: string) => void): void {
  const present = new Set(workspace.forms().map(({ title }) => title));
  const missing = regionalForms().filter(({ form }) => !present.has(titleOf(form)));
  for (const { form, responses } of missing) workspace.importForm(form, responses);
  if (missing.length > 0) say(`Formulir kawasan: ${missing.length} · Regional forms`);
}

function titleOf(form: object): string {
  const info: unknown = 'info' in form ? form.info : null;
  return typeof info === 'object' && info !== null && 'title' in info ? String(info.title) : '';
}

function bookIn(path: string): WeekBook {
  return {
    read: () => (existsSync(path) ? Number(JSON.parse(readFileSync(path, 'utf8'))) : 0),
    write: (happenings) => writeFileSync(path, JSON.stringify(happenings)),
  };
}
