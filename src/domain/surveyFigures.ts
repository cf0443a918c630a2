import { gradeOf, indexOfMeans, surveyElements, type Grade, type Rating } from './survey';

/** Ratings of one month, each in the month in which it was first given, so that changing it later moves it nowhere. */
export interface SurveyMonth {
  /** YYYY-MM */
  readonly month: string;
  /** Ratings with at least one element: the answers that the index is made of. */
  readonly answers: number;
  /** Sum and number of the marks of each element, in their order. */
  readonly sums: readonly number[];
  readonly counts: readonly number[];
}

/** Months that are remembered. */
const mostMonths = 24;

/** The months with a rating given, or changed from what it was `before`. */
export function withRating(months: readonly SurveyMonth[], month: string, before: Pick<Rating, 'elements'> | undefined, after: Pick<Rating, 'elements'>): SurveyMonth[] {
  const none: SurveyMonth = { month, answers: 0, sums: surveyElements.map(() => 0), counts: surveyElements.map(() => 0) };
  const known = months.find((one) => one.month === month) ?? none;
  const changed = add(before === undefined ? known : add(known, before, -1), after, 1);
  return [...months.filter((one) => one.month !== month), changed].sort((one, other) => (one.month < other.month ? -1 : 1)).slice(-mostMonths);
}

function add(known: SurveyMonth, { elements }: Pick<Rating, 'elements'>, times: 1 | -1): SurveyMonth {
  const mark = (index: number): number => elements[index] ?? 0;
  return {
    month: known.month,
    answers: known.answers + (elements.some((one) => one !== null) ? times : 0),
    sums: known.sums.map((sum, index) => sum + times * mark(index)),
    counts: known.counts.map((count, index) => count + (mark(index) === 0 ? 0 : times)),
  };
}

/** Public satisfaction of a time, as PermenPANRB 14/2017 counts it. */
export interface Satisfaction {
  readonly answers: number;
  /** 25 to 100, two decimals. */
  readonly index: number;
  readonly grade: Grade;
  /** Mean mark of each element (1 to 4) in their order, and how many gave one; null where nobody did. */
  readonly elements: readonly ({ readonly mean: number; readonly count: number } | null)[];
}

/** From a month (YYYY-MM) on; null where nobody answered. */
export function satisfactionSince(months: readonly SurveyMonth[], since: string): Satisfaction | null {
  const asked = months.filter(({ month }) => month >= since);
  const total = (of: (month: SurveyMonth) => number): number => asked.reduce((sum, month) => sum + of(month), 0);
  const elements = surveyElements.map((_, index) => {
    const count = total(({ counts }) => counts[index] ?? 0);
    return count === 0 ? null : { mean: total(({ sums }) => sums[index] ?? 0) / count, count };
  });
  const index = indexOfMeans(elements.map((element) => element?.mean ?? null));
  return index === null ? null : { answers: total(({ answers }) => answers), index, grade: gradeOf(index), elements };
}
