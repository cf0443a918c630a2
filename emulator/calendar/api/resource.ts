import { formatDate } from '../../utilities/dateFormat';
import { iCalUidOf } from '../iCalUid';
import type { CalendarEventState, CalendarState } from '../state';
import type { Json } from './call';

const responses: Record<string, string> = { INVITED: 'needsAction', YES: 'accepted', NO: 'declined', MAYBE: 'tentative', OWNER: 'accepted' };

/** Changes with every change of the event; a quoted number, as Google's are. */
export function etagOf(event: CalendarEventState): string {
  return `"${event.updatedAt * 1000 + ((event.revision ?? 0) % 1000)}"`;
}

/** `id` as the API names it: 'calendar' is the one that is asked, `home` the organizer's. */
export interface EventPlace {
  readonly calendar: CalendarState;
  readonly home: CalendarState;
}

/** An event as events.get returns it. A series (`as` 'series') is shown by its first instance. */
export function eventResource({ calendar, home }: EventPlace, event: CalendarEventState, as: 'event' | 'series' = 'event'): Json {
  const at = (instant: number): Json => (event.allDay ? { date: formatDate(instant, home.timeZone, 'yyyy-MM-dd') } : { dateTime: formatDate(instant, calendar.timeZone, "yyyy-MM-dd'T'HH:mm:ssXXX"), timeZone: calendar.timeZone });
  const stamp = (instant: number): string => new Date(instant).toISOString();
  const id = as === 'series' ? (event.seriesId ?? event.id) : event.id;
  const self = home.id === calendar.id;
  const resource: Json = {
    kind: 'calendar#event', etag: etagOf(event), id, status: event.cancelled === true ? 'cancelled' : 'confirmed', htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${calendar.id}`).toString('base64url')}`,
    created: stamp(event.createdAt), updated: stamp(event.updatedAt), summary: event.title, creator: { email: event.creator, ...(event.creator === calendar.owner ? { self: true } : {}) }, organizer: { email: home.id, ...(self ? { self: true } : {}) },
    start: at(event.start), end: at(event.end), iCalUID: iCalUidOf(event), sequence: event.sequence ?? 0, reminders: remindersOf(event), eventType: 'default',
  };
  if (event.description !== '') resource['description'] = event.description;
  if (event.location !== '') resource['location'] = event.location;
  if (event.color !== '') resource['colorId'] = event.color;
  if (event.transparency === 'TRANSPARENT') resource['transparency'] = 'transparent';
  if (event.visibility !== 'DEFAULT') resource['visibility'] = event.visibility.toLowerCase();
  if (as === 'series') resource['recurrence'] = [...event.recurrence];
  else if (event.seriesId !== null) Object.assign(resource, { recurringEventId: event.seriesId, originalStartTime: at(event.start) });
  if (event.guests.size > 0) resource['attendees'] = attendeesOf(event, calendar, home);
  if (event.anyoneCanAddSelf) resource['anyoneCanAddSelf'] = true;
  if (!event.guestsCanInviteOthers) resource['guestsCanInviteOthers'] = false;
  if (event.guestsCanModify) resource['guestsCanModify'] = true;
  if (!event.guestsCanSeeGuests) resource['guestsCanSeeOtherGuests'] = false;
  const own = event.privateProperties;
  if (event.tags.size > 0 || (own && own.size > 0)) {
    resource['extendedProperties'] = { ...(own && own.size > 0 ? { private: Object.fromEntries(own) } : {}), ...(event.tags.size > 0 ? { shared: Object.fromEntries(event.tags) } : {}) };
  }
  if (event.meetLink !== null) Object.assign(resource, { hangoutLink: event.meetLink, conferenceData: conferenceOf(event, event.meetLink) });
  return resource;
}

function attendeesOf(event: CalendarEventState, calendar: CalendarState, home: CalendarState): Json[] {
  return Array.from(event.guests, ([email, guest]) => ({
    email, responseStatus: responses[guest.status] ?? 'needsAction',
    ...(guest.name === undefined ? {} : { displayName: guest.name }), ...(guest.comment === undefined ? {} : { comment: guest.comment }), ...(guest.optional === true ? { optional: true } : {}),
    ...(guest.additional > 0 ? { additionalGuests: guest.additional } : {}), ...(email === calendar.owner ? { self: true } : {}), ...(email === home.owner ? { organizer: true } : {}),
  }));
}

function conferenceOf(event: CalendarEventState, link: string): Json {
  const key = { type: 'hangoutsMeet' };
  const request = event.conferenceRequest === undefined ? {} : { createRequest: { requestId: event.conferenceRequest, conferenceSolutionKey: key, status: { statusCode: 'success' } } };
  return { ...request, conferenceId: link.split('/').at(-1), conferenceSolution: { key, name: 'Google Meet' }, entryPoints: [{ entryPointType: 'video', uri: link, label: link.replace('https://', '') }] };
}

function remindersOf(event: CalendarEventState): Json {
  if (event.reminders === null) return { useDefault: true };
  const { popup, email } = event.reminders;
  const overrides = [...popup.map((minutes) => ({ method: 'popup', minutes })), ...email.map((minutes) => ({ method: 'email', minutes }))];
  return overrides.length > 0 ? { useDefault: false, overrides } : { useDefault: false };
}
