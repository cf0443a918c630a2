/**
 * How soon a visitor can read and use the page on a slow telephone: Chromium at a quarter of this machine's speed (CDP, Emulation.setCPUThrottlingRate), 360 pixels wide, the
 * page in one response. Said for each page, in milliseconds from the request on, median of several visits with an empty cache: first words painted; our script has taken over (interactive).
 * Beside it the weight on the wire and how many more responses the page needed (none). Aim: interactive within a second. Run: npm run bench pageInteractive
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../test/support/browser';
import { closeDesks, firstAddress, openDesk } from '../test/support/desk';
import { appendRecords } from '../test/support/sheetRecords';

const visits = 7;
const slowdown = 4;

const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
desk.submit({ region: 'Bandung', service: 'Literature Review', title: 'Ketahanan pangan' });
appendRecords(desk.book, 'Produk', Array.from({ length: 40 }, (_, index) => ({ Judul: `Tinjauan ketahanan pangan ${index}`, Jenis: 'Tinjauan', Topik: 'Pangan', Tahun: '2025', Tautan: 'https://repositori.example/1', Ringkasan: 'Tiga puluh naskah, ditinjau bersama peneliti.' })));
const token = new URL(firstAddress(desk.mailsTo('siti@riset.example')[0]?.body ?? '')).searchParams.get('t') ?? '';
const pages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Layanan', {}], ['Tanya Jawab', { p: 'tanya' }], ['Lacak', { p: 'lacak' }], ['Produk', { p: 'produk' }], ['Kinerja', { p: 'kinerja' }], ['Pengaduan', { p: 'pengaduan' }], ['a request', { t: token }],
];

/** Marks when the first control that waits for our script can be used. */
const watch = `new MutationObserver((_, observer) => {
  if (document.querySelector('button.language:enabled') === null) return;
  performance.mark('taken-over');
  observer.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true });`;

let responses = 0;
let shown = '';
const server = createServer((_request, response) => {
  responses += 1;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Encoding', 'gzip');
  response.end(gzipSync(shown));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await openBrowser();
const median = (numbers: readonly number[]): number => Math.round([...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0);

console.log('page'.padEnd(14), 'weight kB'.padStart(10), 'responses'.padStart(10), 'readable ms'.padStart(12), 'interactive ms'.padStart(15));
for (const [name, parameters] of pages) {
  // The icon is asked for by the browser, not by the page.
  shown = desk.project.get({ ...parameters }, null).html.replace('</head>', '<link rel="icon" href="data:,"></head>');
  const readable: number[] = [];
  const interactive: number[] = [];
  responses = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await page.locator('button.language:enabled').waitFor();
    const times = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, performance.getEntriesByName('taken-over')[0]?.startTime ?? NaN]);
    readable.push(times[0] ?? NaN);
    interactive.push(times[1] ?? NaN);
    await context.close();
  }
  console.log(name.padEnd(14), (gzipSync(shown).length / 1000).toFixed(1).padStart(10), String(responses / visits).padStart(10), String(median(readable)).padStart(12), String(median(interactive)).padStart(15));
}
await browser.close();
server.close();
await closeDesks();
