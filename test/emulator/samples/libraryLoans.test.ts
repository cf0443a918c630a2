/* The worked example of docs/testing-with-the-emulator.md, which shows this file as it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorkspace } from '../../../emulator/index';

const source = (name: string): string => readFileSync(fileURLToPath(new URL(`./library-loans/${name}`, import.meta.url)), 'utf8');

/** An account at 08:00 in Jakarta on Monday, 2 March 2026, whose spreadsheet has two loans. */
function library() {
  const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z', timeZone: 'Asia/Jakarta', seed: 1 });

  // 1. What is there before the script: made by another little project, as a person would have made it.
  workspace
    .createProject({ 'Make.gs': "function make() { SpreadsheetApp.create('Library').getSheets()[0].setName('Loans').appendRow(['Title', 'Borrower', 'Due', 'Reminded']); }" })
    .run('make');
  const [book] = workspace.spreadsheets();
  if (book === undefined) throw new Error('the spreadsheet was not made');
  book.type('Loans', 'A2', [['Dune', 'sari@example.org', '2026-03-04'], ['On maps', 'budi@example.org', '2026-04-01']]);

  // 2. The project under test, unchanged, bound to that spreadsheet.
  const project = workspace.createProject({ 'Code.gs': source('Code.gs'), 'appsscript.json': source('appsscript.json') }, { boundTo: book.id });
  project.run('install');
  return { workspace, book, project };
}

test('on the morning of the day the borrower is reminded, once', () => {
  const { workspace, book } = library();
  // 3. Time passes; what is due runs on the way.
  workspace.clock.advanceTo('2026-03-06T05:00:00Z');
  // 4. What a person would see.
  expect(workspace.mail.sent().map(({ to, subject, body }) => [to[0], subject, body])).toEqual([['sari@example.org', 'Please return: Dune', 'It was due on 2026-03-04.']]);
  expect(book.text('Loans')[1]?.[3]).toMatch(/^3\/4\/2026 7:\d\d:\d\d$/);
  expect(book.text('Loans')[2]?.[3]).toBe('');
});

test('a run that is killed after the mail and before the mark reminds twice: a fault to know of', () => {
  const { workspace, project } = library();
  workspace.clock.advanceTo('2026-03-03T16:00:00Z');
  // Its service calls: getDataRange, getValues, sendEmail, setValue. It dies when the mail is out.
  workspace.faults.killAt(3, 'after');
  workspace.clock.advanceTo('2026-03-06T05:00:00Z');
  expect(project.executions.filter(({ fn }) => fn === 'remindBorrowers').map(({ status }) => status)).toContain('killed');
  expect(workspace.mail.sent()).toHaveLength(2);
});

test('a morning costs few service calls, however many loans there are', () => {
  const { workspace, book } = library();
  book.type('Loans', 'A4', Array.from({ length: 200 }, (_, row) => [`Book ${row}`, 'dwi@example.org', '2026-12-01']));
  workspace.calls.reset();
  workspace.clock.advance('24h');
  expect(workspace.calls.total()).toBeLessThanOrEqual(2);
});

test('a scope that nobody granted stops the run with Google’s words', () => {
  const { workspace, project } = library();
  workspace.faults.withdrawScope(project, 'https://www.googleapis.com/auth/script.send_mail');
  workspace.clock.advanceTo('2026-03-06T05:00:00Z');
  expect(project.executions.at(-1)).toMatchObject({ fn: 'remindBorrowers', status: 'failed' });
  expect(workspace.mail.sent().filter(({ to }) => to[0] === 'sari@example.org')).toEqual([]);
});
