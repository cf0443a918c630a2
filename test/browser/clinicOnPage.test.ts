import type { Browser } from 'playwright-core';
import { startLocalWorkspace } from '../../workspace/startLocalWorkspace';
import { axeFaults, frameInSite } from '../support/axe';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { appendRecords } from '../support/sheetRecords';

const made = 'made@perpustakaan.example';
const ticket = 'LK-2026-00001';
const slot = (hour: string): Record<string, string> => ({ Kawasan: 'Mataram', Layanan: '*', Mulai: `08/04/2026 ${hour}`, Petugas: 'Made Wirawan', Tempat: 'Ruang <b>2</b>' });

let browser: Browser;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  for (const close of closing) await close();
  await browser.close();
});

test('free times can be read without our script at 320 pixels; one is chosen with the keyboard alone, another one that is gone is said to be, and it is moved and given back', async () => {
  const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  desk.submit({ region: 'Mataram', service: 'Pendampingan Deposit' });
  appendRecords(desk.book, 'Jadwal', [slot('09:00'), slot('13:00')], made);
  desk.typeIn(ticket, 'Tahap', 'Penjadwalan', made);
  desk.tick();
  const { token } = openPage(desk, ticket, 'siti@riset.example');
  const bare = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage();
  await bare.setContent(desk.project.get({ t: token }, null).html);
  expect(await bare.getByRole('button', { name: 'Pilih: Rabu, 8 April 2026 pukul 10.00–11.00 WITA' }).isEnabled()).toBe(false);
  expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [made] });
  closing.push(() => local.close());
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(20_000);
  const errors = errorsOf(page);
  await page.goto(`${local.address}/site?t=${token}`);
  const embedded = frameInSite(page);
  const first = embedded.getByRole('button', { name: 'Pilih: Rabu, 8 April 2026 pukul 10.00–11.00 WITA bersama Made Wirawan · Ruang <b>2</b>' });
  await first.and(embedded.locator(':enabled')).waitFor();
  // Somebody else is quicker: the page hears so and shows the rest.
  desk.book.type('Jadwal', 'C2', '08/04/2026 08:00', made);
  await first.focus();
  await page.keyboard.press('Enter');
  await embedded.getByText('Waktu itu baru saja diambil orang lain. Pilih salah satu yang masih bebas.').waitFor();
  expect(await embedded.locator('.action-status').evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
  await embedded.getByRole('button', { name: 'Pilih: Rabu, 8 April 2026 pukul 14.00–15.00 WITA' }).focus();
  await page.keyboard.press('Enter');
  await embedded.getByText('Janji temu Anda: Rabu, 8 April 2026 pukul 14.00–15.00 WITA, bersama Made Wirawan.').waitFor();
  await embedded.getByText('Tersimpan.').first().waitFor();
  expect(desk.request(ticket)).toMatchObject({ Tahap: 'Pendampingan', 'Janji Temu': '08/04/2026 13:00' });
  await embedded.getByText('Dapat diubah di sini sampai Selasa, 7 April 2026 pukul 14.00 WITA.').waitFor();
  expect(await axeFaults(embedded)).toEqual([]);
  await embedded.getByText('Pindah ke waktu lain').click();
  await embedded.getByRole('button', { name: 'Pindah: Rabu, 8 April 2026 pukul 09.00–10.00 WITA' }).click();
  await embedded.getByText('Janji temu Anda: Rabu, 8 April 2026 pukul 09.00–10.00 WITA, bersama Made Wirawan.').waitFor();
  await embedded.getByText('Tersimpan.').first().waitFor();
  await embedded.getByRole('button', { name: 'Lepaskan janji temu ini' }).click();
  await embedded.getByText('Pilih waktu yang cocok bagi Anda.').waitFor();
  await embedded.getByText('Tersimpan.').first().waitFor();
  expect(desk.records('Jadwal').map((row) => row['No. Tiket'])).toEqual(['', '']);
  expect(errors).toEqual([]);
});
