import { arrange, cancelAppointment, engagementOf } from '../../domain/clinic';
import type { Clinic, RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { orderAppointmentMail, orderAppointmentReply, tellMeeting } from '../mail/appointmentMail';
import type { SeenEvent } from '../ports';
import { calendarOrders } from './calendarOrders';
import { appointmentsPrint, type CalendarRecord } from './clinicMemory';
import { clinicMoment, keepSlots, type ClinicContext } from './keepSlots';

/** What a run found and did in the calendar. */
export interface CalendarNews {
  /** Orders that were carried out: the record as it is now, and the event where it stands. */
  readonly done: readonly { readonly ticket: string; readonly record: CalendarRecord; readonly seen: SeenEvent | null }[];
  /** Events that were changed by anybody since the last time, by ticket; null where nobody asked. */
  readonly changes: ReadonlyMap<string, SeenEvent> | null;
  /** When the calendar was asked, epoch milliseconds. */
  readonly askedAt: number;
  /** Why something was refused; null where nothing was. */
  readonly refused: string | null;
}

/** No print of appointments: the next look of the clock goes on at once. */
const unsettled = 'again';

/** Runs in a row in which the calendar refuses something before an administrator is told; then it is tried less often. */
const patience = 3;

/**
 * Writes down what was done in the calendar, and takes what people have done there for what it is: a moved event moves the appointment, a deleted one cancels it. Where
 * the desk has moved the appointment in the meantime the desk's word holds, and the next run says it to the calendar.
 */
export function settleCalendar(work: WorkUnit, news: CalendarNews, context: ClinicContext): void {
  const events: Record<string, CalendarRecord> = { ...work.clinic.events };
  for (const { ticket, record, seen } of news.done) {
    // Somebody may have ordered another event while this one was made.
    if (events[ticket]?.count !== record.count) continue;
    events[ticket] = record;
    if (seen) takeIn(work, ticket, seen, events, context);
  }
  for (const [ticket, seen] of news.changes ?? []) takeIn(work, ticket, seen, events, context);
  const failures = news.refused === null ? 0 : work.clinic.failures + 1;
  work.clinic = { ...work.clinic, events, failures, syncedAt: news.changes === null && work.clinic.syncedAt !== 0 ? work.clinic.syncedAt : news.askedAt };
  if (news.refused !== null && failures >= patience) work.problems.push({ tab: 'settings', row: null, code: 'calendarRefused', data: { what: news.refused.slice(0, 200) }, level: 'fault' });
  keepSlots(work, context);
  const left = calendarOrders(work.images, work.clinic, work.configuration, work.now).length > 0;
  work.clinic = { ...work.clinic, settled: left && failures < patience ? unsettled : appointmentsPrint(work.images.values()) };
}

function takeIn(work: WorkUnit, ticket: string, seen: SeenEvent, events: Record<string, CalendarRecord>, context: ClinicContext): void {
  const record = events[ticket];
  const image = work.images.get(ticket);
  if (!record || record.gone) return;
  const engagement = image ? engagementOf(image) : null;
  if (seen.cancelled) {
    events[ticket] = { ...record, gone: true };
    if (image && engagement?.start === record.start) cancelled(work, image, record.start, context);
    return;
  }
  if (!image || engagement === null) return;
  if (seen.start === null || seen.end === null) {
    // A whole day is no appointment: the next run gives the event its time back.
    events[ticket] = { ...record, start: 0 };
    return;
  }
  if ((seen.start !== record.start || seen.end !== record.end) && record.texts !== '') {
    events[ticket] = { ...record, start: seen.start, end: seen.end };
    if (engagement.start === record.start && engagement.end === record.end) moved(work, image, { start: seen.start, end: seen.end }, context);
  }
  noteMeeting(work, ticket, seen.meet);
  noteDeclined(work, ticket, seen, events, context);
}

function moved(work: WorkUnit, image: RequestImage, to: { readonly start: number; readonly end: number }, context: ClinicContext): void {
  const { clinic } = image;
  const moment = clinicMoment(work, image);
  const next: Clinic = { librarian: image.assignee, place: '', meet: '', ...clinic, ...to, slot: false };
  work.record(arrange(image, next, null, 'calendar', moment));
  const after = work.images.get(image.ticket) ?? image;
  orderAppointmentMail(work, image, after, context.statusAddress);
  if (after.appointment !== image.appointment) orderAppointmentReply(work, after, 'calendarMoved', to.start, context.statusAddress);
}

function cancelled(work: WorkUnit, image: RequestImage, at: number, context: ClinicContext): void {
  work.record(cancelAppointment(image, 'calendar', clinicMoment(work, image)));
  const after = work.images.get(image.ticket) ?? image;
  orderAppointmentMail(work, image, after, context.statusAddress, { off: 'slotOff' });
  orderAppointmentReply(work, after, 'calendarOff', at, context.statusAddress);
}

/** The address of the video meeting goes to the page and into the mails that have not left. */
function noteMeeting(work: WorkUnit, ticket: string, meet: string): void {
  const image = work.images.get(ticket);
  if (!image?.clinic || meet === '' || image.clinic.meet === meet) return;
  work.record([{ type: 'appointmentChanged', ticket, at: work.now, actor: 'desk', data: { appointment: image.appointment, meet }, patch: { clinic: { ...image.clinic, meet } } }]);
  tellMeeting(work, work.images.get(ticket) ?? image);
}

function noteDeclined(work: WorkUnit, ticket: string, seen: SeenEvent, events: Record<string, CalendarRecord>, context: ClinicContext): void {
  const image = work.images.get(ticket);
  const record = events[ticket];
  if (!image || !record) return;
  const declined = image.requesterEmail !== null && seen.declined.includes(image.requesterEmail);
  if (declined === record.declined) return;
  events[ticket] = { ...record, declined };
  if (declined && image.appointment !== null) orderAppointmentReply(work, image, 'guestDeclined', image.appointment, context.statusAddress);
}
