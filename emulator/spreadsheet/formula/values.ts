import type { CellError, CellValue, SheetState, SpreadsheetState } from '../state';
import { automaticNumber } from '../model/display';
import { localeRules } from '../model/locale';
import { readUserEntered } from '../model/userEntered';

export type Scalar = CellValue;
export type Matrix = Scalar[][];
/** Cells that a reference names, not read yet. Ends are clipped to the grid. */
export interface Area {
  readonly area: SheetState;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
export type Value = Scalar | Matrix | Area;

/** What a formula is computed in. */
export interface Scope {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly now: number;
  /** True inside ARRAYFORMULA and functions that take arrays: operators go cell by cell. */
  readonly arrays: boolean;
  /** Value of a cell, computed first where it is a formula. */
  cell(sheet: SheetState, row: number, column: number): Scalar;
  /** The result stays true only until this instant. */
  expires(at: number): void;
}

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
export function isArea(value: Value): value is Area {
  return typeof value === 'object' && value !== null && 'area' in value;
}
export function fault(error: string, message: string): CellError {
  return { error, message };
}
export const notAvailable = fault('#N/A', 'Did not find value.');
export const divisionByZero = fault('#DIV/0!', 'Division by zero.');

/** Cells of an area as a table; rows below the last stored one are left out where the area is taller. */
export function matrixOf(value: Value, scope: Scope): Matrix {
  if (Array.isArray(value)) return value;
  if (!isArea(value)) return [[value]];
  const rows: Matrix = [];
  const stop = Math.max(value.startRow + 1, Math.min(value.endRow, value.area.rows.length));
  for (let row = value.startRow; row < stop; row++) {
    const line: Scalar[] = [];
    for (let column = value.startColumn; column < value.endColumn; column++) line.push(scope.cell(value.area, row, column));
    rows.push(line);
  }
  return rows;
}

/** The table with all its rows, also the empty ones at the end: for results that must be as tall as the range. */
export function fullMatrixOf(value: Value, scope: Scope): Matrix {
  const rows = matrixOf(value, scope);
  if (isArea(value)) while (rows.length < value.endRow - value.startRow) rows.push(Array.from({ length: value.endColumn - value.startColumn }, () => null));
  return rows;
}

/** One value: of a range the cell in the formula's own row or column (implicit intersection), else #VALUE!. */
export function scalarOf(value: Value, scope: Scope): Scalar {
  if (Array.isArray(value)) return value[0]?.[0] ?? null;
  if (!isArea(value)) return value;
  const [height, width] = [value.endRow - value.startRow, value.endColumn - value.startColumn];
  if (height === 1 && width === 1) return scope.cell(value.area, value.startRow, value.startColumn);
  if (width === 1 && scope.row >= value.startRow && scope.row < value.endRow) return scope.cell(value.area, scope.row, value.startColumn);
  if (height === 1 && scope.column >= value.startColumn && scope.column < value.endColumn) return scope.cell(value.area, value.startRow, scope.column);
  return fault('#VALUE!', 'An array value could not be found.');
}

/** A number, or the error that stands in its way. Texts that read as numbers or dates count, as in Sheets. */
export function numberOf(value: Scalar, scope: Scope): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const entered = value.trim() === '' ? null : readUserEntered(value, scope.spreadsheet.locale, new Date(scope.now).getUTCFullYear());
  if (entered?.kind === 'value' && typeof entered.value === 'number') return entered.value;
  return fault('#VALUE!', `Function expects number values. But '${value}' is a text and cannot be coerced to a number.`);
}

export function textOf(value: Scalar, scope: Scope): string | CellError {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'number') return automaticNumber(value, localeRules(scope.spreadsheet.locale));
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

export function truthOf(value: Scalar): boolean | CellError {
  if (isError(value)) return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null || value === '') return false;
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return fault('#VALUE!', `Function expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`);
}

/** Applies a function to values, cell by cell in array mode (single rows and columns are repeated), else to one value each. */
export function lifted(args: readonly Value[], scope: Scope, apply: (values: Scalar[]) => Scalar): Value {
  if (!scope.arrays) return apply(args.map((arg) => scalarOf(arg, scope)));
  if (args.every((arg) => !Array.isArray(arg) && !isArea(arg))) return apply(args.map((arg) => scalarOf(arg, scope)));
  const tables = args.map((arg) => fullMatrixOf(arg, scope));
  const height = Math.max(...tables.map((table) => table.length));
  const width = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_each, column) =>
      apply(
        tables.map((table) => {
          const line = table.length === 1 ? table[0] : table[row];
          if (line === undefined) return notAvailable;
          const value = line.length === 1 ? line[0] : line[column];
          return value === undefined ? notAvailable : value;
        }),
      ),
    ),
  );
}
