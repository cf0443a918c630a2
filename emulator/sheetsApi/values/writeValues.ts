import { enterText, setCell } from '../../spreadsheet/model/cells';
import type { SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { compact } from '../api/json';
import type { JsonObject } from '../api/json';
import { rangeText } from '../ranges/a1Range';
import type { InputBlock } from './inputValues';
import type { Rendering } from './renderValues';
import { renderValues } from './renderValues';

/** Writes a checked block from a corner. RAW keeps every text as it is; USER_ENTERED reads it as if a person had typed it. `now`: epoch milliseconds. */
export function writeBlock(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, block: InputBlock, option: 'RAW' | 'USER_ENTERED', now: number): void {
  block.rows.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      if (cell === null) return;
      if (typeof cell === 'string' && option === 'USER_ENTERED') enterText(spreadsheet, sheet, row + rowOffset, column + columnOffset, cell, now, true);
      else setCell(spreadsheet, sheet, row + rowOffset, column + columnOffset, cell);
    });
  });
}

/** UpdateValuesResponse for a block that was written. Counts of 0 are left out, as the API does. Cells given as null are not counted (assumed). */
export function updateResponse(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, block: InputBlock): JsonObject {
  let cells = 0;
  const rows = new Set<number>();
  const columns = new Set<number>();
  block.rows.forEach((line, rowOffset) => {
    line.forEach((cell, columnOffset) => {
      if (cell === null) return;
      cells += 1;
      rows.add(rowOffset);
      columns.add(columnOffset);
    });
  });
  const written = { startRow: row, endRow: row + Math.max(1, block.height), startColumn: column, endColumn: column + Math.max(1, block.width) };
  return compact({
    spreadsheetId: spreadsheet.id,
    updatedRange: rangeText(sheet, written),
    updatedRows: rows.size || undefined,
    updatedColumns: columns.size || undefined,
    updatedCells: cells || undefined,
  });
}

/** ValueRange message of the cells; `values` is absent where all are empty. */
export function valueRangeMessage(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  cells: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  major: 'ROWS' | 'COLUMNS',
  rendering: Rendering,
): JsonObject {
  const values = renderValues(spreadsheet, sheet, { sheetId: sheet.id, ...cells }, major, rendering);
  return compact({ range: rangeText(sheet, cells), majorDimension: major, values: values.length > 0 ? values : undefined });
}
