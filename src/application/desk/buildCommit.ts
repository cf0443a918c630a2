import { eventNames, eventSentence } from '../../messages/logWords';
import { formatInstant } from '../../messages/dates';
import { isOut } from '../../domain/loan';
import { isEnded, type RequestImage } from '../../domain/request';
import type { DeskEvent } from '../../domain/event';
import { isPlainWebAddress } from '../../domain/webAddress';
import { findColumns } from '../configuration/table';
import { mailKindWords, outboxWords, type OutboxEntry } from '../mail/outbox';
import type { CellValue, RowWrite, SheetCommit } from '../sheetCommit';
import { deskTabs, jsonPieces, type TabKey } from '../tabs/deskTabs';
import { serviceLevelWords, statusWords } from '../tabs/words';
import { localInstant } from '../localInstant';
import { dueNotes, explainedColumns } from '../why/cellNotes';
import { holds } from '../observe/cellMatch';
import type { Observation } from '../observe/observe';
import { slotKey, type DeskMeta, type SlotKind } from './deskState';
import { clearSlot, writeSlot, SlotAllocator } from './slots';
import { pieceCells } from './jsonPieces';
import { computedColumns, hiddenColumns, projectContents, projectImage, rowChoices, signatureText } from './rows';
import { trailCells } from './trail';
import type { WorkUnit } from './workUnit';

/** What the look knows of places in Permohonan. */
export interface RequestPlaces {
  /** Row by ticket, as read. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** First row below the last ticket. */
  readonly nextRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly observation: Observation | null;
  /** Where the ticket in the row of a request leads; '' for nowhere. */
  readonly ticketLink: (image: RequestImage) => string;
}

export interface BuiltCommit {
  readonly commit: SheetCommit;
  /** Row of Keadaan that a waiting mail has after the commit. */
  readonly mailRow: (id: string) => number;
}

/** Turns what a look has decided into one atomic write. */
export function buildCommit(work: WorkUnit, places: RequestPlaces, health: SheetCommit['replacements']['health'] | null): BuiltCommit {
  const slots = new SlotAllocator(work.state);
  const { writes: requests, added } = requestWrites(work, places);
  const log = work.events.map((event) => logRow(event, work.configuration.timeZone));
  const trails = trailCells(work.events, log, (ticket) => work.images.get(ticket)?.version ?? 0);
  const contents = [...work.changed].flatMap((ticket) => contentsWrite(work, ticket, trails.get(ticket) ?? {}));
  const outbox = [...(work.rewrites.outbox ?? []), ...[...work.mailsTouched].flatMap((id) => outboxWrite(work, id))];
  const pieces = stateWrites(work, slots);
  const replacements = { ...Object.fromEntries(work.replacements), ...(health ? { health } : {}) };
  const ends = Object.fromEntries(Object.entries(replacements).map(([tab, rows]) => [tab, [{ row: rows.length + 1, cells: {} }]]));
  const survey = [...work.surveyWrites].map(([row, cells]) => ({ row, cells }));
  const grids = growGrids(work.meta, { contents, outbox, state: pieces, ...(survey.length === 0 ? {} : { survey }), ...ends });
  // The counters go last: they hold what the grids have grown to.
  const state = [...pieces, writeSlot(slots.rowFor('meta', 'desk'), 'meta', 'desk', work.meta)];
  const commit: SheetCommit = {
    insert: added === 0 ? null : { row: places.nextRow, count: added },
    writes: { ...work.rewrites, requests, state, contents: [...(work.rewrites.contents ?? []), ...contents], outbox, slots: [...work.slotWrites].map(([row, cells]) => ({ row, cells })), survey },
    appends: { log },
    replacements,
    grids,
    requestColumns: places.columns,
    slotColumns: findColumns('slots', work.slots[0] ?? []),
    surveyColumns: findColumns('survey', work.survey[0] ?? []),
    timeZone: work.configuration.timeZone,
  };
  return { commit, mailRow: (id) => slots.rowFor('mail', id) };
}

const growth = 500;

/** Adds rows to a grid well before it is full; the desk remembers how many there are, for asking would cost a call. */
export function growGrids(meta: DeskMeta, writes: Readonly<Partial<Record<TabKey, readonly RowWrite[]>>>): SheetCommit['grids'] {
  const grids: Partial<Record<TabKey, { rows: number; add: number }>> = {};
  for (const [tab, rows] of Object.entries(writes) as [TabKey, readonly RowWrite[]][]) {
    const known = meta.gridRows[tab] ?? deskTabs[tab].rows;
    const needed = rows.reduce((most, write) => Math.max(most, write.row), 0);
    const add = needed > known - 20 ? Math.max(growth, needed - known + growth) : 0;
    grids[tab] = { rows: known + add, add };
    if (add > 0) meta.gridRows[tab] = known + add;
  }
  return grids;
}

