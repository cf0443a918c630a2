import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { cellAt } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const budi = 'budi@perpustakaan.example';
const ticket = 'LK-2026-00001';

/** Each test begins with one request for a language check in Bandung, sent in on Tuesday 7 April 2026 at 09:00 WIB. */
function deskWithRequest(service = 'Grammarly'): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service });
  return desk;
}

test('typed stage by stage by its librarian, delivered, and closed by itself at the end of the fifth working day', () => {
  const desk = deskWithRequest('Visualisasi Data');
  const steps = [
    ['2026-04-07T10:00:00+07:00', 'Status', 'Diproses', { Status: 'Diproses', Tahap: 'Pengolahan data', 'Tenggat Tahap': '09/04/2026 16:00' }],
    ['2026-04-08T09:00:00+07:00', 'Tahap', 'Visualisasi', { Status: 'Diproses', Tahap: 'Visualisasi', 'Tenggat Tahap': '10/04/2026 16:30' }],
    ['2026-04-09T09:00:00+07:00', 'Tahap', 'Telaah hasil', { Status: 'Diproses', Tahap: 'Telaah hasil', 'Tenggat Tahap': '10/04/2026 16:30' }],
    ['2026-04-10T09:00:00+07:00', 'Tahap', 'Penyerahan', { Status: 'Diproses', Tahap: 'Penyerahan', 'Tenggat Tahap': '10/04/2026 14:30' }],
    ['2026-04-10T10:00:00+07:00', 'Status', 'Diserahkan', { Status: 'Diserahkan', Tahap: 'Penyerahan', 'Status SLA': 'Tercapai', 'Sisa Waktu Kerja': '' }],
  ] as const;
  for (const [instant, header, value, shown] of steps) {
    desk.skipTo(instant);
    // Nobody reviews their own work.
    desk.typeIn(ticket, header, value, value === 'Penyerahan' ? 'kartika@perpustakaan.example' : budi);
    expect(desk.request(ticket)).toMatchObject({ ...shown, 'Respons Pertama': '07/04/2026 10:00', 'Tenggat Selesai': '15/04/2026 11:30', 'Selesai Pada': '' });
  }
  // Delivered on Friday 10 April: the fifth working day after it is Friday 17 April, closing at 16:30.
  desk.skipTo('2026-04-17T16:23:00+07:00');
  desk.tick();
  expect(desk.request(ticket).Status).toBe('Diserahkan');
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ Status: 'Selesai', 'Status SLA': 'Tercapai' });
  expect(desk.request(ticket)['Selesai Pada']).toMatch(/^17\/04\/2026 16:3[0-5]$/);
  expect(desk.mailsTo('siti@riset.example').map(newsOf)).toEqual([
    `[${ticket}] Kualitas air danau purba | Permohonan diterima`, `[${ticket}] Kualitas air danau purba | Hasil untuk Anda`,
  ]);
  desk.expectNoFailures();
});

test('while the requester is waited for the clocks stand still and the dates move by the working time lost', () => {
  const desk = deskWithRequest();
  desk.skipTo('2026-04-07T10:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '08/04/2026 16:00', 'Tenggat Selesai': '09/04/2026 11:30' });
  desk.skipTo('2026-04-08T11:00:00+07:00');
  desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Mohon kirim naskah lengkap.', budi);
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  expect(desk.request(ticket)).toMatchObject({ Status: 'Menunggu Pemohon', 'Status SLA': 'Dijeda', 'Sisa Waktu Kerja': '4,0' });
  expect(desk.mailsTo('siti@riset.example')[1]?.body).toContain('Mohon kirim naskah lengkap.');
  desk.skipTo('2026-04-09T11:00:00+07:00');
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ 'Status SLA': 'Dijeda', 'Sisa Waktu Kerja': '4,0' });
  desk.skipTo('2026-04-09T11:30:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  // Waited Wednesday 11:00–12:00 and 13:00–16:00 and Thursday 07:30–11:30: 8 hours.
  expect(desk.request(ticket)).toMatchObject({ 'Status SLA': 'Sesuai Jadwal', 'Tenggat Tahap': '10/04/2026 08:00', 'Tenggat Selesai': '10/04/2026 13:30' });
});

test('a request that nobody touches is at risk after three of its four hours, and late only after the promised instant', () => {
  const desk = deskWithRequest();
  const shownAt = (iso: string): string | undefined => {
    desk.skipTo(iso);
    desk.tick();
    return desk.request(ticket)['Status SLA'];
  };
  expect(shownAt('2026-04-07T11:50:00+07:00')).toBe('Sesuai Jadwal');
  expect(shownAt('2026-04-07T12:00:00+07:00')).toBe('Mendekati Tenggat');
  expect(shownAt('2026-04-07T13:50:00+07:00')).toBe('Mendekati Tenggat');
  expect(shownAt('2026-04-07T14:01:00+07:00')).toBe('Terlambat');
  desk.skipTo('2026-04-09T13:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diserahkan', 'Status SLA': 'Tidak Tercapai' });
  desk.typeIn(ticket, 'Status', 'Selesai', budi);
  expect(desk.request(ticket)).toMatchObject({ Status: 'Selesai', 'Status SLA': 'Tidak Tercapai', 'Selesai Pada': '09/04/2026 13:00' });
});

test('what may not be typed is put back, with the reason in a note, and stays in the log', () => {
  const desk = deskWithRequest();
  const columns = [['Judul', 'Judul baru'], ['Status', 'Selesai'], ['Tahap', 'Sulap'], ['Petugas', 'Tuan Tak Dikenal'], ['Tautan Hasil', 'javascript:alert(1)']] as const;
  const before = desk.request(ticket);
  for (const [header, value] of columns) {
    desk.typeIn(ticket, header, value, budi);
    expect(desk.request(ticket)[header]).toBe(before[header]);
    const note = desk.spreadsheet().getSheetByName('Permohonan')?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket, header)).getNote();
    expect(note).toMatch(/\S{3}/);
  }
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Perubahan ditolak').map((row) => row.Pelaku)).toEqual(columns.map(() => budi));
});

test('columns that librarians move or add, and rows that they sort, disturb nothing', () => {
  const desk = deskWithRequest();
  desk.submit({ region: 'Ambon', service: 'Bibliometrik', title: 'Alga' }, 'amin@riset.example');
  desk.book.moveColumn('Permohonan', 11, 2);
  desk.book.insertColumns('Permohonan', 5, 1);
  desk.book.type('Permohonan', 'E1', 'Catatan saya');
  desk.book.type('Permohonan', 'E2', 'milik pustakawan');
  desk.book.sort('Permohonan', 9, true);
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  desk.submit({ region: 'Bogor', service: 'Grammarly', title: 'Zeolit' }, 'zul@riset.example');
  expect(desk.records('Permohonan').map((row) => [row['No. Tiket'], row.Status, row.Judul]).sort()).toEqual([
    ['LK-2026-00001', 'Diproses', 'Kualitas air danau purba'], ['LK-2026-00002', 'Baru', 'Alga'], ['LK-2026-00003', 'Baru', 'Zeolit'],
  ]);
  expect(desk.request(ticket)['Catatan saya']).toBe('milik pustakawan');
  desk.expectNoFailures();
});
