import { wantsSharing } from '../domain/result';
import { readConfiguration } from './configuration/readConfiguration';
import { notice, type Problem } from './configuration/problem';
import type { ChoreContext } from './chores/chores';
import { choresAreDue } from './chores/pace';
import { calendarIsDue, clinicPrint } from './clinic/clinicMemory';
import { findColumns } from './configuration/table';
import { buildCommit, type RequestPlaces } from './desk/buildCommit';
import { readState } from './desk/deskState';
import { currentSchema, DeskIsOlder } from './desk/schema';
import { WorkUnit } from './desk/workUnit';
import { claimMails, reportFailedMails, sendClaimed, settlement, type ClaimedMail } from './dispatch';
import { countFigures } from './figures/countFigures';
import { foresee, recallOutlook } from './foresee';
import { filterViews, type FilterView } from './filterViews';
import { reviewHealth } from './health';
import { isOfForm, waitingResponses } from './health/formReach';
import { clockHasStopped } from './health/clockHasStopped';
import { intake } from './intake/intake';
import type { IntakeContext } from './intake/takeIn';
import { linkName } from './mail/waitingLinks';
import { needsWriting, observe, type EditHint, type Observation } from './observe/observe';
import { tellLapsed } from './lapseProposals';
import type { ContentsRow, Ports, SheetReading } from './ports';
import type { SheetCommit } from './sheetCommit';
import { noteRun } from './noteRun';
import { recalculate } from './recalculate';
import { sweep } from './sweep';
import { HeadersMissing, tabsWithoutHeaders } from './tabs/missingHeaders';
import { privacyIsDue } from './privacy/privacyState';
import { unifyIsDue } from './unify/unifyState';
import { sheetAddress } from './statusAddress';
import { askForRatings } from './survey/askForRatings';
import { tellMoved } from './tellMoved';

/** What a look tells those who decide in it. */
export type LookContext = IntakeContext & { readonly reopenDays: number };

/** What somebody wants done who waits for the answer: decided in a look, like everything that changes a request. O is what they hear. */
export interface LookCommand<O> {
  /** Requests whose rows of Isi Permohonan the decision needs, by sequence; they come with the look's one read. */
  readonly sequences: readonly number[];
  /** Whether it needs the tab Survei read as well. */
  readonly survey?: boolean;
  /** Row of Percakapan that the decision needs. */
  readonly chat?: number;
  decide(work: WorkUnit, context: LookContext, contents: readonly (ContentsRow | null)[]): O;
  /** The answer while the desk is paused. */
  readonly paused: O;
}

/** Runs the chores (application/chores), which lie in a part of their own; returns what those threw that failed. */
export type RunChores = (work: WorkUnit, context: ChoreContext) => readonly unknown[];

/** What a trigger asks the desk to look at. Everything it does not ask for is looked at by the clock soon after. */
export interface LookRequest<O = unknown> {
  readonly intake: boolean;
  /** Compare every row of Permohonan, take in edits, sweep what has come due. */
  readonly observe: boolean;
  readonly hint: EditHint | null;
  /** What the caller has seen and somebody should know. */
  readonly notices: readonly Problem[];
  /** What an examination of the machinery found (health/examination.ts): stands in Kondisi Sistem until the next one. */
  readonly findings?: readonly Problem[];
  /** The clock's last sign of life (epoch milliseconds), where an event asks for the look and not the clock. */
  readonly heartbeat?: number;
  /** Tabs and headers have just been put right as far as they can be: the look goes on with what is there. */
  readonly mended?: boolean;
  /** Milliseconds to wait for another look to end. */
  readonly wait: number;
  /** Opens the chores of the clock; who is not the clock brings none. */
  readonly chores?: () => RunChores;
  /** What visitors of the page and librarians at their cards want done; decided once, in the first round. */
  readonly commands?: readonly LookCommand<O>[];
}

