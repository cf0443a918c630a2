import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { CalendarEventState, CalendarState } from '../state';
import { eventsOf, invite, newEvent, ownCalendar } from '../store';
import { calendarRefusal } from './call';
import { applyResource, eventResource, record, text } from './resource';

type Json = Record<string, unknown>;

/** Gives the calendar or Google's 404. */
export function calendarOf(host: ServiceHost, method: string, id: unknown): CalendarState {
  const calendar = ownCalendar(host.account, host.execution.effectiveUser, text(id));
  if (!calendar) throw calendarRefusal(method, 404, 'Not Found');
  return calendar;
}

/** Calendar.Events of the advanced service. */
export class EventsService extends ServiceObject {
  readonly typeName = 'Calendar.Events';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  #call<T>(name: string, calendarId: unknown, effect: (method: string, calendar: CalendarState) => T): T {
    return this.host.call(`Calendar.Events.${name}`, () => effect(`events.${name}`, calendarOf(this.host, `events.${name}`, calendarId)));
  }
  #event(method: string, calendar: CalendarState, id: unknown): CalendarEventState {
    const event = calendar.events.get(text(id)) ?? eventsOf(this.host.account, calendar).find((item) => item.id === text(id));
    if (!event) throw calendarRefusal(method, 404, 'Not Found');
    return event;
  }
  /** sendUpdates 'all' or 'externalOnly' mails the guests; the older sendNotifications likewise. */
  #notify(calendar: CalendarState, event: CalendarEventState, options: Json, kind: Parameters<typeof invite>[4]): void {
    if (options['sendUpdates'] === 'all' || options['sendUpdates'] === 'externalOnly' || options['sendNotifications'] === true) invite(this.host, calendar, event, [...event.guests.keys()], kind);
  }

  insert(resource: unknown, calendarId: unknown, optional?: unknown): Json {
    return this.#create('insert', resource, calendarId, optional);
  }
  /** Adds a private copy of an existing event, known by its iCalUID; importing it again changes nothing. */
  import(resource: unknown, calendarId: unknown, optional?: unknown): Json {
    const { iCalUID } = record(resource);
    if (typeof iCalUID !== 'string') throw calendarRefusal('events.import', 400, 'Missing iCalUID.');
    const known = ownCalendar(this.host.account, this.host.execution.effectiveUser, text(calendarId));
    const copy = [...(known?.events.values() ?? [])].find((event) => event.tags.get('iCalUID') === iCalUID);
    if (known && copy) return this.host.call('Calendar.Events.import', () => eventResource(known, copy));
    return this.#create('import', { ...record(resource), extendedProperties: { shared: { iCalUID } } }, calendarId, optional);
  }
  #create(name: string, resource: unknown, calendarId: unknown, optional: unknown): Json {
    return this.#call(name, calendarId, (method, calendar) => {
      const fields = record(resource);
      if (!('start' in fields)) throw calendarRefusal(method, 400, 'Missing start time.');
      if (!('end' in fields)) throw calendarRefusal(method, 400, 'Missing end time.');
      const options = record(optional);
      const event = newEvent(this.host, calendar, { title: '', start: 0, end: 0, allDay: false }, {});
      try {
        applyResource(this.host, method, calendar, event, fields, Number(options['conferenceDataVersion']) === 1);
      } catch (error) {
        calendar.events.delete(event.id);
        throw error;
      }
      this.#notify(calendar, event, options, 'Invitation');
      return eventResource(calendar, event);
    });
  }
  get(calendarId: unknown, eventId: unknown, _optional?: unknown): Json {
    return this.#call('get', calendarId, (method, calendar) => eventResource(calendar, this.#event(method, calendar, eventId)));
  }
  /** Options timeMin, timeMax, q, maxResults (250), orderBy, singleEvents, updatedMin, pageToken. Series always come as single events here. */
  list(calendarId: unknown, optional?: unknown): Json {
    return this.#call('list', calendarId, (method, calendar) => {
      const { timeMin, timeMax, q, maxResults, orderBy, updatedMin, pageToken } = record(optional);
      const instant = (value: unknown, otherwise: number): number => {
        if (value === undefined || value === null) return otherwise;
        const parsed = Date.parse(text(value));
        if (Number.isNaN(parsed) || !/(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(text(value))) throw calendarRefusal(method, 400, 'Bad Request');
        return parsed;
      };
      const [from, to, since] = [instant(timeMin, -Infinity), instant(timeMax, Infinity), instant(updatedMin, -Infinity)];
      const words = text(q).toLowerCase();
      const found = eventsOf(this.host.account, calendar).filter((event) => event.end > from && event.start < to && event.updatedAt >= since && (words === '' || [event.title, event.description, event.location, ...event.guests.keys()].join(' ').toLowerCase().includes(words)));
      if (orderBy === 'updated') found.sort((first, second) => first.updatedAt - second.updatedAt);
      const start = pageToken === undefined ? 0 : Number(pageToken);
      const size = maxResults === undefined ? 250 : Math.min(2500, Number(maxResults));
      return {
        kind: 'calendar#events', summary: calendar.name, timeZone: calendar.timeZone, updated: new Date(this.host.now()).toISOString(), accessRole: 'owner',
        items: found.slice(start, start + size).map((event) => eventResource(calendar, event)),
        ...(start + size < found.length ? { nextPageToken: String(start + size) } : {}),
      };
    });
  }
  instances(calendarId: unknown, eventId: unknown, _optional?: unknown): Json {
    return this.#call('instances', calendarId, (method, calendar) => {
      const items = [...calendar.events.values()].filter((event) => event.seriesId === text(eventId));
      if (items.length === 0) throw calendarRefusal(method, 404, 'Not Found');
      return { kind: 'calendar#events', items: items.map((event) => eventResource(calendar, event)) };
    });
  }
  /** Changes the named fields only. */
  patch(resource: unknown, calendarId: unknown, eventId: unknown, optional?: unknown): Json {
    return this.#change('patch', resource, calendarId, eventId, optional);
  }
  /** Replaces the event: fields that are not named are emptied. */
  update(resource: unknown, calendarId: unknown, eventId: unknown, optional?: unknown): Json {
    const fields = record(resource);
    return this.#change('update', { summary: '', description: '', location: '', attendees: [], ...fields }, calendarId, eventId, optional);
  }
  #change(name: string, resource: unknown, calendarId: unknown, eventId: unknown, optional: unknown): Json {
    return this.#call(name, calendarId, (method, calendar) => {
      const event = this.#event(method, calendar, eventId);
      const options = record(optional);
      applyResource(this.host, method, calendar, event, record(resource), Number(options['conferenceDataVersion']) === 1);
      event.updatedAt = this.host.now();
      this.#notify(calendar, event, options, 'Updated invitation');
      return eventResource(calendar, event);
    });
  }
  remove(calendarId: unknown, eventId: unknown, optional?: unknown): void {
    this.#call('remove', calendarId, (method, calendar) => {
      const event = this.#event(method, calendar, eventId);
      this.#notify(calendar, event, record(optional), 'Canceled event');
      calendar.events.delete(event.id);
    });
  }
}
