import type { Calendar } from './workingTime/calendar';
import { WorkingTimeError } from './workingTime/errors';
import { forward, backward, numberAt, openUntil, segmentAtOrAfter } from './workingTime/instants';
import { instantOf, localDay } from './workingTime/localTime';
import { firstAbove } from './workingTime/search';
import { growForward, timetableOf } from './workingTime/timetable';

export type { Calendar } from './workingTime/calendar';
export type { CalendarFault, CalendarFaultCode, WorkingTimeErrorCode } from './workingTime/errors';
export { CalendarError, WorkingTimeError } from './workingTime/errors';
export type { ExplainedDay, LeftOut } from './workingTime/explain';
export { explainWorkingTime } from './workingTime/explain';
export { atLocal, localDate, offsetMinutes } from './workingTime/localTime';
export { parseCalendar } from './workingTime/parseCalendar';
export { instantOfSerial, serialOfInstant } from './workingTime/serial';

// Periods are half-open: a place is open at its opening instant and closed at its closing instant. Amounts are minutes,
// whole or not, kept to the millisecond. Instants lie in the years 1900 to 2299; others throw `invalid-instant`.

const MINUTE = 60_000;

/** All the time that timetables cover: no calendar holds more. */
const LARGEST_AMOUNT = 400 * 366 * 24 * 60 * MINUTE;

/**
 * The instant when `minutes` of working time have passed since `start`. An amount that exactly fills a period ends at its closing
 * instant; zero gives `start` where it is open, else the next opening. Negative minutes count back, and where they exactly fill a
 * period give its opening instant. Throws `never-opens` where the calendar has not that much time, `invalid-amount`.
 */
export function addWorkingTime(calendar: Calendar, start: Date, minutes: number): Date {
  const instant = instantOf(start);
  const amount = Math.round(minutes * MINUTE);
  if (!(Math.abs(amount) <= LARGEST_AMOUNT)) throw new WorkingTimeError('invalid-amount', String(minutes));
  if (amount > 0) return new Date(forward(calendar, instant, amount));
  if (amount < 0) return new Date(backward(calendar, instant, -amount));
  return nextOpen(calendar, start);
}

/** Working minutes from one instant to another; negative where `to` is the earlier one. */
export function workingMinutes(calendar: Calendar, from: Date, to: Date): number {
  const start = instantOf(from);
  const end = instantOf(to);
  const table = timetableOf(calendar, start, end);
  return (openUntil(table, end) - openUntil(table, start)) / MINUTE;
}

/** Whether the calendar is open at an instant. */
export function isOpen(calendar: Calendar, at: Date): boolean {
  const instant = instantOf(at);
  const table = timetableOf(calendar, instant);
  const start = table.starts[firstAbove(table.ends, instant)];
  return start !== undefined && start <= instant;
}

/** The instant itself where the calendar is open, else the next opening. Throws `never-opens`. */
export function nextOpen(calendar: Calendar, at: Date): Date {
  const instant = instantOf(at);
  const table = timetableOf(calendar, instant);
  const index = segmentAtOrAfter(table, instant);
  return new Date(Math.max(instant, numberAt(table.starts, index)));
}

/** The end of the period that contains the instant, else of the next one. Throws `never-opens`. */
export function nextClose(calendar: Calendar, at: Date): Date {
  const instant = instantOf(at);
  const table = timetableOf(calendar, instant);
  const index = segmentAtOrAfter(table, instant);
  return new Date(numberAt(table.ends, index));
}

/**
 * Closing instant of the `days`-th working day after the local day of `start` (a day on which the calendar opens at all). For 0 days: of
 * that same day while it has working time left, else of the next working day. Throws `invalid-amount` unless days is a whole
 * number from 0, and `never-opens`.
 */
export function endOfWorkingDay(calendar: Calendar, start: Date, days: number): Date {
  if (!Number.isInteger(days) || days < 0) throw new WorkingTimeError('invalid-amount', String(days));
  const instant = instantOf(start);
  const table = timetableOf(calendar, instant);
  const day = localDay(calendar.tz, instant);
  for (;;) {
    const index = days === 0 ? firstDayWithTimeLeft(table.lastOfDay, table.ends, instant) : firstAbove(table.days, day) + days - 1;
    const last = table.lastOfDay[index];
    if (last !== undefined) return new Date(numberAt(table.ends, last));
    growForward(table);
  }
}

function firstDayWithTimeLeft(lastOfDay: readonly number[], ends: readonly number[], instant: number): number {
  // The first segment that ends later belongs to the first day whose last segment is not before it.
  return firstAbove(lastOfDay, firstAbove(ends, instant) - 1);
}
