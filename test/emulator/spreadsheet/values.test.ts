import { run } from './support';

/** Sources: SpreadsheetApp reference (Range.setValue, setValues), platform.md §4. */
describe('values that a script writes', () => {
  test('are read as a person would have entered them: numbers, dates, truth values, amounts, formulas', () => {
    expect(run(`s.getRange('A1:H1').setValues([['007', '1-2', '=1+1', 'TRUE', '50%', '$2.99', '1,000,000', '2.000']]);
      return s.getRange('A1:H1').getValues()[0].map((v) => v instanceof Date ? Utilities.formatDate(v, 'Asia/Jakarta', 'yyyy-MM-dd') : v);`)).toEqual([7, '2026-01-02', 2, true, 0.5, 2.99, 1000000, 2]);
  });

  test('show by the format that came with them', () => {
    expect(run(`s.getRange('A1:G1').setValues([['1-2', '50%', '$2.99', '1,000,000', 'TRUE', 1/3, '10:30']]); return s.getRange('A1:G1').getDisplayValues()[0];`)).toEqual(['1/2/2026', '50%', '$2.99', '1,000,000', 'TRUE', '0.3333333333', '10:30']);
  });

  test('stay text after an apostrophe, which is not part of the value', () => {
    expect(run(`s.getRange('A1').setValue("'007"); return [s.getRange('A1').getValue(), s.getRange('A1').getDisplayValue()];`)).toEqual(['007', '007']);
  });

  test('stay text in cells of the plain text format', () => {
    expect(run(`s.getRange('A1:C1').setNumberFormat('@').setValues([['007', '1-2', '=A9']]); return s.getRange('A1:C1').getValues()[0];`)).toEqual(['007', '1-2', '=A9']);
  });

  test('null and undefined clear a cell', () => {
    expect(run(`s.getRange('A1:B1').setValues([[1, 2]]).setValues([[null, undefined]]); return [s.getRange('A1:B1').getValues(), s.getRange('A1:B1').isBlank(), s.getLastRow()];`)).toEqual([[['', '']], true, 0]);
  });

  test('dates lie as the wall clock of the spreadsheet, so another zone reads another instant', () => {
    expect(run(`ss.setSpreadsheetTimeZone('Asia/Jakarta'); s.getRange('A1').setValue(new Date('2026-03-02T00:30:00Z')); const shown = s.getRange('A1').getDisplayValue();
      ss.setSpreadsheetTimeZone('Asia/Jayapura'); return [shown, s.getRange('A1').getDisplayValue(), s.getRange('A1').getValue().toISOString(), s.getRange('A1').getNumberFormat()];`)).toEqual(['3/2/2026 7:30:00', '3/2/2026 7:30:00', '2026-03-01T22:30:00.000Z', 'M/d/yyyy H:mm:ss']);
  });

  test('around a change of clocks come back as the same instant', () => {
    expect(run(`ss.setSpreadsheetTimeZone('America/New_York'); const at = ['2026-03-08T06:59:00Z', '2026-03-08T07:01:00Z', '2026-11-01T04:30:00Z', '2026-11-01T07:30:00Z'];
      s.getRange(1, 1, 1, 4).setValues([at.map((t) => new Date(t))]); return s.getRange(1, 1, 1, 4).getValues()[0].map((d, i) => d.toISOString().slice(0, 16) + 'Z' === at[i].slice(0, 16) + 'Z');`)).toEqual([true, true, true, true]);
  });

  test('of the Indonesian locale are read with a comma for decimals and the day first', () => {
    expect(run(`ss.setSpreadsheetLocale('id_ID'); s.getRange('A1:E1').setValues([['1.000,5', '3/12/2020', '3 Maret 2020', 'Rp5.000', '1.5']]);
      return [s.getRange('A1:E1').getDisplayValues()[0], ss.getSpreadsheetLocale(), s.getRange('B1').getValue().getMonth()];`)).toEqual([['1.000,50', '03/12/2020', '03/03/2020', 'Rp5.000', '1.5'], 'id_ID', 11]);
  });

  test('of another shape than the range are refused with the text of Google', () => {
    expect(run(`return [thrown(() => s.getRange('A1:A2').setValues([[1]])), thrown(() => s.getRange('A1:B1').setValues([[1]])), thrown(() => s.getRange('A1:B2').setBackgrounds([['red']]))];`)).toEqual([
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ]);
  });

  test('beyond 50,000 characters are refused', () => {
    expect(run(`const most = 'x'.repeat(50000); s.getRange('A1').setValue(most); return [s.getRange('A1').getValue().length, thrown(() => s.getRange('A1').setValue(most + 'y'))];`)).toEqual([50000, 'Your input contains more than the maximum of 50000 characters in a single cell.']);
  });

  test('arrive letter for letter when they are not numbers, dates or formulas', () => {
    const texts = ['</script>', '😀 emoji', '@halo', 'a\nb', ' spasi ', '12abc', '2026-03-04T10:00:00Z', '1.2.3', '0812-3456-7890'];
    expect(run(`const t = ${JSON.stringify([texts])}; s.getRange(1, 1, 1, t[0].length).setValues(t); return s.getRange(1, 1, 1, t[0].length).getValues()[0];`)).toEqual(texts);
  });

  test('appendRow writes below the last content of any column, checkboxes included', () => {
    expect(run(`s.appendRow(['a', 1]).appendRow(['=1+1']); s.getRange('D5:D9').insertCheckboxes(); s.appendRow(['b']); return [s.getLastRow(), s.getLastColumn(), s.getRange('A10').getValue(), s.getRange('A2').getFormula(), s.getSheetValues(1, 1, 2, 2)];`)).toEqual([10, 4, 'b', '=1+1', [['a', 1], [2, '']]]);
  });

  test('a million cells are written and read in one call each', () => {
    expect(run(`const rows = Array.from({ length: 20000 }, (_, r) => Array.from({ length: 50 }, (_, c) => (c % 2 ? 'kata' : r * c))); const big = SpreadsheetApp.create('Besar', 20000, 50).getSheets()[0];
      const range = big.getRange(1, 1, 20000, 50); range.setValues(rows); return range.getValues()[19999][48];`)).toBe(19999 * 48);
  });

  test('clearing takes contents, formats, notes or validation, as asked', () => {
    expect(run(`const r = s.getRange('A1:B2'); const fill = () => r.setValue(1).setBackground('red').setNote('n'); const state = () => [r.getValues()[1][1], r.getBackgrounds()[1][1], r.getNotes()[1][1]];
      fill().clearContent(); const one = state(); fill().clearFormat(); const two = state(); fill().clearNote(); const three = state(); fill().clear(); const four = state(); fill().clear({ contentsOnly: true }); const five = state();
      fill().clear({ commentsOnly: true }); return [one, two, three, four, five, state()];`)).toEqual([['', '#ff0000', 'n'], [1, '#ffffff', 'n'], [1, '#ff0000', ''], ['', '#ffffff', 'n'], ['', '#ff0000', 'n'], [1, '#ff0000', '']]);
  });

  test('the tab as a whole is cleared', () => {
    expect(run(`const fill = () => s.getRange('B2').setValue(1).setBackground('red').setNote('n'); const state = () => [s.getRange('B2').getValue(), s.getRange('B2').getBackground(), s.getRange('B2').getNote()];
      fill(); s.clearContents(); const one = state(); fill(); s.clearFormats(); const two = state(); s.clearNotes(); const three = state(); fill(); s.clear(); return [one, two, three, state(), s.getDataRange().getA1Notation()];`)).toEqual([['', '#ff0000', 'n'], [1, '#ffffff', 'n'], [1, '#ffffff', ''], ['', '#ffffff', 'n'], 'A1']);
  });
});
