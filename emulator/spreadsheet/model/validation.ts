import { ScriptError } from '../../kernel/errors';
import type { CellValue, SheetState, SpreadsheetState, ValidationRule } from '../state';
import { shiftFormula } from '../formula/references';
import { columnLetters } from './a1Notation';
import { meetsCondition } from './conditions';

/** Whether a value passes the validation of a cell; nothing always passes. */
export function passesValidation(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, value: CellValue, rule: ValidationRule, now: number): boolean {
  return value === null || meetsCondition({ spreadsheet, sheet, row, column, value, now }, rule.condition);
}

/** Throws Google's error where a cell's present value breaks a rule that rejects input. The caller puts the old value back. */
export function requireValid(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, now: number): void {
  const state = sheet.rows[row];
  const rule = state?.validations?.get(column);
  if (!state || !rule || rule.allowInvalid || state.formulas?.has(column)) return;
  if (!passesValidation(spreadsheet, sheet, row, column, state.values[column] ?? null, rule, now)) throw rejected(row, column, rule);
}

export function rejected(row: number, column: number, rule: ValidationRule): ScriptError {
  const cell = `${columnLetters(column)}${row + 1}`;
  const choices = rule.condition.type === 'VALUE_IN_LIST' ? ` Please enter one of the following values: ${rule.condition.values.join(', ')}.` : '';
  return new ScriptError(rule.helpText ?? `The data you entered in cell ${cell} violates the data validation rules set on this cell.${choices}`);
}

/** The rule for a cell so far from the first cell of the range it is set on: the references of its own formula move along. */
export function relativeRule(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  const [formula] = rule.condition.values;
  if (rule.condition.type !== 'CUSTOM_FORMULA' || typeof formula !== 'string' || (rows === 0 && columns === 0)) return rule;
  const moved = shiftFormula(formula.startsWith('=') ? formula : `=${formula}`, rows, columns);
  return { ...rule, condition: { ...rule.condition, values: [moved] } };
}
