import type { SpreadsheetFile } from '../../emulator/contract';
import { fieldOf, numberField, textField } from '../server/fields';
import type { LocalDesk } from '../server/localDesk';
import type { GridView } from '../views/gridView';

/** Rows that one page of the grid shows. */
export const ROWS_A_PAGE = 1000;

export function gridView(desk: LocalDesk, id: string, tab: string, firstRow: number): GridView {
  const files = desk.workspace.spreadsheets();
  const file = files.find((one) => one.id === id) ?? fileWithMostTabs(files);
  if (file === undefined) throw new RangeError('Belum ada spreadsheet. / There is no spreadsheet yet.');
  return {
    files: files.map(({ id: fileId, name }) => ({ id: fileId, name })),
    people: desk.people(),
    addOn: desk.addOn,
    sheet: desk.workspace.views.sheet(file.id, tab, firstRow, ROWS_A_PAGE),
  };
}

/** Name of the tab that an address names by its number (gid=…), '' where it names none. */
export function tabOfGid(desk: LocalDesk, id: string, gid: string): string {
  const tabs = desk.workspace.spreadsheets().find((one) => one.id === id)?.tabs() ?? [];
  return tabs.find((tab) => String(tab.id) === gid)?.name ?? '';
}

/** A person types into a cell or pastes a block; the answer is what the tab shows when the triggers have run. */
export function typeInto(desk: LocalDesk, body: unknown): GridView {
  const { file, tab, as } = placeIn(desk, body);
  const value = fieldOf(body, 'value');
  file.type(tab, textField(body, 'a1'), isBlock(value) ? value : (value ?? ''), as);
  return gridView(desk, file.id, tab, numberField(body, 'firstRow'));
}

export function actOn(desk: LocalDesk, body: unknown): GridView {
  const { file, tab, as } = placeIn(desk, body);
  act(file, tab, fieldOf(body, 'act'), as);
  return gridView(desk, file.id, tab, numberField(body, 'firstRow'));
}

function act(file: SpreadsheetFile, tab: string, wanted: unknown, as: string | undefined): void {
  const kind = textField(wanted, 'kind');
  if (kind === 'undo') file.undo(as);
  else if (kind === 'sort') file.sort(tab, numberField(wanted, 'column'), fieldOf(wanted, 'ascending') === true, as);
  else if (kind === 'insertRows') file.insertRows(tab, numberField(wanted, 'from'), numberField(wanted, 'count'), as);
  else if (kind === 'deleteRows') file.deleteRows(tab, numberField(wanted, 'from'), numberField(wanted, 'count'), as);
  else throw new RangeError(`The grid knows no act "${kind}".`);
}

function placeIn(desk: LocalDesk, body: unknown): { file: SpreadsheetFile; tab: string; as: string | undefined } {
  const id = textField(body, 'id');
  const file = desk.workspace.spreadsheets().find((one) => one.id === id);
  if (file === undefined) throw new RangeError('Spreadsheet tidak ditemukan. / No such spreadsheet.');
  const as = textField(body, 'as', '');
  return { file, tab: textField(body, 'tab'), as: as === '' ? undefined : as };
}

function isBlock(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function fileWithMostTabs(files: readonly SpreadsheetFile[]): SpreadsheetFile | undefined {
  return [...files].sort((a, b) => b.tabs().length - a.tabs().length)[0];
}
