import type { Calendar, ClockPeriod } from './calendar';
import { hoursOfDay } from './calendar';
import { DAY_MILLISECONDS } from './civilDate';
import { instantOfWall, startOfDay } from './localTime';
import type { Segment } from './segment';
import { disjoint, subtract, within } from './segment';
import { offsetAt } from './timeZone';

/** From the first instant of a local day to the first of the next: 23, 24 or 25 hours, or none for a day that a place skipped. */
export function frameOfDay(tz: string, day: number): Segment {
  return { start: startOfDay(tz, day), end: startOfDay(tz, day + 1) };
}

/**
 * When a calendar is open on a local day, in order. Hours are by the clock on the wall, their length is the time that
 * really passes, so a night shift over the change of clocks has an hour less or more.
 */
export function openSegments(calendar: Calendar, day: number): readonly Segment[] {
  const hours = hoursOfDay(calendar, day);
  if (hours.length === 0) return [];
  const breaks = calendar.breaks.get(day);

  const { tz } = calendar;
  const midnight = day * DAY_MILLISECONDS;
  const offset = offsetAt(tz, midnight - DAY_MILLISECONDS);
  if (offset === offsetAt(tz, midnight + 2 * DAY_MILLISECONDS)) {
    // The usual day, on which no clock is changed (offsets that change and change back within three days do not occur).
    const start = midnight - offset;
    const segments = hours.map(({ from, to }) => ({ start: start + from, end: start + to }));
    if (breaks === undefined) return segments;
    return subtract(segments, breaks.map(({ from, to }) => ({ start: start + from, end: start + to })));
  }
  const frame = frameOfDay(tz, day);
  const segments = disjoint(within(segmentsOfPeriods(tz, day, hours), frame));
  return breaks === undefined ? segments : subtract(segments, segmentsOfPeriods(tz, day, breaks));
}

/** Periods of the wall clock as instants. */
export function segmentsOfPeriods(tz: string, day: number, periods: readonly ClockPeriod[]): readonly Segment[] {
  const midnight = day * DAY_MILLISECONDS;
  return periods.map(({ from, to }) => ({ start: instantOfWall(tz, midnight + from), end: instantOfWall(tz, midnight + to) }));
}
