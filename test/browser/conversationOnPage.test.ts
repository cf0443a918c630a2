import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { axeFaults, frameInSite } from '../support/axe';
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

/** A language check about which the librarian has asked something; the requester opens the link inside the library's site. */
beforeAll(async () => {
  browser = await openBrowser();
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Berapa kata naskahnya?', budi);
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  requestPage = openPage(desk, ticket, siti);
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [budi] });
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(30_000);
  errors = errorsOf(page);
});
afterAll(async () => {
  await local.close();
  await browser.close();
});

const embedded = (): FrameLocator => frameInSite(page);
const settled = async (word: string): Promise<void> => embedded().locator('.action-status').getByText(word).waitFor();

/** Moves by the keyboard alone until what is meant has the focus. */
async function tabTo(find: (frame: FrameLocator) => ReturnType<FrameLocator['locator']>): Promise<void> {
  const wanted = find(embedded());
  for (let press = 0; press < 80; press += 1) {
    if (await wanted.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

test('with the keyboard alone, at 320 pixels and in Indonesian: answered, told that one is away, and the field is empty again', async () => {
  await page.goto(`${local.address}/site?t=${requestPage.token}`);
  await embedded().getByText('Berapa kata naskahnya?').waitFor();
  await embedded().locator('#message:enabled').waitFor();
  expect(await embedded().locator('html').evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeFaults(embedded())).toEqual([]);
  await tabTo((frame) => frame.locator('#message'));
  await page.keyboard.type('Sekitar 7.500 kata.');
  await tabTo((frame) => frame.getByRole('button', { name: 'Kirim', exact: true }));
  await page.keyboard.press('Enter');
  await settled('Tersimpan.');
  await embedded().locator('.message-requester').getByText('Sekitar 7.500 kata.').waitFor();
  expect([await embedded().locator('#message').inputValue(), desk.request(ticket).Status]).toEqual(['', 'Diproses']);
  await tabTo((frame) => frame.getByText('Saya sedang tidak di tempat'));
  await page.keyboard.press('Enter');
  await embedded().getByLabel('Sampai tanggal').fill('2026-04-20');
  await embedded().getByRole('button', { name: 'Simpan' }).press('Enter');
  await embedded().getByText('Anda tidak di tempat sampai Senin, 20 April 2026.').waitFor();
  await settled('Tersimpan.');
  expect(errors).toEqual([]);
});

test('in English at 1280 pixels: receipt confirmed by a double click, rated with the nine elements, opened again, cancelled', async () => {
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${local.address}/site?t=${requestPage.token}&b=en`);
  const confirm = embedded().getByRole('button', { name: 'I have the result' });
  await confirm.and(embedded().locator(':enabled')).waitFor();
  await confirm.dblclick();
  await settled('Saved.');
  await embedded().getByText('How satisfied are you with this service?').waitFor();
  await embedded().getByRole('group', { name: 'Overall' }).getByLabel('4 · Very good').check();
  await embedded().getByText('Rate the nine elements').click();
  expect(await embedded().locator('fieldset').count()).toBe(10);
  await embedded().getByRole('group', { name: 'Time taken' }).getByLabel('2 · Less good').check();
  await embedded().getByLabel('Suggestion or comment').fill('Quick <b>work</b>');
  await embedded().getByLabel('My comment may be quoted').check();
  expect(await axeFaults(embedded())).toEqual([]);
  await embedded().getByRole('button', { name: 'Send rating' }).click();
  await embedded().getByText('Thank you. Your mark: 4 · Very good.').waitFor();
  await settled('Saved.');
  expect(desk.records('Survei')).toMatchObject([{ 'No. Tiket': ticket, Nilai: '4', Unsur: '–, –, 2, –, –, –, –, –, –', Komentar: 'Quick <b>work</b>', 'Boleh Dikutip': 'Ya' }]);
  await embedded().getByText('Open this request again').click();
  await embedded().getByLabel('What is still missing?').fill('Chapter three');
  await embedded().getByRole('button', { name: 'Open again' }).click();
  await embedded().locator('.message-requester').getByText('Chapter three').waitFor();
  await settled('Saved.');
  await embedded().getByText('Cancel the request').click();
  await embedded().getByRole('button', { name: 'Yes, cancel this request' }).click();
  await embedded().locator('.status-cancelled').waitFor();
  await settled('Saved.');
  expect([desk.request(ticket).Status, desk.project.executions.filter(({ fn }) => fn === 'rpc').map(({ status }) => status)]).toEqual(['Dibatalkan', ['completed', 'completed', 'completed', 'completed', 'completed', 'completed']]);
  expect(errors).toEqual([]);
});

test('the link of a rating mail opens with its mark chosen; one press sends it, in the dark as well', async () => {
  const other = 'LK-2026-00002';
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  desk.typeIn(other, 'Status', 'Diserahkan', budi);
  desk.typeIn(other, 'Status', 'Selesai', budi);
  desk.skipTo('2026-04-07T13:30:00+07:00');
  desk.tick();
  desk.tick();
  const mail = desk.mailsTo(siti).find(({ subject, body }) => subject.includes(other) && body.startsWith('Bagaimana layanan kami?'));
  const link = new URL(/https:\/\/\S+[?&]n=3/.exec(mail?.body ?? '')?.[0] ?? 'https://none.example');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${local.address}/site${link.search}`);
  const send = embedded().getByRole('button', { name: 'Kirim penilaian' });
  await send.and(embedded().locator(':enabled')).waitFor();
  expect([await embedded().getByLabel('3 · Baik').first().isChecked(), await embedded().locator('#message').count()]).toEqual([true, 0]);
  expect(await axeFaults(embedded())).toEqual([]);
  await send.click();
  await embedded().getByText('Terima kasih. Nilai Anda: 3 · Baik.').waitFor();
  await settled('Tersimpan.');
  expect(desk.records('Survei').map((row) => [row['No. Tiket'], row.Nilai])).toContainEqual([other, '3']);
});
