import { emptyContent, enterText, putContent } from '../../spreadsheet/model/cells';
import { copyPaste } from '../../spreadsheet/model/copyPaste';
import type { PasteType } from '../../spreadsheet/model/copyPaste';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { cutPaste, deleteCells, insertCells } from '../../spreadsheet/model/moveCells';
import { growTo } from '../../spreadsheet/model/structure';
import type { SheetState } from '../../spreadsheet/state';
import { NotImplemented } from '../../kernel/errors';
import { ApiRefusal } from '../api/apiError';
import { objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { dimensionOf, resolveCoordinate, resolveGridRange } from '../ranges/gridRangeMessage';
import type { RequestContext, RequestHandlers } from './context';

/** Requests that copy and move cells. */
export const pasteRequests: RequestHandlers = {
  copyPaste(context, request) {
    const source = resolveGridRange(context.spreadsheet, objectAt(request, 'source'), 'source');
    const target = resolveGridRange(context.spreadsheet, objectAt(request, 'destination'), 'destination');
    const transposed = stringAt(request, 'pasteOrientation') === 'TRANSPOSE';
    context.guard(target.sheet, written(source.cells, target.cells, transposed));
    for (const type of pasteTypes(request)) copyPaste(context.spreadsheet, source.sheet, source.cells, target.sheet, target.cells, type, transposed);
    return {};
  },

  cutPaste(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'source'), 'source');
    const target = resolveCoordinate(context.spreadsheet, objectAt(request, 'destination') ?? {});
    const block = { ...cells, sheetId: target.sheet.id, startRow: target.row, startColumn: target.column };
    const place: BoundedRange = { ...block, endRow: target.row + cells.endRow - cells.startRow, endColumn: target.column + cells.endColumn - cells.startColumn };
    context.guard(sheet, cells);
    context.guard(target.sheet, place);
    const types = pasteTypes(request);
    if (types.length === 1 && types[0] === 'PASTE_NORMAL') {
      cutPaste(context.spreadsheet, sheet, cells, target.sheet, target.row, target.column);
      return {};
    }
    for (const type of types) copyPaste(context.spreadsheet, sheet, cells, target.sheet, place, type);
    clearSource(context, sheet, cells, target.sheet, place);
    return {};
  },

  pasteData(context, request) {
    const { sheet, row, column } = resolveCoordinate(context.spreadsheet, objectAt(request, 'coordinate') ?? {});
    if (request['html'] === true) throw new NotImplemented('Sheets.Spreadsheets.batchUpdate pasteData html');
    const delimiter = stringAt(request, 'delimiter');
    if (delimiter === undefined || delimiter === '') throw new ApiRefusal('Either delimiter or html must be specified.');
    const type = stringAt(request, 'type') ?? 'PASTE_NORMAL';
    const rows = (stringAt(request, 'data') ?? '').split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
    const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    growTo(context.spreadsheet, sheet, row + rows.length, column + width);
    context.guard(sheet, { sheetId: sheet.id, startRow: row, endRow: row + rows.length, startColumn: column, endColumn: column + width });
    // Plain text brings no formats, rules or borders along.
    if (type === 'PASTE_FORMAT' || type === 'PASTE_DATA_VALIDATION' || type === 'PASTE_CONDITIONAL_FORMATTING') return {};
    rows.forEach((cells, rowOffset) => cells.forEach((text, columnOffset) => enterText(context.spreadsheet, sheet, row + rowOffset, column + columnOffset, text, context.now, true)));
    return {};
  },

  insertRange(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    const shift = dimensionOf(request, 'shiftDimension');
    context.guard(sheet, tail(sheet, cells, shift));
    insertCells(context.spreadsheet, sheet, cells, shift);
    return {};
  },

  deleteRange(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    const shift = dimensionOf(request, 'shiftDimension');
    context.guard(sheet, tail(sheet, cells, shift));
    deleteCells(context.spreadsheet, sheet, cells, shift);
    return {};
  },
};

/** PASTE_FORMAT of the API brings data validation along (PasteType reference). */
function pasteTypes(request: JsonObject): PasteType[] {
  const type = stringAt(request, 'pasteType');
  switch (type) {
    case 'PASTE_VALUES':
    case 'PASTE_NO_BORDERS':
    case 'PASTE_FORMULA':
    case 'PASTE_DATA_VALIDATION':
    case 'PASTE_CONDITIONAL_FORMATTING':
      return [type];
    case 'PASTE_FORMAT':
      return ['PASTE_FORMAT', 'PASTE_DATA_VALIDATION'];
    default:
      return ['PASTE_NORMAL'];
  }
}

function written(source: BoundedRange, target: BoundedRange, transposed: boolean): BoundedRange {
  const [rows, columns] = [source.endRow - source.startRow, source.endColumn - source.startColumn];
  const [height, width] = transposed ? [columns, rows] : [rows, columns];
  return { ...target, endRow: Math.max(target.endRow, target.startRow + height), endColumn: Math.max(target.endColumn, target.startColumn + width) };
}

/** Everything that moves when cells are inserted or taken out. */
function tail(sheet: SheetState, cells: BoundedRange, shift: 'ROWS' | 'COLUMNS'): BoundedRange {
  return shift === 'ROWS' ? { ...cells, endRow: sheet.rowCount } : { ...cells, endColumn: sheet.columnCount };
}

function clearSource({ spreadsheet }: RequestContext, sheet: SheetState, cells: BoundedRange, target: SheetState, place: BoundedRange): void {
  for (let row = cells.startRow; row < cells.endRow; row += 1) {
    for (let column = cells.startColumn; column < cells.endColumn; column += 1) {
      const kept = sheet === target && row >= place.startRow && row < place.endRow && column >= place.startColumn && column < place.endColumn;
      if (!kept) putContent(spreadsheet, sheet, row, column, emptyContent);
    }
  }
}
