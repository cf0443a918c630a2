import { dateOfDay, dayOfDate } from '../workingTime/civilDate';
import type { AnswerProblem, FormPlan, OldForm } from './types';

type DateOrder = FormPlan['dateOrder'];

/** A date as understood; `problem` says what is odd about it, null when nothing. */
export interface ReadDate {
  readonly date: string | null;
  readonly problem: AnswerProblem['code'] | null;
}

const months: readonly RegExp[] = [
  /^jan/, /^(?:feb|peb)/, /^mar/, /^(?:apr)/, /^(?:mei|may)/, /^jun/, /^jul/, /^(?:agu|ags|agt|aug)/, /^sep/, /^(?:okt|oct)/, /^(?:nov|nop)/, /^(?:des|dec)/,
];
const slashed = /\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b/;
const unclear: ReadDate = { date: null, problem: 'dateUnclear' };
const numbers: Readonly<Record<string, number>> = { se: 1, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, one: 1, two: 2, three: 3, four: 4, a: 1 };

/** Whether 12/3/2020 is the 12th of March in this form: by its locale, then by answers that can be read one way only, else as Indonesia writes. */
export function dateOrderOf(form: OldForm): DateOrder {
  if (form.locale === 'id' || form.locale === 'en') return 'dayFirst';
  if (form.locale === 'en-US') return 'monthFirst';
  let balance = 0;
  for (const response of form.responses) {
    for (const values of Object.values(response.answers)) {
      const match = slashed.exec(values[0]?.slice(0, 40) ?? '');
      if (match === null) continue;
      if (Number(match[1]) > 12) balance += 1;
      else if (Number(match[2]) > 12) balance -= 1;
    }
  }
  return balance < 0 ? 'monthFirst' : 'dayFirst';
}

/**
 * The date in an answer. `submitted` is the local day (YYYY-MM-DD) of the response, from which "2 minggu lagi" counts.
 * Only one date may stand in it: of two, none is certain.
 */
export function readDate(text: string, order: DateOrder, submitted: string, certainOrder: boolean): ReadDate {
  const value = text.trim().toLowerCase().slice(0, 200);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[ t])/.exec(value) ?? /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(value);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = [...value.matchAll(new RegExp(slashed, 'g'))];
  if (numeric.length > 1) return unclear;
  if (numeric[0] !== undefined) return fromNumbers(Number(numeric[0][1]), Number(numeric[0][2]), fullYear(numeric[0][3] ?? ''), order, certainOrder);
  return withMonthName(value, submitted) ?? reckoned(value, submitted) ?? unclear;
}

function fromNumbers(first: number, second: number, year: number, order: DateOrder, certainOrder: boolean): ReadDate {
  if (first > 12 && second > 12) return { date: null, problem: 'dateImpossible' };
  const dayFirst = first > 12 || (second <= 12 && order === 'dayFirst');
  const read = dayFirst ? civil(year, second, first) : civil(year, first, second);
  const either = first <= 12 && second <= 12 && first !== second;
  return either && !certainOrder && read.problem === null ? { ...read, problem: 'dateAmbiguous' } : read;
}

function withMonthName(value: string, submitted: string): ReadDate | null {
  const names = [...value.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?(?:[\s-]+(\d{4}|\d{2}))?\b|\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?\b/g)]
    .map((match) => ({ day: Number(match[1] ?? match[5]), month: monthOf(match[2] ?? match[4] ?? ''), year: match[3] ?? match[6] }))
    .filter((found) => found.month > 0);
  const [only] = names;
  if (only === undefined) return null;
  if (names.length > 1) return unclear;
  if (only.year !== undefined) return civil(fullYear(only.year), only.month, only.day);
  const year = Number(submitted.slice(0, 4));
  const same = civil(year, only.month, only.day);
  if (same.date === null) return same;
  const next = same.date < submitted ? civil(year + 1, only.month, only.day) : same;
  return { date: next.date, problem: 'dateReckoned' };
}

/** Days counted from the submission. "secepatnya" and "minggu depan" name no day. */
function reckoned(value: string, submitted: string): ReadDate | null {
  const from = dayOfDate(submitted);
  if (from === undefined) return null;
  const after = (days: number): ReadDate => ({ date: dateOfDay(from + days), problem: 'dateReckoned' });
  if (/^(?:hari ini|today)\W*$/.test(value)) return after(0);
  if (/^(?:besok|tomorrow)\W*$/.test(value)) return after(1);
  if (/^lusa\W*$/.test(value)) return after(2);
  const match = /^(?:dalam\s+|in\s+|within\s+|±\s*)?(\d{1,2}|se|satu|dua|tiga|empat|lima|one|two|three|four|a)\s*(hari|minggu|days?|weeks?)(?:\s+(?:lagi|ke depan|kedepan|mendatang|from now))?\W*$/.exec(value);
  if (match === null || /kerja|working/.test(value)) return null;
  const count = Number(match[1]);
  const amount = Number.isNaN(count) ? (numbers[match[1] ?? ''] ?? 0) : count;
  return after(amount * (/minggu|week/.test(match[2] ?? '') ? 7 : 1));
}

function monthOf(word: string): number {
  return word.length > 9 ? 0 : months.findIndex((month) => month.test(word)) + 1;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function civil(year: number, month: number, day: number): ReadDate {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dayOfDate(date) === undefined || year < 1990 || year > 2100 ? { date: null, problem: 'dateImpossible' } : { date, problem: null };
}
