import type { Browser, Page } from 'playwright-core';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  // A literature review over Nyepi and Idul Fitri, with an answer that was waited for: the longest table that the page is likely to show.
  const desk = openDesk({ now: '2026-03-16T08:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Literature Review' });
  desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
  desk.skipTo('2026-03-17T10:00:00+07:00');
  desk.typeIn('LK-2026-00001', 'Status', 'Menunggu Pemohon', budi);
  desk.skipTo('2026-03-25T09:00:00+07:00');
  desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
  const [receipt] = desk.mailsTo('siti@riset.example');
  if (!receipt) throw new Error('no receipt');
  html = desk.openLink(receipt).html;
});
afterAll(() => browser.close());

async function open(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

test('the reasons are opened with the keyboard, before any script has run', async () => {
  const page = await open(false);
  const table = page.getByRole('table', { name: 'Mengapa tanggal ini? (seluruh permohonan)' });
  expect(await table.isVisible()).toBe(false);
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await table.isVisible()).toBe(true);
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Hari', 'Dihitung', 'Tidak dihitung']);
  expect(await table.getByRole('row', { name: /^Jum 20 – Sel 24 Mar/ }).textContent()).toBe('Jum 20 – Sel 24 Mar–Hari Raya Idul Fitri dan cuti bersama');
  await page.context().close();
});

test('they are read in both languages, fit a telephone of 320 pixels and are accessible in light and dark', async () => {
  const page = await open(true);
  const errors = errorsOf(page);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['English', 'Bahasa Indonesia']) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.getByRole('button', { name: language }).click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await page.evaluate(() => window.axe.run({ include: ['main'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
      faults.push(...violations.map(({ id, nodes }) => `${scheme}, ${language}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${scheme}, ${language}: ${width} pixels wide`);
    }
  }
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.locator('details p').first().textContent()).toContain('Not counted: lunch, lunch and Friday prayer, Saturday–Sunday, Hari Raya Nyepi and collective leave (18–19 March)');
  await page.context().close();
});
