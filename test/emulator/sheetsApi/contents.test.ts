import { listOf, openDesk } from './desk';

/** Source of each test: the request of that name in developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request. */
describe('Sheets.Spreadsheets.batchUpdate: contents, rules and attachments', () => {
  const column = `{ sheetId: 7, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 1 }`;

  it('sorts by several columns and keeps empty rows last (sortRange)', () => {
    const desk = openDesk();
    expect(desk.run(`write('Data!A1', [['b', 1], ['a', 2], ['', 9], ['b', 3]]); batch({ sortRange: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 10 }, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }, { dimensionIndex: 1, sortOrder: 'DESCENDING' }] } }); return values('Data', { valueRenderOption: 'UNFORMATTED_VALUE' });`)).toEqual([['a', 2], ['b', 3], ['b', 1], ['', 9]]);
  });

  it('shuffles rows without losing any (randomizeRange)', () => {
    const desk = openDesk();
    const shuffled = desk.run(`write('Data!A1', Array.from({ length: 20 }, (_, index) => ['r' + String(index).padStart(2, '0'), index])); batch({ randomizeRange: { range: { sheetId: 7, startColumnIndex: 0, endColumnIndex: 2 } } }); return values('Data!A1:B20').map((row) => row.join('-'));`);
    const sorted = Array.from({ length: 20 }, (_unused, index) => `r${String(index).padStart(2, '0')}-${index}`);
    expect(shuffled).not.toEqual(sorted);
    expect(listOf(shuffled).sort()).toEqual(sorted);
  });

  it('drops later duplicates regardless of case and trims white space (deleteDuplicates, trimWhitespace)', () => {
    const desk = openDesk();
    expect(desk.run(`write('Data!A1', [['Ani', 1], ['Budi', 2], ['ANI', 1], ['Citra', 1]]); const [reply] = batch({ deleteDuplicates: { range: { sheetId: 7, endColumnIndex: 2 }, comparisonColumns: [{ sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }] } }); return [reply, values('Data')];`)).toEqual([{ deleteDuplicates: { duplicatesRemovedCount: 1 } }, [['Ani', '1'], ['Budi', '2'], ['Citra', '1']]]);
    expect(desk.run(`write('Data!A1', [['  Kebun   Raya '], ['x']]); return [batch({ trimWhitespace: { range: ${column} } }), values('Data!A1')];`)).toEqual([[{ trimWhitespace: { cellsChangedCount: 1 } }], [['Kebun Raya']]]);
  });

  it('finds and replaces in a scope and counts what it changed (findReplace)', () => {
    const desk = openDesk();
    expect(desk.run(`write('Data!A1', [['buku, Buku', 'x'], ['bukuku', '=']]); return [batch({ findReplace: { find: 'buku', replacement: 'naskah', matchCase: true, sheetId: 7 } }), values('Data')];`)).toEqual([[{ findReplace: { valuesChanged: 2, rowsChanged: 2, sheetsChanged: 1, occurrencesChanged: 2 } }], [['naskah, Buku', 'x'], ['naskahku', '=']]]);
    expect(desk.run(`batch({ findReplace: { find: '^(\\\\w+), (\\\\w+)$', replacement: '$2 $1', searchByRegex: true, allSheets: true } }); return values('Data!A1');`)).toEqual([['Buku naskah']]);
  });

  it('splits a column into columns (textToColumns)', () => {
    expect(openDesk().run(`write('Data!A1', [['a,b,7'], ['c']]); batch({ textToColumns: { source: ${column}, delimiterType: 'COMMA' } }); return values('Data');`)).toEqual([['a', 'b', '7'], ['c']]);
  });

  it('lays validation on cells and tells it back (setDataValidation)', () => {
    const desk = openDesk();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ya' }, { userEnteredValue: 'Tidak' }] }, inputMessage: 'Pilih', strict: true, showCustomUi: true };
    expect(desk.run(`batch({ setDataValidation: { range: { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }, rule: ${JSON.stringify(rule)} } }); return Sheets.Spreadsheets.get(id, { ranges: ['Data!A2:A3'], fields: 'sheets.data.rowData.values.dataValidation' }).sheets[0].data[0].rowData;`)).toEqual([{ values: [{ dataValidation: rule }] }, { values: [{ dataValidation: rule }] }]);
    expect(() => desk.workspace.spreadsheets()[0]?.type('Data', 'A2', 'Mungkin')).toThrow('Pilih');
    expect(desk.run(`batch({ setDataValidation: { range: { sheetId: 7 } } }); return error(() => batch({ setDataValidation: { range: { sheetId: 7 }, rule: { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] } } } }));`)).toContain("ConditionType 'NUMBER_BETWEEN' must have exactly 2 ConditionValues.");
  });

  it('orders conditional formats (addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule)', () => {
    const desk = openDesk();
    const rule = (text: string): string => `{ ranges: [{ sheetId: 7, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 }], booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: '${text}' }] }, format: { backgroundColor: { red: 1 } } } }`;
    const names = `Sheets.Spreadsheets.get(id, { fields: 'sheets.conditionalFormats' }).sheets[0].conditionalFormats.map((rule) => rule.booleanRule.condition.values[0].userEnteredValue)`;
    expect(desk.run(`batch({ addConditionalFormatRule: { rule: ${rule('Terlambat')}, index: 0 } }, { addConditionalFormatRule: { rule: ${rule('Baru')}, index: 0 } }, { updateConditionalFormatRule: { sheetId: 7, index: 0, newIndex: 1 } }); return ${names};`)).toEqual(['Terlambat', 'Baru']);
    expect(desk.run(`const [reply] = batch({ deleteConditionalFormatRule: { sheetId: 7, index: 0 } }); return [reply.deleteConditionalFormatRule.rule.booleanRule.condition.type, ${names}, error(() => batch({ deleteConditionalFormatRule: { sheetId: 7, index: 5 } }))];`)).toEqual(['TEXT_EQ', ['Baru'], 'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 7 at index: 5']);
  });

  it('filters rows, and keeps views apart from the tab (setBasicFilter, clearBasicFilter, addFilterView, updateFilterView, duplicateFilterView, deleteFilterView)', () => {
    const desk = openDesk();
    const hidden = `Sheets.Spreadsheets.get(id, { ranges: ['Data!A1:A4'], fields: 'sheets.data.rowMetadata.hiddenByFilter' }).sheets[0].data[0].rowMetadata.map((row) => row.hiddenByFilter === true)`;
    const range = `{ sheetId: 7, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }`;
    expect(desk.run(`write('Data!A1', [['Status'], ['Baru'], ['Selesai'], ['Baru']]); batch({ setBasicFilter: { filter: { range: ${range}, criteria: { 0: { hiddenValues: ['Selesai'] } } } } }); return ${hidden};`)).toEqual([false, false, true, false]);
    expect(desk.run(`batch({ clearBasicFilter: { sheetId: 7 } }); return ${hidden};`)).toEqual([false, false, false, false]);
    expect(
      desk.run(`const [{ addFilterView: { filter } }] = batch({ addFilterView: { filter: { title: 'Baru saja', range: ${range}, filterSpecs: [{ columnIndex: 0, filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Baru' }] } } }] } } });
        const [, { duplicateFilterView }] = batch({ updateFilterView: { filter: { filterViewId: filter.filterViewId, title: 'Baru' }, fields: 'title' } }, { duplicateFilterView: { filterId: filter.filterViewId } }, { deleteFilterView: { filterId: filter.filterViewId } });
        return [duplicateFilterView.filter.title, duplicateFilterView.filter.criteria['0'].condition.type, Sheets.Spreadsheets.get(id).sheets[0].filterViews.length, ${hidden}];`),
    ).toEqual(['Copy of Baru', 'TEXT_EQ', 1, [false, false, false, false]]);
  });

  it('bands rows and refuses two bandings on one cell (addBanding, updateBanding, deleteBanding)', () => {
    const desk = openDesk();
    const banding = `{ range: ${column}, rowProperties: { headerColor: { blue: 1 }, firstBandColor: {}, secondBandColor: { red: 1, green: 1, blue: 1 } } }`;
    expect(desk.run(`const [{ addBanding: { bandedRange } }] = batch({ addBanding: { bandedRange: ${banding} } }); const refused = error(() => batch({ addBanding: { bandedRange: ${banding} } })); batch({ updateBanding: { bandedRange: { bandedRangeId: bandedRange.bandedRangeId, range: { sheetId: 7, startRowIndex: 0, endRowIndex: 5 } }, fields: 'range' } }); const { range } = Sheets.Spreadsheets.get(id).sheets[0].bandedRanges[0]; batch({ deleteBanding: { bandedRangeId: bandedRange.bandedRangeId } }); return [bandedRange.rowProperties.headerColor, refused.split(': ').pop(), range.endRowIndex, Sheets.Spreadsheets.get(id).sheets[0].bandedRanges || null];`)).toEqual([{ blue: 1 }, 'You cannot add alternating background colors to a range that already has alternating background colors.', 5, null]);
  });

  it('sets and clears borders (updateBorders)', () => {
    const desk = openDesk();
    const borders = `Sheets.Spreadsheets.get(id, { ranges: ['Data!A1:A2'], fields: 'sheets.data.rowData.values.userEnteredFormat.borders(top.style,bottom.style)' }).sheets[0].data[0].rowData`;
    expect(desk.run(`batch({ updateBorders: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, top: { style: 'SOLID' }, bottom: { style: 'DOUBLE' }, innerHorizontal: { style: 'DOTTED' } } }, { updateBorders: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }, top: { style: 'NONE' } } }); return ${borders};`)).toEqual([
      { values: [{ userEnteredFormat: { borders: { bottom: { style: 'DOTTED' } } } }] },
      { values: [{ userEnteredFormat: { borders: { top: { style: 'DOTTED' }, bottom: { style: 'DOUBLE' } } } }] },
    ]);
  });

  it('keeps named ranges by id (addNamedRange, updateNamedRange, deleteNamedRange)', () => {
    const desk = openDesk();
    expect(desk.run(`const [{ addNamedRange: { namedRange } }] = batch({ addNamedRange: { namedRange: { name: 'Kawasan', range: ${column} } } }); const twice = error(() => batch({ addNamedRange: { namedRange: { name: 'kawasan', range: ${column} } } })); batch({ updateNamedRange: { namedRange: { namedRangeId: namedRange.namedRangeId, name: 'Wilayah' }, fields: 'name' } }); write('Wilayah', [['x']]); const names = Sheets.Spreadsheets.get(id).namedRanges.map((each) => each.name); batch({ deleteNamedRange: { namedRangeId: namedRange.namedRangeId } }); return [twice.includes('already exists'), names, values('Data!A1'), Sheets.Spreadsheets.get(id).namedRanges || null];`)).toEqual([true, ['Wilayah'], [['x']], null]);
  });

  it('keeps developer metadata and lets it follow its row (createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata, DeveloperMetadata.get, DeveloperMetadata.search)', () => {
    const desk = openDesk();
    const created = `batch({ createDeveloperMetadata: { developerMetadata: { metadataId: 5, metadataKey: 'ticket', metadataValue: 'LK-1', visibility: 'DOCUMENT', location: { dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } } } }, { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } })`;
    expect(desk.run(`${created}; return Sheets.Spreadsheets.DeveloperMetadata.get(id, 5);`)).toEqual({ metadataId: 5, metadataKey: 'ticket', metadataValue: 'LK-1', visibility: 'DOCUMENT', location: { locationType: 'ROW', dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 5, endIndex: 6 } } });
    expect(desk.run(`const filter = { developerMetadataLookup: { metadataKey: 'ticket' } }; batch({ updateDeveloperMetadata: { dataFilters: [filter], developerMetadata: { metadataValue: 'LK-2' }, fields: 'metadataValue' } }); const found = Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [filter] }, id).matchedDeveloperMetadata[0]; const gone = batch({ deleteDeveloperMetadata: { dataFilter: filter } })[0].deleteDeveloperMetadata.deletedDeveloperMetadata.length; return [found.developerMetadata.metadataValue, found.dataFilters, gone, Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [filter] }, id)];`)).toEqual(['LK-2', [{ developerMetadataLookup: { metadataKey: 'ticket' } }], 1, {}]);
  });

  it('holds tables and refuses a dropdown column without a list (addTable, updateTable, deleteTable)', () => {
    const desk = openDesk();
    const range = `{ sheetId: 7, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }`;
    expect(desk.run(`return error(() => batch({ addTable: { table: { name: 'T', range: ${range}, columnProperties: [{ columnIndex: 0, columnName: 'Status', columnType: 'DROPDOWN' }] } } }));`)).toContain('Table columns of type DROPDOWN must have a data validation rule with a ONE_OF_LIST condition.');
    expect(desk.run(`const [{ addTable: { table } }] = batch({ addTable: { table: { name: 'T', range: ${range}, columnProperties: [{ columnIndex: 0, columnName: 'Status', columnType: 'TEXT' }] } } }); batch({ updateTable: { table: { tableId: table.tableId, name: 'Permohonan' }, fields: 'name' } }); const { name, columnProperties } = Sheets.Spreadsheets.get(id).sheets[0].tables[0]; batch({ deleteTable: { tableId: table.tableId } }); return [name, columnProperties.map((each) => each.columnName), values('Data!A1:B1'), Sheets.Spreadsheets.get(id).sheets[0].tables || null];`)).toEqual(['Permohonan', ['Status', 'Column 2'], [['Status', 'Column 2']], null]);
  });

  it('gives typed columns of a table their rule and first value (tables guide)', () => {
    const columns = `[{ columnIndex: 0, columnName: 'Status', columnType: 'DROPDOWN', dataValidationRule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Baru' }] } } }, { columnIndex: 1, columnName: 'Aktif', columnType: 'CHECKBOX' }]`;
    expect(openDesk().run(`batch({ addTable: { table: { name: 'T', range: { sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }, columnProperties: ${columns} } } }); const [, row] = Sheets.Spreadsheets.get(id, { fields: 'sheets.data.rowData.values(effectiveValue,dataValidation.condition.type)' }).sheets[0].data[0].rowData; return row.values;`)).toEqual([
      { dataValidation: { condition: { type: 'ONE_OF_LIST' } } },
      { effectiveValue: { boolValue: false }, dataValidation: { condition: { type: 'BOOLEAN' } } },
    ]);
  });

  it('draws basic charts (addChart, updateChartSpec, deleteEmbeddedObject)', () => {
    const desk = openDesk();
    const source = (index: number): string => `{ sourceRange: { sources: [{ sheetId: 7, startRowIndex: 0, endRowIndex: 5, startColumnIndex: ${index}, endColumnIndex: ${index + 1} }] } }`;
    const spec = `{ title: 'Beban', basicChart: { chartType: 'COLUMN', headerCount: 1, domains: [{ domain: ${source(0)} }], series: [{ series: ${source(1)} }] } }`;
    expect(desk.run(`const [{ addChart: { chart } }] = batch({ addChart: { chart: { spec: ${spec}, position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 2, columnIndex: 3 } } } } } }); const { charts } = Sheets.Spreadsheets.get(id).sheets[0]; batch({ deleteEmbeddedObject: { objectId: chart.chartId } }); return [charts[0].spec.title, charts[0].spec.basicChart.chartType, charts[0].position.overlayPosition.anchorCell, Sheets.Spreadsheets.get(id).sheets[0].charts || null];`)).toEqual(['Beban', 'COLUMN', { sheetId: 7, rowIndex: 2, columnIndex: 3 }, null]);
  });
});
