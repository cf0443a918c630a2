import type { Actor } from '../../domain/event';
import { storedImage, type RequestContents, type RequestImage } from '../../domain/request';
import { projectContents, projectImage, readSignature, rowHash, textColumns } from '../desk/rows';
import { isArchived } from '../desk/archived';
import type { WorkUnit } from '../desk/workUnit';
import { orderAssignmentMail } from '../mail/orders';
import type { Cells, DeskSheet } from '../ports';
import type { CellValue } from '../sheetCommit';
import { textHash } from '../../domain/textHash';
import { statusWords } from '../tabs/words';
import { takeOverHandRow } from './byHand';
import { holds, holdsText, rawOfCell } from './cellMatch';
import { observeRow, type EditedRow, type ObserveContext } from './editRow';
import { identifyRows, type IdentifiedRows } from './identifyRows';
import { addTo, emptyObservation, type EditHint, type Observation } from './observation';
import { takeRetypedTexts } from './retypedTexts';

export { needsWriting, type EditHint, type Observation } from './observation';

/** What a look has read of Permohonan. */
export interface RequestRows {
  /** From row 2 on. */
  readonly rows: Cells;
  /** Column index from 0 by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Tickets ever taken in, that of the first request first; null where they were not read. */
  readonly everTicket: readonly string[] | null;
}

/** Rows typed by hand that one look takes over or judges. */
const mostHandRows = 50;
/** Lost rows of ended requests that one look brings back; the next look goes on. */
const mostRestored = 40;

/**
 * Compares every row of Permohonan with what the desk last wrote there. Under a right signature a cell that differs is a person's
 * edit: it becomes a command, or is put back with the reason in a note. A signature that does not fit its ticket is damage, repaired
 * and never taken for an edit. A row that is gone comes back, a copy is merged, a row typed by hand becomes a request.
 */
export function observe(work: WorkUnit, read: RequestRows, hint: EditHint | null, sheet: DeskSheet, context: ObserveContext): Observation {
  const { rows, columns } = read;
  const observation = emptyObservation(lastTicketRow(rows, columns) + 1);
  const identified = identifyRows(rows, columns, (ticket) => work.images.has(ticket), endedRequests(work, read.everTicket), work.meta, hint);
  const rowAt = (place: number): EditedRow => editedRow(rows[place - 2] ?? [], place, columns, hint);
  for (const [ticket, place] of identified.rowOf) {
    observation.rowOf.set(ticket, place);
    observation.cells.set(ticket, rowAt(place).cell);
  }
  reviveTouched(work, identified, rowAt, hint, sheet, observation);
  for (const [ticket, place] of identified.rowOf) {
    const image = work.images.get(ticket);
    const row = rowAt(place);
    const version = readSignature(row.cell('signature'))?.version;
    if (!image) continue;
    // What this look itself has changed before (an edited answer, dates of a new calendar) does not stand in the row yet: it is compared with what was last written there.
    const asBefore = work.asWritten(ticket) ?? image;
    if (identified.damaged.has(ticket) || version !== asBefore.version) restore(work, ticket, place, observation);
    else {
      logSuperseded(work, image, place, row, columns, hint);
      observeRow(work, image, image.version === asBefore.version ? row : sinceCopied(work, row, asBefore, image), observation, context);
    }
  }
  mergeDoubles(work, identified, rowAt, observation, context);
  for (const image of work.openImages()) if (!observation.rowOf.has(image.ticket) && !work.created.has(image.ticket)) restore(work, image.ticket, null, observation);
  restoreEnded(work, read.everTicket, observation, sheet);
  for (const place of identified.byHand.slice(0, mostHandRows)) takeOverHandRow(work, place, rowAt(place), hint === null, observation, context);
  work.meta.handRows = observation.handRows;
  loadContents(work, observation, sheet);
  takeRetypedTexts(work, observation);
  for (const ticket of observation.reassigned) {
    const image = work.images.get(ticket);
    if (image) orderAssignmentMail(work, image, work.contentsOf(ticket), context.statusAddress);
  }
  return observation;
}

