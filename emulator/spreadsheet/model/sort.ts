import { shiftFormula } from '../formula/references';
import type { CellValue, RowState, SheetState, SpreadsheetState } from '../state';
import { contentAt, putContent, type CellContent } from './cells';
import type { BoundedRange } from './gridRange';

export interface SortKey {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

/** Order of Sheets: numbers and dates, texts regardless of case, truth values, errors; empty cells last in both directions. */
export function compareCells(one: CellValue, other: CellValue): number {
  const [first, second] = [rank(one), rank(other)];
  if (first !== second) return first - second;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Number(one) - Number(other) || 0;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/**
 * Sorts the rows of a range; equal rows keep their order. Values, formulas, formats, notes and validation move, row heights and hidden flags
 * stay, as does everything outside the range. Returns for each new position the old one.
 */
export function sortRange(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange, keys: readonly SortKey[]): number[] {
  const count = range.endRow - range.startRow;
  const order = Array.from({ length: count }, (_, index) => index);
  const columns = keys.map((key) => order.map((index) => sheet.rows[range.startRow + index]?.values[key.column] ?? null));
  order.sort((one, other) => {
    for (const [index, key] of keys.entries()) {
      const [a, b] = [columns[index]?.[one] ?? null, columns[index]?.[other] ?? null];
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
        continue;
      }
      const compared = compareCells(a, b);
      if (compared !== 0) return key.ascending ? compared : -compared;
    }
    return one - other;
  });
  rearrangeRows(spreadsheet, sheet, range, order);
  return order;
}

/** Puts at each position of the range's rows what stood at `order[position]` (both from the range's first row). */
export function rearrangeRows(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange, order: readonly number[]): void {
  spreadsheet.version++;
  const whole = range.startColumn === 0 && range.endColumn >= sheet.columnCount;
  const old = order.map((_, index) => sheet.rows[range.startRow + index]);
  if (whole && !old.some((row) => row?.formulas?.size)) {
    while (sheet.rows.length < range.endRow) sheet.rows.push(undefined);
    order.forEach((from, index) => (sheet.rows[range.startRow + index] = keepPlace(old[from], old[index], spreadsheet.stamp)));
    return;
  }
  const contents: CellContent[][] = order.map((from) => {
    const cells: CellContent[] = [];
    for (let column = range.startColumn; column < range.endColumn; column++) cells.push(contentAt(sheet, range.startRow + from, column));
    return cells;
  });
  contents.forEach((cells, index) => {
    const delta = index - (order[index] ?? index);
    cells.forEach((cell, column) => {
      const formula = cell.formula === undefined ? undefined : shiftFormula(cell.formula, delta, 0);
      putContent(spreadsheet, sheet, range.startRow + index, range.startColumn + column, formula === undefined ? cell : { ...cell, formula });
    });
  });
}

/** The content of one row with height and hidden flags of another. */
function keepPlace(content: RowState | undefined, place: RowState | undefined, stamp: number): RowState | undefined {
  if (content?.height === place?.height && content?.hiddenByUser === place?.hiddenByUser && content?.hiddenByFilter === place?.hiddenByFilter) return content;
  // A shared row is not written to here: the copy carries an old stamp so that the next writer copies its parts.
  const next: RowState = { ...(content ?? { values: [] }), stamp: Math.min(content?.stamp ?? stamp, stamp - 1) };
  delete next.height;
  delete next.hiddenByUser;
  delete next.hiddenByFilter;
  if (place?.height !== undefined) next.height = place.height;
  if (place?.hiddenByUser !== undefined) next.hiddenByUser = place.hiddenByUser;
  if (place?.hiddenByFilter !== undefined) next.hiddenByFilter = place.hiddenByFilter;
  return next;
}
