import { explainWorkingTime, parseCalendar } from '../../src/domain/workingTime';
import { libraryCalendar } from './libraryCalendar';

describe('an explained span of working time', () => {
  const calendar = parseCalendar({
    ...libraryCalendar,
    date_hours: { '2026-03-16': [['08:00', '12:00'], ['12:30', '15:00']], '2026-03-18': [] },
    breaks: { '2026-03-17': [['10:00', '11:00']] },
    holidays: ['2026-03-19', '2026-03-20'],
  });

  test('names for each local day the minutes counted and what was left out', () => {
    const days = explainWorkingTime(calendar, new Date('2026-03-13T04:00:00Z'), new Date('2026-03-23T01:30:00Z'));
    expect(days.map((day) => [day.date, day.minutes, day.leftOut.join(), day.specialHours])).toEqual([
      ['2026-03-13', 240, 'midday', false],
      ['2026-03-14', 0, 'weekend', false],
      ['2026-03-15', 0, 'weekend', false],
      ['2026-03-16', 390, 'midday', true],
      ['2026-03-17', 390, 'midday,break', false],
      ['2026-03-18', 0, 'closed', false],
      ['2026-03-19', 0, 'holiday', false],
      ['2026-03-20', 0, 'holiday', false],
      ['2026-03-21', 0, 'weekend', false],
      ['2026-03-22', 0, 'weekend', false],
      ['2026-03-23', 60, '', false],
    ]);
    expect(days[0]?.open).toEqual([
      [new Date('2026-03-13T04:00:00Z'), new Date('2026-03-13T04:30:00Z')],
      [new Date('2026-03-13T06:00:00Z'), new Date('2026-03-13T09:30:00Z')],
    ]);
  });

  test('ends with the day on which it ends: midnight belongs to the day before', () => {
    const days = explainWorkingTime(calendar, new Date('2026-03-12T17:00:00Z'), new Date('2026-03-13T17:00:00Z'));
    expect(days.map((day) => day.date)).toEqual(['2026-03-13']);
  });

  test('has no days where nothing lies between', () => {
    expect(explainWorkingTime(calendar, new Date('2026-03-13T04:00:00Z'), new Date('2026-03-13T04:00:00Z'))).toEqual([]);
  });
});
