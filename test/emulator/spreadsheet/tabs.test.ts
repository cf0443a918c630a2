import { run } from './support';

/** Source: references of SpreadsheetApp, Spreadsheet and Sheet. */
describe('tabs of a spreadsheet', () => {
  test('are made, found, moved, copied and deleted', () => {
    expect(run(`const names = () => ss.getSheets().map((x) => x.getName()); ss.insertSheet('Dua'); ss.insertSheet(0); ss.insertSheet('Empat', 1); s.getRange('A1').setValue('isi'); ss.insertSheet('Salinan', 0, { template: s }); const one = names(); const made = ss.getSheetByName('Salinan').getRange('A1').getValue(); ss.setActiveSheet(s); ss.moveActiveSheet(1); const two = names(); const d = ss.duplicateActiveSheet().getName();
      ss.deleteSheet(ss.getSheetByName('Dua')); const left = ss.deleteActiveSheet().getName(); return [one, made, two, d, names(), ss.getNumSheets(), ss.getSheetByName('Tiada'), ss.getSheetById(s.getSheetId()).getName(), s.getIndex(), typeof left];`)).toEqual([
      ['Salinan', 'Sheet3', 'Empat', 'Sheet1', 'Dua'], 'isi', ['Sheet1', 'Salinan', 'Sheet3', 'Empat', 'Dua'], 'Copy of Sheet1', ['Sheet1', 'Salinan', 'Sheet3', 'Empat'], 4, null, 'Sheet1', 1, 'string',
    ]);
  });

  test('with a name in use are refused, and the last one cannot go', () => {
    expect(run(`ss.insertSheet('Dua'); const one = thrown(() => ss.insertSheet('dua')); const two = thrown(() => s.setName('Dua')); ss.deleteSheet(ss.getSheetByName('Dua')); return [one, two, thrown(() => ss.deleteSheet(s)), thrown(() => s.hideSheet())];`)).toEqual(['A sheet with the name "dua" already exists. Please enter another name.', 'A sheet with the name "Dua" already exists. Please enter another name.', "You can't remove all the sheets in a document.", "You can't hide all the sheets in a document."]);
  });

  test('know their names and what they belong to; one that is gone says so', () => {
    expect(run(`const two = ss.insertSheet('Dua'); s.setName('Satu'); two.hideSheet(); const hidden = two.isSheetHidden(); two.showSheet(); const r = two.getRange('A1'); ss.setActiveSheet(two); const active = [ss.getActiveSheet().getName(), ss.getSheetName(), ss.getSheetId() === two.getSheetId()]; ss.renameActiveSheet('Duo'); const renamed = two.getSheetName(); ss.deleteSheet(two);
      return [s.getName(), hidden, active, renamed, s.getParent().getId() === ss.getId(), String(s.getType()), s.getFormUrl(), ss.getFormUrl(), thrown(() => r.getValue()).replace(/\\d+/, 'N')];`)).toEqual(['Satu', true, ['Dua', 'Dua', true], 'Duo', true, 'GRID', null, null, 'Sheet N not found']);
  });

  test('are copied to another spreadsheet', () => {
    expect(run(`const other = SpreadsheetApp.create('Lain'); s.getRange('B2').setValue('x').setBackground('red'); s.getRange('A5:A6').merge(); const copy = s.copyTo(other); return [copy.getName(), copy.getRange('B2').getBackground(), copy.getRange('A5').isPartOfMerge(), s.copyTo(other).getName(), other.getNumSheets()];`)).toEqual(['Copy of Sheet1', '#ff0000', true, 'Copy of Sheet1 2', 3]);
  });
});

