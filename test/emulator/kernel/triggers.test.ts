import { createWorkspace } from '../../../emulator/index';
import type { Project, Workspace } from '../../../emulator/index';

const SOURCE = `
function install(kind) {
  const clock = () => ScriptApp.newTrigger('tick').timeBased();
  const kinds = {
    minutes: () => clock().everyMinutes(5).create(),
    hours: () => clock().everyHours(6).create(),
    daily: () => clock().atHour(7).everyDays(1).create(),
    near: () => clock().atHour(7).nearMinute(30).everyDays(1).inTimezone('Asia/Jayapura').create(),
    fortnightly: () => clock().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create(),
    weekly: () => clock().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create(),
    monthly: () => clock().onMonthDay(15).create(),
    after: () => clock().after(600000).create(),
    at: () => clock().at(new Date('2026-03-03T01:00:00Z')).create(),
    date: () => clock().atDate(2026, 3, 9).create(),
  };
  const trigger = kinds[kind]();
  return [trigger.getUniqueId(), trigger.getHandlerFunction(), String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId()];
}
function tick(e) {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...e }));
}
function slow() { Utilities.sleep(300000); }
function installSlow() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(10).create(); }
function mine() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
function makeSheet() {
  const sheet = SpreadsheetApp.create('Books');
  ScriptApp.newTrigger('onTyped').forSpreadsheet(sheet).onEdit().create();
  return sheet.getId();
}
function onTyped(e) { console.log([e.value, String(e.authMode), e.triggerUid.length > 10, e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd].join()); }
`;

function open(seed = 1): { workspace: Workspace; project: Project; ticks: () => Record<string, unknown>[] } {
  // A Monday, 07:30 in Jakarta.
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', seed, latency: false });
  const project = workspace.createProject({ 'Code.gs': SOURCE });
  return { workspace, project, ticks: () => project.executions.filter(({ fn }) => fn === 'tick').map(({ log }): Record<string, unknown> => JSON.parse(log[0] ?? '{}')) };
}
const instants = (ticks: Record<string, unknown>[]): string[] => ticks.map(({ at }) => String(at));

test('a minute trigger fires every five minutes with the fields of the documented event, in UTC', () => {
  const { workspace, project, ticks } = open();
  const [id] = project.run('install', ['minutes']) as string[];
  workspace.clock.advance('1h');
  expect(ticks()).toHaveLength(12);
  const [first, second] = instants(ticks());
  expect(Date.parse(second ?? '') - Date.parse(first ?? '')).toBe(5 * 60_000);
  const at = new Date(first ?? '');
  expect(ticks()[0]).toEqual({
    at: first, year: 2026, month: 3, 'day-of-month': 2, 'day-of-week': 1, 'week-of-year': 10, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(),
    timezone: 'UTC', authMode: 'FULL', triggerUid: id,
  });
});

test.each([
  ['hours', 'PT6H', '2026-03-03T00:30:00Z', 4],
  ['after', 'once', '2026-03-04T00:30:00Z', 1],
])('%s triggers fire as often as they should', (kind, _what, until, times) => {
  const { workspace, project, ticks } = open();
  project.run('install', [kind]);
  workspace.clock.advanceTo(until);
  expect(ticks()).toHaveLength(times);
});

test('a daily trigger at seven fires at the same random minute between seven and eight in the zone of the script', () => {
  const { workspace, project, ticks } = open();
  project.run('install', ['daily']);
  workspace.clock.advanceTo('2026-03-06T17:00:00Z');
  const minutes = new Set(instants(ticks()).map((at) => at.slice(11, 16)));
  expect(minutes.size).toBe(1);
  const [minute = ''] = minutes;
  expect(minute >= '00:00' && minute < '01:00').toBe(true);
  expect(instants(ticks()).length).toBeGreaterThanOrEqual(4);
});

test('nearMinute stays within a quarter of an hour, in the zone it was given', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { workspace, project, ticks } = open(seed);
    project.run('install', ['near']);
    workspace.clock.advanceTo('2026-03-03T00:00:00Z');
    // 07:30 in Jayapura is 22:30 UTC of the day before.
    const [at = ''] = instants(ticks());
    expect(at >= '2026-03-02T22:15:00' && at <= '2026-03-02T22:46:00').toBe(true);
  }
});

test('weekly, monthly, dated and timed triggers fire on their day', () => {
  const days = ['weekly', 'monthly', 'date', 'at', 'fortnightly'].map((kind) => {
    const { workspace, project, ticks } = open();
    project.run('install', [kind]);
    workspace.clock.advanceTo('2026-03-20T00:00:00Z');
    return instants(ticks()).map((at) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 13));
  });
  expect(days[0]).toEqual(['2026-03-06T09', '2026-03-13T09']);
  // Near midnight, fifteen minutes to either side.
  expect(days[1]?.[0]).toMatch(/^2026-03-1(4T23|5T00)$/);
  expect(days[2]?.[0]).toMatch(/^2026-03-0(8T23|9T00)$/);
  expect(days[3]).toEqual(['2026-03-03T08']);
  expect(days[4]).toEqual(['2026-03-06T09']);
});

