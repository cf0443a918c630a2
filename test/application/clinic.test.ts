import { appointByHand } from '../../src/domain/clinic';
import type { RequestImage } from '../../src/domain/request';
import { moveToStage, setAppointment, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wall, wib } from '../domain/requestBuilder';
import { jadwalDesk, slotRow, type JadwalDesk } from '../support/jadwalDesk';
import { serialOf } from '../support/observedRows';

const [one, two] = ['LK-2026-00001', 'LK-2026-00002'] as const;
const budi = 'budi@perpustakaan.example';
const moment = (at: string): Moment => ({ now: wib(at), actor: 'unknown', calendar: standardCalendar, reopenDays: 30 });

/** A request of Bandung in Penjadwalan since Monday 6 April 2026. */
function scheduling(ticket: string, extra: Partial<RequestImage> = {}): RequestImage {
  const stages = ['Verifikasi 4 jam', 'Penjadwalan 1 hari', 'Pendampingan janji temu', 'Penyerahan 4 jam'];
  const begun = moveToStage(request('2026-04-06 08:00', stages, { ticket, sequence: Number(ticket.slice(-5)), service: 'deposit-coaching', assignee: budi, assigneeName: 'Budi Santoso', ...extra }), 'Penjadwalan', moment('2026-04-06 09:00'));
  if (!begun.ok) throw new Error('not begun');
  return begun.image;
}

/** Two requests; Budi offers Wednesday at nine and at one, Thursday at nine. */
function openDesk(): JadwalDesk {
  const desk = jadwalDesk(
    [scheduling(one), scheduling(two, { requesterEmail: 'rina@riset.example' })],
    [slotRow('2026-04-08 09:00', '2026-04-08 10:00', 'Budi Santoso', { place: 'Ruang 2' }), slotRow('2026-04-08 13:00', '', budi), slotRow('2026-04-09 09:00', '2026-04-09 10:30', budi)],
  );
  desk.look('2026-04-06 09:30');
  return desk;
}

const pick = (desk: JadwalDesk, start: string, ticket: string = one, instead: string | null = null, at = '2026-04-06 10:00', key?: string): string =>
  desk.press(at, ticket, { name: 'pickSlot', slot: desk.slotId(start), instead: instead === null ? null : wib(instead) }, key);
const column = (desk: JadwalDesk, key: string): string[] => desk.rows.map((_, row) => desk.cell(row, key));
const appointment = (desk: JadwalDesk, ticket: string = one): string | null => wall(desk.image(ticket).appointment);

test('who chooses a time gets it once: the row is theirs, the stage goes on, both sides are told in one mail each; pressed again it is the same', () => {
  const desk = openDesk();
  expect(pick(desk, '2026-04-08 09:00', one, null, '2026-04-06 10:00', 'key-of-press')).toBe('done');
  expect(pick(desk, '2026-04-08 09:00', one, null, '2026-04-06 10:00', 'key-of-press')).toBe('done');
  expect(desk.image(one)).toMatchObject({ stageIndex: 2, appointment: wib('2026-04-08 09:00'), clinic: { end: wib('2026-04-08 10:00'), librarian: budi, place: 'Ruang 2', slot: true } });
  expect([column(desk, 'ticket'), column(desk, 'standing')]).toEqual([[one, '', ''], ['Terisi', 'Bebas', 'Bebas']]);
  expect(desk.mails()).toEqual(['siti: appointment 2026-04-08T09:00', 'budi: slotPicked 2026-04-08T09:00']);
});

test('of two who want the same time one gets it; the other hears so and may have another', () => {
  const desk = openDesk();
  expect([pick(desk, '2026-04-08 09:00'), pick(desk, '2026-04-08 09:00', two), pick(desk, '2026-04-08 13:00', two)]).toEqual(['done', 'slotTaken', 'done']);
  expect(column(desk, 'ticket')).toEqual([one, two, '']);
});

