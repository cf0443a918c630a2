import { lastRow } from '../../spreadsheet/model/content';
import { growTo } from '../../spreadsheet/model/structure';
import type { SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { resolveCoordinate, resolveGridRange, sheetById } from '../ranges/gridRangeMessage';
import { parseUpdateMask } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { CellWriter } from './cellWriter';
import type { RequestContext, RequestHandlers } from './context';

/** Requests that write cells from CellData messages. */
export const cellRequests: RequestHandlers = {
  updateCells(context, request) {
    const rows = rowsOf(request);
    const start = objectAt(request, 'start');
    if (!start && !objectAt(request, 'range')) throw new ApiRefusal('Must specify either start or range.');
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'CellData');
    if (start) {
      const { sheet, row, column } = resolveCoordinate(context.spreadsheet, start);
      writeRows(context, sheet, row, column, rows, mask, sheet.rowCount, sheet.columnCount);
      return {};
    }
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    checkExtent(rows, cells.startRow, cells.startColumn, cells.endRow, cells.endColumn);
    const writer = new CellWriter(context, mask);
    // Cells that the rows do not cover are emptied in the chosen fields; rows that never held anything need no visit.
    const last = Math.max(Math.min(cells.endRow, sheet.rows.length), cells.startRow + rows.length);
    for (let row = cells.startRow; row < last; row += 1) {
      const values = rows[row - cells.startRow] ?? [];
      for (let column = cells.startColumn; column < cells.endColumn; column += 1) writer.write(sheet, row, column, values[column - cells.startColumn] ?? {});
    }
    return {};
  },

  appendCells(context, request) {
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? 0);
    const rows = rowsOf(request);
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'CellData');
    const row = lastRow(sheet);
    growTo(context.spreadsheet, sheet, row + rows.length, widest(rows));
    if (rows.length > 0) writeRows(context, sheet, row, 0, rows, mask, sheet.rowCount, sheet.columnCount);
    return {};
  },

  repeatCell(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'CellData');
    context.guard(sheet, cells);
    const cell = objectAt(request, 'cell') ?? {};
    const writer = new CellWriter(context, mask);
    for (let row = cells.startRow; row < cells.endRow; row += 1) {
      for (let column = cells.startColumn; column < cells.endColumn; column += 1) writer.write(sheet, row, column, cell, row - cells.startRow, column - cells.startColumn);
    }
    return {};
  },
};

function rowsOf(request: JsonObject): JsonObject[][] {
  return objectsAt(request, 'rows').map((row) => objectsAt(row, 'values'));
}

function widest(rows: readonly JsonObject[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Rows and columns are told as the API tells them: from 0. */
function checkExtent(rows: readonly JsonObject[][], row: number, column: number, endRow: number, endColumn: number): void {
  if (row + rows.length > endRow) throw new ApiRefusal(`Attempting to write row: ${endRow}, beyond the last requested row of: ${endRow - 1}`);
  if (column + widest(rows) > endColumn) throw new ApiRefusal(`Attempting to write column: ${endColumn}, beyond the last requested column of: ${endColumn - 1}`);
}

function writeRows(context: RequestContext, sheet: SheetState, row: number, column: number, rows: readonly JsonObject[][], mask: FieldMask, endRow: number, endColumn: number): void {
  checkExtent(rows, row, column, endRow, endColumn);
  if (rows.length > 0) context.guard(sheet, { sheetId: sheet.id, startRow: row, endRow: row + rows.length, startColumn: column, endColumn: column + Math.max(1, widest(rows)) });
  const writer = new CellWriter(context, mask);
  rows.forEach((values, rowOffset) => values.forEach((cell, columnOffset) => writer.write(sheet, row + rowOffset, column + columnOffset, cell)));
}
