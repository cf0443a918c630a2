import { types } from 'node:util';
import type { CellFormat, RowState, SpreadsheetState } from '../spreadsheet/state';
import type { AccountState } from './account';

/**
 * Lets equal empty rows and equal formats of a spreadsheet be one object each: a tab of a thousand prepared rows is then kept, read and copied as one. Allowed because nobody changes a format in
 * place and because a row is copied before it is written wherever the spreadsheet's stamp is younger (spreadsheet/model/rows).
 */
export function shareEqualRows(account: AccountState): void {
  for (const spreadsheet of account.spreadsheets.values()) shareIn(spreadsheet);
}

function shareIn(spreadsheet: SpreadsheetState): void {
  const formats = new Map<string, CellFormat>();
  const known = new Set<RowState>();
  const empty = new Map<string, RowState>();
  let writable = false;
  for (const sheet of spreadsheet.sheets) {
    sheet.rows.forEach((row, index) => {
      if (row === undefined || known.has(row)) return;
      known.add(row);
      writable ||= row.stamp === spreadsheet.stamp;
      shareFormats(row, formats);
      const key = keyOfEmpty(row);
      if (key === null) return;
      const same = empty.get(key);
      if (same === undefined) empty.set(key, row);
      else sheet.rows[index] = same;
    });
  }
  // From now on whoever writes into a row copies it first; where that is so already, an unchanged spreadsheet stays the same to the byte.
  if (writable) spreadsheet.stamp += 1;
}

function shareFormats(row: RowState, formats: Map<string, CellFormat>): void {
  row.formats?.forEach((format, column, all) => {
    if (format === undefined) return;
    const key = JSON.stringify(format);
    const same = formats.get(key);
    if (same === undefined) formats.set(key, format);
    else all[column] = same;
  });
}

/** What two rows without content must have in common to be one; null for a row that holds something. */
function keyOfEmpty({ stamp, values, validations, ...row }: RowState): string | null {
  if (!values.every((value) => value === null) || Object.values(row).some((part) => types.isMap(part) || types.isSet(part))) return null;
  return JSON.stringify([values.length, row, validations === undefined ? null : [...validations]]);
}
