import type { Desk } from '../support/desk';
import { budi, deskWithTwo, log, one, two } from '../support/deskWithTwo';
import { cellAt, letters } from '../support/sheetRecords';

const surya = 'surya@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';

const lastOf = (desk: Desk, ticket: string, event: string) => log(desk, ticket).filter((record) => record.Kejadian === event).pop();
const noteOn = (desk: Desk, ticket: string, header: string): string =>
  desk.spreadsheet().getSheetByName('Permohonan')?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket, header)).getNote() ?? '';
const linkOn = (desk: Desk, ticket: string, header: string): string | null =>
  desk.spreadsheet().getSheetByName('Permohonan')?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket, header)).getRichTextValue()?.getLinkUrl() ?? null;
const column = (desk: Desk, header: string): string => letters((desk.book.text('Permohonan')[0] ?? []).indexOf(header));

/** What a person types into one cell of the first request, and what must stand there, in the log and elsewhere afterwards. */
interface CellCase {
  readonly what: string;
  readonly header: string;
  readonly typed: unknown;
  readonly as?: string;
  /** Understood only where Google says who typed: nobody delivers work alone that wants a second person. */
  readonly named?: true;
  /** Cells of the row afterwards. */
  readonly holds: Readonly<Record<string, string>>;
  /** Kind of the log entry, and part of its sentence. */
  readonly logged?: readonly [string, string];
  /** Part of the note on the cell, where the edit was refused. */
  readonly note?: string;
}

const understood: readonly CellCase[] = [
  { what: 'the next status', header: 'Status', typed: 'Menunggu Pemohon', holds: { Status: 'Menunggu Pemohon', 'Status SLA': 'Dijeda' }, logged: ['Status berubah', 'Diproses menjadi Menunggu Pemohon'] },
  { what: 'a status in small letters with stray spaces', header: 'Status', typed: '  menunggu  pihak lain ', holds: { Status: 'Menunggu Pihak Lain' }, logged: ['Status berubah', 'Menunggu Pihak Lain'] },
  { what: 'a status that ends the request', header: 'Status', typed: 'Tidak Dapat Dipenuhi', holds: { Status: 'Tidak Dapat Dipenuhi', 'Selesai Pada': '07/04/2026 10:30' }, logged: ['Status berubah', 'Tidak Dapat Dipenuhi'] },
  { what: 'delivery', header: 'Status', typed: 'Diserahkan', as: kartika, named: true, holds: { Status: 'Diserahkan', Tahap: 'Penyerahan', 'Status SLA': 'Tercapai' }, logged: ['Status berubah', 'Diserahkan'] },
  { what: 'a later stage', header: 'Tahap', typed: 'Telaah hasil', holds: { Tahap: 'Telaah hasil', 'Tenggat Tahap': '08/04/2026 16:00' }, logged: ['Tahap dimulai', 'Telaah hasil'] },
  { what: 'a stage in other letters', header: 'Tahap', typed: 'visualisasi', holds: { Tahap: 'Visualisasi', 'Tenggat Tahap': '09/04/2026 16:00' }, logged: ['Tahap dimulai', 'Visualisasi'] },
  { what: 'a colleague by name', header: 'Petugas', typed: 'Surya Saputra', holds: { Petugas: 'Surya Saputra' }, logged: ['Petugas ditetapkan', surya] },
  { what: 'a colleague by address', header: 'Petugas', typed: surya, holds: { Petugas: 'Surya Saputra' }, logged: ['Petugas ditetapkan', surya] },
  { what: 'themselves by address', header: 'Petugas', typed: budi, holds: { Petugas: 'Budi Santoso' } },
  { what: 'a note to the requester', header: 'Catatan untuk Pemohon', typed: 'Mohon kirim data mentah.', holds: { 'Catatan untuk Pemohon': 'Mohon kirim data mentah.' }, logged: ['Catatan untuk pemohon', 'Mohon kirim data mentah.'] },
  { what: 'a note that begins like a formula, as text', header: 'Catatan untuk Pemohon', typed: "'=1+1", holds: { 'Catatan untuk Pemohon': '=1+1' }, logged: ['Catatan untuk pemohon', '=1+1'] },
  { what: 'a result link', header: 'Tautan Hasil', typed: 'https://repositori.example/peta', holds: { 'Tautan Hasil': 'https://repositori.example/peta' }, logged: ['Tautan hasil', 'repositori.example/peta'] },
  { what: 'a needed date as a date', header: 'Dibutuhkan Tanggal', typed: '2026-05-04', holds: { 'Dibutuhkan Tanggal': '04/05/2026' }, logged: ['Dibutuhkan tanggal', '2026-05-04'] },
  { what: 'a needed date as Indonesia writes it', header: 'Dibutuhkan Tanggal', typed: '4/5/2026', holds: { 'Dibutuhkan Tanggal': '04/05/2026' }, logged: ['Dibutuhkan tanggal', '2026-05-04'] },
  { what: 'such a date as text', header: 'Dibutuhkan Tanggal', typed: "'4/5/2026", holds: { 'Dibutuhkan Tanggal': '04/05/2026' }, logged: ['Dibutuhkan tanggal', '2026-05-04'] },
  { what: 'another region', header: 'Kawasan', typed: 'Subang', holds: { Kawasan: 'Subang', Petugas: 'Surya Saputra', 'Tenggat Tahap': '09/04/2026 16:00' }, logged: ['Kawasan berubah', 'subang'] },
  { what: 'another region by code', header: 'Kawasan', typed: 'ambon', holds: { Kawasan: 'Ambon', Petugas: 'Amos Latuconsina' }, logged: ['Kawasan berubah', 'ambon'] },
  { what: 'as a coordinator', header: 'Status', typed: 'Menunggu Pemohon', as: kartika, holds: { Status: 'Menunggu Pemohon' }, logged: ['Status berubah', 'Menunggu Pemohon'] },
];

