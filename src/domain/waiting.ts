import { addDays } from './loan';
import type { RequestImage } from './request';
import { atLocal, endOfWorkingDay, type Calendar } from './workingTime';

/** How long a requester is waited for: working days after the day of the question, each over at its closing time. */
export interface WaitingRules {
  /** Days after which the requester is reminded for the first and for the second time. */
  readonly remindAfter: readonly [number, number];
  /** Days after which the request is closed. */
  readonly closeAfter: number;
}

export type WaitingStep =
  /** `taken`: what the image is to remember of it. */
  | { readonly kind: 'remind'; readonly taken: readonly string[] }
  | { readonly kind: 'close' };

/** Days ahead for which a requester may say that they are away. */
const mostDaysAway = 60;

/** Last local day (YYYY-MM-DD) that may be named on `today`. */
export function lastAway(today: string): string {
  return addDays(today, mostDaysAway);
}

/** The instant from which on somebody may be expected to have read something of `since`: not before the day is over until which they are away. Epoch milliseconds. */
export function heardFrom(calendar: Calendar, since: number, awayUntil: string | null | undefined): number {
  return awayUntil == null ? since : Math.max(since, atLocal(calendar.tz, awayUntil, '23:59').getTime());
}

/** When a request that waits for its requester is closed if nothing happens, epoch milliseconds; null where none is waited for. */
export function closesAt(image: Pick<RequestImage, 'pause' | 'status' | 'awayUntil'>, calendar: Calendar, rules: WaitingRules): number | null {
  return waits(image) ? dueAfter(image, calendar, rules.closeAfter) : null;
}

/**
 * What is due at `now` (epoch milliseconds) about a request that waits for its requester: a reminder, each once, or its end. Nobody is closed who was not
 * reminded, nor before the working day after the last reminder is over: so an outage costs nobody their request. Null where nothing is due.
 */
export function waitingStep(image: Pick<RequestImage, 'pause' | 'status' | 'awayUntil' | 'escalated'>, calendar: Calendar, now: number, rules: WaitingRules): WaitingStep | null {
  if (!waits(image)) return null;
  const reminders = rules.remindAfter.filter((days) => days < rules.closeAfter);
  const key = (index: number): string => `waiting:${image.pause.since}:${index}:`;
  const takenAt = (index: number): number | null => {
    const found = image.escalated.find((step) => step.startsWith(key(index)));
    return found === undefined ? null : Number(found.slice(key(index).length));
  };
  // Of two that are due at once, as after an outage, one mail is enough.
  const due = reminders.flatMap((days, index) => (now >= dueAfter(image, calendar, days) && takenAt(index) === null ? [`${key(index)}${now}`] : []));
  if (due.length > 0) return { kind: 'remind', taken: due };
  const last = reminders.length === 0 ? image.pause.since : takenAt(reminders.length - 1);
  if (last === null || now < dueAfter(image, calendar, rules.closeAfter)) return null;
  return now >= endOfWorkingDay(calendar, new Date(last), 1).getTime() ? { kind: 'close' } : null;
}

type Waiting = { readonly pause: NonNullable<RequestImage['pause']>; readonly awayUntil?: string | null };

function waits<T extends Pick<RequestImage, 'pause' | 'status'>>(image: T): image is T & Waiting {
  return image.status === 'waitingRequester' && image.pause?.kind === 'requester';
}

function dueAfter({ pause, awayUntil }: Waiting, calendar: Calendar, days: number): number {
  return endOfWorkingDay(calendar, new Date(heardFrom(calendar, pause.since, awayUntil)), days).getTime();
}
