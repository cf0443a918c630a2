import { rangeTexts } from '../model/conditions';
import type { SpreadsheetState, ValidationRule } from '../state';

/** The texts that a drop-down of this rule offers, each once; null where the rule is none of a list. `now`: epoch milliseconds. */
export function choicesOfRule(spreadsheet: SpreadsheetState, rule: ValidationRule, now: number): string[] | null {
  if (rule.condition.type === 'VALUE_IN_LIST') return rule.condition.values.map(String);
  const [range] = rule.condition.values;
  if (rule.condition.type !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('sheetId' in range)) return null;
  return [...new Set(rangeTexts(spreadsheet, range, now))];
}
