import { partsOfSerial, serialOfDate } from '../../spreadsheet/model/dates';
import { maximumCharacters } from '../../spreadsheet/model/limits';
import type { LocaleRules } from '../../spreadsheet/model/locale';
import type { CellValue } from '../../spreadsheet/state';
import type { AnswerValue, FormItemState } from '../state';
import { assumptions } from './assumptions';
import { joinedAnswer } from './answerText';

/** What stands in a cell of the linked tab: a typed value, and a number format where it needs one. */
export interface AnswerCell {
  readonly value: CellValue;
  readonly pattern?: string;
}

/**
 * The cell for an answer. Texts are literal: never a formula, a date or a truth value. Dates and times are serial numbers with the pattern of the
 * spreadsheet's locale, steps of a scale numbers; see assumptions for short answers that look like numbers. An answer beyond the limit of a cell is cut.
 */
export function answerCell(item: FormItemState, row: number | undefined, answer: AnswerValue | undefined, rules: LocaleRules): AnswerCell {
  if (answer === undefined) return { value: null };
  const text = row === undefined ? joinedAnswer(answer) : joinedAnswer(answer[row] ?? '');
  switch (item.type) {
    case 'SCALE':
    case 'RATING':
      return { value: Number(text) };
    case 'TEXT':
      return { value: assumptions.numericShortAnswersBecomeNumbers && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : cut(text) };
    case 'DATE':
      return dateCell(text, rules);
    case 'DATETIME':
      return dateTimeCell(text, rules);
    case 'TIME':
      return { value: dayFraction(text), pattern: rules.timePattern };
    case 'DURATION':
      return { value: dayFraction(text), pattern: '[h]:mm:ss' };
    case 'FILE_UPLOAD':
      return { value: cut(typeof answer === 'string' ? answer : answer.flat().map((id) => `https://drive.google.com/open?id=${id}`).join(', ')) };
    default:
      return { value: cut(text) };
  }
}

/** A day without its year stays text (assumed). */
function dateCell(text: string, rules: LocaleRules): AnswerCell {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return { value: text };
  return { value: serialOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3])), pattern: rules.datePattern };
}

function dateTimeCell(text: string, rules: LocaleRules): AnswerCell {
  const [date = '', time = ''] = text.split(' ');
  const day = dateCell(date, rules);
  if (typeof day.value !== 'number') return { value: text };
  return { value: day.value + dayFraction(time), pattern: rules.dateTimePattern };
}

function dayFraction(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function cut(text: string): string {
  return text.length > maximumCharacters ? text.slice(0, maximumCharacters) : text;
}

/** True where two serial numbers show the same millisecond. */
export function sameInstant(one: number, other: number): boolean {
  return Math.abs(one - other) < 1 / 86_400_000 && partsOfSerial(one).millisecond === partsOfSerial(other).millisecond;
}
