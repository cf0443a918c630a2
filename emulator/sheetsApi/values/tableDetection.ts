import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import type { SheetState } from '../../spreadsheet/state';

/**
 * The last table that a range touches: a block of filled cells with nothing in the cells around it (corners count: assumed). Null where the range holds no data.
 * Source: guide "Reading and writing values", appending.
 */
export function lastTable(sheet: SheetState, cells: BoundedRange): BoundedRange | null {
  const seed = lastFilled(sheet, cells);
  return seed ? blockAround(sheet, seed.row, seed.column) : null;
}

function filled(sheet: SheetState, row: number, column: number): boolean {
  if (row < 0 || column < 0 || row >= sheet.rows.length) return false;
  const state = sheet.rows[row];
  if (state === undefined) return false;
  // Reading past the end of an array is slow, and the columns beside a table are read once a row.
  if (column < state.values.length && (state.values[column] ?? null) !== null) return true;
  return state.formulas !== undefined && state.formulas.has(column);
}

function lastFilled(sheet: SheetState, cells: BoundedRange): { row: number; column: number } | null {
  for (let row = Math.min(cells.endRow, sheet.rows.length) - 1; row >= cells.startRow; row -= 1) {
    const state = sheet.rows[row];
    if (!state) continue;
    const width = Math.max(state.values.length, ...(state.formulas ? [...state.formulas.keys()].map((column) => column + 1) : []));
    for (let column = Math.min(cells.endColumn, width) - 1; column >= cells.startColumn; column -= 1) if (filled(sheet, row, column)) return { row, column };
  }
  return null;
}

/** Widens a box from one cell until no filled cell touches it, corners included. */
function blockAround(sheet: SheetState, row: number, column: number): BoundedRange {
  let [top, bottom, left, right] = [row, row, column, column];
  const rowTouches = (at: number): boolean => {
    for (let each = left - 1; each <= right + 1; each += 1) if (filled(sheet, at, each)) return true;
    return false;
  };
  const columnTouches = (at: number): boolean => {
    if (at < 0 || at >= sheet.columnCount) return false;
    // From below: a table's newest rows are the likeliest to be filled.
    for (let each = bottom + 1; each >= top - 1; each -= 1) if (filled(sheet, each, at)) return true;
    return false;
  };
  for (let grew = true; grew; ) {
    grew = false;
    while (rowTouches(top - 1)) [top, grew] = [top - 1, true];
    while (rowTouches(bottom + 1)) [bottom, grew] = [bottom + 1, true];
    while (columnTouches(left - 1)) [left, grew] = [left - 1, true];
    while (columnTouches(right + 1)) [right, grew] = [right + 1, true];
  }
  return { sheetId: sheet.id, startRow: top, endRow: bottom + 1, startColumn: left, endColumn: right + 1 };
}
