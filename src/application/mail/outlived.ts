import { isInService, type RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import { regionOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import { mailKindWords, type OutboxEntry } from './outbox';
import { hoursOfReader } from './readerHours';

/**
 * Whether a mail that had to wait is no longer of use to anybody: what it asks for has been done, or the day that it speaks of is over. Results, receipts and what a requester has
 * written are never let go.
 */
export function isOutlived(work: WorkUnit, entry: OutboxEntry): boolean {
  if (entry.state !== 'ready' || entry.createdAt >= work.now || entry.parameters.requests.length > 1) return false;
  const { kind, date, loan, period, refused = [] } = entry.parameters;
  const image = work.images.get(entry.parameters.requests[0]?.ticket ?? '');
  switch (kind) {
    case 'waiting':
    case 'reminder':
      return image?.status !== 'waitingRequester';
    case 'closed':
    case 'rating':
      // Ended requests are kept elsewhere; this one was opened again.
      return image !== undefined && isInService(image.status);
    case 'moved':
      return image === undefined || !isInService(image.status);
    case 'proposal':
      return image?.proposal?.by !== 'librarian';
    case 'agreement':
      return (date?.news === 'appointment' || date?.news === 'appointmentMoved') && isOver(work, image, date.answerByWall);
    case 'dateReply':
      return date?.news === 'asked' && image?.proposal?.by !== 'requester';
    case 'loanTask':
      return loan?.news === 'asked' && image !== undefined && image.loan?.askedAt === null;
    case 'assignment':
      // A copy for the group of the region, once somebody works on it.
      return entry.mergeKey === null && image?.status !== 'new';
    case 'digest':
      // What it put back is said nowhere else.
      return refused.length === 0 && period !== undefined && period.to < dayOf(work, entry);
    default:
      return false;
  }
}

/** Lets go of a mail that came too late; the log of its request says so, where it is open and not confidential. */
export function letGo(work: WorkUnit, entry: OutboxEntry): void {
  work.withdraw(entry);
  const [request] = entry.parameters.requests;
  const image = request && work.images.get(request.ticket);
  if (!image || image.confidential === true) return;
  work.record([{ type: 'mailDropped', ticket: image.ticket, at: work.now, actor: 'desk', data: { kind: mailKindWords[entry.parameters.kind] }, patch: {} }]);
}

function isOver(work: WorkUnit, image: RequestImage | undefined, wall: string | null): boolean {
  const zone = image === undefined ? undefined : regionOf(work.configuration, image.region)?.timeZone;
  return wall !== null && wallClock(zone ?? work.configuration.timeZone, work.now) > wall;
}

function dayOf(work: WorkUnit, entry: OutboxEntry): string {
  return localDate(work.configuration.calendars.of(hoursOfReader(work.configuration, entry.to[0] ?? '')), new Date(work.now));
}
