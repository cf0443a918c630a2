import { bounded } from '../model/gridRange';
import { displayAt } from '../model/display';
import type { SpreadsheetState, ValidationRule } from '../state';

/** The texts that a drop-down of this rule offers; null where the rule is none of a list. */
export function choicesOfRule(spreadsheet: SpreadsheetState, rule: ValidationRule): string[] | null {
  if (rule.condition.type === 'VALUE_IN_LIST') return rule.condition.values.map(String);
  const [range] = rule.condition.values;
  if (rule.condition.type !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('sheetId' in range)) return null;
  const sheet = spreadsheet.sheets.find((one) => one.id === range.sheetId);
  if (sheet === undefined) return [];
  const { startRow, endRow, startColumn, endColumn } = bounded(range, sheet);
  const texts = new Set<string>();
  for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row += 1) {
    for (let column = startColumn; column < endColumn; column += 1) texts.add(displayAt(spreadsheet, sheet, row, column));
  }
  texts.delete('');
  return [...texts];
}
