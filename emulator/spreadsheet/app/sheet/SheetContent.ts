import { ScriptError } from '../../../kernel/errors';
import { lastColumn, lastRow } from '../../model/content';
import { rangeAt } from '../../model/gridRange';
import { sortRange } from '../../model/sort';
import { growTo } from '../../model/structure';
import { readTable, writeTable } from '../../model/tables';
import { calculate } from '../../model/calculation';
import { requireEditable } from '../../model/protection';
import { writableRow } from '../../model/rows';
import { factory } from '../factory';
import type { Range } from '../range/Range';
import { SheetBase } from './SheetBase';

/** Content of a tab as a whole. */
export abstract class SheetContent extends SheetBase {
  getLastRow(): number {
    return this.read('getLastRow', () => lastRow(this.sheet));
  }
  getLastColumn(): number {
    return this.read('getLastColumn', () => lastColumn(this.sheet));
  }
  getMaxRows(): number {
    return this.read('getMaxRows', () => this.sheet.rowCount);
  }
  getMaxColumns(): number {
    return this.read('getMaxColumns', () => this.sheet.columnCount);
  }
  /** A1 to the last row and column with content; A1 alone on an empty tab. */
  getDataRange(): Range {
    return this.read('getDataRange', () => factory().range(this, rangeAt(this.sheet.id, 0, 0, Math.max(1, lastRow(this.sheet)), Math.max(1, lastColumn(this.sheet)))));
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.read('getSheetValues', () => {
      // -1 means as many as there is content, as in older versions of the reference.
      const rows = numRows === -1 ? Math.max(1, lastRow(this.sheet) - startRow + 1) : numRows;
      const columns = numColumns === -1 ? Math.max(1, lastColumn(this.sheet) - startColumn + 1) : numColumns;
      return readTable(this.spreadsheet, this.sheet, this.getRange(startRow, startColumn, rows, columns).area);
    });
  }

  /** Writes below the last content, entered as setValues does; the grid grows where needed. One call at Google, so nothing comes between finding the row and writing it. */
  appendRow(rowContents: unknown[]): this {
    return this.host.call('SpreadsheetApp.Sheet.appendRow', () => {
      calculate(this.spreadsheet, this.host.now());
      const row = lastRow(this.sheet);
      const width = Math.max(1, rowContents.length);
      requireEditable(this.host.account, this.spreadsheet, this.sheet, this.host.execution.effectiveUser, rangeAt(this.sheet.id, row, 0, 1, width));
      growTo(this.spreadsheet, this.sheet, row + 1, width);
      writeTable(this.spreadsheet, this.sheet, row, 0, [rowContents], this.host.now());
      return this;
    });
  }

  clear(options?: Record<string, unknown>): this {
    return this.write('clear', () => {
      const formatOnly = options?.['formatOnly'] === true;
      const contentsOnly = options?.['contentsOnly'] === true;
      const all = formatOnly === contentsOnly;
      return this.wipe({ content: all || contentsOnly, formats: all || formatOnly });
    });
  }
  clearContents(): this {
    return this.write('clearContents', () => this.wipe({ content: true }));
  }
  clearFormats(): this {
    return this.write('clearFormats', () => this.wipe({ formats: true }));
  }
  clearNotes(): this {
    return this.write('clearNotes', () => this.wipe({ notes: true }));
  }
  private wipe(parts: { content?: boolean; formats?: boolean; notes?: boolean }): this {
    this.spreadsheet.version++;
    for (let index = 0; index < this.sheet.rows.length; index++) {
      if (!this.sheet.rows[index]) continue;
      const row = writableRow(this.spreadsheet, this.sheet, index);
      if (parts.content) {
        row.values = [];
        for (const key of ['formulas', 'spilled', 'resultFormats', 'richTexts'] as const) delete row[key];
      }
      if (parts.formats) delete row.formats;
      if (parts.notes) delete row.notes;
    }
    if (parts.formats) this.sheet.conditionalFormats = [];
    return this;
  }
  clearConditionalFormatRules(): void {
    this.write('clearConditionalFormatRules', () => {
      this.sheet.conditionalFormats = [];
    });
  }

  /** Sorts all rows below the frozen ones; columns count from 1. */
  sort(columnPosition: number, ascending = true): this {
    return this.write('sort', () => {
      if (columnPosition < 1 || columnPosition > this.sheet.columnCount) throw new ScriptError('Those columns are out of bounds.');
      calculate(this.spreadsheet, this.host.now());
      const rows = lastRow(this.sheet);
      if (rows > this.sheet.frozenRows) {
        const range = rangeAt(this.sheet.id, this.sheet.frozenRows, 0, rows - this.sheet.frozenRows, this.sheet.columnCount);
        sortRange(this.spreadsheet, this.sheet, range, [{ column: columnPosition - 1, ascending }]);
      }
      return this;
    });
  }
}
