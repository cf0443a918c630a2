import type { FormFile, Project, SpreadsheetFile, Workspace } from '../../../emulator/index';
import { inScript, newWorkspace, onForm } from './support';

/** Fields as guides/triggers/events lists them for the form-submit events of Forms and Sheets. */
const handlers = `
  function install(formId, sheetId) {
    ScriptApp.newTrigger('onForm').forForm(formId).onFormSubmit().create();
    if (sheetId) ScriptApp.newTrigger('onSheet').forSpreadsheet(sheetId).onFormSubmit().create();
  }
  function note(what) { const p = PropertiesService.getScriptProperties(); p.setProperty('log', JSON.stringify(JSON.parse(p.getProperty('log') || '[]').concat([what]))); }
  function log() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('log') || '[]'); }
  function onForm(e) {
    note({ fields: Object.keys(e).sort(), mode: String(e.authMode), source: e.source.getTitle(), id: e.response.getId(), at: e.response.getTimestamp().toISOString(), email: e.response.getRespondentEmail(),
      answers: e.response.getItemResponses().map(i => i.getItem().getTitle() + '=' + i.getResponse()), user: Session.getEffectiveUser().getEmail() });
  }
  function onSheet(e) {
    note({ fields: Object.keys(e).sort(), mode: String(e.authMode), named: e.namedValues, values: e.values, range: e.range.getA1Notation(), tab: e.range.getSheet().getName(),
      active: SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation() });
  }`;

function desk(linkIt: boolean): { workspace: Workspace; form: FormFile; sheet: SpreadsheetFile | undefined; project: Project } {
  const workspace = newWorkspace();
  inScript(`form.setTitle('Permohonan').setCollectEmail(true); form.addTextItem().setTitle('Nama'); form.addDateItem().setTitle('Tanggal'); form.addTextItem().setTitle('Nama');
    ${linkIt ? `form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.create('Jawaban').getId())` : ''}`, workspace);
  const form = workspace.forms()[0];
  if (form === undefined) throw new Error('nothing was made');
  const sheet = workspace.spreadsheets()[0];
  const project = workspace.createProject({ 'Code.gs': handlers }, sheet === undefined ? {} : { boundTo: sheet.id });
  project.run('install', [form.id, sheet?.id ?? null]);
  return { workspace, form, sheet, project };
}

const [name, date, other] = [0, 1, 2];

describe('a submission', () => {
  test('fires the form\'s trigger with the response, before submit returns', () => {
    const { form, project } = desk(false);
    const ids = form.items().map((item) => item.id);
    const id = form.submit({ [ids[name] ?? '']: 'Ani', [ids[date] ?? '']: '2026-03-17' }, 'ani@riset.example');
    expect(project.run('log')).toEqual([
      {
        fields: ['authMode', 'response', 'source', 'triggerUid'], mode: 'FULL', source: 'Permohonan', id, at: '2026-03-02T01:00:00.000Z', email: 'ani@riset.example',
        answers: ['Nama=Ani', 'Tanggal=2026-03-17', 'Nama='], user: 'admin@perpustakaan.example',
      },
    ]);
  });

  test('fires the linked spreadsheet\'s trigger with display texts; questions of one title share an entry', () => {
    const { form, project } = desk(true);
    const ids = form.items().map((item) => item.id);
    form.submit({ [ids[name] ?? '']: 'Ani', [ids[date] ?? '']: '2026-03-17', [ids[other] ?? '']: 'Budi' }, 'ani@riset.example');
    expect(project.run('log')).toEqual([
      expect.objectContaining({ source: 'Permohonan' }),
      {
        fields: ['authMode', 'namedValues', 'range', 'source', 'triggerUid', 'values'], mode: 'FULL', range: 'A2:E2', tab: 'Form Responses 1', active: 'Form Responses 1 A2:E2',
        named: { Timestamp: ['3/2/2026 8:00:00'], 'Email Address': ['ani@riset.example'], Nama: ['Ani', 'Budi'], Tanggal: ['3/17/2026'] },
        values: ['3/2/2026 8:00:00', 'ani@riset.example', 'Ani', '3/17/2026', 'Budi'],
      },
    ]);
  });

  test('that is edited fires again: the same id for the form, only what changed for the spreadsheet', () => {
    const { form, project } = desk(true);
    const ids = form.items().map((item) => item.id);
    const id = form.submit({ [ids[name] ?? '']: 'Ani', [ids[date] ?? '']: '2026-03-17' }, 'ani@riset.example');
    form.edit(id, { [ids[date] ?? '']: '2026-03-18' }, 'ani@riset.example');
    expect(project.run('log')).toEqual([
      expect.anything(), expect.anything(),
      expect.objectContaining({ id, answers: ['Nama=Ani', 'Tanggal=2026-03-18', 'Nama='] }),
      expect.objectContaining({ range: 'A2:E2', values: ['3/2/2026 8:00:00', 'ani@riset.example', '', '3/18/2026', ''] }),
    ]);
  });

  test('by a script fires nothing, but submitGrades does', () => {
    const workspace = newWorkspace();
    const id = String(inScript(`form.setIsQuiz(true).addTextItem().setTitle('Nama').setPoints(1); return form.getId()`, workspace));
    const project = workspace.createProject({ 'Code.gs': handlers });
    project.run('install', [id]);
    onForm(workspace, id, `form.createResponse().submit()`);
    expect(project.run('log')).toEqual([]);
    onForm(workspace, id, `form.submitGrades(form.getResponses())`);
    expect(project.run('log')).toHaveLength(1);
  });

  test('that is planned to be lost, doubled or blank is so once, on the side that waits for it', () => {
    const { workspace, form, project } = desk(false);
    const [id = ''] = form.items().map((item) => item.id);
    workspace.faults.trigger('formSubmit', 'drop');
    form.submit({ [id]: 'hilang' }, 'ani@riset.example');
    workspace.faults.trigger('formSubmit', 'duplicate');
    form.submit({ [id]: 'dua kali' }, 'ani@riset.example');
    form.submit({ [id]: 'sekali' }, 'ani@riset.example');
    const log = project.run('log');
    expect(Array.isArray(log) ? log.map((entry: { answers: string[] }) => entry.answers[0]) : log).toEqual(['Nama=dua kali', 'Nama=dua kali', 'Nama=sekali']);
  });

  test('that is planned to be lost is lost for a spreadsheet although nobody waits at the form', () => {
    const workspace = newWorkspace();
    inScript(`form.addTextItem().setTitle('Nama'); form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.create('Jawaban').getId())`, workspace);
    const [form] = workspace.forms();
    const [sheet] = workspace.spreadsheets();
    const waiting = workspace.createProject({ 'Code.gs': `${handlers} function wait(id) { ScriptApp.newTrigger('note').forSpreadsheet(id).onFormSubmit().create(); }` });
    waiting.run('wait', [sheet?.id]);
    workspace.faults.trigger('formSubmit', 'drop');
    form?.submit({ Nama: 'hilang' });
    expect(waiting.run('log')).toEqual([]);
    form?.submit({ Nama: 'ada' });
    expect(waiting.run('log')).toHaveLength(1);
  });
});