export function lastTicketRow(rows: Cells, columns: ReadonlyMap<string, number>): number {
  const column = columns.get('ticket') ?? 0;
  for (let index = rows.length - 1; index >= 0; index -= 1) if (String(rows[index]?.[column] ?? '') !== '') return index + 2;
  return 1;
}

/**
 * Google names one editor for the rows of one edit. Where a text that this person typed has already been typed over, whoever did that is not
 * known.
 */
function editedRow(cells: readonly unknown[], place: number, columns: ReadonlyMap<string, number>, hint: EditHint | null): EditedRow {
  const named = hint !== null && hint.email !== '' && place >= hint.firstRow && place <= hint.lastRow;
  const now = named && hint.typed ? cells[hint.typed.column] : undefined;
  const typedOver = named && hint.typed !== null && typeof now === 'string' && now !== hint.typed.value;
  const actor: Actor = named && !typedOver ? hint.email : 'unknown';
  const actorOf = (column: string): Actor => {
    const index = columns.get(column) ?? -1;
    return hint !== null && index >= hint.firstColumn && index <= hint.lastColumn ? actor : 'unknown';
  };
  return { cell: (column) => cells[columns.get(column) ?? -1] ?? '', has: (column) => columns.has(column), actor, actorOf };
}

/** Two people wrote into the same cell before the desk looked: the words that were typed over stand in the log as well. */
function logSuperseded(work: WorkUnit, image: RequestImage, place: number, row: EditedRow, columns: ReadonlyMap<string, number>, hint: EditHint | null): void {
  if (image.confidential === true || hint?.typed == null || hint.email === '' || place !== hint.firstRow || hint.lastRow !== hint.firstRow) return;
  const { column, value } = hint.typed;
  for (const key of ['noteToRequester', 'resultLink'] as const) {
    if (columns.get(key) !== column || value === '' || value === row.cell(key) || value === image[key]) continue;
    work.record([{ type: key === 'resultLink' ? 'resultLinkChanged' : 'noteChanged', ticket: image.ticket, at: work.now, actor: hint.email, data: { to: value.slice(0, 500), superseded: true }, patch: {} }]);
  }
}

function restore(work: WorkUnit, ticket: string, place: number | null, observation: Observation): void {
  observation.damaged.add(ticket);
  work.record([{ type: 'rowRestored', ticket, at: work.now, actor: 'desk', data: { row: place }, patch: {} }]);
}

/** What somebody typed into a copy counts as typed into the row itself; then the copy is emptied. Columns that are not the desk's keep what they hold. */
function mergeDoubles(work: WorkUnit, identified: IdentifiedRows, rowAt: (place: number) => EditedRow, observation: Observation, context: ObserveContext): void {
  for (const { ticket, row: place } of identified.doubles) {
    const row = rowAt(place);
    const image = work.images.get(ticket);
    const asBefore = work.asWritten(ticket) ?? image;
    const signature = readSignature(row.cell('signature'));
    if (image && asBefore && signature?.ticket === ticket && signature.version === asBefore.version) {
      observeRow(work, image, sinceCopied(work, row, asBefore, image), observation, context);
    }
    if (image) work.record([{ type: 'rowMerged', ticket, at: work.now, actor: row.actor, data: { row: place }, patch: {} }]);
    observation.doubles.push(place);
  }
}

/** A row, or a copy of one, as an edit of the request as it is now: what nobody changed in it is no wish to have it back as it was. */
function sinceCopied(work: WorkUnit, row: EditedRow, copied: RequestImage, now: RequestImage): EditedRow {
  const { timeZone } = work.configuration;
  const then = projectImage(copied, work.configuration, work.now);
  const contents = work.contentsOf(now.ticket);
  const current: Readonly<Record<string, CellValue>> = { ...(contents ? projectContents(contents) : {}), ...projectImage(now, work.configuration, work.now) };
  const untouched = (column: string): boolean => {
    const text = copied.textHashes[column];
    return text === undefined ? column in then && holds(row.cell(column), then[column] ?? null, timeZone) : holdsText(row.cell(column), text);
  };
  return { ...row, cell: (column) => (column in current && untouched(column) ? rawOfCell(current[column] ?? null, timeZone) : row.cell(column)) };
}

