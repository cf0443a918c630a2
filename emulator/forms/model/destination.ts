import { setCell } from '../../spreadsheet/model/cells';
import { checkCells, emptySheet, newSheetId, sheetById, sheetByName } from '../../spreadsheet/model/create';
import { serialOfInstant } from '../../spreadsheet/model/dates';
import { withNumberFormat } from '../../spreadsheet/model/formats';
import { defaultColumns } from '../../spreadsheet/model/limits';
import { localeRules } from '../../spreadsheet/model/locale';
import { putFormat, valueAt, writableRow } from '../../spreadsheet/model/rows';
import type { SheetState, SpreadsheetState } from '../../spreadsheet/state';
import type { AccountState } from '../../state/account';
import type { AnswerValue, FormDestinationState, FormResponseState, FormState } from '../state';
import { answerCell, sameInstant } from './answerCell';
import type { AnswerCell } from './answerCell';
import { assumptions } from './assumptions';
import { scoreText } from './grading';
import { bringHeadersUpToDate, columnOfField, emailKey, linkedFields, scoreKey, timestampKey } from './linkedColumns';
import type { LinkedField } from './linkedColumns';

/** Rows of a new responses tab besides those of copied responses (assumed). */
const spareRows = 100;

/** Where a response was written: row and last linked column count from 0. */
export interface WrittenRow {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly row: number;
}

/** Links the form to a spreadsheet: a new tab with headers and a copy of every response. An earlier destination keeps what it has. */
export function linkDestination(source: { readonly account: AccountState; random(): number }, form: FormState, spreadsheet: SpreadsheetState): void {
  unlinkDestination(source.account, form);
  const columns = Math.max(defaultColumns, linkedFields(form).length);
  const rows = form.responses.length + spareRows;
  checkCells(spreadsheet, rows * columns);
  const sheet = emptySheet(newSheetId(source, spreadsheet), responsesTabName(spreadsheet), rows, columns);
  sheet.frozenRows = 1;
  sheet.formId = form.id;
  spreadsheet.formId = form.id;
  if (assumptions.responsesTabComesFirst) spreadsheet.sheets.unshift(sheet);
  else spreadsheet.sheets.push(sheet);
  form.destination = { spreadsheetId: spreadsheet.id, sheetId: sheet.id, headers: new Map() };
  bringHeadersUpToDate(spreadsheet, sheet, form, form.destination, true);
  const columnOf = columnFinder(sheet);
  form.responses.forEach((response, index) => writeCells(spreadsheet, sheet, form, response, index + 1, columnOf));
}

/** 'Form Responses 1' in American English, 'Form responses 1' elsewhere; the first number that is free. */
function responsesTabName(spreadsheet: SpreadsheetState): string {
  const words = /^en_(?!US)/.test(spreadsheet.locale) ? 'Form responses' : 'Form Responses';
  let number = 1;
  while (sheetByName(spreadsheet, `${words} ${number}`) !== undefined) number++;
  return `${words} ${number}`;
}

/** Cuts the link; the tab and its rows stay. */
export function unlinkDestination(account: AccountState, form: FormState): void {
  const linked = linkedTab(account, form);
  form.destination = null;
  if (linked === null) return;
  linked.sheet.formId = null;
  linked.spreadsheet.formId = linked.spreadsheet.sheets.find((sheet) => sheet.formId !== null)?.formId ?? null;
}

/** Spreadsheet and tab of the destination, or null where there is none (any more). */
export function linkedTab(account: AccountState, form: FormState): { spreadsheet: SpreadsheetState; sheet: SheetState; destination: FormDestinationState } | null {
  if (form.destination === null) return null;
  const spreadsheet = account.spreadsheets.get(form.destination.spreadsheetId);
  const sheet = spreadsheet === undefined ? undefined : sheetById(spreadsheet, form.destination.sheetId);
  return spreadsheet === undefined || sheet === undefined ? null : { spreadsheet, sheet, destination: form.destination };
}

/** After a change of the form's items or settings: headers follow at once. */
export function refreshHeaders(account: AccountState, form: FormState): void {
  const linked = linkedTab(account, form);
  if (linked !== null) bringHeadersUpToDate(linked.spreadsheet, linked.sheet, form, linked.destination, false);
}

