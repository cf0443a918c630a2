import { erasedWord } from '../../domain/personalData';
import { privacyCommandWords, type PrivacyCommand } from '../configuration/privacySettings';
import { usableAddress } from '../configuration/people';
import { readConfiguration } from '../configuration/readConfiguration';
import { readState } from '../desk/deskState';
import { privacyLines } from '../../messages/privacyWords';
import { MailLeaving } from './eraseState';
import type { PrivacyPorts } from './privacyPorts';
import { exportDays, freshRun, privacyPiece, type PrivacyRun, type PrivacyStage, type PrivacyState, type RegisterLine } from './privacyState';
import { Interrupted, PrivacySession, withLine } from './session';
import { collect, eraseOutside, eraseRequests, eraseResponses, find, sweepSheets, tell } from './stages';

/** No step begins after this long: Google ends a run at six minutes. */
const timeBudget = 3.5 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;
/** How long a look at somebody's data, and a proposal, may be acted upon. */
const checkHolds = day;
const proposalHolds = 8 * day;
/** Weeks beyond the copies' own for which the people who were erased are remembered: Drive keeps what is in its trash for thirty days. */
const trashWeeks = 5;

/**
 * One run of a command about personal data: begins what the administrator has chosen in Pengaturan, or goes on with what was begun, until it is done or the run's time (counted
 * from `startedAt`, epoch milliseconds) is over. Safe to run at any time and to be killed at any call.
 */
export function keepPersonalData(ports: PrivacyPorts, startedAt: number, timeZone: string): void {
  try {
    const session = openSession(ports, startedAt, timeZone);
    if (session.configuration.settings.paused) return;
    begin(session);
    dropExports(session);
    if (session.state.run !== null) goOnAndSave(session);
    else session.save();
  } catch (error) {
    // The lock is held by a look, a mail is leaving, or another run has been quicker: the next run goes on.
    if (!(error instanceof Interrupted) && !(error instanceof MailLeaving)) throw error;
  }
}

export function openSession(ports: PrivacyPorts, startedAt: number, timeZone: string): PrivacySession {
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  return new PrivacySession(ports, startedAt + timeBudget, timeZone, readState(reading.state).figures.get(privacyPiece), readConfiguration(reading.configuration, reading.timeZone));
}

/** Takes note of the command, and then empties its cell: killed in between, the cell is emptied by the next run, which finds the command under way. */
function begin(session: PrivacySession): void {
  const { command } = session.configuration.settings.privacy;
  if (command === null) return;
  const { run } = session.state;
  if (run === null) {
    session.step([], ({ commit }) => {
      commit(begun(session, command));
    });
  } else if (run.command !== command) return;
  session.ports.tables.emptyCommand(privacyCommandWords[command]);
}

function begun(session: PrivacySession, command: PrivacyCommand): PrivacyState {
  const { state } = session;
  const now = session.ports.clock.now();
  const address = session.configuration.settings.privacy.address.trim().toLowerCase();
  const line = (part: Pick<RegisterLine, 'state' | 'words' | 'step'>): RegisterLine => ({ startedAt: now, command, who: command === 'dispose' ? '' : address, endedAt: part.state === 'running' ? null : now, ...part });
  const refuse = (words: { words: string; step: string }): PrivacyState => withLine(state, line({ state: 'refused', ...words }));
  const start = (before: number | null): PrivacyState => ({ ...withLine(state, line({ state: 'running', ...privacyLines.running() })), run: freshRun(command, now, command === 'dispose' ? [] : [address], before) });
  if (command === 'dispose') return state.proposal === null || now - state.proposal.at > proposalHolds ? refuse(privacyLines.nothingProposed()) : start(state.proposal.before);
  if (!usableAddress(address)) return refuse(privacyLines.addressMissing());
  const erases = command === 'erase' || command === 'eraseAndClose';
  if (erases && session.staff.includes(address)) return refuse(privacyLines.isStaff());
  const { checked } = state;
  if (erases && (checked === null || checked.who !== session.whoIs(address) || now - checked.at > checkHolds)) return refuse(privacyLines.checkFirst());
  return start(null);
}

/** Files that have lain for long enough are emptied: what is in the trash can still be read. */
function dropExports(session: PrivacySession): void {
  const now = session.ports.clock.now();
  const old = session.state.exports.filter(({ at }) => now - at > exportDays * day);
  if (old.length === 0) return;
  for (const file of old.flatMap(({ files }) => files)) session.ports.files.empty(file);
  const left = session.state.exports.filter((one) => !old.includes(one));
  const whos = new Set(old.map(({ who }) => who));
  // The register forgets whose they were with them.
  const register = session.state.register.map((line) => (line.state === 'done' && line.command === 'export' && whos.has(session.whoIs(line.who)) ? { ...line, who: erasedWord } : line));
  session.state = { ...session.state, exports: left, register };
}

/** What was done until an error is written down before it is told, so that a long run does not begin anew. */
function goOnAndSave(session: PrivacySession): void {
  try {
    goOn(session);
  } catch (error) {
    try {
      session.save();
    } catch (later) {
      session.ports.journal.error(later, 'how far the command is was not written down');
    }
    throw error;
  }
  session.save();
}

