import { ScriptError } from '../../kernel/errors';
import { calculate } from '../model/calculation';
import { lastRow } from '../model/content';
import type { Dimension } from '../model/follow';
import { bounded, rangeAt } from '../model/gridRange';
import { requireEditable } from '../model/protection';
import { restoreSnapshot, takeSnapshot } from '../model/snapshot';
import { rearrangeRows, sortRange } from '../model/sort';
import { deleteDimension, insertDimension, moveDimension } from '../model/structure';
import { removeSheet, renameSheet } from '../model/sheets';
import type { GridRange, SheetState } from '../state';
import { fireChange, type PersonDeed } from './personEvents';
import { remember } from './undoHistory';

function wholeOf(sheet: SheetState, dimension: Dimension, at: number, count: number): GridRange {
  const whole = { sheetId: sheet.id, startRow: 0, endRow: null, startColumn: 0, endColumn: null };
  return dimension === 'ROWS' ? { ...whole, startRow: at, endRow: at + count } : { ...whole, startColumn: at, endColumn: at + count };
}
function requireMay(deed: PersonDeed, sheet: SheetState, area: GridRange | null): void {
  requireEditable(deed.core.account, deed.spreadsheet, sheet, deed.user, area);
}

/** Sorts the rows of the filter, else all rows below the frozen ones or, without any, below the first row as its header. The column counts from 0. */
export function sortRows(deed: PersonDeed, sheet: SheetState, column: number, ascending: boolean): void {
  calculate(deed.spreadsheet, deed.core.now());
  const filter = sheet.filter && bounded(sheet.filter.range, sheet);
  const first = filter ? filter.startRow + 1 : Math.max(1, sheet.frozenRows);
  const end = filter ? Math.min(filter.endRow, Math.max(lastRow(sheet), first)) : lastRow(sheet);
  if (end <= first) return;
  const area = filter ? { ...filter, startRow: first, endRow: end } : rangeAt(sheet.id, first, 0, end - first, sheet.columnCount);
  requireMay(deed, sheet, area);
  const order = sortRange(deed.spreadsheet, sheet, area, [{ column, ascending }]);
  const back = order.map((_, index) => order.indexOf(index));
  remember(deed.spreadsheet, deed.user, () => {
    rearrangeRows(deed.spreadsheet, sheet, area, back);
    fireChange(deed, 'OTHER', sheet);
  });
  // Sorting is no edit: Google tells it, where at all, as another change.
  fireChange(deed, 'OTHER', sheet);
}

export function insertLines(deed: PersonDeed, sheet: SheetState, dimension: Dimension, at: number, count: number): void {
  requireInside(sheet, dimension, at, 0);
  requireMay(deed, sheet, wholeOf(sheet, dimension, at, 0));
  insertDimension(deed.spreadsheet, sheet, dimension, at, count, at === 0 ? 'after' : 'before');
  const [done, undone] = dimension === 'ROWS' ? (['INSERT_ROW', 'REMOVE_ROW'] as const) : (['INSERT_COLUMN', 'REMOVE_COLUMN'] as const);
  remember(deed.spreadsheet, deed.user, () => {
    deleteDimension(deed.spreadsheet, sheet, dimension, at, count);
    fireChange(deed, undone, sheet);
  });
  fireChange(deed, done, sheet);
}

export function deleteLines(deed: PersonDeed, sheet: SheetState, dimension: Dimension, at: number, count: number): void {
  requireInside(sheet, dimension, at, count);
  requireMay(deed, sheet, wholeOf(sheet, dimension, at, count));
  const snapshot = takeSnapshot(deed.spreadsheet);
  const rows = sheet.rows.slice(at, at + count);
  deleteDimension(deed.spreadsheet, sheet, dimension, at, count);
  const { version } = deed.spreadsheet;
  const [done, undone] = dimension === 'ROWS' ? (['REMOVE_ROW', 'INSERT_ROW'] as const) : (['REMOVE_COLUMN', 'INSERT_COLUMN'] as const);
  remember(deed.spreadsheet, deed.user, () => {
    if (deed.spreadsheet.version === version) restoreSnapshot(deed.spreadsheet, snapshot);
    else {
      // Others have worked since: the lines come back with their cells, what was attached to them does not.
      insertDimension(deed.spreadsheet, sheet, dimension, at, count);
      if (dimension === 'ROWS') rows.forEach((row, index) => (sheet.rows[at + index] = row));
      else putColumnsBack(deed, sheet, snapshot.sheets.find((each) => each.sheet === sheet)?.rows ?? [], at, count);
    }
    fireChange(deed, undone, sheet);
  });
  fireChange(deed, done, sheet);
}

function putColumnsBack(deed: PersonDeed, sheet: SheetState, old: SheetState['rows'], at: number, count: number): void {
  old.forEach((row, index) => {
    const target = sheet.rows[index];
    if (!row || !target) return;
    for (let column = at; column < at + count && column < target.values.length; column++) target.values[column] = row.values[column] ?? null;
  });
  deed.spreadsheet.version++;
}

/** Moves one column so that it stands at position `to` afterwards; both count from 0. */
export function moveLine(deed: PersonDeed, sheet: SheetState, from: number, to: number): void {
  requireInside(sheet, 'COLUMNS', from, 1);
  requireInside(sheet, 'COLUMNS', to, 1);
  requireMay(deed, sheet, wholeOf(sheet, 'COLUMNS', Math.min(from, to), Math.abs(from - to) + 1));
  const move = (source: number, target: number): void => moveDimension(deed.spreadsheet, sheet, 'COLUMNS', source, 1, target > source ? target + 1 : target);
  move(from, to);
  remember(deed.spreadsheet, deed.user, () => {
    move(to, from);
    fireChange(deed, 'OTHER', sheet);
  });
  fireChange(deed, 'OTHER', sheet);
}

export function renameTab(deed: PersonDeed, sheet: SheetState, name: string): void {
  requireMay(deed, sheet, null);
  const old = sheet.name;
  renameSheet(deed.spreadsheet, sheet, name);
  remember(deed.spreadsheet, deed.user, () => {
    renameSheet(deed.spreadsheet, sheet, old);
    fireChange(deed, 'OTHER', sheet);
  });
  fireChange(deed, 'OTHER', sheet);
}

export function deleteTab(deed: PersonDeed, sheet: SheetState): void {
  requireMay(deed, sheet, null);
  const index = deed.spreadsheet.sheets.indexOf(sheet);
  const named = deed.spreadsheet.namedRanges.filter((range) => range.range.sheetId === sheet.id);
  removeSheet(deed.spreadsheet, sheet);
  remember(deed.spreadsheet, deed.user, () => {
    deed.spreadsheet.sheets.splice(index, 0, sheet);
    deed.spreadsheet.namedRanges.push(...named);
    deed.spreadsheet.version++;
    fireChange(deed, 'INSERT_GRID', sheet);
  });
  fireChange(deed, 'REMOVE_GRID', null);
}

function requireInside(sheet: SheetState, dimension: Dimension, at: number, count: number): void {
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (at < 0 || at + count > size) throw new ScriptError(dimension === 'ROWS' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
}
