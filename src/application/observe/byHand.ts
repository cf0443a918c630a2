import { textHash } from '../../domain/textHash';
import type { Assignment } from '../../domain/assignment';
import { isEnded, type RequestContents, type Status } from '../../domain/request';
import { changeStatus } from '../../domain/workflow';
import { instantOfSerial } from '../../domain/workingTime';
import { handRowWords, refusalWords } from '../../messages/logWords';
import { cellText } from '../configuration/table';
import { editableColumns } from '../desk/rows';
import { takeTicket, ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { fitContents } from '../intake/fitContents';
import { chooseOwner, openRequest } from '../intake/takeIn';
import { orderAssignmentMail, orderReceipt } from '../mail/orders';
import { statusOfWord, statusWords } from '../tabs/words';
import { commandOfCell, personNamed } from './commands';
import { applyEdits, commandContext, comparison, counterSource, refuseCell, type EditedRow, type ObserveContext } from './editRow';
import type { Observation } from './observation';
import { answersOfCell } from './retypedTexts';

/** A complete row without Status is taken over once nobody has typed in it for so long. */
const patienceMilliseconds = 4 * 60 * 1000;

/** Columns that a row must have before it can become a request, and how the Sheet calls them. */
const required = [['name', 'Nama'], ['region', 'Kawasan'], ['service', 'Layanan'], ['title', 'Judul']] as const;

interface HandRow {
  readonly region: string | null;
  readonly service: string | null;
  readonly status: Status | null;
  /** What is missing or not understood, as words for the note. */
  readonly lacks: readonly string[];
}

/**
 * A row that a librarian types by hand becomes a request taken over the counter as soon as it is complete and its Status is chosen (or has
 * been left alone for some minutes): Selesai means answered on the spot, counted and without mails. Until then a note says what is missing.
 */
export function takeOverHandRow(work: WorkUnit, place: number, edited: EditedRow, settled: boolean, observation: Observation, context: ObserveContext): void {
  // Who completes a row has written it down, however many edits it took.
  const row: EditedRow = { ...edited, actorOf: () => edited.actor };
  const typed = readHandRow(work, row);
  const fingerprint = textHash(JSON.stringify(handColumns.map((column) => cellText(row.cell(column)))));
  const since = work.meta.handRows[fingerprint];
  const waited = since !== undefined && work.now - since >= patienceMilliseconds && settled;
  if (typed.lacks.length > 0 || typed.region === null || typed.service === null || (typed.status === null && !waited)) {
    if (since === undefined) observation.handNotes.set(place, typed.lacks.length > 0 ? handRowWords.lacks(typed.lacks) : handRowWords.chooseStatus());
    observation.handRows[fingerprint] = since ?? work.now;
    return;
  }
  takeOver(work, place, row, { region: typed.region, service: typed.service, status: typed.status ?? 'new' }, observation, context);
}

const textFields = ['name', 'email', 'unit', 'title', 'description', 'onBehalfOf', 'employeeId', 'phone', 'keywords', 'attachment'] as const;
const handColumns = [...textFields, 'otherAnswers', ...editableColumns] as const;

function readHandRow(work: WorkUnit, row: EditedRow): HandRow {
  const { configuration } = work;
  const text = (column: string): string => cellText(row.cell(column));
  const region = configuration.findRegion(text('region'));
  const service = configuration.findService(text('service'));
  const status = statusOfWord(text('status'));
  return {
    region, service, status,
    lacks: [
      ...required.filter(([column]) => text(column) === '').map(([, header]) => header),
      ...(text('region') !== '' && region === null ? [refusalWords.regionUnknown({ typed: text('region') })] : []),
      ...(text('service') !== '' && service === null ? [refusalWords.serviceUnknown({ typed: text('service') })] : []),
      ...(text('status') !== '' && status === null ? [refusalWords.statusUnknown({ typed: text('status') })] : []),
    ],
  };
}

function takeOver(
  work: WorkUnit, place: number, row: EditedRow, chosen: { readonly region: string; readonly service: string; readonly status: Status }, observation: Observation, context: ObserveContext,
): void {
  const { configuration, now } = work;
  const submittedAt = typedInstant(row, configuration.timeZone, now);
  const ticket = takeTicket(work.meta, ticketYearOf(configuration.timeZone, submittedAt));
  const owner = ownerOf(work, row, chosen.region, chosen.service, context);
  const understood = {
    contents: contentsOf(row), language: 'id' as const, region: chosen.region, regionKnown: true, services: [chosen.service],
    neededBy: null,
  };
  const image = openRequest(work, { responseId: `${counterSource}|${ticket}`, submittedAt, source: counterSource }, understood, chosen.service, ticket, [], { owner, actor: row.actor });
  observation.rowOf.set(ticket, place);
  observation.damaged.add(ticket);
  observation.notes.set(ticket, new Map([['ticket', '']]));
  if (isEnded(chosen.status)) endAtOnce(work, ticket, chosen.status, row, observation, context);
  const { differs } = comparison(work, work.images.get(ticket) ?? image, row);
  const typed = editableColumns.filter((column) => !settledColumns.has(column) && cellText(row.cell(column)) !== '' && differs(column));
  applyEdits(work, ticket, isEnded(chosen.status) ? typed.filter((column) => column !== 'status') : typed, row, observation, context);
  const after = work.images.get(ticket) ?? image;
  // What was answered on the spot needs no mail: both were there.
  if (isEnded(after.status)) return;
  orderReceipt(work, [after], understood.contents, context.statusAddress);
  if (owner.email !== row.actor) orderAssignmentMail(work, after, understood.contents, context.statusAddress);
}

/** Columns that made the row a request. */
const settledColumns: ReadonlySet<string> = new Set(['region', 'service']);

/**
 * What was answered on the spot has been delivered as well; nobody is told what they were there for. No stage of it was worked through, so none wants a second
 * person either.
 */
function endAtOnce(work: WorkUnit, ticket: string, ended: Status, row: EditedRow, observation: Observation, context: ObserveContext): void {
  for (const status of ended === 'completed' ? (['delivered', 'completed'] as const) : [ended]) {
    const image = work.images.get(ticket);
    if (!image) return;
    const command = commandContext(work, image, row.actor, context);
    const done = changeStatus(image, status, command.moment);
    const outcome = done.ok ? done : commandOfCell(image, 'status', statusWords[status], command);
    if (outcome.ok) work.record(outcome.events);
    else refuseCell(work, ticket, 'status', row, outcome.reason, observation);
  }
}

/** Whoever is named in Petugas; else the librarian who typed; else whoever the rules choose. */
function ownerOf(work: WorkUnit, row: EditedRow, region: string, service: string, context: ObserveContext): Assignment {
  const word = cellText(row.cell('assignee'));
  const named = word === '' ? undefined : personNamed(work.configuration, word, region);
  const typing = personNamed(work.configuration, row.actor, region);
  const person = named ?? typing;
  return person ? { email: person.email, name: person.name, because: 'byHand' } : chooseOwner(work, region, service, context.deskOwner);
}

/** Diajukan as typed, where it is an instant that has been; else now. */
function typedInstant(row: EditedRow, timeZone: string, now: number): number {
  const cell = row.cell('submittedAt');
  if (typeof cell !== 'number' || cell < 2 || cell > 200_000) return now;
  const at = instantOfSerial(timeZone, cell).getTime();
  return at <= now && now - at < 366 * 24 * 60 * 60 * 1000 ? at : now;
}

function contentsOf(row: EditedRow): RequestContents {
  const text = (column: (typeof textFields)[number]): string => String(row.cell(column)).replace(/\r\n?/g, '\n');
  return fitContents({
    name: text('name'), email: text('email').trim(), onBehalfOf: text('onBehalfOf'), onBehalfEmail: '', requesterKind: '', employeeId: text('employeeId'), phone: text('phone'),
    unit: text('unit'), title: text('title'), description: text('description'), keywords: text('keywords'), attachment: text('attachment'), answers: answersOfCell(String(row.cell('otherAnswers'))),
  });
}
