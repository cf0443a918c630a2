import { isInService, type RequestImage } from '../domain/request';
import type { WorkUnit } from './desk/workUnit';
import { orderMovedMail, type MovedReason } from './mail/orders';

/** A holiday that was mistyped is often put right within minutes; so long a telling waits. */
const patienceMilliseconds = 10 * 60 * 1000;

/**
 * Tells requesters once whose promise has become later for a reason that was not theirs. A date that moves again before the mail has left changes the
 * mail; a date that comes back takes it back.
 */
export function tellMoved(work: WorkUnit, statusAddress: (image: RequestImage) => string): void {
  for (const ticket of work.changed) {
    const before = work.state.images.get(ticket);
    const image = work.images.get(ticket);
    if (!before || !image || before.dueAt === image.dueAt) continue;
    const key = `moved|${ticket}`;
    const waiting = work.waitingMail(key);
    const from = waiting?.parameters.moved?.from ?? before.dueAt;
    // What moves the date once more and is no news to the requester changes the day in the mail that waits, not its reason.
    const reason = reasonOf(work, ticket) ?? waiting?.parameters.moved ?? null;
    const stillLater = isInService(image.status) && from !== null && image.dueAt !== null && image.dueAt > from;
    if (waiting && !stillLater) work.withdraw(waiting);
    else if (stillLater && reason !== null) {
      orderMovedMail(work, image, { ...reason, from }, { key, notBefore: work.now + patienceMilliseconds }, statusAddress);
    }
  }
}

/** Why the promise moved in this look, where the requester does not know it anyhow: their own waits and wishes are no news to them. */
function reasonOf(work: WorkUnit, ticket: string): MovedReason | null {
  for (const event of work.events) {
    if (event.ticket !== ticket || event.data.movedTo === undefined) continue;
    const { because, days, waitedFor } = event.data;
    if (because === 'calendar' || because === 'stageTimes') return { because, days: typeof days === 'string' && days !== '' ? days.split(', ') : [] };
    if (because === 'others' || waitedFor === 'others') return { because: 'others', days: [] };
  }
  return null;
}
