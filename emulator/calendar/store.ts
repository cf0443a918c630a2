import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { projectTimeZone } from '../kernel/loadedProject';
import { parseAddress, splitAddresses } from '../mail/addresses';
import { send } from '../mail/store';
import type { AccountState } from '../state/account';
import { formatDate } from '../utilities/dateFormat';
import { instantOfWall, wallClock } from '../utilities/timeZone';
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

/** A calendar that the user owns (nobody shares calendars here); 'primary' is the own one. Null where there is none. */
export function ownCalendar(account: AccountState, user: string, id: string): CalendarState | null {
  if (id === 'primary' || id.toLowerCase() === user.toLowerCase()) return primaryCalendar(account, user);
  const calendar = calendarsOf(account).get(id);
  return calendar?.owner === user ? calendar : null;
}

/** Events of a calendar; the primary one also shows those to which its owner is invited and has not said no. Earliest first. */
export function eventsOf(account: AccountState, calendar: CalendarState): CalendarEventState[] {
  const own = [...calendar.events.values()];
  if (calendar.id === calendar.owner) {
    for (const other of calendarsOf(account).values()) {
      if (other !== calendar) own.push(...[...other.events.values()].filter((event) => (event.guests.get(calendar.owner)?.status ?? 'NO') !== 'NO'));
    }
  }
  return own.sort((first, second) => first.start - second.start || first.createdAt - second.createdAt);
}

export type EventOptions = Readonly<Record<string, unknown>>;

export function newEvent(host: ServiceHost, calendar: CalendarState, fields: { title: string; start: number; end: number; allDay: boolean; seriesId?: string; recurrence?: readonly string[] }, options: EventOptions): CalendarEventState {
  // Text known of practice.
  if (fields.end < fields.start) throw new ScriptError('Event start time must be before event end time.');
  const now = host.now();
  const event: CalendarEventState = {
    id: Array.from({ length: 26 }, () => Math.floor(host.random() * 32).toString(32)).join(''),
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
  calendar.events.set(event.id, event);
  if (options['sendInvites'] === true) invite(host, calendar, event, [...event.guests.keys()], 'Invitation');
  return event;
}

export function addGuest(event: CalendarEventState, email: string): void {
  const address = parseAddress(email)?.address.toLowerCase();
  if (address === undefined) throw new ScriptError(`Invalid email: ${email}`);
  if (!event.guests.has(address)) event.guests.set(address, { status: 'INVITED', additional: 0 });
}

/** Google's mail to guests; it counts against no mail quota (assumed). Title and time as in practice, shortened. */
export function invite(host: ServiceHost, calendar: CalendarState, event: CalendarEventState, guests: readonly string[], kind: 'Invitation' | 'Updated invitation' | 'Canceled event'): void {
  if (guests.length === 0) return;
  const user = host.execution.effectiveUser;
  const when = formatDate(event.start, calendar.timeZone, event.allDay ? 'EEE MMM d, yyyy' : 'EEE MMM d, yyyy h:mma');
  const lines = [event.title, when, event.location, event.meetLink ?? '', event.description].filter((line) => line !== '');
  const message = { from: user, to: guests.map((address) => ({ name: '', address })), cc: [], bcc: [], replyTo: '', subject: `${kind}: ${event.title} @ ${when} (${calendar.timeZone})`, body: lines.join('\n'), htmlBody: '', attachments: [] };
  send(host.core, user, message);
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
