import type { Actor } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { refusalWords } from '../../messages/logWords';
import { computedColumns, editableColumns, projectImage, textColumns, type EditableColumn } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { chooseOwner, type IntakeContext } from '../intake/takeIn';
import { orderDateMails } from '../mail/dateOrders';
import { tellLoanChange } from '../mail/loanMails';
import { orderStatusMail } from '../mail/orders';
import type { CellValue } from '../sheetCommit';
import { deskTabs } from '../tabs/deskTabs';
import { holds, holdsText } from './cellMatch';
import { commandOfCell, type CommandContext } from './commands';
import { addTo, type Observation } from './observation';
import { forgetRefused, rememberRefused } from './refusedEdits';

export type ObserveContext = IntakeContext & { readonly reopenDays: number };

/** One row of a request, as somebody has left it. */
export interface EditedRow {
  readonly cell: (column: string) => unknown;
  readonly has: (column: string) => boolean;
  /** Who edited something in the row. */
  readonly actor: Actor;
  /** Who edited the cell of a column: a row may hold what others have typed before, unseen. */
  readonly actorOf: (column: string) => Actor;
}

/** Columns that the desk writes and people only read. */
const writtenColumns = ['submittedAt', 'stageDueAt', 'dueAt', 'firstResponseAt', 'endedAt', 'source', 'linked'] as const;

/** Columns that nobody may type into where the request is confidential: words would be read by all, and whoever has it may read it. */
const onlyOnCards: ReadonlySet<EditableColumn> = new Set<EditableColumn>(['noteToRequester', 'resultLink', 'assignee', 'region']);

/** Source of requests that a librarian wrote down: their texts are the librarian's own and stay editable. */
export const counterSource = 'Loket';

/** Turns what differs in the row of a request into commands, or into cells to put back with the reason. */
export function observeRow(work: WorkUnit, image: RequestImage, row: EditedRow, observation: Observation, context: ObserveContext): void {
  const { written, differs } = comparison(work, image, row);
  applyEdits(work, image.ticket, editableColumns.filter(differs), row, observation, context);
  for (const column of textColumns) {
    const hash = image.textHashes[column];
    if (!row.has(column) || hash === undefined || holdsText(row.cell(column), hash)) continue;
    if (image.confidential === true) refuseCell(work, image.ticket, column, row, refusalWords.confidential(), observation);
    else if (image.source === counterSource) observation.retyped.set(image.ticket, { ...observation.retyped.get(image.ticket), [column]: String(row.cell(column)) });
    else refuseCell(work, image.ticket, column, row, refusalWords.notEditable(), observation);
  }
  for (const column of computedColumns) {
    if (differs(column)) observation.stale.set(image.ticket, { ...observation.stale.get(image.ticket), [column]: written[column] ?? null });
  }
  for (const column of writtenColumns) if (differs(column)) refuseCell(work, image.ticket, column, row, refusalWords.notEditable(), observation);
}

/** What the desk writes into the row of a request, and whether a column holds something else. */
export function comparison(work: WorkUnit, image: RequestImage, row: EditedRow): { readonly written: Readonly<Record<string, CellValue>>; readonly differs: (column: string) => boolean } {
  const { timeZone } = work.configuration;
  const written = projectImage(image, work.configuration, work.now, work.outlook.get(image.ticket));
  return { written, differs: (column) => row.has(column) && !holds(row.cell(column), written[column] ?? null, timeZone) };
}

/** Puts an edit back: the reason stands in a note on the cell and in the log. */
export function refuseCell(work: WorkUnit, ticket: string, column: string, row: EditedRow, reason: string, observation: Observation): void {
  addTo(observation.putBack, ticket, column);
  const notes = observation.notes.get(ticket) ?? new Map<string, string>();
  observation.notes.set(ticket, notes.set(column, reason));
  const header = headerOf(column);
  const typed = String(row.cell(column)).slice(0, 500);
  work.record([{ type: 'editRejected', ticket, at: work.now, actor: row.actorOf(column), data: { column: header, typed, reason }, patch: {} }]);
  const image = work.images.get(ticket);
  if (image) rememberRefused(work, image, { by: row.actorOf(column), column: header, typed, reason });
}

function headerOf(column: string): string {
  return deskTabs.requests.columns.find((entry) => entry.key === column)?.header ?? column;
}

/** Carries out what somebody typed into the editable columns named, with the mails that follow from it; what may not be is put back. */
export function applyEdits(work: WorkUnit, ticket: string, columns: readonly EditableColumn[], row: EditedRow, observation: Observation, context: ObserveContext): void {
  for (const column of columns) {
    const before = work.images.get(ticket);
    if (!before) return;
    if (before.confidential === true && onlyOnCards.has(column)) {
      refuseCell(work, ticket, column, row, refusalWords.confidential(), observation);
      continue;
    }
    addTo(observation.understood, ticket, column);
    forgetRefused(work, ticket, headerOf(column), row.actorOf(column));
    const outcome = commandOfCell(before, column, row.cell(column), commandContext(work, before, row.actorOf(column), context));
    if (!outcome.ok) {
      refuseCell(work, ticket, column, row, outcome.reason, observation);
      continue;
    }
    // Moving to a stage may already have brought the status that the same paste holds.
    work.record(outcome.events);
    orderDateMails(work, before, outcome.events, 'sheet', context.statusAddress);
    tellLoanChange(work, before, context.statusAddress);
    const after = work.images.get(ticket) ?? before;
    if (after.status !== before.status) orderStatusMail(work, after, context.statusAddress);
    if (after.assignee !== before.assignee) observation.reassigned.add(ticket);
  }
}

/** What a command typed into the row of a request needs to know. */
export function commandContext(work: WorkUnit, image: RequestImage, actor: Actor, context: ObserveContext): CommandContext {
  return {
    configuration: work.configuration,
    moment: { now: work.now, actor, calendar: work.configuration.calendars.of(image.region), reopenDays: context.reopenDays },
    chooseOwner: (region, service) => chooseOwner(work, region, service, context.deskOwner),
  };
}
