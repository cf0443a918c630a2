import { newAccount, newSpreadsheet, sampleFolder } from './support';
import { readSources } from './readSources';

function desk() {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Things', {
    Loans: [['Thing', 'Email', 'Due', 'Back'], ['Camera', 'sari@example.org', '2026-03-06', false], ['Tripod', 'budi@example.org', '2026-03-04', true], ['Lamp', 'citra@example.org', 'soon', false]],
  });
  const project = workspace.createProject({ ...readSources(sampleFolder('reminders')), 'Prepare.gs': `function prepare() { PropertiesService.getScriptProperties().setProperty('bookId', '${book.id}'); }` });
  project.run('prepare');
  project.run('install');
  return { workspace, book, project };
}
const days = (sent: { at: Date; subject: string }[]): string[] => sent.map(({ at, subject }) => `${at.toISOString().slice(0, 10)} ${subject}`);

test('three days before, on the day and every week after, until it is back', () => {
  const { workspace, book, project } = desk();
  workspace.clock.advanceTo('2026-03-21T00:00:00Z');
  expect(days(workspace.mail.sent())).toEqual(['2026-03-03 Camera is due in 3 days', '2026-03-06 Camera is due today', '2026-03-13 Camera is 7 days late', '2026-03-20 Camera is 14 days late']);
  book.type('Loans', 'D2', true);
  workspace.clock.advance('14d');
  expect(workspace.mail.sent()).toHaveLength(4);
  expect(project.executions.every(({ status }) => status === 'completed')).toBe(true);
});

test('between seven and eight in the morning of Jakarta, and the week on Monday', () => {
  const { workspace, project } = desk();
  workspace.clock.advanceTo('2026-03-10T00:00:00Z');
  const remind = project.executions.filter(({ fn }) => fn === 'remind');
  expect(remind).toHaveLength(7);
  remind.forEach(({ startedAt }) => expect(startedAt.toISOString().slice(11, 13)).toBe('00'));
  expect(project.executions.filter(({ fn }) => fn === 'weekly').flatMap(({ log }) => log)).toEqual(['week 1 of 10, trigger UTC']);
});

test('a trigger that fires twice reminds once', () => {
  const { workspace } = desk();
  workspace.faults.trigger('clock', 'duplicate', 20);
  workspace.clock.advanceTo('2026-03-07T00:00:00Z');
  expect(days(workspace.mail.sent())).toEqual(['2026-03-03 Camera is due in 3 days', '2026-03-06 Camera is due today']);
});

test('a run that is killed between two mails lets the lock go, and the next morning works', () => {
  const { workspace, project } = desk();
  workspace.clock.advanceTo('2026-03-05T16:00:00Z');
  workspace.faults.killAt(5, 'after');
  workspace.clock.advanceTo('2026-03-06T02:00:00Z');
  expect(project.executions.at(-1)?.status).toBe('killed');
  workspace.clock.advanceTo('2026-03-07T02:00:00Z');
  expect(project.executions.at(-1)).toMatchObject({ fn: 'remind', status: 'completed' });
});
