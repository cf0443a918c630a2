import { openDesk } from './desk';

/** Source of each test: the request of that name in developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request. */
describe('Sheets.Spreadsheets.batchUpdate: tabs, rows and columns', () => {
  const letters = `write('Data!A1', [['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'], ['a3', 'b3', 'c3']]);`;

  it('inserts, deletes and moves rows and columns (insertDimension, deleteDimension, moveDimension)', () => {
    const desk = openDesk();
    const range = (dimension: string, startIndex: number, endIndex: number): string => JSON.stringify({ sheetId: 7, dimension, startIndex, endIndex });
    expect(desk.run(`${letters} batch({ insertDimension: { range: ${range('ROWS', 1, 2)} } }, { deleteDimension: { range: ${range('COLUMNS', 1, 2)} } }, { moveDimension: { source: ${range('ROWS', 0, 1)}, destinationIndex: 3 } }); return values('Data');`)).toEqual([[], ['a2', 'c2'], ['a1', 'c1'], ['a3', 'c3']]);
    expect(desk.run(`return Sheets.Spreadsheets.get(id).sheets[0].properties.gridProperties;`)).toMatchObject({ rowCount: 21, columnCount: 5 });
  });

  it('takes the format of the row before where asked (insertDimension inheritFromBefore)', () => {
    const desk = openDesk();
    const bold = `Sheets.Spreadsheets.get(id, { ranges: ['Data!A2'], fields: 'sheets.data.rowData.values.userEnteredFormat' }).sheets[0].data[0]`;
    const make = `batch({ repeatCell: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1 }, cell: { userEnteredFormat: { textFormat: { bold: true } } }, fields: 'userEnteredFormat' } }`;
    expect(desk.run(`${make}, { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 }, inheritFromBefore: true } }); return ${bold};`)).toEqual({ rowData: [{ values: [{ userEnteredFormat: { textFormat: { bold: true } } }] }] });
    expect(openDesk().run(`${make}, { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }); return ${bold};`)).toEqual({});
  });

  it('hides, sizes and groups rows and columns (updateDimensionProperties, addDimensionGroup, deleteDimensionGroup, updateDimensionGroup)', () => {
    const desk = openDesk();
    const rows = `{ sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 }`;
    const replies = desk.run(`return batch({ updateDimensionProperties: { range: ${rows}, properties: { hiddenByUser: true, pixelSize: 40 }, fields: '*' } }, { addDimensionGroup: { range: ${rows} } }, { updateDimensionGroup: { dimensionGroup: { range: ${rows}, depth: 1, collapsed: true }, fields: 'collapsed' } });`);
    expect(replies).toEqual([{}, { addDimensionGroup: { dimensionGroups: [{ range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 }, depth: 1 }] } }, {}]);
    expect(desk.run(`return Sheets.Spreadsheets.get(id, { ranges: ['Data!A1:A3'], fields: 'sheets(rowGroups,data.rowMetadata)' }).sheets[0];`)).toEqual({
      rowGroups: [{ range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 }, depth: 1, collapsed: true }],
      data: [{ rowMetadata: [{ pixelSize: 21 }, { pixelSize: 40, hiddenByUser: true }, { pixelSize: 40, hiddenByUser: true }] }],
    });
    expect(desk.run(`return batch({ deleteDimensionGroup: { range: ${rows} } });`)).toEqual([{ deleteDimensionGroup: {} }]);
  });

  it('adds, moves, duplicates and deletes tabs (addSheet, updateSheetProperties, duplicateSheet, deleteSheet)', () => {
    const desk = openDesk();
    const titles = `Sheets.Spreadsheets.get(id).sheets.map((sheet) => sheet.properties.title)`;
    expect(desk.run(`batch({ addSheet: { properties: { title: 'B', sheetId: 2 } } }, { addSheet: { properties: { title: 'C', sheetId: 3, index: 0 } } }); return ${titles};`)).toEqual(['C', 'Data', 'B']);
    // Positions count before the move: ahead of the third tab is index 2.
    expect(desk.run(`batch({ updateSheetProperties: { properties: { sheetId: 3, index: 2 }, fields: 'index' } }); return ${titles};`)).toEqual(['Data', 'C', 'B']);
    expect(desk.run(`write('Data!A1', [['x']]); const [reply] = batch({ duplicateSheet: { sourceSheetId: 7, insertSheetIndex: 1 } }, { deleteSheet: { sheetId: 2 } }); return [reply.duplicateSheet.properties.title, values("'Copy of Data'!A1"), ${titles}];`)).toEqual(['Copy of Data', [['x']], ['Data', 'Copy of Data', 'C']]);
  });

  it('changes size, locale, zone and title (updateSheetProperties gridProperties, updateSpreadsheetProperties)', () => {
    const desk = openDesk();
    desk.run(`write('Data!A20', [['x']]); batch({ updateSheetProperties: { properties: { sheetId: 7, hidden: false, tabColor: { green: 1 }, gridProperties: { rowCount: 10, columnCount: 30 } }, fields: 'tabColor,gridProperties(rowCount,columnCount)' } }, { updateSpreadsheetProperties: { properties: { title: 'Meja', locale: 'in_ID', timeZone: 'Asia/Makassar' }, fields: 'title,locale,timeZone' } });`);
    expect(desk.run(`const { properties, sheets } = Sheets.Spreadsheets.get(id); return [properties.title, properties.locale, properties.timeZone, sheets[0].properties.tabColor, sheets[0].properties.gridProperties.rowCount, values('Data') || null];`)).toEqual(['Meja', 'in_ID', 'Asia/Makassar', { green: 1 }, 10, null]);
    expect(desk.workspace.spreadsheets().map((file) => file.name)).toEqual(['Meja']);
    expect(desk.run(`write('Data!A1', [['31/12/2026', '1,5']], 'USER_ENTERED'); return values('Data!A1:B1', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([[46387, 1.5]]);
  });

  it('copies a tab into another spreadsheet (Sheets.copyTo)', () => {
    const desk = openDesk();
    expect(
      desk.run(`${letters} const other = Sheets.Spreadsheets.create({ properties: { title: 'Arsip' } }).spreadsheetId;
        const copy = Sheets.Spreadsheets.Sheets.copyTo({ destinationSpreadsheetId: other }, id, 7); return [copy.title, copy.index, Sheets.Spreadsheets.Values.get(other, "'Copy of Data'!B2:B3").values];`),
    ).toEqual(['Copy of Data', 1, [['b2'], ['b3']]]);
  });

  it('merges and takes apart; only the first value stays (mergeCells, unmergeCells)', () => {
    const desk = openDesk();
    const range = `{ sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }`;
    expect(desk.run(`${letters} batch({ mergeCells: { range: ${range}, mergeType: 'MERGE_ROWS' } }); return [values('Data'), Sheets.Spreadsheets.get(id, { fields: 'sheets.merges' }).sheets[0].merges.length];`)).toEqual([[['a1', '', 'c1'], ['a2', '', 'c2'], ['a3', 'b3', 'c3']], 2]);
    expect(desk.run(`batch({ unmergeCells: { range: ${range} } }); return Sheets.Spreadsheets.get(id, { fields: 'sheets.merges' });`)).toEqual({ sheets: [{}] });
  });

  it('shifts cells in and out (insertRange, deleteRange)', () => {
    const desk = openDesk();
    const range = `{ sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }`;
    expect(desk.run(`${letters} batch({ insertRange: { range: ${range}, shiftDimension: 'ROWS' } }); return values('Data!A1:B4');`)).toEqual([['', 'b1'], ['a1', 'b2'], ['a2', 'b3'], ['a3']]);
    expect(desk.run(`batch({ deleteRange: { range: ${range}, shiftDimension: 'COLUMNS' } }); return values('Data!A1:C1');`)).toEqual([['b1', 'c1']]);
  });

  it('copies, cuts and pastes (copyPaste, cutPaste, pasteData, autoFill)', () => {
    const desk = openDesk();
    const cell = (row: number, column: number, rows = 1, columns = 1): string => JSON.stringify({ sheetId: 7, startRowIndex: row, endRowIndex: row + rows, startColumnIndex: column, endColumnIndex: column + columns });
    expect(desk.run(`${letters} batch({ copyPaste: { source: ${cell(0, 0, 1, 2)}, destination: ${cell(4, 0, 2, 2)}, pasteType: 'PASTE_VALUES' } }, { copyPaste: { source: ${cell(0, 0, 3, 1)}, destination: ${cell(7, 0)}, pasteOrientation: 'TRANSPOSE' } }, { cutPaste: { source: ${cell(0, 0, 3, 3)}, destination: { sheetId: 7, rowIndex: 9, columnIndex: 1 } } }); return values('Data');`)).toEqual([
      [], [], [], [], ['a1', 'b1'], ['a1', 'b1'], [], ['a1', 'a2', 'a3'], [], ['', 'a1', 'b1', 'c1'], ['', 'a2', 'b2', 'c2'], ['', 'a3', 'b3', 'c3'],
    ]);
    expect(openDesk().run(`batch({ pasteData: { coordinate: { sheetId: 7 }, data: '007;x\\n8;y', delimiter: ';' } }, { autoFill: { sourceAndDestination: { source: ${cell(0, 0, 2, 1)}, dimension: 'ROWS', fillLength: 2 } } }); return values('Data', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([[7, 'x'], [8, 'y'], [9], [10]]);
  });
});
