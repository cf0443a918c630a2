import { readSources } from './readSources';
import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';

function desk() {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Payments', { Payments: [['Id', 'Name', 'Amount'], ['A-1', 'Sari', 100]] });
  const project = workspace.createProject(readSources(sampleFolder('csv-import')), { boundTo: book.id });
  project.run('install');
  return { workspace, book, project };
}

test('files are added by the heads of their columns, without what is there, and told of once', () => {
  const { workspace, book, project } = desk();
  project.run('upload', ['march.csv', 'Amount,Id,Name\r\n12500,A-2,"Budi, S."\r\n100,A-1,Sari\r\n0071,A-3,Citra\r\n']);
  project.run('upload', ['broken.csv', 'Id,Name\r\nA-9,x']);
  workspace.clock.advance('1h');
  expect(book.text('Payments')).toEqual([['Id', 'Name', 'Amount'], ['A-1', 'Sari', '100'], ['A-2', 'Budi, S.', '12500'], ['A-3', 'Citra', '71']]);
  expect(workspace.mail.sent().map(({ body }) => body)).toEqual(['broken.csv failed: no column Amount\nmarch.csv: 2 new rows']);
  workspace.clock.advance('1h');
  expect(book.text('Payments')).toHaveLength(4);
  expect(workspace.mail.sent()[1]?.body).toBe('broken.csv failed: no column Amount');
  expect(failures(project)).toEqual([]);
});
