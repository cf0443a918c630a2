import { appointmentStage, arrange, cancelAppointment, clinicByHand } from '../../domain/clinic';
import type { Clinic, RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import { slotFaultWords } from '../../messages/clinicWords';
import { fault, type Problem } from '../configuration/problem';
import { findColumns } from '../configuration/table';
import type { WorkUnit } from '../desk/workUnit';
import { orderAppointmentMail } from '../mail/appointmentMail';
import { orderAssignmentMail } from '../mail/orders';
import type { Cells } from '../ports';
import { orderedEvents } from './calendarOrders';
import { clinicPrint } from './clinicMemory';
import { markedFor, SlotBoard, type BoardRow } from './slotBoard';
import { isFault } from './slotRows';

export interface ClinicContext {
  readonly statusAddress: (image: RequestImage) => string;
}

/** A moment for what is known from a tab or the calendar, which do not say who it was. */
export function clinicMoment(work: WorkUnit, image: RequestImage, actor = 'unknown'): Moment {
  return { now: work.now, actor, calendar: work.configuration.calendars.of(image.region), reopenDays: work.configuration.settings.reopenDays };
}

/**
 * Makes slots and appointments fit each other. A row of Jadwal that the desk has given to a request carries a mark, so that a row that a person has changed can
 * be told from one that the desk has marked: a changed time moves the appointment, a mark that is gone cancels it, a ticket that somebody typed into a row
 * makes it. An appointment that was made anywhere else takes its row, where there is one.
 */
export function keepSlots(work: WorkUnit, context: ClinicContext): void {
  const board = new SlotBoard(work);
  const missing = board.missing();
  if (work.slots.length === 0 || missing.length > 0) {
    // Without its headers the tab says nothing of any ticket, and least of all that it was given back.
    if (missing.length > 0) remember(work, work.clinic.seen, missing);
    return;
  }
  for (const ticket of [...work.images.keys()].sort()) {
    const image = work.images.get(ticket);
    if (!image || appointmentStage(image) < 0) continue;
    if (image.appointment === null) withoutAppointment(work, board, image, context);
    else withAppointment(work, board, image, image.appointment, context);
  }
  const problems = [...strangers(work, board), ...faults(board, work.now)];
  board.writeStandings();
  const seen = clinicPrint(work.images.values(), slotsAsWritten(work));
  remember(work, seen, problems);
  const events = work.configuration.settings.clinic.calendar === null ? null : orderedEvents(work.images, work.clinic, work.now);
  if (events !== null) work.clinic = { ...work.clinic, events };
}

function remember(work: WorkUnit, seen: string, problems: readonly Problem[]): void {
  const { clinic } = work;
  if (seen !== clinic.seen || JSON.stringify(problems) !== JSON.stringify(clinic.problems)) work.clinic = { ...clinic, seen, problems };
}

/** Records what happened to an appointment, tells its requester, and a librarian who is new to the request. */
function settle(work: WorkUnit, image: RequestImage, events: ReturnType<typeof arrange>, context: ClinicContext, off?: 'slotOff'): void {
  work.record(events);
  const after = work.images.get(image.ticket);
  if (!after) return;
  orderAppointmentMail(work, image, after, context.statusAddress, off === undefined ? {} : { off });
  if (after.assignee !== image.assignee) orderAssignmentMail(work, after, work.contentsOf(image.ticket), context.statusAddress);
}

function withoutAppointment(work: WorkUnit, board: SlotBoard, image: RequestImage, context: ClinicContext): void {
  const rows = board.rows().filter((row) => row.ticket === image.ticket);
  for (const row of rows.filter((own) => markedFor(own, image.ticket) !== null)) board.free(row);
  const typed = rows.find((row) => markedFor(row, image.ticket) === null && !isFault(row.slot) && row.slot.start > work.now);
  if (typed) moveTo(work, board, image, typed, context);
  else if (image.clinic) {
    // Somebody has taken it back in Permohonan, where nobody is told.
    const before = { ...image, appointment: image.clinic.start };
    work.record([{ type: 'appointmentChanged', ticket: image.ticket, at: work.now, actor: 'desk', data: { appointment: null }, patch: { clinic: null } }]);
    orderAppointmentMail(work, before, work.images.get(image.ticket) ?? image, context.statusAddress);
  }
}

function withAppointment(work: WorkUnit, board: SlotBoard, before: RequestImage, at: number, context: ClinicContext): void {
  if (before.clinic?.start !== at) noteByHand(work, before, at, context);
  const image = work.images.get(before.ticket) ?? before;
  const rows = board.rows().filter((row) => row.ticket === image.ticket);
  const own = rows.filter((row) => markedFor(row, image.ticket) === at);
  const typed = rows.find((row) => row.signature === '' && !isFault(row.slot) && row.slot.start > work.now);
  for (const row of rows) if (row.signature !== '' && markedFor(row, image.ticket) !== at) board.free(row);
  const place = own.find(({ start }) => start === at) ?? own[0];
  for (const row of own) if (row !== place) board.free(row);
  if (typed) {
    if (place) board.free(place);
    moveTo(work, board, image, typed, context);
  } else if (place) follow(work, board, image, at, place, context);
  else if (image.clinic?.slot && at > work.now) settle(work, image, cancelAppointment(image, 'slots', clinicMoment(work, image)), context, 'slotOff');
  else if (at > work.now) findRow(work, board, image, at);
}

/** An appointment that was typed into Permohonan, or moved there: nothing but its beginning is known, and nobody has told the requester. */
function noteByHand(work: WorkUnit, image: RequestImage, at: number, context: ClinicContext): void {
  const before = image.clinic ?? null;
  const clinic = clinicByHand(image, at);
  work.record([{ type: 'appointmentChanged', ticket: image.ticket, at: work.now, actor: 'desk', data: { appointment: at }, patch: { clinic } }]);
  orderAppointmentMail(work, { ...image, appointment: before?.start ?? null }, work.images.get(image.ticket) ?? image, context.statusAddress);
}

/** The row that the desk gave to the request: where its time was changed the appointment goes along. */
function follow(work: WorkUnit, board: SlotBoard, image: RequestImage, at: number, row: BoardRow, context: ClinicContext): void {
  const { slot } = row;
  if (isFault(slot)) return;
  const librarian = image.clinic?.librarian ?? image.assignee;
  // Somebody sorted the tab while the desk was writing: the mark goes where it belongs.
  const meant = slot.start === at ? undefined : board.exact(at, librarian);
  if (meant) {
    board.free(row);
    board.take(meant, image.ticket, at);
    return;
  }
  if (slot.start !== at || slot.end !== image.clinic?.end || slot.librarian !== librarian || slot.place !== image.clinic.place) moveTo(work, board, image, row, context);
}

/** The appointment becomes what the row says. */
function moveTo(work: WorkUnit, board: SlotBoard, image: RequestImage, row: BoardRow, context: ClinicContext): void {
  const { slot } = row;
  if (isFault(slot)) return;
  const clinic: Clinic = { start: slot.start, end: slot.end, librarian: slot.librarian, place: slot.place, slot: true, meet: image.clinic?.meet ?? '' };
  board.take(row, image.ticket, slot.start);
  settle(work, image, arrange(image, clinic, nameOf(work, slot.librarian), 'slots', clinicMoment(work, image)), context);
}

/** An appointment that was made elsewhere takes the free row that offers just this time, so that nobody else is offered it. */
function findRow(work: WorkUnit, board: SlotBoard, image: RequestImage, at: number): void {
  const row = board.exact(at, image.assignee);
  const clinic = work.images.get(image.ticket)?.clinic;
  if (!row || isFault(row.slot) || !clinic) return;
  board.take(row, image.ticket, at);
  const patch = { clinic: { ...clinic, end: row.slot.end, librarian: row.slot.librarian, place: row.slot.place, slot: true } };
  work.record([{ type: 'appointmentChanged', ticket: image.ticket, at: work.now, actor: 'desk', data: { appointment: at }, patch }]);
}

export function nameOf(work: WorkUnit, email: string): string {
  return work.configuration.librarians.find((person) => person.email === email)?.name ?? email;
}

/** Rows ahead whose request waits for no appointment: those that the desk has marked are free again, others are somebody's mistake. */
function strangers(work: WorkUnit, board: SlotBoard): Problem[] {
  return board.rows().flatMap((row) => {
    const image = work.images.get(row.ticket);
    if (row.ticket === '' || (image && appointmentStage(image) >= 0) || row.start === null || row.start <= work.now) return [];
    if (markedFor(row, row.ticket) === null) return [problem(row, 'ticket', row.ticket)];
    board.free(row);
    return [];
  });
}

function faults(board: SlotBoard, now: number): Problem[] {
  return board.rows().flatMap((row) => (isFault(row.slot) && (row.start === null || row.start > now) ? [problem(row, row.slot.column, row.slot.typed)] : []));
}

function problem(row: BoardRow, column: keyof typeof slotFaultWords, typed: string): Problem {
  return fault('slots', row.row, 'slotBroken', { ...slotFaultWords[column](typed === '' ? '(kosong)' : typed.slice(0, 80)) });
}

/** The tab as it will stand when this look's writes are in it. */
export function slotsAsWritten(work: WorkUnit): Cells {
  const columns = findColumns('slots', work.slots[0] ?? []);
  return work.slots.map((cells, index) => {
    const writes = work.slotWrites.get(index + 1);
    if (!writes) return cells;
    const row = [...cells];
    for (const [key, value] of Object.entries(writes)) {
      const place = columns.get(key);
      if (place === undefined) continue;
      while (row.length <= place) row.push('');
      row[place] = value;
    }
    // Google leaves out the empty cells at the end of a row.
    while (row.length > 0 && row[row.length - 1] === '') row.pop();
    return row;
  });
}
