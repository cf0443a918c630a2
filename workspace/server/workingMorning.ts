import { Temporal } from 'temporal-polyfill';

const OPENING = Temporal.PlainTime.from('07:30');
const FRIDAY = 5;

/**
 * The next 07:30 of a Monday to Friday after an instant, in an IANA zone. National holidays count as mornings here: what the desk
 * does on them is worth seeing.
 */
export function nextWorkingMorning(after: Date, timeZone: string): Date {
  const now = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone);
  let morning = now.withPlainTime(OPENING);
  while (Temporal.ZonedDateTime.compare(morning, now) <= 0 || morning.dayOfWeek > FRIDAY) {
    morning = morning.add({ days: 1 }).withPlainTime(OPENING);
  }
  return new Date(morning.epochMilliseconds);
}
