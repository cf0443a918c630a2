import { ScriptError } from '../../../kernel/errors';
import { EnumValue } from '../../../kernel/serviceObject';
import { autoFill } from '../../model/autoFill';
import { calculate } from '../../model/calculation';
import { contentAt, enterText, putContent, setCell } from '../../model/cells';
import { copyPaste, type PasteType } from '../../model/copyPaste';
import { sheetById } from '../../model/create';
import { displayAt } from '../../model/display';
import { rangeAt, type BoundedRange } from '../../model/gridRange';
import { cutPaste, deleteCells, insertCells } from '../../model/moveCells';
import { requireEditable } from '../../model/protection';
import { rearrangeRows, sortRange, type SortKey } from '../../model/sort';
import { growTo } from '../../model/structure';
import type { CellValue, SheetState } from '../../state';
import type { RangeBase } from './RangeBase';
import { RangeRules } from './RangeRules';

const pasteTypes: readonly PasteType[] = ['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION', 'PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'];

/** Copying, moving, sorting and tidying the cells of a range. */
export abstract class RangeCopy extends RangeRules {
  copyTo(destination: RangeBase, option?: unknown, transposed = false): void {
    this.host.call('SpreadsheetApp.Range.copyTo', () => this.paste(destination.sheet, destination.area, pasteType(option), transposed), { cells: this.rowTotal * this.columnTotal });
  }
  private paste(sheet: SheetState, target: BoundedRange, type: PasteType, transposed: boolean): void {
    calculate(this.spreadsheet, this.host.now());
    if (!this.spreadsheet.sheets.includes(sheet)) throw new ScriptError('Target range and source range must be on the same spreadsheet.');
    requireEditable(this.host.account, this.spreadsheet, sheet, this.host.execution.effectiveUser, target);
    copyPaste(this.spreadsheet, this.sheet, this.area, sheet, target, type, transposed);
    this.touch();
  }
  copyFormatToRange(gridId: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.host.call('SpreadsheetApp.Range.copyFormatToRange', () => this.pasteInto(gridId, column, columnEnd, row, rowEnd, 'PASTE_FORMAT'));
  }
  copyValuesToRange(gridId: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.host.call('SpreadsheetApp.Range.copyValuesToRange', () => this.pasteInto(gridId, column, columnEnd, row, rowEnd, 'PASTE_VALUES'));
  }
  private pasteInto(grid: unknown, column: number, columnEnd: number, row: number, rowEnd: number, type: PasteType): void {
    const id = typeof grid === 'number' ? grid : typeof grid === 'object' && grid !== null && 'sheet' in grid ? this.spreadsheet.sheets.find((sheet) => sheet === grid.sheet)?.id : undefined;
    const sheet = id === undefined ? undefined : sheetById(this.spreadsheet, id);
    if (!sheet) throw new ScriptError('Invalid argument: gridId');
    this.paste(sheet, rangeAt(sheet.id, row - 1, column - 1, rowEnd - row + 1, columnEnd - column + 1), type, false);
  }
  moveTo(target: RangeBase): void {
    this.write('moveTo', () => {
      this.requireSameSpreadsheet(target);
      cutPaste(this.spreadsheet, this.sheet, this.area, target.sheet, target.area.startRow, target.area.startColumn);
    });
  }
  private requireSameSpreadsheet(other: RangeBase): void {
    if (other.spreadsheet !== this.spreadsheet) throw new ScriptError('Target range and source range must be on the same spreadsheet.');
  }
  autoFill(destination: RangeBase, series: EnumValue): void {
    this.write('autoFill', () => {
      const { area } = destination;
      const encloses = area.startRow <= this.area.startRow && area.endRow >= this.area.endRow && area.startColumn <= this.area.startColumn && area.endColumn >= this.area.endColumn;
      if (!encloses || destination.sheet !== this.sheet) throw new ScriptError('AutoFill destination range must include the source range and be expanded in one direction only.');
      autoFill(this.spreadsheet, this.sheet, this.area, area, series.name === 'ALTERNATE_SERIES');
    });
  }
  /** Fills down as far as the neighbouring column on the left, else on the right, has content. */
  autoFillToNeighbor(series: EnumValue): void {
    this.write('autoFillToNeighbor', () => {
      const filled = (row: number, column: number): boolean => (this.sheet.rows[row]?.values[column] ?? null) !== null;
      for (const column of [this.area.startColumn - 1, this.area.endColumn]) {
        let end = this.area.endRow;
        while (column >= 0 && filled(end, column)) end++;
        if (end === this.area.endRow) continue;
        autoFill(this.spreadsheet, this.sheet, this.area, { ...this.area, endRow: end }, series.name === 'ALTERNATE_SERIES');
        return;
      }
    });
  }
  insertCells(shiftDimension: EnumValue): this {
    return this.write('insertCells', () => {
      insertCells(this.spreadsheet, this.sheet, this.area, shiftDimension.name === 'ROWS' ? 'ROWS' : 'COLUMNS');
      return this;
    });
  }
  deleteCells(shiftDimension: EnumValue): void {
    this.write('deleteCells', () => deleteCells(this.spreadsheet, this.sheet, this.area, shiftDimension.name === 'ROWS' ? 'ROWS' : 'COLUMNS'));
  }

