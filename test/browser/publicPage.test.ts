import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { axeFaults, frameInSite } from '../support/axe';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk, type Desk } from '../support/desk';
import { appendRecords } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
/** Where pictures for docs/screens are written when they are wanted: PAGE_SCREENS=folder. */
const screens = process.env.PAGE_SCREENS;

let browser: Browser;
let desk: Desk;
let local: LocalWorkspace;

/** A morning in April: a request is open, six language checks were delivered, and there are two knowledge products. */
beforeAll(async () => {
  browser = await openBrowser();
  desk = openDesk({ now: '2026-04-07T08:00:00+07:00' });
  const tickets = Array.from({ length: 7 }, (_, index) => `LK-2026-0000${index + 1}`);
  tickets.forEach(() => desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah tentang kentang' }, siti));
  for (const ticket of tickets.slice(1)) desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  appendRecords(desk.book, 'Produk', Array.from({ length: 14 }, (_, index) => ({
    Judul: `Tinjauan ketahanan pangan ${index + 1}`, Jenis: 'Tinjauan', Topik: index % 2 === 0 ? 'Pangan' : 'Kelautan', Tahun: String(2012 + index), Tautan: 'https://repositori.example/1', Ringkasan: 'Tiga puluh naskah, ditinjau bersama peneliti.',
  })));
  desk.skipTo('2026-04-07T10:29:00+07:00');
  desk.tick();
  desk.tick();
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [budi] });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await local.close();
});

async function visitSite(width: number, query = ''): Promise<{ page: Page; frame: FrameLocator; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(20_000);
  const errors = errorsOf(page);
  await page.goto(`${local.address}/site${query}`);
  const frame = frameInSite(page);
  await frame.getByRole('button', { name: /^(?:English|Bahasa Indonesia)$/ }).and(frame.locator(':enabled')).waitFor();
  return { page, frame, errors };
}

const headings = { Layanan: 'Layanan perpustakaan', 'Tanya Jawab': 'Tanya Jawab', Lacak: 'Lacak permohonan', Produk: 'Produk pengetahuan', Kinerja: 'Kinerja layanan' };

test.each([320, 1280])('at %i pixels every section is reached without loading the page again, fits, and axe finds nothing in either language', async (width) => {
  const { page, frame, errors } = await visitSite(width);
  const gets = (): number => desk.project.executions.filter(({ fn }) => fn === 'doGet').length;
  const before = gets();
  for (const [name, heading] of Object.entries(headings)) {
    await frame.getByRole('link', { name, exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    await frame.locator('a[aria-current=page]', { hasText: name }).waitFor();
    if (name === 'Layanan') await frame.getByText('Tahapan dan janji waktu').first().click();
    // What axe looks at is the same at both widths, but for what folds on a small screen.
    if (width === 320) expect(await axeFaults(frame)).toEqual([]);
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    if (screens !== undefined) {
      mkdirSync(screens, { recursive: true });
      await page.screenshot({ path: `${screens}/${name.toLowerCase().replace(' ', '-')}-${width}.png` });
    }
  }
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('heading', { level: 1, name: 'How we keep our promises' }).waitFor();
  expect(await axeFaults(frame)).toEqual([]);
  await frame.getByRole('link', { name: 'Services' }).click();
  await frame.getByText('A list of the literature on your topic').waitFor();
  await frame.getByText('100% in time of 6').first().waitFor();
  expect(await axeFaults(frame)).toEqual([]);
  expect(gets()).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

test('by keyboard alone a question is asked, answered and thanked for; the focus follows and the answer is read out', async () => {
  const { page, frame, errors } = await visitSite(1280);
  await frame.getByLabel('Apa yang ingin Anda ketahui?').focus();
  await page.keyboard.type('perpanjangn pinjaman');
  await page.keyboard.press('Enter');
  await frame.getByText('Buka halaman permohonan dari surat Anda dan minta perpanjangan').waitFor();
  expect(await frame.locator('main').evaluate((main) => main.ownerDocument.activeElement === main)).toBe(true);
  const thanks = frame.getByRole('button', { name: 'Ini jawaban saya' }).first();
  await thanks.focus();
  await page.keyboard.press('Enter');
  await frame.getByText('Terima kasih. Senang dapat membantu.').waitFor();
  await frame.getByLabel('Apa yang ingin Anda ketahui?').fill('xyzzy');
  await page.keyboard.press('Tab');
  await frame.getByRole('button', { name: 'Cari' }).press('Enter');
  await frame.getByText('Tidak ada jawaban yang cocok.').waitFor();
  const [form] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link', { name: 'Atau ajukan permohonan' }).press('Enter')]);
  await form.waitForURL(/form.*entry\.\d+=xyzzy/);
  await form.close();
  expect(errors).toEqual([]);
  await page.close();
});

test('a ticket is tracked, and the link to one’s own requests comes by mail and opens them; nothing on the screen says whether an address fits', async () => {
  const { page, frame } = await visitSite(320);
  await frame.getByRole('link', { name: 'Lacak' }).click();
  await frame.getByLabel('Nomor tiket', { exact: true }).fill('lk 2026 1');
  await frame.getByRole('button', { name: 'Lihat tahap' }).press('Enter');
  await frame.getByRole('heading', { name: 'LK-2026-00001' }).waitFor();
  expect(await frame.locator('#app').textContent()).not.toMatch(/kentang|Grammarly|riset\.example/);
  for (const address of ['tidak@ada.example', siti]) {
    await frame.getByLabel('Alamat surel Anda').fill(address);
    await frame.getByLabel('Nomor tiket (boleh kosong)').fill('');
    await frame.getByRole('button', { name: 'Kirim tautan' }).press('Enter');
    await frame.getByText('Mengirim …').waitFor({ state: 'hidden' });
    await frame.getByText('Bila alamat itu cocok, suratnya segera sampai.').waitFor();
  }
  const [mail] = desk.mailsTo(siti).filter(({ subject }) => subject === 'Tautan ke semua permohonan Anda');
  await page.goto(`${local.address}/site?${/\?(m=[^\s]+)/.exec(mail?.body ?? '')?.[1] ?? ''}`);
  await frame.getByRole('heading', { level: 1, name: 'Permohonan saya' }).waitFor();
  expect(await frame.getByRole('link', { name: 'Naskah tentang kentang' }).count()).toBe(7);
  expect(await axeFaults(frame)).toEqual([]);
  await page.close();
});

test('without any script all sections are read and reached by addresses: links, search, topics and pages', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  /** What the browser asks the web app for when a link is followed or a form is sent, answered by the desk. */
  const show = async (parameters: Record<string, string>): Promise<void> => page.setContent(desk.project.get(parameters, null).html);
  await page.route('https://script.google.com/**', async (route) => {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: desk.project.get(Object.fromEntries(new URL(route.request().url()).searchParams), null).html });
  });
  await show({ b: 'en' });
  await page.getByRole('link', { name: 'Products' }).click();
  await page.getByRole('heading', { level: 1, name: 'Knowledge products' }).waitFor();
  await page.getByText('14 products').waitFor();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByText('Page 2 of 2').waitFor();
  await page.getByRole('link', { name: 'Pangan (7)' }).click();
  await page.getByText('7 products').waitFor();
  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByLabel('What would you like to know?').fill('borow a book');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('How do I borrow a book from another region?').waitFor();
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await page.getByText('Bagaimana meminjam buku dari kawasan lain?').waitFor();
  await context.close();
});
