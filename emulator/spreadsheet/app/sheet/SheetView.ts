import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { contentWidth } from '../../model/content';
import { displayAt } from '../../model/display';
import { groupDepthAt } from '../../model/groups';
import { defaultColumnWidth, defaultRowHeight } from '../../model/limits';
import { writableRow } from '../../model/rows';
import type { ColumnState } from '../../state';
import { colorOfArgument } from '../colors/Color';
import { factory } from '../factory';
import type { RangeBase } from '../range/RangeBase';
import { boundsText, SheetStructure } from './SheetStructure';

/** How a tab looks: sizes, hidden and frozen rows and columns, groups, gridlines. */
export abstract class SheetView extends SheetStructure {
  getFrozenRows(): number {
    return this.read('getFrozenRows', () => this.sheet.frozenRows);
  }
  getFrozenColumns(): number {
    return this.read('getFrozenColumns', () => this.sheet.frozenColumns);
  }
  setFrozenRows(rows: number): void {
    this.write('setFrozenRows', () => {
      if (rows < 0 || rows >= this.sheet.rowCount) throw new ScriptError("You can't freeze all visible rows on the sheet.");
      this.sheet.frozenRows = rows;
    }, null);
  }
  setFrozenColumns(columns: number): void {
    this.write('setFrozenColumns', () => {
      if (columns < 0 || columns >= this.sheet.columnCount) throw new ScriptError("You can't freeze all visible columns on the sheet.");
      this.sheet.frozenColumns = columns;
    }, null);
  }

