import { shiftFormula } from '../formula/references';
import type { CellFormat, GridRange, SheetState, SpreadsheetState } from '../state';
import { contentAt, putContent, type CellContent } from './cells';
import { changedFormat } from './formats';
import { intersects, type BoundedRange } from './gridRange';
import { growTo } from './structure';

/** SpreadsheetApp.CopyPasteType; PASTE_VALUES_FORMATS is the sum of two (copyTo with contentsOnly copies values and keeps formats out). */
export type PasteType = 'PASTE_NORMAL' | 'PASTE_NO_BORDERS' | 'PASTE_FORMAT' | 'PASTE_FORMULA' | 'PASTE_DATA_VALIDATION' | 'PASTE_VALUES' | 'PASTE_CONDITIONAL_FORMATTING' | 'PASTE_COLUMN_WIDTHS';

/**
 * Copies a range as paste special does. A target that is a multiple of the source is filled with repetitions; a smaller one is written over to
 * the size of the source, and the grid grows where needed. Relative references of formulas move along. Returns the range written.
 */
export function copyPaste(spreadsheet: SpreadsheetState, from: SheetState, source: BoundedRange, to: SheetState, target: BoundedRange, type: PasteType, transposed = false): BoundedRange {
  const [sourceRows, sourceColumns] = [source.endRow - source.startRow, source.endColumn - source.startColumn];
  const [blockRows, blockColumns] = transposed ? [sourceColumns, sourceRows] : [sourceRows, sourceColumns];
  const rows = Math.max(1, Math.floor((target.endRow - target.startRow) / blockRows)) * blockRows;
  const columns = Math.max(1, Math.floor((target.endColumn - target.startColumn) / blockColumns)) * blockColumns;
  growTo(spreadsheet, to, target.startRow + rows, target.startColumn + columns);
  const contents: CellContent[][] = [];
  for (let row = source.startRow; row < source.endRow; row++) {
    const line: CellContent[] = [];
    for (let column = source.startColumn; column < source.endColumn; column++) line.push(type === 'PASTE_VALUES' ? withComputed(from, row, column) : contentAt(from, row, column));
    contents.push(line);
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [blockRow, blockColumn] = [row % blockRows, column % blockColumns];
      const [sourceRow, sourceColumn] = transposed ? [blockColumn, blockRow] : [blockRow, blockColumn];
      const content = contents[sourceRow]?.[sourceColumn];
      if (!content) continue;
      const place = { row: target.startRow + row, column: target.startColumn + column };
      const moved = { rows: place.row - (source.startRow + sourceRow), columns: place.column - (source.startColumn + sourceColumn) };
      const formula = content.formula === undefined ? undefined : shiftFormula(content.formula, moved.rows, moved.columns);
      const old = contentAt(to, place.row, place.column);
      putContent(spreadsheet, to, place.row, place.column, pasted(type, { ...content, formula }, old));
    }
  }
  const written = { sheetId: to.id, startRow: target.startRow, endRow: target.startRow + rows, startColumn: target.startColumn, endColumn: target.startColumn + columns };
  if (type === 'PASTE_COLUMN_WIDTHS') copyWidths(from, source, to, written);
  if (type === 'PASTE_NORMAL' || type === 'PASTE_CONDITIONAL_FORMATTING' || type === 'PASTE_FORMAT') copyConditionalFormats(from, source, to, written);
  if (!transposed && (type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT' || type === 'PASTE_NO_BORDERS')) copyMerges(from, source, to, written);
  return written;
}

function withComputed(sheet: SheetState, row: number, column: number): CellContent {
  return { ...contentAt(sheet, row, column), value: sheet.rows[row]?.values[column] ?? null };
}

function pasted(type: PasteType, content: CellContent, old: CellContent): CellContent {
  const kept = { value: old.value, formula: old.formula, runs: old.runs, resultFormat: old.resultFormat };
  switch (type) {
    case 'PASTE_NORMAL':
      return content;
    case 'PASTE_NO_BORDERS':
      return { ...content, format: withBorders(content.format, old.format) };
    case 'PASTE_FORMAT':
      return { ...old, format: content.format };
    case 'PASTE_FORMULA':
      return { ...old, value: content.value, formula: content.formula, runs: undefined, resultFormat: undefined };
    case 'PASTE_VALUES':
      // A date stays a date: the pattern of the value comes along where the target has none.
      return { ...old, value: content.value, formula: undefined, runs: undefined, resultFormat: undefined, format: withPattern(old.format, content.format?.numberFormat ?? content.resultFormat) };
    case 'PASTE_DATA_VALIDATION':
      return { ...old, ...kept, validation: content.validation };
    default:
      return old;
  }
}

function withBorders(format: CellFormat | undefined, own: CellFormat | undefined): CellFormat | undefined {
  return changedFormat(format, { borders: own?.borders });
}
function withPattern(format: CellFormat | undefined, pattern: string | undefined): CellFormat | undefined {
  return pattern === undefined || format?.numberFormat !== undefined ? format : changedFormat(format, { numberFormat: pattern });
}

function copyWidths(from: SheetState, source: BoundedRange, to: SheetState, written: BoundedRange): void {
  for (let column = source.startColumn; column < source.endColumn; column++) {
    const width = from.columns[column]?.width;
    const place = written.startColumn + column - source.startColumn;
    while (to.columns.length <= place) to.columns.push(undefined);
    const { width: _old, ...rest } = to.columns[place] ?? {};
    to.columns[place] = width === undefined ? rest : { ...rest, width };
  }
}

/** The part of each rule that lies in the source applies to the copy too. */
function copyConditionalFormats(from: SheetState, source: BoundedRange, to: SheetState, written: BoundedRange): void {
  for (const rule of [...from.conditionalFormats]) {
    const parts = rule.ranges.filter((range) => intersects(range, source)).map((range): GridRange => place(range, source, written));
    if (parts.length === 0) continue;
    if (from === to) rule.ranges = [...rule.ranges, ...parts.filter((part) => !rule.ranges.some((range) => JSON.stringify(range) === JSON.stringify(part)))];
    else to.conditionalFormats.push({ ...rule, ranges: parts });
  }
}

function copyMerges(from: SheetState, source: BoundedRange, to: SheetState, written: BoundedRange): void {
  to.merges = to.merges.filter((merge) => !intersects(merge, written) || (from === to && intersects(merge, source)));
  for (const merge of from.merges.filter((each) => intersects(each, source))) {
    const copy = place(merge, source, written);
    if (!to.merges.some((each) => intersects(each, copy))) to.merges.push(copy);
  }
}

function place(range: GridRange, source: BoundedRange, written: BoundedRange): GridRange {
  const [rows, columns] = [written.startRow - source.startRow, written.startColumn - source.startColumn];
  return {
    sheetId: written.sheetId,
    startRow: Math.max(range.startRow, source.startRow) + rows,
    endRow: Math.min(range.endRow ?? Infinity, source.endRow) + rows,
    startColumn: Math.max(range.startColumn, source.startColumn) + columns,
    endColumn: Math.min(range.endColumn ?? Infinity, source.endColumn) + columns,
  };
}
