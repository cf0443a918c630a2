import { effectivePattern, isDatePattern } from '../model/display';
import { localeRules } from '../model/locale';
import type { Node } from './parser';
import { evaluate } from './evaluate';
import { isArea, type Scope } from './values';

const dateFunctions = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE', 'TO_DATE']);
/** Functions whose result has the kind of their first range. */
const passing = new Set(['MIN', 'MAX', 'ARRAYFORMULA', 'INDEX', 'FILTER', 'SORT', 'UNIQUE', 'IFERROR', 'IFNA', 'MINIFS', 'MAXIFS', 'SUM', 'AVERAGE']);

/** The number format that a formula's result takes where its cell has none: dates stay dates, a plain reference looks as its source. */
export function resultFormat(node: Node, scope: Scope): string | undefined {
  const rules = localeRules(scope.spreadsheet.locale);
  switch (node.kind) {
    case 'reference': {
      const area = evaluate(node, scope);
      return isArea(area) ? effectivePattern(area.area, area.startRow, area.startColumn) : undefined;
    }
    case 'call':
      if (dateFunctions.has(node.name)) return rules.datePattern;
      if (node.name === 'NOW') return rules.dateTimePattern;
      if (node.name === 'TIME' || node.name === 'TIMEVALUE') return rules.timePattern;
      if (node.name === 'IF' && node.args[1]) return resultFormat(node.args[1], scope);
      return passing.has(node.name) && node.args[0] ? resultFormat(node.args[0], scope) : undefined;
    case 'binary': {
      if (node.operator !== '+' && node.operator !== '-') return undefined;
      const [left, right] = [resultFormat(node.left, scope), resultFormat(node.right, scope)];
      // A date less a date is a number of days.
      if (node.operator === '-' && isDatePattern(left) && isDatePattern(right)) return undefined;
      return left ?? right;
    }
    default:
      return undefined;
  }
}
