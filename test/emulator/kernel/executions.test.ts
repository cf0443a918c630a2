import { createWorkspace } from '../../../emulator/index';

const workspace = () => createWorkspace({ now: '2026-03-02T00:30:00Z' });

test('a function runs with arguments and gives its value back in the realm of the caller', () => {
  const project = workspace().createProject({ 'Code.gs': 'function add(a, b) { Logger.log("adding %s", a); return { sum: a + b, at: new Date() }; }' });
  expect(project.run('add', [2, 3])).toStrictEqual({ sum: 5, at: new Date('2026-03-02T00:30:00Z') });
  expect(project.executions).toEqual([expect.objectContaining({ fn: 'add', status: 'completed', log: ['adding 2.0'] })]);
});