/** Finds the sequence of a request that has ended and is not in an archive. */
function endedRequests(work: WorkUnit, everTicket: readonly string[] | null): (ticket: string) => number | null {
  let places: ReadonlyMap<string, number> | null = null;
  return (ticket) => {
    // Rows that are wrong are rare: only they ask.
    places ??= new Map((everTicket ?? []).map((each, index) => [each, index + 1]));
    const sequence = work.images.has(ticket) ? undefined : places.get(ticket);
    return sequence === undefined || isArchived(work.meta.archived, sequence) ? null : sequence;
  };
}

/** Rows of ended requests whose images one look fetches. */
const mostRevived = 100;

/**
 * A request that has ended is not in the state any more. Its image is fetched where its row is not what the desk wrote, or somebody has just edited it, so that
 * it can be opened again, or put right. One call for all.
 */
function reviveTouched(work: WorkUnit, identified: IdentifiedRows, rowAt: (place: number) => EditedRow, hint: EditHint | null, sheet: DeskSheet, observation: Observation): void {
  const touched = [...identified.ended.values()].filter((signature) => {
    const place = identified.rowOf.get(signature.ticket) ?? 0;
    const words = (statusWords as Readonly<Record<string, string>>)[signature.status];
    const { cell } = rowAt(place);
    const edited = hint !== null && place >= hint.firstRow && place <= hint.lastRow;
    const retyped = signature.hash !== '' && signature.hash !== rowHash(cell, (column) => textHash(String(cell(column))));
    // Signed anew, so that a row is fetched once and not at every look.
    if (retyped) addTo(observation.understood, signature.ticket, 'signature');
    return edited || retyped || (words !== undefined && String(cell('status')).trim() !== words);
  });
  const sequences = [...identified.endedDamaged, ...touched.map((signature) => signature.sequence)].slice(0, mostRevived);
  for (const stored of sheet.readContents(sequences)) if (stored && stored.imageJson !== '') work.revive(storedImage(JSON.parse(stored.imageJson)));
}

/** A row that is gone comes back though its request has ended. */
function restoreEnded(work: WorkUnit, everTicket: readonly string[] | null, observation: Observation, sheet: DeskSheet): void {
  if (everTicket === null) return;
  const lost = everTicket.flatMap((ticket, index) => (ticket === '' || work.images.has(ticket) || observation.rowOf.has(ticket) || isArchived(work.meta.archived, index + 1) ? [] : [index + 1])).slice(0, mostRestored);
  for (const stored of sheet.readContents(lost)) {
    if (!stored || stored.imageJson === '') continue;
    work.revive(storedImage(JSON.parse(stored.imageJson)));
    if (stored.contentsJson !== '') work.loadedContents.set(stored.ticket, JSON.parse(stored.contentsJson) as RequestContents);
    restore(work, stored.ticket, null, observation);
  }
}

/** The requester's own words, for rows to write again and mails to new owners; one call for all, and none where nobody needs them. */
function loadContents(work: WorkUnit, observation: Observation, sheet: DeskSheet): void {
  const rejected = [...observation.putBack].filter(([, columns]) => textColumns.some((column) => columns.has(column))).map(([ticket]) => ticket);
  const tickets = new Set([...observation.damaged, ...rejected, ...observation.reassigned, ...observation.retyped.keys()]);
  const images = [...tickets].flatMap((ticket) => work.images.get(ticket) ?? []).filter((image) => work.contentsOf(image.ticket) === null);
  const rows = sheet.readContents(images.map((image) => image.sequence));
  images.forEach((image, index) => {
    const row = rows[index];
    if (row && row.ticket === image.ticket && row.contentsJson !== '') work.loadedContents.set(image.ticket, JSON.parse(row.contentsJson) as RequestContents);
  });
}
