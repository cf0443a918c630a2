import type { Workspace } from '../../emulator/index';
import { deskIn, firstAddress, openDesk, type Desk } from '../support/desk';
import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { fileText, placesOfWord } from '../support/accountWords';
import { openPage } from '../support/pageCalls';
import { oldForm, oldResponses, setSetting, unifyToTheEnd, usualAnswer, usualQuestions } from '../support/unifyDesk';

/** Somebody with a word of their own in everything that they write, and another who asks for them. */
const melati = 'melati@riset.example';
const word = 'Kenanga';
const phone = '0812-9876-5432';
const citra = 'citra@riset.example';
const [budi, made, hendra] = ['budi', 'made', 'hendra'].map((name) => `${name}@perpustakaan.example`) as [string, string, string];
const traces = [melati, word, phone, 'Melati'];
const hidden = 'Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it';
const bogor = 'FormLamaKawasanBogor0001';
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const asked = { name: `Melati ${word}`, unit: `Pusat ${word}`, title: `Peta ${word}`, description: `Uraian "${word}"\nbaris kedua`, keywords: `${word}; danau`, phone, employeeId: `19800101 ${word}`, attachment: `https://berkas.example/${word}` };

/** Chooses a command and lets the clock see it through; returns the newest line of the register. */
function choose(desk: Desk, command: string, address: string = melati): Readonly<Record<string, string>> {
  setSetting(desk, 'Data Pribadi: Alamat', address);
  setSetting(desk, 'Data Pribadi: Perintah', command);
  desk.tick();
  desk.tick();
  expect(desk.book.text('Pengaturan').find(([name]) => name === 'Data Pribadi: Perintah')?.[1]).toBe('');
  return desk.records('Data Pribadi')[0] ?? {};
}

/** A desk that holds something of a person wherever it can. */
async function lived(): Promise<Desk> {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  shareWith(desk, budi, hendra);
  await turn();
  // An old form: history, a double press, and a year that lies in an archive.
  const own = { a1: `Melati ${word}`, a2: melati, a5: `Lama ${word}`, a6: `Uraian lama ${word}` };
  desk.workspace.importForm(oldForm(bogor, 'Permohonan Bogor', usualQuestions), oldResponses([
    usualAnswer('r0', '2012-02-01T03:00:00Z', own), usualAnswer('r1', '2025-03-05T03:00:00Z', own), usualAnswer('r2', '2025-03-05T03:02:00Z', own), usualAnswer('r3', '2025-03-06T03:00:00Z'),
  ]));
  setSetting(desk, 'Formulir Lama', bogor);
  setSetting(desk, 'Penyatuan', 'Terapkan');
  unifyToTheEnd(desk);
  // Open, confidential, for her by another, and one that will be handed over with a result in Drive.
  desk.submit({ ...asked, region: 'Bandung', service: 'Grammarly' }, melati);
  desk.submit({ ...asked, region: 'Bandung', service: 'Grammarly', questions: { 'Permohonan tertutup': [hidden] } }, melati);
  desk.submit({ region: 'Bandung', service: 'Grammarly', name: 'Citra Dewi', title: 'Tata bahasa', onBehalfOf: `Melati ${word}`, onBehalfEmail: melati }, citra);
  desk.submit({ ...asked, region: 'KR Bali', service: 'Pendampingan Deposit' }, melati);
  const { DriveApp } = desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
  const file = DriveApp.createFile('Hasil.txt', 'isi', 'text/plain');
  desk.typeIn('LK-2026-00001', 'Tautan Hasil', `https://drive.google.com/file/d/${file.getId()}/view`, budi);
  desk.typeIn('LK-2026-00001', 'Catatan untuk Pemohon', `Semoga berguna, Ibu ${word}`, budi);
  desk.typeIn('LK-2026-00001', 'Judul', `Diketik ulang ${word}`, budi);
  desk.typeIn('LK-2026-00001', 'Status', 'Diserahkan', budi);
  desk.typeIn('LK-2026-00004', 'Janji Temu', '09/04/2026 10:00', made);
  // A column of the librarians' own.
  desk.book.type('Permohonan', 'AP1', 'Catatan kami');
  desk.book.type('Permohonan', 'AP2', `Telepon Melati ${word} sore`);
  for (let tick = 0; tick < 8; tick += 1) desk.tick();
  const page = openPage(desk, 'LK-2026-00001', melati);
  expect(page.act({ name: 'answer', text: `Terima kasih dari ${word} sekeluarga`, link: '' }).outcome).toBe('done');
  expect(page.act({ name: 'confirmReceipt' }).outcome).toBe('done');
  expect(page.act({ name: 'rate', overall: 4, elements: [4, 4, null, null, null, null, null, null, null], comment: `Puas sekali, ${word}`, quotable: true }).outcome).toBe('done');
  // A complaint, decided; topics followed; an answer by mail from another address of hers.
  const complain = { kind: 'complaint', subject: `Keluhan ${word}`, text: `Lama, kata ${word}`, region: 'bandung', service: '', about: '', name: `Melati ${word}`, email: melati };
  expect(desk.project.call('rpc', [{ complain, language: 'id', key: 'complaint-1' }], null)).toMatchObject({ outcome: 'complained' });
  new AddOnPanel(desk, hendra).open().press('Pengaduan').press('Pengaduan: Keluhan').press('Putuskan').press('Putuskan', { decision: 'accepted', text: `Benar, Ibu ${word}` });
  desk.project.call('rpc', [{ follow: { email: melati, topic: '' }, language: 'id', key: 'follow-1' }], null);
  const { f = '' } = Object.fromEntries(new URL(firstAddress(desk.mailsTo(melati).at(-1)?.body ?? '')).searchParams) as { f?: string };
  expect(desk.project.call('rpc', [{ action: 'follow', news: { token: f, topics: [], language: 'id' }, key: 'press-1' }], null)).toMatchObject({ outcome: 'following' });
  for (let tick = 0; tick < 4; tick += 1) desk.tick();
  return desk;
}

