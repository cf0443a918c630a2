import type { Region } from '../../domain/assignment';
import { parseCalendar, type Calendar } from '../../domain/workingTime';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../domain/workingTime/civilDate';
import type { Lookup } from './people';
import { fault, type Problem } from './problem';
import { dayOfCell, listOfCell, type Table } from './table';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof weekdays)[number];
type Period = readonly [string, string];

const weekdayWords: Record<string, Weekday> = {
  senin: 'mon', selasa: 'tue', rabu: 'wed', kamis: 'thu', jumat: 'fri', "jum'at": 'fri', sabtu: 'sat', minggu: 'sun', ahad: 'sun',
};

/** Starting hours of product.md; they also stand in while the tab Jam Kerja cannot be read, for a desk without hours could promise nothing. */
export const standardHours: Readonly<Record<Weekday, readonly Period[]>> = {
  mon: [['07:30', '12:00'], ['13:00', '16:00']],
  tue: [['07:30', '12:00'], ['13:00', '16:00']],
  wed: [['07:30', '12:00'], ['13:00', '16:00']],
  thu: [['07:30', '12:00'], ['13:00', '16:00']],
  fri: [['07:30', '11:30'], ['13:00', '16:30']],
  sat: [],
  sun: [],
};

interface HoursRow {
  /** Code, or '*' for all. */
  readonly region: string;
  /** YYYY-MM-DD, both null for hours that always hold. */
  readonly from: string | null;
  readonly to: string | null;
  readonly days: readonly Weekday[];
  readonly periods: readonly Period[];
  /** What the row is called, as 'Ramadan 1447 H'. */
  readonly name: string;
}

interface HolidayRow {
  /** Code, or '*' for all. */
  readonly region: string;
  readonly day: string;
  readonly name: string;
}

/** What the tabs Jam Kerja and Hari Libur say, as plain data. */
export interface CalendarRows {
  readonly hours: readonly HoursRow[];
  readonly holidays: readonly HolidayRow[];
}

/** What a date (YYYY-MM-DD) is called where it is unlike others of its weekday; '' where the tab has no name for it. */
export interface DayNames {
  holiday(date: string): string;
  /** Hours of a run of dates, as 'Ramadan 1447 H'. */
  hours(date: string): string;
}

export interface RegionCalendars {
  /** Working calendar of a region; of the desk's own zone and general hours for a code that no region has. */
  of(region: string): Calendar;
  namesOf(region: string): DayNames;
  /** Time zone of a region, for which no calendar needs to be built. */
  zoneOf(region: string): string;
}

export interface Calendars extends RegionCalendars {
  readonly problems: readonly Problem[];
  /** Whether both tabs could be read as tables that say something: a tab that is being rebuilt is not a changed calendar. */
  readonly complete: boolean;
  /** Every holiday as 'region|YYYY-MM-DD', '*' for all regions; sorted. */
  readonly holidayKeys: readonly string[];
  /** What the calendars are made from beside holidays, as one short text: differs whenever they may. */
  readonly source: string;
}

/** Reads the tabs Jam Kerja and Hari Libur. */
export function readCalendars(hours: Table, holidays: Table, regions: readonly Region[], find: Lookup, deskTimeZone: string): Calendars {
  const { rows, problems } = readCalendarRows(hours, holidays, find);
  const broken = problems.some((problem) => problem.code === 'headerMissing' || problem.code === 'calendarNeverOpens');
  return {
    ...calendarsFrom(rows, regions, deskTimeZone), problems,
    complete: !broken && rows.hours.length > 0 && rows.holidays.length > 0,
    holidayKeys: [...new Set(rows.holidays.map((row) => `${row.region}|${row.day}`))].sort(),
    source: [
      ...rows.hours.map((row) => [row.region, row.from, row.to, row.days, row.periods].join()),
      ...regions.map((region) => region.code + region.timeZone),
    ].join(';'),
  };
}

