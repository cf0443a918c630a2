import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { clockComes } from '../support/kills';
import { openPage } from '../support/pageCalls';
import { appendRecords } from '../support/sheetRecords';

const morning = '2026-04-07T09:00:00+07:00';
const budi = 'budi@perpustakaan.example';
const bandung = { region: 'Bandung', service: 'Grammarly' } as const;

/** A desk on Tuesday morning with one request in it, so that taking in another is an ordinary look. */
function openWithOne(): Desk {
  const desk = openDesk({ now: '2026-04-07T08:30:00+07:00' });
  desk.submit(bandung, 'awal@riset.example');
  desk.skipTo(morning);
  return desk;
}

/** Time goes on longer than a run that was killed may keep its mails, the clock's trigger firing as it should. */
function letTimePass(desk: Desk): void {
  desk.workspace.faults.clear();
  desk.workspace.clock.advance('16m');
}

const ticketsOf = (desk: Desk, address: string): (string | undefined)[] => desk.records('Permohonan').filter((row) => row.Email === address).map((row) => row['No. Tiket']);
const subjectsTo = (desk: Desk, address: string): string[] => desk.mailsTo(address).map((mail) => mail.subject);

describe('a trigger of the form that', () => {
  test.each([
    ['is lost', (desk: Desk) => desk.workspace.faults.trigger('formSubmit', 'drop')],
    ['comes twice', (desk: Desk) => desk.workspace.faults.trigger('formSubmit', 'duplicate')],
    ['comes blank', (desk: Desk) => desk.workspace.faults.trigger('formSubmit', 'blank')],
  ])('%s leads to exactly one request and one mail to each', (_, fault) => {
    const desk = openWithOne();
    fault(desk);
    desk.submit(bandung, 'siti@riset.example');
    letTimePass(desk);
    expect(ticketsOf(desk, 'siti@riset.example')).toEqual(['LK-2026-00002']);
    expect(subjectsTo(desk, 'siti@riset.example')).toHaveLength(1);
    expect(subjectsTo(desk, budi)).toHaveLength(2);
    expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Diajukan')).toHaveLength(2);
    desk.expectNoFailures();
  });
});

test('an edited response updates its request: words at once, region and service while nobody has begun', () => {
  const desk = openWithOne();
  const response = desk.submit({ ...bandung, title: 'Judul lama', description: 'Uraian lama' });
  desk.workspace.clock.advance('1m');
  desk.form.edit(response, { [item(desk, 'Judul usulan')]: 'Judul baru', [item(desk, 'Kawasan')]: 'Ambon' }, 'siti@riset.example');
  expect(desk.request('LK-2026-00002')).toMatchObject({ Judul: 'Judul baru', Uraian: 'Uraian lama', Kawasan: 'Ambon', Petugas: 'Amos Latuconsina', Diajukan: '07/04/2026 09:00' });
  expect(subjectsTo(desk, 'amos@perpustakaan.example')).toHaveLength(1);
  desk.typeIn('LK-2026-00002', 'Status', 'Diproses', 'amos@perpustakaan.example');
  desk.workspace.clock.advance('1m');
  desk.form.edit(response, { [item(desk, 'Judul usulan')]: 'Judul terakhir', [item(desk, 'Kawasan')]: 'Jogja' }, 'siti@riset.example');
  expect(desk.request('LK-2026-00002')).toMatchObject({ Judul: 'Judul terakhir', Kawasan: 'Ambon', Status: 'Diproses' });
  expect(ticketsOf(desk, 'siti@riset.example')).toEqual(['LK-2026-00002']);
  expect(subjectsTo(desk, 'siti@riset.example')).toHaveLength(1);
  desk.expectNoFailures();
});

test('what a librarian typed stays where the same look takes in an edited answer or a new holiday', () => {
  const desk = openWithOne();
  const response = desk.submit({ ...bandung, title: 'Judul lama' });
  const { faults, clock } = desk.workspace;
  // Google loses both triggers; the clock sees both changes at once.
  faults.trigger('formSubmit', 'drop');
  faults.trigger('edit', 'drop');
  clock.advance('1m');
  desk.typeIn('LK-2026-00002', 'Catatan untuk Pemohon', 'Naskah sudah lengkap.', budi);
  desk.form.edit(response, { [item(desk, 'Judul usulan')]: 'Judul baru' }, 'siti@riset.example');
  desk.tick();
  expect(desk.request('LK-2026-00002')).toMatchObject({ Judul: 'Judul baru', 'Catatan untuk Pemohon': 'Naskah sudah lengkap.' });
  const due = desk.request('LK-2026-00002')['Tenggat Selesai'];
  appendRecords(desk.book, 'Hari Libur', [{ Tanggal: '2026-04-08', Nama: 'Libur mendadak', Kepastian: 'tetap' }]);
  desk.typeIn('LK-2026-00002', 'Catatan untuk Pemohon', 'Libur besok.', budi);
  expect(desk.request('LK-2026-00002')).toMatchObject({ Judul: 'Judul baru', 'Catatan untuk Pemohon': 'Libur besok.' });
  expect(desk.request('LK-2026-00002')['Tenggat Selesai']).not.toBe(due);
  for (const never of ['Baris dipulihkan', 'Perubahan ditolak']) expect(desk.records('Riwayat').map((row) => row.Kejadian)).not.toContain(never);
});

