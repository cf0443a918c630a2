import type { Actor } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import { refusalWords } from '../../messages/logWords';
import { computedColumns, editableColumns, projectImage, textColumns, type EditableColumn } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { chooseOwner, type IntakeContext } from '../intake/takeIn';
import { orderDateMails } from '../mail/dateOrders';
import { orderStatusMail } from '../mail/orders';
import { deskTabs } from '../tabs/deskTabs';
import { holds, holdsText } from './cellMatch';
import { commandOfCell, type CommandContext } from './commands';
import { addTo, type Observation } from './observation';

export type ObserveContext = IntakeContext & { readonly reopenDays: number };

/** One row of a request, as somebody has left it. */
export interface EditedRow {
  readonly cell: (column: string) => unknown;
  readonly has: (column: string) => boolean;
  readonly actor: Actor;
}

/** Columns that the desk writes and people only read. */
const writtenColumns = ['submittedAt', 'stageDueAt', 'dueAt', 'firstResponseAt', 'endedAt', 'source', 'linked'] as const;

/** Source of requests that a librarian wrote down: their texts are the librarian's own and stay editable. */
export const counterSource = 'Loket';

/** Turns what differs in the row of a request into commands, or into cells to put back with the reason. */
export function observeRow(work: WorkUnit, image: RequestImage, row: EditedRow, observation: Observation, context: ObserveContext): void {
  const { timeZone } = work.configuration;
  const written = projectImage(image, work.configuration, work.now, work.outlook.get(image.ticket));
  const differs = (column: string): boolean => row.has(column) && !holds(row.cell(column), written[column] ?? null, timeZone);
  const putBack = (column: string, reason: string): void => {
    refuseCell(work, image.ticket, column, row, reason, observation);
  };
  for (const column of editableColumns) {
    if (!differs(column)) continue;
    addTo(observation.understood, image.ticket, column);
    applyEdit(work, image.ticket, column, row, context, putBack, observation.reassigned);
  }
  for (const column of textColumns) {
    const hash = image.textHashes[column];
    if (!row.has(column) || hash === undefined || holdsText(row.cell(column), hash)) continue;
    if (image.source === counterSource) observation.retyped.set(image.ticket, { ...observation.retyped.get(image.ticket), [column]: String(row.cell(column)) });
    else putBack(column, refusalWords.notEditable());
  }
  for (const column of computedColumns) {
    if (differs(column)) observation.stale.set(image.ticket, { ...observation.stale.get(image.ticket), [column]: written[column] ?? null });
  }
  for (const column of writtenColumns) if (differs(column)) putBack(column, refusalWords.notEditable());
}

function refuseCell(work: WorkUnit, ticket: string, column: string, row: EditedRow, reason: string, observation: Observation): void {
  addTo(observation.putBack, ticket, column);
  const notes = observation.notes.get(ticket) ?? new Map<string, string>();
  observation.notes.set(ticket, notes.set(column, reason));
  const header = deskTabs.requests.columns.find((entry) => entry.key === column)?.header ?? column;
  work.record([{
    type: 'editRejected', ticket, at: work.now, actor: row.actor, data: { column: header, typed: String(row.cell(column)).slice(0, 500), reason }, patch: {},
  }]);
}

function applyEdit(
  work: WorkUnit, ticket: string, column: EditableColumn, row: EditedRow, context: ObserveContext,
  putBack: (column: string, reason: string) => void, reassigned: Set<string>,
): void {
  const before = work.images.get(ticket);
  if (!before) return;
  const moment: Moment = { now: work.now, actor: row.actor, calendar: work.configuration.calendars.of(before.region), reopenDays: context.reopenDays };
  const commands: CommandContext = {
    configuration: work.configuration, moment,
    chooseOwner: (region, service) => chooseOwner(work, region, service, context.deskOwner),
  };
  const outcome = commandOfCell(before, column, row.cell(column), commands);
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