/** The rows of both tabs that can be read, and what is wrong with the others. */
export function readCalendarRows(hours: Table, holidays: Table, find: Lookup): { rows: CalendarRows; problems: readonly Problem[] } {
  const problems: Problem[] = [...hours.problems, ...holidays.problems];
  const hourRows = readHours(hours, find, problems);
  const holidayRows = readHolidays(holidays, find, problems);
  if (!hourRows.some((row) => row.from === null && row.periods.length > 0)) problems.push(fault('workingHours', null, 'calendarNeverOpens'));
  return { rows: { hours: hourRows, holidays: holidayRows }, problems };
}

/** Calendars are built when first asked for, since a look rarely needs all fourteen. */
export function calendarsFrom(rows: CalendarRows, regions: readonly Pick<Region, 'code' | 'timeZone'>[], deskTimeZone: string): RegionCalendars {
  const built = new Map<string, Calendar>();
  const named = new Map<string, DayNames>();
  // Most regions keep the general hours: those of one zone share a calendar, and what it has computed.
  const keepsOwn = (code: string): boolean => rows.hours.some((row) => row.region === code) || rows.holidays.some((row) => row.region === code);
  const zones = new Map(regions.map((region) => [region.code, region.timeZone]));
  const zoneOf = (code: string): string => zones.get(code) ?? deskTimeZone;
  const of = (code: string): Calendar => {
    const zone = zoneOf(code);
    const key = keepsOwn(code) ? `${zone}|${code}` : zone;
    const known = built.get(key);
    if (known) return known;
    const calendar = build(zone, code, rows.hours, rows.holidays);
    built.set(key, calendar);
    return calendar;
  };
  const namesOf = (code: string): DayNames => {
    const key = keepsOwn(code) ? code : '*';
    const known = named.get(key);
    if (known) return known;
    const names = nameDays(rows, code);
    named.set(key, names);
    return names;
  };
  return { of, namesOf, zoneOf };
}

/** A region's own row names the day before a general one does; a later row before an earlier one, as its hours do. */
function nameDays(rows: CalendarRows, code: string): DayNames {
  const ofRegion = <Row extends { readonly region: string }>(list: readonly Row[]): Row[] => [
    ...list.filter((row) => row.region === '*'), ...list.filter((row) => row.region === code),
  ];
  const holidays = new Map(ofRegion(rows.holidays).map((row) => [row.day, row.name]));
  const dated = ofRegion(rows.hours).filter((row) => row.from !== null).reverse();
  return {
    holiday: (date) => holidays.get(date) ?? '',
    hours: (date) => dated.find((row) => (row.from ?? '') <= date && date <= (row.to ?? '') && row.days.includes(weekdayOf(date)))?.name ?? '',
  };
}

function build(zone: string, region: string, hourRows: readonly HoursRow[], holidayRows: readonly HolidayRow[]): Calendar {
  const always = hourRows.filter((row) => row.from === null);
  const hours: Record<string, readonly Period[]> = {};
  for (const day of weekdays) hours[day] = ownOrGeneral(always, region, day) ?? [];
  if (weekdays.every((day) => hours[day]?.length === 0)) Object.assign(hours, standardHours);
  const dateHours: Record<string, readonly Period[]> = {};
  for (const row of [...hourRows.filter((entry) => entry.region === '*'), ...hourRows.filter((entry) => entry.region === region)]) {
    if (row.from === null || row.to === null) continue;
    for (const date of daysBetween(row.from, row.to)) if (row.days.includes(weekdayOf(date))) dateHours[date] = row.periods;
  }
  const days = holidayRows.filter((row) => row.region === '*' || row.region === region).map((row) => row.day);
  return parseCalendar({ tz: zone, hours, date_hours: dateHours, breaks: {}, holidays: [...new Set(days)] });
}

function ownOrGeneral(rows: readonly HoursRow[], region: string, day: Weekday): readonly Period[] | undefined {
  const fitting = (code: string): HoursRow | undefined => [...rows].reverse().find((row) => row.region === code && row.days.includes(day));
  return (fitting(region) ?? fitting('*'))?.periods;
}

