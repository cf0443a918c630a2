/**
 * The emulator beside public stand-ins of Apps Script: the time of the same work where they can do it, and what they make of a few documented behaviours.
 * They are no part of this project; install them into a folder of their own and name it:
 *   npm install --ignore-scripts --prefix /tmp/stubs gas-mock-globals gasmask gas-local
 *   APPS_SCRIPT_STUBS=/tmp/stubs npm run bench BesideStubs
 * @mcpher/gas-fakes is left out: it passes the calls on to Google's own interfaces and needs an account.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { createWorkspace } from '../emulator/index';

type Services = Record<string, unknown>;
interface Contestant {
  readonly name: string;
  readonly open: () => Services;
}

/** Each is the body of a function of the services; it throws or gives something else where it cannot. */
const PROBES: readonly (readonly [question: string, body: string, expected: string])[] = [
  ['a spreadsheet is created', "SpreadsheetApp.create('B').insertSheet('T').getRange('A1:B2').getNumRows()", '2'],
  ['a value comes back', "(() => { const c = SpreadsheetApp.create('B').insertSheet('T').getRange('A1'); c.setValue('x'); return c.getValue(); })()", '"x"'],
  ["'007' becomes 7", "(() => { const c = SpreadsheetApp.create('B').insertSheet('T').getRange('A1'); c.setValue('007'); return c.getValue(); })()", '7'],
  ['=1+1 is computed', "(() => { const c = SpreadsheetApp.create('B').insertSheet('T').getRange('A1'); c.setValue('=1+1'); return c.getValue(); })()", '2'],
  ['a wrong shape throws', "(() => { const r = SpreadsheetApp.create('B').insertSheet('T').getRange('A1:B2'); try { r.setValues([[1]]); return false; } catch (error) { return /number of/.test(error.message); } })()", 'true'],
  ['midnight is 00:00', "Utilities.formatDate(new Date('2026-03-02T00:00:00Z'), 'GMT', 'HH:mm')", '"00:00"'],
  ['digests are signed bytes', "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input').some((byte) => byte < 0)", 'true'],
  ['properties keep texts', "(() => { const p = PropertiesService.getScriptProperties(); p.setProperty('a', 1); return p.getProperty('a'); })()", '"1"'],
  ['a form has items', "(() => { const f = FormApp.create('F'); f.addTextItem().setTitle('Q'); return f.getItems().length; })()", '1'],
  ['templates escape', "(() => { const t = HtmlService.createTemplate('<?= x ?>'); t.x = '<b>'; return t.evaluate().getContent(); })()", '"&lt;b&gt;"'],
];
const WORK: readonly (readonly [name: string, times: number, body: string])[] = [
  ['40 × 1,000 × 25 cells, set and read', 40, "const r = SpreadsheetApp.create('M').insertSheet('T').getRange(1, 1, 1000, 25); r.setValues(Array.from({ length: 1000 }, (_, row) => Array.from({ length: 25 }, (_each, column) => row * column))); if (r.getValues()[999][24] !== 23976) throw new Error('not kept');"],
  ['1,000 properties, set and read', 1, "const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 1000; i++) { p.setProperty('k' + i, String(i)); if (p.getProperty('k' + i) !== String(i)) throw new Error('not kept'); }"],
  ['10,000 digests', 1, "for (let i = 0; i < 10000; i++) Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'text ' + i);"],
  ['10,000 dates formatted', 1, "for (let i = 0; i < 10000; i++) Utilities.formatDate(new Date(i * 1e8), 'Asia/Jakarta', 'yyyy-MM-dd HH:mm');"],
];

function inServices(services: Services, body: string): unknown {
  const names = ['SpreadsheetApp', 'FormApp', 'Utilities', 'PropertiesService', 'HtmlService'];
  return Reflect.apply(compileFunction(body, names), undefined, names.map((name) => services[name]));
}

function answer(services: Services, [, body, expected]: (typeof PROBES)[number]): string {
  try {
    return JSON.stringify(inServices(services, `return ${body};`)) === expected ? 'yes' : 'no';
  } catch {
    return 'cannot';
  }
}

function time(services: Services, [, times, body]: (typeof WORK)[number]): string {
  try {
    const start = performance.now();
    for (let run = 0; run < times; run++) inServices(services, body);
    return `${(performance.now() - start).toFixed(0)} ms`;
  } catch {
    return 'cannot';
  }
}

function stubs(folder: string): Contestant[] {
  const require = createRequire(path.join(folder, 'package.json'));
  const load = (name: string): Services => require(name) as Services;
  return [
    { name: 'gasmask', open: () => load('gasmask') },
    {
      name: 'gas-mock-globals',
      open: () => {
        load('gas-mock-globals');
        return Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, Reflect.get(globalThis, name) as unknown]));
      },
    },
    { name: 'gas-local', open: () => load('gas-local')['globalMockDefault'] as Services },
  ];
}

const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false });
const contestants: Contestant[] = [{ name: 'this emulator', open: () => workspace.createProject({ 'Code.gs': '' }).services() }];
const folder = process.env['APPS_SCRIPT_STUBS'];
if (folder === undefined) console.log('Only the emulator: APPS_SCRIPT_STUBS names no folder with stand-ins (see the head of this file).');
else contestants.push(...stubs(folder));

const table: Record<string, Record<string, string>> = {};
for (const { name, open } of contestants) {
  const services = open();
  for (const work of WORK) (table[work[0]] ??= {})[name] = time(services, work);
  for (const probe of PROBES) (table[probe[0]] ??= {})[name] = answer(services, probe);
}
console.table(table);
workspace.close();
