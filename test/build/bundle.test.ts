import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { handlersNamedIn, otherTopLevelNames, parseBundle, topLevelFunctions } from '../support/bundleNames';
import { freshBuild } from '../support/freshBuild';

/** Every visitor of the web app may call these; a new name is a decision, made here. */
const publicNames = ['addOnAct', 'addOnHome', 'addOnMail', 'addOnQueue', 'addOnSearch', 'doGet', 'doPost', 'installWatchdog', 'onFormSubmitted', 'onSheetEdited', 'onTick', 'rpc', 'setup', 'unifyNow', 'watch'];

/** Names that a manifest gives to functions, wherever they stand in it. */
const manifestKeys = ['runFunction', 'onTriggerFunction', 'functionName'];

const services = [
  'CacheService', 'CalendarApp', 'CardService', 'ContentService', 'DriveApp', 'FormApp', 'GmailApp', 'HtmlService', 'LockService', 'Logger', 'MailApp',
  'PropertiesService', 'ScriptApp', 'Session', 'Sheets', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities',
];

/** Files whose text becomes code when it is opened. */
const parts = ['AddOn.html', 'Chat.html', 'Chores.html', 'Commands.html', 'Complaints.html', 'Inbox.html', 'Mail.html', 'Privacy.html', 'Restricted.html', 'SetUp.html', 'Unify.html', 'Watchdog.html'];
const codeOfPart = (file: string): string => /<script type="text\/part">([\s\S]*?)<\/script>/.exec(read(file))?.[1] ?? '';

let folder: string;
let source: string;
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

beforeAll(() => {
  folder = freshBuild();
  source = read('Code.js');
});

test('the bundle parses as ES2019 and is at most 250 KB', () => {
  expect(() => parseBundle(source)).not.toThrow();
  expect(Buffer.byteLength(source)).toBeLessThanOrEqual(250_000);
});

test('only names that were allowed are public, and all are top-level function declarations', () => {
  const program = parseBundle(source);
  expect(topLevelFunctions(program).sort()).toEqual([...publicNames].sort());
  expect(otherTopLevelNames(program)).toEqual([]);
});

test('every function that triggers and cards name, in Code.js or in a part, is a top-level function declaration', () => {
  const named = [source, ...parts.map(codeOfPart)].flatMap((code) => handlersNamedIn(parseBundle(code), ['newTrigger', 'setFunctionName']));
  expect(named.length).toBeGreaterThan(3);
  expect(topLevelFunctions(parseBundle(source))).toEqual(expect.arrayContaining(named));
});

test('a part is code as ES2019 knows it, and opening one calls no service', () => {
  for (const name of [...parts, 'StatusPage.html']) {
    const code = codeOfPart(name);
    expect(() => parseBundle(code)).not.toThrow();
    const context = vm.createContext(Object.fromEntries(services.map((service) => [service, refusesCalls(service)])));
    expect(vm.runInContext(`${code}; Object.values(part).every((member) => typeof member === 'function')`, context)).toBe(true);
  }
});

test('every function that the manifest names is a top-level function declaration', () => {
  const named: string[] = [];
  JSON.parse(read('appsscript.json'), (key, value: unknown) => {
    if (manifestKeys.includes(key) && typeof value === 'string') named.push(value);
    return value;
  });
  expect(topLevelFunctions(parseBundle(source))).toEqual(expect.arrayContaining([...named, 'doGet']));
});

test('every function that the page calls is public and has no trailing underscore', () => {
  const called = [...read('StatusPage.html').matchAll(/google\.script\.run(?:\.with\w+\([^()]*\))*\.(?!with)(\w+)\(/g)].map(([, name]) => name ?? '');
  expect(topLevelFunctions(parseBundle(source)).filter((name) => !name.endsWith('_'))).toEqual(expect.arrayContaining(called));
});

test('loading the bundle calls no service and needs nothing that Apps Script lacks', () => {
  const context = vm.createContext(Object.fromEntries(services.map((name) => [name, refusesCalls(name)])));
  vm.runInContext(source, context, { filename: 'Code.js' });
  expect(vm.runInContext(`[${publicNames.map((name) => `typeof ${name}`).join()}]`, context)).toEqual(publicNames.map(() => 'function'));
});

test('the source map leads from the bundle to the line of the source', () => {
  const map = new TraceMap(read('Code.js.map'));
  const entry = readFileSync('src/entry/main.ts', 'utf8').split('\n');
  for (const name of publicNames) {
    const before = source.slice(0, source.search(new RegExp(`globalThis\\.\\s*${name}\\b`))).split('\n');
    const found = originalPositionFor(map, { line: before.length, column: before.at(-1)?.length ?? 0 });
    expect(found.source).toMatch(/src\/entry\/main\.ts$/);
    expect(entry[(found.line ?? 0) - 1]).toContain(`global.${name}`);
  }
});

test('the page loads nothing from elsewhere', () => {
  expect(read('StatusPage.html')).not.toMatch(/<(?:script|link|img)\b[^>]*\b(?:src|href)=["']?(?:https?:)?\/\//i);
});

test('clasp pushes exactly what the build makes, but for the source map', () => {
  const pushed = [...parts, 'Code.js', 'StatusPage.html', 'appsscript.json'].sort();
  expect(readdirSync(folder).sort()).toEqual([...pushed, 'Code.js.map'].sort());
  const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
  expect(filesToPush?.sort()).toEqual(pushed.map((file) => `build/${file}`));
  expect(untrackedFiles).toEqual(['build/Code.js.map']);
});

/** Stands for a service: its members may be named at top level, as enums are, but a call fails. */
function refusesCalls(name: string): unknown {
  return new Proxy(() => undefined, {
    get: (_, member) => refusesCalls(`${name}.${String(member)}`),
    apply: () => {
      throw new Error(`${name}() is called while the bundle is loaded.`);
    },
  });
}
