import type { ServiceHost } from '../kernel/host';
import { send } from '../mail/store';
import { formatDate } from '../utilities/dateFormat';
import { iCalUidOf } from './iCalUid';
import type { CalendarEventState, CalendarState } from './state';

export type InvitationKind = 'Invitation' | 'Updated invitation' | 'Canceled event';

/**
 * Google's mail to guests, with the event as iCalendar. It comes from the organizer by way of Google's notification address and counts against no
 * mail quota (assumed); title and time as in practice, shortened.
 */
export function invite(host: ServiceHost, calendar: CalendarState, event: CalendarEventState, guests: readonly string[], kind: InvitationKind): void {
  if (guests.length === 0) return;
  const organizer = calendar.owner;
  const when = formatDate(event.start, calendar.timeZone, event.allDay ? 'EEE MMM d, yyyy' : 'EEE MMM d, yyyy h:mma');
  const lines = [event.title, when, event.location, event.meetLink ?? '', event.description].filter((line) => line !== '');
  const invitation = { name: 'invite.ics', contentType: 'application/ics', content: new TextEncoder().encode(iCalendar(organizer, event, kind, calendar.timeZone)) };
  const message = {
    from: organizer, to: guests.map((address) => ({ name: '', address })), cc: [], bcc: [], replyTo: organizer, subject: `${kind}: ${event.title} @ ${when} (${calendar.timeZone})`,
    body: lines.join('\n'), htmlBody: '', attachments: [invitation],
  };
  send(host.core, organizer, message, { headers: { Sender: 'Google Calendar <calendar-notification@google.com>' } });
}

/** The event as a meeting request or its cancellation (RFC 5546). */
function iCalendar(organizer: string, event: CalendarEventState, kind: InvitationKind, zone: string): string {
  const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
  const time = (instant: number): string => (event.allDay ? `;VALUE=DATE:${formatDate(instant, zone, 'yyyyMMdd')}` : `:${formatDate(instant, 'UTC', "yyyyMMdd'T'HHmmss'Z'")}`);
  const cancelled = kind === 'Canceled event';
  return [
    'BEGIN:VCALENDAR', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'VERSION:2.0', `METHOD:${cancelled ? 'CANCEL' : 'REQUEST'}`, 'BEGIN:VEVENT',
    `DTSTART${time(event.start)}`, `DTEND${time(event.end)}`, `ORGANIZER:mailto:${organizer}`, `UID:${iCalUidOf(event)}`,
    ...Array.from(event.guests.keys(), (guest) => `ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:${guest}`),
    `SEQUENCE:${event.sequence ?? 0}`, `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, `SUMMARY:${escaped(event.title)}`, `LOCATION:${escaped(event.location)}`,
    `DESCRIPTION:${escaped([event.description, event.meetLink ?? ''].filter((line) => line !== '').join('\n'))}`, 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n');
}
