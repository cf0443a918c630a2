import { arrange, cancelAppointment, engagementOf, isOffered, mayChange, maySchedule, slotStanding, type Slot, type SlotFacts } from '../../src/domain/clinic';
import { applyEvent, type DeskEvent } from '../../src/domain/event';
import type { Clinic, RequestImage } from '../../src/domain/request';
import { moveToStage, setAppointment, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wall, wib } from './requestBuilder';

const ani = 'ani@perpustakaan.example';
const budi = 'budi@perpustakaan.example';
const hour = 3_600_000;

function person(email: string, active = true) {
  return { name: email, email, role: 'librarian' as const, regions: '*' as const, homeRegion: 'bandung', services: '*' as const, substitute: null, active };
}

/** Monday 6 April 2026, ten in the morning. */
const facts: SlotFacts = {
  now: wib('2026-04-06 10:00'),
  librarians: [person(ani), person(budi), person('lama@perpustakaan.example', false)],
  leave: [{ email: ani, from: '2026-04-09', to: '2026-04-10' }],
  engagements: [{ ticket: 'LK-2026-00009', librarian: ani, start: wib('2026-04-07 09:00'), end: wib('2026-04-07 10:00') }],
  dayOf: (_person, at) => (wall(at) ?? '').slice(0, 10),
};

function slot(start: string, end: string, librarian = ani): Slot {
  return { regions: ['bandung'], services: '*', start: wib(start), end: wib(end), librarian, place: '' };
}

test.each([
  ['in an hour', 'free', slot('2026-04-06 11:00', '2026-04-06 12:00')],
  ['begun this minute', 'past', slot('2026-04-06 10:00', '2026-04-06 11:00')],
  ['of a person who has left', 'librarianGone', slot('2026-04-07 13:00', '2026-04-07 14:00', 'lama@perpustakaan.example')],
  ['of a person whom nobody knows', 'librarianGone', slot('2026-04-07 13:00', '2026-04-07 14:00', 'x@perpustakaan.example')],
  ['on the last day of leave', 'onLeave', slot('2026-04-10 15:00', '2026-04-10 16:00')],
  ['on the day before leave', 'free', slot('2026-04-08 15:00', '2026-04-08 16:00')],
  ['that begins in an appointment of the same librarian', 'overlaps', slot('2026-04-07 09:59', '2026-04-07 11:00')],
  ['that holds an appointment of the same librarian', 'overlaps', slot('2026-04-07 08:00', '2026-04-07 12:00')],
  ['right after an appointment', 'free', slot('2026-04-07 10:00', '2026-04-07 11:00')],
  ['right before an appointment', 'free', slot('2026-04-07 08:00', '2026-04-07 09:00')],
  ['at the time of an appointment of somebody else', 'free', slot('2026-04-07 09:00', '2026-04-07 10:00', budi)],
] as const)('a slot %s is %s', (_what, expected, candidate) => {
  expect(slotStanding(candidate, facts)).toBe(expected);
});

test.each([
  ['of this region and any service', true, { regions: ['bandung'], services: '*' }],
  ['of all regions and this service', true, { regions: '*', services: ['klinik'] }],
  ['of another region', false, { regions: ['bogor'], services: '*' }],
  ['of another service', false, { regions: '*', services: ['literasi'] }],
] as const)('a slot %s is offered to a request of Bandung for a clinic: %s', (_what, expected, where) => {
  const four = { ...where, start: facts.now + 4 * hour };
  expect(isOffered(four, { region: 'bandung', service: 'klinik' }, facts.now, 4 * hour)).toBe(expected);
  expect(isOffered({ ...four, start: four.start - 1 }, { region: 'bandung', service: 'klinik' }, facts.now, 4 * hour)).toBe(false);
});

const stages = ['Verifikasi 4 jam', 'Penjadwalan 1 hari', 'Pendampingan janji temu', 'Penyerahan 4 jam'];
const moment = (at: string): Moment => ({ now: wib(at), actor: 'siti@riset.example', calendar: standardCalendar, reopenDays: 30 });
const follow = (image: RequestImage, events: readonly DeskEvent[]): RequestImage => events.reduce(applyEvent, image);
function scheduling(): RequestImage {
  const outcome = moveToStage(request('2026-04-06 08:00', stages), 'Penjadwalan', moment('2026-04-06 09:00'));
  if (!outcome.ok) throw new Error('not moved');
  return outcome.image;
}
const chosen: Clinic = { start: wib('2026-04-08 13:00'), end: wib('2026-04-08 14:30'), librarian: budi, place: 'Ruang 2', slot: true, meet: '' };