test('the requester moves it, gives it back until a day before, and an old page changes nothing', () => {
  const desk = openDesk();
  pick(desk, '2026-04-08 09:00');
  expect(pick(desk, '2026-04-09 09:00')).toBe('changed');
  expect(pick(desk, '2026-04-09 09:00', one, '2026-04-08 09:00')).toBe('done');
  expect([column(desk, 'ticket'), column(desk, 'standing')]).toEqual([['', '', one], ['Bebas', 'Bebas', 'Terisi']]);
  const release = { name: 'releaseSlot', instead: wib('2026-04-09 09:00') } as const;
  expect(desk.press('2026-04-08 09:01', one, release)).toBe('tooLateToChange');
  expect(desk.press('2026-04-08 09:00', one, release)).toBe('done');
  expect(desk.image(one)).toMatchObject({ appointment: null, clinic: null, stageIndex: 1 });
  expect(column(desk, 'ticket')).toEqual(['', '', '']);
  // What was still to be said to the requester is no longer so.
  expect(desk.mails()).toEqual(['budi: slotReleased 2026-04-09T09:00']);
  expect(pick(desk, '2026-04-08 13:00', one, null, '2026-04-08 09:01')).toBe('slotTaken');
});

/** What a librarian does to Jadwal once request one has Wednesday at nine. */
const deeds: readonly [string, (desk: JadwalDesk) => void, { at: string | null; tickets: string[]; mails: string[] }][] = [
  ['sorts the tab', (desk) => desk.rows.reverse(), { at: '2026-04-08 09:00', tickets: ['', '', one], mails: [] }],
  ['adds rows above', (desk) => desk.rows.unshift(slotRow('2026-04-10 09:00', '', budi)), { at: '2026-04-08 09:00', tickets: ['', one, '', ''], mails: [] }],
  ['gives the row another time', (desk) => desk.type(0, 'start', serialOf('2026-04-08 09:30')), { at: '2026-04-08 09:30', tickets: [one, '', ''], mails: ['siti: appointmentMoved 2026-04-08T09:30'] }],
  ['empties No. Tiket', (desk) => desk.type(0, 'ticket', ''), { at: null, tickets: ['', '', ''], mails: ['siti: slotOff 2026-04-08T09:00'] }],
  ['deletes the row', (desk) => desk.rows.shift(), { at: null, tickets: ['', ''], mails: ['siti: slotOff 2026-04-08T09:00'] }],
  ['types the ticket into another row', (desk) => desk.type(2, 'ticket', one.toLowerCase()), { at: '2026-04-09 09:00', tickets: ['', '', one], mails: ['siti: appointmentMoved 2026-04-09T09:00'] }],
  ['moves the ticket to another row', (desk) => [desk.type(0, 'ticket', ''), desk.type(1, 'ticket', one)], { at: '2026-04-08 13:00', tickets: ['', one, ''], mails: ['siti: appointmentMoved 2026-04-08T13:00'] }],
  ['doubles the row', (desk) => desk.rows.push([...(desk.rows[0] ?? [])]), { at: '2026-04-08 09:00', tickets: [one, '', '', ''], mails: [] }],
  ['types words for a time', (desk) => desk.type(0, 'start', 'besok pagi'), { at: '2026-04-08 09:00', tickets: [one, '', ''], mails: [] }],
  ['deletes rows that are over', (desk) => desk.rows.splice(1, 2), { at: '2026-04-08 09:00', tickets: [one], mails: [] }],
];

test.each(deeds)('a librarian %s', (_what, deed, expected) => {
  const desk = openDesk();
  pick(desk, '2026-04-08 09:00');
  const state = desk.look('2026-04-06 10:30', (work) => work.outbox.clear());
  deed(desk);
  desk.look('2026-04-06 11:00');
  expect({ at: appointment(desk), tickets: column(desk, 'ticket'), mails: desk.mails() }).toEqual(expected);
  expect(desk.image(one).stageIndex).toBe(expected.at === null ? 1 : 2);
  // Nothing is left to do.
  const again = desk.look('2026-04-06 11:05');
  expect([again.events, again.slotWrites.size, again.clinic === again.state.clinic]).toEqual([[], 0, true]);
  expect(state.events).toEqual([]);
});

test('a row that was sorted away while the desk wrote into it is no edit: the mark goes where it belongs', () => {
  const desk = openDesk();
  pick(desk, '2026-04-08 09:00');
  // The write met Thursday's row, for somebody had sorted the tab in that second.
  for (const key of ['ticket', 'signature', 'standing']) {
    desk.type(2, key, desk.cell(0, key));
    desk.type(0, key, '');
  }
  desk.look('2026-04-06 10:05');
  expect([appointment(desk), column(desk, 'ticket')]).toEqual(['2026-04-08 09:00', [one, '', '']]);
});

