import { followFormula } from '../formula/references';
import type { GridRange, SheetState, SpreadsheetState } from '../state';
import { contentAt, emptyContent, putContent, type CellContent } from './cells';
import { encloses, type BoundedRange } from './gridRange';
import { writableRow } from './rows';
import { forEachFormula } from './sheets';
import { growTo, insertDimension } from './structure';

/** Cuts a range and pastes it at a corner, also on another tab: formulas that referred to the cells follow them. */
export function cutPaste(spreadsheet: SpreadsheetState, from: SheetState, source: BoundedRange, to: SheetState, row: number, column: number): void {
  const contents = takeContents(spreadsheet, from, source);
  growTo(spreadsheet, to, row + contents.length, column + (contents[0]?.length ?? 0));
  contents.forEach((line, rowOffset) => line.forEach((content, columnOffset) => putContent(spreadsheet, to, row + rowOffset, column + columnOffset, content)));
  const [rows, columns] = [row - source.startRow, column - source.startColumn];
  const moved = (range: GridRange): GridRange => ({
    sheetId: to.id,
    startRow: range.startRow + rows,
    endRow: (range.endRow ?? source.endRow) + rows,
    startColumn: range.startColumn + columns,
    endColumn: (range.endColumn ?? source.endColumn) + columns,
  });
  const merges = from.merges.filter((merge) => encloses(source, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  to.merges.push(...merges.map(moved));
  for (const named of spreadsheet.namedRanges) if (encloses(source, named.range)) named.range = moved(named.range);
  if (from !== to) return;
  forEachFormula(spreadsheet, (sheet, atRow, atColumn, formula) => {
    const next = followFormula(
      formula,
      (name) => (name === null ? sheet === from : name === from.name),
      (range) => (encloses(source, { ...range, sheetId: from.id }) ? moved({ ...range, sheetId: from.id }) : range),
    );
    if (next !== formula) writableRow(spreadsheet, sheet, atRow).formulas?.set(atColumn, next);
  });
}

function takeContents(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange): CellContent[][] {
  const contents: CellContent[][] = [];
  for (let row = range.startRow; row < range.endRow; row++) {
    const line: CellContent[] = [];
    for (let column = range.startColumn; column < range.endColumn; column++) {
      line.push(contentAt(sheet, row, column));
      putContent(spreadsheet, sheet, row, column, emptyContent);
    }
    contents.push(line);
  }
  return contents;
}

/** Makes room in a range: what stands there and beyond moves right ('COLUMNS') or down ('ROWS'); the grid grows where content would fall off. */
export function insertCells(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange, shift: 'ROWS' | 'COLUMNS'): void {
  const [rows, columns] = [range.endRow - range.startRow, range.endColumn - range.startColumn];
  if (shift === 'ROWS') {
    insertDimension(spreadsheet, sheet, 'ROWS', sheet.rowCount, rows);
    const block = { ...range, endRow: sheet.rowCount - rows };
    if (block.endRow > block.startRow) cutPaste(spreadsheet, sheet, block, sheet, range.startRow + rows, range.startColumn);
  } else {
    insertDimension(spreadsheet, sheet, 'COLUMNS', sheet.columnCount, columns);
    const block = { ...range, endColumn: sheet.columnCount - columns };
    if (block.endColumn > block.startColumn) cutPaste(spreadsheet, sheet, block, sheet, range.startRow, range.startColumn + columns);
  }
}

/** Takes the cells of a range out: what stands beyond moves left ('COLUMNS') or up ('ROWS'). The grid keeps its size. */
export function deleteCells(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange, shift: 'ROWS' | 'COLUMNS'): void {
  takeContents(spreadsheet, sheet, range);
  const block = shift === 'ROWS' ? { ...range, startRow: range.endRow, endRow: sheet.rowCount } : { ...range, startColumn: range.endColumn, endColumn: sheet.columnCount };
  if (block.endRow > block.startRow && block.endColumn > block.startColumn) cutPaste(spreadsheet, sheet, block, sheet, range.startRow, range.startColumn);
}
