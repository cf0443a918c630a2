import type { GridRange, SheetState } from '../state';

/** A range whose ends are all known, clipped to the sheet's grid. */
export interface BoundedRange extends GridRange {
  readonly endRow: number;
  readonly endColumn: number;
}

export function bounded(range: GridRange, sheet: SheetState): BoundedRange {
  return {
    sheetId: range.sheetId,
    startRow: range.startRow,
    endRow: Math.min(range.endRow ?? sheet.rowCount, sheet.rowCount),
    startColumn: range.startColumn,
    endColumn: Math.min(range.endColumn ?? sheet.columnCount, sheet.columnCount),
  };
}

/** Range of `rows` × `columns` cells from a corner. */
export function rangeAt(sheetId: number, row: number, column: number, rows = 1, columns = 1): BoundedRange {
  return { sheetId, startRow: row, endRow: row + rows, startColumn: column, endColumn: column + columns };
}

export function contains(range: GridRange, row: number, column: number): boolean {
  return row >= range.startRow && row < (range.endRow ?? Infinity) && column >= range.startColumn && column < (range.endColumn ?? Infinity);
}

export function encloses(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    inner.startRow >= outer.startRow &&
    (inner.endRow ?? Infinity) <= (outer.endRow ?? Infinity) &&
    inner.startColumn >= outer.startColumn &&
    (inner.endColumn ?? Infinity) <= (outer.endColumn ?? Infinity)
  );
}

export function intersects(one: GridRange, other: GridRange): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.startRow < (other.endRow ?? Infinity) &&
    other.startRow < (one.endRow ?? Infinity) &&
    one.startColumn < (other.endColumn ?? Infinity) &&
    other.startColumn < (one.endColumn ?? Infinity)
  );
}

export function sameRange(one: GridRange, other: GridRange): boolean {
  return (
    one.sheetId === other.sheetId && one.startRow === other.startRow && one.endRow === other.endRow && one.startColumn === other.startColumn && one.endColumn === other.endColumn
  );
}
