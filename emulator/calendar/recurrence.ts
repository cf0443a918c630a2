import { NotImplemented } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { formatDate } from '../utilities/dateFormat';
import { instantOfWall, wallClock } from '../utilities/timeZone';

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
const day = 86_400_000;
const weekdayCodes: Record<string, string> = { SUNDAY: 'SU', MONDAY: 'MO', TUESDAY: 'TU', WEDNESDAY: 'WE', THURSDAY: 'TH', FRIDAY: 'FR', SATURDAY: 'SA' };
const weekdayOrder = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule without end is followed so far (assumed: people look no further), and no series has more instances. */
const horizon = 2 * 366 * day;
const mostInstances = 730;

interface Rule {
  readonly frequency: Frequency;
  readonly exclusion: boolean;
  interval: number;
  times: number | null;
  until: number | null;
  weekdays: string[];
  monthDays: number[];
  months: number[];
  weekStart: string;
}

/** CalendarApp.EventRecurrence. */
export class EventRecurrence extends ServiceObject {
  readonly typeName: string = 'CalendarApp.EventRecurrence';
  protected readonly rules: Rule[];
  protected readonly dates: number[];
  protected readonly excluded: number[];
  constructor(
    protected readonly host: ServiceHost,
    of?: EventRecurrence,
  ) {
    super();
    this.rules = of?.rules ?? [];
    this.dates = of?.dates ?? [];
    this.excluded = of?.excluded ?? [];
  }

