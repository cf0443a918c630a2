import { serialOfInstant } from '../model/dates';
import type { CellValue, Condition, ConditionValue, SheetState, SpreadsheetState } from '../state';

/** Where a condition is looked at. `base` is the top left cell of its range: a custom formula is written as seen from there. */
export interface ConditionPlace {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly now: number;
  readonly place: { readonly row: number; readonly column: number };
  readonly base: { readonly row: number; readonly column: number };
}

/** Whether a cell meets a condition of SpreadsheetApp.BooleanCriteria. `shown` is its displayed text; texts are compared without case. */
export function meetsCondition(condition: Condition, value: CellValue, shown: string, where: ConditionPlace): boolean {
  const [first, second] = condition.values;
  const text = shown.toLowerCase();
  const wanted = typeof first === 'string' ? first.toLowerCase() : '';
  switch (condition.type) {
    case 'CELL_EMPTY':
      return shown === '';
    case 'CELL_NOT_EMPTY':
      return shown !== '';
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return typeof value === 'number' && comparesNumber(condition.type, value, serialOf(first, where), serialOf(second, where));
  }
}

function comparesNumber(type: string, value: number, first: number, second: number): boolean {
  switch (type) {
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > second;
    case 'DATE_EQUAL_TO':
    case 'DATE_EQUAL_TO_RELATIVE':
      return Math.floor(value) === Math.floor(first);
    case 'DATE_AFTER':
    case 'DATE_AFTER_RELATIVE':
      return value >= Math.floor(first) + 1;
    case 'DATE_BEFORE':
    case 'DATE_BEFORE_RELATIVE':
      return value < Math.floor(first);
    default:
      return false;
  }
}

const RELATIVE_DAYS: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7, PAST_MONTH: -30, PAST_YEAR: -365 };

function serialOf(value: ConditionValue | undefined, { spreadsheet, now }: ConditionPlace): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return Number(value);
  if (typeof value !== 'object') return Number.NaN;
  if ('date' in value) return value.date;
  if ('relativeDate' in value) return serialOfInstant(spreadsheet.timeZone, now) + (RELATIVE_DAYS[value.relativeDate] ?? 0);
  return Number.NaN;
}
