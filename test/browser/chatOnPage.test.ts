import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { axeFaults, frameInSite } from '../support/axe';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
/** Where pictures for docs/screens are written when they are wanted: PAGE_SCREENS=folder. */
const screens = process.env.PAGE_SCREENS;

let browser: Browser;
let desk: Desk;
let local: LocalWorkspace;

beforeAll(async () => {
  browser = await openBrowser();
  desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  shareWith(desk, budi);
  desk.book.type('Kawasan', `F${desk.book.text('Kawasan').findIndex(([code]) => code === 'bandung') + 1}`, '0812-3456-789');
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [] });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await local.close();
});

async function visit(width: number, query: string): Promise<{ page: Page; frame: FrameLocator; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 1200 } });
  page.setDefaultTimeout(20_000);
  const errors = errorsOf(page);
  await page.goto(`${local.address}/site${query}`);
  const frame = frameInSite(page);
  await ready(frame);
  return { page, frame, errors };
}

const ready = (frame: FrameLocator): Promise<void> => frame.getByRole('button', { name: /^(?:English|Bahasa Indonesia)$/ }).and(frame.locator(':enabled')).waitFor();

async function faultless(frame: FrameLocator): Promise<void> {
  expect(await axeFaults(frame)).toEqual([]);
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}

async function picture(page: Page, name: string): Promise<void> {
  if (screens === undefined) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: `${screens}/${name}.png` });
}

test('at 320 pixels and by keyboard alone a question that no answer fits is asked, answered on a librarian’s card while the page is open, kept over a reload, and made a request', async () => {
  const { page, frame, errors } = await visit(320, '?p=tanya&q=zzyzx&kawasan=bandung');
  await frame.getByText('Tidak ada jawaban yang cocok.').waitFor();
  await frame.getByRole('link', { name: 'Tanya pustakawan' }).press('Enter');
  await frame.getByText('Pustakawan sedang bertugas sampai Senin, 6 April 2026 pukul 12.00 WIB.').waitFor();
  expect(await frame.getByLabel('Pertanyaan Anda').inputValue()).toBe('zzyzx');
  expect(await frame.getByRole('link', { name: 'Tanya lewat WhatsApp' }).getAttribute('href')).toBe('https://wa.me/628123456789');
  await faultless(frame);
  await picture(page, 'tanya-pustakawan-320');
  await frame.getByLabel('Pertanyaan Anda').focus();
  const keys = async (...pressed: string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  await keys('Control+A');
  await page.keyboard.type('Apakah hari Sabtu buka?');
  await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await frame.getByText('Menunggu jawaban pustakawan …').waitFor();
  // The focus has come along to where the conversation begins.
  expect(await frame.getByRole('heading', { level: 1 }).evaluate((heading) => heading === heading.ownerDocument.activeElement)).toBe(true);

  const panel = new AddOnPanel(desk, budi).open().press('Apakah hari Sabtu buka?').press('Jawab', { text: 'Tidak, Senin sampai Jumat.' });
  await frame.getByText('Tidak, Senin sampai Jumat.').waitFor();
  await frame.getByText('Sudah dijawab. Anda boleh bertanya lagi.').waitFor();
  await frame.getByLabel('Tulis lagi').focus();
  await page.keyboard.type('Dapatkah naskahnya dicarikan?');
  await keys('Tab', 'Enter');
  await frame.getByText('Terkirim.').waitFor();
  panel.press('Muat ulang').press('Minta alamat surel');
  await frame.getByRole('heading', { name: 'Pustakawan meminta alamat surel Anda' }).waitFor();
  await faultless(frame);
  await picture(page, 'percakapan-320');
  // A page that is loaded anew leads back to what this device has open.
  await page.reload();
  await ready(frame);
  await frame.getByRole('link', { name: 'Tanya Pustakawan', exact: true }).press('Enter');
  await frame.getByRole('textbox', { name: 'Alamat surel Anda' }).focus();
  await page.keyboard.type('siti@riset.example');
  await keys('Tab', 'Enter');
  await frame.getByText('Alamat surel Anda sudah kami catat.').waitFor();
  panel.press('Muat ulang').press('Jadikan permohonan');
  await frame.getByRole('link', { name: 'Buka permohonan LK-2026-00001' }).waitFor();
  expect(await frame.locator('.messages .text').allTextContents()).toEqual(['Apakah hari Sabtu buka?', 'Tidak, Senin sampai Jumat.', 'Dapatkah naskahnya dicarikan?']);
  expect(errors).toEqual([]);
  await page.close();
});

test('at 1280 pixels in the evening an address is asked for in English, and the conversation waits for the morning', async () => {
  desk.skipTo('2026-04-06T19:00:00+07:00');
  const { page, frame, errors } = await visit(1280, '?p=tanya-pustakawan&b=en');
  await frame.getByText('Librarians are at work again on Tuesday, 7 April 2026').waitFor();
  await faultless(frame);
  await picture(page, 'ask-a-librarian-en-1280');
  await frame.getByLabel('Your question').fill('Do you lend laptops?');
  await frame.getByRole('button', { name: 'Send the question' }).press('Enter');
  // The browser says that the address is missing; nothing was sent.
  expect(await frame.getByLabel('Your mail address').evaluate((field) => field.matches(':invalid'))).toBe(true);
  await frame.getByLabel('Your mail address').fill('ana@riset.example');
  await frame.getByRole('button', { name: 'Send the question' }).press('Enter');
  await frame.getByRole('heading', { level: 1, name: 'Your conversation' }).waitFor();
  await frame.getByText('We have your mail address.').waitFor();
  await faultless(frame);
  await picture(page, 'conversation-en-1280');
  expect(errors).toEqual([]);
  await page.close();
});
