import type { GridRange } from '../../state';
import { factory } from '../factory';
import type { Place } from '../factory';
import type { Range } from '../range/Range';

/** Range objects of a chart's ranges; those on tabs that are gone are left out. */
export function rangesOf(place: Place, ranges: readonly GridRange[]): Range[] {
  return ranges.flatMap((range) => {
    const sheet = place.spreadsheet.sheets.find((each) => each.id === range.sheetId);
    return sheet ? [factory().range({ host: place.host, spreadsheet: place.spreadsheet, sheet }, range)] : [];
  });
}

export function samePlace(one: GridRange, other: GridRange): boolean {
  return one.sheetId === other.sheetId && one.startRow === other.startRow && one.endRow === other.endRow && one.startColumn === other.startColumn && one.endColumn === other.endColumn;
}