  /** Columns of a sort spec are those of the sheet, from 1, as documented. */
  sort(sortSpec: unknown): this {
    return this.write('sort', () => {
      const keys = (Array.isArray(sortSpec) ? sortSpec : [sortSpec]).map(sortKey);
      for (const key of keys) {
        if (key.column < this.area.startColumn || key.column >= this.area.endColumn) throw new ScriptError('Sort column is outside of the range.');
      }
      calculate(this.spreadsheet, this.host.now());
      sortRange(this.spreadsheet, this.sheet, this.area, keys);
      return this;
    });
  }
  randomize(): this {
    return this.write('randomize', () => {
      const order = Array.from({ length: this.rowTotal }, (_, index) => index);
      for (let index = order.length - 1; index > 0; index--) {
        const other = Math.floor(this.host.random() * (index + 1));
        [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
      }
      rearrangeRows(this.spreadsheet, this.sheet, this.area, order);
      return this;
    });
  }
  trimWhitespace(): this {
    return this.write('trimWhitespace', () => {
      this.matrix((row, column, state) => {
        const value = state?.values[column];
        if (typeof value !== 'string' || state?.formulas?.has(column)) return;
        const trimmed = value.trim().replace(/[ \t\u00a0]+/g, ' ');
        if (trimmed !== value) setCell(this.spreadsheet, this.sheet, row, column, trimmed);
      });
      return this;
    });
  }
  splitTextToColumns(delimiter?: string | EnumValue): void {
    this.write('splitTextToColumns', () => {
      calculate(this.spreadsheet, this.host.now());
      const named: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };
      for (let row = this.area.startRow; row < this.area.endRow; row++) {
        const text = displayAt(this.spreadsheet, this.sheet, row, this.area.startColumn);
        const mark = delimiter instanceof EnumValue ? (named[delimiter.name] ?? ',') : (delimiter ?? [',', ';', '.', ' '].find((each) => text.includes(each)) ?? ',');
        if (!text.includes(mark)) continue;
        const parts = text.split(mark);
        growTo(this.spreadsheet, this.sheet, 0, this.area.startColumn + parts.length);
        parts.forEach((part, index) => enterText(this.spreadsheet, this.sheet, row, this.area.startColumn + index, part.trim(), this.host.now()));
      }
    });
  }

  /** Rows that repeat an earlier one go; the rest moves up inside the range. Returns the number of rows left. */
  protected dropDuplicates(columns: readonly number[]): number {
    calculate(this.spreadsheet, this.host.now());
    const seen = new Set<string>();
    const kept: number[] = [];
    for (let row = this.area.startRow; row < this.area.endRow; row++) {
      const key = JSON.stringify(columns.map((column) => normal(this.sheet.rows[row]?.values[column] ?? null)));
      if (!seen.has(key)) kept.push(row);
      seen.add(key);
    }
    const contents = kept.map((row) => Array.from({ length: this.columnTotal }, (_, index) => contentAt(this.sheet, row, this.area.startColumn + index)));
    for (let row = 0; row < this.rowTotal; row++) {
      for (let column = 0; column < this.columnTotal; column++) {
        const old = contentAt(this.sheet, this.area.startRow + row, this.area.startColumn + column);
        putContent(this.spreadsheet, this.sheet, this.area.startRow + row, this.area.startColumn + column, contents[row]?.[column] ?? { value: null, format: old.format, validation: old.validation });
      }
    }
    return kept.length;
  }
}

function normal(value: CellValue): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function pasteType(option: unknown): PasteType {
  if (option instanceof EnumValue) return pasteTypes.find((type) => type === option.name) ?? 'PASTE_NORMAL';
  if (typeof option === 'object' && option !== null) {
    if ('formatOnly' in option && option.formatOnly === true) return 'PASTE_FORMAT';
    if ('contentsOnly' in option && option.contentsOnly === true) return 'PASTE_VALUES';
  }
  return 'PASTE_NORMAL';
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column - 1, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  throw new ScriptError('Invalid argument: sortSpecObj');
}
