import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderStore } from '../../emulator/state/folderStore';
import { createWorkspace, type FormFile, type Message, type Page, type Project, type SpreadsheetFile, type Workspace } from '../../emulator/index';
import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import { answersFor, type Answers } from './formAnswers';
import { builtOnce, cache, copyPreparedDesk, owner, setUpAt } from './preparedDesk';
import { samplePeople, type Person } from './samplePeople';
import { readRecords, typeIntoRecord, type SheetRecord } from './sheetRecords';

export { owner } from './preparedDesk';

const folders: string[] = [];
const workspaces: Workspace[] = [];

/** A desk in an account of its own, set up by the built bundle, with people in the tab Pustakawan. */
export interface Desk {
  readonly workspace: Workspace;
  readonly project: Project;
  readonly book: SpreadsheetFile;
  readonly form: FormFile;
  /** Sends the form as a person; what the test does not name gets a plausible answer. Returns the response id. */
  submit(answers: Answers, as?: string): string;
  /** Rows of a tab by header, as displayed. */
  records(tab: string): SheetRecord[];
  /** The row of one request in Permohonan, as displayed. Throws where there is none. */
  request(ticket: string): SheetRecord;
  /** A librarian types into the row of a ticket. */
  typeIn(ticket: string, header: string, value: unknown, as?: string): void;
  /** Moves the clock while Google loses every firing of the clock on the way: time passes and nobody looks. */
  skipTo(iso: string): void;
  /** Lets the clock's trigger come once: moves to the next five minutes and a little. */
  tick(): void;
  mailsTo(address: string): Message[];
  /** The page behind the first address of a mail. */
  openLink(mail: Message): Page;
  /** A SpreadsheetApp spreadsheet of the desk, as its owner sees it. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Throws where an execution failed, with what it said. */
  expectNoFailures(): void;
}

interface DeskOptions {
  /** ISO 8601, not before 5 January 2026. Default: the set-up's own instant. */
  readonly now?: string;
  readonly people?: readonly Person[];
  readonly latency?: boolean;
  readonly seed?: number;
  /** Folder of another version of the bundle, put in the place of the built one. */
  readonly bundle?: string;
  /** 'consumer': Google's quotas of a free account, a hundred recipients a day. Default: those of Workspace. */
  readonly edition?: 'consumer';
}

/** Opens a desk of its own, a copy of the one that was set up beforehand. */
export function openDesk(options: DeskOptions = {}): Desk {
  const people = options.people ?? samplePeople;
  const key = JSON.stringify([people, options.edition]);
  const original = originals.get(key) ?? openPrepared(people, options.edition);
  originals.set(key, original);
  const workspace = original.fork({ latency: options.latency ?? false, ...(options.seed === undefined ? {} : { seed: options.seed }) });
  workspaces.push(workspace);
  const desk = deskIn(workspace, options.bundle);
  if (options.now !== undefined) desk.skipTo(options.now);
  return desk;
}

/** Desks as they were set up, which nobody touches: forking one costs a third of reading it from its folder. */
const originals = new Map<string, Workspace>();

function openPrepared(people: readonly Person[], edition: DeskOptions['edition']): Workspace {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'layanan-kawasan-'));
  folders.push(stateDir);
  copyPreparedDesk(stateDir, people);
  if (edition !== undefined) changeEdition(stateDir, edition);
  const workspace = createWorkspace({ stateDir, sourceCache: cache, latency: false });
  workspace.openProject(builtOnce());
  workspaces.push(workspace);
  return workspace;
}

function changeEdition(stateDir: string, edition: 'consumer'): void {
  const store = new FolderStore(stateDir);
  const account = store.load();
  if (account) store.save({ ...account, edition });
}

/** A workspace in which nothing has been set up, and the project in it. */
export function emptyWorkspace(options: { now?: string; latency?: boolean; seed?: number } = {}): { workspace: Workspace; project: Project } {
  const workspace = createWorkspace({ now: options.now ?? setUpAt, owner, sourceCache: cache, latency: options.latency ?? false, ...(options.seed === undefined ? {} : { seed: options.seed }) });
  return { workspace, project: workspace.openProject(builtOnce()) };
}

/** Closes all desks of this process and takes their files away. */
export async function closeDesks(): Promise<void> {
  // What was done through project.services() ends with its turn of the event loop.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  for (const workspace of workspaces) workspace.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

// Measurements use desks too, outside Jest.
if (typeof afterAll === 'function') afterAll(closeDesks);

/** The desk that stands in a workspace. */
export function deskIn(workspace: Workspace, bundle = builtOnce()): Desk {
  const project = workspace.openProject(bundle, { inPlaceOf: builtOnce() });
  const [book] = workspace.spreadsheets();
  const [form] = workspace.forms();
  if (!book || !form) throw new Error('the desk has not been set up');
  const skipTo = (iso: string): void => {
    workspace.faults.trigger('clock', 'drop', 1_000_000);
    workspace.clock.advanceTo(iso);
    workspace.faults.clear();
    showLife(workspace);
  };
  return {
    workspace,
    project,
    book,
    form,
    submit: (answers, as = 'siti@riset.example') => form.submit(answersFor(form, answers), as),
    records: (tab) => readRecords(book, tab),
    request: (ticket) => {
      const found = readRecords(book, 'Permohonan').find((record) => record['No. Tiket'] === ticket);
      if (!found) throw new Error(`no row of ${ticket}`);
      return found;
    },
    typeIn: (ticket, header, value, as) => {
      typeIntoRecord(book, 'Permohonan', 'No. Tiket', ticket, header, value, as);
    },
    skipTo,
    tick: () => {
      const minutes = Math.floor(workspace.clock.now().getTime() / 60_000);
      workspace.clock.advanceTo(new Date((minutes + 6) * 60_000).toISOString());
    },
    mailsTo: (address) => workspace.mail.sent().filter((mail) => [...mail.to, ...mail.cc, ...mail.bcc].includes(address)),
    openLink: (mail) => project.get(Object.fromEntries(new URL(firstAddress(mail.body)).searchParams), null),
    spreadsheet: () => {
      const { SpreadsheetApp } = project.services() as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
      return SpreadsheetApp.openById(book.id);
    },
    expectNoFailures: () => {
      const failed = project.executions.filter((execution) => execution.status !== 'completed');
      if (failed.length > 0) throw new Error(failed.map((execution) => `${execution.fn} ${execution.status}: ${execution.error ?? ''}`).join('\n'));
    },
  };
}

/** The clock's sign of life, as if it had just come: otherwise a desk whose time was skipped would take its clock for broken and mend it. */
function showLife(workspace: Workspace): void {
  for (const { scriptProperties } of (workspace as LocalWorkspace).kernel.account.projects.values()) {
    if (scriptProperties.has('HEARTBEAT')) scriptProperties.set('HEARTBEAT', String(workspace.clock.now().getTime()));
  }
}

/** First web address in a text. */
export function firstAddress(text: string): string {
  const found = /https?:\/\/\S+/.exec(text);
  if (!found) throw new Error(`no address in: ${text.slice(0, 200)}`);
  return found[0];
}
