import type { SheetState } from '../state';
import { fault, type Area, type Value } from './values';

/** The part of a range that lies on the sheet; #REF! where none does. Rows and columns count from 0, ends are exclusive. */
export function clipped(sheet: SheetState, range: { startRow: number; endRow: number | null; startColumn: number; endColumn: number | null }): Value {
  const area: Area = {
    area: sheet,
    startRow: range.startRow,
    endRow: Math.min(range.endRow ?? sheet.rowCount, sheet.rowCount),
    startColumn: range.startColumn,
    endColumn: Math.min(range.endColumn ?? sheet.columnCount, sheet.columnCount),
  };
  if (area.startRow >= area.endRow || area.startColumn >= area.endColumn) return fault('#REF!', 'Reference does not exist.');
  return area;
}
