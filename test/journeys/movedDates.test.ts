import { openDesk, type Desk } from '../support/desk';
import { appendRecords, typeIntoRecord } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const ticket = 'LK-2026-00001';
const siti = 'siti@riset.example';

const holiday = (day: string, name: string) => ({ Tanggal: day, Nama: name, Kepastian: 'tetap', Kawasan: '*' });

/** A language check in Bandung, sent in on Tuesday 7 April 2026 at 09:00: check until Wednesday 8 April, done by Thursday 9 April 11:30. */
function deskWithRequest(): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, siti);
  desk.skipTo('2026-04-07T10:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '08/04/2026 16:00', 'Tenggat Selesai': '09/04/2026 11:30' });
  return desk;
}

const movedMails = (desk: Desk) => desk.mailsTo(siti).filter((mail) => mail.body.startsWith('Tanggal selesai bergeser'));

test('a holiday entered late moves the dates of open requests; the log says from what to what and why, and the requester is told once', () => {
  const desk = deskWithRequest();
  desk.skipTo('2026-04-07T13:00:00+07:00');
  appendRecords(desk.book, 'Hari Libur', [holiday('2026-04-08', 'Hari Kesehatan Kawasan')]);
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '09/04/2026 16:00', 'Tenggat Selesai': '10/04/2026 11:30' });
  const logged = desk.records('Riwayat').find((record) => record.Kejadian === 'Janji bergeser');
  expect(logged?.Rincian).toBe(
    'Hari libur atau jam kerja berubah (Rabu, 8 April 2026). Tenggat tahap Pemeriksaan dari Rabu, 8 April 2026 pukul 16.00 WIB menjadi Kamis, 9 April 2026 pukul 16.00 WIB.'
    + ' Tenggat selesai dari Kamis, 9 April 2026 pukul 11.30 WIB menjadi Jumat, 10 April 2026 pukul 11.30 WIB.',
  );
  for (let round = 0; round < 6; round += 1) desk.tick();
  expect(movedMails(desk)).toHaveLength(1);
  expect(movedMails(desk)[0]?.body).toContain('paling lambat Jumat, 10 April 2026 pukul 11.30 WIB. Sebelumnya kami menjanjikan Kamis, 9 April 2026 pukul 11.30 WIB.');
  expect(movedMails(desk)[0]?.body).toContain('hari berikut ditetapkan sebagai hari libur: Rabu, 8 April 2026.');
  desk.expectNoFailures();
});

test('a holiday that is taken back within minutes is told to nobody', () => {
  const desk = deskWithRequest();
  desk.skipTo('2026-04-07T13:00:00+07:00');
  appendRecords(desk.book, 'Hari Libur', [holiday('2026-04-08', 'Salah ketik')]);
  desk.tick();
  expect(desk.request(ticket)['Tenggat Selesai']).toBe('10/04/2026 11:30');
  desk.book.deleteRows('Hari Libur', desk.book.text('Hari Libur').length, 1);
  for (let round = 0; round < 6; round += 1) desk.tick();
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '08/04/2026 16:00', 'Tenggat Selesai': '09/04/2026 11:30' });
  expect(movedMails(desk)).toEqual([]);
});

test('a stage that gets more time moves what is open, not what is over', () => {
  const desk = deskWithRequest();
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, siti);
  desk.typeIn('LK-2026-00002', 'Status', 'Diserahkan', budi);
  const finished = desk.request('LK-2026-00002');
  typeIntoRecord(desk.book, 'Tahapan', 'Tahap', 'Pemeriksaan', 'Waktu', '3 hari');
  desk.tick();
  // Promised anew from the day of submission: Verifikasi until 14:00 on Tuesday, three working days to Friday 16:30, four hours to Monday 11:30.
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '10/04/2026 16:30', 'Tenggat Selesai': '13/04/2026 11:30' });
  expect(desk.request('LK-2026-00002')).toMatchObject({ 'Tenggat Selesai': finished['Tenggat Selesai'], 'Status SLA': 'Tercapai' });
});

test('while the tab of holidays is being rebuilt no promise jumps', () => {
  const desk = deskWithRequest();
  appendRecords(desk.book, 'Hari Libur', [holiday('2026-04-08', 'Hari Kesehatan Kawasan')]);
  desk.tick();
  const moved = { 'Tenggat Tahap': '09/04/2026 16:00', 'Tenggat Selesai': '10/04/2026 11:30' };
  expect(desk.request(ticket)).toMatchObject(moved);
  desk.book.deleteRows('Hari Libur', 2, desk.book.text('Hari Libur').length - 1);
  desk.tick();
  expect(desk.request(ticket)).toMatchObject(moved);
});

test('a hand-over to Ambon moves no promised instant', () => {
  const desk = deskWithRequest();
  desk.typeIn(ticket, 'Kawasan', 'Ambon', budi);
  expect(desk.request(ticket)).toMatchObject({ Kawasan: 'Ambon', 'Tenggat Tahap': '08/04/2026 16:00', 'Tenggat Selesai': '09/04/2026 11:30' });
  desk.skipTo('2026-04-08T09:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  desk.skipTo('2026-04-08T10:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  // An hour of work in Ambon (11:00–12:00 there). 16:00 WIB is 18:00 there, so the stage ends on Thursday at 08:30 WIT, 06:30 WIB.
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '09/04/2026 06:30', 'Tenggat Selesai': '09/04/2026 12:30' });
});

test('a requester who edits the answer while we wait has answered at that moment', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  const response = desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Judul lama' }, siti);
  desk.skipTo('2026-04-07T10:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-08T08:30:00+07:00');
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  desk.workspace.faults.trigger('formSubmit', 'drop', 1);
  desk.skipTo('2026-04-08T09:30:00+07:00');
  const title = desk.form.items().find((item) => item.title.startsWith('Judul'))?.id ?? '';
  desk.form.edit(response, { [title]: 'Judul baru' }, siti);
  // Nobody looks until noon.
  desk.skipTo('2026-04-08T13:55:00+07:00');
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diproses', 'Tenggat Tahap': '09/04/2026 08:30', 'Tenggat Selesai': '09/04/2026 13:30' });
});