test('triggers run as the account that installed them, and accounts do not see each other', () => {
  const { workspace, project } = open();
  project.run('install', ['minutes'], 'sari@perpustakaan.example');
  expect(project.run('mine')).toEqual([]);
  expect(project.run('mine', [], 'sari@perpustakaan.example')).toEqual(['tick']);
  workspace.clock.advance('5m');
  expect(project.executions.at(-1)).toMatchObject({ fn: 'tick', user: 'sari@perpustakaan.example', cause: 'clockTrigger' });
  workspace.suspendAccount('sari@perpustakaan.example');
  workspace.clock.advance('1h');
  expect(project.executions.filter(({ fn }) => fn === 'tick')).toHaveLength(1);
});

test('twenty triggers are the limit, and deleting makes room', () => {
  const { project } = open();
  for (let index = 0; index < 20; index += 1) project.run('install', ['hours']);
  expect(() => project.run('install', ['hours'])).toThrow('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  project.run('removeAll');
  project.run('install', ['hours']);
  expect(project.triggers()).toEqual([{ id: expect.any(String), handler: 'tick', event: 'CLOCK', source: 'CLOCK', owner: 'admin@perpustakaan.example', nextAt: expect.any(Date) }]);
});

test('spent one-shot triggers stay in the list', () => {
  const { workspace, project } = open();
  project.run('install', ['after']);
  workspace.clock.advance('1d');
  expect(project.triggers()).toMatchObject([{ nextAt: null }]);
});

test('dropped, doubled and disabled firings', () => {
  const { workspace, project, ticks } = open();
  const [id] = project.run('install', ['minutes']) as string[];
  workspace.faults.trigger('clock', 'drop', 2);
  workspace.clock.advance('10m');
  expect(ticks()).toHaveLength(0);
  workspace.faults.trigger('clock', 'duplicate');
  workspace.clock.advance('10m');
  expect(ticks()).toHaveLength(3);
  workspace.faults.disableTrigger(project, id ?? '');
  workspace.clock.advance('1h');
  expect(ticks()).toHaveLength(3);
});

test('the daily runtime of triggers is limited: six hours, then nothing starts until it is a day since the first', () => {
  const { workspace, project } = open();
  project.run('installSlow');
  workspace.clock.advance('13h');
  const runs = project.executions.filter(({ fn }) => fn === 'slow');
  expect(runs.filter(({ status }) => status === 'completed')).toHaveLength(72);
  expect(runs.at(-1)?.error).toContain('Service using too much computer time for one day.');
  workspace.clock.advance('14h');
  expect(project.executions.at(-1)?.status).toBe('completed');
});

test('a typed cell fires installable edit triggers with full rights, a blank firing without its value', () => {
  const { workspace, project } = open();
  const id = project.run('makeSheet');
  const file = workspace.spreadsheets().find((spreadsheet) => spreadsheet.id === id);
  const tab = file?.tabs()[0]?.name ?? '';
  file?.type(tab, 'B2', 'Laskar Pelangi');
  workspace.faults.trigger('edit', 'blank');
  file?.type(tab, 'B3', 'Bumi Manusia');
  expect(project.executions.filter(({ fn }) => fn === 'onTyped').map(({ log, cause }) => [cause, log[0]])).toEqual([
    ['installableTrigger', 'Laskar Pelangi,FULL,true,B2,2,2'],
    ['installableTrigger', ',FULL,true,B3,3,2'],
  ]);
});

test('simple triggers run in bound projects, as the person who typed, without rights beyond their file', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const maker = workspace.createProject({ 'Code.gs': 'function make() { return SpreadsheetApp.create("Bound").getId(); }' });
  const bound = workspace.createProject(
    {
      'Code.gs': `function onEdit(e) {
        console.log([e.range.getA1Notation(), String(e.authMode), e.triggerUid, e.user.getEmail()].join());
        e.source.getSheets()[0].getRange('C1').setValue('seen');
        try { MailApp.sendEmail('a@b.example', 'x', 'y'); } catch (error) { console.log(error.message); }
        try { SpreadsheetApp.openById(e.source.getId()); } catch (error) { console.log(error.message); }
      }`,
    },
    { boundTo: String(maker.run('make')) },
  );
  const [file] = workspace.spreadsheets();
  file?.type(file.tabs()[0]?.name ?? '', 'A1', 'x', 'sari@perpustakaan.example');
  expect(bound.executions).toEqual([
    expect.objectContaining({
      cause: 'simpleTrigger', user: 'sari@perpustakaan.example', status: 'completed',
      log: [
        'A1,LIMITED,,sari@perpustakaan.example',
        'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
        expect.stringContaining('You do not have permission to call SpreadsheetApp.openById.'),
      ],
    }),
  ]);
});

test('a handler that is gone fails as at Google, and object.method is allowed', () => {
  const { workspace } = open();
  const other = workspace.createProject({ 'Code.gs': 'var jobs = { daily() { console.log("done"); } }; function f() { for (const name of ["gone", "jobs.daily"]) ScriptApp.newTrigger(name).timeBased().after(1).create(); }' });
  other.run('f');
  workspace.clock.advance('1h');
  expect(other.executions.slice(1).map(({ fn, status, error, log }) => [fn, status, error, log]).sort()).toEqual([
    ['gone', 'failed', 'Exception: Script function not found: gone', []],
    ['jobs.daily', 'completed', undefined, ['done']],
  ]);
});
