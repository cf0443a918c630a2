import type { GridRange, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { clip } from './a1Range';
import type { ResolvedRange } from './a1Range';
import { rangeText } from './a1Range';

/** Tab with this id. Requests about cells say 'No grid with id', those about tabs 'No sheet with id', as the API does. */
export function sheetById(spreadsheet: SpreadsheetState, id: number, word: 'grid' | 'sheet' = 'grid'): SheetState {
  const sheet = spreadsheet.sheets.find((each) => each.id === id);
  if (!sheet) throw new ApiRefusal(`No ${word} with id: ${id}`);
  return sheet;
}

/** Reads a GridRange message. An absent sheetId is 0, absent indexes are open. Throws for an unknown tab and for a range that begins past the grid. */
export function resolveGridRange(spreadsheet: SpreadsheetState, message: JsonObject | undefined, name = 'range'): ResolvedRange {
  if (!message) throw new ApiRefusal(`${name} is required`);
  const sheet = sheetById(spreadsheet, numberAt(message, 'sheetId') ?? 0);
  const open: GridRange = {
    sheetId: sheet.id,
    startRow: numberAt(message, 'startRowIndex') ?? 0,
    endRow: numberAt(message, 'endRowIndex') ?? null,
    startColumn: numberAt(message, 'startColumnIndex') ?? 0,
    endColumn: numberAt(message, 'endColumnIndex') ?? null,
  };
  if (open.startRow < 0 || open.startColumn < 0 || (open.endRow ?? 0) < 0 || (open.endColumn ?? 0) < 0) throw new ApiRefusal('GridRange indexes must be >= 0');
  if ((open.endRow ?? Infinity) < open.startRow) throw new ApiRefusal(`${name}.endRowIndex[${open.endRow}] must be after startRowIndex[${open.startRow}]`);
  if ((open.endColumn ?? Infinity) < open.startColumn) throw new ApiRefusal(`${name}.endColumnIndex[${open.endColumn}] must be after startColumnIndex[${open.startColumn}]`);
  return { sheet, open, cells: clip(sheet, open), text: rangeText(sheet, open) };
}

/** GridRange message of a range; open ends are left out. */
export function gridRangeMessage(range: GridRange): JsonObject {
  const message: JsonObject = { sheetId: range.sheetId };
  // A wholly open side is left out, as for a protected whole tab.
  if (range.endRow !== null || range.startRow > 0) message.startRowIndex = range.startRow;
  if (range.endRow !== null) message.endRowIndex = range.endRow;
  if (range.endColumn !== null || range.startColumn > 0) message.startColumnIndex = range.startColumn;
  if (range.endColumn !== null) message.endColumnIndex = range.endColumn;
  return message;
}

/** A cell named by a GridCoordinate message; must lie in the grid. */
export function resolveCoordinate(spreadsheet: SpreadsheetState, message: JsonObject): { sheet: SheetState; row: number; column: number } {
  const sheet = sheetById(spreadsheet, numberAt(message, 'sheetId') ?? 0);
  const row = numberAt(message, 'rowIndex') ?? 0;
  const column = numberAt(message, 'columnIndex') ?? 0;
  if (row < 0 || column < 0) throw new ApiRefusal('GridCoordinate indexes must be >= 0');
  if (row >= sheet.rowCount) throw new ApiRefusal(`GridCoordinate.rowIndex[${row}] is after last row in grid[${sheet.rowCount - 1}]`);
  if (column >= sheet.columnCount) throw new ApiRefusal(`GridCoordinate.columnIndex[${column}] is after last column in grid[${sheet.columnCount - 1}]`);
  return { sheet, row, column };
}

/** Rows or columns named by a DimensionRange message; `end` is null where it was left open. */
export interface ResolvedDimension {
  readonly sheet: SheetState;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly start: number;
  readonly end: number;
  readonly openEnd: boolean;
  /** Rows or columns of the tab. */
  readonly count: number;
}

/** Reads a DimensionRange message without checking it against the grid; an absent end is the end of the tab. */
export function resolveDimension(spreadsheet: SpreadsheetState, message: JsonObject | undefined): ResolvedDimension {
  if (!message) throw new ApiRefusal('range is required');
  const sheet = sheetById(spreadsheet, numberAt(message, 'sheetId') ?? 0);
  const dimension = dimensionOf(message, 'dimension');
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const start = numberAt(message, 'startIndex') ?? 0;
  const end = numberAt(message, 'endIndex');
  if (start < 0 || (end ?? 0) < 0) throw new ApiRefusal('DimensionRange indexes must be >= 0');
  if (end !== undefined && end < start) throw new ApiRefusal(`range.endIndex[${end}] must be after startIndex[${start}]`);
  return { sheet, dimension, start, end: end ?? count, openEnd: end === undefined, count };
}

/** Value of a Dimension field; it must be given. */
export function dimensionOf(message: JsonObject, key: string): 'ROWS' | 'COLUMNS' {
  const dimension = stringAt(message, key);
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw new ApiRefusal('No dimension specified.');
}

/** True where the message names a range at all (a field that may be left out). */
export function hasRange(holder: JsonObject, key = 'range'): boolean {
  return objectAt(holder, key) !== undefined;
}
