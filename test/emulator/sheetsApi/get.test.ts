import { parseFieldMask, project } from '../../../emulator/sheetsApi/schema/fieldMask';
import { openDesk } from './desk';

/** Sources: REST reference spreadsheets.get, spreadsheets.sheets; guide "Use field masks". */
describe('Sheets.Spreadsheets.get', () => {
  it('tells no cells unless asked, and then only those of the ranges', () => {
    const desk = openDesk();
    desk.run(`write('Data!A1', [['a', '1-2', '=A1']], 'USER_ENTERED');`);
    expect(desk.run(`return Object.keys(Sheets.Spreadsheets.get(id).sheets[0]);`)).toEqual(['properties']);
    expect(desk.run(`return Sheets.Spreadsheets.get(id, { ranges: 'Data!B1:C2', fields: 'sheets.data(startColumn,rowData.values(userEnteredValue,formattedValue,userEnteredFormat.numberFormat))' });`)).toMatchObject({
      sheets: [{ data: [{ startColumn: 1, rowData: [{ values: [{ userEnteredValue: { numberValue: 46024 }, formattedValue: '1/2/2026', userEnteredFormat: { numberFormat: { type: 'DATE' } } }, { userEnteredValue: { formulaValue: '=A1' } }] }] }] }],
    });
  });

  it('gives back a format in every part as it was set', () => {
    const desk = openDesk();
    const format = {
      numberFormat: { type: 'NUMBER', pattern: '0.0' },
      backgroundColor: { red: 0.95686275, green: 0.8, blue: 0.8 },
      borders: { bottom: { style: 'SOLID', width: 1, color: {} } },
      padding: { top: 1, right: 2, bottom: 3, left: 4 },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      textDirection: 'RIGHT_TO_LEFT',
      textFormat: { foregroundColor: { blue: 1 }, fontFamily: 'Roboto', fontSize: 12, bold: true, italic: false, strikethrough: true, underline: true },
      textRotation: { angle: 45 },
      hyperlinkDisplayType: 'PLAIN_TEXT',
    };
    desk.run(`batch({ repeatCell: { range: { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 }, cell: { userEnteredFormat: ${JSON.stringify(format)} }, fields: 'userEnteredFormat' } });`);
    expect(desk.run(`return Sheets.Spreadsheets.get(id, { ranges: ['Data!A1'], includeGridData: true }).sheets[0].data[0].rowData[0].values[0].userEnteredFormat;`)).toMatchObject(format);
  });

  it('gives back runs of rich text (textFormatRuns)', () => {
    const desk = openDesk();
    const runs = [{ format: { bold: true } }, { startIndex: 4, format: { link: { uri: 'https://perpustakaan.example' } } }];
    desk.run(`batch({ updateCells: { start: { sheetId: 7 }, rows: [{ values: [{ userEnteredValue: { stringValue: 'Baca ini' }, textFormatRuns: ${JSON.stringify(runs)} }] }], fields: 'userEnteredValue,textFormatRuns' } });`);
    expect(desk.run(`return Sheets.Spreadsheets.get(id, { fields: 'sheets/data/rowData/values/textFormatRuns' }).sheets[0].data[0].rowData[0].values[0].textFormatRuns;`)).toEqual(runs);
  });

  it('selects through data filters (Spreadsheets.getByDataFilter)', () => {
    const desk = openDesk();
    expect(desk.run(`batch({ addSheet: { properties: { title: 'B' } } }); return Sheets.Spreadsheets.getByDataFilter({ dataFilters: [{ gridRange: { sheetId: 7 } }] }, id, { fields: 'sheets.properties.title' });`)).toEqual({ sheets: [{ properties: { title: 'Data' } }] });
  });

  it('refuses a mask that names a field which is not there', () => {
    const desk = openDesk();
    expect(desk.run(`return [error(() => Sheets.Spreadsheets.get(id, { fields: 'sheets.nama' })), error(() => Sheets.Spreadsheets.get(id, { fields: 'sheets(data' })), error(() => Sheets.Spreadsheets.get(id, { lebih: 1 }))].map((message) => message.replace(/^.*error: /, ''));`)).toEqual([
      'Request contains an invalid argument.',
      'Request contains an invalid argument.',
      'Invalid JSON payload received. Unknown name "lebih": Cannot bind query parameter. Field \'lebih\' could not be found in request message.',
    ]);
  });

  it('creates with properties, tabs and cells (Spreadsheets.create)', () => {
    const desk = openDesk();
    expect(
      desk.run(`const made = Sheets.Spreadsheets.create({ properties: { title: 'Baru', locale: 'in_ID' }, sheets: [{ properties: { title: 'A', gridProperties: { rowCount: 5, columnCount: 2, frozenRowCount: 1 } }, data: [{ startRow: 1, rowData: [{ values: [{ userEnteredValue: { stringValue: '=x' } }] }] }] }, {}] });
        return [made.properties.title, made.properties.locale, made.sheets.map((sheet) => sheet.properties.title), made.sheets[0].properties.gridProperties, Sheets.Spreadsheets.Values.get(made.spreadsheetId, 'A!A2').values];`),
    ).toEqual(['Baru', 'in_ID', ['A', 'Sheet2'], { rowCount: 5, columnCount: 2, frozenRowCount: 1 }, [['=x']]]);
  });
});

describe('field masks', () => {
  const value = { a: { b: 1, c: { d: 2, e: 3 } }, list: [{ x: 1, y: 2 }, { x: 3 }], f: 4 };
  it.each([
    ['*', value],
    ['f', { f: 4 }],
    ['a.b,f', { a: { b: 1 }, f: 4 }],
    ['a(b,c/d)', { a: { b: 1, c: { d: 2 } } }],
    ['list.x', { list: [{ x: 1 }, { x: 3 }] }],
    ['a/*/e', { a: { c: { e: 3 }, b: 1 } }],
    ['list(x,y),a(c(d,e))', { list: value.list, a: { c: { d: 2, e: 3 } } }],
  ])('%s', (text, expected) => {
    const mask = parseFieldMask(text);
    expect(mask && project(value, mask)).toEqual(expected);
  });

  it.each(['', 'a,', 'a(b', 'a.b)', 'a..b', '(a)', 'a b'])('breaks the grammar: "%s"', (text) => {
    expect(parseFieldMask(text)).toBeUndefined();
  });
});
