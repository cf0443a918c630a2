import { openDesk } from './desk';

/** Sources: REST reference spreadsheets.batchUpdate and request types (developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request). */
describe('Sheets.Spreadsheets.batchUpdate', () => {
  it('changes nothing at all when one request is refused, not even the title or a new tab', () => {
    const desk = openDesk();
    desk.run(`write('Data!A1', [['a'], ['b']]); batch({ updateDimensionProperties: { range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }, properties: { pixelSize: 50 }, fields: 'pixelSize' } });`);
    const before = desk.run(`return Sheets.Spreadsheets.get(id, { includeGridData: true });`);
    const message = desk.run(`return error(() => batch(
      { updateSpreadsheetProperties: { properties: { title: 'Other', timeZone: 'Asia/Jayapura' }, fields: 'title,timeZone' } },
      { addSheet: { properties: { title: 'New' } } },
      { updateCells: { start: { sheetId: 7 }, rows: [{ values: [{ userEnteredValue: { stringValue: 'x' }, note: 'n' }] }], fields: '*' } },
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      { updateDimensionProperties: { range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, properties: { pixelSize: 9 }, fields: 'pixelSize' } },
      { deleteSheet: { sheetId: 99 } }));`);
    expect(message).toBe('API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[5].deleteSheet: No sheet with id: 99');
    expect(desk.run(`return Sheets.Spreadsheets.get(id, { includeGridData: true });`)).toEqual(before);
  });

  it('writes typed values: text that looks like a formula stays text (updateCells)', () => {
    const desk = openDesk();
    desk.run(`batch({ updateCells: { start: { sheetId: 7, rowIndex: 1, columnIndex: 1 }, rows: [{ values: [{ userEnteredValue: { stringValue: '=IMPORTXML("http://x.example")' } }, { userEnteredValue: { numberValue: 1.5 } }, { userEnteredValue: { boolValue: true } }, { userEnteredValue: { stringValue: '007' } }] }], fields: 'userEnteredValue' } });`);
    expect(desk.run(`return values('Data!B2:E2', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([['=IMPORTXML("http://x.example")', 1.5, true, '007']]);
  });

  it('touches only the fields of the mask and empties those that the cell lacks (updateCells)', () => {
    const desk = openDesk();
    const cell = `(cell, fields) => batch({ updateCells: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }, rows: [{ values: [cell] }], fields } })`;
    const read = `Sheets.Spreadsheets.get(id, { ranges: ['Data!A1:B1'], fields: 'sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note)' }).sheets[0].data[0].rowData[0].values`;
    desk.run(`write('Data!A1', [['a', 'b']]); const put = ${cell}; put({ note: 'n', userEnteredFormat: { textFormat: { bold: true, italic: true }, backgroundColor: { red: 1 } } }, 'note,userEnteredFormat(textFormat,backgroundColor)');`);
    expect(desk.run(`const put = ${cell}; put({ userEnteredFormat: { textFormat: { italic: true } } }, 'userEnteredFormat.textFormat.bold,note'); return ${read};`)).toEqual([
      { userEnteredValue: { stringValue: 'a' }, userEnteredFormat: { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } }, textFormat: { italic: true } } },
      { userEnteredValue: { stringValue: 'b' } },
    ]);
    expect(desk.run(`const put = ${cell}; put({}, '*'); return JSON.stringify(${read.replace(/\.sheets.*$/, '')});`)).toBe('{"sheets":[{"data":[{}]}]}');
  });

  it('links a whole cell, moves the link with its row when rows are sorted, and takes it away where the mask names a link that the cell lacks (TextFormat.link)', () => {
    const desk = openDesk();
    const put = `const put = (row, format) => batch({ updateCells: { start: { sheetId: 7, rowIndex: row }, rows: [{ values: [{ userEnteredFormat: { textFormat: format } }] }], fields: 'userEnteredFormat.textFormat.link' } });`;
    const links = `return Sheets.Spreadsheets.get(id, { ranges: ['Data!A1:A2'], fields: 'sheets.data.rowData.values(formattedValue,hyperlink)' }).sheets[0].data[0].rowData.map((row) => row.values[0]);`;
    desk.run(`${put} write('Data!A1', [['b'], ['a']]); put(0, { link: { uri: 'https://one.example/b' } });
      batch({ sortRange: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });`);
    expect(desk.run(links)).toEqual([{ formattedValue: 'a' }, { formattedValue: 'b', hyperlink: 'https://one.example/b' }]);
    expect(desk.run(`${put} put(1, {}); ${links}`)).toEqual([{ formattedValue: 'a' }, { formattedValue: 'b' }]);
  });

  it('replies in the order of the requests and includes the spreadsheet where asked', () => {
    const desk = openDesk();
    const response = desk.run(`return Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: { properties: { sheetId: 7, title: 'Permohonan', gridProperties: { frozenRowCount: 1 } }, fields: 'title,gridProperties.frozenRowCount' } }, { addSheet: { properties: { title: 'Riwayat', sheetId: 8 } } }],
      includeSpreadsheetInResponse: true, responseRanges: ['Permohonan!A1:B1'], responseIncludeGridData: true }, id, { fields: 'replies,updatedSpreadsheet.sheets.properties(title,index,gridProperties.frozenRowCount)' });`);
    expect(response).toEqual({
      replies: [{}, { addSheet: { properties: { sheetId: 8, title: 'Riwayat', index: 1, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } } } }],
      updatedSpreadsheet: { sheets: [{ properties: { title: 'Permohonan', index: 0, gridProperties: { frozenRowCount: 1 } } }] },
    });
  });

  it('names what it does not know as the server does', () => {
    const desk = openDesk();
    expect(
      desk.run(`return [
        error(() => batch()), error(() => batch({})), error(() => batch({ fooBar: {} })), error(() => batch({ repeatCell: { range: { sheetId: 7 }, cell: { userEnteredFormat: { bold: true } }, fields: '*' } })),
        error(() => batch({ repeatCell: { range: { sheetId: 0 }, cell: {}, fields: '*' } })), error(() => batch({ repeatCell: { range: { sheetId: 7 }, cell: {} } })),
        error(() => batch({ repeatCell: { range: { sheetId: 7, startRowIndex: 20, endColumnIndex: 2 }, cell: {}, fields: 'note' } })), error(() => batch({ repeatCell: { range: { sheetId: 7 }, cell: {}, fields: 'nota' } })),
        error(() => batch({ addSheet: { properties: { title: 'data' } } })), error(() => batch({ deleteSheet: { sheetId: 7 } })),
        error(() => batch({ updateCells: { start: { sheetId: 7, columnIndex: 5 }, rows: [{ values: [{}, {}] }], fields: 'note' } })), error(() => batch({ updateCells: { start: { sheetId: 7, rowIndex: 20 }, rows: [], fields: 'note' } })),
        error(() => batch({ deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 20, endIndex: 21 } } })), error(() => batch({ deleteDimension: { range: { sheetId: 7, dimension: 'ROWS' } } })),
        error(() => batch({ insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: -1, endIndex: 1 } } })),
        error(() => batch({ updateCells: { start: { sheetId: 7 }, rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50001) } }] }], fields: '*' } })),
        error(() => batch({ addSheet: {}, deleteSheet: { sheetId: 7 } })), error(() => batch({ addSlicer: {} })),
      ].map((message) => message.replace('API call to sheets.spreadsheets.batchUpdate failed with error: ', ''));`),
    ).toEqual([
      'Must specify at least one request.',
      'Invalid requests[0]: No request set.',
      'Invalid JSON payload received. Unknown name "fooBar" at \'requests[0]\': Cannot find field.',
      'Invalid JSON payload received. Unknown name "bold" at \'requests[0].repeat_cell.cell.user_entered_format\': Cannot find field.',
      'Invalid requests[0].repeatCell: No grid with id: 0',
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      'Invalid requests[0].repeatCell: Range (Data!A21:B) exceeds grid limits. Max rows: 20, max columns: 6',
      'Invalid requests[0].repeatCell: Invalid field: nota',
      'Invalid requests[0].addSheet: A sheet with the name "data" already exists. Please enter another name.',
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
      'Invalid requests[0].updateCells: Attempting to write column: 6, beyond the last requested column of: 5',
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[20] is after last row in grid[19]',
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 20 but there are only 20 rows.",
      "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
      'Invalid requests[0].insertDimension: DimensionRange indexes must be >= 0',
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
      'NotImplemented: Sheets.Spreadsheets.batchUpdate addSlicer',
    ]);
  });

  it('repeats a cell and moves the references of its formula along (repeatCell)', () => {
    const desk = openDesk();
    desk.run(`batch({ repeatCell: { range: { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }, cell: { userEnteredValue: { formulaValue: '=A1' } }, fields: 'userEnteredValue' } });`);
    expect(desk.run(`return values('Data!B2:C3', { valueRenderOption: 'FORMULA' });`)).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });

  it('appends cells below the last row with data and grows the grid (appendCells, appendDimension)', () => {
    const desk = openDesk();
    desk.run(`write('Data!C20', [['last']]); batch({ appendCells: { sheetId: 7, rows: [{ values: [{ userEnteredValue: { stringValue: 'next' } }] }], fields: 'userEnteredValue' } }, { appendDimension: { sheetId: 7, dimension: 'COLUMNS', length: 2 } });`);
    expect(desk.run(`return [values('Data!A21'), Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.gridProperties(rowCount,columnCount)' }).sheets[0].properties.gridProperties];`)).toEqual([[['next']], { rowCount: 21, columnCount: 8 }]);
  });
});
