import type { SheetState, SpreadsheetState } from '../state';
import { setCell } from './cells';
import { bounded, intersects } from './gridRange';
import type { BoundedRange } from './gridRange';

/**
 * A merged cell has one value, that of its top left cell: what a script writes into the cells beneath it is dropped (known of practice, as with
 * `range.merge().setValue('Title')`: the others read as empty; assumed).
 */
export function emptyCovered(spreadsheet: SpreadsheetState, sheet: SheetState, written: BoundedRange): void {
  for (const merge of sheet.merges) {
    if (!intersects(merge, written)) continue;
    const { startRow, startColumn, endRow, endColumn } = bounded(merge, sheet);
    for (let row = Math.max(startRow, written.startRow); row < Math.min(endRow, written.endRow); row++) {
      for (let column = Math.max(startColumn, written.startColumn); column < Math.min(endColumn, written.endColumn); column++) {
        if (row !== startRow || column !== startColumn) setCell(spreadsheet, sheet, row, column, null);
      }
    }
  }
}
