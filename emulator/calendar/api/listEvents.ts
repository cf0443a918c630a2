import type { ServiceHost } from '../../kernel/host';
import { iCalUidOf } from '../iCalUid';
import type { CalendarEventState, CalendarState } from '../state';
import { calendarsOf, eventsOf, homeOf } from '../store';
import { calendarRefusal, record, text, texts } from './call';
import type { Json } from './call';
import { etagOf, eventResource } from './resource';

/** Options that cannot stand beside syncToken (reference of events.list). */
const notWithSync = ['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin'];
/** So long a sync token lives; Google names no time (assumed). */
const syncTokenLife = 30 * 86_400_000;

/**
 * events.list: timeMin, timeMax, q, updatedMin, iCalUID, shared- and privateExtendedProperty, singleEvents, orderBy, showDeleted, maxResults (250, at most 2500),
 * pageToken, syncToken. The last page carries nextSyncToken; with it come only the events changed since, deleted ones among them.
 */
export function listEvents(host: ServiceHost, calendar: CalendarState, optional: unknown): Json {
  const method = 'events.list';
  const options = record(optional);
  const single = options['singleEvents'] === true;
  if (options['orderBy'] === 'startTime' && !single) throw calendarRefusal(method, 400, 'The requested ordering is not available for the particular query.', 'badRequest');
  const syncToken = text(options['syncToken']);
  const since = syncToken === '' ? null : revisionOf(host, method, calendar, syncToken);
  if (since !== null && notWithSync.some((name) => options[name] !== undefined && options[name] !== null)) throw calendarRefusal(method, 400, 'Sync token cannot be used with other query restrictions.');
  const fits = filterOf(method, options);
  const living = eventsOf(host.account, calendar);
  const found = everyEvent(host, calendar).filter((event) => (since === null ? (event.cancelled !== true || options['showDeleted'] === true) && fits(event) : (event.revision ?? 0) > since));
  if (options['orderBy'] === 'updated') found.sort((first, second) => first.updatedAt - second.updatedAt || (first.revision ?? 0) - (second.revision ?? 0));
  const shown = single ? found.map((event): [CalendarEventState, 'event'] => [event, 'event']) : bySeries(found, living);
  const start = Number(text(options['pageToken']) || 0);
  const size = options['maxResults'] === undefined || options['maxResults'] === null ? 250 : Math.min(2500, Number(options['maxResults']));
  const page = shown.slice(start, start + size);
  const updated = Math.max(0, ...living.map((event) => event.updatedAt)) || host.now();
  return {
    kind: 'calendar#events', etag: `"${host.account.calendarRevision ?? 0}"`, summary: calendar.name, description: calendar.description, updated: new Date(updated).toISOString(), timeZone: calendar.timeZone, accessRole: 'owner', defaultReminders: [{ method: 'popup', minutes: 30 }],
    items: page.map(([event, as]) => (event.cancelled === true && since !== null ? tombstone(event, as) : eventResource({ calendar, home: homeOf(host.account, event) ?? calendar }, event, as))),
    ...(start + size < shown.length ? { nextPageToken: String(start + size) } : { nextSyncToken: tokenOf(host, calendar) }),
  };
}

/** Deleted events too, and, on a primary calendar, those of others that its owner has been asked to. Earliest first. */
export function everyEvent(host: ServiceHost, calendar: CalendarState): CalendarEventState[] {
  const all = [...calendar.events.values()];
  if (calendar.id === calendar.owner) {
    for (const other of calendarsOf(host.account).values()) if (other !== calendar) all.push(...[...other.events.values()].filter((event) => event.guests.has(calendar.owner)));
  }
  return all.sort((first, second) => first.start - second.start || first.createdAt - second.createdAt);
}

function tombstone(event: CalendarEventState, as: 'event' | 'series'): Json {
  const id = as === 'series' ? event.seriesId : event.id;
  return { kind: 'calendar#event', etag: etagOf(event), id, status: 'cancelled', ...(as === 'event' && event.seriesId !== null ? { recurringEventId: event.seriesId } : {}) };
}

/** One entry for a series that lives, and one for each deleted instance of it. */
function bySeries(found: readonly CalendarEventState[], living: readonly CalendarEventState[]): [CalendarEventState, 'event' | 'series'][] {
  const alive = new Set(living.map((event) => event.seriesId));
  const shown = new Set<string>();
  return found.flatMap((event): [CalendarEventState, 'event' | 'series'][] => {
    if (event.seriesId === null) return [[event, 'event']];
    if (event.cancelled === true && alive.has(event.seriesId)) return [[event, 'event']];
    if (shown.has(event.seriesId)) return [];
    shown.add(event.seriesId);
    return [[living.find((other) => other.seriesId === event.seriesId) ?? event, 'series']];
  });
}

function filterOf(method: string, options: Json): (event: CalendarEventState) => boolean {
  const instant = (name: string, otherwise: number): number => {
    const value = options[name];
    if (value === undefined || value === null) return otherwise;
    const parsed = Date.parse(text(value));
    if (Number.isNaN(parsed) || !/(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(text(value))) throw calendarRefusal(method, 400, 'Bad Request');
    return parsed;
  };
  const [from, to, changed] = [instant('timeMin', -Infinity), instant('timeMax', Infinity), instant('updatedMin', -Infinity)];
  if (to <= from) throw calendarRefusal(method, 400, 'The specified time range is empty.', 'timeRangeEmpty');
  const words = text(options['q']).toLowerCase();
  const uid = text(options['iCalUID']);
  const [shared, own] = [texts(options['sharedExtendedProperty']), texts(options['privateExtendedProperty'])];
  const has = (kept: ReadonlyMap<string, string> | undefined, pair: string): boolean => kept?.get(pair.slice(0, pair.indexOf('='))) === pair.slice(pair.indexOf('=') + 1);
  return (event) =>
    event.end > from && event.start < to && event.updatedAt >= changed &&
    (words === '' || [event.title, event.description, event.location, ...event.guests.keys()].join(' ').toLowerCase().includes(words)) &&
    (uid === '' || iCalUidOf(event) === uid) &&
    shared.every((pair) => has(event.tags, pair)) && own.every((pair) => has(event.privateProperties, pair));
}

function tokenOf(host: ServiceHost, calendar: CalendarState): string {
  return Buffer.from(JSON.stringify([calendar.id, host.account.calendarRevision ?? 0, host.now()])).toString('base64url');
}

/** The revision that a sync token names. Another calendar's, an old or a broken one asks for a full sync. */
function revisionOf(host: ServiceHost, method: string, calendar: CalendarState, token: string): number {
  const [, id = '', revision = '', at = ''] = /^\["(.*)",(\d+),(\d+)\]$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (id !== calendar.id || host.now() - Number(at) > syncTokenLife) throw calendarRefusal(method, 410, 'Sync token is no longer valid, a full sync is required.', 'fullSyncRequired');
  return Number(revision);
}
