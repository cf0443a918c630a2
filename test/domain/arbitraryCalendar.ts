import fc from 'fast-check';
import type { Calendar } from '../../src/domain/workingTime';
import { parseCalendar } from '../../src/domain/workingTime';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Quarter hours of a day as `HH:MM`. */
export function clock(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

/** None to three periods of a day; about one in two of the neighbours touch. */
function periods(quarters: fc.Arbitrary<number>, atLeast: number): fc.Arbitrary<[string, string][]> {
  return fc.tuple(fc.uniqueArray(quarters, { minLength: 6, maxLength: 6 }), fc.boolean(), fc.integer({ min: atLeast, max: 3 })).map(([chosen, touching, count]) => {
    const sorted = [...chosen].sort((one, another) => one - another);
    const pairs = touching ? [[0, 1], [1, 2], [2, 3]] : [[0, 1], [2, 3], [4, 5]];
    return pairs.slice(0, count).map(([from, to]): [string, string] => [clock(sorted[from ?? 0] ?? 0), clock(sorted[to ?? 0] ?? 96)]);
  });
}

/** Calendars that open at least on Mondays, with special dates in the weeks around the change of clocks of spring 2026. */
export function arbitraryCalendar(zones: readonly string[], quarters: fc.Arbitrary<number>): fc.Arbitrary<Calendar> {
  const date = fc.integer({ min: 0, max: 45 }).map((day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10));
  const dated = fc.dictionary(date, periods(quarters, 0), { maxKeys: 5 });
  return fc
    .record({
      tz: fc.constantFrom(...zones),
      week: fc.tuple(...WEEKDAYS.map((_, index) => periods(quarters, index === 1 ? 1 : 0))),
      date_hours: dated,
      breaks: dated,
      holidays: fc.array(date, { maxLength: 4 }),
    })
    .map(({ tz, week, date_hours, breaks, holidays }) =>
      parseCalendar({ tz, hours: Object.fromEntries(week.map((list, index) => [WEEKDAYS[index] ?? '', list] as const)), date_hours, breaks, holidays }),
    );
}