/**
 * Copies a response to the linked tab: below the last row that has an answer or, for an edited one (`previous`), into the row that holds its earlier
 * time stamp, wherever that was moved. A row that a person deleted comes back below (assumed). Returns null without a destination.
 */
export function writeResponse(account: AccountState, form: FormState, response: FormResponseState, previous: FormResponseState | null): WrittenRow | null {
  const linked = linkedTab(account, form);
  if (linked === null) return null;
  const { spreadsheet, sheet, destination } = linked;
  bringHeadersUpToDate(spreadsheet, sheet, form, destination, true);
  const found = previous === null ? -1 : rowOfResponse(spreadsheet, sheet, form, previous);
  const row = found >= 0 ? found : lastLinkedRow(sheet) + 1;
  if (row >= sheet.rowCount) {
    checkCells(spreadsheet, (row + 1 - sheet.rowCount) * sheet.columnCount);
    sheet.rowCount = row + 1;
  }
  writeCells(spreadsheet, sheet, form, response, row, columnFinder(sheet));
  return { spreadsheet, sheet, row };
}

function columnFinder(sheet: SheetState): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.columns.forEach((column, index) => {
    if (column?.formField !== undefined) columns.set(column.formField, index);
  });
  return columns;
}

/** Last row (from 0) with content in a column of the form: what people or array formulas put beside it does not count. */
function lastLinkedRow(sheet: SheetState): number {
  const columns = [...columnFinder(sheet).values()];
  for (let row = Math.min(sheet.rows.length, sheet.rowCount) - 1; row > 0; row--) {
    const values = sheet.rows[row]?.values;
    if (values !== undefined && columns.some((column) => (values[column] ?? null) !== null)) return row;
  }
  return 0;
}

/**
 * Row (from 0) that holds a response as it was written: the one of its time stamp and, where several were sent in one instant, of those the one whose
 * other cells fit best. -1 where there is none.
 */
function rowOfResponse(spreadsheet: SpreadsheetState, sheet: SheetState, form: FormState, response: FormResponseState): number {
  const column = columnOfField(sheet, timestampKey);
  if (column < 0) return -1;
  const serial = serialOfInstant(spreadsheet.timeZone, response.at);
  const columns = columnFinder(sheet);
  let best = { row: -1, fitting: -1 };
  for (let row = 1; row < sheet.rows.length; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number' || !sameInstant(value, serial)) continue;
    const fitting = linkedFields(form).filter((field) => {
      const at = columns.get(field.key);
      const { value: written } = cellOfField(spreadsheet, form, response, field);
      return at !== undefined && valueAt(sheet, row, at) === (written === '' ? null : written);
    }).length;
    if (fitting > best.fitting) best = { row, fitting };
  }
  return best.row;
}

function writeCells(spreadsheet: SpreadsheetState, sheet: SheetState, form: FormState, response: FormResponseState, row: number, columns: ReadonlyMap<string, number>): void {
  for (const field of linkedFields(form)) {
    const column = columns.get(field.key);
    if (column === undefined) continue;
    const cell = cellOfField(spreadsheet, form, response, field);
    setCell(spreadsheet, sheet, row, column, cell.value);
    if (cell.pattern !== undefined) {
      const state = writableRow(spreadsheet, sheet, row);
      putFormat(state, column, withNumberFormat(state.formats?.[column], cell.pattern));
    }
  }
}

function cellOfField(spreadsheet: SpreadsheetState, form: FormState, response: FormResponseState, field: LinkedField): AnswerCell {
  const rules = localeRules(spreadsheet.locale);
  if (field.item !== undefined) {
    const answer: AnswerValue | undefined = response.answers.get(field.item.id);
    return answerCell(field.item, field.row, answer, rules);
  }
  switch (field.key) {
    case timestampKey:
      return { value: serialOfInstant(spreadsheet.timeZone, response.at), pattern: rules.dateTimePattern };
    case emailKey:
      return { value: response.email };
    case scoreKey:
      return { value: scoreText(form, response.grades) };
    default:
      return { value: null };
  }
}
