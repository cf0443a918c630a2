import { NotImplemented } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { projectTimeZone } from '../../kernel/loadedProject';
import { instantOfWall } from '../../utilities/timeZone';
import type { CalendarEventState, CalendarState } from '../state';
import { addGuest } from '../store';
import { calendarRefusal, record, text } from './call';
import type { Json } from './call';

const statuses: Record<string, string> = { needsAction: 'INVITED', accepted: 'YES', declined: 'NO', tentative: 'MAYBE' };
/** Fields that Google keeps and this calendar does not: said, not swallowed. */
const unknownHere = ['attachments', 'source', 'gadget', 'workingLocationProperties', 'outOfOfficeProperties', 'focusTimeProperties', 'birthdayProperties'];

/** Writes the fields that a request names into the event. Start and end: {date} or {dateTime, timeZone}. `meet`: conferenceDataVersion is 1. */
export function applyResource(host: ServiceHost, method: string, calendar: CalendarState, event: CalendarEventState, resource: Json, meet: boolean): void {
  for (const field of unknownHere) if (resource[field] !== undefined && resource[field] !== null) throw new NotImplemented(`Calendar.${method.replace('events', 'Events')} (field ${field})`);
  if (resource['status'] === 'tentative') throw new NotImplemented(`Calendar.${method.replace('events', 'Events')} (status tentative)`);
  if ('start' in resource || 'end' in resource) applyTimes(host, method, calendar, event, resource);
  if ('summary' in resource) event.title = text(resource['summary']);
  if ('description' in resource) event.description = text(resource['description']);
  if ('location' in resource) event.location = text(resource['location']);
  if ('colorId' in resource) event.color = text(resource['colorId']);
  if ('transparency' in resource) event.transparency = text(resource['transparency']).toUpperCase() || 'OPAQUE';
  if ('visibility' in resource) event.visibility = text(resource['visibility']).toUpperCase() || 'DEFAULT';
  if ('anyoneCanAddSelf' in resource) event.anyoneCanAddSelf = resource['anyoneCanAddSelf'] === true;
  if ('guestsCanModify' in resource) event.guestsCanModify = resource['guestsCanModify'] === true;
  if ('guestsCanInviteOthers' in resource) event.guestsCanInviteOthers = resource['guestsCanInviteOthers'] !== false;
  if ('guestsCanSeeOtherGuests' in resource) event.guestsCanSeeGuests = resource['guestsCanSeeOtherGuests'] !== false;
  if (Array.isArray(resource['attendees'])) applyAttendees(method, event, resource['attendees'].map(record));
  const { overrides, useDefault } = record(resource['reminders']);
  if (useDefault === true) event.reminders = null;
  else if (Array.isArray(overrides) || useDefault === false) {
    const minutesOf = (kind: string): number[] => (Array.isArray(overrides) ? overrides.map(record) : []).filter((item) => item['method'] === kind).map((item) => Number(item['minutes']));
    event.reminders = { popup: minutesOf('popup'), email: minutesOf('email'), sms: [] };
  }
  const properties = record(resource['extendedProperties']);
  applyProperties(event.tags, properties['shared']);
  if ('private' in properties) applyProperties((event.privateProperties ??= new Map()), properties['private']);
  if (meet && 'conferenceData' in resource) applyConference(host, event, resource['conferenceData']);
}

/** A property set to null is taken away. */
function applyProperties(kept: Map<string, string>, named: unknown): void {
  for (const [key, value] of Object.entries(record(named))) {
    if (value === null) kept.delete(key);
    else kept.set(key, text(value));
  }
}

/** "conferenceDataVersion 1 enables … creating a new conference using createRequest"; without it the request is ignored. Null takes the conference away. */
function applyConference(host: ServiceHost, event: CalendarEventState, data: unknown): void {
  if (data === null) {
    event.meetLink = null;
    delete event.conferenceRequest;
    return;
  }
  if (!('createRequest' in record(data))) return;
  const requestId = text(record(record(data)['createRequest'])['requestId']);
  const letters = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(host.random() * 26))).join('');
  event.meetLink ??= `https://meet.google.com/${letters(3)}-${letters(4)}-${letters(3)}`;
  if (requestId !== '') event.conferenceRequest = requestId;
}

/** The list replaces that of the event; who is named without an answer has not answered. */
function applyAttendees(method: string, event: CalendarEventState, attendees: readonly Json[]): void {
  event.guests.clear();
  for (const attendee of attendees) {
    const email = text(attendee['email']).toLowerCase();
    try {
      addGuest(event, email);
    } catch {
      throw calendarRefusal(method, 400, 'Invalid attendee email.', 'invalid');
    }
    const guest = event.guests.get(email);
    if (!guest) continue;
    guest.status = statuses[text(attendee['responseStatus'])] ?? 'INVITED';
    guest.additional = Number(attendee['additionalGuests'] ?? 0);
    if (typeof attendee['displayName'] === 'string') guest.name = attendee['displayName'];
    if (typeof attendee['comment'] === 'string') guest.comment = attendee['comment'];
    if (attendee['optional'] === true) guest.optional = true;
  }
}

function applyTimes(host: ServiceHost, method: string, calendar: CalendarState, event: CalendarEventState, resource: Json): void {
  const start = instantOf(host, method, calendar, resource['start'] ?? null, event.start);
  const end = instantOf(host, method, calendar, resource['end'] ?? null, event.end);
  if (start.allDay !== undefined && end.allDay !== undefined && start.allDay !== end.allDay) throw calendarRefusal(method, 400, 'Start and end times must either both be date or both be dateTime.', 'invalid');
  if (end.instant < start.instant) throw calendarRefusal(method, 400, 'The specified time range is empty.', 'timeRangeEmpty');
  event.start = start.instant;
  event.end = end.instant;
  event.allDay = start.allDay ?? event.allDay;
}

function instantOf(host: ServiceHost, method: string, calendar: CalendarState, value: unknown, otherwise: number): { instant: number; allDay?: boolean } {
  if (value === null) return { instant: otherwise };
  const { date, dateTime, timeZone } = record(value);
  const zone = typeof timeZone === 'string' ? timeZone : calendar.timeZone;
  if (typeof date === 'string') {
    const day = Date.parse(`${date}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day)) throw calendarRefusal(method, 400, 'Invalid value for: Invalid format');
    return { instant: instantOfWall(calendar.timeZone, day), allDay: true };
  }
  if (typeof dateTime !== 'string') throw calendarRefusal(method, 400, 'Missing time.');
  const hasOffset = /(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(dateTime);
  const parsed = Date.parse(hasOffset ? dateTime : `${dateTime}Z`);
  if (Number.isNaN(parsed)) throw calendarRefusal(method, 400, 'Bad Request');
  return { instant: hasOffset ? parsed : instantOfWall(zone === '' ? projectTimeZone(host.project) : zone, parsed), allDay: false };
}
