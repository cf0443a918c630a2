import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';
import { appendRecords } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';
const long = 'Mohon dicarikan artikel tentang padi gogo tahan kering & <b>“varietas lokal”</b>; =1+1 **tebal**. '.repeat(60);

/** Every status that a request can have, by the words that lead there. */
const ways: readonly (readonly [string, readonly string[]])[] = [
  ['Baru', []],
  ['Diproses', ['Diproses']],
  ['Menunggu Pemohon', ['Menunggu Pemohon']],
  ['Menunggu Pihak Lain', ['Menunggu Pihak Lain']],
  ['Diserahkan', ['Diserahkan']],
  ['Selesai', ['Diserahkan', 'Selesai']],
  ['Tidak Dapat Dipenuhi', ['Tidak Dapat Dipenuhi']],
  ['Dibatalkan', ['Dibatalkan']],
  ['Ditutup (tanpa jawaban)', ['Diserahkan', 'Ditutup (tanpa jawaban)']],
];

let desk: Desk;
beforeAll(() => {
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi, kartika);
  appendRecords(desk.book, 'SOP', [{ Layanan: 'Penelusuran Informasi', Tahap: 'Penelusuran', Langkah: 'Cari di tiga basis data.\nCatat kata kunci.', 'Daftar Periksa': 'Kata kunci disetujui\nDuplikat dibuang' }]);
  ways.forEach(([, words], index) => {
    desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: `Nomor ${index} ${index === 1 ? long : ''}`, description: long, neededBy: '2026-04-08' }, 'siti@riset.example');
    for (const word of words) desk.typeIn(`LK-2026-0000${index + 1}`, 'Status', word, budi);
  });
});

// Google lets one person read sixty times a minute; nobody looks at that many cards.
beforeEach(() => {
  desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 61_000).toISOString());
});

/** The card of a request, by search, as it is found from anywhere. */
const cardOf = (ticket: string, as: string, locale: string): AddOnPanel => new AddOnPanel(desk, as, locale).open().press(locale === 'id' ? 'Cari' : 'Search', { words: ticket }).press('Nomor');

const states = ways.flatMap(([status], index) => ['id', 'en'].flatMap((locale) => [budi, kartika].map((as) => ({ status, ticket: `LK-2026-0000${index + 1}`, locale, as }))));

test.each(states)('the card of a request that is $status keeps Google’s schema, in $locale, as $as', ({ status, ticket, locale, as }) => {
  const panel = cardOf(ticket, as, locale);
  expect(panel.text).toContain(ticket);
  if (locale === 'id') expect(panel.text).toContain(status);
  expect(panel.text).toContain('siti@riset.example');
  expect(JSON.stringify(panel.card)).toContain('&lt;b&gt;');
});

test.each(['id', 'en'])('every form opens and keeps Google’s schema, in %s', (locale) => {
  const panel = cardOf('LK-2026-00002', budi, locale);
  const forms = panel.buttons.filter((button) => panel.actionOf(button).parameters?.some(({ key, value }) => key === 'view' && value === 'form') === true);
  expect(forms.length).toBeGreaterThanOrEqual(10);
  for (const button of forms) {
    expect(panel.press(button).buttons.length).toBeGreaterThanOrEqual(1);
    panel.back();
  }
  expect(new AddOnPanel(desk, budi, locale).open().press(locale === 'id' ? 'Alihkan semua' : 'Hand over all').text).toContain('Budi Santoso (4)');
});

test('long words are shortened on the card and stand whole behind it', () => {
  const panel = cardOf('LK-2026-00002', budi, 'id');
  expect(panel.text).not.toContain(long.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  panel.press('Baca selengkapnya');
  expect(panel.text.match(/varietas lokal/g)?.length).toBeGreaterThanOrEqual(60);
});

test('steps and checklist of the stage stand on the card', () => {
  const panel = cardOf('LK-2026-00002', budi, 'id');
  expect(panel.text).toContain('Cari di tiga basis data.\nCatat kata kunci.');
  expect(panel.text).toContain('☐ Kata kunci disetujui\n☐ Duplikat dibuang');
  expect(cardOf('LK-2026-00001', budi, 'id').text).not.toContain('Kata kunci disetujui');
});

test('a wish for an earlier date is answered on the card', () => {
  const panel = cardOf('LK-2026-00002', budi, 'id');
  expect(panel.text).toContain('Pemohon mengusulkan selesai Rabu, 8 April 2026');
  panel.press('Setuju');
  expect(panel.text).toContain('Disepakati selesai Rabu, 8 April 2026.');
  expect(desk.request('LK-2026-00002').Kesepakatan).toContain('Disepakati');
});

test('an ended request is opened again from its card', () => {
  const panel = cardOf('LK-2026-00007', budi, 'id').press('Buka kembali');
  expect(panel.notice).toBe('Pekerjaan dilanjutkan.');
  expect(desk.request('LK-2026-00007').Status).toBe('Diproses');
});

test('beside a mail the panel shows the request that its subject names, else the sender’s youngest open one', () => {
  const named = desk.workspace.mail.deliver({ from: 'Siti <siti@riset.example>', to: budi, subject: 'Re: [LK-2026-00003] Pertanyaan', body: 'Ini jawabannya.' });
  expect(new AddOnPanel(desk, budi).openBesideMail(named).text).toContain('LK-2026-00003');
  const bare = desk.workspace.mail.deliver({ from: 'Siti <SITI@riset.example>', to: budi, subject: 'Bagaimana kabarnya?', body: 'Halo.' });
  expect(new AddOnPanel(desk, budi).openBesideMail(bare).text).toMatch(/LK-2026-0000[57]/);
  const ended = desk.workspace.mail.deliver({ from: 'siti@riset.example', to: budi, subject: 'LK-2026-00008', body: 'Batal.' });
  expect(new AddOnPanel(desk, budi).openBesideMail(ended).text).toContain('Dibatalkan');
});

test.each(['id', 'en'])('a mail that is no request yet becomes one, once, with a receipt for who wrote it (%s)', (locale) => {
  const from = `baru-${locale}@riset.example`;
  const mail = desk.workspace.mail.deliver({ from: `"Ratna Dewi" <${from}>`, to: budi, subject: 'Tolong periksa <b>naskah</b>', body: 'Naskah terlampir & =1+1.' });
  const panel = new AddOnPanel(desk, budi, locale).openBesideMail(mail);
  expect(panel.text).toContain('Ratna Dewi');
  const action = panel.actionOf(locale === 'id' ? 'Buat permohonan' : 'Make a request');
  panel.send(action, { region: 'bandung', service: 'grammarly' }).send(action, { sender: 'Ratna Dewi', email: from, title: 'Tolong periksa <b>naskah</b>', text: 'Naskah terlampir & =1+1.', region: 'bandung', service: 'grammarly' });
  const made = desk.records('Permohonan').filter((row) => row.Email === from);
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ Nama: 'Ratna Dewi', Kawasan: 'Bandung', Layanan: 'Grammarly', Judul: 'Tolong periksa <b>naskah</b>', Uraian: 'Naskah terlampir & =1+1.', Sumber: 'Surel', Petugas: 'Budi Santoso', Status: 'Baru' });
  expect(panel.text).toContain(made[0]?.['No. Tiket'] ?? 'no ticket');
  expect(new AddOnPanel(desk, budi, locale).openBesideMail(mail).text).toContain(made[0]?.['No. Tiket'] ?? 'no ticket');
  desk.tick();
  expect(desk.mailsTo(from)).toHaveLength(1);
});
