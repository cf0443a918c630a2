import { readFileSync } from 'node:fs';
import path from 'node:path';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startLocalWorkspace, type LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { shareWith } from '../support/addOnPanel';
import { errorsOf, openBrowser } from '../support/browser';
import { openDesk, owner, type Desk } from '../support/desk';
import { freshBuild } from '../support/freshBuild';

const budi = 'budi@perpustakaan.example';
let browser: Browser;
let desk: Desk;
let local: LocalWorkspace;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await openBrowser();
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi);
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', title: 'Padi gogo <img src=x onerror=alert(1)> & lahan kering' });
  const manifest: unknown = JSON.parse(readFileSync(path.join(freshBuild(), 'appsscript.json'), 'utf8'));
  local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [budi, owner], manifest });
  page = await browser.newPage({ viewport: { width: 1440, height: 950 } });
  page.setDefaultTimeout(30_000);
  errors = errorsOf(page);
  await page.goto(`${local.address}/sheet`);
});
afterAll(async () => {
  await browser.close();
  await local.close();
});

const panel = () => page.getByRole('complementary', { name: 'Layanan Kawasan' });

test('the panel stands beside the Sheet, as whoever works in it, and strangers’ markup stays text', async () => {
  await page.getByRole('button', { name: 'Panel: Layanan Kawasan' }).click();
  await panel().getByText('Antrean saya (1)').waitFor();
  await panel().getByRole('button', { name: /Padi gogo <img src=x onerror=alert\(1\)> & lahan kering/ }).click();
  await panel().getByRole('heading', { name: 'LK-2026-00001' }).waitFor();
  expect(await panel().locator('img').count()).toBe(0);
});

test('what is pressed in the panel stands in the Sheet', async () => {
  await panel().getByRole('button', { name: 'Tanya pemohon' }).click();
  await panel().getByLabel('Pertanyaan kepada pemohon').fill('Tahun berapa saja?');
  await panel().locator('.panel-foot').getByRole('button', { name: 'Tanya pemohon' }).click();
  await panel().getByRole('status').waitFor();
  expect(await panel().getByRole('status').textContent()).toBe('Pertanyaan dikirim kepada pemohon; waktu layanan berhenti.');
  expect(await panel().textContent()).toContain('Menunggu Pemohon · Verifikasi');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Status: 'Menunggu Pemohon', 'Catatan untuk Pemohon': 'Tahun berapa saja?' });
});

test('the panel is accessible, and its scripts make no mistakes', async () => {
  await page.evaluate(axeCore.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(selector: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run('.panel')).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});
