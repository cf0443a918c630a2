import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';
const siti = 'siti@riset.example';

/** One desk that lives through all of it: each test goes on where the one before has left it. */
let desk: Desk;
beforeAll(async () => {
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi, kartika);
  // What is done through project.services() is one execution until its turn of the event loop ends.
  await new Promise((resolve) => setImmediate(resolve));
});

const cardOf = (ticket: string, as = budi, locale = 'id'): AddOnPanel => new AddOnPanel(desk, as, locale).open().press(locale === 'id' ? 'Cari' : 'Search', { words: ticket }).press('Perihal');
const log = (ticket: string): string[] => desk.records('Riwayat').filter((row) => row['No. Tiket'] === ticket).map((row) => `${row.Kejadian}: ${row.Rincian} (${row.Pelaku})`);
/** Service calls of one press, from the panel to the fresh card. */
const calls = (press: () => unknown): number => {
  desk.workspace.calls.reset();
  press();
  return desk.workspace.calls.total();
};
const bodiesTo = (address: string): string[] => desk.mailsTo(address).map((mail) => `${mail.subject}\n${mail.body}`);

test('an appointment is made and moved on the card, in the zone of the region; the requester is told once of what stands', () => {
  desk.submit({ region: 'Bandung', service: 'Literasi Informasi/Referensi', title: 'Perihal Mendeley' }, siti);
  const panel = cardOf('LK-2026-00001').press('Lanjut').press('Janji temu');
  expect(panel.text).toContain('Hari dan jam (WIB)');
  const press = panel.actionOf('Janji temu');
  expect(calls(() => panel.send(press, { at: '2026-04-09T03:00:00.000Z' }))).toBeLessThanOrEqual(12);
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
  const panel = new AddOnPanel(desk, budi).open().press('Cari', { words: 'LK-2026-00001' });
  expect(calls(() => panel.press('Perihal'))).toBeLessThanOrEqual(5);
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

test('a question that was asked twice becomes one: its end is no broken promise, both logs say so, and who asked it is told once', () => {
  desk.skipTo('2026-04-08T01:00:00Z');
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Perihal padi gogo' }, siti);
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Perihal padi gogo lagi' }, siti);
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Perihal padi juga' }, 'dodi@riset.example');
  const panel = cardOf('LK-2026-00003').press('Gabungkan');
  expect(panel.text).toContain('LK-2026-00002 · Penelusuran Informasi · Perihal padi gogo');
  expect(panel.text).not.toContain('LK-2026-00004');
  const press = panel.actionOf('Gabungkan');
  expect(calls(() => panel.send(press, { into: 'LK-2026-00002' }))).toBeLessThanOrEqual(12);
  expect(panel.text).toContain('Digabung dengan LK-2026-00002');
  const entries = desk.records('Riwayat').length;
  panel.send(press, { into: 'LK-2026-00002' });
  expect(panel.notice).toBe('Permohonan digabung; pemohonnya diberi tahu.');
  expect(desk.records('Riwayat')).toHaveLength(entries);
  cardOf('LK-2026-00004').press('Gabungkan').press('Gabungkan', { into: '', ticket: 'lk-2026-00003 ' });
  expect(desk.request('LK-2026-00003')).toMatchObject({ Status: 'Dibatalkan', 'Status SLA': '', 'Permohonan Terkait': 'LK-2026-00002' });
  expect(log('LK-2026-00003').join('\n')).toContain('Digabung dengan LK-2026-00002, yang menanyakan hal yang sama.');
  // The third was merged into the second, which goes on in the first.
  expect(log('LK-2026-00002').join('\n')).toContain('LK-2026-00004 digabung ke permohonan ini; pemohonnya ikut diberi tahu hasilnya.');
  desk.tick();
  expect(bodiesTo(siti).filter((body) => body.includes('Digabung dengan LK-2026-00002'))).toHaveLength(1);
  const [toDodi] = desk.mailsTo('dodi@riset.example').filter((mail) => mail.body.startsWith('Digabung dengan'));
  if (!toDodi) throw new Error('Dodi was not told');
  expect(desk.openLink(toDodi).html).toContain('Digabung dengan LK-2026-00002');
  expect(desk.openLink(toDodi).html).not.toContain(siti);
});

test('the answer goes to all who asked; one that is opened again goes its own way', () => {
  desk.typeIn('LK-2026-00003', 'Status', 'Diproses', budi);
  expect(log('LK-2026-00003').pop()).toBeDefined();
  expect(log('LK-2026-00003').join('\n')).toContain('Permohonan dibuka kembali; tidak lagi digabung dengan LK-2026-00002.');
  expect(log('LK-2026-00002').join('\n')).toContain('LK-2026-00003 dibuka kembali dan tidak lagi digabung ke permohonan ini.');
  expect(desk.request('LK-2026-00003')).toMatchObject({ Status: 'Diproses', 'Status SLA': 'Sesuai Jadwal' });
  cardOf('LK-2026-00002').press('Serahkan').press('Serahkan', { link: 'https://drive.example/padi', text: 'Lima artikel.' });
  desk.tick();
  const results = desk.mailsTo('dodi@riset.example').filter((mail) => mail.body.startsWith('Hasil untuk Anda'));
  expect(results.map((mail) => mail.subject)).toEqual(['[LK-2026-00004] Perihal padi juga']);
  expect(results[0]?.body).toContain('https://drive.example/padi');
  expect(results[0]?.body).not.toContain('padi gogo');
  desk.expectNoFailures();
});

test('two matters in one request become two, linked, with one mail that names both; pressed twice it is done once', () => {
  desk.skipTo('2026-04-13T01:00:00Z');
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Perihal padi, dan abstrak', description: 'Mohon artikel.\nMohon juga <b>abstrak</b> diperiksa; =1+1.' }, 'rina@riset.example');
  desk.tick();
  desk.skipTo('2026-04-15T01:00:00Z');
  const before = desk.request('LK-2026-00005');
  const panel = cardOf('LK-2026-00005', budi, 'en').press('Split');
  const press = panel.actionOf('Split');
  const typed = { service: 'grammarly', region: 'ambon', title: 'Perihal abstrak', text: 'Mohon juga <b>abstrak</b> diperiksa; =1+1.' };
  panel.send(press, { ...typed, title: '' });
  expect(panel.notice).toBe('Fill in the field first.');
  expect(calls(() => panel.send(press, typed))).toBeLessThanOrEqual(12);
  expect(panel.text).toContain('LK-2026-00006');
  const entries = desk.records('Riwayat').length;
  panel.send(press, typed);
  expect(panel.text).toContain('LK-2026-00006');
  expect(desk.records('Riwayat')).toHaveLength(entries);
  expect(desk.request('LK-2026-00006')).toMatchObject({
    Nama: before.Nama, Email: 'rina@riset.example', Kawasan: 'Ambon', Layanan: 'Grammarly', Judul: 'Perihal abstrak', Uraian: 'Mohon juga <b>abstrak</b> diperiksa; =1+1.', Status: 'Baru', Tahap: 'Verifikasi',
    Sumber: 'Pisahan', Petugas: 'Amos Latuconsina', 'Permohonan Terkait': 'LK-2026-00005', 'Status SLA': 'Sesuai Jadwal', Diajukan: '15/04/2026 08:00',
  });
  expect(desk.request('LK-2026-00005')).toMatchObject({ 'Permohonan Terkait': 'LK-2026-00006', 'Tenggat Selesai': before['Tenggat Selesai'], Uraian: before.Uraian });
  expect(log('LK-2026-00006').join('\n')).toContain('Dipisahkan dari LK-2026-00005, yang diajukan Senin, 13 April 2026');
  expect(log('LK-2026-00005').join('\n')).toContain('Hal kedua di dalamnya menjadi LK-2026-00006.');
  desk.tick();
  const told = desk.mailsTo('rina@riset.example').filter((mail) => mail.subject.includes('menjadi dua'));
  expect(told.map((mail) => mail.subject)).toEqual(['[LK-2026-00005, LK-2026-00006] Permohonan Anda menjadi dua: Perihal padi, dan abstrak']);
  expect(desk.mailsTo('amos@perpustakaan.example').filter((mail) => mail.body.includes('LK-2026-00006'))).toHaveLength(1);
  desk.expectNoFailures();
});

test('a text of the tab Templat is chosen on the card and reaches the requester as it was left', () => {
  const panel = cardOf('LK-2026-00005').press('Tanya pemohon');
  expect(calls(() => panel.choose('template', 'jawaban-tanya-lingkup'))).toBeLessThanOrEqual(5);
  expect(panel.text).toContain('Mohon batasi lingkup “Perihal padi, dan abstrak”');
  panel.press('Tanya pemohon');
  expect(desk.request('LK-2026-00005')).toMatchObject({ Status: 'Menunggu Pemohon' });
  desk.tick();
  expect(bodiesTo('rina@riset.example').pop()).toContain('Mohon batasi lingkup “Perihal padi, dan abstrak”');
});

test('a review wants a second person: the Sheet puts back what its maker types, the card asks a colleague, who looks', () => {
  desk.skipTo('2026-04-20T01:00:00Z');
  desk.submit({ region: 'Bandung', service: 'Visualisasi Data', title: 'Perihal peta' }, 'rina@riset.example');
  const ticket = 'LK-2026-00007';
  desk.typeIn(ticket, 'Tahap', 'Telaah hasil', budi);
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diproses', Tahap: 'Telaah hasil' });
  expect(log(ticket).join('\n')).toContain('ditelaah orang kedua: Kartika Sari');
  const panel = cardOf(ticket);
  expect(panel.text).toContain('Harus ditelaah orang lain selain Budi Santoso');
  expect(panel.buttons).not.toContain('Telaah selesai');
  panel.press('Serahkan').press('Serahkan', { link: '', text: '' });
  expect(panel.notice).toContain('ditelaah orang kedua dahulu: Kartika Sari');
  const asking = cardOf(ticket);
  expect(calls(() => asking.press('Minta telaah'))).toBeLessThanOrEqual(12);
  expect(asking.text).toContain('Diminta menelaah: Kartika Sari.');
  desk.tick();
  expect(desk.mailsTo(kartika).filter((mail) => mail.subject.includes('Mohon telaah hasilnya'))).toHaveLength(1);
  const hers = new AddOnPanel(desk, kartika, 'en').open();
  expect(hers.text).toContain('My queue (1)');
  hers.press('Perihal peta');
  expect(calls(() => hers.press('Reviewed'))).toBeLessThanOrEqual(12);
  expect(hers.text).toContain('Reviewed by Kartika Sari.');
  cardOf(ticket).press('Serahkan').press('Serahkan', { link: '', text: 'Petanya sudah jadi.' });
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diserahkan' });
  desk.tick();
  expect(desk.mailsTo(budi).filter((mail) => mail.subject.includes('Telaah selesai'))).toHaveLength(1);
  desk.expectNoFailures();
});