export interface LookResult<O = unknown> {
  readonly outcome: 'looked' | 'busy';
  readonly requestsTakenIn: number;
  readonly events: number;
  readonly mails: number;
  /** What became of each command, in their order; none where another look held the lock. */
  readonly commands: readonly O[];
  /** Whether the import of old forms has something to do. */
  readonly unifyDue: boolean;
  /** Whether a command about personal data has something to do. */
  readonly privacyDue: boolean;
  /** Whether the calendar of appointments has to be told something, or asked. */
  readonly calendarDue: boolean;
  /** Whether answers by mail are to be read. */
  readonly readsReplies: boolean;
  /** Whether a result that lies in Drive is still to be shared with its requester. */
  readonly sharingDue: boolean;
  /** What stands wrong with the machinery, and whether the desk is paused: what the next examination compares. */
  readonly machinery: { readonly findings: readonly Problem[]; readonly paused: boolean; readonly clockIsGone: boolean };
  /** Filter views that Permohonan should offer; none where another look held the lock. */
  readonly filterViews: readonly FilterView[];
}

const nothingKnown: LookResult['machinery'] = { findings: [], paused: false, clockIsGone: false };

/** A look is repeated while others raise their mark, but not for ever: the clock comes back. */
const mostRounds = 20;
/** No round begins after this long: Google ends a run at six minutes, and the longest round takes under two. */
const timeBudgetMilliseconds = 3.5 * 60 * 1000;

/**
 * The one way in which anything changes (architecture.md): read once, decide, commit once, then send. Safe to run at any time, any
 * number of times, by any trigger.
 */
export function look<O>(ports: Ports, request: LookRequest<O>): LookResult<O> {
  const total = { requestsTakenIn: 0, events: 0, mails: 0, commands: [] as readonly O[], unifyDue: false, privacyDue: false, calendarDue: false, sharingDue: false, readsReplies: false, filterViews: [] as readonly FilterView[], machinery: nothingKnown };
  const startedAt = ports.clock.now();
  if (!acquire(ports, request)) return { outcome: 'busy', ...total };
  let next: LookRequest<O> | null = request;
  for (let round = 0; next !== null && round < mostRounds; round += 1) {
    const current: LookRequest<O> = next;
    const done = lookUnderLock(ports, current, round === 0 ? startedAt : ports.clock.now());
    send(ports, done);
    total.requestsTakenIn += done.requestsTakenIn;
    total.events += done.events;
    total.mails += done.claimed.length;
    total.unifyDue = done.unifyDue;
    total.privacyDue = done.privacyDue;
    total.calendarDue = done.calendarDue;
    total.readsReplies = done.readsReplies;
    total.sharingDue = done.sharingDue;
    total.filterViews = done.filterViews;
    total.machinery = done.machinery;
    if (round === 0) total.commands = done.commands;
    next = null;
    if (ports.clock.now() - startedAt > timeBudgetMilliseconds) break;
    // Whoever left a mark may have seen anything, so everything is looked at. Without the lock the mark is raised again, for its new holder.
    const marked = ports.lock.takeMark();
    if ((marked || done.more) && acquire(ports, { wait: 0 })) next = { ...current, intake: true, observe: current.observe || marked, hint: null, notices: [], commands: [] };
  }
  return { outcome: 'looked', ...total };
}

/**
 * Who does not get the lock raises a mark and leaves; tries once more, for the holder may have let go just before the mark stood. A visitor's command
 * leaves no mark: nobody but who brings it can carry it out, and the page asks again.
 */
function acquire(ports: Ports, { wait, commands = [] }: Pick<LookRequest, 'wait' | 'commands'>): boolean {
  if (ports.lock.acquire(wait)) return true;
  if (commands.length > 0) return false;
  ports.lock.raiseMark();
  return ports.lock.acquire(0);
}

