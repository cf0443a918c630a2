import { createWorkspace } from '../../../emulator/index';

const counting = `
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
function holdForever() {
  LockService.getScriptLock().waitLock(1000);
  Utilities.sleep(200000);
}
function impatient() {
  LockService.getScriptLock().waitLock(5000);
}
`;


describe('runs that overlap', () => {
  const read = `${counting}\nfunction read() { return PropertiesService.getScriptProperties().getProperty('count'); }`;

  function overlap(seed: number, fn: string, runs: number) {
    const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', seed });
    const project = workspace.createProject({ 'Code.gs': read });
    workspace.concurrently(Array.from({ length: runs }, () => () => void project.run(fn)));
    const trace = JSON.stringify(project.executions);
    return { count: Number(project.run('read')), trace, project, workspace };
  }

  test('thirty runs under a lock count to thirty', () => {
    const { count: counted, project } = overlap(1, 'withLock', 30);
    expect(counted).toBe(30);
    expect(project.executions.filter(({ status }) => status === 'completed')).toHaveLength(31);
  });
});
