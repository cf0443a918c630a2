import { evaluateAt } from '../formula/evaluateAt';
import type { CellValue, Condition, ConditionValue, GridRange, SheetState, SpreadsheetState } from '../state';
import { calculate } from './calculation';
import { sheetById } from './create';
import { serialOfDate, serialOfInstant, partsOfSerial } from './dates';
import { displayAt, displayText, effectivePattern, isDatePattern } from './display';
import { bounded } from './gridRange';

/** A cell as a condition sees it. */
export interface ConditionSubject {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Corner from which the relative references of a custom formula count. */
  readonly origin?: { readonly row: number; readonly column: number };
}

/** Whether a value meets a condition of validation, conditional formatting or a filter. */
export function meetsCondition(subject: ConditionSubject, condition: Condition): boolean {
  const { value } = subject;
  const type = condition.type.replace(/_RELATIVE$/, '');
  if (type.endsWith('_ANY')) {
    // Equal to one of several values, or to none of them.
    const each = condition.values.map((wanted) => meetsCondition(subject, { type: type.slice(0, -4), values: [wanted] }));
    return type.includes('_NOT_') ? each.every(Boolean) : each.some(Boolean);
  }
  if (type === 'CELL_EMPTY') return value === null;
  if (type === 'CELL_NOT_EMPTY') return value !== null;
  if (type === 'CUSTOM_FORMULA') {
    calculate(subject.spreadsheet, subject.now);
    const result = evaluateAt(subject.spreadsheet, subject.sheet, subject.row, subject.column, String(condition.values[0] ?? ''), subject.now, subject.origin);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  if (type === 'CHECKBOX') return meetsCheckbox(value, condition.values);
  if (type === 'VALUE_IN_LIST') return condition.values.some((each) => String(each) === shown(subject));
  if (type === 'VALUE_IN_RANGE') return inRange(subject, condition.values[0]);
  if (type.startsWith('NUMBER_')) return typeof value === 'number' && meetsNumber(type.slice(7), value, condition.values.map(Number));
  if (type.startsWith('DATE_')) return meetsDate(type.slice(5), subject, condition.values);
  return meetsText(type, shown(subject), String(condition.values[0] ?? ''));
}

function shown(subject: ConditionSubject): string {
  return displayText(subject.value, effectivePattern(subject.sheet, subject.row, subject.column), subject.spreadsheet.locale);
}

function meetsCheckbox(value: CellValue, values: readonly ConditionValue[]): boolean {
  if (values.length === 0) return typeof value === 'boolean';
  return values.some((each) => String(each) === String(value)) || (values.length === 1 && (value === null || value === false));
}

function inRange(subject: ConditionSubject, range: ConditionValue | undefined): boolean {
  if (typeof range !== 'object' || !('sheetId' in range)) return false;
  const text = shown(subject);
  return rangeTexts(subject.spreadsheet, range, subject.now).includes(text);
}

/** Displayed texts of the cells of a range, empty ones left out: the choices of a list from a range. */
export function rangeTexts(spreadsheet: SpreadsheetState, range: GridRange, now: number): string[] {
  const sheet = sheetById(spreadsheet, range.sheetId);
  if (!sheet) return [];
  calculate(spreadsheet, now);
  const { startRow, endRow, startColumn, endColumn } = bounded(range, sheet);
  const texts: string[] = [];
  for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row++) {
    for (let column = startColumn; column < endColumn; column++) {
      const text = displayAt(spreadsheet, sheet, row, column);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

function meetsNumber(type: string, value: number, [first = 0, second = 0]: readonly number[]): boolean {
  switch (type) {
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'LESS_THAN':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'BETWEEN':
      return value >= Math.min(first, second) && value <= Math.max(first, second);
    case 'NOT_BETWEEN':
      return value < Math.min(first, second) || value > Math.max(first, second);
    default:
      return false;
  }
}

function meetsDate(type: string, subject: ConditionSubject, values: readonly ConditionValue[]): boolean {
  const { value } = subject;
  if (typeof value !== 'number') return false;
  if (type === 'IS_VALID_DATE') return isDatePattern(effectivePattern(subject.sheet, subject.row, subject.column));
  const [first = NaN, second = NaN] = values.map((each) => dateSerial(each, subject));
  const day = Math.floor(value);
  switch (type) {
    case 'AFTER':
      return day > first;
    case 'BEFORE':
      return day < first;
    case 'EQUAL_TO':
      return isRelativePast(values[0]) ? day >= first && day <= today(subject) : day === first;
    case 'NOT_EQUAL_TO':
      return day !== first;
    case 'ON_OR_AFTER':
      return day >= first;
    case 'ON_OR_BEFORE':
      return day <= first;
    case 'BETWEEN':
      return day >= first && day <= second;
    case 'NOT_BETWEEN':
      return day < first || day > second;
    default:
      return false;
  }
}

function isRelativePast(value: ConditionValue | undefined): boolean {
  return typeof value === 'object' && 'relativeDate' in value && value.relativeDate.startsWith('PAST');
}

function today(subject: ConditionSubject): number {
  return Math.floor(serialOfInstant(subject.spreadsheet.timeZone, subject.now));
}

/** Day of a condition's date; PAST_MONTH and PAST_YEAR go back by the calendar. */
function dateSerial(value: ConditionValue, subject: ConditionSubject): number {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'object') return NaN;
  if ('date' in value) return Math.floor(value.date);
  if (!('relativeDate' in value)) return NaN;
  const day = today(subject);
  const { year, month, day: dayOfMonth } = partsOfSerial(day);
  const back: Record<string, number> = {
    TODAY: day,
    TOMORROW: day + 1,
    YESTERDAY: day - 1,
    PAST_WEEK: day - 6,
    PAST_MONTH: serialOfDate(year, month - 1, dayOfMonth) + 1,
    PAST_YEAR: serialOfDate(year - 1, month, dayOfMonth) + 1,
  };
  return back[value.relativeDate] ?? NaN;
}

function meetsText(type: string, text: string, wanted: string): boolean {
  const [small, part] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (type) {
    case 'TEXT_CONTAINS':
      return small.includes(part);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !small.includes(part);
    case 'TEXT_EQUAL_TO':
      return small === part;
    case 'TEXT_NOT_EQUAL_TO':
      return small !== part;
    case 'TEXT_STARTS_WITH':
      return small.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return small.endsWith(part);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:(?:https?|ftp|mailto):(?:\/\/)?)?[^\s.]+\.[^\s]{2,}$/i.test(text);
    default:
      return false;
  }
}
