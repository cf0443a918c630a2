import { formatDate } from '../utilities/dateFormat';
import { instantOfWall, wallClock } from '../utilities/timeZone';

/** How events repeat (RFC 5545 §3.8.5): rules, further dates and what is left out, as epoch milliseconds. */
export interface Repetition {
  readonly rules: Rule[];
  readonly dates: number[];
  readonly excluded: number[];
}
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
export interface Rule {
  readonly frequency: Frequency;
  readonly exclusion: boolean;
  interval: number;
  times: number | null;
  until: number | null;
  /** 'MO', or with its place in the month '2MO', '-1FR'. */
  weekdays: string[];
  monthDays: number[];
  months: number[];
  /** Days of the year from 1, ISO weeks of the year. */
  yearDays: number[];
  weeks: number[];
  weekStart: string;
}

const day = 86_400_000;
const weekdayOrder = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule without end is followed so far (assumed: people look no further), and no series has more instances. */
const horizon = 2 * 366 * day;
const mostInstances = 730;

export function newRule(frequency: Frequency, exclusion: boolean): Rule {
  return { frequency, exclusion, interval: 1, times: null, until: null, weekdays: [], monthDays: [], months: [], yearDays: [], weeks: [], weekStart: 'SU' };
}

/** Starts of the instances, the first event among them. `zone` keeps wall clock times over changes of daylight saving time. */
export function startsOf({ rules, dates, excluded }: Repetition, first: number, zone: string): number[] {
  const sameDay = (instant: number): string => formatDate(instant, zone, 'yyyyMMdd');
  const included = new Set([first, ...dates]);
  for (const rule of rules.filter((item) => !item.exclusion)) for (const start of expand(rule, first, zone)) included.add(start);
  const out = new Set(excluded.map(sameDay));
  for (const rule of rules.filter((item) => item.exclusion)) for (const start of expand(rule, first, zone)) out.add(sameDay(start));
  return [...included].filter((start) => !out.has(sameDay(start))).sort((one, two) => one - two).slice(0, mostInstances);
}

/** Instances of one rule from the first event on: day by day, each day asked whether the rule holds for it. */
function expand(rule: Rule, first: number, zone: string): number[] {
  const begin = wallClock(zone, first);
  const beginDay = Date.UTC(begin.year, begin.month - 1, begin.day);
  const timeOfDay = ((begin.hour * 60 + begin.minute) * 60 + begin.second) * 1000;
  const weekOf = (date: number): number => Math.floor((date / day + 4 - weekdayOrder.indexOf(rule.weekStart)) / 7);
  const found: number[] = [];
  for (let date = beginDay; found.length < (rule.times ?? mostInstances); date += day) {
    const instant = instantOfWall(zone, date + timeOfDay);
    if (instant > (rule.until ?? first + (rule.times === null ? horizon : horizon * 5))) break;
    if (holds(rule, new Date(date), begin, Math.round((date - beginDay) / day), weekOf(date) - weekOf(beginDay))) found.push(instant);
  }
  return found;
}

function holds(rule: Rule, date: Date, begin: { year: number; month: number; day: number; weekday: number }, days: number, weeks: number): boolean {
  const months = (date.getUTCFullYear() - begin.year) * 12 + date.getUTCMonth() + 1 - begin.month;
  if (rule.months.length > 0 && !rule.months.includes(date.getUTCMonth() + 1)) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.includes(date.getUTCDate())) return false;
  if (rule.weekdays.length > 0 && !rule.weekdays.some((wanted) => isWeekday(date, wanted))) return false;
  if (rule.yearDays.length > 0 && !rule.yearDays.includes((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day + 1)) return false;
  if (rule.weeks.length > 0 && !rule.weeks.includes(isoWeek(date))) return false;
  const free = rule.weekdays.length + rule.monthDays.length + rule.yearDays.length > 0;
  switch (rule.frequency) {
    case 'DAILY':
      return days % rule.interval === 0;
    case 'WEEKLY':
      return weeks % rule.interval === 0 && (free || date.getUTCDay() === begin.weekday);
    case 'MONTHLY':
      return months % rule.interval === 0 && (free || date.getUTCDate() === begin.day);
    case 'YEARLY':
      if (rule.weeks.length > 0) return (date.getUTCFullYear() - begin.year) % rule.interval === 0 && (free || date.getUTCDay() === begin.weekday);
      return (date.getUTCFullYear() - begin.year) % rule.interval === 0 && (free || date.getUTCDate() === begin.day) && (free || rule.months.length > 0 || date.getUTCMonth() + 1 === begin.month);
  }
}

/** Whether the date is such a weekday: 'MO' any Monday, '2MO' the second of its month, '-1MO' the last. */
function isWeekday(date: Date, wanted: string): boolean {
  if (weekdayOrder[date.getUTCDay()] !== wanted.slice(-2)) return false;
  const place = wanted.slice(0, -2);
  if (place === '') return true;
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return Number(place) > 0 ? Math.ceil(date.getUTCDate() / 7) === Number(place) : Math.ceil((daysInMonth - date.getUTCDate() + 1) / 7) === -Number(place);
}

/** RRULE, EXRULE, RDATE and EXDATE lines of RFC 5545. */
export function linesOf({ rules, dates, excluded }: Repetition): string[] {
  const stamps = (instants: readonly number[]): string => instants.map((instant) => formatDate(instant, 'UTC', "yyyyMMdd'T'HHmmss'Z'")).join(',');
  const lines = rules.map((rule) => {
    const parts = [`FREQ=${rule.frequency}`];
    if (rule.until !== null) parts.push(`UNTIL=${stamps([rule.until])}`);
    if (rule.times !== null) parts.push(`COUNT=${rule.times}`);
    if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`);
    if (rule.weekdays.length > 0) parts.push(`BYDAY=${rule.weekdays.join(',')}`);
    if (rule.monthDays.length > 0) parts.push(`BYMONTHDAY=${rule.monthDays.join(',')}`);
    if (rule.yearDays.length > 0) parts.push(`BYYEARDAY=${rule.yearDays.join(',')}`);
    if (rule.weeks.length > 0) parts.push(`BYWEEKNO=${rule.weeks.join(',')}`);
    if (rule.months.length > 0) parts.push(`BYMONTH=${rule.months.join(',')}`);
    return `${rule.exclusion ? 'EXRULE' : 'RRULE'}:${parts.join(';')}`;
  });
  if (dates.length > 0) lines.push(`RDATE:${stamps(dates)}`);
  if (excluded.length > 0) lines.push(`EXDATE:${stamps(excluded)}`);
  return lines;
}

/** The week that holds the date's Thursday, counted in that Thursday's year. */
function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * day);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / day / 7) + 1;
}
