import type { SpreadsheetFile, Workspace } from '../../emulator/index';
import { placesOfWord } from '../support/accountWords';
import { deskIn, openDesk, type Desk } from '../support/desk';
import { cellAt, readRecords, type SheetRecord } from '../support/sheetRecords';
import { setSetting } from '../support/unifyDesk';

const [siti, melati, citra] = ['siti', 'melati', 'citra'].map((name) => `${name}@riset.example`) as [string, string, string];
/** One who only follows new products, and is forgotten as well. */
const follower = 'pelanggan@riset.example';
const budi = 'budi@perpustakaan.example';
const ask = (desk: Desk, title: string, as: string): string => desk.submit({ region: 'Bandung', service: 'Grammarly', title, name: as === melati ? 'Melati Kenanga' : 'Siti Aminah' }, as);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const drive = (desk: Desk): GoogleAppsScript.Drive.DriveApp => (desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp }).DriveApp;
const named = (desk: Desk, name: string): SpreadsheetFile => {
  const found = desk.workspace.spreadsheets().find((book) => book.name === name);
  if (!found) throw new Error(`no spreadsheet ${name}`);
  return found;
};
const main = 'Layanan Kawasan — Meja Layanan';
const requests = (desk: Desk): SheetRecord[] => readRecords(named(desk, main), 'Permohonan');
const receipts = (desk: Desk, address: string): string[] => desk.mailsTo(address).map(({ subject, body }) => `${subject} ${body}`).filter((text) => text.includes('Permohonan diterima')).map((text) => /LK-\d+-\d+/.exec(text)?.[0] ?? '');
const copies = (desk: Desk): string[] => desk.workspace.spreadsheets().map(({ name }) => name).filter((name) => name.startsWith('Cadangan')).sort();

/** The account with the copy in place, before setup, and the calls that setup then makes. */
let lostAccount: Workspace;
let setUpCalls = 0;

/** A desk whose spreadsheet is lost on Monday, after the copy of Saturday evening. */
async function lost(): Promise<Desk> {
  const desk = openDesk({ now: '2026-04-10T09:00:00+07:00' });
  ask(desk, 'Sebelum salinan', siti);
  ask(desk, 'Akan dilupakan', melati);
  desk.typeIn('LK-2026-00002', 'Status', 'Dibatalkan', budi);
  desk.book.type('Pelanggan', 'A2', [[follower, '', 'id']]);
  desk.tick();
  desk.skipTo('2026-04-11T18:59:00+07:00');
  desk.workspace.clock.advanceTo('2026-04-11T19:40:00+07:00');
  expect(copies(desk)).toEqual(['Cadangan 2026-04-11 19.01 — Layanan Kawasan — Meja Layanan', 'Cadangan 2026-04-11 19.01 — Layanan Kawasan — Tertutup']);
  desk.skipTo('2026-04-13T08:00:00+07:00');
  ask(desk, 'Sesudah salinan', citra);
  desk.tick();
  ask(desk, 'Salah ketik', siti);
  for (const [address, command] of [[follower, 'Periksa'], [follower, 'Hapus'], [melati, 'Periksa'], [melati, 'Hapus']] as const) {
    setSetting(desk, 'Data Pribadi: Alamat', address);
    setSetting(desk, 'Data Pribadi: Perintah', command);
    desk.tick();
  }
  expect(desk.records('Data Pribadi')[0]).toMatchObject({ Perintah: 'Hapus', Keadaan: 'Selesai' });
  expect(requests(desk).map((row) => [row['No. Tiket'], row.Judul])).toEqual([['LK-2026-00001', 'Sebelum salinan'], ['LK-2026-00002', 'Dihapus'], ['LK-2026-00003', 'Sesudah salinan'], ['LK-2026-00004', 'Salah ketik']]);
  await turn();
  // What docs/restore.md says: the lost one is in the trash, the copy gets its name.
  const files = drive(desk);
  files.getFileById(desk.book.id).setTrashed(true);
  const copy = named(desk, 'Cadangan 2026-04-11 19.01 — Layanan Kawasan — Meja Layanan');
  expect(files.getFileById(copy.id).getSharingAccess().toString()).toBe('PRIVATE');
  files.getFileById(copy.id).setName(main);
  await turn();
  return desk;
}

