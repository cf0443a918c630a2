import { assign, type Assignment, type Librarian } from '../../domain/assignment';
import { chargeHolder } from '../../domain/holding';
import { timeAway, wouldBeLate, type TimeAway } from '../../domain/leave';
import { isInService, type RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { orderAssignmentMail } from '../mail/orders';
import { orderLeaveMail } from '../mail/leaveMail';
import { openLoad } from '../openLoad';
import type { Chore, ChoreContext } from './chores';

/** Requests that one look hands over; the next goes on. */
const mostAtOnce = 100;
/** Times away that a request remembers. */
const mostRemembered = 4;

/**
 * Whose leave begins hands over what would be late: to their substitute where that one is there, else to whoever the rules choose. Each request once in a
 * time away, so that who gives one back by hand has the last word. What can wait stays.
 */
export const coverLeave: Chore = (work, context) => {
  let left = mostAtOnce;
  for (const person of work.configuration.librarians) {
    if (!work.configuration.leave.some((leave) => leave.email === person.email)) continue;
    const given = [...work.images.values()].filter((image) => image.assignee === person.email && isInService(image.status)).slice(0, left)
      .flatMap((image) => cover(work, person, image, context) ?? []);
    left -= given.length;
    if (given.length > 0) orderLeaveMail(work, person, given);
  }
};

/** The request as somebody else has it, or null where it stays. */
function cover(work: WorkUnit, person: Librarian, image: RequestImage, context: ChoreContext): RequestImage | null {
  const away = awayFor(work, person.email, image);
  if (away === null) return null;
  const key = `${person.email}|${away.since}`;
  if (image.leaveCovered?.includes(key) === true) return null;
  const next = successorOf(work, person, image, away, context.deskOwner);
  if (next === null) return null;
  const calendar = work.configuration.calendars.of(image.region);
  const patch: Partial<RequestImage> = {
    assignee: next.email, assigneeName: next.name, assignedBecause: 'leave', leaveCovered: [...(image.leaveCovered ?? []), key].slice(-mostRemembered),
  };
  work.record([{
    type: 'assigned', ticket: image.ticket, at: work.now, actor: 'desk', patch: chargeHolder(image, patch, calendar, work.now),
    data: { from: person.email, to: next.email, because: 'leave', rule: next.because, back: localDate(calendar, new Date(away.back)) },
  }]);
  const after = work.images.get(image.ticket) ?? image;
  orderAssignmentMail(work, after, work.contentsOf(image.ticket), context.statusAddress);
  return after;
}

/** The time away that would make the request late in somebody's hands; null where none does. */
function awayFor(work: WorkUnit, email: string, image: RequestImage): TimeAway | null {
  const { calendars, leave } = work.configuration;
  const calendar = calendars.of(image.region);
  const away = timeAway(calendar, leave.filter((each) => each.email === email), work.now);
  return away !== null && wouldBeLate(calendar, image, away, work.now) ? away : null;
}

/** Nobody gets what their own leave would make late; where nobody is left it stays, and stands in the coordinator's digest as nobody's. */
function successorOf(work: WorkUnit, person: Librarian, image: RequestImage, away: TimeAway, deskOwner: string): Assignment | null {
  const { configuration } = work;
  const free = configuration.librarians.filter((other) => other.active && other.email !== person.email && awayFor(work, other.email, image) === null);
  const substitute = free.find((other) => other.email === person.substitute);
  if (substitute) return { email: substitute.email, name: substitute.name, because: 'substitutePerson' };
  const chosen = assign({
    region: image.region, service: image.service, day: localDate(configuration.calendars.of(image.region), new Date(away.from)), regions: configuration.regions,
    librarians: free, leave: configuration.leave, load: openLoad(work), deskOwner,
  });
  return chosen.because === 'deskOwner' ? null : chosen;
}
