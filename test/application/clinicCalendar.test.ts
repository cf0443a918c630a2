import { calendarOrders, eventId, eventOf, recordOf } from '../../src/application/clinic/calendarOrders';
import { calendarIsDue } from '../../src/application/clinic/clinicMemory';
import { settleCalendar, type CalendarNews } from '../../src/application/clinic/settleCalendar';
import type { WorkUnit } from '../../src/application/desk/workUnit';
import type { SeenEvent } from '../../src/application/ports';
import type { RequestImage } from '../../src/domain/request';
import { moveToStage, setAppointment, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wall, wib } from '../domain/requestBuilder';
import { jadwalDesk, type JadwalDesk } from '../support/jadwalDesk';
import { staffedConfiguration } from '../support/observedRows';

const one = 'LK-2026-00001';
const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const moment = (at: string): Moment => ({ now: wib(at), actor: budi, calendar: standardCalendar, reopenDays: 30 });
const context = { statusAddress: () => 'https://status.example' };
const configuration = staffedConfiguration();

/** A request of Bandung with an appointment on Wednesday 8 April 2026 at nine, ordered from the calendar but not yet made there. */
function appointed(extra: Partial<RequestImage> = {}): JadwalDesk {
  const image = request('2026-04-06 08:00', ['Verifikasi 4 jam', 'Pendampingan janji temu', 'Penyerahan 4 jam'], { service: 'deposit-coaching', assignee: budi, assigneeName: 'Budi Santoso', ...extra });
  const begun = moveToStage(image, 'Pendampingan', moment('2026-04-06 09:00'));
  const made = begun.ok ? setAppointment(begun.image, wib('2026-04-08 09:00'), moment('2026-04-06 09:00')) : begun;
  if (!made.ok) throw new Error('not made');
  const desk = jadwalDesk([made.image], []);
  desk.look('2026-04-06 09:30');
  return desk;
}

const seen = (start: string, extra: Partial<SeenEvent> = {}): SeenEvent => ({ id: 'x', cancelled: false, start: wib(start), end: wib(start) + 3_600_000, meet: 'https://meet.google.com/a-b-c', declined: [], ...extra });
const orders = (work: WorkUnit) => calendarOrders(work.images, work.clinic, configuration, work.now);
const settle = (desk: JadwalDesk, at: string, news: Partial<CalendarNews>): WorkUnit => desk.look(at, (work) => {
  settleCalendar(work, { done: [], changes: null, askedAt: work.now, refused: null, ...news }, context);
});
/** What a run does that carries out all orders. */
function carryOut(desk: JadwalDesk, at: string): WorkUnit {
  return desk.look(at, (work) => {
    const done = orders(work).map((order) => (order.kind === 'remove' ? { ticket: order.ticket, record: { ...order.record, gone: true }, seen: null } : { ticket: order.ticket, record: recordOf(order.record, order.event), seen: null }));
    settleCalendar(work, { done, changes: null, askedAt: work.now, refused: null }, context);
  });
}
const changes = (event: SeenEvent): Partial<CalendarNews> => ({ changes: new Map([[one, event]]) });
const appointment = (desk: JadwalDesk): string | null => wall(desk.image(one).appointment);

test('an appointment is an order until the calendar has it; then nothing is left to do until half an hour has passed', () => {
  const desk = appointed();
  const waiting = desk.look('2026-04-06 09:35');
  expect([orders(waiting).map(({ kind }) => kind), calendarIsDue(waiting.clinic, waiting.images.values(), waiting.now)]).toEqual([['put'], true]);
  const done = carryOut(desk, '2026-04-06 09:40');
  expect([orders(done), [0, 5, 30].map((minutes) => calendarIsDue(done.clinic, done.images.values(), done.now + minutes * 60_000))]).toEqual([[], [false, false, true]]);
});

test('the event invites both, says what it is about, and of a confidential request no more than ticket and service', () => {
  const image = appointed().image(one);
  expect(eventOf(image, configuration)).toMatchObject({ title: `[${one}] Pendampingan Deposit: Judul`, guests: [budi, siti], hidden: false });
  const closed = eventOf({ ...image, confidential: true }, configuration);
  expect(closed).toMatchObject({ title: `[${one}] Pendampingan Deposit`, hidden: true });
  expect(JSON.stringify([closed?.title, closed?.description])).not.toMatch(/Judul|Siti/);
  const trying = { ...configuration, settings: { ...configuration.settings, testAddress: 'uji@perpustakaan.example' } };
  expect(eventOf(image, trying)?.guests).toEqual(['uji@perpustakaan.example']);
});

