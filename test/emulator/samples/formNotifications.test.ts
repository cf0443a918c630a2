import { failures, newAccount, sampleFolder } from './support';
import { readSources } from './readSources';

const OWNER = 'admin@perpustakaan.example';
const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
const scopes = ['https://www.googleapis.com/auth/forms.currentonly', 'https://www.googleapis.com/auth/script.container.ui', 'https://www.googleapis.com/auth/script.scriptapp', 'https://www.googleapis.com/auth/userinfo.email', MAIL_SCOPE];

function addOn() {
  const workspace = newAccount();
  const id = String(workspace.createProject({ 'Make.gs': "function make() { var f = FormApp.create('Lunch'); f.addTextItem().setTitle('Mail'); f.addTextItem().setTitle('Dish'); return f.getId(); }" }).run('make'));
  const project = workspace.createProject({ ...readSources(sampleFolder('form-notifications')), 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', oauthScopes: scopes }) }, { boundTo: id });
  const form = workspace.forms()[0];
  if (form === undefined) throw new Error('no form');
  const settings = { creatorNotify: 'true', creatorEmail: 'a@example.org,b@example.org', responseStep: '2', respondentNotify: 'true', respondentEmailItemId: form.items()[0]?.id ?? '', responseSubject: 'Thanks', responseText: 'Enjoy' };
  project.run('saveSettings', [settings]);
  return { workspace, project, form, settings };
}

test('the sidebar is offered the text questions of the form and the settings as texts', () => {
  const { project, form, settings } = addOn();
  expect(project.run('getSettings')).toEqual({ ...settings, textItems: form.items().map(({ title, id }) => ({ title, id: Number(id) })) });
  project.run('showSidebar');
  project.run('showAbout');
  expect(project.executions.slice(-2).map(({ log }) => log)).toEqual([['[sidebar] Form Notifications'], ['[dialog] About Form Notifications']]);
});

test('makers hear of every second response, each respondent is thanked', () => {
  const { workspace, form, project } = addOn();
  form.submit({ Mail: 'sari@example.org', Dish: 'soto' });
  form.submit({ Mail: 'budi@example.org', Dish: 'rawon' });
  form.submit({ Dish: 'pecel' });
  expect(workspace.mail.sent().map(({ to, subject }) => `${to.join()} ${subject}`)).toEqual(['sari@example.org Thanks', 'a@example.org,b@example.org Lunch: 2 responses', 'budi@example.org Thanks']);
  expect(workspace.mail.sent()[1]?.htmlBody).toContain('<p><b>Lunch</b> has 2 responses.</p>');
  expect(failures(project)).toEqual([]);
});

test('with one recipient left, the makers go without and the respondent is thanked', () => {
  const { workspace, form, project } = addOn();
  form.submit({ Dish: 'soto' });
  workspace.faults.quota('email', 1);
  form.submit({ Mail: 'budi@example.org', Dish: 'rawon' });
  form.submit({ Mail: 'citra@example.org', Dish: 'rawon' });
  expect(workspace.mail.sent().map(({ to }) => to.join())).toEqual(['budi@example.org']);
  expect(project.executions.flatMap(({ log }) => log)).toContain('quota is gone: 1');
});

test('the trigger is made once, and goes when nobody wants mail', () => {
  const { project, settings } = addOn();
  project.run('saveSettings', [settings]);
  expect(project.triggers().map(({ handler, event, owner }) => [handler, event, owner])).toEqual([['respondToFormSubmit', 'ON_FORM_SUBMIT', OWNER]]);
  project.run('saveSettings', [{ creatorNotify: 'false', respondentNotify: 'false' }]);
  expect(project.triggers()).toEqual([]);
});