/** What reports are made from: figures in the state, and what each request and rating says of itself in numbers. */
function figures(desk: Desk): unknown {
  const pieces = desk.book.values('Keadaan').filter(([kind, key]) => kind === 'figures' && /^(service:|region:|people|published)/.test(String(key)));
  const requests = desk.records('Permohonan').map((row) => ['No. Tiket', 'Diajukan', 'Kawasan', 'Layanan', 'Tenggat Selesai', 'Selesai Pada', 'Status SLA'].map((header) => (['LK-2026-00002', 'LK-2026-00004'].includes(row['No. Tiket'] ?? '') ? '' : row[header])));
  const marks = desk.records('Survei').map((row) => [row['No. Tiket'], row.Nilai, row.Unsur]);
  return { pieces, requests, marks, performance: desk.records('Kinerja') };
}

/** The image of each request as its log tells it, and as it is kept: what was erased must not come back by a replay. */
function replayed(desk: Desk): [string, unknown, unknown][] {
  const [header = [], ...rows] = desk.book.values('Riwayat');
  const json = (row: readonly unknown[], from: number): string => row.slice(from, from + 20).filter((cell) => typeof cell === 'string').join('');
  const images = new Map<string, Record<string, unknown>>();
  for (const row of rows.filter((cells) => cells[0] !== '' && cells[0] !== null)) {
    const ticket = String(row[header.indexOf('No. Tiket')]);
    const before = images.get(ticket);
    images.set(ticket, { ...before, ...(JSON.parse(json(row, header.indexOf('Data 1'))) as { patch: object }).patch, version: Number(before?.version ?? 0) + 1 });
  }
  const kept = desk.book.values('Isi Permohonan').slice(1).filter(([ticket]) => ticket);
  return kept.map((row) => [String(row[0]), images.get(String(row[0])), JSON.parse(row.slice(2, 5).join('')) as unknown]);
}

let desk: Desk;
/** The account at the moment at which the erasing is about to begin. */
let ready: Workspace;
beforeAll(async () => {
  desk = await lived();
});

