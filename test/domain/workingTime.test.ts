import {
  addWorkingTime,
  atLocal,
  CalendarError,
  endOfWorkingDay,
  isOpen,
  nextClose,
  nextOpen,
  parseCalendar,
  workingMinutes,
  WorkingTimeError,
} from '../../src/domain/workingTime';
import { libraryCalendar } from './libraryCalendar';

const at = (text: string): Date => new Date(text);
const ROUND_THE_CLOCK = Object.fromEntries(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['00:00', '24:00']]]));
const faultsOf = (json: unknown): readonly string[] => {
  try {
    parseCalendar(json);
    return [];
  } catch (error) {
    if (error instanceof CalendarError) return error.faults.map((fault) => `${fault.place} ${fault.code}`);
    throw error;
  }
};
const codeOf = (question: () => unknown): string => {
  try {
    question();
    return 'no error';
  } catch (error) {
    return error instanceof WorkingTimeError ? error.code : String(error);
  }
};

describe('a calendar', () => {
  test('is refused with every fault and its place at once', () => {
    const faults = faultsOf({
      tz: 'Asia/Jakartaa',
      hours: { mon: [['07:30', '12:00'], ['11:30', '16:00']], fri: [['07:30', '11:30'], ['16:30', '13:00']], friday: [], sat: '09:00' },
      date_hours: { '2026-02-30': [['08:00', '25:00']] },
      breaks: { '2026-03-20': [['08:00']] },
      holidays: ['2026-08-17', '17/8/2026', 20260817],
      holliday: [],
    });
    expect(faults).toEqual([
      'holliday unknown-field',
      'tz not-a-time-zone',
      'hours.friday unknown-field',
      'hours.mon[1] overlap',
      'hours.fri[1] reversed',
      'hours.sat not-a-list',
      'date_hours.2026-02-30 not-a-date',
      'date_hours.2026-02-30[0] not-a-time',
      'breaks.2026-03-20[0] not-a-period',
      'holidays[1] not-a-date',
      'holidays[2] not-a-date',
    ]);
  });

  test('is refused when it is no object, or has neither zone nor hours', () => {
    expect(faultsOf(null)).toEqual(['calendar not-an-object']);
    expect(faultsOf([])).toEqual(['calendar not-an-object']);
    expect(faultsOf({})).toEqual(['tz missing', 'hours missing']);
  });

  test('says in its message where each fault is', () => {
    expect(() => parseCalendar({ tz: 'UTC', hours: { fri: [['07:30', '11:30'], ['14:00', '13:00']] } })).toThrow(
      'hours.fri[1]: ["14:00","13:00"] does not end after it begins',
    );
  });

  test('may hold touching hours, overlapping breaks and a date that is a holiday with hours of its own', () => {
    const overlapping = { '2026-11-23': [['10:00', '11:00'], ['10:30', '11:30'], ['08:00', '08:00:30']] };
    expect(
      faultsOf({
        tz: 'UTC',
        hours: { mon: [['12:00', '16:00'], ['08:00', '12:00']] },
        date_hours: { '2026-12-25': [['08:00', '12:00']] },
        breaks: overlapping,
        holidays: ['2026-12-25', '2026-12-25'],
      }),
    ).toEqual([]);
  });

  test('that never opens answers that it is closed, and is an error where an opening is asked for', () => {
    const never = parseCalendar({ tz: 'Asia/Jakarta', hours: { mon: [] }, date_hours: { '2026-12-25': [['08:00', '12:00']] }, holidays: ['2026-12-25'] });
    const monday = at('2026-11-23T01:00:00Z');
    expect(isOpen(never, monday)).toBe(false);
    expect(workingMinutes(never, monday, at('2027-11-23T01:00:00Z'))).toBe(0);
    for (const question of [
      () => addWorkingTime(never, monday, 60),
      () => addWorkingTime(never, monday, 0),
      () => addWorkingTime(never, monday, -60),
      () => nextOpen(never, monday),
      () => nextClose(never, monday),
      () => endOfWorkingDay(never, monday, 1),
      () => endOfWorkingDay(never, monday, 0),
    ]) {
      expect(codeOf(question)).toBe('never-opens');
    }
  });

  test('that opens on named dates only gives no more time than those dates have', () => {
    const fair = parseCalendar({ tz: 'UTC', hours: {}, date_hours: { '2026-12-01': [['09:00', '12:00']], '2031-01-01': [['09:00', '10:00']] } });
    expect(addWorkingTime(fair, at('2026-11-23T00:00:00Z'), 240)).toEqual(at('2031-01-01T10:00:00Z'));
    expect(codeOf(() => addWorkingTime(fair, at('2026-11-23T00:00:00Z'), 241))).toBe('never-opens');
    expect(addWorkingTime(fair, at('2040-01-01T00:00:00Z'), -240)).toEqual(at('2026-12-01T09:00:00Z'));
    expect(codeOf(() => addWorkingTime(fair, at('2040-01-01T00:00:00Z'), -241))).toBe('never-opens');
  });

  test('refuses what is no instant and no amount', () => {
    const library = parseCalendar(libraryCalendar);
    expect(codeOf(() => addWorkingTime(library, new Date(NaN), 60))).toBe('invalid-instant');
    expect(codeOf(() => isOpen(library, at('0206-11-23T00:00:00Z')))).toBe('invalid-instant');
    expect(codeOf(() => addWorkingTime(library, at('2026-11-23T00:00:00Z'), Infinity))).toBe('invalid-amount');
    expect(codeOf(() => addWorkingTime(library, at('2026-11-23T00:00:00Z'), 1e9))).toBe('invalid-amount');
    expect(codeOf(() => endOfWorkingDay(library, at('2026-11-23T00:00:00Z'), 1.5))).toBe('invalid-amount');
  });
});

