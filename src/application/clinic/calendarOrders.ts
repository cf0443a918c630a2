import { engagementOf } from '../../domain/clinic';
import type { RequestImage } from '../../domain/request';
import { textHash } from '../../domain/textHash';
import { calendarWords } from '../../messages/clinicWords';
import { regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { requesterAddresses } from '../mail/mailRequest';
import type { CalendarEvent } from '../ports';
import type { CalendarRecord, ClinicMemory } from './clinicMemory';

/** What is to be done in the calendar about one request. */
export type CalendarOrder =
  | { readonly kind: 'put'; readonly ticket: string; readonly record: CalendarRecord; readonly event: CalendarEvent }
  | { readonly kind: 'change'; readonly ticket: string; readonly record: CalendarRecord; readonly event: CalendarEvent; readonly changes: Partial<CalendarEvent> }
  | { readonly kind: 'remove'; readonly ticket: string; readonly record: CalendarRecord };

/** Id of an event: of the desk, the request, and how many it has had. Digits and letters a to v alone (Calendar API, "Events", id). */
export function eventId(desk: string, ticket: string, count: number): string {
  const letters = (text: string): string => text.toLowerCase().replace(/[^0-9a-v]/g, '');
  return `desk${letters(textHash(desk))}${letters(ticket)}n${count}`;
}

/** The event that an appointment should have; null where it has none. Of a confidential request it says no more than ticket and service. */
export function eventOf(image: RequestImage, configuration: DeskConfiguration): CalendarEvent | null {
  const engagement = engagementOf(image);
  if (engagement === null) return null;
  const service = serviceOf(configuration, image.service)?.name ?? image.service;
  const { testAddress } = configuration.settings;
  const closed = image.confidential === true;
  return {
    start: engagement.start, end: engagement.end,
    title: `[${image.ticket}] ${service}${closed || image.shortTitle === '' ? '' : `: ${image.shortTitle}`}`,
    description: calendarWords({
      ticket: image.ticket, service, region: regionOf(configuration, image.region)?.name ?? image.region, librarian: image.assigneeName, requester: closed ? '' : image.shortName,
    }),
    place: image.clinic?.place ?? '',
    // Who tries the desk out invites nobody by a slip.
    guests: testAddress === '' ? [...new Set([image.assignee, ...(closed ? [] : requesterAddresses(image))])] : [testAddress],
    hidden: closed,
  };
}

/** Hash of the texts of an event, as its record has it. */
export function textsOf(event: CalendarEvent): string {
  return textHash([event.title, event.description, event.place, String(event.hidden)].join('\n'));
}

/** What the record says once the event stands there so. */
export function recordOf(record: CalendarRecord, event: CalendarEvent): CalendarRecord {
  const sameGuests = event.guests.join() === record.guests.join();
  return { ...record, start: event.start, end: event.end, texts: textsOf(event), guests: event.guests, declined: sameGuests && record.declined };
}

/** Whatever in the calendar is not as it should be. An event that has begun is left as it is. */
export function calendarOrders(images: ReadonlyMap<string, RequestImage>, memory: ClinicMemory, configuration: DeskConfiguration, now: number): CalendarOrder[] {
  return Object.entries(memory.events).flatMap(([ticket, record]): CalendarOrder[] => {
    if (record.gone) return [];
    const image = images.get(ticket);
    const event = image ? eventOf(image, configuration) : null;
    if (event === null) return record.start > now ? [{ kind: 'remove', ticket, record }] : [];
    if (record.texts === '') return [{ kind: 'put', ticket, record, event }];
    const changes: Partial<CalendarEvent> = {
      ...(event.start === record.start && event.end === record.end ? {} : { start: event.start, end: event.end }),
      ...(textsOf(event) === record.texts ? {} : { title: event.title, description: event.description, place: event.place, hidden: event.hidden }),
      ...(event.guests.join() === record.guests.join() ? {} : { guests: event.guests }),
    };
    return Object.keys(changes).length === 0 ? [] : [{ kind: 'change', ticket, record, event, changes }];
  });
}

/** The records with one ordered for each appointment ahead that has none, and without those of requests that are over. Null where nothing changes. */
export function orderedEvents(images: ReadonlyMap<string, RequestImage>, memory: ClinicMemory, now: number): ClinicMemory['events'] | null {
  const events: Record<string, CalendarRecord> = {};
  let changed = false;
  for (const [ticket, record] of Object.entries(memory.events)) {
    const over = !images.has(ticket) && (record.gone || record.end <= now);
    if (over) changed = true;
    else events[ticket] = record;
  }
  for (const image of images.values()) {
    const engagement = engagementOf(image);
    const record = events[image.ticket];
    if (engagement === null || engagement.start <= now || (record && !record.gone)) continue;
    events[image.ticket] = { count: (record?.count ?? 0) + 1, start: engagement.start, end: engagement.end, texts: '', guests: [], declined: false, gone: false };
    changed = true;
  }
  return changed ? events : null;
}