describe('rows and columns', () => {
  test('are inserted with the format of their neighbour and everything below moves along', () => {
    expect(run(`s.getRange('A1:B3').setValues([['a', 1], ['b', 2], ['c', 3]]); s.getRange('B2').setBackground('red').setNote('n'); s.getRange('A3:B3').merge(); ss.setNamedRange('Blok', s.getRange('A2:B3')); s.insertRowAfter(2); const one = [s.getRange('B3').getBackground(), s.getRange('B3').getNote(), ss.getRangeByName('Blok').getA1Notation(), s.getRange('A4').isPartOfMerge()]; s.insertRowBefore(1).insertRowsBefore(1, 2).insertRowsAfter(1, 1); s.insertRows(1); s.insertRows(1, 2); s.insertColumnBefore(1).insertColumnAfter(1).insertColumnsBefore(1, 1).insertColumnsAfter(1, 1); s.insertColumns(1); s.insertColumns(1, 2);
      return [one, ss.getRangeByName('Blok').getA1Notation(), s.getMaxRows(), s.getMaxColumns(), s.getRange('H9').getValue()];`)).toEqual([['#ff0000', '', 'A2:B4', true], 'H9:I11', 1008, 33, 'b']);
  });

  test('are deleted with what lies on them, but never all of them', () => {
    expect(run(`s.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]); ss.setNamedRange('Dua', s.getRange('A2:A2')); s.deleteRow(1); s.deleteRows(1, 2); const left = s.getRange('A1:A2').getValues().flat(); s.getRange('B1').setValue('b'); s.deleteColumn(1); s.deleteColumns(5, 2); s.setFrozenRows(2); const small = SpreadsheetApp.create('Kecil', 3, 3).getSheets()[0]; small.setFrozenRows(1);
      return [left, ss.getRangeByName('Dua'), s.getRange('A1').getValue(), s.getMaxRows(), s.getMaxColumns(), thrown(() => small.deleteRows(1, 3)), thrown(() => small.deleteRows(2, 2)), thrown(() => small.deleteColumns(1, 3)), thrown(() => small.deleteRow(4)), thrown(() => small.insertRowAfter(9))];`)).toEqual([[4, 5], null, 'b', 997, 23, "You can't delete all the rows on the sheet.", 'Sorry, it is not possible to delete all non-frozen rows.', "You can't delete all the columns on the sheet.", 'Those rows are out of bounds.', 'Those rows are out of bounds.']);
  });

  test('are moved', () => {
    expect(run(`s.getRange('A1:C3').setValues([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]); s.moveColumns(s.getRange('A1'), 4); s.moveRows(s.getRange('A3:A3'), 1); return s.getRange('A1:C3').getValues();`)).toEqual([[5, 6, 4], ['b', 'c', 'a'], [2, 3, 1]]);
  });

  test('are hidden, shown, sized and frozen', () => {
    expect(run(`s.hideRows(2); s.hideRows(4, 2); s.hideColumns(2); s.hideColumns(4, 2); s.hideRow(s.getRange('A7')); s.hideColumn(s.getRange('G1')); const hidden = [2, 3, 4, 5, 7].map((n) => s.isRowHiddenByUser(n)).concat([2, 3, 4, 5, 7].map((n) => s.isColumnHiddenByUser(n))); s.showRows(2); s.showRows(4, 2); s.showColumns(2); s.showColumns(4, 2); s.unhideRow(s.getRange('A7')); s.unhideColumn(s.getRange('G1'));
      s.setColumnWidth(1, 150).setColumnWidths(2, 2, 80).setRowHeight(1, 40).setRowHeights(2, 2, 30).setRowHeightsForced(4, 1, 10); s.getRange('E1').setValue('sepuluh kata'); s.autoResizeColumn(5).autoResizeColumns(6, 1).autoResizeRows(9, 1); s.setFrozenRows(2); s.setFrozenColumns(1);
      return [hidden, [2, 7].map((n) => s.isRowHiddenByUser(n) || s.isColumnHiddenByUser(n)), [1, 2, 3, 4].map((n) => s.getColumnWidth(n)), [1, 2, 4, 5].map((n) => s.getRowHeight(n)), s.getColumnWidth(5) > 60, s.getFrozenRows(), s.getFrozenColumns(), thrown(() => s.setFrozenRows(1000)), thrown(() => s.hideRows(1001))];`)).toEqual([
      [true, false, true, true, true, true, false, true, true, true], [false, false], [150, 80, 80, 100], [40, 30, 10, 21], true, 2, 1, "You can't freeze all visible rows on the sheet.", 'Those rows are out of bounds.',
    ]);
  });

  test('are grouped in levels that fold', () => {
    expect(run(`const P = SpreadsheetApp.GroupControlTogglePosition; s.getRange('2:5').shiftRowGroupDepth(1); s.getRange('3:4').shiftRowGroupDepth(1); s.getRange('B:C').shiftColumnGroupDepth(1); const depths = [1, 2, 3, 5, 6].map((n) => s.getRowGroupDepth(n)); const g = s.getRowGroup(3, 2); const read = [g.getDepth(), g.getRange().getRow(), g.getRange().getNumRows(), g.getControlIndex(), g.isCollapsed()]; g.collapse(); const folded = g.isCollapsed(); g.expand(); s.collapseAllRowGroups(); const all = s.getRowGroup(2, 1).isCollapsed(); s.expandAllRowGroups(); s.expandRowGroupsUpToDepth(1); const upTo = [s.getRowGroup(2, 1).isCollapsed(), s.getRowGroup(3, 2).isCollapsed()];
      s.collapseAllColumnGroups(); const c = s.getColumnGroup(2, 1).isCollapsed(); s.expandAllColumnGroups(); s.expandColumnGroupsUpToDepth(1); s.getRange('2:5').collapseGroups(); const d = s.getRowGroup(2, 1).isCollapsed(); s.getRange('2:5').expandGroups(); s.setRowGroupControlPosition(P.AFTER).setColumnGroupControlPosition(P.AFTER); g.remove();
      return [depths, read, folded, all, upTo, c, d, s.getColumnGroupDepth(2), String(s.getRowGroupControlPosition()), String(s.getColumnGroupControlPosition()), s.getRowGroupDepth(3)];`)).toEqual([[0, 1, 2, 1, 0], [2, 3, 2, 2, false], true, true, [false, true], true, true, 1, 'AFTER', 'AFTER', 1]);
  });

  test('never lift the spreadsheet above ten million cells', () => {
    expect(run(`return [thrown(() => SpreadsheetApp.create('Besar', 1000000, 11)), thrown(() => s.insertRowsAfter(1, 400000))];`)).toEqual(['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.']);
  });

  test('of the active tab answer on the spreadsheet itself too', () => {
    expect(run(`ss.appendRow(['a', 'b']); ss.insertRowBefore(1).insertRowAfter(1); ss.insertRowsBefore(1, 1); ss.insertRowsAfter(1, 1); ss.insertColumnBefore(1); ss.insertColumnAfter(1); ss.insertColumnsBefore(1, 1); ss.insertColumnsAfter(1, 1); const one = [ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getA1Notation()]; ss.deleteRow(1); ss.deleteRows(1, 3); ss.deleteColumn(1); ss.deleteColumns(1, 3);
      ss.setFrozenRows(1); ss.setFrozenColumns(1); ss.setColumnWidth(1, 50); ss.setRowHeight(1, 50); ss.autoResizeColumn(2); ss.hideColumn(s.getRange('C1')); ss.hideRow(s.getRange('A3')); const two = [ss.isColumnHiddenByUser(3), ss.isRowHiddenByUser(3), ss.isRowHiddenByFilter(3)]; ss.unhideColumn(s.getRange('C1')); ss.unhideRow(s.getRange('A3')); ss.appendRow(['z', 1]); ss.appendRow(['y', 2]); ss.sort(1); const three = ss.getSheetValues(1, 1, 3, 1).flat(); ss.sort(1, false);
      return [one, two, three, ss.getFrozenRows(), ss.getFrozenColumns(), ss.getColumnWidth(1), ss.getRowHeight(1), ss.getRangeList(['A1', 'B2']).getRanges().length];`)).toEqual([[5, 6, 'A1:F5'], [true, true, false], ['a', 'y', 'z'], 1, 1, 50, 50, 2]);
  });

  test('look of a tab: colour, gridlines, direction', () => {
    expect(run(`const before = [s.getTabColor(), s.getTabColorObject(), s.hasHiddenGridlines(), s.isRightToLeft()]; s.setTabColor('red').setHiddenGridlines(true).setRightToLeft(true); const one = [s.getTabColor(), s.getTabColorObject().asRgbColor().asHexString(), s.hasHiddenGridlines(), s.isRightToLeft()]; s.setTabColorObject(SpreadsheetApp.newColor().setRgbColor('blue').build()); const two = s.getTabColor(); s.setTabColor(null); return [before, one, two, s.getTabColor()];`)).toEqual([[null, null, false, false], ['#ff0000', '#ff0000', true, true], '#0000ff', null]);
  });
});
