import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { CalendarState } from '../state';
import { calendarsOf, eventsOf, primaryCalendar } from '../store';
import { calendarRefusal, record, text } from './call';
import type { Json } from './call';

/** Calendar.Freebusy. */
export class FreebusyService extends ServiceObject {
  readonly typeName = 'Calendar.Freebusy';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  /** Busy times of each calendar, joined where they touch. Colleagues in the account see each other's (assumed: what a domain shares by default); others are not found. */
  query(resource: unknown, _headers?: unknown): Json {
    return this.host.call('Calendar.Freebusy.query', () => {
      const { timeMin, timeMax, items } = record(resource);
      const [from, to] = [Date.parse(text(timeMin)), Date.parse(text(timeMax))];
      if (Number.isNaN(from)) throw calendarRefusal('freebusy.query', 400, 'Missing timeMin parameter.', 'required');
      if (Number.isNaN(to)) throw calendarRefusal('freebusy.query', 400, 'Missing timeMax parameter.', 'required');
      if (to <= from) throw calendarRefusal('freebusy.query', 400, 'The specified time range is empty.', 'timeRangeEmpty');
      const ids = Array.isArray(items) ? items.map((item) => text(record(item)['id'])) : [];
      return { kind: 'calendar#freeBusy', timeMin: new Date(from).toISOString(), timeMax: new Date(to).toISOString(), calendars: Object.fromEntries(ids.map((id) => [id, this.#entry(id, from, to)])) };
    });
  }
  #entry(id: string, from: number, to: number): Json {
    const user = this.host.execution.effectiveUser;
    const calendar = id === 'primary' || id === user ? primaryCalendar(this.host.account, user) : calendarsOf(this.host.account).get(id);
    if (!calendar) return { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
    return { busy: this.#busy(calendar, from, to).map(([start, end]) => ({ start: new Date(start).toISOString(), end: new Date(end).toISOString() })) };
  }
  #busy(calendar: CalendarState, from: number, to: number): [number, number][] {
    const spans: [number, number][] = [];
    for (const { start, end, transparency } of eventsOf(this.host.account, calendar)) {
      if (transparency !== 'OPAQUE' || start >= to || end <= from) continue;
      const last = spans.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], Math.min(end, to));
      else spans.push([Math.max(start, from), Math.min(end, to)]);
    }
    return spans;
  }
}
