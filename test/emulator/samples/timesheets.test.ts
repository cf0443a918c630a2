import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';
import { readSources } from './readSources';

/** Two people have sent in the week of 23 February 2026. */
function filledIn() {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Timesheets', { Notes: [] });
  const project = workspace.createProject(readSources(sampleFolder('timesheets')), { boundTo: book.id });
  project.run('setUpForm');
  const [form] = workspace.forms();
  const week = (email: string, hours: string[], rate: string): void => {
    form?.submit({ 'Employee email': email, 'Week of': '2026-02-23', Mon: hours[0] ?? '', Tue: hours[1] ?? '', Wed: hours[2] ?? '', Thu: hours[3] ?? '', Fri: hours[4] ?? '', Rate: rate });
  };
  week('sari@example.org', ['8', '8', '7.5', '8', '6'], '20');
  workspace.clock.advance('1h');
  week('budi@example.org', ['8', '8', '8', '8', '8'], '32.5');
  project.run('columnSetup');
  const tab = book.tabs().find(({ name }) => name !== 'Notes')?.name ?? '';
  return { workspace, book, project, form, tab };
}

test('hours are summed and paid in dollars as people read them', () => {
  const { book, tab } = filledIn();
  expect(book.text(tab).map((row) => row.slice(9))).toEqual([
    ['TOTAL', 'PAY', 'APPROVAL', 'NOTIFIED'],
    ['37.5', '$750.00', 'IN PROGRESS', 'PENDING'],
    ['40', '$1,300.00', 'IN PROGRESS', 'PENDING'],
  ]);
  expect(book.values(tab)[1]?.slice(9, 11)).toEqual(['=SUM(D2:H2)', '=J2*I2']);
});

test('only what is decided is told, once, and never from a no-reply address that takes answers', () => {
  const { workspace, book, project, tab } = filledIn();
  book.type(tab, 'L2', 'APPROVED');
  project.run('checkApprovedStatusToNotify');
  project.run('checkApprovedStatusToNotify');
  book.type(tab, 'L3', 'NOT APPROVED');
  project.run('checkApprovedStatusToNotify');
  expect(workspace.mail.sent().map(({ to, subject, body }) => [to[0], subject, body])).toEqual([
    ['sari@example.org', 'Timesheet for the week of 23 February 2026', 'Your 37.5 hours were approved.'],
    ['budi@example.org', 'Timesheet for the week of 23 February 2026', 'Please speak with your manager.'],
  ]);
  expect(workspace.mail.sent()[0]?.from).toContain('noreply');
  expect(book.text(tab).map((row) => row[12])).toEqual(['NOTIFIED', 'NOTIFIED', 'NOTIFIED']);
  expect(failures(project)).toEqual([]);
});

test('the manager cannot type a status that the list lacks, nor an employee 25 hours', () => {
  const { book, tab, form } = filledIn();
  expect(() => book.type(tab, 'L2', 'maybe')).toThrow();
  expect(() => form?.submit({ 'Employee email': 'x@example.org', 'Week of': '2026-02-23', Mon: '25', Tue: '8', Wed: '8', Thu: '8', Fri: '8' })).toThrow(/Between 0 and 24/);
});

test('a second set-up says that the form is there, the header stays in sight', () => {
  const { project, workspace } = filledIn();
  project.run('setUpForm');
  expect(project.executions.at(-1)?.log).toEqual(['[alert] A form is linked already: Unlink it first, then try again.']);
  expect(workspace.forms()).toHaveLength(1);
});
