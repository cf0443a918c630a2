import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { linesOf, newRule, startsOf } from './rules';
import type { Frequency, Rule } from './rules';

const weekdayCodes: Record<string, string> = { SUNDAY: 'SU', MONDAY: 'MO', TUESDAY: 'TU', WEDNESDAY: 'WE', THURSDAY: 'TH', FRIDAY: 'FR', SATURDAY: 'SA' };

/** CalendarApp.EventRecurrence. */
export class EventRecurrence extends ServiceObject {
  readonly typeName: string = 'CalendarApp.EventRecurrence';
  readonly rules: Rule[];
  readonly dates: number[];
  readonly excluded: number[];
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
    const rule = newRule(frequency, exclusion);
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
    return startsOf(this, first, zone);
  }
  /** Lines of RFC 5545. */
  lines(): string[] {
    return linesOf(this);
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
  /** ISO week of the year. */
  onlyOnWeek(week: number): this {
    return this.onlyOnWeeks([week]);
  }
  onlyOnWeeks(weeks: number[]): this {
    this.rule.weeks = [...weeks];
    return this;
  }
  /** Day of the year, from 1. */
  onlyOnYearDay(yearDay: number): this {
    return this.onlyOnYearDays([yearDay]);
  }
  onlyOnYearDays(yearDays: number[]): this {
    this.rule.yearDays = [...yearDays];
    return this;
  }
}