interface Done<O> {
  readonly claimed: readonly ClaimedMail[];
  readonly mailRow: (id: string) => number;
  readonly reading: SheetReading;
  readonly more: boolean;
  readonly requestsTakenIn: number;
  readonly events: number;
  readonly commands: readonly O[];
  readonly unifyDue: boolean;
  readonly privacyDue: boolean;
  readonly calendarDue: boolean;
  readonly readsReplies: boolean;
  readonly sharingDue: boolean;
  readonly filterViews: readonly FilterView[];
  readonly machinery: LookResult['machinery'];
}

function lookUnderLock<O>(ports: Ports, request: LookRequest<O>, startedAt: number): Done<O> {
  try {
    return decideAndCommit(ports, request, startedAt);
  } finally {
    ports.lock.release();
  }
}

function decideAndCommit<O>(ports: Ports, request: LookRequest<O>, startedAt: number): Done<O> {
  const now = ports.clock.now();
  const wanted = request.commands ?? [];
  const sequences = wanted.flatMap((command) => command.sequences);
  const chat = wanted[0]?.chat;
  const reading = ports.sheet.read({ requests: request.observe ? 'all' : 'tickets', responseKeys: request.intake, contents: sequences, survey: wanted.some((command) => command.survey === true), ...(chat === undefined ? {} : { chat }) });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const state = readState(reading.state);
  if (state.meta.schema < currentSchema) throw new DeskIsOlder(state.meta.schema);
  const work = new WorkUnit(state, configuration, now);
  work.slots = reading.slots;
  work.survey = reading.survey;
  work.chat = reading.chat ?? [];
  work.restricted = ports.restricted;
  recallOutlook(work);
  const context: LookContext = { deskOwner: ports.identity.owner, reopenDays: configuration.settings.reopenDays, statusAddress: linkName };
  const clockIsGone = clockHasStopped(work.meta, request, now);
  const columns = findColumns('requests', reading.requestHeader);
  const damaged = request.mended === true ? [] : tabsWithoutHeaders(columns, configuration.problems);
  if (damaged.length > 0) throw new HeadersMissing(damaged);
  const waiting = request.intake ? waitingResponses(work, ports) : [];
  if (request.findings !== undefined) work.meta.findings = [...request.findings, ...(work.meta.findings ?? []).filter(isOfForm)];
  const taken = request.intake ? intake(work, waiting, reading.responseKeys, ports.sheet, ports.journal, context) : { more: false };
  if (!configuration.settings.paused) recalculate(work);
  let observation: Observation | null = null;
  let commands: readonly O[] = wanted.map((command) => command.paused);
  if (reading.requestRows !== null && !configuration.settings.paused) {
    observation = observe(work, { rows: reading.requestRows, columns, everTicket: reading.everTickets }, request.hint, ports.sheet, context);
    commands = wanted.map((command) => command.decide(work, context, command.sequences.map((sequence) => reading.contents[sequences.indexOf(sequence)] ?? null)));
    foresee(work, observation);
    // Before the sweep: the morning's digest says who has what after the leave of others has begun.
    if (request.chores && (choresAreDue(work.meta.choresAt, now) || clinicPrint(work.images.values(), work.slots) !== work.clinic.seen)) doChores(work, request.chores(), context, ports);
    sweep(work, ports.identity.owner);
  }
  tellMoved(work, context.statusAddress);
  tellLapsed(work, context.statusAddress);
  askForRatings(work, linkName);
  countFigures(work);
  if (request.observe) syncPause(work, ports);
  reportFailedMails(work);
  work.problems.push(...request.notices);
  if (work.textRows.size > 0) ports.restricted().settle(work);
  // A visitor who waits for an answer waits for no mails: the clock sends them within minutes.
  const claimed = wanted.length > 0 ? [] : claimMails(work, ports);
  const health = reviewHealth(work, ports.identity, (problem) => ports.mail.wordsOf(problem));
  const late = claimed.length > 0 || health === null || wanted.length > 0 ? [] : claimMails(work, ports);
  const places: RequestPlaces = { ...placesOf(reading, columns, observation), ticketLink: (image) => sheetAddress(image, ports.identity, configuration.settings, ports.secrets) };
  noteRun(work, startedAt, ports.clock.now(), claimed.length + late.length, wanted.length > 0);
  const built = buildCommit(work, places, health);
  const worth = !work.isEmpty || health !== null || (observation !== null && needsWriting(observation)) || work.meta.formClosed !== work.state.meta.formClosed;
  const strayed = worth ? ports.sheet.commit(built.commit).strayed : [];
  if (strayed.length > 0) ports.lock.raiseMark();
  return {
    claimed: [...claimed, ...late], mailRow: built.mailRow, reading, more: taken.more,
    requestsTakenIn: work.created.size, events: work.events.length, commands, unifyDue: unifyIsDue(configuration.settings.unify, work.state.unify),
    privacyDue: !configuration.settings.paused && privacyIsDue(configuration.settings.privacy.command, work.state.figures.get('privacy'), now),
    filterViews: filterViews(configuration),
    machinery: { findings: (work.meta.findings ?? []).filter((problem) => !isOfForm(problem)), paused: configuration.settings.paused, clockIsGone },
    readsReplies: !configuration.settings.paused && configuration.settings.mails.readReplies,
    calendarDue: !configuration.settings.paused && configuration.settings.clinic.calendar !== null && calendarIsDue(work.clinic, work.images.values(), now),
    sharingDue: !configuration.settings.paused && [...work.images.values()].some(wantsSharing),
  };
}

