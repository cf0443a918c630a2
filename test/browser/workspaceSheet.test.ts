import type { Browser, Page } from 'playwright-core';
import { createWorkspace } from '../../emulator/index';
import type { Project, Workspace } from '../../emulator/contract';
import { startLocalWorkspace } from '../../workspace/startLocalWorkspace';
import type { LocalWorkspace } from '../../workspace/startLocalWorkspace';
import { errorsOf, openBrowser } from '../support/browser';
import { OWNER } from './sampleProject';

let browser: Browser;
let workspace: Workspace;
let project: Project;
let local: LocalWorkspace;
let page: Page;
let errors: string[];
let file: { id: string; reportGid: number };

beforeAll(async () => {
  browser = await openBrowser();
  workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', owner: OWNER });
  project = workspace.createProject({ 'Code.gs': 'function nothing() {}' });
  file = makeReport();
  local = await startLocalWorkspace({ workspace, project, port: 0, people: () => [OWNER] });
  page = await browser.newPage({ viewport: { width: 1440, height: 950 } });
  page.setDefaultTimeout(20_000);
  errors = errorsOf(page);
});
afterAll(async () => {
  await browser.close();
  await local.close();
  workspace.close();
});

/** A tab with merged cells, a colour scale, a note and charts, behind an ordinary first tab. */
function makeReport(): { id: string; reportGid: number } {
  const { SpreadsheetApp, Charts } = project.services() as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp; Charts: GoogleAppsScript.Charts.Charts };
  const spreadsheet = SpreadsheetApp.create('Laporan');
  spreadsheet.getActiveSheet().setName('Data').getRange('A1').setValue('tab pertama');
  const sheet = spreadsheet.insertSheet('Ringkasan');
  sheet.getRange('A1:D1').merge().setValue('Permohonan menurut kawasan, Januari–Maret').setHorizontalAlignment('center').setBackground('#0d6660').setFontColor('#ffffff');
  sheet.getRange('A2:D2').setValues([['Kawasan', 'Masuk', 'Selesai', 'Bagian']]);
  sheet.getRange('A3:D5').setValues([['Ambon', 10, 4, 0.1], ['Jakarta', 50, 45, 0.5], ['Makassar', 30, 30, 0.3]]);
  sheet.getRange('D3:D5').setNumberFormat('0%');
  sheet.getRange('B3').setNote('Termasuk Maluku Utara');
  sheet.getRange('F3:G5').merge().setValue('blok');
  const rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([sheet.getRange('B3:B5')]).build();
  sheet.setConditionalFormatRules([rule]);
  const { COLUMN, BAR, LINE, AREA, PIE, SCATTER } = Charts.ChartType;
  const kinds: [GoogleAppsScript.Charts.ChartType, string][] = [[COLUMN, 'A2:C5'], [BAR, 'A2:C5'], [LINE, 'A2:C5'], [AREA, 'A2:C5'], [PIE, 'A2:B5'], [SCATTER, 'B2:C5']];
  for (const [kind, range] of kinds) {
    const chart = sheet.newChart().setChartType(kind).addRange(sheet.getRange(range)).setNumHeaders(1).setPosition(8, 1, 0, 0);
    chart.setOption('title', `Bagan ${kind}`).setOption('hAxis.title', 'Sumbu datar').setOption('vAxis', { title: 'Sumbu tegak' });
    sheet.insertChart(chart.build());
  }
  return { id: spreadsheet.getId(), reportGid: sheet.getSheetId() };
}

const cell = (row: number, column: number) => page.locator(`.tabulator-row:has(.row-number:text-is("${row}")) .tabulator-cell[tabulator-field="c${column}"]`);
const colorOf = (row: number, column: number) => cell(row, column).evaluate((element) => getComputedStyle(element).backgroundColor);

async function openReport(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${local.address}/sheet/${file.id}#gid=${file.reportGid}`);
  await page.locator('.sheet-grid[data-tab="Ringkasan"]').waitFor();
  await cell(3, 0).getByText('Ambon').waitFor();
}

