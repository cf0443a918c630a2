import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { iCalUidOf } from '../iCalUid';
import type { CalendarEventState, CalendarState } from '../state';
import { cancel, eventsOf, homeOf, mayChange, newEvent, ownCalendar, removeFor, spendEvent, touch } from '../store';
import { applyResource } from './applyResource';
import { calendarRefusal, record, text } from './call';
import type { Json } from './call';
import { everyEvent, listEvents } from './listEvents';
import { notifyChange } from './notify';
import { etagOf, eventResource } from './resource';
import { makeSeries } from './series';

/** Gives the calendar or Google's 404. */
export function calendarOf(host: ServiceHost, method: string, id: unknown): CalendarState {
  const calendar = ownCalendar(host.account, host.execution.effectiveUser, text(id));
  if (!calendar) throw calendarRefusal(method, 404, 'Not Found');
  return calendar;
}

/** An event, or the instances of a series, as a request names it. */
interface Named {
  readonly first: CalendarEventState;
  readonly all: CalendarEventState[];
  readonly home: CalendarState;
  readonly as: 'event' | 'series';
}

const isCancelled = (event: CalendarEventState): boolean => event.cancelled === true;

/** What a guest may change of an event that others organize (guide to errors of the Calendar API: forbiddenForNonOrganizer). */
const ownFields = new Set(['attendees', 'reminders', 'colorId', 'extendedProperties']);

