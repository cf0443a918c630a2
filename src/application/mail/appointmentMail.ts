import type { RequestImage } from '../../domain/request';
import { regionOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import type { MailParameters } from './outbox';
import { mailRequest, requesterAddresses } from './mailRequest';
import { hoursOfReader } from './readerHours';
import type { DateNews } from '../../messages/dateSentences';

/** How long a mail about a chosen time waits for the address of its video meeting, which the clock fetches, in milliseconds. */
export const patienceForMeeting = 6 * 60 * 1000;

/**
 * Tells the requester when they are expected, that it was moved, or that it was taken back; one that has not left yet says what is so now. Nothing where the
 * appointment is as it was. `more`: what is to be said of it instead, and when it may leave.
 */
export function orderAppointmentMail(
  work: WorkUnit, before: RequestImage, after: RequestImage, statusAddress: (image: RequestImage) => string, more: { readonly off?: DateNews; readonly notBefore?: number } = {},
): void {
  const to = requesterAddresses(after);
  if (before.appointment === after.appointment || to.length === 0) return;
  const zone = regionOf(work.configuration, after.region)?.timeZone ?? work.configuration.timeZone;
  const wall = wallClock(zone, after.appointment ?? before.appointment ?? work.now);
  const news = after.appointment === null ? (more.off ?? 'appointmentOff') : before.appointment === null ? 'appointment' : 'appointmentMoved';
  work.order({
    to, cc: [], ticket: after.ticket, priority: 2, hoursOf: after.region, notBefore: more.notBefore ?? 0, merge: { key: `appointment|${after.ticket}`, join: withoutUntold },
    parameters: {
      kind: 'agreement', language: after.language, nameOfReader: after.shortName, date: { news, day: wall.slice(0, 10), answerByWall: wall, ...whereOf(after) },
      requests: [mailRequest(work, after, null, statusAddress)],
    },
  });
}

/** Who has not been told of the first time is not told of a move. */
function withoutUntold(before: MailParameters, now: MailParameters): MailParameters {
  return before.date?.news === 'appointment' && now.date?.news === 'appointmentMoved' ? { ...now, date: { ...now.date, news: 'appointment' } } : now;
}

/** Tells the librarian of an appointment what its requester, or somebody in the calendar, has done with it; `at`: the appointment in question, epoch milliseconds. */
export function orderAppointmentReply(
  work: WorkUnit, image: RequestImage, news: DateNews, at: number, statusAddress: (image: RequestImage) => string, notBefore = 0,
): void {
  const zone = regionOf(work.configuration, image.region)?.timeZone ?? work.configuration.timeZone;
  const wall = wallClock(zone, at);
  work.order({
    to: [image.assignee], cc: [], ticket: image.ticket, priority: 2, notBefore, hoursOf: hoursOfReader(work.configuration, image.assignee, image.region),
    merge: { key: `appointmentReply|${image.ticket}|${image.assignee}`, join: (_before, now) => now },
    parameters: {
      kind: 'dateReply', language: 'id', nameOfReader: image.assigneeName, date: { news, day: wall.slice(0, 10), answerByWall: wall, ...whereOf(image) },
      requests: [mailRequest(work, image, null, statusAddress)],
    },
  });
}

/** Puts the address of the video meeting into the mails about this appointment that have not left yet. */
export function tellMeeting(work: WorkUnit, image: RequestImage): void {
  for (const key of [`appointment|${image.ticket}`, `appointmentReply|${image.ticket}|${image.assignee}`]) {
    const waiting = work.waitingMail(key);
    if (!waiting?.parameters.date) continue;
    work.outbox.set(waiting.id, { ...waiting, parameters: { ...waiting.parameters, date: { ...waiting.parameters.date, ...whereOf(image) } } });
    work.mailsTouched.add(waiting.id);
  }
}

/** Where an appointment is, as far as it is known of the one that stands. */
function whereOf({ appointment, clinic }: RequestImage): { readonly place?: string; readonly meet?: string } {
  return clinic && clinic.start === appointment ? { place: clinic.place, meet: clinic.meet } : {};
}
