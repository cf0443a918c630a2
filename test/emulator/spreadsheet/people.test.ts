import { createWorkspace } from '../../../emulator/index';
import type { SpreadsheetFile, Workspace } from '../../../emulator/contract';

const watcher = `
  function note(e, kind) { const p = PropertiesService.getScriptProperties(); const log = JSON.parse(p.getProperty('log') || '[]');
    log.push([kind, e.range ? e.range.getA1Notation() : e.changeType, 'value' in e ? e.value : '-', 'oldValue' in e ? e.oldValue : '-', e.user ? e.user.getEmail() : '', e.source.getName(), String(e.authMode), Boolean(e.triggerUid)]); p.setProperty('log', JSON.stringify(log)); }
  function onEdit(e) { note(e, 'simple'); }
  function edited(e) { note(e, 'installed'); }
  function changed(e) { note(e, 'change'); }
  function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function make() { return SpreadsheetApp.create('Buku').getId(); }
  function log() { const p = PropertiesService.getScriptProperties(); const log = JSON.parse(p.getProperty('log') || '[]'); p.deleteProperty('log'); return log; }
  function act(code) { const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0]; return new Function('ss', 's', code)(ss, s); }`;

function opened(): { workspace: Workspace; file: SpreadsheetFile; log: () => unknown[][]; act: (code: string, as?: string) => unknown } {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false });
  const id = workspace.createProject({ 'Code.gs': watcher }).run('make');
  const project = workspace.createProject({ 'Code.gs': watcher }, { boundTo: String(id) });
  project.run('install');
  const file = workspace.spreadsheets()[0];
  if (!file) throw new Error('no spreadsheet');
  return { workspace, file, log: () => rowsOf(project.run('log')), act: (code, as) => project.run('act', [code], as) };
}
function rowsOf(value: unknown): unknown[][] {
  return Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [];
}
const owner = 'admin@perpustakaan.example';

