import { displayText, isDatePattern } from '../../spreadsheet/model/display';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import type { CellValue, RowState, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import type { Json } from '../api/json';

/** How values are shown, with the API's option names. */
export interface Rendering {
  readonly value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly date: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** Reads the option names; absent ones take the API's defaults. */
export function renderingOf(value: string | undefined, date: string | undefined): Rendering {
  return {
    value: value === 'UNFORMATTED_VALUE' || value === 'FORMULA' ? value : 'FORMATTED_VALUE',
    date: date === 'FORMATTED_STRING' ? 'FORMATTED_STRING' : 'SERIAL_NUMBER',
  };
}

/**
 * Values of the cells, list by list of the major dimension, trailing empty cells and lists left out (ValueRange reference). Formulas must have been
 * calculated before. Empty cells between others are ''.
 */
export function renderValues(spreadsheet: SpreadsheetState, sheet: SheetState, cells: BoundedRange, major: 'ROWS' | 'COLUMNS', rendering: Rendering): Json[][] {
  if (major === 'COLUMNS') return renderColumns(spreadsheet, sheet, cells, rendering);
  const rows: Json[][] = [];
  let used = 0;
  const last = Math.min(cells.endRow, sheet.rows.length);
  for (let row = cells.startRow; row < last; row += 1) {
    const state = sheet.rows[row];
    const line = state ? renderRow(spreadsheet, state, cells.startColumn, cells.endColumn, rendering) : [];
    rows.push(line);
    if (line.length > 0) used = rows.length;
  }
  rows.length = used;
  return rows;
}

/** Column by column: no row lists are made on the way, for reading one column of a long table is what a desk does most. */
function renderColumns(spreadsheet: SpreadsheetState, sheet: SheetState, cells: BoundedRange, rendering: Rendering): Json[][] {
  const columns: Json[][] = [];
  let used = 0;
  const last = Math.min(cells.endRow, sheet.rows.length);
  for (let column = cells.startColumn; column < cells.endColumn; column += 1) {
    const line: Json[] = [];
    let length = 0;
    for (let row = cells.startRow; row < last; row += 1) {
      const state = sheet.rows[row];
      const held = state !== undefined && ((column < state.values.length && (state.values[column] ?? null) !== null) || (state.formulas !== undefined && state.formulas.has(column)));
      line.push(held ? renderCell(spreadsheet, state, column, rendering) : '');
      if (held) length = line.length;
    }
    line.length = length;
    columns.push(line);
    if (length > 0) used = columns.length;
  }
  columns.length = used;
  return columns;
}

function renderRow(spreadsheet: SpreadsheetState, state: RowState, start: number, end: number, rendering: Rendering): Json[] {
  let last = Math.min(end, state.values.length);
  if (state.formulas) for (const column of state.formulas.keys()) if (column < end && column >= last) last = column + 1;
  while (last > start && (state.values[last - 1] ?? null) === null && !state.formulas?.has(last - 1)) last -= 1;
  const line: Json[] = [];
  for (let column = start; column < last; column += 1) line.push(renderCell(spreadsheet, state, column, rendering));
  return line;
}

function renderCell(spreadsheet: SpreadsheetState, state: RowState, column: number, rendering: Rendering): Json {
  if (rendering.value === 'FORMULA') {
    const formula = state.formulas?.get(column);
    if (formula !== undefined) return formula;
  }
  const value: CellValue = state.values[column] ?? null;
  if (value === null) return '';
  if (typeof value === 'string' && rendering.value !== 'FORMATTED_VALUE') return value;
  const pattern = state.formats?.[column]?.numberFormat ?? state.resultFormats?.get(column);
  if (rendering.value === 'FORMATTED_VALUE') return displayText(value, pattern, spreadsheet.locale);
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && rendering.date === 'FORMATTED_STRING' && isDatePattern(pattern)) return displayText(value, pattern, spreadsheet.locale);
  return value;
}
