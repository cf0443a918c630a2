import { checkCells } from '../../spreadsheet/model/create';
import { setCell } from '../../spreadsheet/model/cells';
import { lastColumn } from '../../spreadsheet/model/content';
import { valueAt } from '../../spreadsheet/model/rows';
import type { SheetState, SpreadsheetState } from '../../spreadsheet/state';
import type { FormDestinationState, FormItemState, FormState } from '../state';
import { isGrid, isQuestion } from './itemKinds';

/** A column that the form keeps in its linked tab. `key` stays the same when the question is renamed. */
export interface LinkedField {
  readonly key: string;
  readonly header: string;
  /** Absent for time stamp, address and score. */
  readonly item?: FormItemState;
  /** Row of a grid. */
  readonly row?: number;
}

export const timestampKey = 'timestamp';
export const emailKey = 'email';
export const scoreKey = 'score';

/** The columns in the order in which a new tab gets them: time stamp, address, score, then the questions as the form has them. */
export function linkedFields(form: FormState): LinkedField[] {
  const fields: LinkedField[] = [{ key: timestampKey, header: 'Timestamp' }];
  if (form.settings.collectEmail) fields.push({ key: emailKey, header: 'Email Address' });
  if (form.settings.quiz) fields.push({ key: scoreKey, header: 'Score' });
  for (const item of form.items) if (isQuestion(item)) fields.push(...fieldsOfItem(item));
  return fields;
}

function fieldsOfItem(item: FormItemState): LinkedField[] {
  if (!isGrid(item)) return [{ key: String(item.questionIds[0] ?? item.id), header: item.title, item }];
  return (item.rows ?? []).map((text, row) => ({ key: String(item.questionIds[row] ?? `${item.id}.${row}`), header: `${item.title} [${text}]`, item, row }));
}

/** Column (from 0) that holds a field now, wherever people have moved it; -1 where there is none. */
export function columnOfField(sheet: SheetState, key: string): number {
  return sheet.columns.findIndex((column) => column?.formField === key);
}

/**
 * Brings the headers in line with the form, as Google is seen to do: a field without a column gets one at the end (new questions, columns that
 * a person deleted); a renamed question renames its header unless a person changed that; the column of a deleted question stays.
 * A question without a title waits for one unless `all` is set.
 */
export function bringHeadersUpToDate(spreadsheet: SpreadsheetState, sheet: SheetState, form: FormState, destination: FormDestinationState, all: boolean): void {
  for (const field of linkedFields(form)) {
    let column = columnOfField(sheet, field.key);
    if (column < 0) {
      if (field.header === '' && !all) continue;
      column = appendColumn(spreadsheet, sheet, field.key);
      setCell(spreadsheet, sheet, 0, column, field.header);
    } else {
      const written = destination.headers.get(field.key) ?? '';
      if (written === field.header) continue;
      if (String(valueAt(sheet, 0, column) ?? '') === written) setCell(spreadsheet, sheet, 0, column, field.header);
    }
    destination.headers.set(field.key, field.header);
  }
}

function appendColumn(spreadsheet: SpreadsheetState, sheet: SheetState, key: string): number {
  const lastLinked = sheet.columns.reduce((last, column, index) => (column?.formField === undefined ? last : index), -1);
  const column = Math.max(lastLinked + 1, lastColumn(sheet));
  if (column >= sheet.columnCount) {
    checkCells(spreadsheet, (column + 1 - sheet.columnCount) * sheet.rowCount);
    sheet.columnCount = column + 1;
  }
  while (sheet.columns.length <= column) sheet.columns.push(undefined);
  sheet.columns[column] = { ...sheet.columns[column], formField: key };
  return column;
}
