/**
 * Calendar dates without a time zone, as day numbers: whole days since 1 January 1970 (day 0) in the
 * Gregorian calendar. A number makes the next day `day + 1`, whatever the clocks of a place do.
 */
export const DAY_MILLISECONDS = 86_400_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of `YYYY-MM-DD` (years 0001 to 9999), or undefined where there is no such day, as on 2026-02-30. */
export function dayOfDate(date: string): number | undefined {
  const match = DATE.exec(date);
  if (match === null) return undefined;
  const [, year, month, dayOfMonth] = match;
  // Date.UTC takes years below 100 for 19xx; setUTCFullYear does not.
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth));
  const day = instant.getTime() / DAY_MILLISECONDS;
  return Number(year) > 0 && dateOfDay(day) === date ? day : undefined;
}

/** `YYYY-MM-DD` of a day number, for years 0001 to 9999. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Day of the week of a day number: 0 is Sunday, 6 Saturday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
