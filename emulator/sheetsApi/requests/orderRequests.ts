import { calculate } from '../../spreadsheet/model/calculation';
import { emptyContent, putContent } from '../../spreadsheet/model/cells';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { intersects } from '../../spreadsheet/model/gridRange';
import { rearrangeRows, sortRange } from '../../spreadsheet/model/sort';
import type { CellValue, SheetState } from '../../spreadsheet/state';
import { NotImplemented } from '../../kernel/errors';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, objectsAt, stringAt } from '../api/json';
import { resolveDimension, resolveGridRange } from '../ranges/gridRangeMessage';
import type { RequestContext, RequestHandlers } from './context';

/** Requests that put the rows of a range into another order. */
export const orderRequests: RequestHandlers = {
  sortRange(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    refuseMerges(sheet, cells, 'sort');
    calculate(context.spreadsheet, context.now);
    const keys = objectsAt(request, 'sortSpecs').map((spec) => {
      if (objectAt(spec, 'backgroundColor') || objectAt(spec, 'foregroundColor') || objectAt(spec, 'backgroundColorStyle') || objectAt(spec, 'foregroundColorStyle')) {
        throw new NotImplemented('Sheets.Spreadsheets.batchUpdate sortRange by colour');
      }
      const column = numberAt(spec, 'dimensionIndex') ?? 0;
      if (column < cells.startColumn || column >= cells.endColumn) throw new ApiRefusal(`sortSpecs.dimensionIndex[${column}] is outside of the range to sort.`);
      return { column, ascending: stringAt(spec, 'sortOrder') !== 'DESCENDING' };
    });
    if (keys.length === 0) keys.push({ column: cells.startColumn, ascending: true });
    sortRange(context.spreadsheet, sheet, filledRows(sheet, cells), keys);
    return {};
  },

  randomizeRange(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    refuseMerges(sheet, cells, 'randomize');
    const order = Array.from({ length: cells.endRow - cells.startRow }, (_unused, index) => index);
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(context.host.random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? other, order[index] ?? index];
    }
    rearrangeRows(context.spreadsheet, sheet, cells, order);
    return {};
  },

  deleteDuplicates(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    calculate(context.spreadsheet, context.now);
    const columns = comparedColumns(context, objectsAt(request, 'comparisonColumns'), cells);
    const used = filledRows(sheet, cells);
    const seen = new Set<string>();
    const kept: number[] = [];
    const dropped: number[] = [];
    for (let row = used.startRow; row < used.endRow; row += 1) {
      const key = JSON.stringify(columns.map((column) => comparable(sheet.rows[row]?.values[column] ?? null)));
      (seen.has(key) ? dropped : kept).push(row - used.startRow);
      seen.add(key);
    }
    const removed = dropped.length;
    if (removed > 0) {
      rearrangeRows(context.spreadsheet, sheet, used, [...kept, ...dropped]);
      for (let row = used.startRow + kept.length; row < used.endRow; row += 1) {
        for (let column = used.startColumn; column < used.endColumn; column += 1) putContent(context.spreadsheet, sheet, row, column, emptyContent);
      }
    }
    return { deleteDuplicates: removed > 0 ? { duplicatesRemovedCount: removed } : {} };
  },
};

function comparedColumns({ spreadsheet }: RequestContext, messages: readonly Parameters<typeof resolveDimension>[1][], cells: BoundedRange): number[] {
  const all = Array.from({ length: cells.endColumn - cells.startColumn }, (_unused, index) => cells.startColumn + index);
  if (messages.length === 0) return all;
  return messages.flatMap((message) => {
    const { dimension, start, end } = resolveDimension(spreadsheet, message);
    if (dimension !== 'COLUMNS') throw new ApiRefusal('comparisonColumns must be dimension ranges of columns.');
    return all.filter((column) => column >= start && column < end);
  });
}

/** Values that differ in case, format or formula only are duplicates (DeleteDuplicatesRequest reference). */
function comparable(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** The rows of a range without the empty ones at its end. */
function filledRows(sheet: SheetState, cells: BoundedRange): BoundedRange {
  let end = Math.min(cells.endRow, sheet.rows.length);
  const empty = (row: number): boolean => {
    const state = sheet.rows[row];
    if (!state) return true;
    for (let column = cells.startColumn; column < cells.endColumn; column += 1) if ((state.values[column] ?? null) !== null || state.formulas?.has(column)) return false;
    return true;
  };
  while (end > cells.startRow && empty(end - 1)) end -= 1;
  return { ...cells, endRow: Math.max(end, cells.startRow) };
}

function refuseMerges(sheet: SheetState, cells: BoundedRange, verb: string): void {
  if (sheet.merges.some((merge) => intersects(merge, cells))) throw new ApiRefusal(`You can't perform this action because the range to ${verb} contains merged cells.`);
}
