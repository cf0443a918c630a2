import { format, getFormatInfo, isDateFormat } from 'numfmt';
import type { CellValue, SheetState, SpreadsheetState } from '../state';
import { localeRules, type LocaleRules } from './locale';

const dateMemo = new Map<string, boolean>();

/** Whether a number under this pattern is a date, a time or a duration (getValue then gives a Date). */
export function isDatePattern(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '') return false;
  let known = dateMemo.get(pattern);
  if (known === undefined) dateMemo.set(pattern, (known = looksLikeDate(pattern)));
  return known;
}

function looksLikeDate(pattern: string): boolean {
  try {
    return isDateFormat(excelPattern(pattern)) || /^\s*\[(h+|m+|s+)\]/i.test(pattern);
  } catch {
    return false;
  }
}

/** Kind of a pattern by the names of NumberFormat.type in the Sheets API. */
export function patternType(pattern: string | undefined): 'TEXT' | 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'TIME' | 'DATE_TIME' | 'SCIENTIFIC' | null {
  if (pattern === undefined || pattern === '' || /^general$/i.test(pattern)) return null;
  if (pattern === '@') return 'TEXT';
  if (isDatePattern(pattern)) {
    const bare = pattern.replace(/"[^"]*"|\\./g, '');
    const date = /[yd]/i.test(bare) || /M/.test(bare.replace(/h+:m+/gi, ''));
    const time = /[hs]/i.test(bare);
    return date && time ? 'DATE_TIME' : time ? 'TIME' : 'DATE';
  }
  const type = getFormatInfo(excelPattern(pattern)).type;
  if (type === 'percent') return 'PERCENT';
  if (type === 'scientific') return 'SCIENTIFIC';
  return type === 'currency' || /\[\$|"(Rp|\$|€|£|¥|₹)"|^[$€£¥]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

/** Sheets writes am/pm and a/p small; the library wants them as Excel does. */
function excelPattern(pattern: string): string {
  return pattern.replace(/am\/pm/gi, 'AM/PM').replace(/\.000\b/g, '.000');
}

/** What a person sees in a cell with this value and pattern. */
export function displayText(value: CellValue, pattern: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const automatic = pattern === undefined || pattern === '' || /^general$/i.test(pattern);
  if (typeof value === 'string') return automatic || !pattern.includes('@') || pattern === '@' ? value : formatted(pattern, value, localeRules(locale));
  const rules = localeRules(locale);
  if (automatic || pattern === '@') return automaticNumber(value, rules);
  return formatted(pattern, value, rules);
}

function formatted(pattern: string, value: number | string, rules: LocaleRules): string {
  try {
    // Sheets counts from 30 December 1899 without Lotus' leap year and knows dates before 1900.
    return format(excelPattern(pattern), value, { locale: rules.tag, leap1900: false, dateSpanLarge: true, dateErrorThrows: false, throws: true, nbsp: false });
  } catch {
    return typeof value === 'string' ? value : automaticNumber(value, rules);
  }
}

/** The automatic format: ten significant digits, whole numbers to fifteen (observed practice, assumed). */
export function automaticNumber(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '#NUM!';
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa)).replace('.', rules.decimal)}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(size < 1 ? 10 : Math.max(10, Math.floor(Math.log10(size)) + 2)));
  const text = rounded.toString().includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : rounded.toString();
  return text.replace('.', rules.decimal);
}

/** The number pattern in force: the cell's own, else the one its formula's result brings. */
export function effectivePattern(sheet: SheetState, row: number, column: number): string | undefined {
  const state = sheet.rows[row];
  return state?.formats?.[column]?.numberFormat ?? state?.resultFormats?.get(column);
}

/** Displayed text of a cell. Call `calculate` before reading cells that may hold formulas. */
export function displayAt(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number): string {
  const value = sheet.rows[row]?.values[column] ?? null;
  return value === null ? '' : displayText(value, effectivePattern(sheet, row, column), spreadsheet.locale);
}
