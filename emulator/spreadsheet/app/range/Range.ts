import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { intersects, rangeAt } from '../../model/gridRange';
import { factory } from '../factory';
import { selectCell, selectRanges } from '../selection';
import type { Sheet } from '../sheet/Sheet';
import { RangeObjects } from './RangeObjects';

/** SpreadsheetApp.Range. */
export class Range extends RangeObjects {
  private other(row: number, column: number, rows = 1, columns = 1): Range {
    return factory().range(this, rangeAt(this.sheet.id, row, column, rows, columns));
  }

  getSheet(): Sheet {
    return factory().sheet(this);
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.rowTotal || column > this.columnTotal) throw new ScriptError('Cell reference out of range');
    return this.other(this.area.startRow + row - 1, this.area.startColumn + column - 1);
  }
  offset(rowOffset: number, columnOffset: number, numRows: number = this.rowTotal, numColumns: number = this.columnTotal): Range {
    if (numRows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
    return this.other(this.area.startRow + rowOffset, this.area.startColumn + columnOffset, numRows, numColumns);
  }
  getMergedRanges(): Range[] {
    return this.read('getMergedRanges', () => this.sheet.merges.filter((merge) => intersects(merge, this.area)).map((merge) => factory().range(this, merge)));
  }
  removeDuplicates(columnsToCompare?: number[]): Range {
    return this.write('removeDuplicates', () => {
      const columns = columnsToCompare?.map((column) => column - 1) ?? Array.from({ length: this.columnTotal }, (_, index) => this.area.startColumn + index);
      return this.other(this.area.startRow, this.area.startColumn, this.dropDuplicates(columns), this.columnTotal);
    });
  }
  activate(): this {
    selectRanges(this, [this.area]);
    return this;
  }
  activateAsCurrentCell(): this {
    selectCell(this, this.sheet.id, this.area.startRow, this.area.startColumn);
    return this;
  }

  private filled(row: number, column: number): boolean {
    const state = this.sheet.rows[row];
    return (state?.values[column] ?? null) !== null || state?.formulas?.has(column) === true;
  }

  /** The block of content around the range, as Ctrl+A selects it; with a dimension only along that. */
  getDataRegion(dimension?: EnumValue): Range {
    return this.read('getDataRegion', () => {
      let { startRow, endRow, startColumn, endColumn } = this.area;
      const rowsOpen = dimension?.name !== 'COLUMNS';
      const columnsOpen = dimension?.name !== 'ROWS';
      const lineFilled = (row: number): boolean => row >= 0 && row < this.sheet.rowCount && this.anyFilled(row, row + 1, Math.max(0, startColumn - (columnsOpen ? 1 : 0)), endColumn + (columnsOpen ? 1 : 0));
      const columnFilled = (column: number): boolean => column >= 0 && column < this.sheet.columnCount && this.anyFilled(Math.max(0, startRow - (rowsOpen ? 1 : 0)), endRow + (rowsOpen ? 1 : 0), column, column + 1);
      for (let grown = true; grown; ) {
        grown = false;
        if (rowsOpen && lineFilled(startRow - 1)) [startRow, grown] = [startRow - 1, true];
        if (rowsOpen && lineFilled(endRow)) [endRow, grown] = [endRow + 1, true];
        if (columnsOpen && columnFilled(startColumn - 1)) [startColumn, grown] = [startColumn - 1, true];
        if (columnsOpen && columnFilled(endColumn)) [endColumn, grown] = [endColumn + 1, true];
      }
      return this.other(startRow, startColumn, endRow - startRow, endColumn - startColumn);
    });
  }
  private anyFilled(startRow: number, endRow: number, startColumn: number, endColumn: number): boolean {
    for (let row = startRow; row < endRow; row++) for (let column = startColumn; column < endColumn; column++) if (this.filled(row, column)) return true;
    return false;
  }

  /** Where Ctrl+arrow goes from the first cell: the edge of a block, else the next content, else the edge of the sheet. */
  getNextDataCell(direction: EnumValue): Range {
    return this.read('getNextDataCell', () => {
      const steps: Record<string, readonly [number, number]> = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] };
      const [down, right] = steps[direction.name] ?? [0, 0];
      let [row, column] = [this.area.startRow, this.area.startColumn];
      const inside = (atRow: number, atColumn: number): boolean => atRow >= 0 && atColumn >= 0 && atRow < this.sheet.rowCount && atColumn < this.sheet.columnCount;
      const within = this.filled(row, column) && inside(row + down, column + right) && this.filled(row + down, column + right);
      while (inside(row + down, column + right)) {
        const next = this.filled(row + down, column + right);
        if (within && !next) break;
        [row, column] = [row + down, column + right];
        if (!within && next) break;
      }
      return this.other(row, column);
    });
  }

  getDataSourceTables(): ServiceObject[] {
    return [];
  }
  getDataSourceFormulas(): ServiceObject[] {
    return [];
  }
  getDataSourcePivotTables(): ServiceObject[] {
    return [];
  }
  getDataSourceFormula(): ServiceObject | null {
    return null;
  }
}
