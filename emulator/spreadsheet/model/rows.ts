import type { CellFormat, CellValue, RowState, SheetState, SpreadsheetState, TextRun, ValidationRule } from '../state';

/** The row for writing: made where missing, copied where a snapshot still looks at it. */
export function writableRow(spreadsheet: SpreadsheetState, sheet: SheetState, row: number): RowState {
  const present = sheet.rows[row];
  if (present !== undefined && present.stamp === spreadsheet.stamp) return present;
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  const fresh = present === undefined ? { stamp: spreadsheet.stamp, values: [] } : copyRow(present, spreadsheet.stamp);
  sheet.rows[row] = fresh;
  return fresh;
}

/** An independent copy; formats, rules and runs are shared because nobody changes them in place. */
export function copyRow(row: RowState, stamp: number): RowState {
  const copy: RowState = { ...row, stamp, values: row.values.slice() };
  if (row.formats) copy.formats = row.formats.slice();
  if (row.formulas) copy.formulas = new Map(row.formulas);
  if (row.spilled) copy.spilled = new Set(row.spilled);
  if (row.resultFormats) copy.resultFormats = new Map(row.resultFormats);
  if (row.notes) copy.notes = new Map(row.notes);
  if (row.validations) copy.validations = new Map(row.validations);
  if (row.richTexts) copy.richTexts = new Map(row.richTexts);
  return copy;
}

export function valueAt(sheet: SheetState, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}
export function formatAt(sheet: SheetState, row: number, column: number): CellFormat | undefined {
  return sheet.rows[row]?.formats?.[column];
}
export function formulaAt(sheet: SheetState, row: number, column: number): string | undefined {
  return sheet.rows[row]?.formulas?.get(column);
}
export function noteAt(sheet: SheetState, row: number, column: number): string {
  return sheet.rows[row]?.notes?.get(column) ?? '';
}
export function validationAt(sheet: SheetState, row: number, column: number): ValidationRule | undefined {
  return sheet.rows[row]?.validations?.get(column);
}
export function runsAt(sheet: SheetState, row: number, column: number): readonly TextRun[] | undefined {
  return sheet.rows[row]?.richTexts?.get(column);
}

/** Puts into arrays without holes: cells between the end and `column` become null. */
export function putValue(row: RowState, column: number, value: CellValue): void {
  const values = row.values;
  if (column < values.length) {
    values[column] = value;
    return;
  }
  if (value === null) return;
  while (values.length < column) values.push(null);
  values.push(value);
}

export function putFormat(row: RowState, column: number, format: CellFormat | undefined): void {
  if (row.formats === undefined) {
    if (format === undefined) return;
    row.formats = [];
  }
  const formats = row.formats;
  while (formats.length <= column) formats.push(undefined);
  formats[column] = format;
}