function goOn(session: PrivacySession): void {
  if (session.run.stage === 'find') {
    if (!find(session)) return;
    if (!decide(session)) return;
  }
  if (session.run.stage === 'collect') {
    const files = collect(session);
    if (files !== null) exported(session, files);
    return;
  }
  const stages: readonly [PrivacyStage, () => boolean][] = [
    ['forms', () => eraseResponses(session)], ['calendar', () => eraseOutside(session, eventCounts(session))], ['requests', () => eraseRequests(session)], ['sweep', () => sweepSheets(session)],
  ];
  let at = stages.findIndex(([stage]) => stage === session.run.stage);
  for (; at < stages.length; at += 1) {
    if (stages[at]?.[1]() !== true) return;
    const next = stages[at + 1]?.[0];
    if (next !== undefined) to(session, next);
  }
  erased(session);
}

/** Goes to the next stage and writes that down. */
function to(session: PrivacySession, stage: PrivacyStage): void {
  session.newPlaces();
  session.move({ stage, place: 0, row: stage === 'sweep' || stage === 'collect' ? 2 : 0 });
  session.save();
}

/** What follows from what was found. False where the command is over. */
function decide(session: PrivacySession): boolean {
  const { run } = session;
  const { command, own, complaints, related, undecided } = run;
  const openTickets = own.filter(({ open }) => open).map(({ ticket }) => ticket);
  const held = { requests: own.length, open: openTickets, related: related.length, complaints: complaints.length };
  const out = own.filter((one) => one.out).map(({ ticket }) => ticket);
  if (command === 'check') {
    const checked = { who: session.whoIs(run.addresses[0] ?? ''), at: session.ports.clock.now() };
    over(session, own.length + complaints.length + related.length === 0 ? privacyLines.nothing() : privacyLines.checked(held), 'done', { checked });
    return false;
  }
  if (command === 'export') {
    to(session, 'collect');
    return true;
  }
  if (command === 'again' && run.addresses.length === 0) {
    over(session, privacyLines.nobodyAgain(), 'done', {});
    return false;
  }
  const why = command === 'erase' && openTickets.length > 0 ? privacyLines.stillOpen(openTickets) : out.length > 0 ? privacyLines.stillOut(out) : undecided.length > 0 ? privacyLines.undecided(undecided) : null;
  if (why !== null) {
    over(session, why, 'refused', {});
    return false;
  }
  remember(session);
  to(session, 'forms');
  return true;
}

/** Whoever is erased is remembered by a signed name outside the spreadsheets, before anything is erased: a copy that is restored knows them still. */
function remember(session: PrivacySession): void {
  const { ledger, clock } = session.ports;
  const { addresses, before } = session.run;
  if (before !== null || addresses.length === 0) return;
  const now = clock.now();
  const since = now - (session.configuration.settings.privacy.backupWeeks + trashWeeks) * 7 * day;
  const people = addresses.map((address) => ({ who: session.whoIs(address), at: now }));
  ledger.write([...ledger.read().filter(({ who, at }) => at >= since && people.every((one) => one.who !== who)), ...people]);
}

function eventCounts(session: PrivacySession): (ticket: string) => number | undefined {
  const { events } = readState(session.ports.sheet.read({ requests: 'tickets', responseKeys: false }).state).clinic;
  return (ticket) => events[ticket]?.count;
}

function exported(session: PrivacySession, files: readonly string[]): void {
  const { run, state } = session;
  const who = session.whoIs(run.addresses[0] ?? '');
  const now = session.ports.clock.now();
  const held = { requests: run.own.length, open: run.own.filter(({ open }) => open).map(({ ticket }) => ticket), related: run.related.length, complaints: run.complaints.length };
  over(session, privacyLines.exported(held), 'done', { checked: { who, at: now }, exports: [...state.exports, { who, at: now, files }] });
}

function erased(session: PrivacySession): void {
  const { run, state } = session;
  const whos = new Set(run.addresses.map((address) => session.whoIs(address)));
  const theirs = state.exports.filter(({ who }) => whos.has(who));
  for (const file of theirs.flatMap(({ files }) => files)) session.ports.files.empty(file);
  const register = state.register.map((line) => (run.addresses.includes(line.who) ? { ...line, who: erasedWord } : line));
  session.state = { ...state, register };
  over(session, run.before === null ? privacyLines.erased(run.own.length, run.left) : privacyLines.disposed(run.own.length), 'done', {
    checked: null, exports: state.exports.filter((one) => !theirs.includes(one)), ...(run.before === null ? {} : { proposal: null }),
  });
  tell(session, 'personalErased', { count: String(run.own.length) });
}

/** Ends the command: what it looked for is forgotten with the line that says how it ended. */
function over(session: PrivacySession, { words, step }: { words: string; step: string }, end: 'done' | 'refused', change: Partial<PrivacyState>): void {
  const run: PrivacyRun = session.run;
  const known = session.state.register.find(({ startedAt, command }) => startedAt === run.startedAt && command === run.command);
  const line: RegisterLine = { startedAt: run.startedAt, command: run.command, who: known?.who ?? '', state: end, words, step, endedAt: session.ports.clock.now() };
  session.step([], ({ commit }) => {
    commit({ ...withLine(session.state, line), ...change, run: null });
  });
}
