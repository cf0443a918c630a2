import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { calendarsOf, eventsOf, primaryCalendar } from '../store';
import { calendarOf, EventsService } from './events';
import { record, text } from './call';
import type { Json } from './call';
import type { CalendarState } from '../state';

/** Calendar.CalendarList: the calendars that the user sees. */
export class CalendarListService extends ServiceObject {
  readonly typeName = 'Calendar.CalendarList';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  get(calendarId: unknown): Json {
    return this.host.call('Calendar.CalendarList.get', () => this.#entry(calendarOf(this.host, 'calendarList.get', calendarId)));
  }
  list(_optional?: unknown): Json {
    return this.host.call('Calendar.CalendarList.list', () => {
      primaryCalendar(this.host.account, this.host.execution.effectiveUser);
      return { kind: 'calendar#calendarList', items: [...calendarsOf(this.host.account).values()].filter((calendar) => calendar.owner === this.host.execution.effectiveUser).map((calendar) => this.#entry(calendar)) };
    });
  }
  #entry(calendar: CalendarState): Json {
    return { kind: 'calendar#calendarListEntry', id: calendar.id, summary: calendar.name, description: calendar.description, timeZone: calendar.timeZone, backgroundColor: calendar.color, selected: calendar.selected, accessRole: 'owner', ...(calendar.id === calendar.owner ? { primary: true } : {}) };
  }
}

/** Calendar.Freebusy. */
export class FreebusyService extends ServiceObject {
  readonly typeName = 'Calendar.Freebusy';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  query(resource: unknown): Json {
    return this.host.call('Calendar.Freebusy.query', () => {
      const { timeMin, timeMax, items } = record(resource);
      const [from, to] = [Date.parse(text(timeMin)), Date.parse(text(timeMax))];
      const ids = Array.isArray(items) ? items.map((item) => text(record(item)['id'])) : [];
      const busy = (id: string): Json[] => {
        const calendar = calendarsOf(this.host.account).get(id === 'primary' ? this.host.execution.effectiveUser : id);
        const events = calendar ? eventsOf(this.host.account, calendar).filter((event) => event.transparency === 'OPAQUE' && event.start < to && event.end > from) : [];
        return events.map((event) => ({ start: new Date(event.start).toISOString(), end: new Date(event.end).toISOString() }));
      };
      return { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(ids.map((id) => [id, { busy: busy(id) }])) };
    });
  }
}

/** The advanced service Calendar: events, list of calendars, free and busy times. */
export class CalendarService extends ServiceObject {
  readonly typeName = 'Calendar';
  readonly Events: EventsService;
  readonly CalendarList: CalendarListService;
  readonly Freebusy: FreebusyService;
  constructor(host: ServiceHost) {
    super();
    this.Events = new EventsService(host);
    this.CalendarList = new CalendarListService(host);
    this.Freebusy = new FreebusyService(host);
  }
  newEvent(): Json {
    return {};
  }
  newEventDateTime(): Json {
    return {};
  }
  newEventAttendee(): Json {
    return {};
  }
}
