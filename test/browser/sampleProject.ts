import { createWorkspace } from '../../emulator/index';
import type { Project, Workspace } from '../../emulator/contract';

/** A small script that uses what the local pages show: form, sheet, mail, page, clock. It is no part of the desk. */
const CODE = `
function makeForm() {
  const form = FormApp.create('Meja pinjam');
  form.setDescription('Pinjam buku atau ruang.').setConfirmationMessage('Terima kasih. Surel sudah dikirim.').setCollectEmail(true);
  const kind = form.addMultipleChoiceItem().setTitle('Apa yang dipinjam?').setRequired(true);
  const book = form.addPageBreakItem().setTitle('Buku');
  form.addTextItem().setTitle('Judul buku').setRequired(true);
  const room = form.addPageBreakItem().setTitle('Ruang').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addDateItem().setTitle('Tanggal pakai').setRequired(true);
  kind.setChoices([kind.createChoice('Buku', book), kind.createChoice('Ruang', room)]);
  form.setPublished(true);
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
}
function makeSheet() {
  const sheet = SpreadsheetApp.create('Buku besar');
  const tab = sheet.getSheets()[0].setName('Pinjaman');
  tab.getRange('A1:C3').setValues([['Nama', 'Status', 'Catatan'], ['Ayu', 'Baru', ''], ['Budi', 'Selesai', '']]);
  tab.getRange('A1:C1').setFontWeight('bold').setBackground('#0d6660').setFontColor('#ffffff');
  tab.getRange('A2').setNote('Anggota sejak 2019');
  tab.setFrozenRows(1);
  tab.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Baru', 'Dipinjam', 'Selesai']).setAllowInvalid(false).build());
  sheet.insertSheet('Mesin').hideSheet();
  PropertiesService.getScriptProperties().setProperty('sheet', sheet.getId());
}
function makeTriggers() {
  const properties = PropertiesService.getScriptProperties();
  ScriptApp.newTrigger('onSubmitted').forForm(properties.getProperty('form')).onFormSubmit().create();
  ScriptApp.newTrigger('onEdited').forSpreadsheet(properties.getProperty('sheet')).onEdit().create();
  ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create();
}
function onSubmitted(event) {
  const address = event.response.getRespondentEmail();
  const link = ScriptApp.getService().getUrl() + '?who=' + encodeURIComponent(address);
  MailApp.sendEmail({ to: address, subject: 'Peminjaman <diterima>', body: 'Lihat ' + link, htmlBody: '<p>Lihat <a href="' + link + '">status</a></p><script>document.title="jahat"</script>' });
  console.log('submitted by ' + address);
}
function onEdited(event) {
  if (event.range.getColumn() === 2) event.range.offset(0, 1).setValue('Diubah menjadi ' + event.value);
}
function onHour() { console.log('an hour has passed'); }
function broken() { throw new Error('sengaja'); }
function doGet(event) {
  const page = HtmlService.createTemplateFromFile('Page');
  page.who = event.parameter.who || 'tamu';
  return page.evaluate().setTitle('Status').addMetaTag('viewport', 'width=device-width');
}
function greet(name, list) { return { text: 'Halo, ' + name + '!', size: list.length }; }
function refuse() { throw new Error('tidak boleh'); }
`;

const PAGE = `<!DOCTYPE html><html><head><base target="_top"></head><body><h1>Status untuk <?= who ?></h1><p id="answer">…</p><p id="failure">…</p><p id="illegal">…</p>
<script>
google.script.run.withSuccessHandler((answer, mark) => { document.getElementById('answer').textContent = answer.text + answer.size + mark; }).withUserObject('#').greet('Ayu', [1, undefined]);
google.script.run.withFailureHandler((error) => { document.getElementById('failure').textContent = error.message; }).refuse();
try { google.script.run.greet(new Date(), []); } catch (error) { document.getElementById('illegal').textContent = error.message; }
</script></body></html>`;

export const OWNER = 'pemilik@perpustakaan.example';

export function sampleProject(): { workspace: Workspace; project: Project } {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', owner: OWNER });
  const project = workspace.createProject({ 'Code.gs': CODE, 'Page.html': PAGE });
  for (const fn of ['makeForm', 'makeSheet', 'makeTriggers']) project.run(fn);
  return { workspace, project };
}
