import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import type { GridRange, RowState, SheetState, SpreadsheetState } from '../../state';
import { calculate } from '../../model/calculation';
import { a1OfRange } from '../../model/a1Notation';
import type { BoundedRange } from '../../model/gridRange';
import { requireEditable } from '../../model/protection';
import { writableRow } from '../../model/rows';
import type { SheetPlace } from '../factory';

export const outsideText = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Position of a range and the gates through which its data is read and written. Coordinates are fixed, as at Google: a range does not follow inserted rows. */
export abstract class RangeBase extends ServiceObject implements SheetPlace {
  readonly typeName: string = 'SpreadsheetApp.Range';
  readonly host: ServiceHost;
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  /** As it was asked for: null ends are open. */
  readonly asked: GridRange;
  /** Half-open, from 0. */
  readonly area: BoundedRange;

  constructor(place: SheetPlace, range: GridRange) {
    super();
    this.host = place.host;
    this.spreadsheet = place.spreadsheet;
    this.sheet = place.sheet;
    this.asked = range;
    this.area = { ...range, endRow: range.endRow ?? place.sheet.rowCount, endColumn: range.endColumn ?? place.sheet.columnCount };
    this.requireInside();
  }

  protected requireInside(): void {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    if (startRow < 0 || startColumn < 0 || endRow > this.sheet.rowCount || endColumn > this.sheet.columnCount || endRow <= startRow || endColumn <= startColumn) {
      throw new ScriptError(outsideText);
    }
  }

  get rowTotal(): number {
    return this.area.endRow - this.area.startRow;
  }
  get columnTotal(): number {
    return this.area.endColumn - this.area.startColumn;
  }

  getRow(): number {
    return this.area.startRow + 1;
  }
  getRowIndex(): number {
    return this.area.startRow + 1;
  }
  getColumn(): number {
    return this.area.startColumn + 1;
  }
  getColumnIndex(): number {
    return this.area.startColumn + 1;
  }
  getLastRow(): number {
    return this.area.endRow;
  }
  getLastColumn(): number {
    return this.area.endColumn;
  }
  getNumRows(): number {
    return this.rowTotal;
  }
  getNumColumns(): number {
    return this.columnTotal;
  }
  getHeight(): number {
    return this.rowTotal;
  }
  getWidth(): number {
    return this.columnTotal;
  }
  getGridId(): number {
    return this.sheet.id;
  }
  getA1Notation(): string {
    return a1OfRange(this.asked);
  }
  isStartRowBounded(): boolean {
    return this.asked.endRow !== null || this.asked.startRow > 0;
  }
  isEndRowBounded(): boolean {
    return this.asked.endRow !== null;
  }
  isStartColumnBounded(): boolean {
    return this.asked.endColumn !== null || this.asked.startColumn > 0;
  }
  isEndColumnBounded(): boolean {
    return this.asked.endColumn !== null;
  }

  /** A counted read; formulas are up to date inside. */
  protected read<T>(name: string, effect: () => T): T {
    return this.host.call(
      `${this.typeName}.${name}`,
      () => {
        this.requirePresent();
        calculate(this.spreadsheet, this.host.now());
        return effect();
      },
      { cells: this.rowTotal * this.columnTotal },
    );
  }

  /** A counted write, refused where the user may not edit the range. */
  protected write<T>(name: string, effect: () => T): T {
    return this.host.call(
      `${this.typeName}.${name}`,
      () => {
        this.requirePresent();
        this.requireEditable();
        const result = effect();
        this.touch();
        return result;
      },
      { cells: this.rowTotal * this.columnTotal },
    );
  }

  protected requireEditable(area: GridRange = this.area): void {
    requireEditable(this.host.account, this.spreadsheet, this.sheet, this.host.execution.effectiveUser, area);
  }
  protected touch(): void {
    const file = this.host.account.drive.files.get(this.spreadsheet.id);
    if (file) file.updatedAt = this.host.now();
  }
  private requirePresent(): void {
    if (!this.spreadsheet.sheets.includes(this.sheet)) throw new ScriptError(`Sheet ${this.sheet.id} not found`);
    this.requireInside();
  }

  /** One entry a cell, row by row. */
  protected matrix<V>(cell: (row: number, column: number, state: RowState | undefined) => V): V[][] {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    const table: V[][] = [];
    for (let row = startRow; row < endRow; row++) {
      const state = this.sheet.rows[row];
      const line: V[] = [];
      for (let column = startColumn; column < endColumn; column++) line.push(cell(row, column, state));
      table.push(line);
    }
    return table;
  }

  /** Visits each cell for writing; the offsets count from the range's corner. */
  protected eachCell(visit: (state: RowState, row: number, column: number, rowOffset: number, columnOffset: number) => void): void {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    for (let row = startRow; row < endRow; row++) {
      const state = writableRow(this.spreadsheet, this.sheet, row);
      for (let column = startColumn; column < endColumn; column++) visit(state, row, column, row - startRow, column - startColumn);
    }
    this.spreadsheet.version++;
  }

  /** Throws Google's error where a table has not the shape of the range. */
  protected requireShape(table: readonly (readonly unknown[])[]): void {
    if (table.length !== this.rowTotal) {
      throw new ScriptError(`The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${this.rowTotal}.`);
    }
    for (const line of table) {
      if (line.length !== this.columnTotal) {
        throw new ScriptError(`The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${this.columnTotal}.`);
      }
    }
  }
}
