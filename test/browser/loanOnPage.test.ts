import type { Browser } from 'playwright-core';
import { startLocalWorkspace } from '../../workspace/startLocalWorkspace';
import { axeFaults, frameInSite } from '../support/axe';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk } from '../support/desk';
import { openPage } from '../support/pageCalls';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const ticket = 'LK-2026-00001';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('A loan can be read without our script at 320 pixels, extended with the keyboard alone, and asked to be fetched', async () => {
  const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Koleksi Perpustakaan', title: 'Danau Purba' });
  desk.typeIn(ticket, 'Kode Batang', '007', budi);
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  const { token } = openPage(desk, ticket, siti);
  const html = desk.project.get({ t: token }, null).html;
  const bare = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage();
  await bare.setContent(html);
  await bare.getByText('Mohon kembalikan paling lambat Senin, 20 April 2026.').waitFor();
  expect(await bare.getByRole('button', { name: 'Perpanjang sampai Senin, 4 Mei 2026' }).isEnabled()).toBe(false);
  expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [budi] });
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(20_000);
  const errors = errorsOf(page);
  await page.goto(`${local.address}/site?t=${token}`);
  const embedded = frameInSite(page);
  const button = embedded.getByRole('button', { name: 'Perpanjang sampai Senin, 4 Mei 2026' });
  await button.and(embedded.locator(':enabled')).waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  await embedded.getByText('Mohon kembalikan paling lambat Senin, 4 Mei 2026.').waitFor();
  await embedded.getByText('Tersimpan.').waitFor();
  await embedded.getByText('Perpanjangan untuk pinjaman ini sudah dipakai.').waitFor();
  await embedded.getByText('Minta dijemput').click();
  await embedded.getByLabel('Dijemput di ruang atau meja').fill('R. 204 <b>');
  await page.keyboard.press('Enter');
  await embedded.getByText('Petugas akan menjemputnya di R. 204 <b>.').waitFor();
  await embedded.getByText('Tersimpan.').waitFor();
  expect(desk.request(ticket)).toMatchObject({ 'Tanggal Kembali': '04/05/2026', 'Antar Jemput': 'Jemput: R. 204 <b>' });
  expect(await axeFaults(embedded)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
  await local.close();
});
