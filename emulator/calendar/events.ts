import { projectTimeZone } from '../kernel/loadedProject';
import { instantOfWall, wallClock } from '../utilities/timeZone';
import { EventBase } from './eventBase';
import type { EventRecurrence } from './recurrence';
import type { CalendarEventState } from './state';
import { cancel, instanceId, livingEvents, newEvent, nextMidnight, removeFor, scriptMidnight } from './store';
import { ScriptError } from '../kernel/errors';

/** CalendarApp.CalendarEvent. */
export class CalendarEvent extends EventBase {
  override readonly typeName = 'CalendarApp.CalendarEvent';
  protected override states(): CalendarEventState[] {
    const event = this.calendar.events.get(this.id);
    return event && event.cancelled !== true ? [event] : [];
  }

  deleteEvent(): void {
    this.host.call('CalendarApp.CalendarEvent.deleteEvent', () => {
      removeFor(this.host, this.calendar, this.state());
    });
  }
  getEventSeries(): CalendarEventSeries {
    return new CalendarEventSeries(this.host, this.calendar, this.state().seriesId ?? this.id);
  }
  isRecurringEvent(): boolean {
    return this.state().seriesId !== null;
  }
  /** Instances share the id of their series. */
  override getId(): string {
    return `${this.state().seriesId ?? this.id}@google.com`;
  }

  isAllDayEvent(): boolean {
    return this.state().allDay;
  }
  getStartTime(): Date {
    const event = this.state();
    return event.allDay ? this.#inScriptZone(event.start) : new Date(event.start);
  }
  getEndTime(): Date {
    const event = this.state();
    return event.allDay ? this.#inScriptZone(event.end) : new Date(event.end);
  }
  getAllDayStartDate(): Date {
    return this.#allDay((event) => event.start);
  }
  getAllDayEndDate(): Date {
    return this.#allDay((event) => event.end);
  }
  #allDay(read: (event: CalendarEventState) => number): Date {
    const event = this.state();
    if (!event.allDay) throw new ScriptError('This can only be called on all-day events.');
    return this.#inScriptZone(read(event));
  }
  /** "Midnight at the beginning of the day in the script's time zone." */
  #inScriptZone(instant: number): Date {
    const wall = wallClock(this.calendar.timeZone, instant);
    return new Date(instantOfWall(projectTimeZone(this.host.project), Date.UTC(wall.year, wall.month - 1, wall.day)));
  }
  setAllDayDate(date: Date): this {
    return this.#setDays('setAllDayDate', date, date, 1);
  }
  /** The end date is not part of the event. */
  setAllDayDates(startDate: Date, endDate: Date): this {
    return this.#setDays('setAllDayDates', startDate, endDate, 0);
  }
  #setDays(method: string, startDate: Date, endDate: Date, days: number): this {
    return this.write(method, (event) => {
      event.allDay = true;
      event.start = scriptMidnight(this.host, startDate.getTime(), this.calendar.timeZone);
      event.end = scriptMidnight(this.host, endDate.getTime(), this.calendar.timeZone, days);
    });
  }
  setTime(startTime: Date, endTime: Date): this {
    if (endTime.getTime() < startTime.getTime()) throw new ScriptError('Event start time must be before event end time.');
    return this.write('setTime', (event) => {
      event.allDay = false;
      event.start = startTime.getTime();
      event.end = endTime.getTime();
    });
  }
}

/** CalendarApp.CalendarEventSeries. Its instances are kept as events; a single event is a series of one. */
export class CalendarEventSeries extends EventBase {
  override readonly typeName = 'CalendarApp.CalendarEventSeries';
  protected override states(): CalendarEventState[] {
    return livingEvents(this.calendar).filter((event) => event.seriesId === this.id || event.id === this.id);
  }
  deleteEventSeries(): void {
    this.host.call('CalendarApp.CalendarEventSeries.deleteEventSeries', () => {
      for (const event of this.states()) removeFor(this.host, this.calendar, event);
    });
  }
  /** setRecurrence(recurrence, startDate) for whole days, (recurrence, startTime, endTime) for hours. Instances are made anew. */
  setRecurrence(recurrence: EventRecurrence, start: Date, end?: Date): this {
    this.host.call('CalendarApp.CalendarEventSeries.setRecurrence', () => {
      const first = this.state();
      const fields = { title: first.title, allDay: end === undefined };
      const options = { description: first.description, location: first.location, guests: [...first.guests.keys()].join(',') };
      for (const event of this.states()) cancel(this.host, event);
      const begin = end === undefined ? scriptMidnight(this.host, start.getTime(), this.calendar.timeZone) : start.getTime();
      const length = end === undefined ? 0 : end.getTime() - begin;
      for (const at of recurrence.starts(begin, this.calendar.timeZone)) {
        newEvent(this.host, this.calendar, { ...fields, id: instanceId(this.id, at, this.calendar, end === undefined), start: at, end: end === undefined ? nextMidnight(this.calendar.timeZone, at) : at + length, seriesId: this.id, recurrence: recurrence.lines() }, options);
      }
    });
    return this;
  }
}
