import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { errorsOf, openBrowser } from '../support/browser';
import { freshBuild } from '../support/freshBuild';

const root = path.resolve(__dirname, '../..');
let state: string;
let browser: Browser;
let running: ChildProcess | null = null;

beforeAll(async () => {
  browser = await openBrowser();
  freshBuild();
  state = mkdtempSync(path.join(tmpdir(), 'workspace-start-'));
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await browser.close();
  rmSync(state, { recursive: true, force: true });
});

/** Starts what `npm start` starts, and waits for a line of its terminal. */
async function start(until: RegExp): Promise<{ address: string; text: () => string; stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'workspace/main.ts', '--port', '0', '--state', state], { cwd: root });
  running = child;
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (until.test(text)) resolve();
    });
    child.on('exit', () => reject(new Error(text)));
  });
  const stop = (): Promise<number | null> =>
    new Promise((resolve) => {
      child.on('exit', (code) => resolve(code));
      child.kill('SIGINT');
    });
  return { address: /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '', text: () => text, stop };
}

test('the desk stands in a Workspace with the first requests of the week, closes on Ctrl-C, and goes on where it was', async () => {
  const first = await start(/ 3\/62 /);
  const page = await browser.newPage();
  const errors = errorsOf(page);
  await page.goto(`${first.address}/sheet`);
  await page.locator('.tabulator-cell', { hasText: 'LK-2026-00001' }).first().waitFor();
  await page.goto(`${first.address}/mail?to=ilham.permana@kampus.example`);
  await page.getByRole('heading', { name: /LK-2026-00001/ }).waitFor();
  await page.goto(`${first.address}/form`);
  await page.getByLabel('Saya setuju').waitFor();
  expect(errors).toEqual([]);
  await page.close();
  expect(await first.stop()).toBe(0);

  const second = await start(/ \d+\/62 /);
  expect(second.text()).toContain('Going on with the account of last time');
  expect(second.text()).not.toContain(' 1/62 ');
  expect(await second.stop()).toBe(0);
}, 120_000);