  private column(index: number): ColumnState {
    if (index < 0 || index >= this.sheet.columnCount) throw new ScriptError(boundsText('COLUMNS'));
    while (this.sheet.columns.length <= index) this.sheet.columns.push(undefined);
    return (this.sheet.columns[index] ??= {});
  }
  private requireRow(index: number): void {
    if (index < 0 || index >= this.sheet.rowCount) throw new ScriptError(boundsText('ROWS'));
  }
  getColumnWidth(columnPosition: number): number {
    return this.read('getColumnWidth', () => this.sheet.columns[columnPosition - 1]?.width ?? defaultColumnWidth);
  }
  getRowHeight(rowPosition: number): number {
    return this.read('getRowHeight', () => this.sheet.rows[rowPosition - 1]?.height ?? defaultRowHeight);
  }
  setColumnWidth(columnPosition: number, width: number): this {
    return this.write('setColumnWidth', () => this.widen(columnPosition, 1, width));
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this.write('setColumnWidths', () => this.widen(startColumn, numColumns, width));
  }
  private widen(start: number, count: number, width: number): this {
    for (let index = start - 1; index < start - 1 + count; index++) this.column(index).width = width;
    return this;
  }
  /** Rows grow with their content at Google; a height below the default is kept only by setRowHeightsForced (fitting to content is not computed here). */
  setRowHeight(rowPosition: number, height: number): this {
    return this.write('setRowHeight', () => this.heighten(rowPosition, 1, Math.max(height, defaultRowHeight)));
  }
  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.write('setRowHeights', () => this.heighten(startRow, numRows, Math.max(height, defaultRowHeight)));
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    return this.write('setRowHeightsForced', () => this.heighten(startRow, numRows, height));
  }
  private heighten(start: number, count: number, height: number): this {
    for (let index = start - 1; index < start - 1 + count; index++) {
      this.requireRow(index);
      writableRow(this.spreadsheet, this.sheet, index).height = height;
    }
    return this;
  }
  autoResizeColumn(columnPosition: number): this {
    return this.write('autoResizeColumn', () => this.fit(columnPosition, 1));
  }
  autoResizeColumns(startColumn: number, numColumns: number): this {
    return this.write('autoResizeColumns', () => this.fit(startColumn, numColumns));
  }
  /** Seven pixels a character and a margin of sixteen: fonts are not measured (assumed). */
  private fit(start: number, count: number): this {
    for (let index = start - 1; index < start - 1 + count; index++) {
      let longest = 0;
      for (let row = 0; row < this.sheet.rows.length; row++) {
        if (contentWidth(this.sheet.rows[row]) <= index) continue;
        for (const line of displayAt(this.spreadsheet, this.sheet, row, index).split('\n')) longest = Math.max(longest, line.length);
      }
      this.column(index).width = Math.max(21, longest * 7 + 16);
    }
    return this;
  }
  autoResizeRows(startRow: number, numRows: number): this {
    return this.write('autoResizeRows', () => {
      for (let index = startRow - 1; index < startRow - 1 + numRows; index++) {
        this.requireRow(index);
        const lines = Math.max(1, ...(this.sheet.rows[index]?.values ?? []).map((value) => (typeof value === 'string' ? value.split('\n').length : 1)));
        writableRow(this.spreadsheet, this.sheet, index).height = lines * defaultRowHeight;
      }
      return this;
    });
  }

  private showColumnsFrom(start: number, count: number, hidden: boolean): void {
    for (let index = start; index < start + count; index++) {
      if (hidden) this.column(index).hiddenByUser = true;
      else delete this.column(index).hiddenByUser;
    }
  }
  private showRowsFrom(start: number, count: number, hidden: boolean): void {
    for (let index = start; index < start + count; index++) {
      this.requireRow(index);
      const row = writableRow(this.spreadsheet, this.sheet, index);
      if (hidden) row.hiddenByUser = true;
      else delete row.hiddenByUser;
    }
  }
  hideColumn(column: RangeBase): void {
    this.write('hideColumn', () => this.showColumnsFrom(column.area.startColumn, column.columnTotal, true));
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    this.write('hideColumns', () => this.showColumnsFrom(columnIndex - 1, numColumns, true));
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    this.write('showColumns', () => this.showColumnsFrom(columnIndex - 1, numColumns, false));
  }
  unhideColumn(column: RangeBase): void {
    this.write('unhideColumn', () => this.showColumnsFrom(column.area.startColumn, column.columnTotal, false));
  }
  hideRow(row: RangeBase): void {
    this.write('hideRow', () => this.showRowsFrom(row.area.startRow, row.rowTotal, true));
  }
  hideRows(rowIndex: number, numRows = 1): void {
    this.write('hideRows', () => this.showRowsFrom(rowIndex - 1, numRows, true));
  }
  showRows(rowIndex: number, numRows = 1): void {
    this.write('showRows', () => this.showRowsFrom(rowIndex - 1, numRows, false));
  }
  unhideRow(row: RangeBase): void {
    this.write('unhideRow', () => this.showRowsFrom(row.area.startRow, row.rowTotal, false));
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.read('isColumnHiddenByUser', () => this.sheet.columns[columnPosition - 1]?.hiddenByUser ?? false);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.read('isRowHiddenByUser', () => this.sheet.rows[rowPosition - 1]?.hiddenByUser ?? false);
  }
  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.read('isRowHiddenByFilter', () => this.sheet.rows[rowPosition - 1]?.hiddenByFilter ?? false);
  }

  getTabColor(): string | null {
    return this.read('getTabColor', () => this.sheet.tabColor);
  }
  getTabColorObject(): ServiceObject | null {
    return this.read('getTabColorObject', () => (this.sheet.tabColor === null ? null : factory().color(this.host, this.sheet.tabColor)));
  }
  setTabColor(color: string | null): this {
    return this.write('setTabColor', () => {
      this.sheet.tabColor = colorOfArgument(color) ?? null;
      return this;
    }, null);
  }
  setTabColorObject(color: unknown): this {
    return this.write('setTabColorObject', () => {
      this.sheet.tabColor = colorOfArgument(color) ?? null;
      return this;
    }, null);
  }
  hasHiddenGridlines(): boolean {
    return this.read('hasHiddenGridlines', () => this.sheet.hiddenGridlines);
  }
  setHiddenGridlines(hideGridlines: boolean): this {
    return this.write('setHiddenGridlines', () => {
      this.sheet.hiddenGridlines = hideGridlines;
      return this;
    }, null);
  }
  isRightToLeft(): boolean {
    return this.read('isRightToLeft', () => this.sheet.rightToLeft);
  }
  setRightToLeft(rightToLeft: boolean): this {
    return this.write('setRightToLeft', () => {
      this.sheet.rightToLeft = rightToLeft;
      return this;
    }, null);
  }

  getRowGroupDepth(rowIndex: number): number {
    return this.read('getRowGroupDepth', () => groupDepthAt(this.sheet, 'ROWS', rowIndex - 1));
  }
  getColumnGroupDepth(columnIndex: number): number {
    return this.read('getColumnGroupDepth', () => groupDepthAt(this.sheet, 'COLUMNS', columnIndex - 1));
  }
  getRowGroup(rowIndex: number, groupDepth: number): ServiceObject | null {
    return this.read('getRowGroup', () => this.groupAt('ROWS', rowIndex - 1, groupDepth));
  }
  getColumnGroup(columnIndex: number, groupDepth: number): ServiceObject | null {
    return this.read('getColumnGroup', () => this.groupAt('COLUMNS', columnIndex - 1, groupDepth));
  }
  private groupAt(dimension: 'ROWS' | 'COLUMNS', index: number, depth: number): ServiceObject {
    const found = this.sheet.groups.find((group) => group.dimension === dimension && group.depth === depth && index >= group.start && index < group.end);
    if (!found) throw new ScriptError(`No ${dimension === 'ROWS' ? 'row' : 'column'} group found at index ${index + 1} and depth ${depth}.`);
    return factory().group(this, dimension, index, depth);
  }
  private fold(name: string, dimension: 'ROWS' | 'COLUMNS', collapsed: (depth: number) => boolean): this {
    return this.write(name, () => {
      for (const group of this.sheet.groups) if (group.dimension === dimension) group.collapsed = collapsed(group.depth);
      return this;
    });
  }
  collapseAllRowGroups(): this {
    return this.fold('collapseAllRowGroups', 'ROWS', () => true);
  }
  collapseAllColumnGroups(): this {
    return this.fold('collapseAllColumnGroups', 'COLUMNS', () => true);
  }
  expandAllRowGroups(): this {
    return this.fold('expandAllRowGroups', 'ROWS', () => false);
  }
  expandAllColumnGroups(): this {
    return this.fold('expandAllColumnGroups', 'COLUMNS', () => false);
  }
  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this.fold('expandRowGroupsUpToDepth', 'ROWS', (depth) => depth > groupDepth);
  }
  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this.fold('expandColumnGroupsUpToDepth', 'COLUMNS', (depth) => depth > groupDepth);
  }
  getRowGroupControlPosition(): EnumValue {
    return this.read('getRowGroupControlPosition', () => this.host.enumValue('SpreadsheetApp.GroupControlTogglePosition', this.sheet.rowGroupControl));
  }
  getColumnGroupControlPosition(): EnumValue {
    return this.read('getColumnGroupControlPosition', () => this.host.enumValue('SpreadsheetApp.GroupControlTogglePosition', this.sheet.columnGroupControl));
  }
  setRowGroupControlPosition(position: EnumValue): this {
    return this.write('setRowGroupControlPosition', () => {
      this.sheet.rowGroupControl = position.name === 'BEFORE' ? 'BEFORE' : 'AFTER';
      return this;
    });
  }
  setColumnGroupControlPosition(position: EnumValue): this {
    return this.write('setColumnGroupControlPosition', () => {
      this.sheet.columnGroupControl = position.name === 'BEFORE' ? 'BEFORE' : 'AFTER';
      return this;
    });
  }
}
