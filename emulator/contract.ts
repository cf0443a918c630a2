/**
 * The public surface of `emulator/index.ts`: a local Google Apps Script runtime that runs the very files
 * that clasp would push. The project's tests, the local desk and outside checks use this surface and nothing
 * behind it. Add to it freely; do not rename or drop what stands here.
 *
 * Outside checks import it as TypeScript (`node --import tsx check.ts`), so it must load that way from a
 * clean checkout after `npm ci`, with no build step of its own.
 */

import type { WorkspaceViews } from './views';

/** Options of a new, empty Google account with its Drive, mailbox and clock. */
export interface WorkspaceOptions {
  /** Instant at which the virtual clock starts, ISO 8601. Default: the real time. */
  now?: string;
  /** Time zone of the account, and the default one of new files. Default 'Asia/Jakarta'. */
  timeZone?: string;
  /** Account that owns new files, installs triggers and deploys. Default 'admin@perpustakaan.example'. */
  owner?: string;
  /** Which column of Google's published quota table applies. Default 'workspace'. */
  edition?: 'consumer' | 'workspace';
  /**
   * Advance the virtual clock by a modelled latency for every service call. Default true. Latency moves time, but due clock triggers run
   * only within clock.advance and clock.advanceTo.
   */
  latency?: boolean;
  /** Seed of Math.random, ids, trigger jitter and injected faults. Default 1. */
  seed?: number;
  /** Folder in which the state is kept between runs. Default: memory only. */
  stateDir?: string;
  /** Folder in which what parsing found in large sources is kept for other processes. Default: none, each process parses. */
  sourceCache?: string;
}



export interface Workspace {
  readonly clock: Clock;
  readonly mail: Mailbox;
  readonly calls: CallRecorder;
  readonly faults: FaultPlan;
  readonly web: Web;
  readonly calendars: Calendars;
  /** What the local pages draw (emulator/views.ts: `workspaceViews(core)`); read without service calls and without moving the clock. */
  readonly views: WorkspaceViews;
  /** Opens the folder that clasp pushes (appsscript.json, *.js, *.gs, *.html) and deploys the web app of its manifest: getService().getUrl() gives its /exec address. With `inPlaceOf` it is a new version of the project that was opened from that folder: its properties and triggers go on. */
  openProject(dir: string, options?: { inPlaceOf?: string }): Project;
  /**
   * Makes a project from sources in memory: { 'Code.gs': '…', 'Page.html': '…', 'appsscript.json': '…' }, deployed like openProject; without a manifest, Google's default one, with every
   * scope granted. `boundTo` is the id of the spreadsheet or form that contains it: getActive*, getUi, document properties and locks, simple triggers. Outside an event the first visible
   * tab is active; in a submit event the response's tab and row. Code outside functions may make service calls, as at Google, unless `topLevelServiceCalls` is
   * false; openProject refuses them. `owner` is who made the script and deploys it (default: the account's owner).
   */
  createProject(files: Record<string, string>, options?: { boundTo?: string; topLevelServiceCalls?: boolean; owner?: string }): Project;
  /** Loads a form as forms.get and forms.responses.list of the Google Forms API return it; returns its file id. */
  importForm(form: object, responses?: { responses: object[] }): string;
  /** Every form of the account, trashed ones left out. */
  forms(): FormFile[];
  /** Every spreadsheet of the account, trashed ones left out. */
  spreadsheets(): SpreadsheetFile[];
  /**
   * Runs the actions as executions that overlap: each is suspended at its service calls and resumed in an order drawn from the seed. A run that waits
   * for a lock gets it when the holder lets go.
   */
  concurrently(actions: (() => void)[]): void;
  /** An account that is suspended or deleted: its triggers stop and its deployments answer no more. */
  suspendAccount(email: string): void;
  /**
   * An account of its own that stands now as this one does, in memory alone: what happens in one is not seen in the other. Projects are opened in it anew, planned faults and handlers of the web
   * stay behind. Costs a few milliseconds, so that many ways to go on can be tried from one point.
   */
  fork(options?: Pick<WorkspaceOptions, 'seed' | 'latency'>): Workspace;
  /** Ends background work and closes files. */
  close(): void;
}

/** Virtual time. Scripts see it through Date, Utilities and triggers. Nothing fires unless the clock moves. */
export interface Clock {
  now(): Date;
  /** Moves forward by '90m', '2h', '3d' or milliseconds, firing due triggers in order on the way. */
  advance(by: string | number): void;
  /** Moves forward to an instant, likewise. Throws if it lies in the past. */
  advanceTo(iso: string): void;
}

