import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { projectTimeZone } from '../kernel/loadedProject';
import { quotaLeft, spendQuota } from '../kernel/quotas';
import { parseAddress, splitAddresses } from '../mail/addresses';
import type { AccountState } from '../state/account';
import { formatDate } from '../utilities/dateFormat';
import { instantOfWall, wallClock } from '../utilities/timeZone';
import { invite } from './invitations';
import type { CalendarEventState, CalendarState } from './state';

export function calendarsOf(account: AccountState): Map<string, CalendarState> {
  account.calendars ??= new Map();
  return account.calendars;
}

/** The calendar that every account has. */
export function primaryCalendar(account: AccountState, user: string): CalendarState {
  return calendarsOf(account).get(user) ?? addCalendar(account, user, user, user);
}

export function addCalendar(account: AccountState, id: string, owner: string, name: string): CalendarState {
  const calendar: CalendarState = { id, owner, name, description: '', timeZone: account.timeZone, color: '#4986E7', hidden: false, selected: true, events: new Map() };
  calendarsOf(account).set(id, calendar);
  return calendar;
}

/** Google's ids of further calendars. */
export function newCalendarId(host: ServiceHost): string {
  return `c_${Array.from({ length: 64 }, () => Math.floor(host.random() * 16).toString(16)).join('')}@group.calendar.google.com`;
}

/** A calendar that the user owns (nobody shares calendars here); 'primary' is the own one. Null where there is none. */
export function ownCalendar(account: AccountState, user: string, id: string): CalendarState | null {
  if (id === 'primary' || id.toLowerCase() === user.toLowerCase()) return primaryCalendar(account, user);
  const calendar = calendarsOf(account).get(id);
  return calendar?.owner === user ? calendar : null;
}

/** Takes one of the day's new events ("Calendar events created"); false where none is left. A series counts once (assumed). */
export function spendEvent(host: ServiceHost): boolean {
  const { account, execution } = host;
  if (quotaLeft(account, execution.effectiveUser, 'calendarEvents', host.now()) < 1) return false;
  spendQuota(account, execution.effectiveUser, 'calendarEvents', 1, host.now());
  return true;
}

/** Events that have not been deleted. */
export function livingEvents(calendar: CalendarState): CalendarEventState[] {
  return [...calendar.events.values()].filter((event) => event.cancelled !== true);
}

/** The calendar on which an event was made. */
export function homeOf(account: AccountState, event: CalendarEventState): CalendarState | undefined {
  return [...calendarsOf(account).values()].find((calendar) => calendar.events.get(event.id) === event);
}

/** Notes that an event has changed; `moved` where its time did. */
export function touch(host: ServiceHost, event: CalendarEventState, moved = false): void {
  host.account.calendarRevision = (host.account.calendarRevision ?? 0) + 1;
  event.revision = host.account.calendarRevision;
  event.updatedAt = host.now();
  if (moved) event.sequence = (event.sequence ?? 0) + 1;
}

export function cancel(host: ServiceHost, event: CalendarEventState): void {
  event.cancelled = true;
  touch(host, event, true);
}

/** Deletes an event; a guest only takes it from the own calendar, which says no to it. */
export function removeFor(host: ServiceHost, calendar: CalendarState, event: CalendarEventState): void {
  const guest = calendar.owner === host.execution.effectiveUser ? undefined : event.guests.get(host.execution.effectiveUser);
  if (!guest) return cancel(host, event);
  guest.status = 'NO';
  touch(host, event);
}

/** Only the organizer changes an event for all, unless guests may. */
export function mayChange(host: ServiceHost, calendar: CalendarState, event: CalendarEventState): boolean {
  const user = host.execution.effectiveUser;
  return calendar.owner === user || (event.guestsCanModify && event.guests.has(user));
}

/** Events of a calendar; the primary one also shows those to which its owner is invited and has not said no. Earliest first. */
export function eventsOf(account: AccountState, calendar: CalendarState): CalendarEventState[] {
  const own = livingEvents(calendar);
  if (calendar.id === calendar.owner) {
    for (const other of calendarsOf(account).values()) {
      if (other !== calendar) own.push(...livingEvents(other).filter((event) => (event.guests.get(calendar.owner)?.status ?? 'NO') !== 'NO'));
    }
  }
  return own.sort((first, second) => first.start - second.start || first.createdAt - second.createdAt);
}

export type EventOptions = Readonly<Record<string, unknown>>;

export function newEvent(host: ServiceHost, calendar: CalendarState, fields: { title: string; start: number; end: number; allDay: boolean; id?: string; seriesId?: string; recurrence?: readonly string[] }, options: EventOptions): CalendarEventState {
  // Text known of practice.
  if (fields.end < fields.start) throw new ScriptError('Event start time must be before event end time.');
  const now = host.now();
  const event: CalendarEventState = {
    id: fields.id ?? newEventId(host),
    title: fields.title,
    description: text(options['description']),
    location: text(options['location']),
    start: fields.start,
    end: fields.end,
    allDay: fields.allDay,
    guests: new Map(),
    creator: host.execution.effectiveUser,
    createdAt: now,
    updatedAt: now,
    color: '',
    transparency: 'OPAQUE',
    visibility: 'DEFAULT',
    tags: new Map(),
    reminders: null,
    anyoneCanAddSelf: false,
    guestsCanInviteOthers: true,
    guestsCanModify: false,
    guestsCanSeeGuests: true,
    seriesId: fields.seriesId ?? null,
    recurrence: [...(fields.recurrence ?? [])],
    meetLink: null,
  };
  for (const guest of splitAddresses(text(options['guests']))) addGuest(event, guest);
  touch(host, event);
  calendar.events.set(event.id, event);
  if (options['sendInvites'] === true) invite(host, calendar, event, [...event.guests.keys()], 'Invitation');
  return event;
}

export function addGuest(event: CalendarEventState, email: string): void {
  const address = parseAddress(email)?.address.toLowerCase();
  if (address === undefined) throw new ScriptError(`Invalid email: ${email}`);
  if (!event.guests.has(address)) event.guests.set(address, { status: 'INVITED', additional: 0 });
}

/** Google's ids of events: 26 digits and letters up to v. */
export function newEventId(host: ServiceHost): string {
  return Array.from({ length: 26 }, () => Math.floor(host.random() * 32).toString(32)).join('');
}

/** Instances are named by their series and their first start. */
export function instanceId(seriesId: string, start: number, calendar: CalendarState, allDay: boolean): string {
  return `${seriesId}_${allDay ? formatDate(start, calendar.timeZone, 'yyyyMMdd') : formatDate(start, 'UTC', "yyyyMMdd'T'HHmmss'Z'")}`;
}

/** Midnight of the day on which the instant lies, in the script's zone, moved by days. */
export function scriptMidnight(host: ServiceHost, instant: number, zone: string, days = 0): number {
  const wall = wallClock(projectTimeZone(host.project), instant);
  return instantOfWall(zone, Date.UTC(wall.year, wall.month - 1, wall.day + days));
}

/** The midnight after an instant, in the calendar's own zone. */
export function nextMidnight(zone: string, instant: number): number {
  const wall = wallClock(zone, instant);
  return instantOfWall(zone, Date.UTC(wall.year, wall.month - 1, wall.day + 1));
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
