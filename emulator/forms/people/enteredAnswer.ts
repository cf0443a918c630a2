import { isCalendarDate, isClockTime } from '../model/answerText';
import { assumptions } from '../model/assumptions';
import { keepsRule } from '../model/answerValidation';
import type { AnswerValue, FormItemState } from '../state';
import { FormRefused } from './formRefusal';

/** What a person enters: one text, or several for a checkbox, a grid (one a row) or files. */
export type Entered = string | readonly string[];

/**
 * The answer that Google Forms would store for what a person entered, or null where the question stays unanswered.
 * @throws FormRefused where the page would not let the person go on
 */
export function readEntered(item: FormItemState, entered: Entered | undefined): AnswerValue | null {
  const answer = entered === undefined ? null : parse(item, entered);
  if (answer === null || isIncomplete(item, answer)) {
    if (item.required) throw new FormRefused('required', item);
  }
  if (answer !== null && item.validation !== undefined && !keepsRule(item.validation, answer)) {
    throw new FormRefused('validation', item, item.validation.helpText);
  }
  return answer;
}

function parse(item: FormItemState, entered: Entered): AnswerValue | null {
  switch (item.type) {
    case 'CHECKBOX':
      return checkbox(item, list(entered));
    case 'GRID':
      return rows(item, list(entered), (text) => column(item, text));
    case 'CHECKBOX_GRID':
      return rows(item, list(entered), (text) => columns(item, text));
    case 'FILE_UPLOAD':
      return files(item, list(entered));
    default:
      return single(item, oneText(item, entered));
  }
}

function single(item: FormItemState, text: string): string | null {
  if (text === '') return null;
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return choice(item, text);
    case 'SCALE':
      return step(item, text, item.scale?.lower ?? 1, item.scale?.upper ?? 5);
    case 'RATING':
      return step(item, text, 1, item.rating?.levels ?? 5);
    case 'DATE': {
      const date = item.includesYear === false ? text.slice(-5) : text;
      if (!isCalendarDate(item.includesYear === false ? `2000-${date}` : date)) throw new FormRefused('validation', item, 'Invalid date');
      return date;
    }
    case 'DATETIME': {
      const [date = '', time = ''] = text.split(/[T ]/);
      if (!isCalendarDate(date) || !isClockTime(time)) throw new FormRefused('validation', item, 'Invalid date or time');
      return `${item.includesYear === false ? date.slice(5) : date} ${time.slice(0, 5)}`;
    }
    case 'TIME':
      if (!isClockTime(text)) throw new FormRefused('validation', item, 'Invalid time');
      return text.slice(0, 5);
    case 'DURATION': {
      const parts = /^(\d{1,2}):([0-5]?\d):([0-5]?\d)$/.exec(text);
      if (parts === null) throw new FormRefused('validation', item, 'Invalid duration');
      return parts.slice(1).map((part) => part.padStart(2, '0')).join(':');
    }
    default:
      return assumptions.whiteSpaceIsNoAnswer && text.trim() === '' ? null : text;
  }
}

function choice(item: FormItemState, text: string): string {
  if (item.other === undefined && !(item.choices ?? []).some((offered) => offered.value === text)) throw new FormRefused('choice', item);
  return text;
}

function checkbox(item: FormItemState, texts: readonly string[]): readonly string[] | null {
  const ticked = new Set(texts.filter((text) => text !== '').map((text) => choice(item, text)));
  // In the order of the form, what was typed under "Other" last.
  const offered = (item.choices ?? []).map((one) => one.value).filter((value) => ticked.delete(value));
  const answer = [...offered, ...ticked];
  return answer.length === 0 ? null : answer;
}

function step(item: FormItemState, text: string, lower: number, upper: number): string {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= lower && value <= upper)) throw new FormRefused('choice', item);
  return String(value);
}

function rows<Row>(item: FormItemState, texts: readonly string[], read: (text: string) => Row): Row[] | null {
  const count = item.rows?.length ?? 0;
  if (texts.length > count) throw new FormRefused('choice', item);
  if (texts.every((text) => text === '')) return null;
  return Array.from({ length: count }, (_unused, row) => read(texts[row] ?? ''));
}

function column(item: FormItemState, text: string): string {
  if (text !== '' && !(item.columns ?? []).includes(text)) throw new FormRefused('choice', item);
  return text;
}

/** Several columns of one row are given as one text, separated by commas. */
function columns(item: FormItemState, text: string): string[] {
  if (text === '') return [];
  if ((item.columns ?? []).includes(text)) return [text];
  return text.split(/\s*,\s*/).map((part) => column(item, part));
}

function files(item: FormItemState, texts: readonly string[]): readonly string[] | null {
  const names = texts.filter((text) => text !== '');
  if (names.length > (item.upload?.maximumFiles ?? 1)) throw new FormRefused('validation', item, 'Too many files');
  return names.length === 0 ? null : names;
}

/** A required grid wants an answer in every row. */
function isIncomplete(item: FormItemState, answer: AnswerValue): boolean {
  return (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') && typeof answer !== 'string' && answer.some((row) => row.length === 0);
}

function list(entered: Entered): readonly string[] {
  return typeof entered === 'string' ? [entered] : entered;
}

function oneText(item: FormItemState, entered: Entered): string {
  if (typeof entered === 'string') return entered;
  if (entered.length > 1) throw new FormRefused('choice', item);
  return entered[0] ?? '';
}