test('who asks gets a copy of everything, and who asks to be forgotten is: not a letter of theirs is left anywhere, and no figure has moved', () => {
  expect(placesOfWord(desk.workspace, traces).length).toBeGreaterThan(100);
  // Erasing is for who has looked first, and not for the desk's own people.
  expect(choose(desk, 'Hapus')).toMatchObject({ Keadaan: 'Tidak dijalankan', 'Apa yang terjadi': 'Penghapusan tidak dapat dibatalkan, jadi harus didahului Periksa.' });
  expect(choose(desk, 'Hapus', budi)).toMatchObject({ Keadaan: 'Tidak dijalankan', 'Apa yang terjadi': expect.stringContaining('Pustakawan') as string });
  expect(choose(desk, 'Periksa', 'tidak.ada@riset.example')['Apa yang terjadi']).toBe('Tidak ada permohonan, pengaduan atau saran dari alamat itu.');
  expect(choose(desk, 'Ekspor')).toMatchObject({ Keadaan: 'Selesai', Siapa: melati, 'Apa yang terjadi': expect.stringContaining('5 permohonan, 2 di antaranya masih terbuka: LK-2026-00002, LK-2026-00004. Disebut di 1 permohonan orang lain. 1 pengaduan atau saran.') as string });

  const json = fileText(desk.workspace, 'Data pribadi', '.json');
  const copy = JSON.parse(json) as { requests: { ticket: string }[]; complaints: { text: string; entries: unknown[] }[]; rows: { tab: string; row: Record<string, string> }[] };
  expect(copy.requests.map(({ ticket }) => ticket).sort()).toEqual(['LK-2012-00001', 'LK-2025-00001', 'LK-2026-00001', 'LK-2026-00002', 'LK-2026-00004']);
  for (const text of [...Object.values(asked), `Lama ${word}`, `Semoga berguna, Ibu ${word}`, `Terima kasih dari ${word} sekeluarga`, `Puas sekali, ${word}`, `Keluhan ${word}`, `Benar, Ibu ${word}`]) expect(json).toContain(JSON.stringify(text).slice(1, -1));
  expect([...new Set(copy.rows.map(({ tab }) => tab))].sort()).toEqual(['Jawaban Formulir', 'Kotak Keluar', 'Pelanggan', 'Permohonan', 'Riwayat', 'Survei']);
  expect(copy.rows.filter(({ tab }) => tab === 'Riwayat').length).toBeGreaterThan(15);
  expect(copy.rows.filter(({ tab }) => ['Pelanggan', 'Kotak Keluar', 'Survei', 'Jawaban Formulir'].includes(tab)).length).toBeGreaterThan(8);
  // Of another's request no more than where the person is named.
  expect([json.includes('Citra'), json.includes('Tata bahasa')]).toEqual([false, false]);
  expect(fileText(desk.workspace, 'Data pribadi', '.txt')).toContain(`title: Peta ${word}`);

  expect(choose(desk, 'Hapus')).toMatchObject({ Keadaan: 'Tidak dijalankan', 'Apa yang terjadi': 'Masih terbuka: LK-2026-00002, LK-2026-00004.' });
  const before = figures(desk);
  setSetting(desk, 'Data Pribadi: Perintah', 'Hapus dan Tutup');
  ready = desk.workspace.fork();
  const link = desk.mailsTo(melati).find(({ body }) => body.includes('?t=LK-2026-00001'));
  expect(choose(desk, 'Hapus dan Tutup')).toMatchObject({ Keadaan: 'Selesai', Siapa: 'Dihapus', 'Apa yang terjadi': 'Data pribadi dihapus; 5 permohonan tinggal tanggal dan angkanya.' });
  expect(placesOfWord(desk.workspace, traces)).toEqual([]);
  expect(figures(desk)).toEqual(before);
  expect(desk.request('LK-2026-00001')).toMatchObject({ Nama: 'Dihapus', Judul: 'Dihapus', Email: '', Telepon: '', Status: 'Selesai', Layanan: 'Grammarly', Petugas: 'Budi Santoso', 'Pesan Terakhir': expect.not.stringContaining('Terima') as string });
  expect(['LK-2026-00002', 'LK-2026-00004'].map((ticket) => desk.request(ticket).Status)).toEqual(['Dibatalkan', 'Dibatalkan']);
  expect(desk.records('Survei')).toMatchObject([{ 'No. Tiket': 'LK-2026-00001', Nilai: '4', Komentar: '' }]);
  // Another's request goes on without her.
  expect(desk.request('LK-2026-00003')).toMatchObject({ Nama: 'Citra Dewi', Email: citra, Judul: 'Tata bahasa', 'Atas Nama': 'Dihapus', Status: 'Baru' });
  for (const [ticket, told, kept] of replayed(desk)) expect([ticket, told]).toEqual([ticket, kept]);
  // Whoever still has the link finds nothing; nothing is taken in again; the administrators know.
  expect(desk.project.get(Object.fromEntries(new URL(firstAddress(link?.body ?? '')).searchParams), null).html).not.toContain('Grammarly');
  setSetting(desk, 'Penyatuan', 'Terapkan');
  unifyToTheEnd(desk);
  for (let tick = 0; tick < 3; tick += 1) desk.tick();
  expect([placesOfWord(desk.workspace, traces), desk.records('Permohonan').length]).toEqual([[], 6]);
  expect(desk.records('Kondisi Sistem').map((row) => row['Apa yang terjadi'])).toContain('Data pribadi 5 permohonan dihapus atas perintah di tab Pengaturan.');
  desk.expectNoFailures();
});

