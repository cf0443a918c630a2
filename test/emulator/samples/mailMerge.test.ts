import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';
import { readSources } from './readSources';

const SUBJECT = 'Results for {{Name}}';

function merge(draft = true) {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Readers', {
    Readers: [
      ['Recipient', 'Name', 'Due', 'Amount', 'Email Sent'],
      ['sari@example.org', 'Sari "S" Dewi', '2026-03-09', 12500, ''],
      ['not an address', 'Budi', '2026-03-10', 300, ''],
      ['citra@example.org', 'Citra', '2026-03-11', 9, 'earlier'],
      ['dwi@example.org', 'Dwi', '2026-03-12', 1, ''],
    ],
  });
  const project = workspace.createProject(
    {
      ...readSources(sampleFolder('mail-merge')),
      'Prepare.gs': `function prepare() {
        GmailApp.createDraft('', '${SUBJECT}', 'Dear {{Name}}, {{Amount}} by {{Due}}.', { htmlBody: '<p>Dear {{Name}}, <b>{{Amount}}</b> by {{Due}}.</p>', attachments: [Utilities.newBlob('%PDF', 'application/pdf', 'terms.pdf')] });
      }
      function look() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('D2:D').setNumberFormat('#,##0.00'); s.getRange('C2:C').setNumberFormat('d mmm yyyy'); }
      function hide() { var s = SpreadsheetApp.getActiveSheet(); s.getDataRange().createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Dwi']).build()); }`,
    },
    { boundTo: book.id },
  );
  if (draft) project.run('prepare');
  project.run('look');
  return { workspace, book, project };
}

test('every row without a date gets the draft, filled with what the cells show', () => {
  const { workspace, project, book } = merge();
  project.run('sendEmails', [SUBJECT]);
  expect(workspace.mail.sent().map(({ to, subject, body, htmlBody, attachments }) => [to, subject, body, htmlBody, attachments.map(({ name }) => name)])).toEqual([
    [['sari@example.org'], 'Results for Sari "S" Dewi', 'Dear Sari "S" Dewi, 12,500.00 by 9 Mar 2026.', '<p>Dear Sari "S" Dewi, <b>12,500.00</b> by 9 Mar 2026.</p>', ['terms.pdf']],
    [['dwi@example.org'], 'Results for Dwi', 'Dear Dwi, 1.00 by 12 Mar 2026.', '<p>Dear Dwi, <b>1.00</b> by 12 Mar 2026.</p>', ['terms.pdf']],
  ]);
  expect(workspace.mail.sent()[0]?.from).toBe('The desk <admin@perpustakaan.example>');
  const sent = book.text('Readers').map((row) => row[4]);
  expect(sent[1]).toMatch(/^3\/2\/2026 8:00:\d\d$/);
  expect(sent.slice(2, 4)).toEqual(['Invalid email: not an address', 'earlier']);
  project.run('sendEmails', [SUBJECT]);
  expect(workspace.mail.sent()).toHaveLength(2);
  expect(failures(project)).toEqual([]);
});

test('rows that a filter hides get no mail', () => {
  const { workspace, project } = merge();
  project.run('hide');
  project.run('sendEmails', [SUBJECT]);
  expect(workspace.mail.sent().map(({ to }) => to[0])).toEqual(['sari@example.org']);
});

test('without the draft the person is told, and nothing is sent', () => {
  const { workspace, project } = merge(false);
  expect(() => project.run('sendEmails', [SUBJECT])).toThrow("Oops - can't find the draft");
  expect(workspace.mail.sent()).toEqual([]);
});
