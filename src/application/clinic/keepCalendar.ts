import { readConfiguration } from '../configuration/readConfiguration';
import { choresAreDue } from '../chores/pace';
import { readState } from '../desk/deskState';
import { look } from '../look';
import type { CalendarRoom, Ports, SeenEvent } from '../ports';
import { calendarOrders, eventId, recordOf, type CalendarOrder } from './calendarOrders';
import { settleCalendar, type CalendarNews } from './settleCalendar';

/** Orders that one run carries out; the next goes on. */
const mostOrders = 40;
/** Changes are asked for again from so long before the last time, for clocks and indexes lag, in milliseconds. */
const overlap = 5 * 60 * 1000;
/** Milliseconds that the run waits for another look to end before what it found is left to the next run. */
const patience = 10_000;

/**
 * Brings calendar and appointments together, outside the lock: asks what was changed there, carries out what the state has ordered, and has both taken in by a look. An order
 * stands in the state before it is carried out and stays until a look has written down that it was, so a run that dies anywhere is repeated; an event that was
 * made already is known by its id.
 */
export function keepCalendar(ports: Ports, open: (calendar: string) => CalendarRoom): void {
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const { calendar } = configuration.settings.clinic;
  if (calendar === null || configuration.settings.paused) return;
  const { images, clinic } = readState(reading.state);
  const now = ports.clock.now();
  const nameOf = (ticket: string, count: number): string => eventId(ports.identity.spreadsheetAddress, ticket, count);
  const room = open(calendar);
  let refused: string | null = null;
  const attempt = <T>(what: string, call: () => T): T | null => {
    try {
      return call();
    } catch (error) {
      ports.journal.error(error, `the calendar refused: ${what}`);
      refused ??= error instanceof Error ? error.message : String(error);
      return null;
    }
  };
  const live = Object.entries(clinic.events).filter(([, { gone, end, texts }]) => !gone && end > now && texts !== '');
  const since = Math.max(clinic.syncedAt, now - longestAbsence) - overlap;
  const asked = !choresAreDue(clinic.syncedAt, now) ? null : live.length === 0 ? [] : attempt('changes', () => room.changedSince(since));
  const seen = new Map((asked ?? []).map((event) => [event.id, event]));
  const changes = asked === null ? null : new Map(live.flatMap(([ticket, { count }]): [string, SeenEvent][] => {
    const event = seen.get(nameOf(ticket, count));
    return event ? [[ticket, event]] : [];
  }));
  // What somebody has changed there is heard first.
  const orders = calendarOrders(images, clinic, configuration, now).filter(({ ticket }) => !changes?.has(ticket)).slice(0, mostOrders);
  const done = orders.flatMap((order): CalendarNews['done'] => {
    const result = attempt(`${order.kind} ${order.ticket}`, () => carryOut(order, nameOf(order.ticket, order.record.count), room));
    return result === null ? [] : [result];
  });
  const news: CalendarNews = { done, changes, askedAt: now, refused };
  look<null>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [], paused: null,
      decide: (work, context) => {
        settleCalendar(work, news, context);
        return null;
      },
    }],
  });
}

/** After an outage longer than this the calendar is asked for no older changes: Google keeps none for ever ("updatedMin"), in milliseconds. */
const longestAbsence = 20 * 24 * 60 * 60 * 1000;

function carryOut(order: CalendarOrder, id: string, room: CalendarRoom): CalendarNews['done'][number] {
  const { ticket, record } = order;
  if (order.kind === 'remove') {
    room.remove(id);
    return { ticket, record: { ...record, gone: true }, seen: null };
  }
  return { ticket, record: recordOf(record, order.event), seen: order.kind === 'put' ? room.put(id, order.event) : room.change(id, order.changes) };
}
