import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import { calculate } from '../../model/calculation';
import { requireSpreadsheetEditable } from '../../model/protection';
import type { SheetState, SpreadsheetState } from '../../state';
import { factory, type Place } from '../factory';
import type { Range } from '../range/Range';
import { selectionOf } from '../selection';
import type { Sheet } from '../sheet/Sheet';

/** An open spreadsheet: its gates, and the methods that stand for those of the active tab. */
export abstract class SpreadsheetBase extends ServiceObject implements Place {
  readonly typeName = 'SpreadsheetApp.Spreadsheet';
  readonly host: ServiceHost;
  readonly spreadsheet: SpreadsheetState;

  constructor(place: Place) {
    super();
    this.host = place.host;
    this.spreadsheet = place.spreadsheet;
  }

  protected read<T>(name: string, effect: () => T): T {
    return this.host.call(`${this.typeName}.${name}`, () => {
      calculate(this.spreadsheet, this.host.now());
      return effect();
    });
  }
  protected write<T>(name: string, effect: () => T): T {
    return this.host.call(`${this.typeName}.${name}`, () => {
      requireSpreadsheetEditable(this.host.account, this.spreadsheet, this.host.execution.effectiveUser);
      const result = effect();
      const file = this.host.account.drive.files.get(this.spreadsheet.id);
      if (file) file.updatedAt = this.host.now();
      return result;
    });
  }
  protected sheetOf(sheet: SheetState): Sheet {
    return factory().sheet({ host: this.host, spreadsheet: this.spreadsheet, sheet });
  }
  getActiveSheet(): Sheet {
    const { sheetId } = selectionOf(this);
    const sheet = this.spreadsheet.sheets.find((each) => each.id === sheetId) ?? this.spreadsheet.sheets[0];
    if (!sheet) throw new Error('a spreadsheet has at least one tab');
    return this.sheetOf(sheet);
  }

  appendRow(rowContents: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }
  autoResizeColumn(columnPosition: number): Sheet {
    return this.getActiveSheet().autoResizeColumn(columnPosition);
  }
  deleteColumn(columnPosition: number): Sheet {
    return this.getActiveSheet().deleteColumn(columnPosition);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(columnPosition, howMany);
  }
  deleteRow(rowPosition: number): Sheet {
    return this.getActiveSheet().deleteRow(rowPosition);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.getActiveSheet().deleteRows(rowPosition, howMany);
  }
  getActiveCell(): ServiceObject {
    return this.getActiveSheet().getActiveCell();
  }
  getActiveRange(): ServiceObject | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): ServiceObject | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  getCurrentCell(): ServiceObject {
    return this.getActiveSheet().getCurrentCell();
  }
  getSelection(): ServiceObject {
    return factory().selection(this);
  }
  getColumnWidth(columnPosition: number): number {
    return this.getActiveSheet().getColumnWidth(columnPosition);
  }
  getRowHeight(rowPosition: number): number {
    return this.getActiveSheet().getRowHeight(rowPosition);
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }
  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }
  getSheetName(): string {
    return this.getActiveSheet().getName();
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }
  hideColumn(column: Range): void {
    this.getActiveSheet().hideColumn(column);
  }
  hideRow(row: Range): void {
    this.getActiveSheet().hideRow(row);
  }
  unhideColumn(column: Range): void {
    this.getActiveSheet().unhideColumn(column);
  }
  unhideRow(row: Range): void {
    this.getActiveSheet().unhideRow(row);
  }
  getImages(): ServiceObject[] {
    return this.spreadsheet.sheets.flatMap((sheet) => this.sheetOf(sheet).getImages());
  }
  insertImage(source: unknown, column: number, row: number, offsetX = 0, offsetY = 0): ServiceObject {
    return this.getActiveSheet().insertImage(source, column, row, offsetX, offsetY);
  }
  insertColumnAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertColumnAfter(afterPosition);
  }
  insertColumnBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertColumnBefore(beforePosition);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsAfter(afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsBefore(beforePosition, howMany);
  }
  insertRowAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertRowAfter(afterPosition);
  }
  insertRowBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertRowBefore(beforePosition);
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsAfter(afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsBefore(beforePosition, howMany);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(columnPosition);
  }
  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(rowPosition);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(rowPosition);
  }
  setActiveRange(range: Range): Range {
    return this.getActiveSheet().setActiveRange(range);
  }
  setActiveRangeList<T extends { getRanges(): Range[] } & ServiceObject>(rangeList: T): T {
    return this.getActiveSheet().setActiveRangeList(rangeList);
  }
  setActiveSelection(range: Range | string): Range {
    return this.getActiveSheet().setActiveSelection(range);
  }
  setCurrentCell(cell: Range): Range {
    return this.sheetOf(cell.sheet).setCurrentCell(cell);
  }
  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.getActiveSheet().setColumnWidth(columnPosition, width);
  }
  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.getActiveSheet().setRowHeight(rowPosition, height);
  }
  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }
  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }
  sort(columnPosition: number, ascending = true): Sheet {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }
  getRange(a1Notation: string): Range {
    return this.getActiveSheet().getRange(a1Notation);
  }
  getRangeList(a1Notations: string[]): ServiceObject {
    return this.getActiveSheet().getRangeList(a1Notations);
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }
}
