import type { GridRange, SelectionState, SheetState, SpreadsheetState } from '../state';

/** What a user has selected; the first visible tab's A1 before anybody selects anything. */
export function selectionOf(spreadsheet: SpreadsheetState, user: string): SelectionState {
  const present = spreadsheet.selections.get(user);
  if (present && spreadsheet.sheets.some((sheet) => sheet.id === present.sheetId)) return present;
  const sheet = spreadsheet.sheets.find((each) => !each.hidden) ?? spreadsheet.sheets[0];
  const sheetId = sheet?.id ?? 0;
  return { sheetId, ranges: [{ sheetId, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }], cell: { row: 0, column: 0 } };
}

/** Selects ranges, or moves the current cell (into the selection where it lies in it). */
export function selectRange(spreadsheet: SpreadsheetState, user: string, ranges: readonly GridRange[] | null, cell: { sheetId: number; row: number; column: number } | null): void {
  const first = ranges?.[0];
  if (first) spreadsheet.selections.set(user, { sheetId: first.sheetId, ranges: [...ranges], cell: { row: first.startRow, column: first.startColumn } });
  if (!cell) return;
  const old = selectionOf(spreadsheet, user);
  const inside = old.sheetId === cell.sheetId && old.ranges.some((range) => cell.row >= range.startRow && cell.row < (range.endRow ?? Infinity) && cell.column >= range.startColumn && cell.column < (range.endColumn ?? Infinity));
  const ownRange = { sheetId: cell.sheetId, startRow: cell.row, endRow: cell.row + 1, startColumn: cell.column, endColumn: cell.column + 1 };
  spreadsheet.selections.set(user, { sheetId: cell.sheetId, ranges: inside ? old.ranges : [ownRange], cell: { row: cell.row, column: cell.column } });
}

export function selectSheet(spreadsheet: SpreadsheetState, user: string, sheet: SheetState): void {
  spreadsheet.selections.set(user, { sheetId: sheet.id, ranges: [{ sheetId: sheet.id, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }], cell: { row: 0, column: 0 } });
}
