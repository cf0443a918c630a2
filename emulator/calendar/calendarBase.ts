import { NotImplemented, ScriptError } from '../kernel/errors';
import { tooManyTimesText } from '../kernel/googleTexts';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, EnumValue } from '../kernel/serviceObject';
import { CalendarEvent, CalendarEventSeries } from './events';
import type { EventRecurrence } from './recurrence';
import type { CalendarEventState, CalendarState } from './state';
import { eventsOf, homeOf, instanceId, livingEvents, newEvent, newEventId, nextMidnight, scriptMidnight, spendEvent, type EventOptions } from './store';

const eventIdOf = (iCalId: string): string => iCalId.replace(/@google\.com$/, '');

/** What CalendarApp (for the default calendar) and Calendar have in common. */
export abstract class CalendarBase extends ServiceObject {
  abstract override readonly typeName: 'CalendarApp' | 'CalendarApp.Calendar';
  constructor(protected readonly host: ServiceHost) {
    super();
  }
  protected abstract state(): CalendarState;
  protected call<T>(method: string, effect: () => T): T {
    return this.host.call(`${this.typeName}.${method}`, effect);
  }
  protected write(method: string, change: (calendar: CalendarState) => void): this {
    this.call(method, () => change(this.state()));
    return this;
  }
  #create<T>(method: string, effect: () => T): T {
    return this.call(method, () => {
      if (!spendEvent(this.host)) throw new ScriptError(tooManyTimesText('calendar'));
      return effect();
    });
  }
  #event(event: CalendarEventState): CalendarEvent {
    return new CalendarEvent(this.host, homeOf(this.host.account, event) ?? this.state(), event.id);
  }

  createEvent(title: string, startTime: Date, endTime: Date, options?: unknown): CalendarEvent {
    return this.#create('createEvent', () => this.#event(newEvent(this.host, this.state(), { title, start: startTime.getTime(), end: endTime.getTime(), allDay: false }, readOptions(options))));
  }
  /** createAllDayEvent(title, date[, options]) and (title, startDate, endDate[, options]); the end date is not part of the event. */
  createAllDayEvent(title: string, date: Date, third?: unknown, fourth?: unknown): CalendarEvent {
    const endDate = third instanceof Date ? third : null;
    return this.#create('createAllDayEvent', () => {
      const calendar = this.state();
      const start = scriptMidnight(this.host, date.getTime(), calendar.timeZone);
      const end = scriptMidnight(this.host, (endDate ?? date).getTime(), calendar.timeZone, endDate ? 0 : 1);
      if (end <= start) throw new ScriptError('Event start date must be before event end date.');
      return this.#event(newEvent(this.host, calendar, { title, start, end, allDay: true }, readOptions(endDate ? fourth : third)));
    });
  }
  createEventFromDescription(_description: string): CalendarEvent {
    throw new NotImplemented(`${this.typeName}.createEventFromDescription`);
  }
  createEventSeries(title: string, startTime: Date, endTime: Date, recurrence: EventRecurrence, options?: unknown): CalendarEventSeries {
    return this.#create('createEventSeries', () => {
      const length = endTime.getTime() - startTime.getTime();
      return this.#series(title, recurrence.starts(startTime.getTime(), this.state().timeZone), (start) => start + length, false, recurrence, readOptions(options));
    });
  }
  createAllDayEventSeries(title: string, startDate: Date, recurrence: EventRecurrence, options?: unknown): CalendarEventSeries {
    return this.#create('createAllDayEventSeries', () => {
      const zone = this.state().timeZone;
      const first = scriptMidnight(this.host, startDate.getTime(), zone);
      return this.#series(title, recurrence.starts(first, zone), (start) => nextMidnight(zone, start), true, recurrence, readOptions(options));
    });
  }
  #series(title: string, starts: readonly number[], endOf: (start: number) => number, allDay: boolean, recurrence: EventRecurrence, options: EventOptions): CalendarEventSeries {
    const calendar = this.state();
    const seriesId = newEventId(this.host);
    starts.forEach((start, index) => newEvent(this.host, calendar, { title, start, end: endOf(start), allDay, id: instanceId(seriesId, start, calendar, allDay), seriesId, recurrence: recurrence.lines() }, index === 0 ? options : { ...options, sendInvites: false }));
    return new CalendarEventSeries(this.host, calendar, seriesId);
  }

  getEventById(iCalId: string): CalendarEvent | null {
    return this.call('getEventById', () => {
      const id = eventIdOf(iCalId);
      const found = eventsOf(this.host.account, this.state()).find((event) => event.id === id || event.seriesId === id);
      return found ? this.#event(found) : null;
    });
  }
  getEventSeriesById(iCalId: string): CalendarEventSeries | null {
    return this.call('getEventSeriesById', () => {
      const id = eventIdOf(iCalId);
      return livingEvents(this.state()).some((event) => event.id === id || event.seriesId === id) ? new CalendarEventSeries(this.host, this.state(), id) : null;
    });
  }
  /** Events that overlap the span; options start, max, author, search, statusFilters. */
  getEvents(startTime: Date, endTime: Date, options?: unknown): CalendarEvent[] {
    return this.call('getEvents', () => this.#between(startTime.getTime(), endTime.getTime(), readOptions(options)));
  }
  getEventsForDay(date: Date, options?: unknown): CalendarEvent[] {
    return this.call('getEventsForDay', () => {
      const zone = this.state().timeZone;
      return this.#between(scriptMidnight(this.host, date.getTime(), zone), scriptMidnight(this.host, date.getTime(), zone, 1), readOptions(options));
    });
  }
  #between(start: number, end: number, options: EventOptions): CalendarEvent[] {
    const { start: skip, max, author, search, statusFilters } = options;
    const words = typeof search === 'string' ? search.toLowerCase() : '';
    const wanted = Array.isArray(statusFilters) ? statusFilters.map((status) => (status instanceof EnumValue ? status.name : String(status))) : null;
    const me = this.host.execution.effectiveUser;
    const found = eventsOf(this.host.account, this.state()).filter(
      (event) =>
        event.start < end &&
        (event.end > start || (event.start === event.end && event.start >= start)) &&
        (typeof author !== 'string' || event.creator === author) &&
        (words === '' || [event.title, event.description, event.location, ...event.guests.keys()].join(' ').toLowerCase().includes(words)) &&
        (wanted === null || wanted.includes(event.creator === me ? 'OWNER' : (event.guests.get(me)?.status ?? 'INVITED'))),
    );
    const from = typeof skip === 'number' ? skip : 0;
    return found.slice(from, typeof max === 'number' ? from + max : undefined).map((event) => this.#event(event));
  }

  getColor(): string {
    return this.state().color;
  }
  getDescription(): string {
    return this.state().description;
  }
  getId(): string {
    return this.state().id;
  }
  getName(): string {
    return this.state().name;
  }
  getTimeZone(): string {
    return this.state().timeZone;
  }
  isHidden(): boolean {
    return this.state().hidden;
  }
  isMyPrimaryCalendar(): boolean {
    return this.state().id === this.host.execution.effectiveUser;
  }
  isOwnedByMe(): boolean {
    return this.state().owner === this.host.execution.effectiveUser;
  }
  isSelected(): boolean {
    return this.state().selected;
  }
  /** '#rrggbb'. */
  setColor(color: string): this {
    return this.write('setColor', (calendar) => (calendar.color = color));
  }
  setDescription(description: string): this {
    return this.write('setDescription', (calendar) => (calendar.description = description));
  }
  setHidden(hidden: boolean): this {
    return this.write('setHidden', (calendar) => (calendar.hidden = hidden));
  }
  setName(name: string): this {
    return this.write('setName', (calendar) => (calendar.name = name));
  }
  setSelected(selected: boolean): this {
    return this.write('setSelected', (calendar) => (calendar.selected = selected));
  }
  setTimeZone(timeZone: string): this {
    return this.write('setTimeZone', (calendar) => (calendar.timeZone = timeZone));
  }
}

export function readOptions(options: unknown): EventOptions {
  return typeof options === 'object' && options !== null ? { ...options } : {};
}
