import type { CalendarEvent, CalendarRoom, SeenEvent } from '../../application/ports';

type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Google refuses the same id a second time ("409: The requested identifier already exists"). */
const exists = /already exists|\b409\b|duplicate/i;
/** What is not there, or was deleted (404, 410). */
const isGone = /not found|has been deleted|\b404\b|\b410\b/i;
/** Google keeps deleted events for some weeks; asked for older changes it says so ("410 updatedMinTooLongAgo"). */
const tooLongAgo = /too long ago|far in the past|\b410\b/i;

/**
 * A calendar through the advanced service Calendar. `sendUpdates` is 'externalOnly': the desk writes its own mails, so Google mails the invitation only to guests who have no Google
 * Calendar to find it in ('none' would lose the event for them, says the reference of events.insert). `id`: '' is the owner's own calendar.
 */
export function openCalendarRoom(id: string): CalendarRoom {
  const calendar = id === '' ? 'primary' : id;
  const options = { conferenceDataVersion: 1, sendUpdates: 'externalOnly' };
  const change = (eventId: string, changes: Partial<CalendarEvent>): SeenEvent => {
    try {
      const now = service().Events.get(calendar, eventId);
      if (now.status === 'cancelled') return seenEvent(now);
      const wanted = resource(changes, now);
      // What stands there already (a run that died had written it) is not written again: Google would mail every guest of the change.
      return seenEvent(standsIn(wanted, now) ? now : service().Events.patch(wanted, calendar, eventId, options));
    } catch (error) {
      if (isGone.test(wordsOf(error))) return { id: eventId, cancelled: true, start: null, end: null, meet: '', declined: [] };
      throw error;
    }
  };
  return {
    put: (eventId, event) => {
      const conferenceData = { createRequest: { requestId: eventId, conferenceSolutionKey: { type: 'hangoutsMeet' } } };
      try {
        return seenEvent(service().Events.insert({ id: eventId, ...resource(event), conferenceData }, calendar, options));
      } catch (error) {
        if (!exists.test(wordsOf(error))) throw error;
        return change(eventId, event);
      }
    },
    change,
    remove: (eventId) => {
      try {
        service().Events.remove(calendar, eventId, { sendUpdates: 'externalOnly' });
      } catch (error) {
        if (!isGone.test(wordsOf(error))) throw error;
      }
    },
    changedSince: (at) => {
      try {
        return pages(calendar, { updatedMin: new Date(at).toISOString() });
      } catch (error) {
        if (!tooLongAgo.test(wordsOf(error))) throw error;
        return pages(calendar, {});
      }
    },
  };
}

function pages(calendar: string, filter: Readonly<Record<string, unknown>>): SeenEvent[] {
  const seen: SeenEvent[] = [];
  let pageToken: string | undefined;
  do {
    const page = service().Events.list(calendar, { ...filter, showDeleted: true, maxResults: 250, ...(pageToken === undefined ? {} : { pageToken }) });
    seen.push(...(page.items ?? []).map(seenEvent));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined && pageToken !== '');
  return seen;
}

/** Google reads a description as HTML (Calendar API, "Events", description): a name that somebody has typed must be no link there. */
function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The fields that are named. Guests who stay keep their answers: the list is replaced as a whole. */
function resource({ start, end, title, description, place, guests, hidden }: Partial<CalendarEvent>, now: Event = {}): Event {
  const answered = new Map((now.attendees ?? []).map((guest) => [guest.email?.toLowerCase() ?? '', guest]));
  return {
    ...(start === undefined ? {} : { start: { dateTime: new Date(start).toISOString() } }),
    ...(end === undefined ? {} : { end: { dateTime: new Date(end).toISOString() } }),
    ...(title === undefined ? {} : { summary: title }),
    ...(description === undefined ? {} : { description: asHtml(description) }),
    ...(place === undefined ? {} : { location: place }),
    ...(guests === undefined ? {} : { attendees: guests.map((email) => answered.get(email) ?? { email }) }),
    ...(hidden === undefined ? {} : { visibility: hidden ? 'private' : 'default' }),
  };
}

/** Whether an event has all that is wanted of it. */
function standsIn(wanted: Event, now: Event): boolean {
  const guests = (event: Event): string => (event.attendees ?? []).map(({ email }) => email?.toLowerCase() ?? '').sort().join();
  const instant = (time: Event['start']): number => Date.parse(time?.dateTime ?? '');
  return (wanted.start === undefined || instant(wanted.start) === instant(now.start)) && (wanted.end === undefined || instant(wanted.end) === instant(now.end)) &&
    (['summary', 'description', 'location'] as const).every((field) => wanted[field] === undefined || wanted[field] === (now[field] ?? '')) &&
    (wanted.visibility === undefined || wanted.visibility === (now.visibility ?? 'default')) && (wanted.attendees === undefined || guests(wanted) === guests(now));
}

function seenEvent({ id, status, start, end, hangoutLink, attendees }: Event): SeenEvent {
  const instant = (time: Event['start']): number | null => (time?.dateTime === undefined ? null : Date.parse(time.dateTime));
  return {
    id: id ?? '', cancelled: status === 'cancelled', start: instant(start), end: instant(end), meet: hangoutLink ?? '',
    declined: (attendees ?? []).filter((guest) => guest.responseStatus === 'declined').map((guest) => guest.email?.toLowerCase() ?? ''),
  };
}

function service(): GoogleAppsScript.Calendar {
  if (Calendar === undefined) throw new Error('the advanced service Calendar is switched off in appsscript.json');
  return Calendar;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