test('what a librarian typed into the row of an ended request stays where the same look takes in an edited answer', () => {
  const desk = openWithOne();
  const response = desk.submit({ ...bandung, title: 'Judul lama' });
  desk.typeIn('LK-2026-00002', 'Status', 'Dibatalkan', budi);
  desk.workspace.faults.trigger('formSubmit', 'drop');
  desk.workspace.faults.trigger('edit', 'drop');
  desk.workspace.clock.advance('1m');
  desk.typeIn('LK-2026-00002', 'Catatan untuk Pemohon', 'Sudah ada di repositori.', budi);
  desk.form.edit(response, { [item(desk, 'Judul usulan')]: 'Judul baru' }, 'siti@riset.example');
  desk.tick();
  expect(desk.request('LK-2026-00002')).toMatchObject({ Judul: 'Judul baru', 'Catatan untuk Pemohon': 'Sudah ada di repositori.' });
});

const item = (desk: Desk, beginning: string): string => desk.form.items().find(({ title }) => title.startsWith(beginning))?.id ?? '';

describe('while the desk is between reading and writing', () => {
  test('a librarian sorts Permohonan: no row is mixed up, what strayed is repaired', () => {
    const desk = openWithOne();
    desk.submit({ ...bandung, title: 'Zeolit' }, 'zul@riset.example');
    desk.submit({ ...bandung, title: 'Alga' }, 'ali@riset.example');
    desk.typeIn('LK-2026-00003', 'Catatan untuk Pemohon', 'catatan untuk Ali', budi);
    const titles = (): (string | undefined)[][] => desk.records('Permohonan').map((row) => [row['No. Tiket'], row.Judul, row.Email, row['Catatan untuk Pemohon'], row.Status]).sort();
    desk.skipTo('2026-04-07T10:00:00+07:00');
    // Descending by ticket just before the look that takes in the edit writes it.
    desk.workspace.faults.meanwhile(4, () => {
      desk.book.sort('Permohonan', 1, false);
    });
    desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
    letTimePass(desk);
    expect(titles()).toEqual([
      ['LK-2026-00001', 'Kualitas air danau purba', 'awal@riset.example', '', 'Diproses'],
      ['LK-2026-00002', 'Zeolit', 'zul@riset.example', '', 'Baru'],
      ['LK-2026-00003', 'Alga', 'ali@riset.example', 'catatan untuk Ali', 'Baru'],
    ]);
    const events = desk.records('Riwayat').map((row) => row.Kejadian);
    expect(events).toContain('Baris dipulihkan');
    expect(events).not.toContain('Perubahan ditolak');
    desk.expectNoFailures();
  });
});

test('a row that somebody deleted comes back as it was', () => {
  const desk = openWithOne();
  desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
  const before = desk.request('LK-2026-00001');
  desk.book.deleteRows('Permohonan', 2, 1);
  expect(desk.records('Permohonan')).toEqual([]);
  desk.tick();
  // All but the signature, which counts what was logged: the coming back is one entry.
  expect(desk.request('LK-2026-00001')).toEqual({ ...before, 'Sisa Waktu Kerja': '13,0', 'Tanda (jangan diubah)': 'LK-2026-00001|1|4|inProgress' });
});

test('a burst beyond the 60 writes a minute of Google is taken in late, and nobody gets a mail twice', () => {
  const desk = openDesk({ now: morning });
  const addresses = Array.from({ length: 40 }, (_, index) => `peneliti${index}@riset.example`);
  for (const address of addresses) desk.submit(bandung, address);
  letTimePass(desk);
  expect(desk.records('Permohonan').map((row) => row.Email)).toEqual(addresses);
  for (const address of addresses) expect(subjectsTo(desk, address)).toHaveLength(1);
  desk.expectNoFailures();
});

