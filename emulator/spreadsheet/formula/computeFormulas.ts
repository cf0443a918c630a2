import { putValue, writableRow } from '../model/rows';
import type { SheetState, SpreadsheetState } from '../state';
import { columnLetters } from '../model/a1Notation';
import { cellResult, evaluate } from './evaluate';
import { parseFormula } from './parser';
import { resultFormat } from './resultFormat';
import { fault, type Matrix, type Scalar, type Scope } from './values';

const passes = 4;

/**
 * Computes every formula: results into `values`, arrays over the cells to the right and below. Formulas may read what others spill, so it
 * goes on until the spilled cells stay the same (at most four times). Cycles give #REF!.
 */
export function computeFormulas(spreadsheet: SpreadsheetState, now: number): { validUntil: number } {
  let validUntil = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    const calculation = new Calculation(spreadsheet, now);
    calculation.run();
    validUntil = Math.min(validUntil, calculation.validUntil);
    if (!calculation.placeSpills()) break;
  }
  return { validUntil };
}

interface Spill {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly table: Matrix;
}

class Calculation {
  validUntil = Infinity;
  /** Formula cells of this pass: 'busy' while being computed. */
  private readonly done = new Map<SheetState, Map<number, 'busy' | 'done'>>();
  private readonly spills: Spill[] = [];

  constructor(
    private readonly spreadsheet: SpreadsheetState,
    private readonly now: number,
  ) {}

  /** Goes through the cells from the top; a chain that points far downwards is too deep for that and is computed from the bottom. */
  run(): void {
    try {
      this.runRows(false);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      for (const marks of this.done.values()) for (const [key, mark] of marks) if (mark === 'busy') marks.delete(key);
      this.runRows(true);
    }
  }
  private runRows(upwards: boolean): void {
    for (const sheet of this.spreadsheet.sheets) {
      if (!sheet.hasFormulas) continue;
      for (let index = 0; index < sheet.rows.length; index++) {
        const row = upwards ? sheet.rows.length - 1 - index : index;
        const formulas = sheet.rows[row]?.formulas;
        if (formulas) for (const column of formulas.keys()) this.cell(sheet, row, column);
      }
    }
  }

  private cell(sheet: SheetState, row: number, column: number): Scalar {
    const state = sheet.rows[row];
    if (!state) return null;
    const formula = state.formulas?.get(column);
    if (formula === undefined) return state.values[column] ?? null;
    let marks = this.done.get(sheet);
    if (!marks) this.done.set(sheet, (marks = new Map<number, 'done' | 'busy'>()));
    const key = row * 20_000 + column;
    const mark = marks.get(key);
    if (mark === 'done') return sheet.rows[row]?.values[column] ?? null;
    if (mark === 'busy') return fault('#REF!', 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.');
    marks.set(key, 'busy');
    const value = this.compute(sheet, row, column, formula);
    marks.set(key, 'done');
    this.store(sheet, row, column, value);
    return value;
  }

  private compute(sheet: SheetState, row: number, column: number, formula: string): Scalar {
    const scope = this.scope(sheet, row, column);
    const node = parseFormula(formula);
    const result = cellResult(evaluate(node, scope), scope);
    this.storeFormat(sheet, row, column, resultFormat(node, scope));
    if (!Array.isArray(result)) return result;
    const first = result[0]?.[0] ?? null;
    if (result.length === 1 && result[0]?.length === 1) return first;
    const blocked = this.blockedAt(sheet, row, column, result);
    if (blocked) return blocked;
    this.spills.push({ sheet, row, column, table: result });
    return first;
  }

  private scope(sheet: SheetState, row: number, column: number): Scope {
    return {
      spreadsheet: this.spreadsheet,
      sheet,
      row,
      column,
      now: this.now,
      arrays: false,
      cell: (target, atRow, atColumn) => this.cell(target, atRow, atColumn),
      expires: (at) => {
        this.validUntil = Math.min(this.validUntil, at);
      },
    };
  }

  private blockedAt(sheet: SheetState, row: number, column: number, table: Matrix): Scalar {
    if (row + table.length > sheet.rowCount) return fault('#REF!', `Result was not automatically expanded, please insert more rows (${row + table.length - sheet.rowCount}).`);
    if (column + (table[0]?.length ?? 0) > sheet.columnCount) return fault('#REF!', `Result was not automatically expanded, please insert more columns (${column + (table[0]?.length ?? 0) - sheet.columnCount}).`);
    for (let down = 0; down < table.length; down++) {
      for (let right = 0; right < (table[down]?.length ?? 0); right++) {
        if (down === 0 && right === 0) continue;
        const state = sheet.rows[row + down];
        const full = state?.formulas?.has(column + right) || ((state?.values[column + right] ?? null) !== null && !state?.spilled?.has(column + right));
        if (full) return fault('#REF!', `Array result was not expanded because it would overwrite data in ${columnLetters(column + right)}${row + down + 1}.`);
      }
    }
    return null;
  }

  /** Puts the arrays of this pass in place of those of the last; true where a cell differs. */
  placeSpills(): boolean {
    const old = new Map<string, Scalar>();
    for (const sheet of this.spreadsheet.sheets) {
      sheet.rows.forEach((state, row) => {
        if (!state?.spilled?.size) return;
        const writable = writableRow(this.spreadsheet, sheet, row);
        for (const column of state.spilled) {
          old.set(`${sheet.id} ${row} ${column}`, state.values[column] ?? null);
          putValue(writable, column, null);
          writable.resultFormats?.delete(column);
        }
        delete writable.spilled;
      });
    }
    let placed = 0;
    let changed = false;
    for (const { sheet, row, column, table } of this.spills) {
      const pattern = sheet.rows[row]?.resultFormats?.get(column);
      table.forEach((line, down) =>
        line.forEach((value, right) => {
          if (down === 0 && right === 0) return;
          const state = writableRow(this.spreadsheet, sheet, row + down);
          putValue(state, column + right, value);
          (state.spilled ??= new Set()).add(column + right);
          if (pattern !== undefined && typeof value === 'number') (state.resultFormats ??= new Map()).set(column + right, pattern);
          placed++;
          const key = `${sheet.id} ${row + down} ${column + right}`;
          changed ||= !old.has(key) || old.get(key) !== value;
        }),
      );
    }
    return changed || placed !== old.size;
  }

  private store(sheet: SheetState, row: number, column: number, value: Scalar): void {
    if ((sheet.rows[row]?.values[column] ?? null) === value) return;
    putValue(writableRow(this.spreadsheet, sheet, row), column, value);
  }
  private storeFormat(sheet: SheetState, row: number, column: number, pattern: string | undefined): void {
    const present = sheet.rows[row]?.resultFormats?.get(column);
    if (present === pattern) return;
    const state = writableRow(this.spreadsheet, sheet, row);
    if (pattern === undefined) state.resultFormats?.delete(column);
    else (state.resultFormats ??= new Map()).set(column, pattern);
  }
}