/** A chore that fails tells a developer and is tried again at the next turn; the look goes on. */
function doChores(work: WorkUnit, run: RunChores, context: LookContext, ports: Ports): void {
  work.meta.choresAt = work.now;
  for (const error of run(work, context)) {
    ports.journal.error(error, 'a chore of the clock failed');
    work.problems.push(notice('health', null, 'choreFailed', { what: (error instanceof Error ? error.message : String(error)).slice(0, 200) }));
  }
}

function placesOf(reading: SheetReading, columns: ReadonlyMap<string, number>, observation: Observation | null): Omit<RequestPlaces, 'ticketLink'> {
  if (observation) return { rowOf: observation.rowOf, nextRow: observation.nextRow, columns, observation };
  const rowOf = new Map<string, number>();
  const tickets = reading.requestTickets ?? (reading.requestRows ?? []).map((cells) => String(cells[columns.get('ticket') ?? 0] ?? ''));
  let last = 1;
  tickets.forEach((ticket, index) => {
    if (ticket === '') return;
    last = index + 2;
    if (!rowOf.has(ticket)) rowOf.set(ticket, index + 2);
  });
  return { rowOf, nextRow: last + 1, columns, observation: null };
}

/** The form follows the switch in Pengaturan. */
function syncPause(work: WorkUnit, ports: Ports): void {
  const { paused, pauseText } = work.configuration.settings;
  if (paused === work.meta.formClosed) return;
  ports.form.setAccepting(!paused, pauseText);
  work.meta.formClosed = paused;
}

/** Sends what was claimed, after the lock was let go, and writes down what became of it. */
function send(ports: Ports, done: Omit<Done<unknown>, 'commands'>): void {
  if (done.claimed.length === 0) return;
  const sent = sendClaimed(done.claimed, ports);
  const rows = new Map(sent.map(({ entry }) => [entry.id, done.mailRow(entry.id)]));
  const { state, outbox } = settlement(sent, rows);
  const commit: SheetCommit = {
    insert: null, writes: { state, outbox }, appends: {}, replacements: {}, grids: {},
    requestColumns: new Map(), timeZone: done.reading.timeZone,
  };
  try {
    ports.sheet.commit(commit);
  } catch (error) {
    // These rows are this look's alone and writing them twice changes nothing; unwritten, each of these mails would be sent once more.
    ports.journal.error(error, 'the mails sent were not marked; trying once more');
    ports.sheet.commit(commit);
  }
}
