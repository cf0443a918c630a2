import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkspace } from '../../../emulator/index';
import { FolderStore } from '../../../emulator/state/folderStore';
import { MemoryStore } from '../../../emulator/state/memoryStore';
import { newAccount } from '../../../emulator/state/newAccount';
import type { AccountStore } from '../../../emulator/state/store';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each<[string, () => AccountStore]>([
  ['memory', () => new MemoryStore()],
  ['folder', () => new FolderStore(folder)],
])('the %s store', (_name, make) => {
  test('holds nothing at first', () => {
    expect(make().load()).toBeNull();
  });
  test('gives back what was saved last, as an account of its own', () => {
    const store = make();
    const account = newAccount({ now: '2026-03-02T00:30:00Z', seed: 3 });
    store.save(account);
    account.clock += 1;
    store.save(account);
    account.clock += 1;
    const loaded = store.load();
    expect(loaded?.clock).toBe(Date.parse('2026-03-02T00:30:00Z') + 1);
    expect(loaded?.drive.files.get(account.drive.rootFolderId)?.name).toBe('My Drive');
    loaded?.suspendedAccounts.add('x@y.example');
    expect(store.load()?.suspendedAccounts.size).toBe(0);
  });
});

test('a folder holds one whole file, and says what is wrong with a broken one', () => {
  const store = new FolderStore(folder);
  store.save(newAccount({}));
  expect(readdirSync(folder)).toEqual(['account.bin']);
  writeFileSync(path.join(folder, 'account.bin'), 'no account');
  expect(() => store.load()).toThrow('cannot be read; delete it to begin anew');
});

const SOURCE = `
function set() {
  PropertiesService.getScriptProperties().setProperty('k', 'v');
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  SpreadsheetApp.create('Kept').getSheets()[0].getRange('A1').setValue('Laskar');
}
function tick() { return PropertiesService.getScriptProperties().getProperty('k'); }`;

test('a workspace goes on where it was closed: clock, files, properties, triggers, executions', () => {
  const stateDir = path.join(folder, 'state');
  const first = createWorkspace({ now: '2026-03-02T00:30:00Z', stateDir, latency: false });
  first.createProject({ 'Code.gs': SOURCE }).run('set');
  first.clock.advance('10m');
  first.close();
  const second = createWorkspace({ now: '2030-01-01T00:00:00Z', stateDir, latency: false });
  expect(second.clock.now().toISOString()).toBe('2026-03-02T00:40:00.000Z');
  const [file] = second.spreadsheets();
  expect([file?.name, file?.values(file.tabs()[0]?.name ?? '')]).toEqual(['Kept', [['Laskar']]]);
  const project = second.createProject({ 'Code.gs': SOURCE });
  expect(project.run('tick')).toBe('v');
  second.clock.advance('2h');
  expect(project.executions.map(({ fn }) => fn)).toEqual(['set', 'tick', 'tick', 'tick']);
  second.close();
});

test('what changes is saved when the event loop turns', async () => {
  const stateDir = path.join(folder, 'state');
  createWorkspace({ now: '2026-03-02T00:30:00Z', stateDir }).createProject({ 'Code.gs': SOURCE }).run('set');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(createWorkspace({ stateDir }).spreadsheets()).toHaveLength(1);
});

const ROWS = `
function lay() {
  const sheet = SpreadsheetApp.create('Rows').getSheets()[0].setName('Rows');
  sheet.getRange('A1:C500').setNumberFormat('0.00').setBackground('#dbedf0');
  sheet.getRange('A3').setNote('a note');
  sheet.getRange('B5').setValue(5);
}
function write(at) { SpreadsheetApp.openById('ID').getRange('Rows!' + at).setValue(1).setBackground('#ffffff'); }
function look() {
  const sheet = SpreadsheetApp.openById('ID').getSheets()[0];
  return ['A2', 'A3', 'A4', 'B5', 'A500'].map((at) => { const cell = sheet.getRange(at); return [cell.getDisplayValue(), cell.getBackground(), cell.getNote()].join('|'); });
}`;

test('a fork goes its own way, and rows that are kept as one are written one by one', () => {
  const first = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false });
  first.createProject({ 'Code.gs': ROWS }).run('lay');
  const id = first.spreadsheets()[0]?.id ?? '';
  const open = (workspace: ReturnType<typeof createWorkspace>) => workspace.createProject({ 'Code.gs': ROWS.replaceAll('ID', id) });
  const second = first.fork();
  open(second).run('write', ['A4']);
  open(first).run('write', ['A500']);
  expect(open(second).run('look')).toEqual(['|#dbedf0|', '|#dbedf0|a note', '1.00|#ffffff|', '5.00|#dbedf0|', '|#dbedf0|']);
  expect(open(first).run('look')).toEqual(['|#dbedf0|', '|#dbedf0|a note', '|#dbedf0|', '5.00|#dbedf0|', '1.00|#ffffff|']);
  second.clock.advance('1h');
  expect(first.clock.now().toISOString()).toBe('2026-03-02T00:30:00.000Z');
});
