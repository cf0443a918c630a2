import type { Calendar, ClockPeriod } from './calendar';
import { hoursOfDay } from './calendar';
import { DAY_MILLISECONDS } from './civilDate';
import { instantOfWall, startOfDay } from './localTime';
import type { Segment } from './segment';
import { disjoint, subtract, within } from './segment';
import { offsetAt } from './timeZone';

/**
 * When a calendar is open on a local day, in order. Hours are by the clock on the wall, their length is the time that
 * really passes, so a night shift over the change of clocks has an hour less or more.
 */
export function openSegments(calendar: Calendar, day: number): readonly Segment[] {
  const hours = segmentsOfHours(calendar, day);
  const breaks = hours.length === 0 ? undefined : calendar.breaks.get(day);
  return breaks === undefined ? hours : subtract(hours, segmentsOfPeriods(calendar.tz, day, breaks));
}

/** Hours of a local day as instants, in order, before breaks are taken out. */
export function segmentsOfHours(calendar: Calendar, day: number): readonly Segment[] {
  const hours = hoursOfDay(calendar, day);
  if (hours.length === 0) return [];
  const segments = segmentsOfPeriods(calendar.tz, day, hours);
  if (steadyOffset(calendar.tz, day) !== undefined) return segments;
  // Skipped times are put later: into the next period, or for a place that skipped the day, into the next day.
  const frame = { start: startOfDay(calendar.tz, day), end: startOfDay(calendar.tz, day + 1) };
  return disjoint(within(segments, frame));
}

/** Periods of the wall clock of a day as instants. */
export function segmentsOfPeriods(tz: string, day: number, periods: readonly ClockPeriod[]): readonly Segment[] {
  const midnight = day * DAY_MILLISECONDS;
  const offset = steadyOffset(tz, day);
  if (offset === undefined) return periods.map(({ from, to }) => ({ start: instantOfWall(tz, midnight + from), end: instantOfWall(tz, midnight + to) }));
  return periods.map(({ from, to }) => ({ start: midnight - offset + from, end: midnight - offset + to }));
}

/** The offset of a day on which no clock is changed: nearly every day. No zone changes forth and back within three days. */
function steadyOffset(tz: string, day: number): number | undefined {
  const offset = offsetAt(tz, (day - 1) * DAY_MILLISECONDS);
  return offset === offsetAt(tz, (day + 2) * DAY_MILLISECONDS) ? offset : undefined;
}
