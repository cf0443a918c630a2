import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const amos = 'amos@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';

let desk: Desk;
beforeEach(() => {
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi, amos, kartika);
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Artikel tentang padi gogo' });
});

const panelOf = (as: string, locale?: string): AddOnPanel => new AddOnPanel(desk, as, locale).open();
const log = (): string[] => desk.records('Riwayat').map((row) => `${row.Kejadian}: ${row.Rincian} (${row.Pelaku})`);

test('the panel opens with a librarian’s own queue, and each request with all that is needed', () => {
  const panel = panelOf(budi);
  expect(panel.text).toContain('Antrean saya (1)');
  panel.press('Artikel tentang padi gogo');
  expect(panel.text).toContain('LK-2026-00001');
  expect(panel.text).toContain('Baru · Verifikasi');
  expect(panel.text).toContain('Melayani kawasan dan layanan ini');
  expect(panel.text).toContain('Siti');
  expect(panelOf(amos).text).toContain('Antrean saya (0)');
});

test('the same stands there in English for who uses Google in English', () => {
  const panel = panelOf(budi, 'en-GB').press('Artikel tentang padi gogo');
  expect(panel.text).toContain('New · Verification');
  expect(panel.buttons).toContain('Go on: Search');
});

test('a request is worked on from the card to its delivery; the log says who, the requester is told', () => {
  const panel = panelOf(budi).press('Artikel tentang padi gogo').press('Lanjut: Penelusuran');
  expect(panel.notice).toBe('Tahap berikutnya dimulai.');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Status: 'Diproses', Tahap: 'Penelusuran' });
  panel.press('Tanya pemohon').press('Tanya pemohon', { text: 'Tahun berapa saja?' });
  expect(panel.text).toContain('Menunggu Pemohon · Penelusuran');
  panel.press('Lanjutkan').press('Catat waktu').press('Catat waktu', { minutes: '45', level: '3' });
  expect(panel.text).toContain('45 menit · tingkat READ 3');
  panel.press('Catatan rekan').press('Catatan rekan', { text: 'Basis data sedang gangguan.' });
  expect(panel.text).toContain('Basis data sedang gangguan.');
  panel.press('Serahkan hasil').press('Serahkan hasil', { link: 'https://drive.example/hasil', text: 'Lima artikel.' });
  expect(desk.request('LK-2026-00001')).toMatchObject({ Status: 'Diserahkan', 'Tautan Hasil': 'https://drive.example/hasil', 'Catatan untuk Pemohon': 'Lima artikel.' });
  desk.tick();
  expect(desk.mailsTo('siti@riset.example').map((mail) => mail.body).join('\n')).toMatch(/^Hasil untuk Anda/m);
  expect(log().filter((line) => line.includes(`(${budi})`)).length).toBeGreaterThanOrEqual(7);
  desk.expectNoFailures();
});

test('pressing the same button twice does it once', () => {
  const panel = panelOf(budi).press('Artikel tentang padi gogo').press('Catat waktu');
  const action = panel.actionOf('Catat waktu');
  panel.send(action, { minutes: '30', level: '' });
  const entries = log().length;
  panel.send(action, { minutes: '30', level: '' });
  expect(panel.notice).toBe('Waktu dicatat.');
  expect(log()).toHaveLength(entries);
  expect(panel.text).toContain('30 menit');
  expect(panel.text).not.toContain('60 menit');
});

test('a press on a card that is no longer true does nothing and shows what is true', () => {
  const panel = panelOf(budi).press('Artikel tentang padi gogo');
  const stale = panel.actionOf('Lanjut: Penelusuran');
  panel.press('Lanjut: Penelusuran').press('Lanjut: Penyerahan');
  const pressedAnew = (stale.parameters ?? []).map((entry) => (entry.key === 'key' ? { key: 'key', value: 'another-key' } : entry));
  panel.send({ ...stale, parameters: pressedAnew });
  expect(panel.notice).toContain('sudah berubah');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Tahap: 'Penyerahan' });
});

test('a coordinator hands a request over to another region; the promise stays and the new assignee is told', () => {
  const before = desk.request('LK-2026-00001')['Tenggat Selesai'];
  const panel = panelOf(kartika).press('Cari', { words: 'padi gogo' });
  panel.press('Artikel tentang padi gogo').press('Alihkan').press('Alihkan', { region: 'ambon', person: '', text: 'Pemohon pindah ke Ambon.' });
  expect(desk.request('LK-2026-00001')).toMatchObject({ Kawasan: 'Ambon', Petugas: 'Amos Latuconsina', 'Tenggat Selesai': before });
  expect(panel.text).toContain('Pemohon pindah ke Ambon.');
  desk.tick();
  expect(desk.mailsTo(amos)).toHaveLength(1);
  expect(panelOf(amos).text).toContain('Antrean saya (1)');
});

test('all open work of one person is handed over at once, by who may', () => {
  for (let index = 2; index <= 4; index += 1) desk.submit({ region: 'Bandung', service: 'Grammarly', title: `Naskah ${index}` });
  const panel = panelOf(kartika).press('Alihkan semua pekerjaan').press('Alihkan semua', { from: budi, person: amos });
  expect(panel.notice).toBe('4 permohonan dialihkan.');
  expect(desk.records('Permohonan').map((row) => row.Petugas)).toEqual(Array(4).fill('Amos Latuconsina'));
  expect(desk.records('Permohonan').map((row) => row.Kawasan)).toEqual(Array(4).fill('Bandung'));
});

test('who is no active librarian sees nothing of the desk, and what to do', () => {
  shareWith(desk, 'tamu@perpustakaan.example');
  expect(panelOf('tamu@perpustakaan.example').text).toContain('Minta admin atau koordinator menambahkannya');
  expect(panelOf('tamu@perpustakaan.example').text).not.toContain('padi');
  const notShared = panelOf('joko@perpustakaan.example');
  expect(notShared.text).toContain('Minta admin membagikannya');
});
