import { axeFaults } from '../support/axe';
import { openDesk, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { openSitePage, type SitePage } from '../support/sitePage';
import { appendRecords } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';

let desk: Desk;
let site: SitePage;

/** A morning in April: a request is open, six language checks were delivered and rated, and there are fourteen knowledge products. */
beforeAll(async () => {
  desk = openDesk({ now: '2026-04-07T08:00:00+07:00' });
  const tickets = Array.from({ length: 7 }, (_, index) => `LK-2026-0000${index + 1}`);
  tickets.forEach(() => desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah tentang kentang' }, siti));
  for (const ticket of tickets.slice(1)) {
    desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
    desk.typeIn(ticket, 'Status', 'Selesai', budi);
    openPage(desk, ticket, siti).act({ name: 'rate', overall: 4, elements: [4, 4, 3, 4, 4, 4, 4, null, 4], comment: '', quotable: false });
  }
  appendRecords(desk.book, 'Produk', Array.from({ length: 14 }, (_, index) => ({
    Judul: `Tinjauan ketahanan pangan ${index + 1}`, Jenis: 'Tinjauan', Topik: index % 2 === 0 ? 'Pangan' : 'Kelautan', Tahun: String(2012 + index), Tautan: 'https://repositori.example/1', Ringkasan: 'Tiga puluh naskah, ditinjau bersama peneliti.',
  })));
  desk.skipTo('2026-04-07T10:29:00+07:00');
  desk.tick();
  desk.tick();
  site = await openSitePage(desk);
}, 120_000);
afterAll(() => site.close());

const visits = (): number => desk.project.executions.filter(({ fn }) => fn === 'doGet').length;
const keys = async (...pressed: string[]): Promise<void> => {
  for (const key of pressed) await site.page.keyboard.press(key);
};

test.each<[string, number, Readonly<Record<string, string>>]>([
  ['id', 320, { Layanan: 'Layanan perpustakaan', 'Tanya Jawab': 'Tanya Jawab', Lacak: 'Lacak permohonan', Produk: 'Produk pengetahuan', Kinerja: 'Kinerja layanan', Pengaduan: 'Pengaduan dan Saran' }],
  ['en', 1280, { Services: 'Library services', Questions: 'Questions and answers', Track: 'Track a request', Products: 'Knowledge products', Performance: 'How we keep our promises', Complaints: 'Complaints and suggestions' }],
])('in %s at %i pixels every section is reached without loading the page again and by Tab alone, fits both widths, and axe finds nothing', async (language, width, headings) => {
  const { frame, page } = site;
  await site.visit(`b=${language}`, width);
  const before = visits();
  for (const [name, heading] of Object.entries(headings)) {
    await page.setViewportSize({ width, height: 900 });
    await frame.getByRole('link', { name, exact: true }).first().press('Enter');
    await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    await frame.locator('a[aria-current=page]', { hasText: name }).waitFor();
    // The order of the Tab key is the same in both languages and at all widths.
    if (width === 320) expect(await site.unreachable()).toEqual([]);
    if (name === 'Layanan') await frame.getByText('Tahapan dan janji waktu').first().click();
    if (name === 'Kinerja') await frame.getByText('Indeks Kepuasan Masyarakat 96,88: mutu A, dari 6 penilaian').waitFor();
    if (name === 'Performance') await frame.getByRole('row', { name: 'Time taken 3.00 6' }).waitFor();
    if (name === 'Services') await frame.getByText('100% in time of 6').first().waitFor();
    expect([name, await site.overflow(name.toLowerCase().replace(' ', '-') + (language === 'en' ? '-en' : '')), await axeFaults(frame)]).toEqual([name, [0, 0], []]);
  }
  expect(visits()).toBe(before);
});

test('by keyboard alone a question is asked, answered and thanked for; the focus follows and the answer is read out', async () => {
  const { page, frame } = site;
  await site.visit('b=id', 1280);
  await frame.getByLabel('Apa yang ingin Anda ketahui?').focus();
  await page.keyboard.type('perpanjangn pinjaman');
  await keys('Enter');
  await frame.getByText('Buka halaman permohonan dari surat Anda dan minta perpanjangan').waitFor();
  expect(await frame.locator('main').evaluate((main) => main.ownerDocument.activeElement === main)).toBe(true);
  await frame.getByRole('button', { name: 'Ini jawaban saya' }).first().press('Enter');
  await frame.getByText('Terima kasih. Senang dapat membantu.').waitFor();
  await frame.getByLabel('Apa yang ingin Anda ketahui?').fill('xyzzy');
  await keys('Tab');
  await frame.getByRole('button', { name: 'Cari' }).press('Enter');
  await frame.getByText('Tidak ada jawaban yang cocok.').waitFor();
  const [form] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link', { name: 'Atau ajukan permohonan' }).press('Enter')]);
  await form.waitForURL(/form.*entry\.\d+=xyzzy/);
  await form.close();
});

test('a ticket is tracked, and the link to one’s own requests comes by mail and opens them; nothing on the screen says whether an address fits', async () => {
  const { frame } = site;
  await site.visit('p=lacak&b=id', 320);
  await frame.getByLabel('Nomor tiket', { exact: true }).fill('lk 2026 1');
  await frame.getByRole('button', { name: 'Lihat tahap' }).press('Enter');
  await frame.getByRole('heading', { name: 'LK-2026-00001' }).waitFor();
  expect(await frame.locator('#app').textContent()).not.toMatch(/kentang|Grammarly|riset\.example/);
  expect([await site.overflow('lacak-tiket'), await axeFaults(frame)]).toEqual([[0, 0], []]);
  for (const address of ['tidak@ada.example', siti]) {
    await frame.getByLabel('Alamat surel Anda').fill(address);
    await frame.getByLabel('Nomor tiket (boleh kosong)').fill('');
    await frame.getByRole('button', { name: 'Kirim tautan' }).press('Enter');
    await frame.getByText('Mengirim …').waitFor({ state: 'hidden' });
    await frame.getByText('Bila alamat itu cocok, suratnya segera sampai.').waitFor();
  }
  const [mail] = desk.mailsTo(siti).filter(({ subject }) => subject === 'Tautan ke semua permohonan Anda');
  const link = /\?(m=[^\s]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  for (const [language, width, title] of [['id', 320, 'Permohonan saya'], ['en', 1280, 'My requests']] as const) {
    await site.visit(`${link}&b=${language}`, width);
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await frame.getByRole('link', { name: 'Naskah tentang kentang' }).count()).toBe(7);
    expect([await site.overflow(`${title.toLowerCase().replace(' ', '-')}-${language}`), await axeFaults(frame)]).toEqual([[0, 0], []]);
  }
});

test('topics are followed by the link in one’s mailbox and left again, by keyboard alone and in both languages', async () => {
  const { frame } = site;
  await site.visit('p=produk&topik=Pangan&b=id', 320);
  await frame.getByLabel('Alamat surel Anda').fill(siti);
  await frame.getByRole('button', { name: 'Kirim tautan' }).press('Enter');
  await frame.getByText('Suratnya segera sampai.').waitFor();
  const [mail] = desk.mailsTo(siti).filter(({ subject }) => subject.includes('mengikuti produk baru'));
  const link = /\?([^\s]*f=[^\s]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  await site.visit(`${link}&b=id`, 320);
  await frame.getByText('Anda belum mengikuti produk baru.').waitFor();
  expect(await frame.getByLabel('Pangan').isChecked()).toBe(true);
  await frame.getByLabel('Kelautan').press('Space');
  expect([await site.unreachable(), await site.overflow('ikuti-produk'), await axeFaults(frame)]).toEqual([[], [0, 0], []]);
  await frame.getByRole('button', { name: 'Ikuti' }).press('Enter');
  await frame.getByText('Tersimpan. Anda mengikuti produk baru.').waitFor();
  expect(desk.records('Pelanggan')).toMatchObject([{ Email: siti, Topik: 'Kelautan, Pangan' }]);
  await site.visit(`${link}&b=en`, 1280);
  await frame.getByText('You follow new products.').waitFor();
  expect([await site.overflow('follow-products-en'), await axeFaults(frame)]).toEqual([[0, 0], []]);
  await frame.getByRole('button', { name: 'Stop following' }).press('Enter');
  await frame.getByText('You do not follow any more.').waitFor();
  expect(desk.records('Pelanggan')).toEqual([]);
});

test('by keyboard alone somebody complains without a name, keeps number and code, and comes back with them in the other language', async () => {
  const { frame, page } = site;
  await site.visit('p=pengaduan&b=id', 320);
  await frame.getByLabel('Jenis').focus();
  await keys('Tab');
  await page.keyboard.type('Antrean terlalu lama');
  await keys('Tab');
  await page.keyboard.type('Tiga jam di loket.');
  await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await frame.getByRole('heading', { name: 'Diterima dengan nomor PD-2026-00001' }).waitFor();
  const code = (await frame.locator('section[aria-labelledby=filed] strong').textContent()) ?? '';
  expect(code).toMatch(/^PD-2026-00001\.[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  expect([await site.overflow('pengaduan-diterima'), await axeFaults(frame)]).toEqual([[0, 0], []]);
  // The focus has come along: the button is the next stop.
  await keys('Tab', 'Enter');
  await frame.getByRole('heading', { level: 1, name: 'Pengaduan: Antrean terlalu lama' }).waitFor();
  await frame.getByText('paling lambat Jumat, 10 April 2026 pukul 16.30 WIB').waitFor();
  await site.visit('p=pengaduan&b=en', 1280);
  await frame.getByLabel('Number and code').fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await frame.getByRole('button', { name: 'Open' }).press('Enter');
  await frame.getByText('That number and code do not fit each other.').waitFor();
  await frame.getByLabel('Number and code').fill(code);
  await frame.getByRole('button', { name: 'Open' }).press('Enter');
  await frame.getByRole('heading', { level: 1, name: 'Complaint: Antrean terlalu lama' }).waitFor();
  await frame.getByLabel('What happened, or what you suggest').fill('It was on Monday.');
  await frame.getByRole('button', { name: 'Send' }).press('Enter');
  await frame.getByText('We have what you added.').waitFor();
  expect(await frame.locator('.message-requester').allTextContents()).toEqual([expect.stringContaining('It was on Monday.')]);
  expect([await site.overflow('complaint-en'), await axeFaults(frame)]).toEqual([[0, 0], []]);
  expect(site.errors).toEqual([]);
});

test('the knowledge products are a page of their own for a site: its links stay there, and lead to the services alone', async () => {
  const { frame } = site;
  const bare = await site.withoutScript({ p: 'pengetahuan', b: 'en' });
  await bare.getByRole('link', { name: 'Pangan (7)' }).click();
  await bare.getByText('7 products').waitFor();
  expect(await bare.locator('header nav a').allTextContents()).toEqual(['Products', 'Services']);
  await site.visit('p=pengetahuan&b=id', 320);
  await frame.getByRole('link', { name: 'Kelautan (7)' }).press('Enter');
  await frame.getByText('7 produk').first().waitFor();
  expect(await frame.locator('header nav a').allTextContents()).toEqual(['Produk', 'Layanan']);
});

test('without any script all sections are read and reached by addresses: links, search, topics, pages and complaints', async () => {
  const { number, code } = desk.project.call('rpc', [{ complain: { kind: 'suggestion', subject: 'Buka hari Sabtu', text: 'Setiap Sabtu pagi.', region: '', service: '', about: '', name: '', email: '' }, language: 'id', key: 'saturday-1' }], null) as { number: string; code: string };
  const bare = await site.withoutScript({ b: 'en' });
  await bare.getByRole('link', { name: 'Products' }).click();
  await bare.getByRole('heading', { level: 1, name: 'Knowledge products' }).waitFor();
  await bare.getByText('14 products').waitFor();
  await bare.getByRole('link', { name: 'Next' }).click();
  await bare.getByText('Page 2 of 2').waitFor();
  await bare.getByRole('link', { name: 'Pangan (7)' }).click();
  await bare.getByText('7 products').waitFor();
  await bare.getByRole('link', { name: 'Questions' }).click();
  await bare.getByLabel('What would you like to know?').fill('borow a book');
  await bare.getByRole('button', { name: 'Search' }).click();
  await bare.getByText('How do I borrow a book from another region?').waitFor();
  await bare.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await bare.getByText('Bagaimana meminjam buku dari kawasan lain?').waitFor();
  await bare.getByRole('link', { name: 'Pengaduan', exact: true }).click();
  await bare.getByText('Formulir ini memerlukan JavaScript.').waitFor();
  expect(await bare.getByLabel('Perihal').isDisabled()).toBe(true);
  await bare.getByLabel('Nomor dan kode').fill(`${number}.${code}`);
  await bare.getByRole('button', { name: 'Buka' }).click();
  await bare.getByRole('heading', { level: 1, name: 'Saran: Buka hari Sabtu' }).waitFor();
});
