import { displayText } from '../../model/display';
import { readUserEntered } from '../../model/userEntered';
import { fault, isError, numberOf, textOf, type Scalar, type Scope } from '../values';
import { flat, numeric, rangeFunction, scalarFunction, single, textFunction, type FormulaFunction } from './kinds';

function joinedTexts(cells: readonly Scalar[], scope: Scope, delimiter: string, skipEmpty: boolean): Scalar {
  const texts: string[] = [];
  for (const cell of cells) {
    const text = textOf(cell, scope);
    if (isError(text)) return text;
    if (text !== '' || !skipEmpty) texts.push(text);
  }
  return texts.join(delimiter);
}

const outOfRange = (name: string): Scalar => fault('#VALUE!', `Function ${name} parameter value is out of range.`);

function pattern(source: string, flags: string): RegExp | null {
  try {
    // RE2's (?i) prefix is the one that formulas use.
    const insensitive = source.startsWith('(?i)');
    return new RegExp(insensitive ? source.slice(4) : source, insensitive ? `${flags}i` : flags);
  } catch {
    return null;
  }
}
const badPattern = (source: string): Scalar => fault('#REF!', `Function REGEX parameter 2 value "${source}" is not a valid regular expression.`);

export const text: readonly [string, FormulaFunction][] = [
  rangeFunction('CONCATENATE', 1, (values, scope) => joinedTexts(values.flatMap((value) => flat(value, scope)), scope, '', false)),
  textFunction('CONCAT', 2, 2, ([one = '', other = '']) => one + other),
  rangeFunction('JOIN', 2, ([delimiter, ...values], scope) => joinedTexts(values.flatMap((value) => flat(value, scope)), scope, String(single(delimiter, scope) ?? ''), false)),
  rangeFunction('TEXTJOIN', 3, ([delimiter, skip, ...values], scope) => joinedTexts(values.flatMap((value) => flat(value, scope)), scope, String(single(delimiter, scope) ?? ''), single(skip, scope) !== false)),
  textFunction('LEFT', 1, 2, ([value = '', count = '1']) => value.slice(0, Number(count))),
  textFunction('RIGHT', 1, 2, ([value = '', count = '1']) => (Number(count) === 0 ? '' : value.slice(-Number(count)))),
  textFunction('MID', 3, 3, ([value = '', start = '1', count = '0']) => (Number(start) < 1 ? outOfRange('MID') : value.slice(Number(start) - 1, Number(start) - 1 + Number(count)))),
  textFunction('LEN', 1, 1, ([value = '']) => value.length),
  textFunction('UPPER', 1, 1, ([value = '']) => value.toUpperCase()),
  textFunction('LOWER', 1, 1, ([value = '']) => value.toLowerCase()),
  textFunction('PROPER', 1, 1, ([value = '']) => value.toLowerCase().replace(/(^|[^\p{L}'])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())),
  textFunction('TRIM', 1, 1, ([value = '']) => value.trim().replace(/ +/g, ' ')),
  textFunction('CLEAN', 1, 1, ([value = '']) => value.replace(/\p{Cc}/gu, '')),
  textFunction('REPT', 2, 2, ([value = '', count = '0']) => value.repeat(Math.max(0, Math.floor(Number(count))))),
  textFunction('EXACT', 2, 2, ([one, other]) => one === other),
  textFunction('SUBSTITUTE', 3, 4, ([value = '', search = '', replacement = '', occurrence]) => {
    if (search === '') return value;
    let seen = 0;
    return value.split(search).reduce((whole, part) => whole + (occurrence === undefined || ++seen === Number(occurrence) ? replacement : search) + part);
  }),
  textFunction('REPLACE', 4, 4, ([value = '', start = '1', count = '0', replacement = '']) => value.slice(0, Number(start) - 1) + replacement + value.slice(Number(start) - 1 + Number(count))),
  textFunction('FIND', 2, 3, ([search = '', value = '', start = '1']) => found(value.indexOf(search, Number(start) - 1), search, value)),
  textFunction('SEARCH', 2, 3, ([search = '', value = '', start = '1']) => found(value.toLowerCase().indexOf(search.toLowerCase(), Number(start) - 1), search, value)),
  textFunction('REGEXMATCH', 2, 2, ([value = '', source = '']) => pattern(source, 'u')?.test(value) ?? badPattern(source)),
  textFunction('REGEXEXTRACT', 2, 2, ([value = '', source = '']) => {
    const regular = pattern(source, 'u');
    if (!regular) return badPattern(source);
    const match = regular.exec(value);
    return match ? (match[1] ?? match[0]) : fault('#N/A', `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${value}".`);
  }),
  textFunction('REGEXREPLACE', 3, 3, ([value = '', source = '', replacement = '']) => {
    const regular = pattern(source, 'gu');
    return regular ? value.replace(regular, replacement) : badPattern(source);
  }),
  textFunction('CHAR', 1, 1, ([code = '0']) => String.fromCodePoint(Number(code))),
  textFunction('CODE', 1, 1, ([value = '']) => value.codePointAt(0) ?? outOfRange('CODE')),
  textFunction('HYPERLINK', 1, 2, ([address = '', label]) => label ?? address),
  scalarFunction('T', 1, 1, ([value = null]) => (typeof value === 'string' || isError(value) ? value : '')),
  scalarFunction('N', 1, 1, ([value = null]) => (typeof value === 'number' || isError(value) ? value : value === true ? 1 : 0)),
  scalarFunction('TO_TEXT', 1, 1, ([value = null], scope) => textOf(value, scope)),
  scalarFunction('TEXT', 2, 2, ([value = null, format = null], scope) => {
    if (isError(value)) return value;
    const number = typeof value === 'string' ? numberOf(value, scope) : value;
    return displayText(isError(number) ? value : number, String(format ?? ''), scope.spreadsheet.locale);
  }),
  scalarFunction('VALUE', 1, 1, ([value = null], scope) => {
    const number = numberOf(value, scope);
    return isError(number) ? fault('#VALUE!', `VALUE parameter '${String(value)}' cannot be parsed to number.`) : number;
  }),
  rangeFunction('SPLIT', 2, ([value, delimiter, each, removeEmpty], scope) => {
    const whole = textOf(single(value, scope), scope);
    if (isError(whole)) return whole;
    const marks = String(single(delimiter, scope) ?? '');
    const escaped = (mark: string): string => mark.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
    const separator = each !== undefined && single(each, scope) === false ? new RegExp(escaped(marks)) : new RegExp(`[${[...marks].map(escaped).join('')}]`);
    const parts = whole.split(separator).filter((part) => part !== '' || single(removeEmpty, scope) === false);
    if (parts.length === 0) return fault('#VALUE!', 'Function SPLIT parameter 1 value should be non-empty.');
    return [parts.map((part): Scalar => typed(part, scope))];
  }),
  rangeFunction('DOLLAR', 1, ([value, places], scope) => {
    const number = numberOf(single(value, scope), scope);
    return isError(number) ? number : displayText(number, `"$"#,##0${numeric(places, scope, 2) > 0 ? `.${'0'.repeat(numeric(places, scope, 2))}` : ''}`, scope.spreadsheet.locale);
  }),
];

function found(index: number, search: string, value: string): Scalar {
  return index >= 0 ? index + 1 : fault('#VALUE!', `In FIND evaluation, cannot find '${search}' within '${value}'.`);
}

/** The parts of SPLIT become numbers where they look like it. */
function typed(part: string, scope: Scope): Scalar {
  const entered = readUserEntered(part, scope.spreadsheet.locale, new Date(scope.now).getUTCFullYear());
  return entered.kind === 'value' ? entered.value : part;
}
