import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';

/** One desk that lives through all of it: each test goes on where the one before has left it. */
let desk: Desk;
beforeAll(async () => {
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi);
  // What is done through project.services() is one execution until its turn of the event loop ends.
  await new Promise((resolve) => setImmediate(resolve));
});

const cardOf = (ticket: string, as = budi, locale = 'id'): AddOnPanel => new AddOnPanel(desk, as, locale).open().press(locale === 'id' ? 'Cari' : 'Search', { words: ticket }).press('Perihal');
const log = (ticket: string): string[] => desk.records('Riwayat').filter((row) => row['No. Tiket'] === ticket).map((row) => `${row.Kejadian}: ${row.Rincian} (${row.Pelaku})`);
const bodiesTo = (address: string): string[] => desk.mailsTo(address).map((mail) => `${mail.subject}\n${mail.body}`);

test('an appointment is made and moved on the card, in the zone of the region; the requester is told once of what stands', () => {
  desk.submit({ region: 'Bandung', service: 'Literasi Informasi/Referensi', title: 'Perihal Mendeley' }, siti);
  const panel = cardOf('LK-2026-00001').press('Lanjut').press('Janji temu');
  expect(panel.text).toContain('Hari dan jam (WIB)');
  const press = panel.actionOf('Janji temu');
  panel.send(press, { at: '2026-04-09T03:00:00.000Z' });
  expect(desk.request('LK-2026-00001')).toMatchObject({ 'Janji Temu': '09/04/2026 10:00' });
  expect(panel.notice).toBe('Janji temu dicatat; pemohon diberi tahu.');
  const entries = log('LK-2026-00001').length;
  panel.send(press, { at: '2026-04-09T03:00:00.000Z' });
  expect(log('LK-2026-00001')).toHaveLength(entries);
  panel.press('Ubah janji temu').press('Janji temu', { at: '2026-04-10T03:00:00.000Z' });
  desk.tick();
  const told = bodiesTo(siti).filter((body) => body.includes('Janji temu Anda'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Janji temu Anda: Jumat, 10 April 2026 pukul 10.00 WIB');
  expect(panel.text).toContain('Janji temu Jumat, 10 April 2026 pukul 10.00 WIB.');
  panel.press('Ubah janji temu').press('Janji temu', { at: '2026-04-06T03:00:00.000Z' });
  expect(panel.notice).toContain('Pilih tanggal sesudahnya');
});

test('the card shows the last ten lines of the log, also where the sheet comes from a version without them', () => {
  const panel = cardOf('LK-2026-00001');
  for (let note = 1; note <= 9; note += 1) panel.press('Catatan rekan').press('Catatan rekan', { text: `Pesan ${note}.` });
  const history = panel.text.slice(panel.text.indexOf('\nRiwayat\n'));
  expect(history.match(/Catatan untuk rekan: Pesan \d/g)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((note) => `Catatan untuk rekan: Pesan ${note}`));
  expect(history).toContain('Janji temu Jumat, 10 April 2026');
  expect(history).not.toContain('Kamis, 9 April 2026');
  expect(history).toContain('Budi Santoso ·');
  const older = desk.spreadsheet().getSheetByName('Isi Permohonan');
  older?.deleteColumns(26, older.getMaxColumns() - 25);
  expect(cardOf('LK-2026-00001').text).not.toContain('\nRiwayat\n');
  panel.press('Catatan rekan').press('Catatan rekan', { text: 'Kolomnya kembali.' });
  expect(panel.text).toContain('Catatan untuk rekan: Kolomnya kembali.');
});