  #rule(frequency: Frequency, exclusion: boolean): RecurrenceRule {
    const rule: Rule = { frequency, exclusion, interval: 1, times: null, until: null, weekdays: [], monthDays: [], months: [], weekStart: 'SU' };
    this.rules.push(rule);
    return new RecurrenceRule(this.host, this, rule);
  }
  addDailyRule(): RecurrenceRule {
    return this.#rule('DAILY', false);
  }
  addWeeklyRule(): RecurrenceRule {
    return this.#rule('WEEKLY', false);
  }
  addMonthlyRule(): RecurrenceRule {
    return this.#rule('MONTHLY', false);
  }
  addYearlyRule(): RecurrenceRule {
    return this.#rule('YEARLY', false);
  }
  addDailyExclusion(): RecurrenceRule {
    return this.#rule('DAILY', true);
  }
  addWeeklyExclusion(): RecurrenceRule {
    return this.#rule('WEEKLY', true);
  }
  addMonthlyExclusion(): RecurrenceRule {
    return this.#rule('MONTHLY', true);
  }
  addYearlyExclusion(): RecurrenceRule {
    return this.#rule('YEARLY', true);
  }
  addDate(date: Date): this {
    this.dates.push(date.getTime());
    return this;
  }
  addDateExclusion(date: Date): this {
    this.excluded.push(date.getTime());
    return this;
  }
  /** Rules are read in the zone of the calendar. */
  setTimeZone(_timeZone: string): this {
    return this;
  }

  /** Starts of the instances, the first event among them. `zone` keeps wall clock times over changes of daylight saving time. */
  starts(first: number, zone: string): number[] {
    const sameDay = (instant: number): string => formatDate(instant, zone, 'yyyyMMdd');
    const included = new Set([first, ...this.dates]);
    for (const rule of this.rules.filter((item) => !item.exclusion)) for (const start of expand(rule, first, zone)) included.add(start);
    const out = new Set(this.excluded.map(sameDay));
    for (const rule of this.rules.filter((item) => item.exclusion)) for (const start of expand(rule, first, zone)) out.add(sameDay(start));
    return [...included].filter((start) => !out.has(sameDay(start))).sort((one, two) => one - two).slice(0, mostInstances);
  }
  /** RRULE lines of RFC 5545. */
  lines(): string[] {
    return this.rules.map((rule) => {
      const parts = [`FREQ=${rule.frequency}`];
      if (rule.until !== null) parts.push(`UNTIL=${formatDate(rule.until, 'UTC', "yyyyMMdd'T'HHmmss'Z'")}`);
      if (rule.times !== null) parts.push(`COUNT=${rule.times}`);
      if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`);
      if (rule.weekdays.length > 0) parts.push(`BYDAY=${rule.weekdays.join(',')}`);
      if (rule.monthDays.length > 0) parts.push(`BYMONTHDAY=${rule.monthDays.join(',')}`);
      if (rule.months.length > 0) parts.push(`BYMONTH=${rule.months.join(',')}`);
      return `${rule.exclusion ? 'EXRULE' : 'RRULE'}:${parts.join(';')}`;
    });
  }
}

/** CalendarApp.RecurrenceRule: one rule of a recurrence; further rules may be added from here. */
export class RecurrenceRule extends EventRecurrence {
  override readonly typeName = 'CalendarApp.RecurrenceRule';
  constructor(host: ServiceHost, of: EventRecurrence, private readonly rule: Rule) {
    super(host, of);
  }
  interval(interval: number): this {
    this.rule.interval = interval;
    return this;
  }
  times(times: number): this {
    this.rule.times = times;
    return this;
  }
  until(endDate: Date): this {
    this.rule.until = endDate.getTime();
    return this;
  }
  onlyOnWeekday(weekday: EnumValue): this {
    return this.onlyOnWeekdays([weekday]);
  }
  onlyOnWeekdays(weekdays: EnumValue[]): this {
    this.rule.weekdays = weekdays.map((weekday) => weekdayCodes[weekday.name] ?? 'SU');
    return this;
  }
  onlyOnMonthDay(monthDay: number): this {
    return this.onlyOnMonthDays([monthDay]);
  }
  onlyOnMonthDays(monthDays: number[]): this {
    this.rule.monthDays = [...monthDays];
    return this;
  }
  onlyInMonth(month: EnumValue): this {
    return this.onlyInMonths([month]);
  }
  onlyInMonths(months: EnumValue[]): this {
    this.rule.months = months.map((month) => month.position + 1);
    return this;
  }
  weekStartsOn(weekday: EnumValue): this {
    this.rule.weekStart = weekdayCodes[weekday.name] ?? 'SU';
    return this;
  }
  onlyOnWeek(_week: number): this {
    throw new NotImplemented('CalendarApp.RecurrenceRule.onlyOnWeek');
  }
  onlyOnWeeks(_weeks: number[]): this {
    throw new NotImplemented('CalendarApp.RecurrenceRule.onlyOnWeeks');
  }
  onlyOnYearDay(_yearDay: number): this {
    throw new NotImplemented('CalendarApp.RecurrenceRule.onlyOnYearDay');
  }
  onlyOnYearDays(_yearDays: number[]): this {
    throw new NotImplemented('CalendarApp.RecurrenceRule.onlyOnYearDays');
  }
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
  const code = weekdayOrder[date.getUTCDay()] ?? '';
  const months = (date.getUTCFullYear() - begin.year) * 12 + date.getUTCMonth() + 1 - begin.month;
  if (rule.months.length > 0 && !rule.months.includes(date.getUTCMonth() + 1)) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.includes(date.getUTCDate())) return false;
  if (rule.weekdays.length > 0 && !rule.weekdays.includes(code)) return false;
  const free = rule.weekdays.length > 0 || rule.monthDays.length > 0;
  switch (rule.frequency) {
    case 'DAILY':
      return days % rule.interval === 0;
    case 'WEEKLY':
      return weeks % rule.interval === 0 && (free || date.getUTCDay() === begin.weekday);
    case 'MONTHLY':
      return months % rule.interval === 0 && (free || date.getUTCDate() === begin.day);
    case 'YEARLY':
      return (date.getUTCFullYear() - begin.year) % rule.interval === 0 && (free || date.getUTCDate() === begin.day) && (rule.months.length > 0 || date.getUTCMonth() + 1 === begin.month);
  }
}
