import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { projectTimeZone } from '../kernel/loadedProject';
import type { EnumValue } from '../kernel/serviceObject';
import { ServiceObject } from '../kernel/serviceObject';
import { nextFiring } from '../kernel/triggers/schedule';
import type { Schedule } from '../kernel/triggers/schedule';
import { instantOfLocal, localDay, offsetAt } from '../kernel/zonedTime';
import type { Trigger } from './trigger';
import { installTrigger } from './trigger';

const MINUTE = 60_000;
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];
/** Minutes to either side of nearMinute(), atDate() and midnight of onMonthDay(). */
const NEAR = 15;
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/**
 * ScriptApp.newTrigger(…).timeBased(). Google fires within windows: a random minute of the hour of atHour(), ±15 minutes around nearMinute(), soon
 * after after() and at(). The moment within the window is drawn from the account's seed when the trigger is made, and stays (assumed).
 */
export class ClockTriggerBuilder extends ServiceObject {
  readonly typeName = 'ScriptApp.ClockTriggerBuilder';
  private kind: 'minutes' | 'hours' | 'days' | 'weeks' | 'monthDay' | null = null;
  private every = 1;
  private once: number | null = null;
  private onceOnDate: string | null = null;
  private hour: number | null = null;
  private minute: number | null = null;
  private weekday: number | null = null;
  private day = 1;
  private timeZone: string;

  constructor(
    private readonly host: ServiceHost,
    private readonly handler: string,
  ) {
    super();
    this.timeZone = projectTimeZone(host.project);
  }

  after(durationMilliseconds: number): this {
    this.once = this.host.now() + durationMilliseconds;
    return this;
  }
  at(date: Date): this {
    this.once = date.getTime();
    return this;
  }
  atDate(year: number, month: number, day: number): this {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1) throw new ScriptError('Invalid argument: date');
    this.onceOnDate = date.toISOString().slice(0, 10);
    return this;
  }
  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw new ScriptError('Invalid argument: hour');
    this.hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    if (minute < 0 || minute > 59) throw new ScriptError('Invalid argument: minute');
    this.minute = minute;
    return this;
  }
  everyMinutes(n: number): this {
    if (!MINUTES_ALLOWED.includes(n)) throw new ScriptError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.repeat('minutes', n);
  }
  everyHours(n: number): this {
    return this.repeat('hours', n);
  }
  everyDays(n: number): this {
    return this.repeat('days', n);
  }
  everyWeeks(n: number): this {
    return this.repeat('weeks', n);
  }
  onWeekDay(day: EnumValue): this {
    this.weekday = WEEKDAYS.indexOf(day.name) + 1;
    return this.kind === 'weeks' ? this : this.repeat('weeks', 1);
  }
  onMonthDay(day: number): this {
    if (day < 1 || day > 31) throw new ScriptError('Invalid argument: day');
    this.day = day;
    return this.repeat('monthDay', 1);
  }
  inTimezone(timezone: string): this {
    try {
      offsetAt(timezone, 0);
    } catch {
      throw new ScriptError(`Invalid argument: ${timezone}`);
    }
    this.timeZone = timezone;
    return this;
  }

  create(): Trigger {
    const { schedule, nextAt } = this.planned();
    return installTrigger(this.host, 'ScriptApp.ClockTriggerBuilder.create', { handler: this.handler, event: 'CLOCK', source: 'CLOCK', sourceId: null, schedule, nextAt });
  }

  private repeat(kind: NonNullable<typeof this.kind>, every: number): this {
    if (every < 1) throw new ScriptError('Invalid argument: n');
    this.kind = kind;
    this.every = every;
    return this;
  }

  private planned(): { schedule: Schedule; nextAt: number } {
    const now = this.host.now();
    // Up to a minute late, never early.
    if (this.once !== null) return { schedule: { kind: 'once' }, nextAt: Math.max(now, this.once) + Math.floor(this.host.random() * MINUTE) };
    if (this.onceOnDate !== null) {
      const minuteOfDay = (this.hour ?? 0) * 60 + this.near(this.minute ?? 0);
      return { schedule: { kind: 'once' }, nextAt: Math.max(now, instantOfLocal(this.timeZone, this.onceOnDate, minuteOfDay)) };
    }
    if (this.kind === null) throw new ScriptError('The recurrence interval must be specified.');
    if (this.kind === 'minutes' || this.kind === 'hours') return this.interval(now, this.kind);
    return this.calendar(now, this.kind);
  }

  /** The phase is drawn within the first interval; an hour's minute follows nearMinute(). */
  private interval(now: number, kind: 'minutes' | 'hours'): { schedule: Schedule; nextAt: number } {
    const length = this.every * (kind === 'minutes' ? MINUTE : 60 * MINUTE);
    const schedule = { kind, every: this.every };
    if (kind === 'hours' && this.minute !== null) {
      const first = Math.floor(now / (60 * MINUTE)) * 60 * MINUTE + this.near(this.minute) * MINUTE;
      return { schedule, nextAt: first > now ? first : first + length };
    }
    return { schedule, nextAt: now + 1 + Math.floor(this.host.random() * length) };
  }

  private calendar(now: number, kind: 'days' | 'weeks' | 'monthDay'): { schedule: Schedule; nextAt: number } {
    const hour = this.hour ?? (kind === 'monthDay' ? 0 : Math.floor(this.host.random() * 24));
    const minute = this.minute === null && kind !== 'monthDay' ? Math.floor(this.host.random() * 60) : this.near(this.minute ?? 0);
    const firstDay = localDay(this.timeZone, now);
    const weekday = this.weekday ?? (new Date(`${firstDay}T00:00:00Z`).getUTCDay() || 7);
    const schedule: Schedule = { kind, every: this.every, minuteOfDay: hour * 60 + minute, timeZone: this.timeZone, firstDay, weekday, day: this.day };
    const nextAt = nextFiring(schedule, now);
    if (nextAt === null) throw new RangeError('A calendar schedule always has a next firing');
    return { schedule, nextAt };
  }

  /** A minute within the window around the wished one; may be negative, which is the hour before. */
  private near(minute: number): number {
    return minute + Math.floor(this.host.random() * (2 * NEAR + 1)) - NEAR;
  }
}