test('ids of events are what Google takes, and differ by desk, request and event', () => {
  const ids = [eventId('https://docs.google.com/a', one, 1), eventId('https://docs.google.com/b', one, 1), eventId('https://docs.google.com/a', one, 2), eventId('https://docs.google.com/a', 'LK-2026-00011', 1)];
  for (const id of ids) expect(id).toMatch(/^[0-9a-v]{5,1024}$/);
  expect(new Set(ids).size).toBe(4);
});

test('a moved event moves the appointment, told once however often it is seen; a whole day and the desk’s own newer time are put right instead', () => {
  const desk = appointed();
  carryOut(desk, '2026-04-06 09:40');
  for (const at of ['2026-04-06 10:10', '2026-04-06 10:40']) settle(desk, at, changes(seen('2026-04-09 13:00')));
  expect([appointment(desk), desk.mails()]).toEqual(['2026-04-09 13:00', ['siti: appointment 2026-04-09T13:00', 'budi: calendarMoved 2026-04-09T13:00']]);
  const whole = settle(desk, '2026-04-06 11:10', changes(seen('2026-04-09 13:00', { start: null, end: null })));
  expect([appointment(desk), orders(whole).map((order) => order.kind === 'change' && wall(order.changes.start))]).toEqual(['2026-04-09 13:00', ['2026-04-09 13:00']]);
  carryOut(desk, '2026-04-06 11:15');
  // Typed into Permohonan while somebody drags the event elsewhere: what is typed holds.
  const both = desk.look('2026-04-06 11:40', (work) => {
    const typed = setAppointment(desk.image(one), wib('2026-04-10 09:00'), moment('2026-04-06 11:40'));
    if (typed.ok) work.record(typed.events);
    settleCalendar(work, { done: [], changes: new Map([[one, seen('2026-04-09 15:00')]]), askedAt: work.now, refused: null }, context);
  });
  expect([appointment(desk), orders(both).map((order) => order.kind === 'change' && wall(order.changes.start))]).toEqual(['2026-04-10 09:00', ['2026-04-10 09:00']]);
  expect(calendarIsDue(both.clinic, both.images.values(), both.now)).toBe(true);
});

test('a deleted event cancels the appointment and never comes back by itself; a later appointment is another event', () => {
  const desk = appointed();
  carryOut(desk, '2026-04-06 09:40');
  const gone = settle(desk, '2026-04-06 10:10', changes(seen('2026-04-08 09:00', { cancelled: true })));
  expect([appointment(desk), orders(gone), desk.mails()]).toEqual([null, [], ['siti: slotOff 2026-04-08T09:00', 'budi: calendarOff 2026-04-08T09:00']]);
  const again = desk.look('2026-04-06 10:20', (work) => {
    const typed = setAppointment(desk.image(one), wib('2026-04-10 09:00'), moment('2026-04-06 10:20'));
    if (typed.ok) work.record(typed.events);
  });
  expect(orders(again).map(({ kind, record }) => [kind, record.count])).toEqual([['put', 2]]);
});

test('a refusal is tried again at every look of the clock, named to the administrator the third time, and then tried less often', () => {
  const desk = appointed();
  const due = [10, 15, 20].map((minute) => {
    const work = settle(desk, `2026-04-06 10:${minute}`, { refused: 'Calendar usage limits exceeded.' });
    return [work.problems.map(({ code }) => code), calendarIsDue(work.clinic, work.images.values(), work.now + 300_000), calendarIsDue(work.clinic, work.images.values(), work.now + 1_800_000)];
  });
  expect(due).toEqual([[[], true, true], [[], true, true], [['calendarRefused'], false, true]]);
});

test('a no of the requester is told to the librarian once; a meeting that Google made later reaches the page', () => {
  const desk = appointed();
  carryOut(desk, '2026-04-06 09:40');
  desk.look('2026-04-06 09:45', (work) => work.outbox.clear());
  const told = ['2026-04-06 10:10', '2026-04-06 10:40'].map((at) => {
    settle(desk, at, changes(seen('2026-04-08 09:00', { declined: [siti] })));
    const mails = desk.mails();
    desk.look(at, (work) => work.outbox.clear());
    return mails;
  });
  expect([told, desk.image(one).clinic?.meet]).toEqual([[['budi: guestDeclined 2026-04-08T09:00'], []], 'https://meet.google.com/a-b-c']);
});

test('an event that has begun is left alone, and what is over is forgotten', () => {
  const desk = appointed();
  carryOut(desk, '2026-04-06 09:40');
  const during = desk.look('2026-04-08 09:30', (work) => work.record([{ type: 'statusChanged', ticket: one, at: work.now, actor: budi, data: {}, patch: { status: 'delivered' } }]));
  expect(orders(during)).toEqual([]);
  const after = desk.look('2026-04-08 10:30', (work) => work.images.delete(one));
  expect(after.clinic.events).toEqual({});
});