/** The web outside the account, for UrlFetchApp. The account's own web apps answer at their /exec address; an address without a handler is unavailable. */
export interface Web {
  /** Answers every request whose URL begins with the prefix; of several the longest prefix wins, then the first. */
  handle(urlPrefix: string, handler: WebHandler): void;
}
export type WebHandler = (request: WebRequest) => WebResponse | string;
export interface WebRequest {
  readonly url: string;
  /** 'get', 'post' … in lower case. */
  readonly method: string;
  /** Names as the script wrote them. */
  readonly headers: Record<string, string>;
  readonly contentType: string;
  /** Body as text (UTF-8) and as bytes; empty where there is none. */
  readonly body: string;
  readonly bytes: Uint8Array;
}
/** Status 200 unless said. */
export interface WebResponse {
  readonly status?: number;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Uint8Array;
}

/** What people do in Google Calendar; `as` defaults to the owner. Guests are mailed, and triggers of onEventUpdated fire and finish before each call returns. */
export interface Calendars {
  /** What a person's own calendar shows, declined events left out, earliest first. */
  events(as?: string): CalendarEntry[];
  /** Times in ISO 8601 with zone. Returns the event's id. */
  create(event: { title: string; start: string; end: string; guests?: string[] }, as?: string): string;
  /** A guest answers; also one from outside the account, by the buttons of the invitation. */
  answer(eventId: string, answer: 'yes' | 'no' | 'maybe', as: string): void;
  /** Gives the event another time; guests are asked anew. Throws for a guest, unless guests may modify. */
  move(eventId: string, start: string, end: string, as?: string): void;
  /** The organizer cancels the event; a guest who removes it declines. */
  remove(eventId: string, as?: string): void;
}
export interface CalendarEntry {
  readonly id: string;
  readonly iCalUid: string;
  readonly calendarId: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly start: Date;
  readonly end: Date;
  readonly allDay: boolean;
  readonly meetLink: string | null;
  readonly guests: { email: string; answer: 'yes' | 'no' | 'maybe' | 'none' }[];
}

export interface Mailbox {
  /** Every message that left the account, oldest first. */
  sent(): Message[];
  /** Puts a message into an inbox (default the owner's), as a person who writes from outside would. `headers` may hold In-Reply-To, Auto-Submitted … */
  deliver(message: { from: string; to?: string; subject: string; body: string; htmlBody?: string; headers?: Record<string, string> }): string;
}
export interface Message {
  readonly id: string;
  readonly threadId: string;
  /** As on the wire: Message-ID, In-Reply-To, References, List-Unsubscribe … */
  readonly headers: Record<string, string>;
  readonly at: Date;
  readonly from: string;
  readonly to: string[];
  readonly cc: string[];
  readonly bcc: string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: { name: string; contentType: string; size: number }[];
}

/**
 * Calls that leave the script for a Google server, by name: 'SpreadsheetApp.Range.getValues', 'Sheets.Spreadsheets.batchUpdate', 'MailApp.sendEmail' …
 * Counted: opening files; reading and writing of data and formats; Lock, Properties, Cache; triggers; Session; quota; search and send of mail; UrlFetchApp; each call of
 * an advanced service. Not counted: builders, Utilities, Logger, console, HtmlService, CardService, locators that fetch nothing (getRange, getSheetByName), getters of objects already
 * fetched (of a FormResponse, an event).
 */
export interface CallRecorder {
  reset(): void;
  /** Calls since the last reset. */
  total(): number;
  byMethod(): Record<string, number>;
  /** Modelled time of those calls, in milliseconds; summed also where latency is off. */
  milliseconds(): number;
}

/**
 * Faults, counted over the service calls from the moment they are set. A kill ends the execution at once: no catch and no
 * finally of the script runs, what was written stays written, locks are let go.
 */
export interface FaultPlan {
  /** Kills the execution before ('before') or after ('after') its Nth service call takes effect, N from 1. */
  killAt(call: number, side?: 'before' | 'after'): void;
  /** Makes the Nth service call throw a transient Google error; with 'after', it throws although it took effect. */
  failAt(call: number, side?: 'before' | 'after', message?: string): void;
  /** Drops, doubles or blanks the next N firings of an event ('formSubmit' | 'edit' | 'clock'). */
  trigger(event: string, what: 'drop' | 'duplicate' | 'blank', times?: number): void;
  /** Runs once, between two service calls, when the Nth is about to take effect: a person acts in the middle of a run. */
  meanwhile(call: number, action: () => void): void;
  /** Sets what is left of a daily quota: 'email' (recipients), 'triggerRuntime' (ms), 'properties' (operations), 'calendarEvents' … */
  quota(name: string, left: number): void;
  /** Every service call between two instants throws Google's server error. */
  outage(fromIso: string, toIso: string): void;
  /** Withdraws a granted OAuth scope; disables a project's trigger as Google does after failures; empties a project's cache. */
  withdrawScope(project: Project, scope: string): void;
  disableTrigger(project: Project, triggerId: string): void;
  emptyCache(project: Project): void;
  /** The next response that somebody sends to the form stands in its list (getResponses) only so many milliseconds later; its trigger fires at once. */
  listLate(form: FormFile, milliseconds: number): void;
  clear(): void;
}