/** Sources: event objects reference; platform.md §2. */
describe('what people do in a spreadsheet', () => {
  test('typing into one cell fires simple and installable edits with value and oldValue, then a change', () => {
    const { file, log } = opened();
    file.type('Sheet1', 'B2', 'satu');
    expect(log()).toEqual([
      ['simple', 'B2', 'satu', '-', owner, 'Buku', 'LIMITED', false],
      ['installed', 'B2', 'satu', '-', owner, 'Buku', 'FULL', true],
      ['change', 'EDIT', '-', '-', owner, 'Buku', 'FULL', true],
    ]);
    file.type('Sheet1', 'B2', 7);
    file.type('Sheet1', 'B2', '');
    expect(log().filter((line) => line[0] === 'simple').map((line) => line.slice(1, 4))).toEqual([['B2', '7', 'satu'], ['B2', '-', '7']]);
  });

  test('a date arrives in the event as its serial number', () => {
    const { file, log } = opened();
    file.type('Sheet1', 'A1', '3/2/2026');
    expect(log()[0]?.slice(1, 3)).toEqual(['A1', 46083]);
    expect(file.text('Sheet1')).toEqual([['3/2/2026']]);
  });

  test('a pasted block is one edit without value, and the grid grows for it', () => {
    const { file, log } = opened();
    file.type('Sheet1', 'Y999', [['007', 'b', 'c'], ['=1+1', null, true]]);
    expect(log()[0]).toEqual(['simple', 'Y999:AA1000', '-', '-', owner, 'Buku', 'LIMITED', false]);
    expect(file.text('Sheet1').slice(998).map((row) => row.slice(24))).toEqual([['7', 'b', 'c'], ['2', '', 'TRUE']]);
    expect(file.values('Sheet1')[999]?.slice(24)).toEqual(['=1+1', '', true]);
  });

  test('undo takes back the own latest deed only', () => {
    const { file } = opened();
    file.type('Sheet1', 'A1', 'satu');
    file.type('Sheet1', 'A1', 'dua');
    file.type('Sheet1', 'B1', 'lain', 'budi@perpustakaan.example');
    file.undo();
    expect(file.text('Sheet1')).toEqual([['satu', 'lain']]);
    file.undo('budi@perpustakaan.example');
    file.undo();
    file.undo();
    expect(file.text('Sheet1')).toEqual([]);
  });

  test('rows and columns are inserted, deleted and moved with their change types, and come back by undo', () => {
    const { file, log } = opened();
    file.type('Sheet1', 'A1', [['a', 'b', 'c'], [1, 2, 3]]);
    log();
    file.insertRows('Sheet1', 2, 1);
    file.insertColumns('Sheet1', 1, 1);
    file.moveColumn('Sheet1', 2, 4);
    expect(file.text('Sheet1')).toEqual([['', 'b', 'c', 'a'], ['', '', '', ''], ['', '2', '3', '1']]);
    file.deleteRows('Sheet1', 1, 2);
    file.deleteColumns('Sheet1', 1, 1);
    expect(file.text('Sheet1')).toEqual([['2', '3', '1']]);
    expect(log().map((line) => line.slice(0, 2))).toEqual([['change', 'INSERT_ROW'], ['change', 'INSERT_COLUMN'], ['change', 'OTHER'], ['change', 'REMOVE_ROW'], ['change', 'REMOVE_COLUMN']]);
    for (let times = 0; times < 5; times++) file.undo();
    expect(file.text('Sheet1')).toEqual([['a', 'b', 'c'], ['1', '2', '3']]);
  });

  test('sorting leaves the header in place and is no edit', () => {
    const { file, log } = opened();
    file.type('Sheet1', 'A1', [['Nama', 'No'], ['b', 2], ['a', 1], ['c', 3]]);
    log();
    file.sort('Sheet1', 1);
    expect(file.values('Sheet1')).toEqual([['Nama', 'No'], ['a', 1], ['b', 2], ['c', 3]]);
    file.sort('Sheet1', 2, false);
    expect(file.text('Sheet1').map((row) => row[0])).toEqual(['Nama', 'c', 'b', 'a']);
    expect(log().map((line) => line.slice(0, 2))).toEqual([['change', 'OTHER'], ['change', 'OTHER']]);
    file.undo();
    expect(file.text('Sheet1').map((row) => row[0])).toEqual(['Nama', 'a', 'b', 'c']);
  });

  test('tabs are listed, renamed and deleted', () => {
    const { file, log, act } = opened();
    act("ss.insertSheet('Dua').hideSheet(); ss.insertSheet('Tiga')");
    log();
    expect(file.tabs().map(({ name, hidden }) => [name, hidden])).toEqual([['Sheet1', false], ['Dua', true], ['Tiga', false]]);
    file.renameTab('Tiga', 'Empat');
    file.deleteTab('Empat');
    expect(file.tabs().map(({ name }) => name)).toEqual(['Sheet1', 'Dua']);
    expect(log().map((line) => line[1])).toEqual(['OTHER', 'REMOVE_GRID']);
    file.undo();
    expect(file.tabs().map(({ name }) => name)).toContain('Empat');
    expect(() => file.renameTab('Empat', 'Dua')).toThrow('A sheet with the name "Dua" already exists. Please enter another name.');
  });

  test('validation rejects what is typed, warns where it shall, and lets a paste pass', () => {
    const { file, act, log } = opened();
    act("const rule = (ok) => SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).setAllowInvalid(ok).build(); s.getRange('A1:A5').setDataValidation(rule(false)); s.getRange('B1:B5').setDataValidation(rule(true));");
    expect(() => file.type('Sheet1', 'A1', 'Mungkin')).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: Ya, Tidak.');
    expect(log()).toEqual([]);
    file.type('Sheet1', 'A1', 'Ya');
    file.type('Sheet1', 'B1', 'Mungkin');
    file.type('Sheet1', 'A2', [['Mungkin']]);
    expect(file.text('Sheet1')).toEqual([['Ya', 'Mungkin'], ['Mungkin', '']]);
  });

  test('protection forbids everyone but its editors and the owner', () => {
    const { file, act } = opened();
    act("const p = s.getRange('A1:A9').protect().setDescription('kunci'); p.removeEditors(p.getEditors()); p.addEditor('siti@perpustakaan.example');");
    const text = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(() => file.type('Sheet1', 'A1', 'x', 'budi@perpustakaan.example')).toThrow(text);
    expect(() => file.deleteRows('Sheet1', 1, 1, 'budi@perpustakaan.example')).toThrow(text);
    file.type('Sheet1', 'A1', 'boleh', 'siti@perpustakaan.example');
    file.type('Sheet1', 'B1', 'boleh', 'budi@perpustakaan.example');
    file.type('Sheet1', 'A2', 'pemilik');
    expect(file.text('Sheet1')).toEqual([['boleh', 'boleh'], ['pemilik', '']]);
    expect(() => act("s.getRange('A1').setValue('skrip')", 'budi@perpustakaan.example')).toThrow(text);
  });

  test('a trigger sees the edited tab and range as the active ones', () => {
    const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false });
    const id = String(workspace.createProject({ 'Code.gs': "function make() { const ss = SpreadsheetApp.create('Buku'); ss.insertSheet('Dua'); return ss.getId(); }" }).run('make'));
    workspace.createProject({ 'Code.gs': "function onEdit(e) { SpreadsheetApp.getActiveSheet().getRange('F1').setValue(SpreadsheetApp.getActiveRange().getA1Notation() + ' ' + e.range.getSheet().getName()); }" }, { boundTo: id });
    const [file] = workspace.spreadsheets();
    file?.type('Dua', 'B2', [[1, 2]]);
    expect(file?.text('Dua')[0]?.[5]).toBe('B2:C2 Dua');
  });

  test('script writes fire no trigger', () => {
    const { act, log } = opened();
    act("s.getRange('A1').setValue('x'); s.appendRow(['y']); s.insertRowBefore(1)");
    expect(log()).toEqual([]);
  });
});
