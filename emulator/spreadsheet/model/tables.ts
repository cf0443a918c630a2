import type { RowState, SheetState, SpreadsheetState } from '../state';
import { contentAt, putContent, setScriptValue } from './cells';
import { instantOfSerial } from './dates';
import { isDatePattern } from './display';
import type { BoundedRange } from './gridRange';
import { maximumCharacters } from './limits';
import { writableRow } from './rows';
import { isPlainWords } from './userEntered';
import { requireValid } from './validation';

/** Values of a range as getValues gives them. Call `calculate` before. */
export function readTable(spreadsheet: SpreadsheetState, sheet: SheetState, range: BoundedRange): (number | string | boolean | Date)[][] {
  const table: (number | string | boolean | Date)[][] = [];
  for (let row = range.startRow; row < range.endRow; row++) table.push(readRow(spreadsheet, sheet.rows[row], range.startColumn, range.endColumn));
  return table;
}

function readRow(spreadsheet: SpreadsheetState, row: RowState | undefined, start: number, end: number): (number | string | boolean | Date)[] {
  const line: (number | string | boolean | Date)[] = [];
  const values = row?.values;
  const formats = row?.formats;
  const resultFormats = row?.resultFormats;
  for (let column = start; column < end; column++) {
    const value = values?.[column] ?? null;
    if (value === null) line.push('');
    else if (typeof value === 'number') {
      const dated = (formats !== undefined || resultFormats !== undefined) && isDatePattern(formats?.[column]?.numberFormat ?? resultFormats?.get(column));
      line.push(dated ? new Date(instantOfSerial(spreadsheet.timeZone, value)) : value);
    } else line.push(typeof value === 'object' ? value.error : value);
  }
  return line;
}

/** Writes a table as setValues does. Where a cell's validation rejects a value nothing is changed and Google's error is thrown. */
export function writeTable(spreadsheet: SpreadsheetState, sheet: SheetState, startRow: number, startColumn: number, table: readonly (readonly unknown[])[], now: number): void {
  const guarded = table.some((line, index) => hasRejectingRule(sheet.rows[startRow + index], startColumn, startColumn + line.length));
  if (!guarded) {
    table.forEach((line, index) => writeRow(spreadsheet, sheet, startRow + index, startColumn, line, now));
    return;
  }
  const before = table.map((line, index) => line.map((_, column) => contentAt(sheet, startRow + index, startColumn + column)));
  try {
    table.forEach((line, index) => {
      writeRow(spreadsheet, sheet, startRow + index, startColumn, line, now);
      line.forEach((_, column) => requireValid(spreadsheet, sheet, startRow + index, startColumn + column, now));
    });
  } catch (error) {
    before.forEach((line, index) => line.forEach((content, column) => putContent(spreadsheet, sheet, startRow + index, startColumn + column, content)));
    throw error;
  }
}

function hasRejectingRule(row: RowState | undefined, start: number, end: number): boolean {
  if (!row?.validations?.size) return false;
  for (const [column, rule] of row.validations) if (column >= start && column < end && !rule.allowInvalid) return true;
  return false;
}

function writeRow(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, startColumn: number, line: readonly unknown[], now: number): void {
  const state = writableRow(spreadsheet, sheet, row);
  spreadsheet.version++;
  // Without formulas or rich text in the row, plain values need no forgetting: the loop below is most of what a large setValues costs.
  const plain = !state.formulas?.size && !state.richTexts?.size && !state.spilled?.size && !state.resultFormats?.size;
  const values = state.values;
  for (let index = 0; index < line.length; index++) {
    const value = line[index];
    const column = startColumn + index;
    const simple = typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean' || (typeof value === 'string' && value.length <= maximumCharacters && isPlainWords(value));
    if (plain && simple && column <= values.length && (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')) {
      if (column === values.length) values.push(value);
      else values[column] = value;
    } else setScriptValue(spreadsheet, sheet, row, column, value, now);
  }
}
