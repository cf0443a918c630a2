import type { PageAnswer } from '../../src/application/pageCommands/pageRequest';
import type { ClinicView } from '../../src/application/clinic/clinicView';
import { openDesk, owner, type Desk } from '../support/desk';
import { openPage, type RequestPage } from '../support/pageCalls';
import { appendRecords } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const ticket = 'LK-2026-00001';
const made = 'made@perpustakaan.example';
const siti = 'siti@riset.example';
const slot = (start: string, end: string, place = ''): Record<string, string> => ({ Kawasan: 'Mataram', Layanan: '*', Mulai: start, Selesai: end, Petugas: 'Made Wirawan', Tempat: place });

/** A deposit clinic of Mataram in Penjadwalan, Monday 6 April 2026; Made offers Wednesday and Thursday, by the clocks of the spreadsheet (WIB). */
function openClinic(): { desk: Desk; page: RequestPage } {
  const desk = openDesk({ now: '2026-04-06T08:00:00+07:00' });
  desk.submit({ region: 'Mataram', service: 'Pendampingan Deposit', title: 'Deposit data' });
  appendRecords(desk.book, 'Jadwal', [slot('08/04/2026 09:00', '08/04/2026 10:00', 'Ruang 2'), slot('09/04/2026 09:00', '09/04/2026 10:30')], made);
  desk.typeIn(ticket, 'Tahap', 'Penjadwalan', made);
  desk.tick();
  return { desk, page: openPage(desk, ticket, siti) };
}

const clinicOf = (page: RequestPage): ClinicView | null => page.view().clinic;
const tickets = (desk: Desk): string[] => desk.records('Jadwal').map((row) => row['No. Tiket'] ?? '');
const news = (desk: Desk, address: string): string[] => desk.mailsTo(address).filter((mail) => /Tanggal selesai permohonan|Jawaban pemohon/.test(newsOf(mail))).map((mail) => mail.body);
const event = (desk: Desk) => desk.workspace.calendars.events(owner)[0];
/** Half an hour on, with one look of the clock that asks the calendar, and one that sends what follows. */
const later = (desk: Desk): void => {
  desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 30 * 60_000).toISOString());
  desk.tick();
  desk.tick();
};
const outcome = (answer: PageAnswer): string => ('reason' in answer ? answer.reason : answer.outcome);

test('a time is chosen on the page, stands in Sheet, Jadwal and calendar with a meeting for both, and is moved and cancelled from each side', () => {
  const { desk, page } = openClinic();
  expect(clinicOf(page)).toMatchObject({ appointment: null, open: true, offers: [{ start: { wall: '2026-04-08T10:00', zone: 'WITA' }, end: { wall: '2026-04-08T11:00', zone: 'WITA' }, librarian: 'Made Wirawan', place: 'Ruang 2' }, { start: { wall: '2026-04-09T10:00', zone: 'WITA' } }] });
  const [first, second] = clinicOf(page)?.offers ?? [];
  desk.workspace.calls.reset();
  expect(outcome(page.act({ name: 'pickSlot', slot: first?.id ?? '', instead: null }))).toBe('done');
  expect(desk.workspace.calls.total()).toBeLessThanOrEqual(12);
  expect(desk.request(ticket)).toMatchObject({ Tahap: 'Pendampingan', 'Janji Temu': '08/04/2026 09:00', Petugas: 'Made Wirawan' });
  expect(tickets(desk)).toEqual([ticket, '']);
  // The clock makes the event before the mails leave, so that they bring the address of the meeting.
  desk.tick();
  desk.tick();
  const made1 = event(desk);
  expect(made1).toMatchObject({ title: `[${ticket}] Pendampingan Deposit: Deposit data`, location: 'Ruang 2', start: new Date('2026-04-08T02:00:00Z'), end: new Date('2026-04-08T03:00:00Z') });
  expect(made1?.guests.map(({ email }) => email)).toEqual([made, siti]);
  expect(made1?.meetLink).toMatch(/^https:\/\/meet\.google\.com\//);
  desk.tick();
  expect([news(desk, siti).length, news(desk, made).length]).toEqual([1, 1]);
  expect(news(desk, siti)[0]).toContain('Janji temu Anda: Rabu, 8 April 2026 pukul 10.00 WITA.');
  for (const words of [...news(desk, siti), ...news(desk, made)]) expect(words).toContain(`Google Meet: ${made1?.meetLink ?? ''}`);
  expect(clinicOf(page)?.appointment).toMatchObject({ meet: made1?.meetLink, place: 'Ruang 2', librarian: 'Made Wirawan' });

  // Moved in the calendar: within half an hour the desk knows.
  desk.workspace.calendars.move(made1?.id ?? '', '2026-04-09T09:00:00+07:00', '2026-04-09T10:30:00+07:00');
  later(desk);
  expect(desk.request(ticket)['Janji Temu']).toBe('09/04/2026 09:00');
  expect(tickets(desk)).toEqual(['', ticket]);
  expect(news(desk, siti).at(-1)).toContain('dipindahkan ke Kamis, 9 April 2026 pukul 10.00 WITA');
  expect(news(desk, made).at(-1)).toContain('dipindahkan di Kalender');

  // Moved in Jadwal: the calendar follows.
  desk.book.type('Jadwal', 'C3', '09/04/2026 13:00', made);
  desk.book.type('Jadwal', 'D3', '09/04/2026 14:00', made);
  desk.tick();
  desk.tick();
  expect([desk.request(ticket)['Janji Temu'], event(desk)?.start.toISOString()]).toEqual(['09/04/2026 13:00', '2026-04-09T06:00:00.000Z']);

  // Declined by the guest: the librarian is told, nothing else happens.
  desk.workspace.calendars.answer(made1?.id ?? '', 'no', siti);
  later(desk);
  expect(news(desk, made).at(-1)).toContain('menolak undangan Kalender');

  // Given back on the page: the event goes, the row is free; chosen anew it is another event.
  expect(outcome(page.act({ name: 'releaseSlot', instead: clinicOf(page)?.appointment?.at ?? 0 }))).toBe('done');
  expect(desk.request(ticket)).toMatchObject({ Tahap: 'Penjadwalan', 'Janji Temu': '' });
  desk.tick();
  desk.tick();
  expect([event(desk), tickets(desk)]).toEqual([undefined, ['', '']]);
  expect(outcome(page.act({ name: 'pickSlot', slot: first?.id ?? '', instead: null }))).toBe('done');
  desk.tick();
  desk.tick();
  expect(event(desk)?.id).not.toBe(made1?.id);

  // After lunch.
  desk.skipTo('2026-04-06T13:00:00+07:00');
  // Deleted in the calendar: cancelled, and the requester may choose again.
  desk.workspace.calendars.remove(event(desk)?.id ?? '');
  later(desk);
  expect(desk.request(ticket)).toMatchObject({ Tahap: 'Penjadwalan', 'Janji Temu': '' });
  expect(news(desk, siti).at(-1)).toContain('pilih waktu lain di halaman status');
  // Typed into Permohonan: it gets an event all the same.
  desk.typeIn(ticket, 'Janji Temu', '10/04/2026 09:00', made);
  desk.tick();
  desk.tick();
  expect(event(desk)?.start.toISOString()).toBe('2026-04-10T02:00:00.000Z');
  expect(second?.id).toBeDefined();
  desk.expectNoFailures();
});
