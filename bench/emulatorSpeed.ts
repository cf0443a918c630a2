/**
 * Speed and memory of the emulator: a million cells written and read, an execution of the 250 KB bundle and of a small script, thirty overlapping runs,
 * 100,000 rows × 30 columns in memory. Aims: 2 s for the million cells, 60 ms for the bundle, 500 MB for the rows.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorkspace } from '../emulator/index';

const build = fileURLToPath(new URL('../build', import.meta.url));
const source = `
function million() {
  const sheet = SpreadsheetApp.create('Million', 1000, 1000).getSheets()[0];
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 1000 }, (_, column) => (column % 2 ? 'text ' + row : row * column)));
  const range = sheet.getRange(1, 1, 1000, 1000);
  range.setValues(rows);
  return range.getValues().length;
}
function rows() {
  const sheet = SpreadsheetApp.create('Rows', 100000, 30).getSheets()[0];
  for (let from = 1; from <= 100000; from += 10000) {
    sheet.getRange(from, 1, 10000, 30).setValues(Array.from({ length: 10000 }, (_, row) => Array.from({ length: 30 }, (_, column) => 'request ' + (from + row) + ' ' + column)));
  }
}
function small() { return PropertiesService.getScriptProperties().getProperty('none'); }
function locked() { const lock = LockService.getScriptLock(); lock.waitLock(300000); lock.releaseLock(); }`;

function measure(name: string, runs: number, work: () => void): void {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((left, right) => left - right);
  console.log(`${name.padEnd(44)} median ${(times[Math.floor(runs / 2)] ?? 0).toFixed(1)} ms   fastest ${(times[0] ?? 0).toFixed(1)} ms   (${runs} runs)`);
}

const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
const project = workspace.createProject({ 'Code.gs': source });
measure('a million cells with setValues and getValues', 3, () => void project.run('million'));
measure('a small execution', 300, () => void project.run('small'));
measure('thirty overlapping executions', 3, () => workspace.concurrently(Array.from({ length: 30 }, () => () => void project.run('locked'))));
if (existsSync(build)) {
  const desk = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const bundle = desk.openProject(build);
  bundle.run('setup');
  measure('the status page of the bundle', 50, () => void bundle.get({}, null));
}
global.gc?.();
const before = process.memoryUsage();
project.run('rows');
global.gc?.();
const after = process.memoryUsage();
const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
console.log(`${'100,000 rows × 30 columns of text'.padEnd(44)} ${megabytes.toFixed(0)} MB`);
workspace.close();
