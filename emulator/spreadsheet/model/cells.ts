import { types } from 'node:util';
import { ScriptError } from '../../kernel/errors';
import type { CellFormat, CellValue, RowState, SheetState, SpreadsheetState, TextRun, ValidationRule } from '../state';
import { instantOfSerial, partsOfSerial, serialOfInstant } from './dates';
import { effectivePattern, isDatePattern } from './display';
import { withNumberFormat } from './formats';
import { maximumCharacters } from './limits';
import { localeRules } from './locale';
import { putFormat, putValue, writableRow } from './rows';
import { readUserEntered } from './userEntered';

/** Writes a typed value; a formula, spill or rich text that stood there goes, the format stays. Throws beyond 50,000 characters. */
export function setCell(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, value: CellValue): void {
  if (typeof value === 'string') {
    if (value.length > maximumCharacters) throw tooLong();
    if (value === '') value = null;
  }
  spreadsheet.version++;
  if (value === null && sheet.rows[row] === undefined) return;
  const state = writableRow(spreadsheet, sheet, row);
  forgetContent(state, column);
  putValue(state, column, value);
}

export function tooLong(): ScriptError {
  return new ScriptError(`Your input contains more than the maximum of ${maximumCharacters} characters in a single cell.`);
}

function forgetContent(row: RowState, column: number): void {
  row.formulas?.delete(column);
  row.spilled?.delete(column);
  row.resultFormats?.delete(column);
  row.richTexts?.delete(column);
}

/** Writes a formula ('=…'); its result is computed at the next read. */
export function setCellFormula(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, formula: string): void {
  if (formula.length > maximumCharacters) throw tooLong();
  const state = writableRow(spreadsheet, sheet, row);
  forgetContent(state, column);
  (state.formulas ??= new Map()).set(column, formula);
  putValue(state, column, null);
  sheet.hasFormulas = true;
  spreadsheet.version++;
}

/** Writes a text as a person would enter it. `now` (epoch milliseconds) gives the year of dates without one. A cell of plain-text format keeps the text. */
export function enterText(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, text: string, now: number, person = false): void {
  const format = sheet.rows[row]?.formats?.[column];
  if (format?.numberFormat === '@') {
    setCell(spreadsheet, sheet, row, column, text.startsWith("'") ? text.slice(1) : text);
    return;
  }
  const entered = readUserEntered(text, spreadsheet.locale, () => partsOfSerial(serialOfInstant(spreadsheet.timeZone, now)).year, person);
  if (entered.kind === 'empty') setCell(spreadsheet, sheet, row, column, null);
  else if (entered.kind === 'formula') setCellFormula(spreadsheet, sheet, row, column, entered.formula);
  else {
    setCell(spreadsheet, sheet, row, column, entered.value);
    if (entered.pattern !== undefined && replacesFormat(format, entered.pattern)) {
      putFormat(writableRow(spreadsheet, sheet, row), column, withNumberFormat(format, entered.pattern));
    }
  }
}

/** Typed dates and amounts bring their format along unless the cell has one of its own kind. */
function replacesFormat(format: CellFormat | undefined, pattern: string): boolean {
  if (format?.numberFormat === undefined) return true;
  return isDatePattern(pattern) && !isDatePattern(format.numberFormat);
}

/** Writes the instant of a Date as the wall clock of the spreadsheet's zone, with a date format where the cell has none. */
export function setCellInstant(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, instant: number): void {
  if (Number.isNaN(instant)) {
    setCell(spreadsheet, sheet, row, column, { error: '#NUM!', message: '' });
    return;
  }
  const serial = serialOfInstant(spreadsheet.timeZone, instant);
  setCell(spreadsheet, sheet, row, column, serial);
  const format = sheet.rows[row]?.formats?.[column];
  if (format?.numberFormat !== undefined && isDatePattern(format.numberFormat)) return;
  if (format?.numberFormat === '@') return;
  const rules = localeRules(spreadsheet.locale);
  putFormat(writableRow(spreadsheet, sheet, row), column, withNumberFormat(format, Number.isInteger(serial) ? rules.datePattern : rules.dateTimePattern));
}

/** Writes what a script hands to setValue: text is entered, dates and the rest typed. Objects become their text (assumed). */
export function setScriptValue(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, value: unknown, now: number): void {
  if (typeof value === 'string') enterText(spreadsheet, sheet, row, column, value, now);
  else if (typeof value === 'number') setCell(spreadsheet, sheet, row, column, Number.isFinite(value) ? value : { error: '#NUM!', message: '' });
  else if (typeof value === 'boolean') setCell(spreadsheet, sheet, row, column, value);
  else if (value === null || value === undefined) setCell(spreadsheet, sheet, row, column, null);
  else if (isDate(value)) setCellInstant(spreadsheet, sheet, row, column, value.getTime());
  else enterText(spreadsheet, sheet, row, column, objectText(value), now);
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}

/** Google's server prints maps and lists in Java's manner (practice, assumed). */
function objectText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(objectText).join(', ')}]`;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}=${objectText(each)}`)
      .join(', ')}}`;
  }
  return String(value);
}

/** What getValue gives: number, text, truth value, '' for nothing, a Date where the format says so, the error's text. Call `calculate` before. */
export function scriptValueAt(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number): number | string | boolean | Date {
  const value = sheet.rows[row]?.values[column] ?? null;
  if (value === null) return '';
  if (typeof value === 'number') return isDatePattern(effectivePattern(sheet, row, column)) ? new Date(instantOfSerial(spreadsheet.timeZone, value)) : value;
  return typeof value === 'object' ? value.error : value;
}

/** All that lies in one cell, for copying and moving. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly spilled?: boolean | undefined;
  readonly resultFormat?: string | undefined;
  readonly format?: CellFormat | undefined;
  readonly note?: string | undefined;
  readonly validation?: ValidationRule | undefined;
  readonly runs?: TextRun[] | undefined;
}

export function contentAt(sheet: SheetState, row: number, column: number): CellContent {
  const state = sheet.rows[row];
  if (!state) return emptyContent;
  const spilled = state.spilled?.has(column) ?? false;
  return {
    value: spilled ? null : (state.values[column] ?? null),
    formula: state.formulas?.get(column),
    resultFormat: state.resultFormats?.get(column),
    format: state.formats?.[column],
    note: state.notes?.get(column),
    validation: state.validations?.get(column),
    runs: state.richTexts?.get(column),
  };
}
export const emptyContent: CellContent = Object.freeze({ value: null });

/** Replaces everything in a cell. */
export function putContent(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, content: CellContent): void {
  if (content === emptyContent && sheet.rows[row] === undefined) return;
  const state = writableRow(spreadsheet, sheet, row);
  spreadsheet.version++;
  forgetContent(state, column);
  putValue(state, column, content.value);
  putFormat(state, column, content.format);
  if (content.formula !== undefined) {
    (state.formulas ??= new Map()).set(column, content.formula);
    sheet.hasFormulas = true;
  }
  if (content.runs) (state.richTexts ??= new Map()).set(column, content.runs);
  putNote(state, column, content.note ?? '');
  putValidation(state, column, content.validation);
}

export function putNote(row: RowState, column: number, note: string): void {
  if (note === '') row.notes?.delete(column);
  else (row.notes ??= new Map()).set(column, note);
}
export function putValidation(row: RowState, column: number, rule: ValidationRule | undefined): void {
  if (rule === undefined) row.validations?.delete(column);
  else (row.validations ??= new Map()).set(column, rule);
}