const refused: readonly CellCase[] = [
  { what: 'a status that does not follow', header: 'Status', typed: 'Selesai', holds: { Status: 'Diproses' }, logged: ['Perubahan ditolak', 'Status'], note: 'Yang mungkin:' },
  { what: 'a status that does not exist', header: 'Status', typed: 'Beres', holds: { Status: 'Diproses' }, logged: ['Perubahan ditolak', 'Beres'], note: '“Beres” tidak dikenal' },
  { what: 'nothing into Status', header: 'Status', typed: '', holds: { Status: 'Diproses' }, logged: ['Perubahan ditolak', 'Status'], note: 'Pilih dari daftar' },
  { what: 'a stage of another service', header: 'Tahap', typed: 'Telaah kritis', holds: { Tahap: 'Pengolahan data' }, logged: ['Perubahan ditolak', 'Tahap'], note: 'Yang ada: Verifikasi' },
  { what: 'a stranger as owner', header: 'Petugas', typed: 'Pak Lurah', holds: { Petugas: 'Budi Santoso' }, logged: ['Perubahan ditolak', 'Petugas'], note: 'tidak ada di tab Pustakawan' },
  { what: 'a link that is a script', header: 'Tautan Hasil', typed: 'javascript:alert(1)', holds: { 'Tautan Hasil': '' }, logged: ['Perubahan ditolak', 'Tautan Hasil'], note: 'bukan alamat web' },
  { what: 'a needed date that is none', header: 'Dibutuhkan Tanggal', typed: 'secepatnya', holds: { 'Dibutuhkan Tanggal': '' }, logged: ['Perubahan ditolak', 'Dibutuhkan'], note: 'bukan tanggal' },
  { what: 'a region that is none', header: 'Kawasan', typed: 'Atlantis', holds: { Kawasan: 'Bandung' }, logged: ['Perubahan ditolak', 'Kawasan'], note: 'tidak ada di tab Kawasan' },
  { what: 'another service once work has begun', header: 'Layanan', typed: 'Grammarly', holds: { Layanan: 'Visualisasi Data' }, logged: ['Perubahan ditolak', 'Layanan'], note: 'masih Baru' },
  { what: 'the requester’s title', header: 'Judul', typed: 'Judul saya', holds: { Judul: 'Peta danau' }, logged: ['Perubahan ditolak', 'Judul'], note: 'ditulis oleh meja layanan' },
  { what: 'the requester’s address', header: 'Email', typed: 'saya@lain.example', holds: { Email: 'siti@riset.example' }, logged: ['Perubahan ditolak', 'Email'], note: 'ditulis oleh meja layanan' },
  { what: 'nothing into the name', header: 'Nama', typed: '', holds: {}, logged: ['Perubahan ditolak', 'Nama'], note: 'ditulis oleh meja layanan' },
  { what: 'a due date of their own', header: 'Tenggat Selesai', typed: '2027-01-01', holds: { 'Tenggat Selesai': '15/04/2026 11:30' }, logged: ['Perubahan ditolak', 'Tenggat Selesai'], note: 'ditulis oleh meja layanan' },
  { what: 'the day of submission', header: 'Diajukan', typed: '2020-01-01', holds: { Diajukan: '07/04/2026 09:00' }, logged: ['Perubahan ditolak', 'Diajukan'], note: 'ditulis oleh meja layanan' },
  { what: 'the source', header: 'Sumber', typed: 'Kenalan', holds: { Sumber: 'Formulir' }, logged: ['Perubahan ditolak', 'Sumber'], note: 'ditulis oleh meja layanan' },
];

