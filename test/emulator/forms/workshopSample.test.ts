import { newWorkspace } from './support';

/** An automation of the kind that Google publishes: a schedule in a sheet becomes a form; who signs up is noted, invited and counted. */
const workshops = `
function setUp() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Jadwal') || ss.insertSheet('Jadwal');
  sheet.getRange(1, 1, 3, 2).setValues([['Lokakarya', 'Kota'], ['Mendeley', 'Bogor'], ['Zotero', 'Bali']]);
  const rows = sheet.getDataRange().getValues(); rows.shift();
  const form = FormApp.create('Lokakarya').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  form.addTextItem().setTitle('Nama').setRequired(true);
  form.addTextItem().setTitle('Surel').setRequired(true).setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  form.addSectionHeaderItem().setTitle('Pilihan');
  form.addMultipleChoiceItem().setTitle('Lokakarya').setChoiceValues(rows.map(row => row[0] + ' (' + row[1] + ')'));
  ScriptApp.newTrigger('onSubmit').forSpreadsheet(ss).onFormSubmit().create();
  ScriptApp.newTrigger('onResponse').forForm(form).onFormSubmit().create();
  return form.getPublishedUrl();
}
function onSubmit(e) {
  const person = { name: e.namedValues['Nama'][0], email: e.namedValues['Surel'][0] };
  MailApp.sendEmail({ to: person.email, subject: 'Terdaftar: ' + e.namedValues['Lokakarya'][0], htmlBody: '<p>Halo ' + person.name + '</p>' });
  e.range.getSheet().getRange(e.range.getRow(), e.range.getLastColumn() + 1).setValue('diundang');
}
function onResponse(e) {
  const left = PropertiesService.getScriptProperties();
  left.setProperty('count', String(e.source.getResponses().length));
  if (e.source.getResponses().length === 2) e.source.setAcceptingResponses(false).setCustomClosedFormMessage('Penuh');
}
function count() { return PropertiesService.getScriptProperties().getProperty('count'); }`;

test('a sign-up form made from a sheet invites, marks the row and closes itself when it is full', () => {
  const workspace = newWorkspace();
  workspace.createProject({ 'Code.gs': `function make() { SpreadsheetApp.create('Lokakarya'); }` }).run('make');
  const [sheet] = workspace.spreadsheets();
  if (sheet === undefined) throw new Error('no spreadsheet');
  const project = workspace.createProject({ 'Code.gs': workshops }, { boundTo: sheet.id });
  expect(project.run('setUp')).toMatch(/viewform$/);
  const [form] = workspace.forms();
  expect(form?.items()[3]?.choices).toEqual(['Mendeley (Bogor)', 'Zotero (Bali)']);
  form?.submit({ Nama: 'Ani', Surel: 'ani@riset.example', Lokakarya: 'Zotero (Bali)' });
  form?.submit({ Nama: 'Budi', Surel: 'budi@riset.example' });
  expect(() => form?.submit({ Nama: 'Cici', Surel: 'cici@riset.example' })).toThrow('Penuh');
  expect(project.run('count')).toBe('2');
  expect(workspace.mail.sent().map((mail) => [mail.to, mail.subject, mail.htmlBody])).toEqual([
    [['ani@riset.example'], 'Terdaftar: Zotero (Bali)', '<p>Halo Ani</p>'],
    [['budi@riset.example'], 'Terdaftar: ', '<p>Halo Budi</p>'],
  ]);
  expect(sheet.text('Form Responses 1').slice(1).map((row) => row.slice(1))).toEqual([
    ['Ani', 'ani@riset.example', 'Zotero (Bali)', 'diundang'],
    ['Budi', 'budi@riset.example', '', 'diundang'],
  ]);
  expect(project.executions.map(({ fn, status }) => `${fn} ${status}`)).toEqual([
    'setUp completed', 'onResponse completed', 'onSubmit completed', 'onResponse completed', 'onSubmit completed', 'count completed',
  ]);
});