test('an appointment that is made in Permohonan takes its row; moved there it leaves the row; the requester is told each time', () => {
  const desk = openDesk();
  const by = (at: string | null, when: string): void => {
    desk.look(when, (work) => {
      const outcome = setAppointment(desk.image(one), at === null ? null : wib(at), moment(when));
      if (outcome.ok) work.record(outcome.events);
    });
  };
  by('2026-04-09 09:00', '2026-04-06 10:00');
  expect([column(desk, 'ticket'), desk.image(one).clinic]).toEqual([['', '', one], { start: wib('2026-04-09 09:00'), end: wib('2026-04-09 10:30'), librarian: budi, place: '', slot: true, meet: '' }]);
  by('2026-04-09 11:00', '2026-04-06 11:00');
  expect([column(desk, 'ticket'), desk.image(one).clinic]).toMatchObject([['', '', ''], { end: wib('2026-04-09 12:30'), slot: false }]);
  // Nobody is offered a time at which Budi is spoken for.
  desk.rows.push(slotRow('2026-04-09 12:00', '', budi));
  desk.look('2026-04-06 11:05');
  expect(desk.cell(3, 'standing')).toBe(`Tidak ditawarkan: petugas punya janji lain (${one})`);
  expect(pick(desk, '2026-04-09 12:00', two, null, '2026-04-06 11:06')).toBe('slotTaken');
  by(null, '2026-04-06 12:00');
  expect([desk.image(one).clinic, desk.cell(3, 'standing')]).toEqual([null, 'Bebas']);
  expect(desk.mails()).toEqual(['siti: appointmentOff 2026-04-09T11:00']);
});

test('an appointment that is made on a card, which tells the requester itself, takes its row and is told by nobody else', () => {
  const desk = openDesk();
  for (const at of [wib('2026-04-09 09:00'), null]) {
    desk.look('2026-04-06 10:00', (work) => {
      const outcome = appointByHand(desk.image(one), at, moment('2026-04-06 10:00'));
      if (outcome.ok) work.record(outcome.events);
    });
    expect([column(desk, 'ticket')[2], desk.image(one).clinic?.slot, desk.mails()]).toEqual(at === null ? ['', undefined, []] : [one, true, []]);
  }
});

test('rows that say nothing sensible are named and not offered, and tickets that wait for no appointment as well; a header that is gone cancels nothing', () => {
  const desk = openDesk();
  pick(desk, '2026-04-08 09:00');
  desk.rows.push(slotRow('2026-04-10 09:00', '2026-04-10 08:00', budi), slotRow('2026-04-10 10:00', '', 'Siapa'), slotRow('2026-04-10 11:00', '', budi, { region: 'Bandng' }), slotRow('2026-04-10 13:00', '', budi, { ticket: 'LK-2026-00099' }));
  desk.look('2026-04-06 11:00');
  expect(desk.problems().map((words) => words.slice(0, 40))).toEqual(['8: Permohonan “LK-2026-00099” tidak seda', '5: Selesai “2026-04-10 08:00” bukan wakt', '6: Petugas “Siapa” tidak ada di tab Pust', '7: Kawasan “Bandng” tidak ada di tab Kaw']);
  const lost = desk.look('2026-04-06 11:05', (work) => {
    work.slots = [['Kawasan', 'Mulai'], ...desk.rows];
  });
  expect([lost.events, appointment(desk)]).toEqual([[], '2026-04-08 09:00']);
  expect(lost.clinic.problems[0]).toMatchObject({ tab: 'slots', code: 'headerMissing' });
});

test('a request that ends gives its time back', () => {
  const desk = openDesk();
  pick(desk, '2026-04-08 09:00');
  desk.look('2026-04-07 09:00', (work) => work.record([{ type: 'statusChanged', ticket: one, at: work.now, actor: budi, data: {}, patch: { status: 'cancelled' } }]));
  expect([column(desk, 'ticket'), column(desk, 'standing')]).toEqual([['', '', ''], ['Bebas', 'Bebas', 'Bebas']]);
});
