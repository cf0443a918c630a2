import type { CalendarEntry, Calendars } from '../contract';
import type { WorkspaceCore } from '../kernel/workspaceCore';
import { iCalUidOf } from './iCalUid';
import { invite } from './invitations';
import type { InvitationKind } from './invitations';
import type { CalendarEventState, CalendarState } from './state';
import { addGuest, calendarsOf, eventsOf, homeOf, mayChange, newEvent, primaryCalendar, removeFor, touch } from './store';

const answers = { yes: 'YES', no: 'NO', maybe: 'MAYBE' } as const;

/** What people do in Google Calendar (contract: Workspace.calendars). Guests are mailed about what others do; event triggers of the calendars concerned fire. */
export function openCalendars(core: WorkspaceCore): Calendars {
  const own = (user = core.account.owner): CalendarState => primaryCalendar(core.account, user);
  const find = (id: string): { event: CalendarEventState; home: CalendarState } => {
    for (const home of calendarsOf(core.account).values()) {
      const event = home.events.get(id);
      if (event && event.cancelled !== true) return { event, home };
    }
    throw new RangeError(`There is no event ${id}`);
  };
  const changed = (event: CalendarEventState, home: CalendarState, user: string): void => {
    const calendars = [home.id, ...event.guests.keys()];
    for (const calendarId of calendars) core.fire({ type: 'eventUpdated', fileId: calendarId, user, event: () => ({ calendarId }) });
  };
  const tell = (event: CalendarEventState, home: CalendarState, user: string, kind: InvitationKind): void => {
    const others = [...event.guests.keys()].filter((guest) => guest !== user);
    invite(core.personHost(user), home, event, user === home.owner ? others : [...others, home.owner], kind);
  };
  /** Google greys out what a guest may not do. */
  const allowed = (event: CalendarEventState, home: CalendarState, user: string): void => {
    if (!mayChange(core.personHost(user), home, event)) throw new Error(`${user} may not change the event ${event.id}`);
  };

  return {
    events: (as) => eventsOf(core.account, own(as)).map((event) => entryOf(event, homeOf(core.account, event) ?? own(as))),
    create: (fields, as = core.account.owner) => {
      const host = core.personHost(as);
      const event = newEvent(host, own(as), { title: fields.title, start: Date.parse(fields.start), end: Date.parse(fields.end), allDay: false }, {});
      for (const guest of fields.guests ?? []) addGuest(event, guest);
      tell(event, own(as), as, 'Invitation');
      changed(event, own(as), as);
      return event.id;
    },
    answer: (id, answer, as) => {
      const { event, home } = find(id);
      const guest = event.guests.get(as.toLowerCase());
      if (!guest) throw new Error(`${as} is no guest of the event ${id}`);
      guest.status = answers[answer];
      touch(core.personHost(as), event);
      changed(event, home, as);
    },
    move: (id, start, end, as = core.account.owner) => {
      const { event, home } = find(id);
      allowed(event, home, as);
      event.start = Date.parse(start);
      event.end = Date.parse(end);
      // Whoever had answered is asked again.
      for (const [address, guest] of event.guests) if (address !== as) guest.status = 'INVITED';
      touch(core.personHost(as), event, true);
      tell(event, home, as, 'Updated invitation');
      changed(event, home, as);
    },
    remove: (id, as = core.account.owner) => {
      const { event, home } = find(id);
      if (as !== home.owner && !event.guests.has(as)) throw new Error(`${as} may not remove the event ${id}`);
      removeFor(core.personHost(as), home, event);
      if (as === home.owner) tell(event, home, as, 'Canceled event');
      changed(event, home, as);
    },
  };
}

function entryOf(event: CalendarEventState, home: CalendarState): CalendarEntry {
  return {
    id: event.id, iCalUid: iCalUidOf(event), calendarId: home.id, title: event.title, description: event.description, location: event.location, start: new Date(event.start), end: new Date(event.end), allDay: event.allDay,
    meetLink: event.meetLink, guests: Array.from(event.guests, ([email, { status }]) => ({ email, answer: status === 'YES' ? 'yes' : status === 'NO' ? 'no' : status === 'MAYBE' ? 'maybe' : 'none' })),
  };
}
