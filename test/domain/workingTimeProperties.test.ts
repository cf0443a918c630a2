import fc from 'fast-check';
import type { Calendar } from '../../src/domain/workingTime';
import { addWorkingTime, endOfWorkingDay, explainWorkingTime, isOpen, localDate, nextClose, nextOpen, workingMinutes } from '../../src/domain/workingTime';
import { arbitraryCalendar } from './arbitraryCalendar';

const ZONES = ['Asia/Jakarta', 'Asia/Jayapura', 'Etc/UTC', 'America/New_York', 'Europe/Berlin', 'Africa/Cairo', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
// Calendars are drawn once: drawing one costs more than a hundred questions, and shared tables are tried as they grow.
const calendars = fc.constantFrom(...fc.sample(arbitraryCalendar(ZONES, fc.integer({ min: 0, max: 96 })), { numRuns: 200, seed: 17 }));
/** To the millisecond, over the weeks that hold special dates and changes of clocks. */
const instants = fc.integer({ min: Date.UTC(2026, 1, 20), max: Date.UTC(2026, 4, 1) }).map((instant) => new Date(instant));
/** From one minute to about three weeks of work, in whole milliseconds. */
const amounts = fc.oneof(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 60_000, max: 360_000_000 }).map((milliseconds) => milliseconds / 60_000));
const RUNS = { numRuns: 2000, seed: 20_260_320 };

const milliseconds = (minutes: number): number => Math.round(minutes * 60_000);
const holds = (property: (calendar: Calendar, start: Date, one: number, other: number) => void): void => {
  fc.assert(fc.property(calendars, instants, amounts, amounts, property), RUNS);
};

describe('working time', () => {
  test('added in two parts is the same as added at once', () => {
    holds((calendar, start, one, other) => {
      expect(addWorkingTime(calendar, addWorkingTime(calendar, start, one), other)).toEqual(addWorkingTime(calendar, start, one + other));
    });
  });

  test('to a due date is what was added, and taking it off again leaves none', () => {
    holds((calendar, start, amount) => {
      const due = addWorkingTime(calendar, start, amount);
      expect(milliseconds(workingMinutes(calendar, start, due))).toBe(milliseconds(amount));
      expect(milliseconds(workingMinutes(calendar, due, start))).toBe(-milliseconds(amount));
      expect(milliseconds(workingMinutes(calendar, start, addWorkingTime(calendar, due, -amount)))).toBe(0);
    });
  });

  test('from a later start never ends earlier, by minutes or by days', () => {
    fc.assert(
      fc.property(calendars, instants, instants, amounts, fc.integer({ min: 0, max: 20 }), (calendar, one, other, amount, days) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(addWorkingTime(calendar, first, amount) <= addWorkingTime(calendar, second, amount)).toBe(true);
        expect(endOfWorkingDay(calendar, first, days) <= endOfWorkingDay(calendar, second, days)).toBe(true);
      }),
      RUNS,
    );
  });

  test('lost in a pause moves the due date by exactly itself', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, amounts, fc.double({ min: 0, max: 1, noNaN: true }), (calendar, start, amount, pause, share) => {
        const due = addWorkingTime(calendar, start, amount);
        const paused = addWorkingTime(calendar, start, Math.max(1 / 60_000, amount * share));
        const resumed = addWorkingTime(calendar, paused, pause);
        const moved = addWorkingTime(calendar, resumed, workingMinutes(calendar, paused, due) || 1 / 60_000);
        const lost = milliseconds(workingMinutes(calendar, due, moved));
        expect(Math.abs(lost - milliseconds(pause))).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test('ends at an open instant or a closing', () => {
    holds((calendar, start, amount) => {
      const due = addWorkingTime(calendar, start, amount);
      const justBefore = new Date(due.getTime() - 1);
      expect(isOpen(calendar, due) || nextClose(calendar, justBefore).getTime() === due.getTime()).toBe(true);
      expect(isOpen(calendar, justBefore)).toBe(true);
    });
  });

  test('opens and closes where it says, with nothing open before', () => {
    holds((calendar, at) => {
      const open = nextOpen(calendar, at);
      const close = nextClose(calendar, at);
      expect(isOpen(calendar, open)).toBe(true);
      expect(isOpen(calendar, at)).toBe(open.getTime() === at.getTime());
      expect(workingMinutes(calendar, at, open)).toBe(0);
      expect(milliseconds(workingMinutes(calendar, open, close))).toBe(close.getTime() - open.getTime());
    });
  });

  test('explained day by day adds up, each stretch on its own date', () => {
    holds((calendar, start, amount) => {
      const due = addWorkingTime(calendar, start, amount);
      const days = explainWorkingTime(calendar, start, due);
      expect(days.reduce((sum, day) => sum + milliseconds(day.minutes), 0)).toBe(milliseconds(amount));
      expect(days.every((day) => day.open.every(([from]) => localDate(calendar, from) === day.date))).toBe(true);
    });
  });
});

describe('working time counted the slow way', () => {
  /** Hours that begin and end while no clock is changed anywhere in these zones: then the wall clock alone decides. */
  const daytime = fc.oneof(fc.constant(0), fc.integer({ min: 16, max: 96 }));
  const STEP = 15 * 60_000;
  const formats = new Map<string, Intl.DateTimeFormat>();

  function openByTheWall(calendar: Calendar, instant: number): boolean {
    const format = formats.get(calendar.tz) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.tz, dateStyle: 'short', timeStyle: 'short' });
    formats.set(calendar.tz, format);
    const [date = '', time = ''] = format.format(instant).split(' ');
    const clock = Date.parse(`1970-01-01T${time}:00Z`);
    const day = Date.parse(`${date}T00:00Z`) / 86_400_000;
    const inside = (period: { readonly from: number; readonly to: number }): boolean => period.from <= clock && clock < period.to;
    if (calendar.holidays.has(day) || (calendar.breaks.get(day) ?? []).some(inside)) return false;
    return (calendar.dateHours.get(day) ?? calendar.hours[new Date(`${date}T00:00Z`).getUTCDay()] ?? []).some(inside);
  }

  test('quarter hour by quarter hour on the wall clock is the same', () => {
    const steps = { from: fc.integer({ min: 0, max: 6000 }), length: fc.integer({ min: 0, max: 300 }) };
    const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Asia/Makassar'];
    fc.assert(
      fc.property(arbitraryCalendar(zones, daytime), steps.from, steps.length, (calendar, from, length) => {
        const start = Date.UTC(2026, 1, 20) + from * STEP;
        let minutes = 0;
        for (let step = 0; step < length; step += 1) if (openByTheWall(calendar, start + step * STEP)) minutes += 15;
        expect(workingMinutes(calendar, new Date(start), new Date(start + length * STEP))).toBe(minutes);
      }),
      { ...RUNS, numRuns: 400 },
    );
  });
});
