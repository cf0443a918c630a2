import { displayAt } from '../../spreadsheet/model/display';
import { writableRow } from '../../spreadsheet/model/rows';
import { deleteDimension, growTo, insertDimension, moveDimension } from '../../spreadsheet/model/structure';
import type { GridRange, SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { dimensionOf, resolveDimension, sheetById } from '../ranges/gridRangeMessage';
import type { ResolvedDimension } from '../ranges/gridRangeMessage';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

const word = (dimension: 'ROWS' | 'COLUMNS'): 'row' | 'column' => (dimension === 'ROWS' ? 'row' : 'column');

/** Requests about whole rows and columns. */
export const dimensionRequests: RequestHandlers = {
  insertDimension(context, request) {
    const message = objectAt(request, 'range') ?? {};
    if (numberAt(message, 'startIndex') === undefined && numberAt(message, 'endIndex') === undefined) throw new ApiRefusal('Both startIndex and endIndex must be specified.');
    const { sheet, dimension, start, end, count } = resolveDimension(context.spreadsheet, message);
    const before = booleanAt(request, 'inheritFromBefore') === true;
    if (start > count) throw new ApiRefusal(`range.startIndex[${start}] is after last ${word(dimension)} in grid[${count - 1}]`);
    if (before && start === 0) throw new ApiRefusal(`inheritFromBefore cannot be true when inserting at the first ${word(dimension)}.`);
    context.guard(sheet, span(sheet, dimension, Math.max(0, Math.min(start, count - 1)), Math.min(start, count - 1) + 1));
    insertDimension(context.spreadsheet, sheet, dimension, start, end - start, before ? 'before' : 'after');
    return {};
  },

  deleteDimension(context, request) {
    const { sheet, dimension, start, end, count } = resolveDimension(context.spreadsheet, objectAt(request, 'range'));
    if (start >= count) throw new ApiRefusal(`Cannot delete a ${word(dimension)} that doesn't exist. Tried to delete ${word(dimension)} index ${start} but there are only ${count} ${word(dimension)}s.`);
    context.guard(sheet, span(sheet, dimension, start, Math.min(end, count)));
    deleteDimension(context.spreadsheet, sheet, dimension, start, Math.min(end, count) - start);
    return {};
  },

  appendDimension(context, request) {
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? 0);
    const length = numberAt(request, 'length') ?? 0;
    if (length <= 0) throw new ApiRefusal('length must be greater than 0');
    const rows = dimensionOf(request, 'dimension') === 'ROWS';
    growTo(context.spreadsheet, sheet, sheet.rowCount + (rows ? length : 0), sheet.columnCount + (rows ? 0 : length));
    return {};
  },

  moveDimension(context, request) {
    const { sheet, dimension, start, end, count } = resolveDimension(context.spreadsheet, objectAt(request, 'source'));
    const to = numberAt(request, 'destinationIndex') ?? 0;
    if (end > count || start >= count) throw new ApiRefusal(`source.endIndex[${end}] is after last ${word(dimension)} in grid[${count - 1}]`);
    if (to < 0 || to > count) throw new ApiRefusal(`destinationIndex[${to}] is after last ${word(dimension)} in grid[${count - 1}]`);
    context.guard(sheet, span(sheet, dimension, start, end));
    moveDimension(context.spreadsheet, sheet, dimension, start, end - start, to);
    return {};
  },

  updateDimensionProperties(context, request) {
    if (!objectAt(request, 'range')) throw new ApiRefusal('range is required');
    const resolved = resolveDimension(context.spreadsheet, objectAt(request, 'range'));
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'DimensionProperties');
    const properties = objectAt(request, 'properties') ?? {};
    checkInGrid(resolved);
    context.guard(resolved.sheet, span(resolved.sheet, resolved.dimension, resolved.start, resolved.end));
    const size = selects(mask, 'pixelSize') ? numberAt(properties, 'pixelSize') : undefined;
    if (size !== undefined && size < 0) throw new ApiRefusal(`Invalid pixelSize: ${size}`);
    const hidden = selects(mask, 'hiddenByUser') ? booleanAt(properties, 'hiddenByUser') === true : undefined;
    forEachPlace(context, resolved, (place) => {
      if (size !== undefined) place.size(size);
      if (hidden !== undefined) place.hide(hidden);
    });
    return {};
  },

  autoResizeDimensions(context, request) {
    const resolved = resolveDimension(context.spreadsheet, objectAt(request, 'dimensions'));
    checkInGrid(resolved);
    const { sheet } = resolved;
    forEachPlace(context, resolved, (place, index) => {
      if (resolved.dimension === 'ROWS') place.size(21);
      else place.size(widthOfContent(context, sheet, index));
    });
    return {};
  },
};

/** The cells of some rows or columns. */
export function span(sheet: SheetState, dimension: 'ROWS' | 'COLUMNS', start: number, end: number): GridRange {
  return dimension === 'ROWS'
    ? { sheetId: sheet.id, startRow: start, endRow: end, startColumn: 0, endColumn: null }
    : { sheetId: sheet.id, startRow: 0, endRow: null, startColumn: start, endColumn: end };
}

function checkInGrid({ dimension, start, count }: ResolvedDimension): void {
  if (start >= count) throw new ApiRefusal(`range.startIndex[${start}] is after last ${word(dimension)} in grid[${count - 1}]`);
}

interface Place {
  size(pixels: number): void;
  hide(hidden: boolean): void;
}

function forEachPlace({ spreadsheet }: RequestContext, { sheet, dimension, start, end, count }: ResolvedDimension, visit: (place: Place, index: number) => void): void {
  for (let index = start; index < Math.min(end, count); index += 1) {
    if (dimension === 'ROWS') {
      visit(
        {
          size: (pixels) => void (writableRow(spreadsheet, sheet, index).height = pixels),
          hide: (hidden) => {
            if (hidden) writableRow(spreadsheet, sheet, index).hiddenByUser = true;
            else if (sheet.rows[index]?.hiddenByUser) delete writableRow(spreadsheet, sheet, index).hiddenByUser;
          },
        },
        index,
      );
      continue;
    }
    while (sheet.columns.length <= index) sheet.columns.push(undefined);
    // Column states are replaced, not changed: a snapshot holds its own copies, but views may share them.
    const change = (change: { width?: number; hiddenByUser?: boolean }): void => void (sheet.columns[index] = { ...sheet.columns[index], ...change });
    visit({ size: (pixels) => change({ width: pixels }), hide: (hidden) => change({ hiddenByUser: hidden }) }, index);
  }
}

/** Pixels that the longest text of a column needs: seven a character of Arial 10 and the padding (assumed; Google measures glyphs). */
function widthOfContent({ spreadsheet }: RequestContext, sheet: SheetState, column: number): number {
  let longest = 0;
  for (let row = 0; row < sheet.rows.length; row += 1) if (sheet.rows[row]) longest = Math.max(longest, ...displayAt(spreadsheet, sheet, row, column).split('\n').map((line) => line.length));
  return Math.max(21, longest * 7 + 7);
}

/** Text at a key of a message, for requests that need it. */
export function requiredText(request: JsonObject, key: string): string {
  const text = stringAt(request, key);
  if (text === undefined || text === '') throw new ApiRefusal(`${key} is required`);
  return text;
}
