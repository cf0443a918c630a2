import type { Actor } from '../../domain/event';
import { storedImage, type RequestContents, type RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import { refusalWords } from '../../messages/logWords';
import { deskTabs } from '../tabs/deskTabs';
import { statusWords } from '../tabs/words';
import { orderDateMails } from '../mail/dateOrders';
import { orderAssignmentMail, orderStatusMail } from '../mail/orders';
import type { Cells, DeskSheet } from '../ports';
import { chooseOwner, type IntakeContext } from '../intake/takeIn';
import type { CellValue } from '../sheetCommit';
import { computedColumns, editableColumns, projectImage, readSignature, textColumns, type EditableColumn } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { commandOfCell, type CommandContext } from './commands';
import { holds, holdsText } from './cellMatch';

/** Who Google says edited which rows (from the event; a hint for the log, never trusted for more). */
export interface EditHint {
  readonly email: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What the Sheet needs beside the images that changed: whole rows to write again, cells to put back, notes to leave. */
export interface Observation {
  /** Row in the Sheet of each open request; who is missing has lost its row. */
  readonly rowOf: Map<string, number>;
  /** Requests whose row was damaged and must be written as a whole. */
  readonly damaged: Set<string>;
  /** Columns to put back, by ticket. */
  readonly putBack: Map<string, Set<string>>;
  /** Columns in which somebody typed and was understood: written again in the desk's own words, by ticket. */
  readonly understood: Map<string, Set<string>>;
  readonly notes: Map<string, Map<string, string>>;
  /** Computed cells that have aged in rows that are otherwise right, by ticket. */
  readonly stale: Map<string, Record<string, CellValue>>;
  /** Requests that got a new owner. */
  readonly reassigned: Set<string>;
  /** First row below the last one that holds a ticket. */
  readonly nextRow: number;
}

/**
 * Compares every row of Permohonan with what the desk last wrote there. Under a right signature a cell that differs is a person's
 * edit: it becomes a command, or is put back with the reason in a note. A signature that does not fit its ticket is damage, repaired
 * and never taken for an edit. A row that is gone comes back.
 */
export function observe(
  work: WorkUnit, rows: Cells, columns: ReadonlyMap<string, number>, hint: EditHint | null, sheet: DeskSheet, context: IntakeContext & { readonly reopenDays: number },
): Observation {
  const observation: Observation = { rowOf: new Map(), damaged: new Set(), putBack: new Map(), understood: new Map(), notes: new Map(), stale: new Map(), reassigned: new Set(), nextRow: lastTicketRow(rows, columns) + 1 };
  const known = new Set(work.images.keys());
  rows.forEach((cells, index) => {
    const row = index + 2;
    const cell = (key: string): unknown => cells[columns.get(key) ?? -1] ?? '';
    const ticket = String(cell('ticket')).trim();
    if (ticket === '') return;
    const signature = readSignature(cell('signature'));
    if (!known.has(ticket)) {
      if (signature?.ticket === ticket) reviveIfTouched(work, signature.sequence, signature.status, cell('status'), sheet);
      if (!work.images.has(ticket)) return;
    }
    if (observation.rowOf.has(ticket)) return;
    observation.rowOf.set(ticket, row);
    const image = work.images.get(ticket);
    if (!image) return;
    if (signature === null || signature.ticket !== ticket || signature.version !== image.version) {
      observation.damaged.add(ticket);
      work.record([{ type: 'rowRestored', ticket, at: work.now, actor: 'desk', data: { row }, patch: {} }]);
      return;
    }
    const actor: Actor = hint !== null && hint.email !== '' && row >= hint.firstRow && row <= hint.lastRow ? hint.email : 'unknown';
    observeRow(work, image, cell, actor, observation, context, columns);
  });
  for (const image of work.openImages()) {
    if (!observation.rowOf.has(image.ticket) && !work.created.has(image.ticket)) observation.damaged.add(image.ticket);
  }
  loadContents(work, observation, sheet);
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

/** The requester's own words, for rows to write again and mails to new owners; one call for all, and none where nobody needs them. */
function loadContents(work: WorkUnit, observation: Observation, sheet: DeskSheet): void {
  const tickets = new Set([...observation.damaged, ...observation.putBack.keys(), ...observation.reassigned]);
  const images = [...tickets].flatMap((ticket) => work.images.get(ticket) ?? []).filter((image) => work.contentsOf(image.ticket) === null);
  const rows = sheet.readContents(images.map((image) => image.sequence));
  images.forEach((image, index) => {
    const row = rows[index];
    if (row && row.ticket === image.ticket && row.contentsJson !== '') work.loadedContents.set(image.ticket, JSON.parse(row.contentsJson) as RequestContents);
  });
}

/** A request that has ended is not in the state any more; when its Status cell was changed, its image is fetched so that it can be opened again. */
function reviveIfTouched(work: WorkUnit, sequence: number, status: string, statusCell: unknown, sheet: DeskSheet): void {
  const words = (statusWords as Readonly<Record<string, string>>)[status];
  if (words === undefined || String(statusCell).trim() === words) return;
  const [stored] = sheet.readContents([sequence]);
  if (stored && stored.imageJson !== '') work.revive(storedImage(JSON.parse(stored.imageJson)));
}

function observeRow(
  work: WorkUnit, image: RequestImage, cell: (key: string) => unknown, actor: Actor, observation: Observation,
  context: IntakeContext & { readonly reopenDays: number }, columns: ReadonlyMap<string, number>,
): void {
  const { configuration } = work;
  const written = projectImage(image, configuration, work.now);
  const putBack = (column: string, reason: string): void => {
    observation.putBack.set(image.ticket, (observation.putBack.get(image.ticket) ?? new Set()).add(column));
    const notes = observation.notes.get(image.ticket) ?? new Map<string, string>();
    observation.notes.set(image.ticket, notes.set(column, reason));
    const header = deskTabs.requests.columns.find((entry) => entry.key === column)?.header ?? column;
    work.record([{ type: 'editRejected', ticket: image.ticket, at: work.now, actor, data: { column: header, typed: String(cell(column)).slice(0, 500), reason }, patch: {} }]);
  };
  for (const column of editableColumns) {
    if (!columns.has(column) || holds(cell(column), written[column] ?? null, configuration.timeZone)) continue;
    observation.understood.set(image.ticket, (observation.understood.get(image.ticket) ?? new Set()).add(column));
    applyEdit(work, image.ticket, column, cell(column), actor, context, putBack, observation.reassigned);
  }
  for (const column of textColumns) {
    const hash = image.textHashes[column];
    if (columns.has(column) && hash !== undefined && !holdsText(cell(column), hash)) putBack(column, refusalWords.notEditable());
  }
  for (const column of computedColumns) {
    const value = written[column] ?? null;
    if (!columns.has(column) || holds(cell(column), value, configuration.timeZone)) continue;
    observation.stale.set(image.ticket, { ...observation.stale.get(image.ticket), [column]: value });
  }
  for (const column of ['submittedAt', 'stageDueAt', 'dueAt', 'firstResponseAt', 'endedAt', 'source', 'linked']) {
    if (columns.has(column) && !holds(cell(column), written[column] ?? null, configuration.timeZone)) putBack(column, refusalWords.notEditable());
  }
}

function applyEdit(
  work: WorkUnit, ticket: string, column: EditableColumn, value: unknown, actor: Actor,
  context: IntakeContext & { readonly reopenDays: number }, putBack: (column: string, reason: string) => void, reassigned: Set<string>,
): void {
  const before = work.images.get(ticket);
  if (!before) return;
  const moment: Moment = { now: work.now, actor, calendar: work.configuration.calendars.of(before.region), reopenDays: context.reopenDays };
  const commands: CommandContext = {
    configuration: work.configuration, moment,
    chooseOwner: (region, service) => chooseOwner(work, region, service, context.deskOwner),
  };
  const outcome = commandOfCell(before, column, value, commands);
  if (!outcome.ok) {
    putBack(column, outcome.reason);
    return;
  }
  // Moving to a stage may already have brought the status that the same paste holds.
  work.record(outcome.events);
  orderDateMails(work, before, outcome.events, 'sheet', context.statusAddress);
  const after = work.images.get(ticket);
  if (!after) return;
  if (after.status !== before.status) orderStatusMail(work, after, context.statusAddress);
  if (after.assignee !== before.assignee) reassigned.add(ticket);
}