test('thirty people who submit at the same time get thirty tickets, each one receipt', () => {
  const desk = openDesk({ now: morning, latency: true });
  const addresses = Array.from({ length: 30 }, (_, index) => `peneliti${index}@riset.example`);
  desk.workspace.concurrently(addresses.map((address) => () => {
    desk.submit(bandung, address);
  }));
  letTimePass(desk);
  const rows = desk.records('Permohonan');
  expect(rows.map((row) => row.Email).sort()).toEqual([...addresses].sort());
  expect(new Set(rows.map((row) => row['No. Tiket'])).size).toBe(30);
  for (const address of addresses) expect(subjectsTo(desk, address)).toHaveLength(1);
  // No gap: each ticket up to the last one is there and was logged once.
  const tickets = Array.from({ length: 30 }, (_, index) => `LK-2026-000${String(index + 1).padStart(2, '0')}`);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Diajukan').map((row) => row['No. Tiket']).sort()).toEqual(tickets);
  expect(rows.map((row) => row['No. Tiket']).sort()).toEqual(tickets);
  desk.expectNoFailures();
});

test('half an hour in which all of Google fails, in the middle of a working day, loses nothing and is caught up with within two looks', () => {
  const desk = openDesk({ now: morning });
  const { clock, faults } = desk.workspace;
  desk.submit(bandung, 'awal@riset.example');
  desk.typeIn('LK-2026-00001', 'Kesepakatan', '2026-04-10', budi);
  const page = openPage(desk, 'LK-2026-00001', 'awal@riset.example');
  const accept = { name: 'acceptDate', proposal: page.view().agreement?.proposal?.at ?? 0 } as const;
  clock.advanceTo('2026-04-07T09:58:00+07:00');
  const [before, sent] = [desk.project.executions.length, desk.workspace.mail.sent().length];
  faults.outage('2026-04-07T10:00:00+07:00', '2026-04-07T10:30:00+07:00');
  for (const minute of ['04', '11', '26']) {
    clock.advanceTo(`2026-04-07T10:${minute}:00+07:00`);
    desk.submit({ ...bandung, title: `Dari 10.${minute}` }, `peneliti${minute}@riset.example`);
    // The page says that it is busy, and asks again by itself.
    expect(page.act(accept, 'one-press')).toEqual({ outcome: 'busy' });
    expect(page.view()).toMatchObject({ kind: 'busy' });
  }
  desk.typeIn('LK-2026-00001', 'Catatan untuk Pemohon', 'Ditulis saat Google mati', budi);
  clock.advanceTo('2026-04-07T10:30:00+07:00');
  expect(desk.project.executions.slice(before).filter(({ status }) => status === 'failed').length).toBe(10);
  expect([desk.records('Permohonan').length, desk.workspace.mail.sent().length]).toEqual([1, sent]);
  // The clock comes twice.
  clockComes(desk);
  clockComes(desk);
  expect(desk.records('Permohonan').map((row) => [row.Email, row.Diajukan, row['Tenggat Tahap']])).toEqual([
    ['awal@riset.example', '07/04/2026 09:00', '07/04/2026 14:00'],
    ...[['04', '15:04'], ['11', '15:11'], ['26', '15:26']].map(([minute, due]) => [`peneliti${minute}@riset.example`, `07/04/2026 10:${minute}`, `07/04/2026 ${due}`]),
  ]);
  expect(desk.request('LK-2026-00001')['Catatan untuk Pemohon']).toBe('Ditulis saat Google mati');
  for (const minute of ['04', '11', '26']) expect(subjectsTo(desk, `peneliti${minute}@riset.example`)).toHaveLength(1);
  // The page sends the same press again, as it does after each refusal.
  expect([page.act(accept, 'one-press').outcome, page.act(accept, 'one-press').outcome]).toEqual(['done', 'done']);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Tanggal disepakati')).toHaveLength(1);
  expect(desk.records('Kotak Keluar').filter((row) => !['terkirim', 'siap'].includes(row.Keadaan ?? ''))).toEqual([]);
});

test('when the day’s mail is used up the most urgent goes first and the rest the next day', () => {
  const desk = openDesk({ now: morning });
  desk.workspace.faults.quota('email', 1);
  desk.submit(bandung);
  desk.tick();
  expect(desk.workspace.mail.sent().map((mail) => mail.to.join())).toEqual(['siti@riset.example']);
  expect(desk.records('Kondisi Sistem').map((row) => row['Apa yang terjadi']).join()).toContain('Jatah surat hari ini habis');
  desk.skipTo('2026-04-08T09:05:00+07:00');
  desk.tick();
  expect(subjectsTo(desk, budi)).toHaveLength(1);
});