describe.each([['a trigger for each edit', true], ['no trigger, and the clock looks later', false]] as const)('With %s', (_, triggers) => {
  const typeOne = (desk: Desk, { header, typed, as }: CellCase): void => {
    if (!triggers) desk.workspace.faults.trigger('edit', 'drop', 10);
    desk.typeIn(one, header, typed, as ?? budi);
    if (!triggers) desk.tick();
  };

  // The clock sees what a trigger sees; a third of the table shows it.
  const some = (entries: readonly CellCase[]): readonly CellCase[] => entries.filter((_entry, index) => triggers || index % 3 === 0);

  test.each(some(understood.filter((entry) => triggers || entry.named !== true)).map((entry) => [entry.what, entry] as const))('a librarian types %s: it is done and logged', (_what, entry) => {
    const desk = deskWithTwo();
    const before = desk.request(two);
    typeOne(desk, entry);
    // By the clock the time is that of the look.
    const { 'Selesai Pada': _at, ...holds } = entry.holds;
    expect(desk.request(one)).toMatchObject(triggers ? entry.holds : holds);
    if (entry.logged) {
      const logged = lastOf(desk, one, entry.logged[0]);
      expect(logged?.Rincian).toContain(entry.logged[1]);
      expect(logged?.Pelaku).toBe(triggers ? (entry.as ?? budi) : 'tidak diketahui');
    }
    expect(log(desk, one).filter((record) => record.Kejadian === 'Perubahan ditolak')).toEqual([]);
    const entries = log(desk, one).length;
    desk.tick();
    // What was understood once is not taken for an edit again.
    expect(log(desk, one)).toHaveLength(entries);
    expect({ ...desk.request(two), 'Sisa Waktu Kerja': '', 'Status SLA': '' }).toEqual({ ...before, 'Sisa Waktu Kerja': '', 'Status SLA': '' });
    desk.expectNoFailures();
  });

  test.each(some(refused).map((entry) => [entry.what, entry] as const))('a librarian types %s: it is put back, and a note says why', (_what, entry) => {
    const desk = deskWithTwo();
    const before = desk.request(one);
    typeOne(desk, entry);
    expect(desk.request(one)).toMatchObject({ ...entry.holds, [entry.header]: before[entry.header] ?? '' });
    expect(lastOf(desk, one, entry.logged?.[0] ?? '')?.Rincian).toContain(entry.logged?.[1] ?? '');
    expect(noteOn(desk, one, entry.header)).toContain(entry.note);
    const entries = log(desk, one).length;
    desk.tick();
    expect(log(desk, one)).toHaveLength(entries);
    desk.expectNoFailures();
  });

  test('a changed ticket number is put back, and the row stays where it is', () => {
    const desk = deskWithTwo();
    typeOne(desk, { what: '', header: 'No. Tiket', typed: 'LK-2026-99999', holds: {} });
    expect(desk.records('Permohonan').map((record) => record['No. Tiket'])).toEqual([one, two]);
    expect(lastOf(desk, one, 'Baris dipulihkan')).toBeDefined();
  });

  test('an emptied ticket number is put back', () => {
    const desk = deskWithTwo();
    typeOne(desk, { what: '', header: 'No. Tiket', typed: '', holds: {} });
    expect(desk.records('Permohonan').map((record) => record['No. Tiket'])).toEqual([one, two]);
  });

  test('a ticket number changed into that of another request is put back, and the other keeps its row', () => {
    const desk = deskWithTwo();
    typeOne(desk, { what: '', header: 'No. Tiket', typed: two, holds: {} });
    expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Judul])).toEqual([[one, 'Peta danau'], [two, 'Naskah mangrove']]);
  });
});

