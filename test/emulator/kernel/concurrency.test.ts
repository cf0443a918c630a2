import { createWorkspace } from '../../../emulator/index';

const SOURCE = `
function withLock() {
  const lock = LockService.getScriptLock();
  lock.waitLock(300000);
  add();
  lock.releaseLock();
}
function add() {
  const properties = PropertiesService.getScriptProperties();
  properties.setProperty('count', String(Number(properties.getProperty('count') || 0) + 1));
}
function holdForTwoMinutes() {
  LockService.getScriptLock().waitLock(1000);
  Utilities.sleep(120000);
}
function waitFor(milliseconds) {
  const start = Date.now();
  const got = LockService.getScriptLock().tryLock(milliseconds);
  return { got, seconds: Math.round((Date.now() - start) / 1000) };
}
function circle() { const a = {}; a.self = a; return [a, Symbol('s')]; }
function nap() { Utilities.sleep(60000); }
function insist() { LockService.getScriptLock().waitLock(5000); }
function dateAndChance() { return [new Date() instanceof Date, new Date(2026, 0, 1).toISOString(), Math.random() < 1]; }
function swallow() {
  try { for (let i = 0; i < 9; i++) add(); } catch (e) { console.log(e); } finally { console.log('finally'); }
}
function read(key) { return PropertiesService.getScriptProperties().getProperty(key); }
function page() {
  const template = HtmlService.createTemplate('<p><?= name ?></p>');
  template.name = 'a < b';
  return template.evaluate().getContent();
}
`;

function overlapping(seed: number, ...calls: [fn: string, ...args: unknown[]][]) {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', seed });
  const project = workspace.createProject({ 'Code.gs': SOURCE });
  const results: unknown[] = [];
  const run = (): void => workspace.concurrently(calls.map(([fn, ...args], index) => () => void (results[index] = project.run(fn, args))));
  return { workspace, project, results, run };
}
const times = (count: number, fn: string): [string][] => Array.from({ length: count }, () => [fn]);

afterAll(() => createWorkspace().close());

test('the thirty-first execution of an account at a time is refused', () => {
  const { project, run } = overlapping(1, ...times(31, 'nap'));
  expect(run).toThrow('There are too many scripts running simultaneously for this Google user account.');
  expect(project.executions.filter(({ status }) => status === 'completed')).toHaveLength(30);
});

test('thirty runs that count under a lock lose nothing', () => {
  const { project, run } = overlapping(1, ...times(30, 'withLock'));
  run();
  expect(project.run('read', ['count'])).toBe('30');
});

test('without the lock some seed loses updates, and the same seed loses the same ones', () => {
  const outcome = (seed: number): { count: unknown; executions: string } => {
    const { project, run } = overlapping(seed, ...times(6, 'add'));
    run();
    return { count: project.run('read', ['count']), executions: JSON.stringify(project.executions) };
  };
  const counts = [1, 2, 3].map((seed) => Number(outcome(seed).count));
  expect(Math.min(...counts)).toBeLessThan(6);
  expect(outcome(2)).toEqual(outcome(2));
});

test('a run that waits for a lock gets it when the holder lets go, and fails with the words of Google when it has waited long enough', () => {
  const { results, run } = overlapping(4, ['holdForTwoMinutes'], ['waitFor', 300_000]);
  run();
  expect(results[1]).toEqual({ got: true, seconds: expect.any(Number) });
  // Whoever comes first, the other waits or has gone: over several seeds both happen.
  const failing = [1, 2, 3, 4, 5, 6].map((seed) => {
    const { run: start } = overlapping(seed, ['holdForTwoMinutes'], ['insist']);
    try {
      start();
      return 'nothing';
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  });
  expect(failing).toContain('Lock timeout: another process was holding the lock for too long.');
});

test('a kill inside overlapping runs ends one of them without catch and finally, and lets its lock go', () => {
  const { workspace, project, run } = overlapping(1, ['swallow'], ['swallow']);
  workspace.faults.killAt(5, 'after');
  expect(run).toThrow('Killed by the fault plan');
  expect(project.executions.map(({ status }) => status).sort()).toEqual(['completed', 'killed']);
  expect(project.executions.find(({ status }) => status === 'killed')?.log).toEqual([]);
});

test('a result that cannot leave its thread is left out', () => {
  const { project, run } = overlapping(1, ['circle']);
  run();
  expect(project.executions[0]?.status).toBe('completed');
});

test('dates of a worker follow the zone of the project, and templates are evaluated there', () => {
  const { results, run } = overlapping(1, ['dateAndChance'], ['page']);
  run();
  expect(results).toEqual([[true, '2025-12-31T17:00:00.000Z', true], '<p>a &lt; b</p>']);
});
