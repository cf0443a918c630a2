import { ScriptError } from '../../../kernel/errors';
import { parseRelative, relativeFormula } from '../../formula/r1c1';
import { contentAt, putContent, scriptValueAt, setCellFormula, setCell } from '../../model/cells';
import { displayAt } from '../../model/display';
import { emptyCovered } from '../../model/merges';
import { readTable, writeTable } from '../../model/tables';
import { RangeBase } from './RangeBase';

/** Values, formulas and displayed texts of a range, and clearing them. */
export abstract class RangeValues extends RangeBase {
  getValue(): unknown {
    return this.read('getValue', () => scriptValueAt(this.spreadsheet, this.sheet, this.area.startRow, this.area.startColumn));
  }
  getValues(): unknown[][] {
    return this.read('getValues', () => readTable(this.spreadsheet, this.sheet, this.area));
  }
  getDisplayValue(): string {
    return this.read('getDisplayValue', () => displayAt(this.spreadsheet, this.sheet, this.area.startRow, this.area.startColumn));
  }
  getDisplayValues(): string[][] {
    return this.read('getDisplayValues', () => this.matrix((row, column) => displayAt(this.spreadsheet, this.sheet, row, column)));
  }

  /** Writes one value into every cell of the range. */
  setValue(value: unknown): this {
    return this.write('setValue', () => {
      const line = new Array<unknown>(this.columnTotal).fill(value);
      this.writeLines(Array.from({ length: this.rowTotal }, () => line));
      return this;
    });
  }
  setValues(values: unknown[][]): this {
    return this.write('setValues', () => {
      this.requireShape(values);
      this.writeLines(values);
      return this;
    });
  }
  private writeLines(lines: readonly (readonly unknown[])[]): void {
    writeTable(this.spreadsheet, this.sheet, this.area.startRow, this.area.startColumn, lines, this.host.now());
    emptyCovered(this.spreadsheet, this.sheet, this.area);
  }

  isBlank(): boolean {
    return this.read('isBlank', () => this.matrix((row, column, state) => (state?.values[column] ?? null) === null && !state?.formulas?.has(column)).flat().every(Boolean));
  }

  getFormula(): string {
    return this.read('getFormula', () => this.sheet.rows[this.area.startRow]?.formulas?.get(this.area.startColumn) ?? '');
  }
  getFormulas(): string[][] {
    return this.read('getFormulas', () => this.matrix((_row, column, state) => state?.formulas?.get(column) ?? ''));
  }
  getFormulaR1C1(): string | null {
    return this.read('getFormulaR1C1', () => this.relativeAt(this.area.startRow, this.area.startColumn));
  }
  getFormulasR1C1(): (string | null)[][] {
    return this.read('getFormulasR1C1', () => this.matrix((row, column) => this.relativeAt(row, column)));
  }
  /** "or null if none", unlike getFormula. */
  private relativeAt(row: number, column: number): string | null {
    const formula = this.sheet.rows[row]?.formulas?.get(column);
    return formula === undefined ? null : relativeFormula(formula, row, column);
  }

  /** A formula written to several cells is relative to the first, as when it is copied. */
  setFormula(formula: string): this {
    return this.write('setFormula', () => {
      const relative = relativeFormula(withSign(formula), this.area.startRow, this.area.startColumn);
      this.eachCell((_state, row, column) => this.putFormula(row, column, parseRelative(relative, row, column)));
      return this;
    });
  }
  setFormulas(formulas: string[][]): this {
    return this.write('setFormulas', () => {
      this.requireShape(formulas);
      this.eachCell((_state, row, column, rowOffset, columnOffset) => this.putFormula(row, column, formulas[rowOffset]?.[columnOffset] ?? ''));
      return this;
    });
  }
  setFormulaR1C1(formula: string): this {
    return this.write('setFormulaR1C1', () => {
      this.eachCell((_state, row, column) => this.putFormula(row, column, parseRelative(withSign(formula), row, column)));
      return this;
    });
  }
  setFormulasR1C1(formulas: string[][]): this {
    return this.write('setFormulasR1C1', () => {
      this.requireShape(formulas);
      this.eachCell((_state, row, column, rowOffset, columnOffset) => {
        const formula = formulas[rowOffset]?.[columnOffset] ?? '';
        this.putFormula(row, column, formula === '' ? '' : parseRelative(withSign(formula), row, column));
      });
      return this;
    });
  }
  private putFormula(row: number, column: number, formula: string): void {
    if (formula === '') setCell(this.spreadsheet, this.sheet, row, column, null);
    else setCellFormula(this.spreadsheet, this.sheet, row, column, withSign(formula));
  }

  clear(options?: Record<string, unknown>): this {
    return this.write('clear', () => {
      const chosen = options ? ['commentsOnly', 'contentsOnly', 'formatOnly', 'validationsOnly'].filter((key) => options[key] === true) : [];
      const wants = (key: string): boolean => (chosen.length === 0 ? key === 'contentsOnly' || key === 'formatOnly' : chosen.includes(key));
      this.clearCells({
        content: wants('contentsOnly'),
        format: wants('formatOnly'),
        notes: chosen.includes('commentsOnly'),
        validations: chosen.includes('validationsOnly'),
        skipFiltered: options?.['skipFilteredRows'] === true,
      });
      return this;
    });
  }
  clearContent(): this {
    return this.write('clearContent', () => this.clearCells({ content: true }));
  }
  clearFormat(): this {
    return this.write('clearFormat', () => this.clearCells({ format: true }));
  }
  clearNote(): this {
    return this.write('clearNote', () => this.clearCells({ notes: true }));
  }
  clearDataValidations(): this {
    return this.write('clearDataValidations', () => this.clearCells({ validations: true }));
  }

  protected clearCells(parts: { content?: boolean; format?: boolean; notes?: boolean; validations?: boolean; skipFiltered?: boolean }): this {
    const { startRow, startColumn, endColumn } = this.area;
    const endRow = Math.min(this.area.endRow, this.sheet.rows.length);
    for (let row = startRow; row < endRow; row++) {
      if (!this.sheet.rows[row] || (parts.skipFiltered && this.sheet.rows[row]?.hiddenByFilter)) continue;
      for (let column = startColumn; column < endColumn; column++) {
        const old = contentAt(this.sheet, row, column);
        putContent(this.spreadsheet, this.sheet, row, column, {
          ...(parts.content ? { value: null } : { value: old.value, formula: old.formula, runs: old.runs, resultFormat: old.resultFormat }),
          format: parts.format ? undefined : old.format,
          note: parts.notes ? undefined : old.note,
          validation: parts.validations ? undefined : old.validation,
        });
      }
    }
    if (parts.format) {
      this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => !rule.ranges.every((range) => range.startRow >= startRow && (range.endRow ?? Infinity) <= this.area.endRow && range.startColumn >= startColumn && (range.endColumn ?? Infinity) <= endColumn));
    }
    return this;
  }
}

function withSign(formula: string): string {
  if (formula === '') throw new ScriptError('Invalid argument: formula');
  return formula.startsWith('=') ? formula : `=${formula}`;
}