test('a row that was copied below is merged: what was changed in the copy is taken, the copy is emptied, foreign columns stay', () => {
  const desk = deskWithTwo();
  const width = (desk.book.text('Permohonan')[0] ?? []).length;
  desk.book.type('Permohonan', `${letters(width)}1`, 'Catatan saya', budi);
  const cells = [...(desk.book.values('Permohonan')[1] ?? [])];
  while (cells.length <= width) cells.push('');
  cells[(desk.book.text('Permohonan')[0] ?? []).indexOf('Status')] = 'Menunggu Pemohon';
  cells[width] = 'punya saya';
  desk.book.type('Permohonan', 'A4', [cells], budi);
  expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Status, record['Catatan saya']])).toEqual([
    [one, 'Menunggu Pemohon', ''], [two, 'Baru', ''], ['', '', 'punya saya'],
  ]);
  expect(lastOf(desk, one, 'Baris ganda digabung')).toBeDefined();
  const entries = desk.records('Riwayat').length;
  desk.tick();
  expect(desk.records('Riwayat')).toHaveLength(entries);
});

test('an old copy does not take back what was changed in the row since', () => {
  const desk = deskWithTwo();
  const copy = [...(desk.book.values('Permohonan')[1] ?? [])];
  desk.workspace.faults.trigger('edit', 'drop', 10);
  desk.typeIn(one, 'Status', 'Menunggu Pemohon', budi);
  desk.book.type('Permohonan', 'A4', [copy], budi);
  desk.tick();
  expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Status])).toEqual([[one, 'Menunggu Pemohon'], [two, 'Baru']]);
});

test('deleted rows come back, of open requests and of ended ones', () => {
  const desk = deskWithTwo();
  desk.typeIn(two, 'Status', 'Dibatalkan', budi);
  const before = desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Status, record.Judul, record.Nama]);
  desk.book.deleteRows('Permohonan', 2, 2);
  desk.tick();
  expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Status, record.Judul, record.Nama])).toEqual(before);
  expect(log(desk, two).filter((record) => record.Kejadian === 'Baris dipulihkan')).toHaveLength(1);
  desk.tick();
  expect(log(desk, two).filter((record) => record.Kejadian === 'Baris dipulihkan')).toHaveLength(1);
});

test('an ended request is opened again by its Status, and its other cells are put right when somebody edits them', () => {
  const desk = deskWithTwo();
  desk.typeIn(two, 'Status', 'Dibatalkan', budi);
  desk.typeIn(two, 'Judul', 'Judul palsu', budi);
  expect(desk.request(two)).toMatchObject({ Judul: 'Naskah mangrove', Status: 'Dibatalkan' });
  desk.typeIn(two, 'Status', 'Diproses', budi);
  expect(desk.request(two)).toMatchObject({ Status: 'Diproses', Tahap: 'Verifikasi', 'Selesai Pada': '' });
});

test('a block pasted over status and stage of two rows is one command each, in whatever order the columns stand', () => {
  const desk = deskWithTwo();
  const from = (desk.book.text('Permohonan')[0] ?? []).indexOf('Status');
  expect((desk.book.text('Permohonan')[0] ?? [])[from + 1]).toBe('Tahap');
  desk.book.type('Permohonan', `${letters(from)}2`, [['Diproses', 'Visualisasi'], ['Diproses', 'Pemeriksaan']], budi);
  expect(desk.request(one)).toMatchObject({ Status: 'Diproses', Tahap: 'Visualisasi' });
  expect(desk.request(two)).toMatchObject({ Status: 'Diproses', Tahap: 'Pemeriksaan' });
  expect(log(desk, two).filter((record) => record.Pelaku === budi).map((record) => record.Kejadian)).toContain('Tahap dimulai');
  desk.expectNoFailures();
});

