import { createWorkspace } from '../../../emulator/index';

const SOURCE = `
function write() {
  const properties = PropertiesService.getScriptProperties();
  try {
    for (const key of ['a', 'b', 'c', 'd']) properties.setProperty(key, key);
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  } finally {
    console.log('finally');
  }
}
function keys() { return PropertiesService.getScriptProperties().getKeys(); }
function get(key) { return PropertiesService.getScriptProperties().getProperty(key); }
function lockAndWrite() { LockService.getScriptLock().waitLock(10); write(); write(); }
function lockFree() { return LockService.getScriptLock().tryLock(0); }
function mailQuota() { return MailApp.getRemainingDailyQuota(); }
function cached() { CacheService.getScriptCache().put('k', 'v'); }
function readCache() { return CacheService.getScriptCache().get('k'); }
function mail() { MailApp.sendEmail('a@b.example', 'subject', 'body'); }
`;

function open(manifest?: object) {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const project = workspace.createProject({ 'Code.gs': SOURCE, ...(manifest === undefined ? {} : { 'appsscript.json': JSON.stringify(manifest) }) });
  return { workspace, project };
}

test.each([
  ['before', ['a', 'b']],
  ['after', ['a', 'b', 'c']],
] as const)('a kill %s the third call runs no catch and no finally, and what was written stays', (side, written) => {
  const { workspace, project } = open();
  workspace.faults.killAt(3, side);
  expect(() => project.run('write')).toThrow('Killed by the fault plan');
  expect(project.executions[0]).toMatchObject({ status: 'killed', serviceCalls: 3, log: [] });
  expect(project.run('keys')).toEqual(written);
});

test('a killed run lets its lock go', () => {
  const { workspace, project } = open();
  workspace.faults.killAt(4);
  expect(() => project.run('lockAndWrite')).toThrow();
  expect(project.run('lockFree')).toBe(true);
});

test.each([
  ['before', ['a']],
  ['after', ['a', 'b']],
] as const)('a failure %s the second call is an error that the script can catch', (side, written) => {
  const { workspace, project } = open();
  workspace.faults.failAt(2, side);
  project.run('write');
  expect(project.executions[0]?.log).toEqual(["Exception: We're sorry, a server error occurred. Please wait a bit and try again.", 'finally']);
  expect(project.run('keys')).toEqual(written);
});

test('calls are counted from the moment a fault is set, and clear forgets what is planned', () => {
  const { workspace, project } = open();
  project.run('write');
  workspace.faults.failAt(1, 'before', 'Service Spreadsheets timed out');
  expect(() => project.run('keys')).toThrow('Service Spreadsheets timed out');
  workspace.faults.failAt(1);
  workspace.faults.clear();
  expect(project.run('keys')).toHaveLength(4);
});

test('meanwhile a person acts, once, before the call takes effect', () => {
  const { workspace, project } = open();
  const seen: unknown[] = [];
  workspace.faults.meanwhile(3, () => seen.push(project.run('keys')));
  project.run('write');
  expect(seen).toEqual([['a', 'b']]);
});

test('every call fails during an outage, and none before and after it', () => {
  const { workspace, project } = open();
  workspace.faults.outage('2026-03-02T01:00:00Z', '2026-03-02T02:00:00Z');
  expect(project.run('keys')).toEqual([]);
  workspace.clock.advanceTo('2026-03-02T01:30:00Z');
  expect(() => project.run('keys')).toThrow("We're sorry, a server error occurred.");
  workspace.clock.advance('1h');
  expect(project.run('keys')).toEqual([]);
});

test('quotas can be used up', () => {
  const { workspace, project } = open();
  workspace.faults.quota('email', 3);
  expect(project.run('mailQuota')).toBe(3);
  workspace.faults.quota('properties', 1);
  project.run('keys');
  expect(() => project.run('keys')).toThrow('Service invoked too many times for one day: properties.');
  workspace.clock.advance('25h');
  expect(project.run('keys')).toEqual([]);
});

test('an emptied cache is empty', () => {
  const { workspace, project } = open();
  project.run('cached');
  expect(project.run('readCache')).toBe('v');
  workspace.faults.emptyCache(project);
  expect(project.run('readCache')).toBeNull();
});

test('a call whose scope the manifest does not name, or that was withdrawn, throws as Google does', () => {
  const scope = 'https://www.googleapis.com/auth/script.send_mail';
  const without = open({ timeZone: 'Asia/Jakarta', oauthScopes: ['https://www.googleapis.com/auth/forms'] });
  expect(() => without.project.run('mail')).toThrow(`Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope}`);
  expect(without.project.run('keys')).toEqual([]);
  const { workspace, project } = open({ timeZone: 'Asia/Jakarta', oauthScopes: [scope] });
  project.run('mail');
  workspace.faults.withdrawScope(project, scope);
  expect(() => project.run('mail')).toThrow('Specified permissions are not sufficient to call MailApp.sendEmail.');
});

test('without oauthScopes everything is granted, until it is withdrawn', () => {
  const { workspace, project } = open();
  project.run('mail');
  expect(workspace.mail.sent()).toHaveLength(1);
  const sheets = workspace.createProject({ 'Code.gs': 'function f() { SpreadsheetApp.create("x").getSheets()[0].getRange("A1").getValue(); }' });
  sheets.run('f');
  workspace.faults.withdrawScope(sheets, 'https://www.googleapis.com/auth/spreadsheets');
  expect(() => sheets.run('f')).toThrow('Specified permissions are not sufficient to call SpreadsheetApp.create.');
});

test('calls are recorded by name, with modelled time even where latency is off', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false });
  const project = workspace.createProject({ 'Code.gs': SOURCE });
  project.run('write');
  project.run('keys');
  expect(workspace.calls.byMethod()).toEqual({ 'PropertiesService.Properties.setProperty': 4, 'PropertiesService.Properties.getKeys': 1 });
  expect([workspace.calls.total(), workspace.calls.milliseconds()]).toEqual([5, 5 * 62]);
  expect(workspace.clock.now().toISOString()).toBe('2026-03-02T00:30:00.000Z');
  workspace.calls.reset();
  expect(workspace.calls.total()).toBe(0);
});

test('latency moves the clock', () => {
  const { workspace, project } = open();
  project.run('keys');
  expect(workspace.clock.now().toISOString()).toBe('2026-03-02T00:30:00.062Z');
});

test('after a kill no promise handler reaches a service or the log', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const project = workspace.createProject({
    'Code.gs': `async function work() { await null; PropertiesService.getScriptProperties().setProperty('a', 'x'); }
      function f() { return work().catch((e) => { console.log('caught ' + e); return PropertiesService.getScriptProperties().setProperty('b', 'x'); }).finally(() => console.log('finally')); }
      function keys() { return PropertiesService.getScriptProperties().getKeys(); }`,
  });
  workspace.faults.killAt(1, 'after');
  expect(() => project.run('f')).toThrow('Killed by the fault plan');
  expect(project.executions[0]).toMatchObject({ status: 'killed', log: [] });
  expect(project.run('keys')).toEqual(['a']);
});
