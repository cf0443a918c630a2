import { createWorkspace } from '../../../emulator/index';

const workspace = (timeZone = 'Asia/Jakarta') => createWorkspace({ now: '2026-03-02T00:30:00Z', timeZone });
const project = (code: string) => workspace().createProject({ 'Code.gs': code });

test('a function runs with arguments and gives its value back in the realm of the caller', () => {
  const script = project('function add(a, b) { Logger.log("adding %s", a); return { sum: a + b, at: new Date() }; }');
  expect(script.run('add', [2, 3])).toStrictEqual({ sum: 5, at: new Date('2026-03-02T00:30:00Z') });
  expect(script.executions).toEqual([expect.objectContaining({ fn: 'add', cause: 'editor', status: 'completed', log: ['adding 2.0'], serviceCalls: 0 })]);
});

test('dates in a script follow the zone of its manifest and the virtual clock, and are dates of its own realm', () => {
  const script = workspace().createProject({
    'appsscript.json': '{"timeZone":"America/New_York"}',
    'Code.gs': 'function at() { const d = new Date(); return [d.getHours(), new Date(2026, 6, 1).toISOString(), Date.now(), d instanceof Date, typeof Date()]; }',
  });
  expect(script.run('at')).toEqual([19, '2026-07-01T04:00:00.000Z', Date.parse('2026-03-02T00:30:00Z'), true, 'string']);
});

test('every execution starts from the sources again', () => {
  const script = project('let calls = 0; function count() { calls += 1; return calls; }');
  expect([script.run('count'), script.run('count')]).toEqual([1, 1]);
});

test('scripts find only what Apps Script has', () => {
  const names = ['setTimeout', 'URL', 'fetch', 'process', 'require', 'structuredClone', 'TextEncoder', 'performance', 'atob', 'crypto', 'Sheets'];
  expect(project(`function seen() { return ${JSON.stringify(names)}.filter((name) => name in globalThis); }`).run('seen')).toEqual([]);
  expect(project('function seen() { return [typeof Intl, typeof WebAssembly, typeof Promise, typeof console.log, typeof SpreadsheetApp]; }').run('seen')).toEqual(['object', 'object', 'function', 'function', 'object']);
});

test('an advanced service is there only when the manifest enables it', () => {
  const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Tables', serviceId: 'sheets', version: 'v4' }] } };
  const script = workspace().createProject({ 'appsscript.json': JSON.stringify(manifest), 'Code.gs': 'function kinds() { return [typeof Tables, typeof Sheets, typeof Tables.Spreadsheets.Values.get]; }' });
  expect(script.run('kinds')).toEqual(['object', 'undefined', 'function']);
});

test('only function declarations at the top level can be called, whatever the order of files', () => {
  const script = workspace().createProject({
    'A.gs': 'const greeting = greet("you"); function hidden_() { return greeting; } const arrow = () => 1; (function inner() {})();',
    'B.gs': 'function greet(name) { return "Hello " + name; }',
  });
  expect(script.functions).toEqual(['hidden_', 'greet']);
  expect(script.run('hidden_')).toBe('Hello you');
  expect(() => script.run('arrow')).toThrow('Script function not found: arrow');
});

test('a promise is settled before the run ends, and a rejected one fails it', () => {
  const script = project('async function good() { await null; return 5; } async function bad() { await null; throw new Error("late"); }');
  expect(script.run('good')).toBe(5);
  expect(() => script.run('bad')).toThrow('late');
  expect(script.executions.map(({ status }) => status)).toEqual(['completed', 'failed']);
});

test('what fails says which line of which file, through the source map where there is one', () => {
  const plain = project('function outer() {\n  try { inner(); } catch (e) { throw e; }\n}\nfunction inner() {\n  null.x;\n}');
  expect(() => plain.run('outer')).toThrow(TypeError);
  expect(plain.executions[0]?.error).toBe("TypeError: Cannot read properties of null (reading 'x')\n    at inner (Code:5:8)\n    at outer (Code:2:9)");
  // Line 1 of Code comes from line 7, column 3 of src/desk.ts.
  const map = JSON.stringify({ version: 3, sources: ['webpack://desk/./src/desk.ts'], names: [], mappings: 'AAME' });
  const mapped = workspace().createProject({ 'Code.js': 'function fail() { throw new RangeError("no"); }', 'Code.js.map': map });
  expect(() => mapped.run('fail')).toThrow(RangeError);
  expect(mapped.executions[0]?.error).toBe('RangeError: no\n    at fail (src/desk.ts:7:3)');
});

test('Google errors are errors of the script realm, named Exception, with the method in their text', () => {
  const script = project('function wrong() { try { Utilities.formatDate("today", "GMT", "yyyy"); } catch (e) { return [e.name, e.message, e instanceof Error, e.stack.split("\\n").length]; } }');
  expect(script.run('wrong')).toEqual(['Exception', "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.", true, 2]);
});

