import type { Calendar } from './calendar';
import { DAY_MILLISECONDS } from './civilDate';
import { WorkingTimeError } from './errors';
import { localDay, startOfDay } from './localTime';
import { openSegments } from './openDay';

/**
 * The open segments of a calendar as instants, in order, over a run of days that grows on demand to both sides. With the
 * open time that lies before each segment, every question is a search by halves in a list of numbers.
 */
export interface Timetable {
  readonly calendar: Calendar;
  /** Whether the week itself opens, so that the calendar does so for ever. */
  readonly recurs: boolean;
  /** First and last day that are named in the calendar; empty (Infinity, -Infinity) where none is. */
  readonly firstNamedDay: number;
  readonly lastNamedDay: number;
  /** Days covered, the last one excluded, and the instants at which they begin. */
  firstDay: number;
  endDay: number;
  coveredFrom: number;
  coveredTo: number;
  starts: number[];
  ends: number[];
  /** Open milliseconds before and up to each segment, counted from an arbitrary zero (so they can be negative). */
  openBefore: number[];
  openAfter: number[];
  /** Days on which the calendar opens, and the index of each one's last segment. */
  days: number[];
  lastOfDay: number[];
}

/** Timetables cover these years: a wrong year in a cell must be an error, not a table of ten thousand years. */
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MILLISECONDS;
const END_DAY = Date.UTC(2300, 0, 1) / DAY_MILLISECONDS;
const SMALLEST_GROWTH = 64;
const DAYS_BACK_AT_FIRST = 16;

// The table of a calendar is a pure function of it, so remembering it changes no answer.
const timetables = new WeakMap<Calendar, Timetable>();

/** The table of a calendar, covering at least the given instants. */
export function timetableOf(calendar: Calendar, from: number, to: number = from): Timetable {
  const table = timetables.get(calendar) ?? openTimetable(calendar, from);
  cover(table, from);
  cover(table, to);
  return table;
}

/** Covers later days; throws `never-opens` when none of them can be open. */
export function growForward(table: Timetable): void {
  if (!table.recurs && table.endDay > table.lastNamedDay) throw new WorkingTimeError('never-opens', 'after the last date of the calendar');
  cover(table, table.coveredTo);
}

/** Covers earlier days; throws `never-opens` when none of them can be open. */
export function growBack(table: Timetable): void {
  if (!table.recurs && table.firstDay <= table.firstNamedDay) throw new WorkingTimeError('never-opens', 'before the first date of the calendar');
  cover(table, table.coveredFrom - 1);
}

function cover(table: Timetable, instant: number): void {
  if (instant >= table.coveredFrom && instant < table.coveredTo) return;
  const day = supported(localDay(table.calendar.tz, instant));
  // By at least half of what there is, so that many small steps stay cheap on the whole.
  const growth = Math.max(SMALLEST_GROWTH, (table.endDay - table.firstDay) >> 1);
  if (instant >= table.coveredTo) growForwardTo(table, Math.min(END_DAY, Math.max(day + 1, table.endDay + growth)));
  else growBackTo(table, Math.max(FIRST_DAY, Math.min(day, table.firstDay - growth)));
}

function openTimetable(calendar: Calendar, instant: number): Timetable {
  const day = supported(localDay(calendar.tz, instant));
  const start = startOfDay(calendar.tz, day);
  const named = [...calendar.dateHours.keys()];
  const table: Timetable = {
    calendar,
    recurs: calendar.hours.some((periods) => periods.length > 0),
    firstNamedDay: named.reduce((one, another) => Math.min(one, another), Infinity),
    lastNamedDay: named.reduce((one, another) => Math.max(one, another), -Infinity),
    firstDay: day,
    endDay: day,
    coveredFrom: start,
    coveredTo: start,
    starts: [],
    ends: [],
    openBefore: [],
    openAfter: [],
    days: [],
    lastOfDay: [],
  };
  timetables.set(calendar, table);
  // Questions come as often from a little before the first one, and want the weeks that follow.
  growForwardTo(table, Math.min(END_DAY, day + SMALLEST_GROWTH));
  growBackTo(table, Math.max(FIRST_DAY, day - DAYS_BACK_AT_FIRST));
  return table;
}

function growForwardTo(table: Timetable, endDay: number): void {
  let open = table.openAfter[table.openAfter.length - 1] ?? 0;
  for (let next = table.endDay; next < endDay; next += 1) {
    const segments = openSegments(table.calendar, next);
    if (segments.length === 0) continue;
    for (const { start, end } of segments) {
      table.starts.push(start);
      table.ends.push(end);
      table.openBefore.push(open);
      open += end - start;
      table.openAfter.push(open);
    }
    table.days.push(next);
    table.lastOfDay.push(table.ends.length - 1);
  }
  table.endDay = endDay;
  table.coveredTo = startOfDay(table.calendar.tz, endDay);
}

function growBackTo(table: Timetable, firstDay: number): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const lengths: number[] = [];
  const days: number[] = [];
  const lastOfDay: number[] = [];
  for (let next = firstDay; next < table.firstDay; next += 1) {
    const segments = openSegments(table.calendar, next);
    if (segments.length === 0) continue;
    for (const { start, end } of segments) {
      starts.push(start);
      ends.push(end);
      lengths.push(end - start);
    }
    days.push(next);
    lastOfDay.push(ends.length - 1);
  }
  let open = (table.openBefore[0] ?? 0) - lengths.reduce((sum, length) => sum + length, 0);
  const openBefore: number[] = [];
  const openAfter: number[] = [];
  for (const length of lengths) {
    openBefore.push(open);
    open += length;
    openAfter.push(open);
  }
  const added = starts.length;
  table.starts = starts.concat(table.starts);
  table.ends = ends.concat(table.ends);
  table.openBefore = openBefore.concat(table.openBefore);
  table.openAfter = openAfter.concat(table.openAfter);
  table.days = days.concat(table.days);
  table.lastOfDay = lastOfDay.concat(table.lastOfDay.map((index) => index + added));
  table.firstDay = firstDay;
  table.coveredFrom = startOfDay(table.calendar.tz, firstDay);
}

function supported(day: number): number {
  if (day >= FIRST_DAY && day < END_DAY) return day;
  throw new WorkingTimeError('invalid-instant', `day ${day}, outside the years 1900 to 2299`);
}