test('a copy of Saturday takes the place of a lost spreadsheet: what came since is taken in again from the form, once, under numbers that nobody has seen, and who was erased stays erased', async () => {
  const desk = await lost();
  lostAccount = desk.workspace.fork();
  desk.workspace.calls.reset();
  desk.project.run('setup');
  setUpCalls = desk.workspace.calls.total();
  await turn();
  const ticks = (): void => {
    for (let tick = 0; tick < 4; tick += 1) desk.tick();
  };
  ticks();
  expect(requests(desk).map((row) => [row['No. Tiket'], row.Judul, row.Nama, row.Status])).toEqual([
    ['LK-2026-00001', 'Sebelum salinan', 'Siti Aminah', 'Baru'], ['LK-2026-00002', 'Dihapus', 'Dihapus', 'Dibatalkan'],
    ['LK-2026-01001', 'Sesudah salinan', 'Siti Aminah', 'Baru'], ['LK-2026-01002', 'Salah ketik', 'Siti Aminah', 'Baru'],
  ]);
  // The form, the restricted spreadsheet and the triggers go on with it; whoever had a receipt of the copy's requests gets no second one.
  ask(desk, 'Sesudah pemulihan', citra);
  const book = named(desk, main);
  book.type('Permohonan', cellAt(book, 'Permohonan', 'No. Tiket', 'LK-2026-01001', 'Status'), 'Diproses', budi);
  ticks();
  expect(requests(desk).map((row) => [row['No. Tiket'], row.Status]).slice(2)).toEqual([['LK-2026-01001', 'Diproses'], ['LK-2026-01002', 'Baru'], ['LK-2026-01003', 'Baru']]);
  expect([receipts(desk, siti), receipts(desk, citra)]).toEqual([['LK-2026-00001', 'LK-2026-00004', 'LK-2026-01002'], ['LK-2026-00003', 'LK-2026-01001', 'LK-2026-01003']]);
  // What is in the trash, and copies until their weeks are over, still know.
  const kept = [desk.book.id, ...copies(desk).map((name) => named(desk, name).id)];
  expect(placesOfWord(desk.workspace, [melati, 'Kenanga', follower]).filter((place) => !kept.some((id) => place.includes(id)))).toEqual([]);
  expect(readRecords(book, 'Kondisi Sistem').map((row) => row['Apa yang terjadi'])).toContain('Spreadsheet meja layanan dipulihkan dari salinan. Permohonan yang masuk sesudah salinan itu diambil lagi dari formulir; nomor tiket berlanjut dari 1001.');
  desk.expectNoFailures();
});

test('while setup has not come to its end nothing is taken in; run once more it goes on, and no number is given twice', () => {
  const kills = process.env.KILLS === 'all' ? Array.from({ length: setUpCalls }, (_, call) => call + 1) : [Math.round(setUpCalls * 0.4)];
  for (const kill of kills) {
    const desk = deskIn(lostAccount.fork());
    desk.workspace.faults.killAt(kill, 'after');
    expect(() => desk.project.run('setup')).toThrow();
    desk.workspace.faults.clear();
    desk.tick();
    desk.project.run('setup');
    for (let tick = 0; tick < 3; tick += 1) desk.tick();
    const rows = requests(desk).map((row) => [row['No. Tiket'] ?? '', row.Judul ?? '']);
    expect([kill, rows.map(([, title]) => title)]).toEqual([kill, ['Sebelum salinan', 'Dihapus', 'Sesudah salinan', 'Salah ketik']]);
    for (const [ticket = ''] of rows.slice(2)) expect(Number(ticket.slice(8))).toBeGreaterThan(1000);
  }
});