function readHours(table: Table, find: Lookup, problems: Problem[]): HoursRow[] {
  return table.rows.flatMap((row): HoursRow[] => {
    const region = regionOf(row.text('region'), find);
    const days = parseWeekdays(row.text('days'));
    const periods = parsePeriods(row.text('hours'));
    const from = row.text('from') === '' ? null : dayOfCell(row.raw('from'));
    const to = row.text('to') === '' ? null : dayOfCell(row.raw('to'));
    const add = (code: 'regionUnknown' | 'hoursUnreadable' | 'dayUnreadable' | 'daysReversed', value: string): HoursRow[] => {
      problems.push(fault('workingHours', row.row, code, { value }));
      return [];
    };
    if (region === null) return add('regionUnknown', row.text('region'));
    if (days === null) return add('hoursUnreadable', row.text('days'));
    if (periods === null) return add('hoursUnreadable', row.text('hours'));
    const dated = row.text('from') !== '' || row.text('to') !== '';
    if (dated && (from === null || to === null)) return add('dayUnreadable', `${row.text('from')} – ${row.text('to')}`);
    if (from !== null && to !== null && (to < from || daysBetween(from, to).length > 800)) return add('daysReversed', `${from} – ${to}`);
    return [{ region, from, to, days, periods, name: row.text('note') }];
  });
}

function readHolidays(table: Table, find: Lookup, problems: Problem[]): HolidayRow[] {
  return table.rows.flatMap((row): HolidayRow[] => {
    const region = regionOf(row.text('region'), find);
    const day = dayOfCell(row.raw('day'));
    if (region === null) problems.push(fault('holidays', row.row, 'regionUnknown', { value: row.text('region') }));
    if (day === null) problems.push(fault('holidays', row.row, 'dayUnreadable', { value: row.text('day') }));
    return region === null || day === null ? [] : [{ region, day, name: row.text('name') }];
  });
}

function regionOf(typed: string, find: Lookup): string | null {
  return typed === '' || typed === '*' ? '*' : find(typed);
}

/** Reads 'Senin–Kamis', 'Jumat', 'Senin, Rabu' or 'Setiap hari'; null when a word is none of them. */
export function parseWeekdays(text: string): readonly Weekday[] | null {
  if (/^(setiap hari|\*)$/i.test(text.trim())) return weekdays;
  const days: Weekday[] = [];
  for (const part of listOfCell(text)) {
    const ends = part.split(/\s*(?:-|–|—|s\/d|sampai)\s*/i).map((word) => weekdayWords[word.trim().toLowerCase()]);
    const first = ends[0];
    const last = ends.length === 1 ? first : ends[1];
    if (first === undefined || last === undefined || ends.length > 2) return null;
    for (let index = weekdays.indexOf(first); ; index = (index + 1) % 7) {
      const day = weekdays[index];
      if (day !== undefined) days.push(day);
      if (day === last) break;
    }
  }
  return days.length === 0 ? null : days;
}

/** Reads '07:30–12:00, 13:00–16:00'; '' or 'tutup' is no period at all; null when it cannot be read or runs backwards. */
export function parsePeriods(text: string): readonly Period[] | null {
  if (/^(tutup|libur|-|)$/i.test(text.trim())) return [];
  const periods: [string, string][] = [];
  for (const part of listOfCell(text)) {
    const found = /^(\d{1,2})[:.](\d{2})\s*(?:-|–|—|s\/d|sampai)\s*(\d{1,2})[:.](\d{2})$/i.exec(part);
    if (!found) return null;
    const from = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}`;
    const to = `${(found[3] ?? '').padStart(2, '0')}:${found[4] ?? ''}`;
    const before = periods[periods.length - 1]?.[1] ?? '00:00';
    if (!validTime(from) || !validTime(to) || from >= to || from < before) return null;
    periods.push([from, to]);
  }
  return periods;
}

function validTime(time: string): boolean {
  return time === '24:00' || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** The days from one to another, both of them included; 802 at most, which is more than a row may name. */
function daysBetween(from: string, to: string): string[] {
  const first = dayOfDate(from);
  const last = dayOfDate(to);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 802)) }, (_, after) => dateOfDay(first + after));
}

function weekdayOf(date: string): Weekday {
  return weekdays[(weekdayOfDay(dayOfDate(date) ?? 0) + 6) % 7] ?? 'mon';
}