/** Calendar.Events of the advanced service. */
export class EventsService extends ServiceObject {
  readonly typeName = 'Calendar.Events';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  #call<T>(name: string, calendarId: unknown, effect: (method: string, calendar: CalendarState) => T): T {
    return this.host.call(`Calendar.Events.${name}`, () => effect(`events.${name}`, calendarOf(this.host, `events.${name}`, calendarId)));
  }
  /** Deleted events are found too: get shows them as cancelled. */
  #named(method: string, calendar: CalendarState, id: unknown): Named {
    const events = everyEvent(this.host, calendar);
    const event = events.find((item) => item.id === text(id));
    const instances = event ? [] : events.filter((item) => item.seriesId === text(id));
    const living = instances.filter((item) => item.cancelled !== true);
    const all = event ? [event] : living.length > 0 ? living : instances;
    const [first] = all;
    if (!first) throw calendarRefusal(method, 404, 'Not Found');
    return { first, all, home: homeOf(this.host.account, first) ?? calendar, as: event ? 'event' : 'series' };
  }
  /** Header If-Match: only while nobody else has changed the event. */
  #match(method: string, { first }: Named, headers: unknown): void {
    const wanted = record(headers)['If-Match'];
    if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(first)) throw calendarRefusal(method, 412, 'Precondition Failed');
  }

  /** `id` may be chosen (5 to 1024 of the digits and a to v): the same again is refused with 409, so that a repeated insert makes one event. */
  insert(resource: unknown, calendarId: unknown, optional?: unknown, _headers?: unknown): Json {
    return this.#create('insert', record(resource), calendarId, optional);
  }
  /** Adds a private copy of an existing event, known by its iCalUID; importing it again changes nothing. */
  import(resource: unknown, calendarId: unknown, optional?: unknown, _headers?: unknown): Json {
    return this.#create('import', record(resource), calendarId, optional);
  }
  #create(name: 'insert' | 'import', fields: Json, calendarId: unknown, optional: unknown): Json {
    return this.#call(name, calendarId, (method, calendar) => {
      const uid = name === 'import' ? text(fields['iCalUID']) : undefined;
      if (uid === '') throw calendarRefusal(method, 400, 'Missing iCalUID.', 'required');
      const known = uid === undefined ? undefined : eventsOf(this.host.account, calendar).find((event) => iCalUidOf(event) === uid);
      if (known) return eventResource({ calendar, home: homeOf(this.host.account, known) ?? calendar }, known);
      if (!('start' in fields)) throw calendarRefusal(method, 400, 'Missing start time.', 'required');
      if (!('end' in fields)) throw calendarRefusal(method, 400, 'Missing end time.', 'required');
      const id = text(fields['id']);
      if (id !== '' && !/^[0-9a-v]{5,1024}$/.test(id)) throw calendarRefusal(method, 400, 'Invalid resource id value.', 'invalid');
      if (id !== '' && everyEvent(this.host, calendar).some((event) => event.id === id || event.seriesId === id)) throw calendarRefusal(method, 409, 'The requested identifier already exists.');
      if (!spendEvent(this.host)) throw calendarRefusal(method, 403, 'Calendar usage limits exceeded.', 'quotaExceeded');
      const options = record(optional);
      const event = newEvent(this.host, calendar, { title: '', start: 0, end: 0, allDay: false, ...(id === '' ? {} : { id }) }, {});
      if (uid !== undefined) event.iCalUid = uid;
      calendar.events.delete(event.id);
      applyResource(this.host, method, calendar, event, fields, Number(options['conferenceDataVersion']) === 1);
      const made = makeSeries(method, calendar, event, fields['recurrence']);
      for (const item of made) {
        touch(this.host, item);
        calendar.events.set(item.id, item);
      }
      const first = made[0] ?? event;
      notifyChange(this.host, calendar, first, options, []);
      return eventResource({ calendar, home: calendar }, first, first.seriesId === null ? 'event' : 'series');
    });
  }
  /** A deleted event is shown with status 'cancelled'. Header If-None-Match: 304 where nothing has changed (text assumed). */
  get(calendarId: unknown, eventId: unknown, _optional?: unknown, headers?: unknown): Json {
    return this.#call('get', calendarId, (method, calendar) => {
      const { first, home, as } = this.#named(method, calendar, eventId);
      if (record(headers)['If-None-Match'] === etagOf(first)) throw calendarRefusal(method, 304, 'Not Modified');
      return eventResource({ calendar, home }, first, as);
    });
  }
  list(calendarId: unknown, optional?: unknown, _headers?: unknown): Json {
    return this.#call('list', calendarId, (_method, calendar) => listEvents(this.host, calendar, optional));
  }
  instances(calendarId: unknown, eventId: unknown, _optional?: unknown, _headers?: unknown): Json {
    return this.#call('instances', calendarId, (method, calendar) => {
      const items = eventsOf(this.host.account, calendar).filter((event) => event.seriesId === text(eventId));
      if (items.length === 0) throw calendarRefusal(method, 404, 'Not Found');
      return { kind: 'calendar#events', items: items.map((event) => eventResource({ calendar, home: homeOf(this.host.account, event) ?? calendar }, event)) };
    });
  }
  /** Changes the named fields only. */
  patch(resource: unknown, calendarId: unknown, eventId: unknown, optional?: unknown, headers?: unknown): Json {
    return this.#change('patch', record(resource), calendarId, eventId, optional, headers);
  }
  /** Replaces the event: fields that are not named are emptied. */
  update(resource: unknown, calendarId: unknown, eventId: unknown, optional?: unknown, headers?: unknown): Json {
    return this.#change('update', { summary: '', description: '', location: '', attendees: [], status: 'confirmed', ...record(resource) }, calendarId, eventId, optional, headers);
  }
  #change(name: string, fields: Json, calendarId: unknown, eventId: unknown, optional: unknown, headers: unknown): Json {
    return this.#call(name, calendarId, (method, calendar) => {
      const named = this.#named(method, calendar, eventId);
      const { first, all, home, as } = named;
      this.#match(method, named, headers);
      if (name === 'patch' && !mayChange(this.host, home, first) && Object.keys(fields).some((field) => !ownFields.has(field))) this.#notTheirs(method);
      if (name === 'update' && !mayChange(this.host, home, first)) this.#notTheirs(method);
      const options = record(optional);
      const guests = [...first.guests.keys()];
      const draft = structuredClone(first);
      applyResource(this.host, method, home, draft, fields, Number(options['conferenceDataVersion']) === 1);
      const moved = draft.start !== first.start || draft.end !== first.end;
      let shown = first;
      if (as === 'series' && (moved || 'recurrence' in fields)) {
        for (const item of all) cancel(this.host, item);
        const made = makeSeries(method, home, { ...draft, id: first.seriesId ?? first.id }, fields['recurrence'] ?? first.recurrence);
        for (const item of made) {
          touch(this.host, item, moved);
          home.events.set(item.id, item);
        }
        shown = made[0] ?? first;
      } else {
        for (const item of all) {
          const { start, end, sequence = 0 } = item;
          Object.assign(item, structuredClone(draft), as === 'series' ? { id: item.id, start, end, sequence } : {});
          if (fields['status'] === 'confirmed') delete item.cancelled;
          touch(this.host, item, moved);
        }
      }
      if (fields['status'] === 'cancelled') for (const item of all) cancel(this.host, item);
      notifyChange(this.host, home, shown, options, guests);
      return eventResource({ calendar, home }, shown, as);
    });
  }
  #notTheirs(method: string): never {
    throw calendarRefusal(method, 403, 'Shared properties can only be changed by the organizer of the event.', 'forbiddenForNonOrganizer');
  }
  /** A second time 410. On a guest's calendar it means no. */
  remove(calendarId: unknown, eventId: unknown, optional?: unknown, headers?: unknown): void {
    this.#call('remove', calendarId, (_method, calendar) => {
      const method = 'events.delete';
      const named = this.#named(method, calendar, eventId);
      this.#match(method, named, headers);
      if (named.first.cancelled === true) throw calendarRefusal(method, 410, 'Resource has been deleted');
      for (const event of named.all) removeFor(this.host, named.home, event);
      if (named.all.every(isCancelled)) notifyChange(this.host, named.home, named.first, record(optional), [...named.first.guests.keys()]);
    });
  }
  /** To another calendar of the user, which then is the organizer. */
  move(calendarId: unknown, eventId: unknown, destination: unknown, optional?: unknown, _headers?: unknown): Json {
    return this.#call('move', calendarId, (method, calendar) => {
      const named = this.#named(method, calendar, eventId);
      const target = calendarOf(this.host, method, destination);
      if (named.home !== calendar) throw calendarRefusal(method, 403, 'The operation can only be performed by the event organizer.', 'forbiddenForNonOrganizer');
      for (const event of named.all) {
        calendar.events.delete(event.id);
        target.events.set(event.id, event);
        touch(this.host, event);
      }
      notifyChange(this.host, target, named.first, record(optional), [...named.first.guests.keys()]);
      return eventResource({ calendar: target, home: target }, named.first, named.as);
    });
  }
}
