import { DAY_MILLISECONDS, dateOfDay, dayOfDate } from './civilDate';
import { WorkingTimeError } from './errors';
import { offsetAt } from './timeZone';

const CLOCK_TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** Milliseconds since midnight of `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. Undefined for anything else. */
export function parseClockTime(time: string): number | undefined {
  const match = CLOCK_TIME.exec(time);
  if (match === null) return undefined;
  const milliseconds = (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) * 1000;
  return milliseconds <= DAY_MILLISECONDS ? milliseconds : undefined;
}

/** Epoch milliseconds of a Date; throws `invalid-instant` for an invalid one. */
export function instantOf(at: Date): number {
  const instant = at.getTime();
  if (Number.isNaN(instant)) throw new WorkingTimeError('invalid-instant', 'Invalid Date');
  return instant;
}

/** Day number of the local date at an instant. */
export function localDay(tz: string, instant: number): number {
  return Math.floor((instant + offsetAt(tz, instant)) / DAY_MILLISECONDS);
}

/**
 * Instant at which the clocks of `tz` show `wall` (milliseconds as if the wall clock were UTC). A time that the clocks show
 * twice means the first; one that they skip is put as much later as they skip. So do java.time, Temporal ("compatible") and biz.
 */
export function instantOfWall(tz: string, wall: number): number {
  const before = offsetAt(tz, wall - DAY_MILLISECONDS);
  const after = offsetAt(tz, wall + DAY_MILLISECONDS);
  const early = wall - before;
  if (before === after) return early;
  if (offsetAt(tz, early) === before) return early;
  const late = wall - after;
  return offsetAt(tz, late) === after ? late : early;
}

/** First instant of a local day: where clocks skip midnight, the first that they show after it. */
export function startOfDay(tz: string, day: number): number {
  return instantOfWall(tz, day * DAY_MILLISECONDS);
}

/** Minutes that the clocks of a zone are ahead of UTC at an instant: 420 in Jakarta. Fractions occur before 1972. */
export function offsetMinutes(tz: string, at: Date): number {
  return offsetAt(tz, instantOf(at)) / 60_000;
}

/** Local date (`YYYY-MM-DD`) at an instant, in a zone or in the zone of a calendar. */
export function localDate(place: string | { readonly tz: string }, at: Date): string {
  return dateOfDay(localDay(typeof place === 'string' ? place : place.tz, instantOf(at)));
}

/**
 * Instant of a local date (`YYYY-MM-DD`) and time (`HH:MM`, `HH:MM:SS` or `24:00`). A time shown twice is the first, a skipped
 * one later by what is skipped. Throws `invalid-date`, `invalid-time` or `unknown-time-zone`.
 */
export function atLocal(tz: string, date: string, time: string): Date {
  const day = dayOfDate(date);
  if (day === undefined) throw new WorkingTimeError('invalid-date', date);
  const clock = parseClockTime(time);
  if (clock === undefined) throw new WorkingTimeError('invalid-time', time);
  return new Date(instantOfWall(tz, day * DAY_MILLISECONDS + clock));
}
