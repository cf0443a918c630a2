import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { axeFaults, frameInSite } from '../support/axe';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk, type Desk } from '../support/desk';

/** Where a picture is written when it is wanted: PAGE_SCREENS=folder. */
const screens = process.env.PAGE_SCREENS;

let browser: Browser;
let desk: Desk;
let local: LocalWorkspace;

beforeAll(async () => {
  browser = await openBrowser();
  desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [] });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await local.close();
});

async function visit(width: number): Promise<{ page: Page; frame: FrameLocator; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(20_000);
  const errors = errorsOf(page);
  await page.goto(`${local.address}/site?p=pengaduan`);
  const frame = frameInSite(page);
  await frame.getByRole('button', { name: /^(?:English|Bahasa Indonesia)$/ }).and(frame.locator(':enabled')).waitFor();
  return { page, frame, errors };
}

test('at 320 pixels and by keyboard alone somebody complains without a name, keeps number and code, and comes back with them in the other language', async () => {
  const { page, frame, errors } = await visit(320);
  await frame.getByRole('heading', { level: 1, name: 'Pengaduan dan Saran' }).waitFor();
  expect(await axeFaults(frame)).toEqual([]);
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  if (screens !== undefined) await frame.locator('main').screenshot({ path: `${screens}/pengaduan-320.png` });
  await frame.getByLabel('Jenis').focus();
  const keys = async (...pressed: string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  await keys('Tab');
  await page.keyboard.type('Antrean terlalu lama');
  await keys('Tab');
  await page.keyboard.type('Tiga jam di loket.');
  await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await frame.getByRole('heading', { name: 'Diterima dengan nomor PD-2026-00001' }).waitFor();
  const code = (await frame.locator('section[aria-labelledby=filed] strong').textContent()) ?? '';
  expect(code).toMatch(/^PD-2026-00001\.[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  expect(await axeFaults(frame)).toEqual([]);
  // The focus has come along: the button is the next stop.
  await keys('Tab', 'Enter');
  await frame.getByRole('heading', { level: 1, name: 'Pengaduan: Antrean terlalu lama' }).waitFor();
  await frame.getByText('paling lambat Kamis, 9 April 2026 pukul 16.00 WIB').waitFor();
  await page.reload();
  await frame.getByRole('button', { name: 'English' }).and(frame.locator(':enabled')).press('Enter');
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
  expect(await axeFaults(frame)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('without any script the form says how else to complain, and the link of a receipt and a code that is typed open what became of it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { number, code } = desk.project.call('rpc', [{ complain: { kind: 'suggestion', subject: 'Buka hari Sabtu', text: 'Setiap Sabtu pagi.', region: '', service: '', about: '', name: '', email: '' }, language: 'id', key: 'saturday-1' }], null) as { number: string; code: string };
  await page.route('https://script.google.com/**', async (route) => {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: desk.project.get(Object.fromEntries(new URL(route.request().url()).searchParams), null).html });
  });
  await page.setContent(desk.project.get({ p: 'pengaduan' }, null).html);
  await page.getByText('Formulir ini memerlukan JavaScript.').waitFor();
  expect(await page.getByLabel('Perihal').isDisabled()).toBe(true);
  await page.getByLabel('Nomor dan kode').fill(`${number}.${code}`);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saran: Buka hari Sabtu' }).waitFor();
  await context.close();
});
