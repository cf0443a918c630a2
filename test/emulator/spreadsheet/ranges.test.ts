import { run } from './support';

/** Source: SpreadsheetApp.Range and Sheet reference. */
describe('ranges', () => {
  test('are found by numbers, A1 notation, R1C1 notation and name', () => {
    expect(run(`ss.setNamedRange('Judul', s.getRange('B2:C3')); return [s.getRange(2, 3).getA1Notation(), s.getRange(1, 1, 2).getA1Notation(), s.getRange(1, 1, 2, 3).getA1Notation(), s.getRange('B:C').getA1Notation(), s.getRange('2:3').getNumRows(),
      s.getRange('R2C2:R3C3').getA1Notation(), s.getRange('Judul').getA1Notation(), ss.getRange("'Sheet1'!D4").getA1Notation(), ss.getRangeByName('Judul').getA1Notation(), ss.getRangeByName('Tiada')];`)).toEqual(['C2', 'A1:A2', 'A1:C2', 'B:C', 2, 'B2:C3', 'B2:C3', 'D4', 'B2:C3', null]);
  });

  test('know where they lie', () => {
    expect(run(`const r = s.getRange('B3:D7'); return [r.getRow(), r.getRowIndex(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(), r.getGridId(), r.getSheet().getName()];`)).toEqual([3, 3, 2, 7, 4, 5, 3, 5, 3, 0, 'Sheet1']);
  });

  test('tell which of their ends are open', () => {
    expect(run(`return ['A:B', '2:3', 'A2:B', 'A1:B2'].map((a) => { const r = s.getRange(a); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; });`)).toEqual([
      [false, false, true, true],
      [true, true, false, false],
      [true, false, true, true],
      [true, true, true, true],
    ]);
  });

  test('outside the tab are refused with the texts of Google', () => {
    expect(run(`return [() => s.getRange(1001, 1), () => s.getRange('AB1'), () => s.getRange(0, 1), () => s.getRange(1, 0), () => s.getRange(1, 1, 0), () => s.getRange(1, 1, 1, 0), () => s.getRange('bukan rentang'), () => s.getRange('A1').offset(-1, 0), () => s.getRange('A1').getCell(2, 1)].map(thrown);`)).toEqual([
      'The coordinates of the range are outside the dimensions of the sheet.',
      'The coordinates of the range are outside the dimensions of the sheet.',
      'The starting row of the range is too small.',
      'The starting column of the range is too small.',
      'The number of rows in the range must be at least 1.',
      'The number of columns in the range must be at least 1.',
      'Range not found',
      'The coordinates of the range are outside the dimensions of the sheet.',
      'Cell reference out of range',
    ]);
  });

  test('give cells and other ranges', () => {
    expect(run(`const r = s.getRange('B2:C3'); return [r.getCell(2, 1).getA1Notation(), r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1).getA1Notation(), r.offset(1, 0, 1, 1).getA1Notation()];`)).toEqual(['B3', 'C3:D4', 'B2:C2', 'B3']);
  });

  test('find the block of data around them and the edge of it', () => {
    expect(run(`s.getRange('B2:C4').setValue(1); s.getRange('E9').setValue(1); const r = s.getRange('B3'); const D = SpreadsheetApp.Direction; return [r.getDataRegion().getA1Notation(), r.getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(), s.getRange('B2').getNextDataCell(D.DOWN).getA1Notation(),
      s.getRange('E1').getNextDataCell(D.DOWN).getA1Notation(), s.getRange('C4').getNextDataCell(D.PREVIOUS).getA1Notation(), s.getRange('A1').getNextDataCell(D.NEXT).getA1Notation(), s.getRange('E9').getNextDataCell(D.UP).getA1Notation(), s.getDataRange().getA1Notation()];`)).toEqual(['B2:C4', 'B2:B4', 'B4', 'E9', 'B4', 'Z1', 'E1', 'A1:E9']);
  });

  test('sort by columns of the sheet: numbers, texts, truth values, empty cells last in both directions', () => {
    expect(run(`const fill = () => s.getRange('A1:B6').setValues([['b', 1], [true, 2], ['', 3], [10, 4], ['A', 5], [2, 6]]); const order = () => s.getRange('B1:B6').getValues().map((r) => r[0]).join('');
      fill(); s.getRange('A1:B6').sort(1); const one = order(); fill(); s.getRange('A1:B6').sort({ column: 1, ascending: false }); const two = order(); s.getRange('A1:B6').sort([{ column: 2, ascending: false }]); return [one, two, order()];`)).toEqual(['645123', '215463', '654321']);
  });

  test('sorting carries formats and notes along and leaves other columns alone', () => {
    expect(run(`s.getRange('A1:C2').setValues([[2, 'x', 'stay1'], [1, 'y', 'stay2']]); s.getRange('A1').setBackground('red').setNote('zwei'); s.getRange('A1:B2').sort(1); return [s.getRange('A1:C2').getValues(), s.getRange('A1:A2').getBackgrounds(), s.getRange('A2').getNote()];`)).toEqual([[[1, 'y', 'stay1'], [2, 'x', 'stay2']], [['#ffffff'], ['#ff0000']], 'zwei']);
  });

  test('a tab sorts below its frozen rows', () => {
    expect(run(`s.getRange('A1:A3').setValues([['Judul'], ['b'], ['a']]); s.setFrozenRows(1); s.sort(1); const one = s.getRange('A1:A3').getValues().flat(); s.sort(1, false); return [one, s.getRange('A1:A3').getValues().flat()];`)).toEqual([['Judul', 'a', 'b'], ['Judul', 'b', 'a']]);
  });

  test('copy values, formats or all, fill a larger target with repetitions, and transpose', () => {
    expect(run(`s.getRange('A1:B1').setValues([[1, '=A1+1']]).setBackground('red'); s.getRange('A1:B1').copyTo(s.getRange('A3:B4')); s.getRange('A1:B1').copyTo(s.getRange('D1'), { contentsOnly: true }); s.getRange('A1:B1').copyTo(s.getRange('D2'), { formatOnly: true });
      s.getRange('A1:B1').copyTo(s.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true); s.getRange('A1').copyFormatToRange(s, 8, 9, 1, 1); s.getRange('B1').copyValuesToRange(s.getSheetId(), 8, 8, 2, 3);
      return [s.getRange('A3:B4').getFormulas(), s.getRange('D1:E1').getValues(), s.getRange('D1:D2').getBackgrounds(), s.getRange('F1:F2').getValues(), s.getRange('H1:I1').getBackgrounds(), s.getRange('H2:H3').getValues()];`)).toEqual([
      [['', '=A3+1'], ['', '=A4+1']], [[1, 2]], [['#ffffff'], ['#ff0000']], [[1], [2]], [['#ff0000', '#ff0000']], [[2], [2]],
    ]);
  });

  test('move, with the formulas that refer to them', () => {
    expect(run(`s.getRange('A1').setValue(5); s.getRange('B1').setFormula('=A1'); s.getRange('A1').moveTo(s.getRange('C3')); return [s.getRange('A1').isBlank(), s.getRange('C3').getValue(), s.getRange('B1').getFormula()];`)).toEqual([true, 5, '=C3']);
  });

  test('fill series as dragging does', () => {
    expect(run(`const S = SpreadsheetApp.AutoFillSeries; s.getRange('A1:A2').setValues([[1], [3]]).autoFill(s.getRange('A1:A4'), S.DEFAULT_SERIES); s.getRange('B1').setValue('Rak 1').autoFill(s.getRange('B1:B3'), S.DEFAULT_SERIES);
      s.getRange('C1:C2').setValues([[1], [3]]).autoFill(s.getRange('C1:C4'), S.ALTERNATE_SERIES); s.getRange('D1').setFormula('=A1*2'); s.getRange('D1').autoFillToNeighbor(S.DEFAULT_SERIES); return s.getRange('A1:D4').getValues();`)).toEqual([[1, 'Rak 1', 1, 2], [3, 'Rak 2', 3, 6], [5, 'Rak 3', 1, 10], [7, '', 3, 14]]);
  });

  test('make room and close it: insertCells and deleteCells', () => {
    expect(run(`s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('B2').setValue('x'); s.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS); const one = s.getRange('A1:A4').getValues().flat(); s.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS); return [one, s.getRange('A1:B2').getValues()];`)).toEqual([[1, '', 2, 3], [[2, ''], [3, 'x']]]);
  });

  test('tidy: trimWhitespace, removeDuplicates, splitTextToColumns, randomize', () => {
    expect(run(`s.getRange('A1').setValue('  a   b '); s.getRange('A1').trimWhitespace(); s.getRange('C1:C4').setValues([['x'], ['y'], ['X'], ['z']]); const left = s.getRange('C1:C4').removeDuplicates(); s.getRange('E1').setValue('1;dua;3'); s.getRange('E1').splitTextToColumns(';');
      s.getRange('J1:J9').setValues([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [n])).randomize(); return [s.getRange('A1').getValue(), left.getA1Notation(), s.getRange('C1:C4').getValues().flat(), s.getRange('E1:G1').getValues()[0], s.getRange('J1:J9').getValues().flat().sort().join('')];`)).toEqual(['a b', 'C1:C3', ['x', 'y', 'z', ''], [1, 'dua', 3], '123456789']);
  });

  test('merge and come apart; only the first value stays', () => {
    expect(run(`s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('A1:B2').merge(); const one = [s.getRange('A1:B2').getValues(), s.getRange('B2').isPartOfMerge(), s.getRange('A1').getMergedRanges()[0].getA1Notation()]; s.getRange('A1:B2').breakApart(); s.getRange('A1:B2').mergeAcross(); const two = s.getRange('A1:B2').getMergedRanges().length;
      s.getRange('A1:B2').breakApart().mergeVertically(); return [one, two, s.getRange('A1:B2').getMergedRanges().map((r) => r.getA1Notation()), thrown(() => s.getRange('A1').merge())];`)).toEqual([[[[1, ''], ['', '']], true, 'A1:B2'], 2, ['A1:A2', 'B1:B2'], 'You must select all cells in a merged range to merge or unmerge them.']);
  });

  test('in a list are changed alike', () => {
    expect(run(`const l = s.getRangeList(['A1:A2', 'C1']); l.setValue(1).setBackground('blue').setFontWeight('bold').setNote('n').setNumberFormat('0.0').setFontColor('red').setFontSize(12).setFontFamily('Arial').setFontLine('underline').setFontStyle('italic').setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true).setBackgroundRGB(0, 0, 255)
        .setTextRotation(45).setVerticalText(false).setShowHyperlink(true).setTextDirection(SpreadsheetApp.TextDirection.LEFT_TO_RIGHT).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setBorder(true, null, null, null, null, null).trimWhitespace();
      const shown = [s.getRange('C1').getDisplayValue(), s.getRange('A2').getBackground(), s.getRange('C1').getNote(), s.getRange('C1').getWrapStrategy() == 'CLIP']; l.insertCheckboxes().check(); const checked = s.getRange('C1').getValue(); l.uncheck(); const un = s.getRange('C1').getValue(); l.removeCheckboxes(); l.setFormula('=1+1').setFormulaR1C1('=R1C2');
      l.clearFormat().clearNote().clearDataValidations().clearContent().breakApart().clear(); l.activate(); return [shown, checked, un, l.getRanges().length, s.getRange('A1').isBlank(), ss.getActiveRangeList().getRanges().length];`)).toEqual([['1.0', '#0000ff', 'n', true], true, false, 2, true, 2]);
  });
});
