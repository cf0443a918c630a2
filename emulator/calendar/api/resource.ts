import { projectTimeZone } from '../../kernel/loadedProject';
import type { ServiceHost } from '../../kernel/host';
import { formatDate } from '../../utilities/dateFormat';
import { instantOfWall } from '../../utilities/timeZone';
import type { CalendarEventState, CalendarState } from '../state';
import { addGuest } from '../store';
import { calendarRefusal } from './call';

type Json = Record<string, unknown>;

const responses: Record<string, string> = { INVITED: 'needsAction', YES: 'accepted', NO: 'declined', MAYBE: 'tentative', OWNER: 'accepted' };
const statuses: Record<string, string> = { needsAction: 'INVITED', accepted: 'YES', declined: 'NO', tentative: 'MAYBE' };

/** An event as events.get returns it. */
export function eventResource(calendar: CalendarState, event: CalendarEventState): Json {
  const at = (instant: number): Json => (event.allDay ? { date: formatDate(instant, calendar.timeZone, 'yyyy-MM-dd') } : { dateTime: formatDate(instant, calendar.timeZone, "yyyy-MM-dd'T'HH:mm:ssXXX"), timeZone: calendar.timeZone });
  const stamp = (instant: number): string => new Date(instant).toISOString();
  const resource: Json = {
    kind: 'calendar#event', id: event.id, status: 'confirmed', htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${event.id} ${calendar.id}`).toString('base64url')}`,
    created: stamp(event.createdAt), updated: stamp(event.updatedAt), summary: event.title, creator: { email: event.creator, self: event.creator === calendar.owner }, organizer: { email: calendar.id, self: true },
    start: at(event.start), end: at(event.end), iCalUID: `${event.seriesId ?? event.id}@google.com`, sequence: 0, reminders: remindersOf(event), eventType: 'default',
  };
  if (event.description !== '') resource['description'] = event.description;
  if (event.location !== '') resource['location'] = event.location;
  if (event.color !== '') resource['colorId'] = event.color;
  if (event.transparency === 'TRANSPARENT') resource['transparency'] = 'transparent';
  if (event.visibility !== 'DEFAULT') resource['visibility'] = event.visibility.toLowerCase();
  if (event.seriesId !== null) resource['recurringEventId'] = event.seriesId;
  if (event.guests.size > 0) resource['attendees'] = Array.from(event.guests, ([email, guest]) => ({ email, responseStatus: responses[guest.status] ?? 'needsAction' }));
  if (event.tags.size > 0) resource['extendedProperties'] = { shared: Object.fromEntries(event.tags) };
  if (event.meetLink !== null) {
    resource['hangoutLink'] = event.meetLink;
    resource['conferenceData'] = { conferenceId: event.meetLink.split('/').at(-1), conferenceSolution: { key: { type: 'hangoutsMeet' }, name: 'Google Meet' }, entryPoints: [{ entryPointType: 'video', uri: event.meetLink, label: event.meetLink.replace('https://', '') }] };
  }
  return resource;
}

function remindersOf(event: CalendarEventState): Json {
  if (event.reminders === null) return { useDefault: true };
  const { popup, email } = event.reminders;
  return { useDefault: false, overrides: [...popup.map((minutes) => ({ method: 'popup', minutes })), ...email.map((minutes) => ({ method: 'email', minutes }))] };
}

/** Writes the fields that a request names into the event. Start and end: {date} or {dateTime, timeZone}. */
export function applyResource(host: ServiceHost, method: string, calendar: CalendarState, event: CalendarEventState, resource: Json, meet: boolean): void {
  if ('start' in resource || 'end' in resource) {
    const start = instantOf(host, method, calendar, resource['start'] ?? null, event.start);
    const end = instantOf(host, method, calendar, resource['end'] ?? null, event.end);
    if (end.instant < start.instant) throw calendarRefusal(method, 400, 'The specified time range is empty.');
    event.start = start.instant;
    event.end = end.instant;
    event.allDay = start.allDay ?? event.allDay;
  }
  if ('summary' in resource) event.title = text(resource['summary']);
  if ('description' in resource) event.description = text(resource['description']);
  if ('location' in resource) event.location = text(resource['location']);
  if ('colorId' in resource) event.color = text(resource['colorId']);
  if ('transparency' in resource) event.transparency = text(resource['transparency']).toUpperCase() || 'OPAQUE';
  if ('visibility' in resource) event.visibility = text(resource['visibility']).toUpperCase() || 'DEFAULT';
  if (Array.isArray(resource['attendees'])) {
    event.guests.clear();
    for (const attendee of resource['attendees'].map(record)) {
      const email = text(attendee['email']).toLowerCase();
      try {
        addGuest(event, email);
      } catch {
        throw calendarRefusal(method, 400, 'Invalid attendee email.');
      }
      const guest = event.guests.get(email);
      if (guest) guest.status = statuses[text(attendee['responseStatus'])] ?? 'INVITED';
    }
  }
  const { overrides, useDefault } = record(resource['reminders']);
  if (useDefault === true) event.reminders = null;
  else if (Array.isArray(overrides)) {
    const minutesOf = (kind: string): number[] => overrides.map(record).filter((item) => item['method'] === kind).map((item) => Number(item['minutes']));
    event.reminders = { popup: minutesOf('popup'), email: minutesOf('email'), sms: [] };
  }
  const { shared } = record(resource['extendedProperties']);
  for (const [key, value] of Object.entries(record(shared))) event.tags.set(key, text(value));
  // "conferenceDataVersion 1 enables … creating a new conference using createRequest"; without it the request is ignored.
  if (meet && 'createRequest' in record(resource['conferenceData'])) event.meetLink ??= `https://meet.google.com/${letters(host, 3)}-${letters(host, 4)}-${letters(host, 3)}`;
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

function letters(host: ServiceHost, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(host.random() * 26))).join('');
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
