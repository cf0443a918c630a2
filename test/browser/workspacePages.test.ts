import type { Browser, Page } from 'playwright-core';
import type { Project, Workspace } from '../../emulator/contract';
import { startLocalWorkspace } from '../../workspace/startLocalWorkspace';
import type { LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { errorsOf, openBrowser } from '../support/browser';
import { OWNER, sampleProject } from './sampleProject';

const AYU = 'ayu@riset.example';
let browser: Browser;
let local: LocalWorkspace;
let workspace: Workspace;
let project: Project;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await openBrowser();
  // One page for all tests: a new one costs seconds of processor time.
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
});
afterAll(() => browser.close());

beforeEach(async () => {
  ({ workspace, project } = sampleProject());
  local = await startLocalWorkspace({ workspace, project, port: 0, people: () => [OWNER, AYU] });
  errors = errorsOf(page);
});
afterEach(async () => {
  for (const event of ['console', 'pageerror'] as const) page.removeAllListeners(event);
  await page.goto('about:blank');
  await local.close();
  workspace.close();
});

const cell = (row: number, column: number) => page.locator(`.tabulator-row:has(.row-number:text-is("${row}")) .tabulator-cell[tabulator-field="c${column}"]`);

async function expectText(row: number, column: number, text: string): Promise<void> {
  await expect(cell(row, column).filter({ hasText: new RegExp(`^${text}$`) }).waitFor()).resolves.toBeUndefined();
}

async function submitForm(): Promise<void> {
  await page.goto(`${local.address}/form`);
  await page.getByLabel('Ruang').check();
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await page.getByLabel('Tanggal pakai').fill('2026-03-05');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Terima kasih. Surel sudah dikirim.').waitFor();
}

test('a fault of a page is heard', async () => {
  await page.setContent('<button onclick="this.textContent = \'ditekan\'; missing()">tekan</button>');
  await page.getByRole('button').click();
  expect(await page.getByRole('button').textContent()).toBe('ditekan');
  expect(errors).toEqual([expect.stringContaining('missing is not defined')]);
});

test('a respondent is led past the section that the choice leaves out, is told what is missing, and submits', async () => {
  await page.goto(`${local.address}/form`);
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Pertanyaan ini wajib diisi.');
  await page.getByLabel('Ruang').check();
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await page.getByRole('heading', { name: 'Ruang' }).waitFor();
  expect(await page.getByLabel('Judul buku').count()).toBe(0);
  await page.getByRole('button', { name: 'Kirim' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Pertanyaan ini wajib diisi.');
  await page.getByLabel('Tanggal pakai').fill('2026-03-05');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Terima kasih. Surel sudah dikirim.').waitFor();
  expect(project.executions.filter(({ fn }) => fn === 'onSubmitted').map(({ status }) => status)).toEqual(['completed']);
  expect(workspace.mail.sent().map(({ to }) => to)).toEqual([[AYU]]);
  expect(errors).toEqual([]);
});

test('a mail is shown as HTML that cannot run a script, and as text; its link leads to the local page', async () => {
  await submitForm();
  await page.goto(`${local.address}/mail?to=${AYU}`);
  await page.getByRole('heading', { name: 'Peminjaman <diterima>' }).waitFor();
  const link = page.frameLocator('iframe').getByRole('link', { name: 'status' });
  expect(await link.getAttribute('href')).toBe(`${local.address}/exec?who=${encodeURIComponent(AYU)}`);
  expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
  await page.getByRole('link', { name: 'Teks / Text' }).click();
  expect(await page.locator('pre.mail-text').textContent()).toContain('Lihat https://script.google.com/macros/s/');
});

test('a cell that is typed fires the edit trigger, and what the script wrote appears', async () => {
  await page.goto(`${local.address}/sheet`);
  await cell(2, 1).dblclick();
  await page.locator('select.cell-editor').selectOption('Dipinjam');
  await cell(2, 2).getByText('Diubah menjadi Dipinjam').waitFor();
  expect(project.executions.filter(({ fn }) => fn === 'onEdited').map(({ status }) => status)).toEqual(['completed']);
  expect(workspace.spreadsheets()[0]?.text('Pinjaman')[1]).toEqual(['Ayu', 'Dipinjam', 'Diubah menjadi Dipinjam']);
  expect(errors).toEqual([]);
});

test('a block is pasted from the selected cell on, and input that validation refuses is put back with the reason', async () => {
  await page.goto(`${local.address}/sheet`);
  await cell(4, 0).click();
  await page.evaluate(() => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', 'Citra\tBaru\nDewi\tSelesai\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }));
  });
  await cell(5, 0).getByText('Dewi').waitFor();
  await cell(2, 1).click();
  await page.keyboard.type('Hilang');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await cell(2, 1).textContent()).toContain('Baru');
  expect(workspace.spreadsheets()[0]?.text('Pinjaman').slice(3)).toEqual([['Citra', 'Baru', ''], ['Dewi', 'Selesai', '']]);
});

