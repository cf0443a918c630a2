import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { calendarsOf, primaryCalendar } from '../store';
import { CalendarsService } from './calendars';
import { ColorsService } from './colors';
import { FreebusyService } from './freebusy';
import { calendarOf, EventsService } from './events';
import { record } from './call';
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
  patch(resource: unknown, calendarId: unknown): Json {
    return this.host.call('Calendar.CalendarList.patch', () => this.#write(calendarOf(this.host, 'calendarList.patch', calendarId), record(resource)));
  }
  update(resource: unknown, calendarId: unknown): Json {
    return this.host.call('Calendar.CalendarList.update', () => this.#write(calendarOf(this.host, 'calendarList.update', calendarId), { hidden: false, selected: false, ...record(resource) }));
  }
  #write(calendar: CalendarState, fields: Json): Json {
    if ('hidden' in fields) calendar.hidden = fields['hidden'] === true;
    if ('selected' in fields) calendar.selected = fields['selected'] === true;
    if (typeof fields['backgroundColor'] === 'string') calendar.color = fields['backgroundColor'];
    return this.#entry(calendar);
  }
  #entry(calendar: CalendarState): Json {
    return { kind: 'calendar#calendarListEntry', id: calendar.id, summary: calendar.name, description: calendar.description, timeZone: calendar.timeZone, backgroundColor: calendar.color, selected: calendar.selected, accessRole: 'owner', ...(calendar.id === calendar.owner ? { primary: true } : {}) };
  }
}

/** The advanced service Calendar: events, calendars, free and busy times. Sharing (Acl), settings and push channels are missing. */
export class CalendarService extends ServiceObject {
  readonly typeName = 'Calendar';
  readonly Events: EventsService;
  readonly CalendarList: CalendarListService;
  readonly Freebusy: FreebusyService;
  readonly Calendars: CalendarsService;
  readonly Colors: ColorsService;
  constructor(host: ServiceHost) {
    super();
    this.Events = new EventsService(host);
    this.CalendarList = new CalendarListService(host);
    this.Freebusy = new FreebusyService(host);
    this.Calendars = new CalendarsService(host);
    this.Colors = new ColorsService(host);
  }
}

/** Message types that have a constructor (newEvent() …), each of which makes a plain object. */
const messages = [
  'AclRule', 'AclRuleScope', 'Calendar', 'CalendarListEntry', 'CalendarListEntryNotificationSettings', 'CalendarNotification', 'Channel',
  'ConferenceData', 'ConferenceParameters', 'ConferenceParametersAddOnParameters', 'ConferenceProperties', 'ConferenceRequestStatus',
  'ConferenceSolution', 'ConferenceSolutionKey', 'CreateConferenceRequest', 'EntryPoint', 'Event', 'EventAttachment', 'EventAttendee',
  'EventCreator', 'EventDateTime', 'EventExtendedProperties', 'EventGadget', 'EventOrganizer', 'EventReminder', 'EventReminders', 'EventSource',
  'EventWorkingLocationProperties', 'EventWorkingLocationPropertiesCustomLocation', 'EventWorkingLocationPropertiesOfficeLocation',
  'FreeBusyRequest', 'FreeBusyRequestItem',
];
for (const message of messages) Object.defineProperty(CalendarService.prototype, `new${message}`, { value: (): Json => ({}), enumerable: false, writable: true, configurable: true });
