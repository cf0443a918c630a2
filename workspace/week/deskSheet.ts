import type { SpreadsheetFile, Workspace } from '../../emulator/contract';
import { addressOf } from '../pages/sheet/columnLetters';

/** A tab of the desk as librarians use it: found by header, whatever stands where. */
export interface TabRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  text(header: string): string;
}

/** The spreadsheet that holds a tab; throws where there is none. */
export function spreadsheetWithTab(workspace: Workspace, tab: string): SpreadsheetFile {
  const file = workspace.spreadsheets().find((one) => one.tabs().some(({ name }) => name === tab));
  if (file === undefined) throw new Error(`Tab ${tab} tidak ditemukan. / There is no tab ${tab}.`);
  return file;
}

/** Rows below the header that hold anything. */
export function rowsOf(file: SpreadsheetFile, tab: string): TabRow[] {
  const [headers = [], ...rows] = file.text(tab);
  return rows
    .map((texts, index) => ({ row: index + 1, text: (header: string) => texts[headers.indexOf(header)] ?? '', empty: texts.every((text) => text === '') }))
    .filter(({ empty }) => !empty);
}

/** Types into the cell of a row under a header. */
export function typeUnder(file: SpreadsheetFile, tab: string, row: number, header: string, value: string, as?: string): void {
  const column = (file.text(tab)[0] ?? []).indexOf(header);
  if (column < 0) throw new Error(`Tab ${tab} tidak mempunyai kolom ${header}. / has no column ${header}.`);
  file.type(tab, addressOf(row, column), value, as);
}