describe('periods', () => {
  const library = parseCalendar(libraryCalendar);

  test('are half-open: open at 07:30, closed at 12:00, and 12:00 closes at 16:00', () => {
    expect(isOpen(library, at('2026-11-23T00:29:59.999Z'))).toBe(false);
    expect(isOpen(library, at('2026-11-23T00:30:00Z'))).toBe(true);
    expect(isOpen(library, at('2026-11-23T05:00:00Z'))).toBe(false);
    expect(nextClose(library, at('2026-11-23T04:59:59.999Z'))).toEqual(at('2026-11-23T05:00:00Z'));
    expect(nextClose(library, at('2026-11-23T05:00:00Z'))).toEqual(at('2026-11-23T09:00:00Z'));
    expect(nextOpen(library, at('2026-11-23T09:00:00Z'))).toEqual(at('2026-11-24T00:30:00Z'));
  });

  test('that touch keep their own closings', () => {
    const touching = parseCalendar({ tz: 'UTC', hours: { mon: [['08:00', '12:00'], ['12:00', '24:00']], tue: [['00:00', '04:00']] } });
    expect(nextClose(touching, at('2026-11-23T09:00:00Z'))).toEqual(at('2026-11-23T12:00:00Z'));
    expect(nextClose(touching, at('2026-11-23T12:00:00Z'))).toEqual(at('2026-11-24T00:00:00Z'));
    expect(isOpen(touching, at('2026-11-24T00:00:00Z'))).toBe(true);
    expect(addWorkingTime(touching, at('2026-11-23T08:00:00Z'), 20 * 60)).toEqual(at('2026-11-24T04:00:00Z'));
  });

  test('that an amount fills end at their closing, back from a closing at their opening', () => {
    expect(addWorkingTime(library, at('2026-11-23T00:30:00Z'), 270)).toEqual(at('2026-11-23T05:00:00Z'));
    expect(addWorkingTime(library, at('2026-11-27T01:30:00Z'), 390)).toEqual(at('2026-11-27T09:30:00Z'));
    expect(addWorkingTime(library, at('2026-11-27T09:30:00Z'), -210)).toEqual(at('2026-11-27T06:00:00Z'));
    expect(addWorkingTime(library, at('2026-11-28T12:00:00Z'), -450)).toEqual(at('2026-11-27T00:30:00Z'));
  });

  test('lose breaks, and breaks outside them cost nothing', () => {
    const busy = parseCalendar({ ...libraryCalendar, breaks: { '2026-11-23': [['11:00', '14:00'], ['13:30', '14:30'], ['17:00', '18:00']] } });
    expect(workingMinutes(busy, at('2026-11-22T17:00:00Z'), at('2026-11-23T17:00:00Z'))).toBe(210 + 90);
    expect(nextClose(busy, at('2026-11-23T00:30:00Z'))).toEqual(at('2026-11-23T04:00:00Z'));
    expect(nextOpen(busy, at('2026-11-23T05:30:00Z'))).toEqual(at('2026-11-23T07:30:00Z'));
  });

  test('count fractions of a minute, and backwards as negative', () => {
    const start = at('2026-11-23T04:59:50Z');
    expect(addWorkingTime(library, start, 0.5)).toEqual(at('2026-11-23T06:00:20Z'));
    expect(workingMinutes(library, start, at('2026-11-23T06:00:20Z'))).toBe(0.5);
    expect(workingMinutes(library, at('2026-11-23T06:00:20Z'), start)).toBe(-0.5);
  });
});

