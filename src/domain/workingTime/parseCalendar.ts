import type { Calendar, ClockPeriod } from './calendar';
import { WEEKDAYS } from './calendar';
import { dayOfDate } from './civilDate';
import type { CalendarFault, CalendarFaultCode } from './errors';
import { CalendarError } from './errors';
import { parseClockTime } from './localTime';
import { isTimeZone } from './timeZone';

type Report = (place: string, code: CalendarFaultCode, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

const FIELDS: readonly string[] = ['tz', 'hours', 'date_hours', 'breaks', 'holidays'];

/**
 * Reads the JSON of a calendar: `{tz, hours: {mon..sun: [[from, to]]}, date_hours?, breaks?: {date: [[from, to]]}, holidays?: [date]}`, times
 * `HH:MM` or `HH:MM:SS` with `24:00` as the end of the day. Hours of one day may touch, not overlap; breaks may overlap.
 * Throws a CalendarError with every fault and its place.
 */
export function parseCalendar(json: unknown): Calendar {
  const faults: CalendarFault[] = [];
  const report: Report = (place, code, message) => faults.push({ place, code, message });
  const fields = parseFields(json, 'calendar', report) ?? {};
  if (faults.length > 0) throw new CalendarError(faults);

  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name)) report(name, 'unknown-field', `is not one of ${FIELDS.join(', ')}`);
  }
  const calendar: Calendar = {
    tz: parseTimeZone(fields['tz'], report),
    hours: parseWeek(fields['hours'], report),
    dateHours: parseDated(fields['date_hours'], 'date_hours', false, report),
    breaks: parseDated(fields['breaks'], 'breaks', true, report),
    holidays: parseHolidays(fields['holidays'], report),
  };
  if (faults.length > 0) throw new CalendarError(faults);
  return calendar;
}

function parseTimeZone(value: unknown, report: Report): string {
  if (value === undefined) report('tz', 'missing', 'is missing');
  else if (typeof value !== 'string' || !isTimeZone(value)) report('tz', 'not-a-time-zone', `${show(value)} is not the name of a time zone`);
  else return value;
  return 'UTC';
}

function parseWeek(value: unknown, report: Report): readonly (readonly ClockPeriod[])[] {
  if (value === undefined) report('hours', 'missing', 'is missing');
  const fields = value === undefined ? {} : (parseFields(value, 'hours', report) ?? {});
  const names: readonly string[] = WEEKDAYS;
  for (const name of Object.keys(fields)) {
    if (!names.includes(name)) report(`hours.${name}`, 'unknown-field', `is not one of ${names.join(', ')}`);
  }
  return WEEKDAYS.map((name) => {
    const periods = fields[name];
    return periods === undefined ? [] : parsePeriods(periods, `hours.${name}`, false, report);
  });
}

function parseDated(value: unknown, place: string, mayOverlap: boolean, report: Report): ReadonlyMap<number, readonly ClockPeriod[]> {
  const dated = new Map<number, readonly ClockPeriod[]>();
  if (value === undefined) return dated;
  for (const [date, periods] of Object.entries(parseFields(value, place, report) ?? {})) {
    const at = `${place}.${date}`;
    const day = dayOfDate(date);
    if (day === undefined) report(at, 'not-a-date', `${show(date)} is not a date (YYYY-MM-DD)`);
    const parsed = parsePeriods(periods, at, mayOverlap, report);
    if (day !== undefined) dated.set(day, parsed);
  }
  return dated;
}

function parseHolidays(value: unknown, report: Report): ReadonlySet<number> {
  const holidays = new Set<number>();
  if (value === undefined) return holidays;
  for (const [index, date] of (parseList(value, 'holidays', report) ?? []).entries()) {
    const day = typeof date === 'string' ? dayOfDate(date) : undefined;
    if (day !== undefined) holidays.add(day);
    else report(`holidays[${index}]`, 'not-a-date', `${show(date)} is not a date (YYYY-MM-DD)`);
  }
  return holidays;
}

function parsePeriods(value: unknown, place: string, mayOverlap: boolean, report: Report): readonly ClockPeriod[] {
  const periods: { readonly index: number; readonly period: ClockPeriod }[] = [];
  for (const [index, item] of (parseList(value, place, report) ?? []).entries()) {
    const at = `${place}[${index}]`;
    const period = parsePeriod(item, at, report);
    if (period === undefined) continue;
    const other = periods.find((earlier) => earlier.period.from < period.to && period.from < earlier.period.to);
    if (other !== undefined && !mayOverlap) report(at, 'overlap', `${show(item)} overlaps ${place}[${other.index}]`);
    periods.push({ index, period });
  }
  return periods.map(({ period }) => period).sort((one, another) => one.from - another.from);
}

function parsePeriod(value: unknown, place: string, report: Report): ClockPeriod | undefined {
  if (!isList(value) || value.length !== 2) {
    report(place, 'not-a-period', `${show(value)} is not a pair [from, to]`);
    return undefined;
  }
  const times = value.map((time) => {
    const parsed = typeof time === 'string' ? parseClockTime(time) : undefined;
    if (parsed === undefined) report(place, 'not-a-time', `${show(time)} is not a time (HH:MM, at most 24:00)`);
    return parsed;
  });
  const [from, to] = times;
  if (from === undefined || to === undefined) return undefined;
  if (from < to) return { from, to };
  report(place, 'reversed', `${show(value)} does not end after it begins`);
  return undefined;
}

function parseFields(value: unknown, place: string, report: Report): Fields | undefined {
  if (isFields(value)) return value;
  report(place, 'not-an-object', `${show(value)} is not an object`);
  return undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseList(value: unknown, place: string, report: Report): readonly unknown[] | undefined {
  if (isList(value)) return value;
  report(place, 'not-a-list', `${show(value)} is not a list`);
  return undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
