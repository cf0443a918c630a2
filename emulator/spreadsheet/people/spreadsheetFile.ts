import type { SpreadsheetFile } from '../../contract';
import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { calculate } from '../model/calculation';
import { lastColumn, lastRow } from '../model/content';
import { displayAt } from '../model/display';
import { rangeAt } from '../model/gridRange';
import { requireSheet } from '../model/sheets';
import { readTable } from '../model/tables';
import type { SheetState, SpreadsheetState } from '../state';
import type { PersonDeed } from './personEvents';
import { deleteLines, deleteTab, insertLines, moveLine, renameTab, sortRows } from './rearranging';
import { typeInto } from './typing';
import { takeLast } from './undoHistory';

/** What people do with a spreadsheet in its window. */
export function openSpreadsheetFile(core: WorkspaceCore, id: string): SpreadsheetFile {
  return new OpenSpreadsheet(core, id);
}

class OpenSpreadsheet implements SpreadsheetFile {
  constructor(
    private readonly core: WorkspaceCore,
    readonly id: string,
  ) {}

  private get state(): SpreadsheetState {
    const state = this.core.account.spreadsheets.get(this.id);
    if (!state) throw new Error(`There is no spreadsheet ${this.id}`);
    return state;
  }
  get name(): string {
    return this.core.account.drive.files.get(this.id)?.name ?? '';
  }
  tabs(): { id: number; name: string; hidden: boolean }[] {
    return this.state.sheets.map(({ id, name, hidden }) => ({ id, name, hidden }));
  }
  text(tab: string): string[][] {
    const sheet = this.computed(tab);
    const width = lastColumn(sheet);
    return Array.from({ length: lastRow(sheet) }, (_, row) => Array.from({ length: width }, (_each, column) => displayAt(this.state, sheet, row, column)));
  }
  /** Dates as Date objects, empty cells as ''. */
  values(tab: string): unknown[][] {
    const sheet = this.computed(tab);
    const [rows, columns] = [lastRow(sheet), lastColumn(sheet)];
    const table: unknown[][] = readTable(this.state, sheet, rangeAt(sheet.id, 0, 0, rows, columns));
    table.forEach((line, row) => sheet.rows[row]?.formulas?.forEach((formula, column) => (line[column] = formula)));
    return table;
  }
  private computed(tab: string): SheetState {
    calculate(this.state, this.core.now());
    return requireSheet(this.state, tab);
  }

  type(tab: string, a1: string, value: unknown, as?: string): void {
    typeInto(this.deed(as), requireSheet(this.state, tab), a1, value);
  }
  undo(as?: string): void {
    takeLast(this.state, this.deed(as).user)?.();
  }
  sort(tab: string, column: number, ascending = true, as?: string): void {
    sortRows(this.deed(as), requireSheet(this.state, tab), column - 1, ascending);
  }
  moveColumn(tab: string, from: number, to: number, as?: string): void {
    moveLine(this.deed(as), requireSheet(this.state, tab), from - 1, to - 1);
  }
  insertRows(tab: string, before: number, count: number, as?: string): void {
    insertLines(this.deed(as), requireSheet(this.state, tab), 'ROWS', before - 1, count);
  }
  deleteRows(tab: string, from: number, count: number, as?: string): void {
    deleteLines(this.deed(as), requireSheet(this.state, tab), 'ROWS', from - 1, count);
  }
  insertColumns(tab: string, before: number, count: number, as?: string): void {
    insertLines(this.deed(as), requireSheet(this.state, tab), 'COLUMNS', before - 1, count);
  }
  deleteColumns(tab: string, from: number, count: number, as?: string): void {
    deleteLines(this.deed(as), requireSheet(this.state, tab), 'COLUMNS', from - 1, count);
  }
  renameTab(tab: string, name: string, as?: string): void {
    renameTab(this.deed(as), requireSheet(this.state, tab), name);
  }
  deleteTab(tab: string, as?: string): void {
    deleteTab(this.deed(as), requireSheet(this.state, tab));
  }

  /** Who acts in a spreadsheet has been given it: the file is shared with a person who was not named among its editors before. */
  private deed(as?: string): PersonDeed {
    const user = as ?? this.core.account.owner;
    const file = this.core.account.drive.files.get(this.id);
    if (file && file.owner !== user) file.editors.add(user);
    if (file) file.updatedAt = this.core.now();
    return { core: this.core, spreadsheet: this.state, user };
  }
}