test('filling down a word that does not fit everywhere changes the rows where it fits and puts the others back', () => {
  const desk = deskWithTwo();
  desk.book.type('Permohonan', `${column(desk, 'Tahap')}2`, [['Visualisasi'], ['Visualisasi']], budi);
  expect(desk.request(one).Tahap).toBe('Visualisasi');
  expect(desk.request(two).Tahap).toBe('Verifikasi');
  expect(noteOn(desk, two, 'Tahap')).toContain('tidak ada pada layanan ini');
});

test('undo after a change is a change back', () => {
  const desk = deskWithTwo();
  desk.typeIn(one, 'Catatan untuk Pemohon', 'Salah baris', budi);
  desk.book.undo(budi);
  expect(desk.request(one)['Catatan untuk Pemohon']).toBe('');
  expect(log(desk, one).filter((record) => record.Kejadian === 'Catatan untuk pemohon')).toHaveLength(2);
});

test('sorted, moved, inserted and foreign columns change nothing, and edits find their request', () => {
  const desk = deskWithTwo();
  const entries = desk.records('Riwayat').length;
  desk.book.insertColumns('Permohonan', 3, 1, budi);
  desk.book.type('Permohonan', 'C1', [['Milik Budi'], ['satu'], ['dua']], budi);
  desk.book.moveColumn('Permohonan', 12, 2, budi);
  desk.book.sort('Permohonan', 1, false, budi);
  desk.tick();
  expect(desk.records('Riwayat').slice(entries).filter((record) => !record.Kejadian?.startsWith('Status SLA'))).toEqual([]);
  expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record['Milik Budi']])).toEqual([[two, 'dua'], [one, 'satu']]);
  desk.typeIn(one, 'Status', 'Menunggu Pemohon', budi);
  desk.typeIn(one, 'Tautan Hasil', 'https://repositori.example/peta', budi);
  expect(desk.request(one)).toMatchObject({ Status: 'Menunggu Pemohon', 'Milik Budi': 'satu' });
  // Links went along with their rows.
  expect([linkOn(desk, one, 'Tautan Hasil'), linkOn(desk, two, 'Tautan Hasil')]).toEqual(['https://repositori.example/peta', null]);
  expect(linkOn(desk, one, 'No. Tiket')).toContain(`?l=${one}.1.`);
  expect(linkOn(desk, two, 'No. Tiket')).toContain(`?l=${two}.2.`);
  // The ticket's shows the request, and lets nobody answer in the requester's name.
  const token = new URL(linkOn(desk, one, 'No. Tiket') ?? '').searchParams.get('l') ?? '';
  expect(desk.project.get({ l: token }, null).html).toContain('Peta danau');
  expect(desk.project.call('rpc', [{ token, key: 'press-of-a-librarian', action: { name: 'proposeDate', proposal: null, day: '2026-04-20' } }], null)).toEqual({ outcome: 'denied' });
  expect(desk.request(two)).toMatchObject({ Status: 'Baru', 'Milik Budi': 'dua' });
  desk.expectNoFailures();
});

test('two librarians write into the same cell before anybody looks: both find their words in the log', () => {
  const desk = deskWithTwo();
  // The look of the first edit begins only after the second has been typed.
  desk.workspace.faults.meanwhile(3, () => {
    desk.typeIn(one, 'Catatan untuk Pemohon', 'Kata Surya', surya);
  });
  desk.typeIn(one, 'Catatan untuk Pemohon', 'Kata Budi', budi);
  desk.tick();
  expect(desk.request(one)['Catatan untuk Pemohon']).toBe('Kata Surya');
  const words = log(desk, one).filter((record) => record.Kejadian === 'Catatan untuk pemohon').map((record) => record.Rincian);
  expect(words.filter((text) => text?.includes('Kata Budi'))).toHaveLength(1);
  expect(words.filter((text) => text?.includes('Kata Surya'))).toHaveLength(1);
});
