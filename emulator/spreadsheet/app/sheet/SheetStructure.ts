import { ScriptError } from '../../../kernel/errors';
import { deleteDimension, insertDimension, moveDimension } from '../../model/structure';
import type { Dimension } from '../../model/follow';
import type { RangeBase } from '../range/RangeBase';
import { SheetContent } from './SheetContent';

/** Inserting, deleting and moving rows and columns. Positions of the methods count from 1. */
export abstract class SheetStructure extends SheetContent {
  private insert(name: string, dimension: Dimension, at: number, count: number, inherit: 'before' | 'after'): this {
    return this.write(
      name,
      () => {
        const size = dimension === 'ROWS' ? this.sheet.rowCount : this.sheet.columnCount;
        if (at < 0 || at > size || count < 1) throw new ScriptError(boundsText(dimension));
        insertDimension(this.spreadsheet, this.sheet, dimension, at, count, inherit);
        return this;
      },
      dimension === 'ROWS' ? this.rowArea(at, 0) : this.columnArea(at, 0),
    );
  }
  insertRowAfter(afterPosition: number): this {
    return this.insert('insertRowAfter', 'ROWS', afterPosition, 1, 'before');
  }
  insertRowBefore(beforePosition: number): this {
    return this.insert('insertRowBefore', 'ROWS', beforePosition - 1, 1, 'after');
  }
  insertRows(rowIndex: number, numRows = 1): void {
    this.insert('insertRows', 'ROWS', rowIndex - 1, numRows, 'after');
  }
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.insert('insertRowsAfter', 'ROWS', afterPosition, howMany, 'before');
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.insert('insertRowsBefore', 'ROWS', beforePosition - 1, howMany, 'after');
  }
  insertColumnAfter(afterPosition: number): this {
    return this.insert('insertColumnAfter', 'COLUMNS', afterPosition, 1, 'before');
  }
  insertColumnBefore(beforePosition: number): this {
    return this.insert('insertColumnBefore', 'COLUMNS', beforePosition - 1, 1, 'after');
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insert('insertColumns', 'COLUMNS', columnIndex - 1, numColumns, 'after');
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.insert('insertColumnsAfter', 'COLUMNS', afterPosition, howMany, 'before');
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.insert('insertColumnsBefore', 'COLUMNS', beforePosition - 1, howMany, 'after');
  }

  private remove(name: string, dimension: Dimension, at: number, count: number): this {
    return this.write(
      name,
      () => {
        const size = dimension === 'ROWS' ? this.sheet.rowCount : this.sheet.columnCount;
        if (at < 0 || count < 1 || at + count > size) throw new ScriptError(boundsText(dimension));
        deleteDimension(this.spreadsheet, this.sheet, dimension, at, count);
        return this;
      },
      dimension === 'ROWS' ? this.rowArea(at, count) : this.columnArea(at, count),
    );
  }
  deleteRow(rowPosition: number): this {
    return this.remove('deleteRow', 'ROWS', rowPosition - 1, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('deleteRows', 'ROWS', rowPosition - 1, howMany);
  }
  deleteColumn(columnPosition: number): this {
    return this.remove('deleteColumn', 'COLUMNS', columnPosition - 1, 1);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('deleteColumns', 'COLUMNS', columnPosition - 1, howMany);
  }

  /** The destination counts before the move, as documented. */
  moveRows(rowSpec: RangeBase, destinationIndex: number): void {
    this.write('moveRows', () => this.move('ROWS', rowSpec.area.startRow, rowSpec.rowTotal, destinationIndex - 1));
  }
  moveColumns(columnSpec: RangeBase, destinationIndex: number): void {
    this.write('moveColumns', () => this.move('COLUMNS', columnSpec.area.startColumn, columnSpec.columnTotal, destinationIndex - 1));
  }
  private move(dimension: Dimension, from: number, count: number, to: number): void {
    const size = dimension === 'ROWS' ? this.sheet.rowCount : this.sheet.columnCount;
    if (to < 0 || to > size) throw new ScriptError(boundsText(dimension));
    moveDimension(this.spreadsheet, this.sheet, dimension, from, count, to);
  }
}

export function boundsText(dimension: Dimension): string {
  return dimension === 'ROWS' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.';
}
