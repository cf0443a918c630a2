import { setCell } from '../../spreadsheet/model/cells';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { encloses, intersects } from '../../spreadsheet/model/gridRange';
import type { SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { objectAt, stringAt } from '../api/json';
import { resolveGridRange } from '../ranges/gridRangeMessage';
import type { RequestContext, RequestHandlers } from './context';

/** mergeCells and unmergeCells. */
export const mergeRequests: RequestHandlers = {
  mergeCells(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    if (sheet.frozenRows > cells.startRow && sheet.frozenRows < cells.endRow) throw new ApiRefusal("You can't merge frozen and non-frozen rows");
    if (sheet.frozenColumns > cells.startColumn && sheet.frozenColumns < cells.endColumn) throw new ApiRefusal("You can't merge frozen and non-frozen columns");
    for (const part of parts(cells, stringAt(request, 'mergeType') ?? 'MERGE_ALL')) merge(context, sheet, part);
    return {};
  },

  unmergeCells(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    const touched = sheet.merges.filter((range) => intersects(range, cells));
    if (touched.some((range) => !encloses(cells, range))) throw new ApiRefusal('You must select all cells in a merged range to merge or unmerge them.');
    sheet.merges = sheet.merges.filter((range) => !touched.includes(range));
    return {};
  },
};

function parts(cells: BoundedRange, type: string): BoundedRange[] {
  if (type === 'MERGE_COLUMNS') {
    return Array.from({ length: cells.endColumn - cells.startColumn }, (_unused, index) => ({ ...cells, startColumn: cells.startColumn + index, endColumn: cells.startColumn + index + 1 }));
  }
  if (type === 'MERGE_ROWS') {
    return Array.from({ length: cells.endRow - cells.startRow }, (_unused, index) => ({ ...cells, startRow: cells.startRow + index, endRow: cells.startRow + index + 1 }));
  }
  return [cells];
}

/** The value of the first cell stays, the others go. Earlier merges that lie wholly inside are taken up. */
function merge({ spreadsheet }: RequestContext, sheet: SheetState, cells: BoundedRange): void {
  if (cells.endRow - cells.startRow < 2 && cells.endColumn - cells.startColumn < 2) return;
  const touched = sheet.merges.filter((range) => intersects(range, cells));
  if (touched.some((range) => !encloses(cells, range))) throw new ApiRefusal('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = [...sheet.merges.filter((range) => !touched.includes(range)), cells];
  for (let row = cells.startRow; row < Math.min(cells.endRow, sheet.rows.length); row += 1) {
    for (let column = cells.startColumn; column < cells.endColumn; column += 1) {
      const first = row === cells.startRow && column === cells.startColumn;
      if (!first && ((sheet.rows[row]?.values[column] ?? null) !== null || sheet.rows[row]?.formulas?.has(column))) setCell(spreadsheet, sheet, row, column, null);
    }
  }
}
