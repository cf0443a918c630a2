import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { CalendarState } from '../state';
import { addCalendar, calendarsOf, cancel, livingEvents, newCalendarId } from '../store';
import { calendarRefusal, record, text } from './call';
import type { Json } from './call';
import { calendarOf } from './events';

/** Calendar.Calendars: the calendars themselves, as their owner keeps them. */
export class CalendarsService extends ServiceObject {
  readonly typeName = 'Calendar.Calendars';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  get(calendarId: unknown): Json {
    return this.host.call('Calendar.Calendars.get', () => this.#resource(calendarOf(this.host, 'calendars.get', calendarId)));
  }
  insert(resource: unknown): Json {
    return this.host.call('Calendar.Calendars.insert', () => {
      const fields = record(resource);
      if (text(fields['summary']) === '') throw calendarRefusal('calendars.insert', 400, 'Missing title.', 'required');
      return this.#write(addCalendar(this.host.account, newCalendarId(this.host), this.host.execution.effectiveUser, ''), fields);
    });
  }
  patch(resource: unknown, calendarId: unknown): Json {
    return this.host.call('Calendar.Calendars.patch', () => this.#write(calendarOf(this.host, 'calendars.patch', calendarId), record(resource)));
  }
  update(resource: unknown, calendarId: unknown): Json {
    return this.host.call('Calendar.Calendars.update', () => this.#write(calendarOf(this.host, 'calendars.update', calendarId), { description: '', ...record(resource) }));
  }
  /** The primary calendar is cleared, not removed (text assumed). */
  remove(calendarId: unknown): void {
    this.host.call('Calendar.Calendars.remove', () => {
      const calendar = calendarOf(this.host, 'calendars.delete', calendarId);
      if (calendar.id === calendar.owner) throw calendarRefusal('calendars.delete', 400, 'Cannot delete primary calendar.', 'cannotDeletePrimaryCalendar');
      calendarsOf(this.host.account).delete(calendar.id);
    });
  }
  /** Deletes all events of the primary calendar; others are refused (text assumed). */
  clear(calendarId: unknown): void {
    this.host.call('Calendar.Calendars.clear', () => {
      const calendar = calendarOf(this.host, 'calendars.clear', calendarId);
      if (calendar.id !== calendar.owner) throw calendarRefusal('calendars.clear', 400, 'Invalid Value', 'invalid');
      for (const event of livingEvents(calendar)) cancel(this.host, event);
    });
  }
  #write(calendar: CalendarState, fields: Json): Json {
    if ('summary' in fields) calendar.name = text(fields['summary']);
    if ('description' in fields) calendar.description = text(fields['description']);
    if (typeof fields['timeZone'] === 'string') calendar.timeZone = fields['timeZone'];
    return this.#resource(calendar);
  }
  #resource(calendar: CalendarState): Json {
    return { kind: 'calendar#calendar', id: calendar.id, summary: calendar.name, ...(calendar.description === '' ? {} : { description: calendar.description }), timeZone: calendar.timeZone };
  }
}