export interface Project {
  /** Names of the top-level function declarations: what Google would let a trigger, a menu or a page call. */
  readonly functions: string[];
  /** Finished executions, oldest first. */
  readonly executions: Execution[];
  /** Runs a function as from the editor, with every authorization given, names ending in _ too. Throws what the script throws. */
  run(fn: string, args?: unknown[], as?: string): unknown;
  /** Opens the web app as a visitor: an account's address, or null for nobody. */
  get(parameter?: Record<string, string>, as?: string | null): Page;
  /** google.script.run from that page; throws for a name that Google would hide and for values it would refuse. */
  call(fn: string, args?: unknown[], as?: string | null): unknown;
  /** Opens an add-on card or runs one of its actions; returns the response in Google's card JSON. */
  card(fn: string, event: object, as?: string): object;
  /** `nextAt`: next firing of a clock trigger; null where it waits for people or is spent. */
  triggers(): { id: string; handler: string; event: string; source: string; owner: string; nextAt: Date | null }[];
  /**
   * The global services and enums as this project's scripts see them (SpreadsheetApp, FormApp, Utilities …), for driving them from
   * outside without a script: all calls between begin and end of one turn of the event loop count as one execution of the owner.
   */
  services(as?: string): Record<string, unknown>;
}
export interface Execution {
  readonly fn: string;
  readonly cause: string;
  readonly user: string;
  readonly status: 'completed' | 'failed' | 'killed' | 'timedOut';
  readonly startedAt: Date;
  readonly milliseconds: number;
  readonly serviceCalls: number;
  readonly error?: string;
  readonly log: string[];
}
export interface Page { readonly title: string; readonly html: string; readonly xFrameOptions: string; readonly metaTags: Record<string, string> }

export interface FormFile {
  readonly id: string;
  readonly title: string;
  readonly acceptingResponses: boolean;
  /** Items in order, page breaks included, as a respondent meets them; type is the name of FormApp.ItemType. */
  items(): { id: string; type: string; title: string; helpText: string; required: boolean; choices?: string[] }[];
  /**
   * A person answers and submits. Answers are keyed by item id or, where it is the only one, title; the value is a string (dates YYYY-MM-DD, times HH:MM), or strings
   * for a checkbox. Answers of sections that the person's choices do not lead to are ignored. Refuses what Google Forms would refuse (a required answer missing, a choice not
   * offered, a value that fails validation, a closed form) with a FormRefusal. Returns the response id, after the triggers that it fired have finished.
   */
  submit(answers: Record<string, string | string[]>, as?: string): string;
  /** The person edits an earlier response. */
  edit(responseId: string, answers: Record<string, string | string[]>, as?: string): void;
}

/** Thrown by submit and edit. `itemId` and `title` are absent where the form as a whole refuses. */
export interface FormRefusal extends Error { readonly itemId?: string; readonly title?: string; readonly reason: 'required' | 'choice' | 'validation' | 'closed' | 'signIn' | 'once' }

/** What people do to a spreadsheet; each call returns after the triggers that it fired have finished. `as` defaults to the owner. Formats, notes, validation and charts are read through Project.services(). */
export interface SpreadsheetFile {
  readonly id: string;
  readonly name: string;
  tabs(): { id: number; name: string; hidden: boolean }[];
  /** Displayed text of the used range of a tab. */
  text(tab: string): string[][];
  /** Stored values of the used range of a tab; formulas as '=…'. */
  values(tab: string): unknown[][];
  /**
   * A person types into the cell at A1 notation, or pastes a block whose top left corner it is; fires edit triggers as Google does. Throws where validation rejects
   * or protection forbids; a paste passes validation by, as at Google.
   */
  type(tab: string, a1: string, value: unknown | unknown[][], as?: string): void;
  undo(as?: string): void;
  /** A person sorts the data rows, moves a column, inserts or deletes rows or columns, renames or deletes a tab. Positions count from 1. */
  sort(tab: string, column: number, ascending?: boolean, as?: string): void;
  moveColumn(tab: string, from: number, to: number, as?: string): void;
  insertRows(tab: string, before: number, count: number, as?: string): void;
  deleteRows(tab: string, from: number, count: number, as?: string): void;
  insertColumns(tab: string, before: number, count: number, as?: string): void;
  deleteColumns(tab: string, from: number, count: number, as?: string): void;
  renameTab(tab: string, name: string, as?: string): void;
  deleteTab(tab: string, as?: string): void;
}
