import { weekdayOfDay } from './civilDate';

/** Names of the days in the JSON of a calendar, in the order of Date.getUTCDay. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Part of a local day, half-open, in milliseconds since midnight by the clock on the wall; at most 24 hours. */
export interface ClockPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * When a place works, in its own local time. Dates are day numbers (civilDate). A holiday beats `dateHours`, which replace the hours of
 * the weekday; `breaks` are taken out of whatever is open. Made by parseCalendar only.
 */
export interface Calendar {
  /** IANA name of the time zone. */
  readonly tz: string;
  /** Seven lists, Sunday first; each ordered and without overlap. */
  readonly hours: readonly (readonly ClockPeriod[])[];
  readonly dateHours: ReadonlyMap<number, readonly ClockPeriod[]>;
  readonly breaks: ReadonlyMap<number, readonly ClockPeriod[]>;
  readonly holidays: ReadonlySet<number>;
}

/** Hours of a day before breaks are taken out: none on a holiday. */
export function hoursOfDay(calendar: Calendar, day: number): readonly ClockPeriod[] {
  if (calendar.holidays.has(day)) return [];
  return calendar.dateHours.get(day) ?? calendar.hours[weekdayOfDay(day)] ?? [];
}
