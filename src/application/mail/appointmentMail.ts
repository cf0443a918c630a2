import type { RequestImage } from '../../domain/request';
import { regionOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import type { MailParameters } from './outbox';
import { mailRequest, requesterAddresses } from './orders';

/**
 * Tells the requester when they are expected, that it was moved, or that it was taken back; one that has not left yet says what is so now. Nothing where the
 * appointment is as it was.
 */
export function orderAppointmentMail(work: WorkUnit, before: RequestImage, after: RequestImage, statusAddress: (image: RequestImage) => string): void {
  const to = requesterAddresses(after);
  if (before.appointment === after.appointment || to.length === 0) return;
  const zone = regionOf(work.configuration, after.region)?.timeZone ?? work.configuration.timeZone;
  const wall = wallClock(zone, after.appointment ?? before.appointment ?? work.now);
  const news = after.appointment === null ? 'appointmentOff' : before.appointment === null ? 'appointment' : 'appointmentMoved';
  work.order({
    to, cc: [], ticket: after.ticket, priority: 2, hoursOf: after.region, merge: { key: `appointment|${after.ticket}`, join: withoutUntold },
    parameters: {
      kind: 'agreement', language: after.language, nameOfReader: after.shortName, date: { news, day: wall.slice(0, 10), answerByWall: wall },
      requests: [mailRequest(work, after, null, statusAddress)],
    },
  });
}

/** Who has not been told of the first time is not told of a move. */
function withoutUntold(before: MailParameters, now: MailParameters): MailParameters {
  return before.date?.news === 'appointment' && now.date?.news === 'appointmentMoved' ? { ...now, date: { ...now.date, news: 'appointment' } } : now;
}
