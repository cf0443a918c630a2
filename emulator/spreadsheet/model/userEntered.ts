import { serialOfDate } from './dates';
import { localeRules, type LocaleRules } from './locale';

/** What Sheets makes of a text that a person types or setValue writes. */
export type Entered =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: number | string | boolean; readonly pattern?: string };

/**
 * Reads a text as USER_ENTERED input: '007' is 7, '=A1' a formula, '1-2' a date, 'TRUE' a truth value, '50%' and '$2.99' numbers with a
 * format, a leading apostrophe keeps text and is dropped. `year` completes dates without one; `person` typed it (then '+A1' is a formula
 * too; for setValue it stays text: assumed). Source: SpreadsheetApp.Range.setValue reference and platform.md §4.
 */
export function readUserEntered(text: string, locale: string, year: number | (() => number), person = false): Entered {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (isPlainWords(text)) return { kind: 'value', value: text };
  if (/^\d{1,15}$/.test(text)) return { kind: 'value', value: Number(text) };
  const rules = localeRules(locale);
  const trimmed = text.trim();
  // Letters alone decide most texts at once: nothing below reads a text without a digit except TRUE and FALSE.
  if (!/\d/.test(trimmed)) {
    const upper = trimmed.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
    if (person && /^[+-]/.test(trimmed) && /^[+-][A-Za-z(]/.test(trimmed)) return { kind: 'formula', formula: `=${trimmed}` };
    return { kind: 'value', value: text };
  }
  if (trimmed.length > 60) return { kind: 'value', value: text };
  const number = readNumber(trimmed, rules) ?? readDateTime(trimmed, rules, year);
  if (number) return { kind: 'value', ...number };
  if (person && /^[+-][A-Za-z(]/.test(trimmed)) return { kind: 'formula', formula: `=${trimmed}` };
  return { kind: 'value', value: text };
}

const monthFirst = /^[A-Za-z]{3,12}\.?,?[ -]\d|^[A-Za-z]+, |^rp[ \d]|^(?:true|false)\s*$/i;

/** True for most texts at once: one that begins with a letter is no number, date or truth value unless it begins as an amount in rupiah, with a month or a weekday. */
export function isPlainWords(text: string): boolean {
  const code = text.charCodeAt(0);
  return ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) && !monthFirst.test(text.length > 24 ? text.slice(0, 24) : text);
}

/** The year of dates without one; asked for only where it is needed. */
type Year = number | (() => number);
function yearOf(year: Year): number {
  return typeof year === 'number' ? year : year();
}

interface ReadNumber {
  readonly value: number;
  readonly pattern?: string;
}

function readNumber(text: string, rules: LocaleRules): ReadNumber | null {
  const signs = [rules.currency.sign, '$', '€', '£', '¥', '₹', 'Rp'];
  let body = text;
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) [body, negative] = [bracketed[1] ?? '', true];
  const signed = /^([+-])\s*(.*)$/.exec(body);
  if (signed && !bracketed) [body, negative] = [signed[2] ?? '', signed[1] === '-'];
  const sign = signs.find((each) => body.startsWith(each));
  if (sign !== undefined) body = body.slice(sign.length).trim();
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trim();
  const digits = plainDigits(body, rules);
  if (digits === null) return null;
  const magnitude = Number(digits.text);
  if (!Number.isFinite(magnitude)) return null;
  const value = (negative ? -magnitude : magnitude) / (percent ? 100 : 1);
  const decimals = digits.text.includes('.');
  if (percent) return { value, pattern: decimals ? '0.00%' : '0%' };
  if (sign !== undefined) {
    // The account's own currency has its usual digits; another sign is kept with two decimals where some were typed.
    const own = sign === rules.currency.sign;
    return { value, pattern: own ? (decimals || !rules.currency.pattern.includes('.00') ? rules.currency.pattern : `"${sign}"#,##0`) : `[$${sign}]#,##0${decimals ? '.00' : ''}` };
  }
  if (digits.scientific) return { value, pattern: '0.00E+00' };
  if (digits.grouped) return { value, pattern: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** Digits with '.' as decimal mark, when the text is a number of the locale: groups must be of three. */
function plainDigits(body: string, rules: LocaleRules): { text: string; grouped: boolean; scientific: boolean } | null {
  const match = digitsPattern(rules).exec(body);
  if (!match || (match[1] === undefined && !match[2])) return null;
  const whole = match[1] ?? '0';
  const grouped = /\D/.test(whole);
  const scientific = match[3] !== undefined;
  const text = `${whole.replace(/\D/g, '')}${match[2] ? `.${match[2]}` : ''}${scientific ? `e${match[3] ?? ''}` : ''}`;
  return { text, grouped, scientific };
}

const digitsPatterns = new WeakMap<LocaleRules, RegExp>();
function digitsPattern(rules: LocaleRules): RegExp {
  let pattern = digitsPatterns.get(rules);
  if (!pattern) {
    const group = rules.group.replace(/[.\s]/g, (mark) => (mark === '.' ? '\\.' : '\\s'));
    const decimal = rules.decimal === '.' ? '\\.' : rules.decimal;
    pattern = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`);
    digitsPatterns.set(rules, pattern);
  }
  return pattern;
}

function readDateTime(text: string, rules: LocaleRules, year: Year): ReadNumber | null {
  const time = /^(?:(.*?)[ ,]+)?(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*(am|pm)?$/i.exec(text);
  if (!time) return readDate(text, rules, year);
  const fraction = readTime(time);
  if (fraction === null) return null;
  const seconds = time[4] !== undefined;
  const half = time[6] !== undefined;
  if (time[1] === undefined || time[1] === '') {
    // Past 24 hours it is a duration.
    if (fraction >= 1) return { value: fraction, pattern: seconds ? '[h]:mm:ss' : '[h]:mm' };
    return { value: fraction, pattern: half ? (seconds ? 'h:mm:ss am/pm' : 'h:mm am/pm') : seconds ? 'H:mm:ss' : 'H:mm' };
  }
  const date = readDate(time[1], rules, year);
  if (!date || fraction >= 1) return null;
  return { value: date.value + fraction, pattern: `${date.pattern ?? rules.datePattern} ${seconds || !date.pattern?.startsWith('yyyy') ? 'H:mm:ss' : 'H:mm'}` };
}

function readTime(time: RegExpExecArray): number | null {
  const half = time[6]?.toLowerCase();
  let hour = Number(time[2]);
  const minute = Number(time[3]);
  const second = Number(time[4] ?? 0) + Number(`0.${time[5] ?? 0}`);
  if (minute > 59 || second >= 60) return null;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function readDate(text: string, rules: LocaleRules, year: Year): ReadNumber | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-MM-dd' : rules.datePattern);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    // '1.2' is a date only where the full stop is not the decimal mark.
    if (numeric[2] === '.' && (rules.decimal === '.' || numeric[4] === undefined)) return null;
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const full = numeric[4] === undefined ? yearOf(year) : fullYear(numeric[4]);
    return rules.order === 'dmy' ? dateOf(full, second, first, rules.datePattern) : dateOf(full, first, second, rules.datePattern);
  }
  const dayFirst = /^(?:[A-Za-z]+,\s*)?(\d{1,2})[ -]([A-Za-z]+)\.?(?:[ ,-]+(\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) return named(dayFirst[2], dayFirst[1], dayFirst[3], rules, year);
  const monthName = /^(?:[A-Za-z]+,\s*)?([A-Za-z]+)\.?[ -](\d{1,2})(?:[ ,-]+(\d{4}))?$/.exec(text);
  return monthName ? named(monthName[1], monthName[2], monthName[3], rules, year) : null;
}

function named(name: string | undefined, day: string | undefined, year: string | undefined, rules: LocaleRules, thisYear: Year): ReadNumber | null {
  const month = rules.months.get((name ?? '').toLowerCase());
  return month === undefined ? null : dateOf(year === undefined ? yearOf(thisYear) : fullYear(year), month, Number(day), rules.datePattern);
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function dateOf(year: number, month: number, day: number, pattern: string): ReadNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { value: serialOfDate(year, month, day), pattern };
}
