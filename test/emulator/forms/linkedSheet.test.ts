import type { FormFile, SpreadsheetFile, Workspace } from '../../../emulator/index';
import { inScript, newWorkspace, onForm } from './support';

/**
 * Google documents little of the linked tab. What these tests expect is known of practice (platform facts, "Linked sheet"), or assumed where the
 * name of a test says so; docs list it as to be checked on a real account.
 */
function linked(body: string, workspace: Workspace = newWorkspace()): { workspace: Workspace; form: FormFile; sheet: SpreadsheetFile; on(script: string): unknown } {
  inScript(`${body}; const ss = SpreadsheetApp.create('Jawaban'); form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId())`, workspace);
  const form = workspace.forms()[0];
  const sheet = workspace.spreadsheets()[0];
  if (form === undefined || sheet === undefined) throw new Error('nothing was made');
  return { workspace, form, sheet, on: (script) => onForm(workspace, form.id, script) };
}

const twoQuestions = `form.addTextItem().setTitle('Nama'); form.addParagraphTextItem().setTitle('Uraian')`;
const tab = 'Form Responses 1';

describe('a linked spreadsheet', () => {
  test('gets a tab of its own with a header row and a copy of every earlier response', () => {
    const workspace = newWorkspace();
    const { sheet, form, on } = linked(`${twoQuestions}; form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('Ani')).submit()`, workspace);
    expect(sheet.tabs().map((one) => one.name)).toEqual([tab, 'Sheet1']);
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Nama', 'Uraian'], ['3/2/2026 8:00:00', 'Ani', '']]);
    expect(on(`return [form.getDestinationId() === '${sheet.id}', form.getDestinationType().name(), SpreadsheetApp.openById('${sheet.id}').getFormUrl() !== null]`)).toEqual([true, 'SPREADSHEET', true]);
    form.submit({ Nama: 'Budi', Uraian: 'baris' });
    expect(sheet.text(tab)[2]).toEqual(['3/2/2026 8:00:00', 'Budi', 'baris']);
  });

  test('is numbered on where its tab name is taken, and a second link makes a second tab', () => {
    const { sheet, on } = linked(twoQuestions);
    on(`form.setDestination(FormApp.DestinationType.SPREADSHEET, '${sheet.id}')`);
    expect(sheet.tabs().map((one) => one.name)).toEqual(['Form Responses 2', tab, 'Sheet1']);
  });

  test('keeps what it has when the link is cut; without one, both getters throw in Google\'s words', () => {
    const { sheet, form, on } = linked(twoQuestions);
    form.submit({ Nama: 'Ani' });
    expect(on(`form.removeDestination(); form.removeDestination(); try { form.getDestinationType() } catch (e) { return e.message }`)).toBe('The form currently has no response destination.');
    form.submit({ Nama: 'Budi' });
    expect(sheet.text(tab).map((row) => row[1])).toEqual(['Nama', 'Ani']);
    expect(() => on(`form.getDestinationId()`)).toThrow('The form currently has no response destination.');
    expect(() => on(`form.setDestination(FormApp.DestinationType.SPREADSHEET, 'nichts')`)).toThrow();
  });

  test('collects the address in a column after the time stamp, and the score of a quiz', () => {
    const { sheet, form } = linked(`form.setCollectEmail(true).setIsQuiz(true); const pick = form.addMultipleChoiceItem().setTitle('Kota').setPoints(2); pick.setChoices([pick.createChoice('Jakarta', true), pick.createChoice('Bogor')])`);
    form.submit({ Kota: 'Jakarta' }, 'ani@riset.example');
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Email Address', 'Score', 'Kota'], ['3/2/2026 8:00:00', 'ani@riset.example', '2 / 2', 'Jakarta']]);
  });

  test('holds texts letter for letter, never as formula, date or truth value; numbers in short answers as numbers (assumed)', () => {
    const { sheet, form } = linked(twoQuestions);
    const texts = ['=IMPORTXML("http://x.example")', '+62812', '1-2', 'TRUE', "'x", '😀', '</script>', 'a\r\nb', 'x'.repeat(40_000)];
    for (const text of texts) form.submit({ Nama: text, Uraian: '007' });
    form.submit({ Nama: '007', Uraian: text18 });
    expect(sheet.values(tab).slice(1).map((row) => row[1])).toEqual([...texts, 7]);
    expect(sheet.values(tab).slice(1).map((row) => row[2])).toEqual([...texts.map(() => '007'), text18]);
  });
  const text18 = '197805122005011002';

  test('holds dates and times as dates and times, steps as numbers, several choices as one text, a grid row in its own column', () => {
    const { sheet, form } = linked(`
      form.addDateItem().setTitle('Tanggal'); form.addDateTimeItem().setTitle('Saat'); form.addTimeItem().setTitle('Jam'); form.addDurationItem().setTitle('Lama'); form.addScaleItem().setTitle('Skala');
      form.addCheckboxItem().setTitle('Format').setChoiceValues(['PDF', 'Kertas']); form.addGridItem().setTitle('Nilai').setRows(['Waktu', 'Biaya']).setColumns(['Baik', 'Buruk'])`);
    form.submit({ Tanggal: '2026-03-17', Saat: '2026-03-17 09:30', Jam: '07:05', Lama: '30:00:01', Skala: '4', Format: ['PDF', 'Kertas'], Nilai: ['', 'Baik'] });
    expect(sheet.text(tab)).toEqual([
      ['Timestamp', 'Tanggal', 'Saat', 'Jam', 'Lama', 'Skala', 'Format', 'Nilai [Waktu]', 'Nilai [Biaya]'],
      ['3/2/2026 8:00:00', '3/17/2026', '3/17/2026 9:30:00', '7:05:00 am', '30:00:01', '4', 'PDF, Kertas', '', 'Baik'].map((text, index) => (index === 3 ? text.toUpperCase() : text)),
    ]);
    expect(sheet.values(tab)[1]?.[5]).toBe(4);
  });
});

