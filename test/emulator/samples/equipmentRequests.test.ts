import { failures, newAccount, sampleFolder } from './support';
import { readSources } from './readSources';

function setUp() {
  const workspace = newAccount();
  const project = workspace.createProject(readSources(sampleFolder('equipment-requests')));
  project.run('setup');
  const [request, answer] = workspace.forms();
  const [book] = workspace.spreadsheets();
  if (request === undefined || answer === undefined || book === undefined) throw new Error('setup made too little');
  return { workspace, project, request, answer, book };
}
const monitor = { Employee: 'Sari <b>', Kind: 'Monitor', 'Monitor model': '27"', Due: '2026-03-20' };

test('only the page of the chosen kind is asked, and the page of the other kind is passed over', () => {
  const { request, book } = setUp();
  request.submit({ ...monitor, 'Laptop model': '13"' }, 'sari@example.org');
  expect(book.text('Pending')).toEqual([
    ['Id', 'Employee', 'Email', 'Equipment', 'Due', 'Status'],
    ['EQ-260302-0800', 'Sari <b>', 'sari@example.org', 'Monitor 27"', '2026-03-20', 'New'],
  ]);
  expect(() => request.submit({ Employee: 'Budi', Kind: 'Laptop', Due: '2026-03-20' }, 'budi@example.org')).toThrow(/Laptop model|required/i);
});

test('the desk gets a mail whose values are escaped and whose link fills the second form', () => {
  const { workspace, request, answer } = setUp();
  request.submit(monitor, 'sari@example.org');
  const [mail] = workspace.mail.sent();
  expect(mail).toMatchObject({ to: ['equipment@example.org'], subject: 'Request EQ-260302-0800', replyTo: 'sari@example.org' });
  expect(mail?.htmlBody).toContain('<tr><th>Employee</th><td>Sari &lt;b&gt;</td></tr>');
  expect(mail?.htmlBody).toContain('<tr><th>Equipment</th><td>Monitor 27&#34;</td></tr>');
  expect(mail?.htmlBody).toMatch(/href="https:\/\/docs\.google\.com\/forms\/d\/e\/[^"]*\/viewform\?usp=pp_url&amp;entry\.\d+=EQ-260302-0800"/);
  expect(answer.title).toBe('Answer a request');
});

test('an ordered request stays open, a completed one moves, and the employee hears of both', () => {
  const { workspace, project, request, answer, book } = setUp();
  request.submit(monitor, 'sari@example.org');
  answer.submit({ Request: 'EQ-260302-0800', Status: 'Ordered' });
  expect(book.text('Pending')[1]?.[5]).toBe('Ordered');
  answer.submit({ Request: 'EQ-260302-0800', Status: 'Completed', Note: 'At the counter.' });
  expect(book.text('Pending')).toHaveLength(1);
  expect(book.text('Completed')[1]).toEqual(['EQ-260302-0800', 'Sari <b>', 'sari@example.org', 'Monitor 27"', '2026-03-20', 'Completed']);
  expect(workspace.mail.sent().slice(1).map(({ subject, body }) => `${subject} · ${body}`)).toEqual(['Your request EQ-260302-0800: Ordered · No note.', 'Your request EQ-260302-0800: Completed · At the counter.']);
  expect(failures(project)).toEqual([]);
});

test('an answer to an unknown request fails in the trigger and says where', () => {
  const { project, answer } = setUp();
  answer.submit({ Request: 'EQ-1', Status: 'Refused' });
  expect(failures(project)).toEqual([expect.stringMatching(/^onAnswer: Error: No open request EQ-1/)]);
});
