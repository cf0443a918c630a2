import { ScriptError } from '../../kernel/errors';
import type { ColumnState, RowState, SheetState, SpreadsheetState } from '../state';
import { checkCells } from './create';
import { followAttached, type Dimension, type SpanMap } from './follow';
import { maximumColumns } from './limits';
import { writableRow } from './rows';

/** Inserts empty rows or columns before a position (from 0). They take height, format and validation of the neighbour before, or after where asked. */
export function insertDimension(spreadsheet: SpreadsheetState, sheet: SheetState, dimension: Dimension, at: number, count: number, inherit: 'before' | 'after' | 'none' = 'none'): void {
  const other = dimension === 'ROWS' ? sheet.columnCount : sheet.rowCount;
  checkCells(spreadsheet, count * other);
  if (dimension === 'COLUMNS' && sheet.columnCount + count > maximumColumns) {
    throw new ScriptError(`This action would increase the number of columns in the sheet above the limit of ${maximumColumns} columns.`);
  }
  if (dimension === 'ROWS') insertRowStates(spreadsheet, sheet, at, count, inherit);
  else insertColumnStates(spreadsheet, sheet, at, count, inherit);
  spreadsheet.version++;
  const map: SpanMap = (start, end) => ({ start: start >= at ? start + count : start, end: end !== null && end > at ? end + count : end });
  followAttached(spreadsheet, sheet, dimension, map);
  if (dimension === 'ROWS' && at < sheet.frozenRows) sheet.frozenRows += count;
  if (dimension === 'COLUMNS' && at < sheet.frozenColumns) sheet.frozenColumns += count;
}

function insertRowStates(spreadsheet: SpreadsheetState, sheet: SheetState, at: number, count: number, inherit: 'before' | 'after' | 'none'): void {
  const model = inherit === 'none' ? undefined : sheet.rows[inherit === 'before' ? at - 1 : at];
  if (at < sheet.rows.length || model) {
    while (sheet.rows.length < at) sheet.rows.push(undefined);
    const fresh: (RowState | undefined)[] = Array.from({ length: count }, () => (model ? emptyLike(model, spreadsheet.stamp) : undefined));
    sheet.rows = [...sheet.rows.slice(0, at), ...fresh, ...sheet.rows.slice(at)];
  }
  sheet.rowCount += count;
}

/** Formats, validation and height of a row without its content. */
function emptyLike(row: RowState, stamp: number): RowState {
  const fresh: RowState = { stamp, values: [] };
  if (row.formats) fresh.formats = row.formats.slice();
  if (row.validations) fresh.validations = new Map(row.validations);
  if (row.height !== undefined) fresh.height = row.height;
  return fresh;
}

function insertColumnStates(spreadsheet: SpreadsheetState, sheet: SheetState, at: number, count: number, inherit: 'before' | 'after' | 'none'): void {
  const modelColumn = inherit === 'before' ? at - 1 : at;
  for (let index = 0; index < sheet.rows.length; index++) {
    if (!sheet.rows[index]) continue;
    const row = writableRow(spreadsheet, sheet, index);
    if (row.values.length > at) row.values.splice(at, 0, ...Array.from({ length: count }, () => null));
    const format = inherit === 'none' ? undefined : row.formats?.[modelColumn];
    const rule = inherit === 'none' ? undefined : row.validations?.get(modelColumn);
    if (row.formats && (row.formats.length > at || format)) {
      while (row.formats.length < at) row.formats.push(undefined);
      row.formats.splice(at, 0, ...Array.from({ length: count }, () => format));
    }
    shiftMaps(row, (column) => (column >= at ? column + count : column));
    if (rule) for (let column = at; column < at + count; column++) row.validations?.set(column, rule);
  }
  const width = inherit === 'none' ? undefined : sheet.columns[modelColumn]?.width;
  if (sheet.columns.length > at || width !== undefined) {
    while (sheet.columns.length < at) sheet.columns.push(undefined);
    sheet.columns.splice(at, 0, ...Array.from({ length: count }, (): ColumnState | undefined => (width === undefined ? undefined : { width })));
  }
  sheet.columnCount += count;
}

/** Re-keys the sparse parts of a row; a column that maps to null goes. */
export function shiftMaps(row: RowState, place: (column: number) => number | null): void {
  const rekeyed = <V>(map: Map<number, V>): Map<number, V> => {
    const next = new Map<number, V>();
    for (const [column, value] of map) {
      const to = place(column);
      if (to !== null) next.set(to, value);
    }
    return next;
  };
  if (row.formulas) row.formulas = rekeyed(row.formulas);
  if (row.resultFormats) row.resultFormats = rekeyed(row.resultFormats);
  if (row.notes) row.notes = rekeyed(row.notes);
  if (row.validations) row.validations = rekeyed(row.validations);
  if (row.richTexts) row.richTexts = rekeyed(row.richTexts);
  if (row.spilled) row.spilled = new Set([...row.spilled].map(place).filter((column) => column !== null));
}