/** Writes of Permohonan, and how many of them are rows that are not there yet: they come right below the last ticket. */
function requestWrites(work: WorkUnit, places: RequestPlaces): { writes: RowWrite[]; added: number } {
  const { observation } = places;
  const touched = new Set([...work.changed, ...(observation?.damaged ?? []), ...(observation?.putBack.keys() ?? []), ...(observation?.understood.keys() ?? [])]);
  const images = [...touched].sort().flatMap((ticket) => work.images.get(ticket) ?? []);
  const added = images.filter((image) => !places.rowOf.has(image.ticket)).length;
  // Rows that somebody has begun below the last ticket move down when room is made above them.
  const moved = (row: number): number => (row >= places.nextRow ? row + added : row);
  let next = places.nextRow;
  const writes = images.map((image) => {
    const known = places.rowOf.get(image.ticket);
    const row = known === undefined ? next : moved(known);
    if (known === undefined) next += 1;
    // A look that has not read whole rows changes no row that exists, but for the ones it knows.
    return rowWrite(work, image, row, known === undefined || (observation?.damaged.has(image.ticket) ?? false), places);
  });
  if (observation) {
    writes.push(...computedWrites(work, observation, touched));
    const empty = Object.fromEntries([...places.columns.keys()].map((key) => [key, null]));
    writes.push(...observation.doubles.map((row): RowWrite => ({ row: moved(row), cells: empty, links: { ticket: '', resultLink: '' } })));
    writes.push(...[...observation.handNotes].map(([row, note]): RowWrite => ({ row: moved(row), cells: {}, notes: { ticket: note } })));
  }
  return { writes, added };
}

function rowWrite(work: WorkUnit, image: RequestImage, row: number, whole: boolean, { observation, ticketLink }: RequestPlaces): RowWrite {
  const contents = work.contentsOf(image.ticket);
  const all: Record<string, CellValue> = { ...projectImage(image, work.configuration, work.now, work.outlook.get(image.ticket)), ...(contents ? projectContents(contents) : {}) };
  const notes = { ...(work.toHide.has(image.ticket) ? noNotes : {}), ...notesOf(work, image, observation) };
  const before = work.state.images.get(image.ticket);
  const changed = whole || before === undefined ? all : changedCells(work, before, all, observation);
  // A note is written with its cell; these two are the desk's own.
  const explained = Object.fromEntries(explainedColumns.map((key) => [key, all[key] ?? null]));
  const cells = { ...changed, ...explained, signature: signatureText(image, all, work.configuration.timeZone) };
  const standing = whole ? new Set<string>() : standingCells(cells, observation?.cells.get(image.ticket), work.configuration.timeZone);
  return {
    row, cells, notes, standing,
    links: { ...('ticket' in changed ? { ticket: ticketLink(image) } : {}), resultLink: isPlainWebAddress(image.resultLink) ? image.resultLink : '' },
    choices: rowChoices(image, work.configuration), expectTicket: image.ticket,
  };
}

/** Notes may quote what somebody typed. */
const noNotes: Readonly<Record<string, string>> = Object.fromEntries(hiddenColumns.map((key) => [key, '']));

/** Cells that hold already what would be written. Two people may write into one cell: the words that came after those that this look has read are left for the next. */
function standingCells(cells: Readonly<Record<string, CellValue>>, read: ((column: string) => unknown) | undefined, timeZone: string): ReadonlySet<string> {
  return new Set(read ? Object.keys(cells).filter((key) => holds(read(key), cells[key] ?? null, timeZone)) : []);
}

/** Why edits were put back, and why the dates are what they are; where a date itself was put back, both. */
function notesOf(work: WorkUnit, image: RequestImage, observation: Observation | null): Record<string, string> {
  const { calendars } = work.configuration;
  const reasons = observation?.notes.get(image.ticket);
  const dates = dueNotes({ calendar: calendars.of(image.region), names: calendars.namesOf(image.region) }, image);
  const notes: Record<string, string> = { ...Object.fromEntries(reasons ?? []) };
  for (const key of explainedColumns) notes[key] = [reasons?.get(key) ?? '', dates[key]].filter((text) => text !== '').join('\n\n');
  return notes;
}

/**
 * Of a row that is right, only what this look has changed is written: a cell that somebody is typing into at this moment is not overwritten by
 * its old content, but noticed by the next look.
 */
