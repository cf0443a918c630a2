import { nationalHolidays } from '../../src/domain/nationalHolidays';
import { parseCalendar, workingMinutes } from '../../src/domain/workingTime';
import { libraryCalendar } from './libraryCalendar';

const rowsOf = (year: number): readonly string[] => nationalHolidays.filter((row) => row.date.startsWith(`${year}-`)).map((row) => `${row.date.slice(5)} ${row.name}`);

describe('national holidays', () => {
  test('of 2026 are those of the joint decree', () => {
    expect(rowsOf(2026).filter((row) => !row.includes('Cuti bersama'))).toEqual([
      '01-01 Tahun Baru Masehi',
      '01-16 Isra Mikraj Nabi Muhammad',
      '02-17 Tahun Baru Imlek',
      '03-19 Hari Raya Nyepi',
      '03-21 Hari Raya Idul Fitri',
      '03-22 Hari Raya Idul Fitri',
      '04-03 Wafat Yesus Kristus',
      '04-05 Kebangkitan Yesus Kristus (Paskah)',
      '05-01 Hari Buruh Internasional',
      '05-14 Kenaikan Yesus Kristus',
      '05-27 Hari Raya Idul Adha',
      '05-31 Hari Raya Waisak',
      '06-01 Hari Lahir Pancasila',
      '06-16 Tahun Baru Islam',
      '08-17 Proklamasi Kemerdekaan',
      '08-25 Maulid Nabi Muhammad',
      '12-25 Hari Raya Natal',
    ]);
    const leave = ['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'];
    expect(rowsOf(2026).filter((row) => row.includes('Cuti bersama')).map((row) => row.slice(0, 5))).toEqual(leave);
  });

  test('are certain in decreed years, and later only where the Gregorian calendar decides', () => {
    expect(nationalHolidays.filter((row) => row.date < '2027' && row.kind !== 'tetap')).toEqual([]);
    const certain = nationalHolidays.filter((row) => row.date > '2027' && row.date < '2028' && row.kind === 'tetap').map((row) => row.date.slice(5));
    expect(certain).toEqual(['01-01', '03-26', '03-28', '05-01', '05-06', '06-01', '08-17', '12-25']);
  });

  test('stand once a date, in order, for four years', () => {
    const dates = nationalHolidays.map((row) => row.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect([2025, 2026, 2027, 2028].map((year) => rowsOf(year).length > 15)).toEqual([true, true, true, true]);
  });

  test('leave two working days from 16 to 24 March 2026, around Nyepi and Idul Fitri', () => {
    const calendar = parseCalendar({ ...libraryCalendar, holidays: nationalHolidays.map((row) => row.date) });
    const monday = new Date('2026-03-15T17:00:00Z');
    expect(workingMinutes(calendar, monday, new Date('2026-03-24T17:00:00Z'))).toBe(2 * 450);
  });
});