test('the link of a tab opens that tab, and the address follows the tab that is chosen', async () => {
  await openReport();
  await page.getByRole('tab', { name: 'Data' }).click();
  await cell(1, 0).getByText('tab pertama').waitFor();
  expect(new URL(page.url()).hash).toBe('#gid=0');
  await page.evaluate((gid) => (location.hash = `gid=${gid}`), file.reportGid);
  await cell(3, 0).getByText('Ambon').waitFor();
  await page.reload();
  expect(await page.getByRole('tab', { name: 'Ringkasan' }).getAttribute('aria-selected')).toBe('true');
});

test('the text of merged cells runs across them, no line parts them, and each stands for the first', async () => {
  await openReport();
  const [text, first, last] = await Promise.all([cell(1, 0).locator('span').boundingBox(), cell(1, 0).boundingBox(), cell(1, 3).boundingBox()]);
  expect(text?.x).toBeCloseTo(first?.x ?? -1, 0);
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), -1);
  expect(await cell(1, 0).evaluate((element) => getComputedStyle(element).borderRightColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await colorOf(1, 3)).toBe('rgb(13, 102, 96)');
  await cell(1, 2).click();
  expect(await page.locator('.content-address').textContent()).toBe('A1');
  expect(await page.getByLabel('Isi sel').inputValue()).toBe('Permohonan menurut kawasan, Januari–Maret');
  await cell(4, 6).click();
  await page.keyboard.type('baru');
  await page.keyboard.press('Enter');
  await cell(3, 5).getByText('baru').waitFor();
  expect(workspace.spreadsheets()[0]?.text('Ringkasan').slice(2, 4).map((row) => row.slice(5))).toEqual([['baru'], ['']]);
});

test('a colour scale gives each number its mixture, and a note is told', async () => {
  await openReport();
  expect([await colorOf(3, 1), await colorOf(4, 1), await colorOf(5, 1)]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 0, 0)', 'rgb(255, 128, 128)']);
  await cell(3, 1).click();
  await page.getByText('Catatan / Note: Termasuk Maluku Utara').waitFor();
});

test('charts are drawn from the displayed values and follow them, with a table for who cannot see them', async () => {
  await openReport();
  const chart = (kind: string) => page.locator('figure.chart', { hasText: `Bagan ${kind}` });
  // Counting does not wait: the charts are drawn after the grid.
  await chart('SCATTER').locator('svg circle.chart-mark').first().waitFor();
  const marks = async (kind: string, shape: string) => chart(kind).locator(`svg ${shape}.chart-mark`).count();
  expect(await Promise.all([marks('COLUMN', 'rect'), marks('BAR', 'rect'), marks('LINE', 'circle'), marks('AREA', 'circle'), marks('PIE', 'path'), marks('SCATTER', 'circle')])).toEqual([6, 6, 6, 6, 3, 3]);
  const heights = await chart('COLUMN').locator('rect.chart-mark').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(5, 1);
  expect(await chart('COLUMN').locator('svg').textContent()).toMatch(/Jakarta[\s\S]*Sumbu datar[\s\S]*Sumbu tegak/);
  expect(await chart('COLUMN').locator('.chart-legend li').allTextContents()).toEqual(['Masuk', 'Selesai']);
  expect(await chart('PIE').locator('.chart-slice-text').allTextContents()).toEqual(['11,1%', '55,6%', '33,3%']);
  await chart('COLUMN').locator('summary').click();
  expect(await chart('COLUMN').locator('tr').allInnerTexts()).toEqual(['Kawasan\tMasuk\tSelesai', 'Ambon\t10\t4', 'Jakarta\t50\t45', 'Makassar\t30\t30']);
  await cell(3, 1).click();
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await chart('PIE').locator('.chart-slice-text').getByText('38,5%').first().waitFor();
  expect(errors).toEqual([]);
});
