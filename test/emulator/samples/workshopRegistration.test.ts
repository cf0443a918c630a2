import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';
import { readSources } from './readSources';

/** Two workshops at nine on one day and one at two in the afternoon of the next. */
function signUp() {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Plan', {
    Workshops: [
      ['Title', 'Date', 'Start', 'End', 'Room', 'Event', 'Guests'],
      ['Reading figures', '2026-03-09', '9:00', '10:30', 'Hall A', '', ''],
      ['Writing grants', '2026-03-09', '9:00', '10:00', 'Hall B', '', ''],
      ['Open data', '2026-03-10', '14:00', '15:30', 'Hall A', '', ''],
    ],
  });
  const project = workspace.createProject(readSources(sampleFolder('workshop-registration')), { boundTo: book.id });
  project.run('makeForm');
  const [form] = workspace.forms();
  if (form === undefined) throw new Error('no form');
  return { workspace, book, project, form };
}

test('the form asks one question for each time of each day', () => {
  const { form } = signUp();
  expect(form.items().map(({ type, title, choices }) => [type, title, choices])).toEqual([
    ['TEXT', 'Name', undefined],
    ['TEXT', 'Email', undefined],
    ['SECTION_HEADER', 'Workshops of 09/03/2026', undefined],
    ['MULTIPLE_CHOICE', '09:00 09/03/2026', ['Reading figures', 'Writing grants']],
    ['SECTION_HEADER', 'Workshops of 10/03/2026', undefined],
    ['MULTIPLE_CHOICE', '14:00 10/03/2026', ['Open data']],
  ]);
});

test('who signs up is invited and gets the timetable as text and as an attachment', () => {
  const { workspace, project, form, book } = signUp();
  form.submit({ Name: 'Sari', Email: 'sari@example.org', '09:00 09/03/2026': 'Writing grants', '14:00 10/03/2026': 'Open data' });
  expect(workspace.mail.sent().at(-1)).toMatchObject({
    to: ['sari@example.org'],
    subject: 'Your workshops, Sari',
    body: 'Writing grants         Mon 9 Mar 09:00, Hall B\nOpen data              Tue 10 Mar 14:00, Hall A',
    attachments: [{ name: 'timetable.txt', contentType: 'text/plain' }],
  });
  project.run('countGuests');
  expect(book.text('Workshops').map((row) => row[6])).toEqual(['Guests', '0', '1', '1']);
  const responses = book.tabs().find(({ name }) => name !== 'Workshops')?.name ?? '';
  expect(book.text(responses)).toHaveLength(2);
  expect(book.text(responses)[1]?.slice(1)).toEqual(['Sari', 'sari@example.org', 'Writing grants', 'Open data']);
  expect(failures(project)).toEqual([]);
});

test('an address that is none is refused by the form, and a second form is not made', () => {
  const { project, form, workspace } = signUp();
  expect(() => form.submit({ Name: 'Sari', Email: 'sari' })).toThrow();
  project.run('makeForm');
  expect(workspace.forms()).toHaveLength(1);
  expect(project.executions.at(-1)?.log).toEqual(['[msgBox] The form is there already. Look at Drive.']);
});