test('killed at any call, the erasing goes on where it was, and each request is erased once', () => {
  const run = (kill: number | null): { desk: Desk; calls: number } => {
    const forked = deskIn(ready.fork());
    if (kill !== null) forked.workspace.faults.killAt(kill, 'after');
    forked.workspace.calls.reset();
    forked.tick();
    const calls = forked.workspace.calls.total();
    forked.workspace.faults.clear();
    forked.tick();
    return { desk: forked, calls };
  };
  const end = ({ desk: forked }: { desk: Desk }): unknown => ({
    traces: placesOfWord(forked.workspace, traces), erased: forked.records('Riwayat').filter(({ Kejadian }) => Kejadian === 'Data pribadi dihapus').map((row) => row['No. Tiket']).sort(),
    statuses: forked.records('Permohonan').map((row) => [row['No. Tiket'], row.Status, row.Nama]), register: forked.records('Data Pribadi').map(({ Perintah, Keadaan, Siapa }) => [Perintah, Keadaan, Siapa]),
    replay: replayed(forked).filter(([, told, kept]) => JSON.stringify(sorted(told)) !== JSON.stringify(sorted(kept))).map(([ticket]) => ticket),
  });
  const undisturbed = run(null);
  const expected = end(undisturbed);
  expect(expected).toMatchObject({ traces: [], replay: [], erased: ['LK-2012-00001', 'LK-2025-00001', 'LK-2026-00001', 'LK-2026-00002', 'LK-2026-00004'] });
  const { calls } = undisturbed;
  const kills = everywhere ? Array.from({ length: calls }, (_, index) => index + 1) : [0.2, 0.45, 0.6, 0.75, 0.85, 0.97].map((part) => Math.round(calls * part));
  for (const kill of kills) expect([kill, end(run(kill))]).toEqual([kill, expected]);
  console.info(`erasing: ${kills.length} of ${calls} calls killed`);
});

test('what has been kept for long enough is proposed once a week and goes after a yes; a copy that was made for somebody is emptied after a week', () => {
  const quiet = openDesk({ now: '2026-04-10T15:00:00+07:00' });
  quiet.workspace.importForm(oldForm(bogor, 'Permohonan Bogor', usualQuestions), oldResponses([
    usualAnswer('tua', '2018-02-01T03:00:00Z'), usualAnswer('tepat', '2021-04-10T03:00:00Z'), usualAnswer('muda', '2021-04-12T03:00:00Z'),
  ]));
  setSetting(quiet, 'Formulir Lama', bogor);
  setSetting(quiet, 'Penyatuan', 'Terapkan');
  unifyToTheEnd(quiet);
  expect(choose(quiet, 'Susutkan')).toMatchObject({ Keadaan: 'Tidak dijalankan', 'Apa yang terjadi': 'Belum ada usulan penyusutan.' });
  expect(choose(quiet, 'Ekspor', 'muda@riset.example')).toMatchObject({ Keadaan: 'Selesai', Siapa: 'muda@riset.example' });
  expect(fileText(quiet.workspace, 'Data pribadi', '.txt')).toContain('title: Judul muda');
  quiet.skipTo('2026-04-11T18:59:00+07:00');
  quiet.workspace.clock.advanceTo('2026-04-11T19:10:00+07:00');
  expect(quiet.records('Kondisi Sistem').map((row) => row['Apa yang terjadi'])).toContain('Masa simpan data pribadi 2 permohonan sudah habis; yang tertua berakhir 2018-02-01.');
  expect(quiet.records('Permohonan').map(({ Nama }) => Nama)).toEqual(['Pemohon tua', 'Pemohon tepat', 'Pemohon muda']);
  quiet.skipTo('2026-04-13T08:00:00+07:00');
  expect(choose(quiet, 'Susutkan', '')).toMatchObject({ Keadaan: 'Selesai', 'Apa yang terjadi': 'Masa simpan 2 permohonan habis; yang tersisa tanggal dan angkanya.' });
  expect(quiet.records('Permohonan').map(({ Nama, Diajukan }) => [Nama, Diajukan])).toEqual([['Dihapus', '01/02/2018 10:00'], ['Dihapus', '10/04/2021 10:00'], ['Pemohon muda', '12/04/2021 10:00']]);
  const copies = quiet.workspace.spreadsheets().filter(({ name }) => name.startsWith('Cadangan')).map(({ id }) => id);
  expect(placesOfWord(quiet.workspace, ['Pemohon tua', 'tepat@riset.example', 'Judul tua']).filter((place) => !copies.some((id) => place.includes(id)))).toEqual([]);
  quiet.skipTo('2026-04-17T16:00:00+07:00');
  quiet.tick();
  expect(() => fileText(quiet.workspace, 'Data pribadi', '.txt')).toThrow('no file');
  expect([placesOfWord(quiet.workspace, ['title: Judul muda', '"Judul muda"']).filter((place) => place.startsWith('drive')), quiet.records('Data Pribadi').find(({ Perintah }) => Perintah === 'Ekspor')?.Siapa]).toEqual([[], 'Dihapus']);
  quiet.expectNoFailures();
});

const everywhere = process.env.KILLS === 'all';
/** Members in the order of their names. */
const sorted = (value: unknown): unknown => (typeof value !== 'object' || value === null ? value : Array.isArray(value) ? value.map(sorted) : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, sorted(part)])));