test('the keyboard alone moves, types, clears and undoes', async () => {
  await page.goto(`${local.address}/sheet`);
  await cell(4, 0).click();
  await page.keyboard.type('Eka');
  await page.keyboard.press('Enter');
  await cell(4, 0).getByText('Eka').waitFor();
  expect(await page.locator('.content-address').textContent()).toBe('A5');
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('.content-address').textContent()).toBe('A4');
  await page.keyboard.press('Delete');
  await expectText(4, 0, '');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expectText(4, 0, 'Eka');
});

test('notes, colours, frozen and hidden tabs are shown', async () => {
  await page.goto(`${local.address}/sheet`);
  await cell(2, 0).click();
  await page.getByText('Catatan / Note: Anggota sejak 2019').waitFor();
  expect(await cell(1, 0).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(13, 102, 96)');
  expect(await page.locator('.tabulator-frozen-rows-holder').textContent()).toContain('Status');
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Pinjaman']);
  await page.getByLabel('tersembunyi / hidden').check();
  await page.getByRole('tab', { name: 'Mesin' }).click();
  await page.locator('.sheet-grid[data-tab="Mesin"]').waitFor();
});

test('the site embeds the page in a sandboxed frame of another origin, whose google.script.run answers', async () => {
  await page.goto(`${local.address}/site?who=Ayu`);
  const content = page.frameLocator('.site-embed iframe').frameLocator('iframe');
  await content.getByText('Status untuk Ayu').waitFor();
  await content.getByText('Halo, Ayu!2#').waitFor();
  expect(await content.locator('#failure').textContent()).toBe('tidak boleh');
  expect(await content.locator('#illegal').textContent()).toBe('Failed due to illegal value in property: 0');
  const inner = page.frames().find((frame) => frame.parentFrame()?.parentFrame() === page.mainFrame());
  expect(new URL(inner?.url() ?? '').origin).not.toBe(local.address);
  expect(errors).toEqual([]);
});

test('the clock moves by an hour and to the next working morning, and due triggers fire', async () => {
  await page.goto(`${local.address}/clock`);
  await page.getByRole('cell', { name: 'onHour' }).waitFor();
  await page.getByRole('button', { name: '+1 jam' }).click();
  await page.locator('.clock-now').getByText('08.30').waitFor();
  await page.getByRole('button', { name: 'Ke pagi kerja berikutnya' }).click();
  await page.locator('.clock-now').getByText('Sel, 3 Mar 2026 07.30').waitFor();
  expect(project.executions.filter(({ fn }) => fn === 'onHour').length).toBeGreaterThanOrEqual(23);
  expect(errors).toEqual([]);
});

test('each run is listed with its outcome, cost, log and error', async () => {
  await submitForm();
  expect(() => project.run('broken')).toThrow('sengaja');
  await page.goto(`${local.address}/executions`);
  const rows = page.locator('tbody tr');
  expect(await rows.nth(0).textContent()).toContain('gagal / failed');
  await rows.nth(0).locator('summary').click();
  expect(await rows.nth(0).locator('.log-error').textContent()).toMatch(/sengaja[\s\S]*broken/);
  expect(await page.locator('tr', { hasText: 'onSubmitted' }).textContent()).toContain(`submitted by ${AYU}`);
  await page.getByRole('link', { name: 'Gagal / Failed' }).click();
  expect(await page.locator('tbody tr').count()).toBe(1);
});

test('a page of another site can change nothing here', async () => {
  const reply = await fetch(`${local.address}/api/clock/move`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://x.example' }, body: '{"by":"1d"}' });
  expect(reply.status).toBe(403);
  expect(workspace.clock.now().toISOString().slice(0, 10)).toBe('2026-03-02');
});

test('every page is accessible on a wide screen and on a phone, and none is wider than the screen', async () => {
  await submitForm();
  const faults: string[] = [];
  for (const address of ['/', '/form', '/mail', '/site', '/clock', '/executions', '/sheet']) {
    await page.goto(local.address + address);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      // What axe looks at does not hang on the width, but for what folds on a small screen: it looks there.
      if (width === 390) {
        const { violations } = await page.evaluate(() => window.axe.run({ exclude: ['iframe', '.tabulator'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], iframes: false }));
        faults.push(...violations.map(({ id, nodes }) => `${address} at ${width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`));
      }
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) faults.push(`${address} is wider than ${width}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}
