import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk, type Desk } from '../support/desk';
import { openPage, type RequestPage } from '../support/pageCalls';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const ticket = 'LK-2026-00001';

let browser: Browser;
let desk: Desk;
let requestPage: RequestPage;
let local: LocalWorkspace;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A language check for which the librarian has proposed Friday 10 April 2026; the requester opens the link inside the library's site. */
beforeEach(async () => {
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', neededBy: '2026-04-08' });
  desk.typeIn(ticket, 'Kesepakatan', '2026-04-10', budi);
  requestPage = openPage(desk, ticket, siti);
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [budi] });
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(20_000);
  errors = errorsOf(page);
});
afterEach(async () => {
  await page.close();
  await local.close();
});

const site = (): string => `${local.address}/site?t=${requestPage.token}`;
/** The script's page: in Google's frame, in the frame of the site. */
const embedded = (): FrameLocator => page.frameLocator('.site-embed iframe').frameLocator('iframe');
const agreed = (): number => desk.records('Riwayat').filter((row) => row.Kejadian === 'Tanggal disepakati').length;

test('the requester agrees with the keyboard alone: shown at once, saved, read out, and the focus is not lost', async () => {
  await page.goto(site());
  const button = embedded().getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' });
  await button.and(embedded().locator(':enabled')).waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  await embedded().getByText('Disepakati: selesai paling lambat Jumat, 10 April 2026.').waitFor();
  const status = embedded().locator('.action-status');
  await status.getByText('Tersimpan.').waitFor();
  expect(await status.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
  expect(await button.count()).toBe(0);
  expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Disepakati 10 April 2026', 'Tenggat Selesai': '10/04/2026 16:30' });
  expect(await embedded().locator('.summary').textContent()).toContain('Jumat, 10 April 2026 pukul 16.30 WIB');
  expect(errors).toEqual([]);
});

test('pressed twice quickly, and again in a second tab, it happens once; the second tab is told how things stand', async () => {
  const second = await browser.newPage();
  await second.goto(`${local.address}/exec?t=${requestPage.token}`);
  const late = second.frameLocator('iframe').getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' });
  await late.and(second.frameLocator('iframe').locator(':enabled')).waitFor();
  await page.goto(site());
  await embedded().getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' }).dblclick();
  await embedded().getByText('Tersimpan.').waitFor();
  await late.click();
  await second.frameLocator('iframe').getByText('Keadaannya sudah berubah sejak halaman ini dibuka.').waitFor();
  await second.frameLocator('iframe').getByText('Disepakati: selesai paling lambat Jumat, 10 April 2026.').waitFor();
  expect(agreed()).toBe(1);
  expect(desk.project.executions.filter(({ fn }) => fn === 'rpc')).toHaveLength(2);
  await second.close();
});

test('another date is proposed in English; a day that is over is refused with the reason, and what was shown at once is mended', async () => {
  await page.goto(site());
  await embedded().getByRole('button', { name: 'English' }).click();
  await embedded().getByText('Propose another date').click();
  const field = embedded().getByLabel('Done at the latest on');
  const send = embedded().getByRole('button', { name: 'Send proposal' });
  // A page that was opened days ago lets days through that are over.
  expect(await field.getAttribute('min')).toBe('2026-04-07');
  await field.evaluate((element) => element.removeAttribute('min'));
  await field.fill('2026-04-06');
  await send.click();
  await embedded().getByText('No working time is left until that day. Choose a later one.').waitFor();
  await embedded().getByText('Budi Santoso proposes Friday, 10 April 2026 at the latest.').waitFor();
  await field.fill('2026-04-14');
  await send.click();
  await embedded().getByText('You ask for Tuesday, 14 April 2026 at the latest. Budi Santoso answers by Wednesday, 8 April 2026 at 16:00 WIB.').waitFor();
  expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Diminta 14 April 2026', 'Dibutuhkan Tanggal': '14/04/2026' });
  await embedded().getByRole('button', { name: 'Take this wish back' }).click();
  await embedded().getByText('You chose the date that was promised: Thursday, 9 April 2026 at 11:30 WIB.').waitFor();
  expect(desk.request(ticket).Kesepakatan).toBe('Standar');
  expect(errors).toEqual([]);
});

test('an action whose answer is lost is tried again by itself and happens once', async () => {
  await page.goto(site());
  const button = embedded().getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' });
  await button.and(embedded().locator(':enabled')).waitFor();
  // Killed after its one write: everything is done, and the page hears nothing of it.
  desk.workspace.faults.killAt(4, 'after');
  // The word stands only until the second try, which may be quicker than we look: the page itself is asked to remember that it was said.
  await embedded().locator('body').evaluate((body, word) => {
    new MutationObserver(() => {
      if (body.textContent.includes(word)) body.dataset.said = 'yes';
    }).observe(body, { subtree: true, childList: true, characterData: true });
  }, 'Meja layanan sedang sibuk. Mencoba lagi …');
  await button.click();
  await embedded().getByText('Tersimpan.').waitFor();
  expect(await embedded().locator('body').getAttribute('data-said')).toBe('yes');
  expect(agreed()).toBe(1);
  expect(desk.project.executions.filter(({ fn }) => fn === 'rpc').map(({ status }) => status)).toEqual(['killed', 'completed']);
});

test('before our script runs the page can be read and nothing can be pressed; it fits 320 pixels and is accessible', async () => {
  const html = desk.project.get({ t: requestPage.token }, null).html;
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 700 } });
    const bare = await context.newPage();
    await bare.setContent(html);
    await bare.getByText('Budi Santoso mengusulkan selesai paling lambat Jumat, 10 April 2026.').waitFor();
    expect(await bare.getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' }).isEnabled()).toBe(javaScriptEnabled);
    await bare.getByText('Usulkan tanggal lain').click();
    expect(await bare.getByLabel('Selesai paling lambat tanggal').isEnabled()).toBe(javaScriptEnabled);
    if (javaScriptEnabled) {
      await bare.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
      for (const colorScheme of ['light', 'dark'] as const) {
        await bare.emulateMedia({ colorScheme });
        const { violations } = await bare.evaluate(() => window.axe.run(document.querySelector('.page') ?? {}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
        expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      }
      expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await context.close();
  }
});