function changedCells(work: WorkUnit, before: RequestImage, all: Readonly<Record<string, CellValue>>, observation: Observation | null): Record<string, CellValue> {
  const old = projectImage(before, work.configuration, work.now);
  const putBack = observation?.putBack.get(before.ticket);
  const understood = observation?.understood.get(before.ticket);
  const newContents = work.contents.has(before.ticket);
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => {
    if (key === 'ticket') return false;
    if (putBack?.has(key) === true || understood?.has(key) === true || (computedColumns as readonly string[]).includes(key)) return true;
    return key in old ? JSON.stringify(old[key]) !== JSON.stringify(value) : newContents;
  }));
}

/** Rows nobody touched, whose computed columns have aged. */
function computedWrites(work: WorkUnit, observation: Observation, touched: ReadonlySet<string>): RowWrite[] {
  const writes: RowWrite[] = [];
  for (const [ticket, stale] of observation.stale) {
    const row = observation.rowOf.get(ticket);
    if (row === undefined || touched.has(ticket)) continue;
    writes.push({ row, cells: stale, expectTicket: ticket });
  }
  return writes;
}

function contentsWrite(work: WorkUnit, ticket: string, trail: Readonly<Record<string, string>>): RowWrite[] {
  const image = work.images.get(ticket);
  if (!image) return [];
  const contents = work.contents.get(ticket);
  const key = work.responseKeys.get(ticket);
  return [{
    row: image.sequence + 1,
    cells: {
      ...(work.created.has(ticket) ? { ticket } : {}),
      ...(key === undefined ? {} : { responseKey: key }),
      ...trail,
      ...pieceCells('image', JSON.stringify(image), 3),
      ...(contents ? pieceCells('json', JSON.stringify(contents), jsonPieces) : {}),
    },
  }];
}

/** Pieces of Keadaan: open requests that changed, mails that wait, counters; pieces no longer needed give their row back. */
function stateWrites(work: WorkUnit, slots: SlotAllocator): RowWrite[] {
  const writes: RowWrite[] = [];
  const put = (kind: SlotKind, key: string, value: unknown): void => {
    writes.push(writeSlot(slots.rowFor(kind, key), kind, key, value));
  };
  const clear = (kind: SlotKind, key: string): void => {
    const row = work.state.slots.get(slotKey(kind, key));
    if (row !== undefined) writes.push(clearSlot(row));
  };
  for (const ticket of work.changed) {
    const image = work.images.get(ticket);
    if (!image) continue;
    // An ended request stays as long as something lent with it is out: reminders and answers find it here.
    if (isEnded(image.status) && !isOut(image.loan)) clear('request', ticket);
    else put('request', ticket, image);
  }
  for (const [key, piece] of work.figurePieces) put('figures', key, piece);
  if (work.clinic !== work.state.clinic) put('clinic', 'appointments', work.clinic);
  for (const id of work.mailsTouched) {
    const entry = work.outbox.get(id);
    if (entry) put('mail', id, entry);
    else clear('mail', id);
  }
  return writes;
}

function outboxWrite(work: WorkUnit, id: string): RowWrite[] {
  const done = work.mailsDone.get(id);
  const entry = done?.entry ?? work.outbox.get(id);
  return entry ? [outboxRow(entry, done?.word ?? outboxWords[entry.state], done?.at ?? null)] : [];
}

export function outboxRow(entry: OutboxEntry, word: string, sentAt: number | null): RowWrite {
  return {
    row: entry.sequence + 1,
    cells: {
      id: entry.id, createdAt: { instant: entry.createdAt }, kind: mailKindWords[entry.parameters.kind], to: [...entry.to, ...entry.cc].join(', '),
      ticket: entry.ticket, state: word, sentAt: sentAt === null ? null : { instant: sentAt }, attempts: entry.attempts,
    },
  };
}

export function logRow(event: DeskEvent, zone: string): Record<string, CellValue> {
  const words = (code: string): string =>
    (statusWords as Readonly<Record<string, string>>)[code] ?? (serviceLevelWords as Readonly<Record<string, string>>)[code] ?? code;
  return {
    at: { instant: event.at },
    ticket: event.ticket,
    event: eventNames[event.type],
    actor: event.actor === 'desk' ? 'meja layanan' : event.actor === 'unknown' ? 'tidak diketahui' : event.actor,
    words: eventSentence(event.type, event.data, words, (at) => formatInstant(localInstant(zone, at), 'id')),
    version: event.patch.version ?? null,
    ...pieceCells('json', JSON.stringify({ type: event.type, at: event.at, actor: event.actor, data: event.data, patch: event.patch, contents: event.type === 'messageAdded' || event.type === 'rated' ? undefined : event.contents }), jsonPieces),
  };
}