test('what Google has and the emulator has not throws its full name; what Google has not is undefined', () => {
  const script = project('function missing() { return Maps.newGeocoder(); } function unknown() { return typeof SpreadsheetApp.openByMagic; }');
  expect(() => script.run('missing')).toThrow('NotImplemented: Maps.newGeocoder');
  expect(script.run('unknown')).toBe('undefined');
});

test('enum values are the same each time, print and serialise as their name', () => {
  const script = project('function values() { const { ItemType } = FormApp; return [ItemType.TEXT === FormApp.ItemType.TEXT, String(ItemType.LIST), JSON.stringify({ t: ItemType.TIME }), ItemType.CHECKBOX_GRID.ordinal()]; }');
  expect(script.run('values')).toEqual([true, 'LIST', '{"t":"TIME"}', 1]);
});

test('six minutes end a run, beyond catch and finally', () => {
  const script = project('function long() { try { for (;;) Utilities.sleep(60000); } catch (e) { console.log("caught"); } finally { console.log("finally"); } }');
  expect(() => script.run('long')).toThrow('Exceeded maximum execution time');
  expect(script.executions[0]).toMatchObject({ status: 'timedOut', milliseconds: 360_000, error: 'Exceeded maximum execution time', log: [] });
});

test('a bundle may make no service call at its top level; a program in memory may, unless told otherwise', () => {
  const code = { 'Code.gs': 'const all = PropertiesService.getScriptProperties().getProperties(); function f() { return all; }' };
  expect(workspace().createProject(code).run('f')).toEqual({});
  expect(() => workspace().createProject(code, { topLevelServiceCalls: false }).run('f')).toThrow('PropertiesService.Properties.getProperties was called at the top level');
});

test('chance comes from the seed', () => {
  const draw = (seed: number): unknown => createWorkspace({ seed, now: '2026-03-02T00:30:00Z' }).createProject({ 'Code.gs': 'function f() { return [Math.random(), Math.random()]; }' }).run('f');
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('Apps Script refuses private names and static fields, and says where a source does not parse', () => {
  expect(() => project('class A { #x = 1; }')).toThrow('SyntaxError: Unexpected token # line: 1 file: Code.gs');
  expect(() => project('class A {\n static x = 1; }')).toThrow('line: 2 file: Code.gs');
  expect(() => project('function (')).toThrow(/line: 1 file: Code\.gs/);
});

test('services can be driven from outside; all calls of one turn are one execution', async () => {
  const script = project('function f() {}');
  const services = script.services();
  // Driven by name, as a caller without Google's types would.
  const call = (target: unknown, name: string, ...args: unknown[]): unknown => Reflect.apply(Object(Reflect.get(Object(target), name)), target, args);
  const properties = call(services['PropertiesService'], 'getScriptProperties');
  call(properties, 'setProperty', 'a', '1');
  expect(call(properties, 'getProperties')).toStrictEqual({ a: '1' });
  const clock = call(call(services['ScriptApp'], 'newTrigger', 'f'), 'timeBased');
  expect(() => call(clock, 'everyMinutes', 7)).toThrow('It must be one of 1, 5, 10, 15 or 30.');
  await new Promise((resolve) => setImmediate(resolve));
  expect(script.executions).toEqual([expect.objectContaining({ cause: 'outside', serviceCalls: 2 })]);
});

test('service objects print as their class and come out of a run as a script sees them', () => {
  const script = project('function f() { const sheet = SpreadsheetApp.create("Books").getSheets()[0]; console.log({ sheet }); console.log(sheet); return { list: [sheet] }; }');
  const { list } = script.run('f') as { list: object[] };
  expect([String(list[0]), 'getName' in Object(list[0]), 'host' in Object(list[0])]).toEqual(['Sheet', true, false]);
  expect(script.executions[0]?.log).toEqual(['{ sheet: Sheet }', 'Sheet']);
});

test('values that hold themselves come out as they are, and no service takes them', () => {
  const script = project('function out() { const a = { n: 1 }; a.self = a; return a; } function into() { const a = []; a.push(a); SpreadsheetApp.create("x").getSheets()[0].getRange(1, 1).setValues(a); }');
  const circle = script.run('out') as { n: number; self: object };
  expect([circle.n, circle.self === circle]).toEqual([1, true]);
  expect(() => script.run('into')).toThrow('Invalid argument: the value holds itself');
});

test('what is no finite number fits no number parameter', () => {
  expect(() => project('function f() { SpreadsheetApp.create("x").getSheets()[0].getRange(NaN, 1); }').run('f')).toThrow("The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.");
});

test('a script may throw anything', () => {
  const script = project('function text() { throw "plain"; } function object() { throw { code: 5 }; }');
  const thrown = (fn: string): unknown => {
    try {
      return script.run(fn);
    } catch (error) {
      return error;
    }
  };
  expect([thrown('text'), thrown('object')]).toStrictEqual(['plain', { code: 5 }]);
  expect(script.executions.map(({ error }) => error)).toEqual(['Uncaught plain', 'Uncaught {"code":5}']);
});