test('a time may be chosen in the stage before the appointment and in that of the appointment, and not earlier or later', () => {
  const picked = follow(scheduling(), arrange(scheduling(), chosen, 'Budi', 'page', moment('2026-04-06 10:00')));
  const after = moveToStage(picked, 'Penyerahan', moment('2026-04-08 15:00'));
  expect([request('2026-04-06 08:00', stages), scheduling(), picked, after.ok ? after.image : picked].map((image) => maySchedule(image))).toEqual([false, true, true, false]);
  expect(maySchedule({ ...scheduling(), status: 'cancelled' })).toBe(false);
});

test('choosing a time ends Penjadwalan, gives the request to whose time it is, and dates the rest', () => {
  const events = arrange(scheduling(), chosen, 'Budi', 'page', moment('2026-04-06 10:00'));
  const image = follow(scheduling(), events);
  expect(events.map(({ type, data }) => [type, data.via ?? data.because ?? data.stage])).toEqual([['assigned', 'appointment'], ['stageStarted', 'Pendampingan'], ['appointmentChanged', 'page']]);
  expect(image).toMatchObject({ assignee: budi, assigneeName: 'Budi', assignedBecause: 'appointment', stageIndex: 2, appointment: chosen.start, clinic: chosen, status: 'inProgress' });
  expect(image.stages.map(({ dueAt, finishedAt }) => [wall(dueAt), wall(finishedAt)]).slice(1)).toEqual([
    ['2026-04-07 16:00', '2026-04-06 10:00'], ['2026-04-08 13:00', null], ['2026-04-09 08:30', null],
  ]);
  expect(wall(image.dueAt)).toBe('2026-04-09 08:30');
});

test('moving it keeps the stage and, with the same librarian, the assignee; giving it back begins Penjadwalan anew with no date for the whole', () => {
  const picked = follow(scheduling(), arrange(scheduling(), chosen, 'Budi', 'page', moment('2026-04-06 10:00')));
  const later = { ...chosen, start: wib('2026-04-09 13:00'), end: wib('2026-04-09 14:00') };
  const moving = arrange(picked, later, 'Budi', 'calendar', moment('2026-04-07 10:00'));
  expect(moving.map(({ type }) => type)).toEqual(['appointmentChanged']);
  expect(engagementOf(follow(picked, moving))).toEqual({ ticket: picked.ticket, librarian: budi, start: later.start, end: later.end });
  const back = cancelAppointment(follow(picked, moving), 'page', moment('2026-04-07 11:00'));
  expect(back.map(({ type }) => type)).toEqual(['appointmentChanged', 'stageStarted']);
  const freed = follow(follow(picked, moving), back);
  expect(freed).toMatchObject({ appointment: null, clinic: null, stageIndex: 1, dueAt: null });
  expect(wall(freed.stages[1]?.dueAt)).toBe('2026-04-08 16:00');
  expect(engagementOf(freed)).toBeNull();
});

test('an appointment made by hand is with the assignee and taken to last an hour, and so is one that was moved by hand since it was chosen', () => {
  const made = setAppointment(scheduling(), wib('2026-04-08 09:00'), moment('2026-04-06 10:00'));
  expect(made.ok && engagementOf(made.image)).toEqual({ ticket: 'LK-2026-00001', librarian: ani, start: wib('2026-04-08 09:00'), end: wib('2026-04-08 10:00') });
  const picked = follow(scheduling(), arrange(scheduling(), chosen, 'Budi', 'page', moment('2026-04-06 10:00')));
  const moved = setAppointment({ ...picked, assignee: ani }, wib('2026-04-09 09:00'), moment('2026-04-07 10:00'));
  expect(moved.ok && engagementOf(moved.image)).toMatchObject({ librarian: ani, end: wib('2026-04-09 10:00') });
});

test('the requester may change it until a day before, to the minute', () => {
  const at = wib('2026-04-08 13:00');
  expect([at - 24 * hour, at - 24 * hour + 1].map((now) => mayChange(at, now, 24 * hour))).toEqual([true, false]);
  expect(mayChange(null, at, 24 * hour)).toBe(true);
});