/** Deletes rows or columns. Throws Google's error when none would be left, or all rows that are not frozen would go. */
export function deleteDimension(spreadsheet: SpreadsheetState, sheet: SheetState, dimension: Dimension, at: number, count: number): void {
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const frozen = dimension === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  const word = dimension === 'ROWS' ? 'rows' : 'columns';
  const end = Math.min(at + count, size);
  if (at <= 0 && end >= size) throw new ScriptError(`You can't delete all the ${word} on the sheet.`);
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - Math.min(at, frozen));
  if (frozen > 0 && size - (end - at) <= frozenLeft) throw new ScriptError(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  const gone = end - at;
  if (dimension === 'ROWS') {
    sheet.rows.splice(at, gone);
    sheet.rowCount -= gone;
    sheet.frozenRows = frozenLeft;
  } else {
    deleteColumnStates(spreadsheet, sheet, at, gone);
    sheet.frozenColumns = frozenLeft;
  }
  spreadsheet.version++;
  const place = (position: number): number => (position <= at ? position : position >= end ? position - gone : at);
  followAttached(spreadsheet, sheet, dimension, (start, stop) => {
    const next = { start: place(start), end: stop === null ? null : place(stop) };
    return next.end !== null && next.end <= next.start ? null : next;
  });
}

function deleteColumnStates(spreadsheet: SpreadsheetState, sheet: SheetState, at: number, count: number): void {
  for (let index = 0; index < sheet.rows.length; index++) {
    if (!sheet.rows[index]) continue;
    const row = writableRow(spreadsheet, sheet, index);
    row.values.splice(at, count);
    row.formats?.splice(at, count);
    shiftMaps(row, (column) => (column < at ? column : column >= at + count ? column - count : null));
  }
  sheet.columns.splice(at, count);
  sheet.columnCount -= count;
}

/** Moves rows or columns so that they stand before the position `to`, counted before the move. Throws where `to` lies inside them. */
export function moveDimension(spreadsheet: SpreadsheetState, sheet: SheetState, dimension: Dimension, from: number, count: number, to: number): void {
  if (to > from && to < from + count) throw new ScriptError(`Cannot move ${dimension === 'ROWS' ? 'rows' : 'columns'} into themselves.`);
  if (to === from || to === from + count) return;
  const place = (position: number): number => {
    if (position >= from && position < from + count) return to < from ? position - from + to : position - from + to - count;
    if (to < from) return position >= to && position < from ? position + count : position;
    return position >= from + count && position < to ? position - count : position;
  };
  if (dimension === 'ROWS') {
    while (sheet.rows.length < Math.max(from + count, to)) sheet.rows.push(undefined);
    const moving = sheet.rows.splice(from, count);
    const target = to < from ? to : to - count;
    sheet.rows = [...sheet.rows.slice(0, target), ...moving, ...sheet.rows.slice(target)];
  } else {
    moveColumnStates(spreadsheet, sheet, from, count, to, place);
  }
  spreadsheet.version++;
  followAttached(spreadsheet, sheet, dimension, (start, end) => {
    if (end === null) return { start, end };
    // A range inside the moved block, or beside it, goes as a whole; one that reaches across keeps its outer edges.
    const inside = start >= from && end <= from + count;
    const beside = end <= from || start >= from + count;
    const crossesTarget = start < to && end > to;
    if (inside || (beside && !crossesTarget)) return { start: place(start), end: place(end - 1) + 1 };
    if (crossesTarget && beside) return to < from ? { start, end: end + count } : { start: start - count, end };
    return { start, end };
  });
}

function moveColumnStates(spreadsheet: SpreadsheetState, sheet: SheetState, from: number, count: number, to: number, place: (column: number) => number): void {
  const rearranged = <T>(list: T[], filler: T): T[] => {
    if (list.length <= Math.min(from, to)) return list;
    while (list.length < Math.max(from + count, to)) list.push(filler);
    const moving = list.splice(from, count);
    list.splice(to < from ? to : to - count, 0, ...moving);
    return list;
  };
  for (let index = 0; index < sheet.rows.length; index++) {
    if (!sheet.rows[index]) continue;
    const row = writableRow(spreadsheet, sheet, index);
    row.values = rearranged(row.values, null);
    if (row.formats) row.formats = rearranged(row.formats, undefined);
    shiftMaps(row, place);
  }
  sheet.columns = rearranged(sheet.columns, undefined);
}

/** Makes the grid larger so that it holds at least so many rows and columns. */
export function growTo(spreadsheet: SpreadsheetState, sheet: SheetState, rows: number, columns: number): void {
  const nextRows = Math.max(rows, sheet.rowCount);
  const nextColumns = Math.max(columns, sheet.columnCount);
  if (nextRows === sheet.rowCount && nextColumns === sheet.columnCount) return;
  checkCells(spreadsheet, nextRows * nextColumns - sheet.rowCount * sheet.columnCount);
  sheet.rowCount = nextRows;
  sheet.columnCount = nextColumns;
}
