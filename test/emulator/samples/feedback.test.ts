import { failures, newAccount, sampleFolder } from './support';

const good = { Mark: '5', 'What was good?': ['Speed', 'Kindness'], 'Anything else?': 'No "thing"' };

function feedback() {
  const workspace = newAccount();
  const project = workspace.openProject(sampleFolder('feedback'));
  project.run('install');
  const [form] = workspace.forms();
  if (form === undefined) throw new Error('no form');
  return { workspace, project, form };
}

test('the form is what the person sees', () => {
  expect(feedback().form.items().map(({ type, title, required }) => `${type} ${title}${required ? ' *' : ''}`)).toEqual(['SCALE Mark *', 'CHECKBOX What was good?', 'GRID Service', 'PARAGRAPH_TEXT Anything else?']);
});

test('each answer becomes a PDF and a CSV in the folder, and the writer gets the letter', () => {
  const { workspace, project, form } = feedback();
  form.submit(good, 'sari@example.org');
  expect(project.run('inventory')).toEqual(expect.arrayContaining([
    ['2026-03-02 *.pdf', 'application/pdf'],
    [['Mark', '5'], ['What was good?', 'Speed,Kindness'], ['Anything else?', 'No "thing"']],
  ]));
  const [mail] = workspace.mail.sent();
  expect(mail).toMatchObject({ to: ['sari@example.org'], bcc: [], attachments: [{ contentType: 'application/pdf' }] });
  expect(mail?.htmlBody).toContain('<li title="CHECKBOX"><b>What was good?</b> Speed; Kindness</li>');
  expect(mail?.htmlBody).toMatch(/<a href="https:\/\/docs\.google\.com\/forms\/d\/e\/[^"]+\/viewform\?edit2=[^"]+">/);
  expect(failures(project)).toEqual([]);
});

test('an answer of the person’s own is kept, and a low mark reaches the head unseen', () => {
  const { workspace, form } = feedback();
  form.submit({ Mark: '2', 'What was good?': ['Result', 'The coffee'] }, 'budi@example.org');
  expect(workspace.mail.sent()[0]).toMatchObject({ to: ['budi@example.org'], bcc: ['head@example.org'] });
  expect(workspace.mail.sent()[0]?.htmlBody).toContain('Result; The coffee');
});

test('an edited response runs the trigger again with the whole answer', () => {
  const { workspace, form } = feedback();
  const id = form.submit(good, 'sari@example.org');
  form.edit(id, { ...good, Mark: '4' }, 'sari@example.org');
  expect(workspace.mail.sent()).toHaveLength(2);
  expect(workspace.mail.sent()[1]?.htmlBody).toContain('<b>Mark</b> 4');
});

test('what the form would refuse is refused', () => {
  const { form } = feedback();
  expect(() => form.submit({ Mark: '6' }, 'x@example.org')).toThrow();
  expect(() => form.submit({}, 'x@example.org')).toThrow();
  expect(() => form.submit({ Mark: '5', 'Anything else?': 'x'.repeat(41) }, 'x@example.org')).toThrow();
});
