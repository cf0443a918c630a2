import { readSources } from './readSources';
import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';

test('each reader gets a letter of their own, once, and the sheet links to it', () => {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Reading', { Readers: [['Name', 'Mail', 'Books', 'Year', 'Letter'], ['Sari', 'sari@example.org', 12, 2025, ''], ['Budi', 'budi@example.org', 3, 2025, '']] });
  const project = workspace.createProject(readSources(sampleFolder('letters')), { boundTo: book.id });
  project.run('prepare');
  project.run('makeLetters');
  project.run('makeLetters');
  expect(workspace.mail.sent().map(({ to, attachments }) => [to[0], attachments.map(({ name, contentType }) => `${name} ${contentType}`)])).toEqual([
    ['sari@example.org', ['Letter Sari.pdf application/pdf']],
    ['budi@example.org', ['Letter Budi.pdf application/pdf']],
  ]);
  expect(workspace.mail.sent()[1]?.body).toContain('To Budi\nYou have read 3 books in 2025.');
  expect(book.text('Readers').map((row) => row[4])).toEqual(['Letter', 'open', 'open']);
  expect(failures(project)).toEqual([]);
});