describe('the headers of a linked tab', () => {
  const headers = (sheet: SpreadsheetFile): string[] => sheet.text(tab)[0] ?? [];

  test('follow a renamed question, unless a person has written over them', () => {
    const { sheet, form, on } = linked(twoQuestions);
    on(`form.getItems()[0].setTitle('Nama lengkap')`);
    expect(headers(sheet)).toEqual(['Timestamp', 'Nama lengkap', 'Uraian']);
    sheet.type(tab, 'C1', 'Isi');
    on(`form.getItems()[1].setTitle('Uraian singkat')`);
    form.submit({ 'Nama lengkap': 'Ani', 'Uraian singkat': 'teks' });
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Nama lengkap', 'Isi'], ['3/2/2026 8:00:00', 'Ani', 'teks']]);
  });

  test('keep the column of a deleted question, and give a question of the same title a new one: in order of creation, not of the form', () => {
    const { sheet, form, on } = linked(twoQuestions);
    on(`form.deleteItem(0); form.addTextItem().setTitle('Nama'); form.moveItem(1, 0)`);
    form.submit({ Nama: 'Ani', Uraian: 'x' });
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Nama', 'Uraian', 'Nama'], ['3/2/2026 8:00:00', '', 'x', 'Ani']]);
  });

  test('are doubled for questions of one title', () => {
    const { sheet, form } = linked(`form.addTextItem().setTitle('Catatan'); form.addTextItem().setTitle('Catatan')`);
    const [first, second] = form.items();
    form.submit({ [first?.id ?? '']: 'a', [second?.id ?? '']: 'b' });
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Catatan', 'Catatan'], ['3/2/2026 8:00:00', 'a', 'b']]);
  });

  test('come back at the end where a person deleted the column, and are followed where a person moved it', () => {
    const { sheet, form } = linked(twoQuestions);
    form.submit({ Nama: 'Ani', Uraian: 'satu' });
    sheet.deleteColumns(tab, 2, 1);
    form.submit({ Nama: 'Budi', Uraian: 'dua' });
    expect(sheet.text(tab)).toEqual([['Timestamp', 'Uraian', 'Nama'], ['3/2/2026 8:00:00', 'satu', ''], ['3/2/2026 8:00:00', 'dua', 'Budi']]);
    sheet.moveColumn(tab, 2, 3);
    sheet.insertColumns(tab, 1, 1);
    form.submit({ Nama: 'Cici', Uraian: 'tiga' });
    expect(sheet.text(tab)[3]).toEqual(['', '3/2/2026 8:00:00', 'Cici', 'tiga']);
  });
});

describe('the row of a response', () => {
  test('stands below the last answer, whatever people and array formulas have put beside it', () => {
    const { sheet, form } = linked(twoQuestions);
    form.submit({ Nama: 'Ani' });
    sheet.type(tab, 'F9', 'catatan');
    form.submit({ Nama: 'Budi' });
    expect(sheet.text(tab)[2]?.[1]).toBe('Budi');
  });

  test('is found among several of one instant', () => {
    const { sheet, form } = linked(twoQuestions);
    const ids = ['Ani', 'Budi', 'Cici'].map((Nama) => form.submit({ Nama }));
    form.edit(ids[1] ?? '', { Uraian: 'dua' });
    form.edit(ids[2] ?? '', { Uraian: 'tiga' });
    form.edit(ids[1] ?? '', { Nama: 'Badu' });
    expect(sheet.text(tab).slice(1).map((row) => row.slice(1))).toEqual([['Ani', ''], ['Badu', 'dua'], ['Cici', 'tiga']]);
  });

  test('is the same row when the response is edited, also after a sort, and comes back where it was deleted (assumed)', () => {
    const { workspace, sheet, form } = linked(twoQuestions);
    const first = form.submit({ Nama: 'Zul', Uraian: 'satu' });
    workspace.clock.advance('1h');
    form.submit({ Nama: 'Ani', Uraian: 'dua' });
    sheet.sort(tab, 2);
    workspace.clock.advance('1h');
    form.edit(first, { Uraian: 'satu lagi' });
    expect(sheet.text(tab).slice(1)).toEqual([['3/2/2026 9:00:00', 'Ani', 'dua'], ['3/2/2026 10:00:00', 'Zul', 'satu lagi']]);
    sheet.deleteRows(tab, 3, 1);
    form.edit(first, { Uraian: 'kembali' });
    expect(sheet.text(tab).slice(1).map((row) => row[2])).toEqual(['dua', 'kembali']);
  });
});
