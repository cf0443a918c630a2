import { DAY_MILLISECONDS } from './civilDate';
import { WorkingTimeError } from './errors';
import { instantOf, instantOfWall } from './localTime';
import { offsetAt } from './timeZone';

/** Days from 30 December 1899, the spreadsheet's day 0, to 1 January 1970. Source: Sheets API, "Date/time serial numbers". */
const SERIAL_OF_EPOCH = 25_569;

/** Serial day number by which a spreadsheet of that zone shows the instant: whole days and the time of day as a fraction. */
export function serialOfInstant(tz: string, at: Date): number {
  const instant = instantOf(at);
  return (instant + offsetAt(tz, instant)) / DAY_MILLISECONDS + SERIAL_OF_EPOCH;
}

/** Instant that a serial day number means in a zone, to the millisecond. A time shown twice is the first, a skipped one later. */
export function instantOfSerial(tz: string, serial: number): Date {
  if (!Number.isFinite(serial)) throw new WorkingTimeError('invalid-instant', String(serial));
  return new Date(instantOfWall(tz, Math.round((serial - SERIAL_OF_EPOCH) * DAY_MILLISECONDS)));
}