describe('the end of a working day', () => {
  const library = parseCalendar({ ...libraryCalendar, holidays: ['2026-12-25'], date_hours: { '2026-12-24': [['08:00', '12:00']] } });

  test('is counted from the day after the start, whatever its hour, over weekends and holidays', () => {
    expect(endOfWorkingDay(library, at('2026-11-20T08:00:00Z'), 2)).toEqual(at('2026-11-24T09:00:00Z'));
    expect(endOfWorkingDay(library, at('2026-11-19T17:30:00Z'), 1)).toEqual(at('2026-11-23T09:00:00Z'));
    expect(endOfWorkingDay(library, at('2026-12-23T02:00:00Z'), 1)).toEqual(at('2026-12-24T05:00:00Z'));
    expect(endOfWorkingDay(library, at('2026-12-23T02:00:00Z'), 2)).toEqual(at('2026-12-28T09:00:00Z'));
  });

  test('zero days on is the same day while time is left, else the next working day', () => {
    expect(endOfWorkingDay(library, at('2026-11-20T05:00:00Z'), 0)).toEqual(at('2026-11-20T09:30:00Z'));
    expect(endOfWorkingDay(library, at('2026-11-20T09:30:00Z'), 0)).toEqual(at('2026-11-23T09:00:00Z'));
    expect(endOfWorkingDay(library, at('2026-11-21T03:00:00Z'), 0)).toEqual(at('2026-11-23T09:00:00Z'));
  });

  test('is the same wherever a timetable was first asked', () => {
    const early = at('2019-01-07T01:00:00Z');
    const fresh = parseCalendar(libraryCalendar);
    expect(endOfWorkingDay(fresh, at('2026-11-20T08:00:00Z'), 2)).toEqual(at('2026-11-24T09:00:00Z'));
    expect(endOfWorkingDay(fresh, early, 300)).toEqual(endOfWorkingDay(parseCalendar(libraryCalendar), early, 300));
    expect(endOfWorkingDay(fresh, at('2026-11-20T08:00:00Z'), 2)).toEqual(at('2026-11-24T09:00:00Z'));
  });
});

describe('days on which clocks change', () => {
  const newYork = parseCalendar({ tz: 'America/New_York', hours: ROUND_THE_CLOCK });

  test('have 23 and 25 hours', () => {
    expect(workingMinutes(newYork, atLocal('America/New_York', '2026-03-08', '00:00'), atLocal('America/New_York', '2026-03-08', '24:00'))).toBe(23 * 60);
    expect(workingMinutes(newYork, atLocal('America/New_York', '2026-11-01', '00:00'), atLocal('America/New_York', '2026-11-01', '24:00'))).toBe(25 * 60);
    expect(nextClose(newYork, at('2026-11-01T05:30:00Z'))).toEqual(at('2026-11-02T05:00:00Z'));
  });

  test('shorten or lengthen a night shift by the hour that passes less or more', () => {
    const night = parseCalendar({ tz: 'Europe/Berlin', hours: { sun: [['01:00', '05:00']] } });
    expect(workingMinutes(night, at('2026-03-29T00:00:00Z'), at('2026-03-30T00:00:00Z'))).toBe(180);
    expect(workingMinutes(night, at('2026-10-24T20:00:00Z'), at('2026-10-25T20:00:00Z'))).toBe(300);
    expect(workingMinutes(night, at('2026-10-17T20:00:00Z'), at('2026-10-18T20:00:00Z'))).toBe(240);
  });

  test('may skip midnight, and a place may skip a whole day', () => {
    const cairo = parseCalendar({ tz: 'Africa/Cairo', hours: ROUND_THE_CLOCK });
    expect(nextClose(cairo, at('2026-04-24T12:00:00Z'))).toEqual(at('2026-04-24T21:00:00Z'));
    expect(workingMinutes(cairo, atLocal('Africa/Cairo', '2026-04-24', '00:00'), atLocal('Africa/Cairo', '2026-04-25', '00:00'))).toBe(23 * 60);
    const apia = parseCalendar({ tz: 'Pacific/Apia', hours: { fri: [['09:00', '17:00']], sat: [['09:00', '17:00']] } });
    // Friday 30 December 2011 did not take place in Samoa.
    expect(endOfWorkingDay(apia, atLocal('Pacific/Apia', '2011-12-29', '12:00'), 1)).toEqual(atLocal('Pacific/Apia', '2011-12-31', '17:00'));
    expect(workingMinutes(apia, at('2011-12-28T00:00:00Z'), at('2012-01-03T00:00:00Z'))).toBe(480);
  });

  test('do not count hours twice when a skipped time falls into the next period', () => {
    const split = parseCalendar({ tz: 'Europe/Berlin', hours: { sun: [['01:00', '02:30'], ['03:00', '05:00']] } });
    expect(workingMinutes(split, at('2026-03-28T12:00:00Z'), at('2026-03-29T12:00:00Z'))).toBe(180);
  });
});
