import type { CellValue, SheetState, SpreadsheetState } from '../state';
import { cellResult, evaluate } from './evaluate';
import { parseFormula } from './parser';
import { shiftFormula } from './references';

/**
 * Value of a formula that is not in a cell (validation, conditional formats, filters), seen from a cell; relative references count from
 * `origin`. Cells are read as last computed.
 */
export function evaluateAt(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, formula: string, now: number, origin?: { readonly row: number; readonly column: number }): CellValue {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const moved = origin ? shiftFormula(text, row - origin.row, column - origin.column) : text;
  const scope = { spreadsheet, sheet, row, column, now, arrays: false, cell: (target: SheetState, atRow: number, atColumn: number) => target.rows[atRow]?.values[atColumn] ?? null, expires: () => undefined };
  const result = cellResult(evaluate(parseFormula(moved), scope), scope);
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}
