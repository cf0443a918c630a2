import { openDesk } from './desk';

/** Sources: REST reference spreadsheets.values and the guide "Reading and writing cell values" (developers.google.com/sheets/api). */
describe('Sheets.Spreadsheets.Values', () => {
  it('keeps texts letter for letter with RAW and reads them as typed with USER_ENTERED (Values.update)', () => {
    const desk = openDesk();
    const line = "[['007', '=1+1', '1-2', 'TRUE', \"'x\", '50%']]";
    expect(desk.run(`write('Data!A1', ${line}); return values('Data!A1:F1', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([['007', '=1+1', '1-2', 'TRUE', "'x", '50%']]);
    expect(desk.run(`write('Data!A1', ${line}, 'USER_ENTERED'); return values('Data!A1:F1', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([[7, 2, 46024, true, 'x', 0.5]]);
    expect(desk.run(`return values('Data!A1:F1');`)).toEqual([['7', '2', '1/2/2026', 'TRUE', 'x', '50%']]);
    expect(desk.run(`return values('Data!B1:C1', { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' });`)).toEqual([['=1+1', '1/2/2026']]);
  });

  it('leaves out trailing empty cells and rows, keeps inner ones as empty text, and turns columns (Values.get)', () => {
    const desk = openDesk();
    desk.run(`write('Data!B2', [['a', '', 'c'], [], ['', 'd']]);`);
    expect(desk.run(`return Sheets.Spreadsheets.Values.get(id, 'Data');`)).toEqual({ range: 'Data!A1:F20', majorDimension: 'ROWS', values: [[], ['', 'a', '', 'c'], [], ['', '', 'd']] });
    expect(desk.run(`return Sheets.Spreadsheets.Values.get(id, 'Data!B2:D', { majorDimension: 'COLUMNS' });`)).toEqual({ range: 'Data!B2:D20', majorDimension: 'COLUMNS', values: [['a'], ['', '', 'd'], ['c']] });
    expect(desk.run(`return Sheets.Spreadsheets.Values.get(id, 'Data!F:F');`)).toEqual({ range: 'Data!F1:F20', majorDimension: 'ROWS' });
  });

  it('understands quoted names, R1C1, named ranges and the first tab by default', () => {
    const desk = openDesk();
    desk.run(`write('Data!B2', [['x']]); batch({ addSheet: { properties: { title: "Kawasan d'Or", sheetId: 8 } } }, { addNamedRange: { namedRange: { name: 'Titik', range: { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 } } } });`);
    expect(desk.run(`write("'Kawasan d''Or'!A1", [['y']]); return Sheets.Spreadsheets.Values.batchGet(id, { ranges: ["'Kawasan d''Or'!A1:A", 'Data!R2C2', 'Titik', 'b2'] }).valueRanges.map((each) => [each.range, each.values[0][0]]);`)).toEqual([
      ["'Kawasan d''Or'!A1:A1000", 'y'],
      ['Data!B2', 'x'],
      ['Data!B2', 'x'],
      ['Data!B2', 'x'],
    ]);
  });

  it('says what it wrote, skips null and empties with empty text (UpdateValuesResponse)', () => {
    const desk = openDesk();
    desk.run(`write('Data!A1', [['a', 'b', 'c']]);`);
    const response = desk.run(`return Sheets.Spreadsheets.Values.update({ values: [[null, '', 'z']] }, id, 'Data!A1:D3', { valueInputOption: 'RAW', includeValuesInResponse: true });`);
    expect(response).toMatchObject({ updatedRange: 'Data!A1:C1', updatedRows: 1, updatedColumns: 2, updatedCells: 2, updatedData: { range: 'Data!A1:D3', values: [['a', '', 'z']] } });
  });

  it('takes a body that names the range of the call in other words, and no other range', () => {
    const update = (range: string): string => `Sheets.Spreadsheets.Values.update({ range: '${range}', majorDimension: 'COLUMNS', values: [['a', 'b']] }, id, 'Data!A1:A2', { valueInputOption: 'RAW' })`;
    expect(openDesk().run(`${update("\\'Data\\'!R1C1:R2C1")}; return [values('Data'), error(() => ${update('Data!B1:B2')}).includes('Data!B1:B2')];`)).toEqual([[['a'], ['b']], true]);
  });

  it('refuses with the words of the API and changes nothing', () => {
    const desk = openDesk();
    const refusals = desk.run(`return [
      error(() => values('Foo!A1')), error(() => values('Data!A21')), error(() => write('Data!A1:B1', [[1, 2, 3]])), error(() => write('Data!A1', [[1, 2, 3, 4, 5, 6, 7]])),
      error(() => Sheets.Spreadsheets.Values.update({ values: [[1]] }, id, 'Data!A1', {})),
      error(() => Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Data!A1', values: [['first']] }, { range: 'Nein!A1', values: [[1]] }] }, id)),
      error(() => write('Data!A1', [['x'.repeat(50001)]])), error(() => Sheets.Spreadsheets.Values.get('1nowhere', 'A1')),
      error(() => Sheets.Spreadsheets.Values.get(id, 'A1', { valueRenderOption: 'NICE' })),
    ].map((message) => message.replace(/^API call to sheets.spreadsheets.values.[a-zA-Z]+ failed with error: /, ''));`);
    expect(refusals).toEqual([
      'Unable to parse range: Foo!A1',
      'Range (Data!A21) exceeds grid limits. Max rows: 20, max columns: 6',
      'Requested writing within range [Data!A1:B1], but tried writing to column [C]',
      'Requested writing within range [Data!A1], but tried writing to column [G]',
      "'valueInputOption' is required but not specified",
      'Invalid data[1]: Unable to parse range: Nein!A1',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      'Requested entity was not found.',
      'Invalid value at \'value_render_option\' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "NICE"',
    ]);
    expect(desk.run(`return values('Data') || 'empty';`)).toBe('empty');
  });

  it('throws a GoogleJsonResponseException with details', () => {
    const desk = openDesk();
    expect(desk.run(`try { values('Foo!A1'); } catch (problem) { return [problem.name, problem.message, problem.details.code, problem instanceof Error]; }`)).toEqual([
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Foo!A1',
      400,
      true,
    ]);
  });

  it('finds the table to append to as the guide shows it (Values.append)', () => {
    const table = `batch({ updateSheetProperties: { properties: { sheetId: 7, gridProperties: { rowCount: 6 } }, fields: 'gridProperties.rowCount' } });
      write('Data!A1', [['x', 'y', 'z'], ['x', 'y', 'z'], [], ['', 'x', 'y'], ['', '', 'y', 'z'], ['', 'x', 'y', 'z']]);`;
    const places = ['Data', 'B4', 'C5:D5', 'B2:D4', 'A3:F6', 'A1', 'E4', 'A4'].map((range) => {
      const desk = openDesk();
      return desk.run(`${table} const { updates, tableRange } = Sheets.Spreadsheets.Values.append({ values: [['n']] }, id, '${range}', { valueInputOption: 'RAW' }); return [tableRange || '', updates.updatedRange];`);
    });
    const second = ['Data!B4:D6', 'Data!B7'];
    expect(places).toEqual([second, second, second, second, second, ['Data!A1:C2', 'Data!A3'], ['', 'Data!E4'], ['', 'Data!A4']]);
  });

  it('overwrites below the table or inserts rows, as insertDataOption says', () => {
    const desk = openDesk();
    const prepare = `write('Data!A1', [['a'], [''], ['total']]);`;
    const append = (option: string): string => `Sheets.Spreadsheets.Values.append({ values: [['b']] }, id, 'Data!A1', { valueInputOption: 'RAW', insertDataOption: '${option}' }); return values('Data!A1:A5');`;
    expect(desk.run(`${prepare} ${append('INSERT_ROWS')}`)).toEqual([['a'], ['b'], [''], ['total']].map((row) => (row[0] === '' ? [] : row)));
    expect(openDesk().run(`${prepare} ${append('OVERWRITE')}`)).toEqual([['a'], ['b'], ['total']]);
  });

  it('clears values but not formats (Values.clear, Values.batchClear)', () => {
    const desk = openDesk();
    desk.run(`write('Data!A1', [['1-2', 'b'], ['c', 'd']], 'USER_ENTERED');`);
    expect(desk.run(`return [Sheets.Spreadsheets.Values.clear({}, id, 'Data!A1:A').clearedRange, Sheets.Spreadsheets.Values.batchClear({ ranges: ['Data!B2'] }, id).clearedRanges, values('Data')];`)).toEqual(['Data!A1:A20', ['Data!B2'], [['', 'b']]]);
    expect(desk.run(`write('Data!A1', [[46024]]); return values('Data!A1');`)).toEqual([['1/2/2026']]);
  });

  it('writes several ranges in one call and totals them (Values.batchUpdate)', () => {
    const desk = openDesk();
    const response = desk.run(`return Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Data!A1', values: [[1, 2]] }, { range: 'Data!A3:A4', majorDimension: 'COLUMNS', values: [[3, 4]] }] }, id);`);
    expect(response).toMatchObject({ totalUpdatedRows: 3, totalUpdatedColumns: 2, totalUpdatedCells: 4, totalUpdatedSheets: 1 });
    expect(desk.run(`return values('Data', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([[1, 2], [], [3], [4]]);
  });

  it('reads and writes through data filters (Values.batchGetByDataFilter, Values.batchUpdateByDataFilter, Values.batchClearByDataFilter)', () => {
    const desk = openDesk();
    const lookup = `{ developerMetadataLookup: { metadataKey: 'row' } }`;
    desk.run(`write('Data!A1', [['a'], ['b']]); batch({ createDeveloperMetadata: { developerMetadata: { metadataKey: 'row', visibility: 'DOCUMENT', location: { dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } } } });`);
    expect(desk.run(`return Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [${lookup}] }, id).valueRanges[0].valueRange;`)).toEqual({ range: 'Data!A2:F2', majorDimension: 'ROWS', values: [['b']] });
    expect(desk.run(`batch({ insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }); Sheets.Spreadsheets.Values.batchUpdateByDataFilter({ valueInputOption: 'RAW', data: [{ dataFilter: ${lookup}, values: [['c']] }] }, id); return values('Data');`)).toEqual([[], ['a'], ['c']]);
    expect(desk.run(`return Sheets.Spreadsheets.Values.batchClearByDataFilter({ dataFilters: [{ a1Range: 'Data!A2' }] }, id).clearedRanges;`)).toEqual(['Data!A2']);
  });
});
