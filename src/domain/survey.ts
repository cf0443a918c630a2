/** The nine elements of the public satisfaction survey, in their order (PermenPANRB 14/2017, SKM). */
export const surveyElements = ['requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'conduct', 'complaints', 'facilities'] as const;
export type SurveyElement = (typeof surveyElements)[number];

/** 1 not good, 2 less good, 3 good, 4 very good. */
export type Mark = 1 | 2 | 3 | 4;

export function isMark(value: unknown): value is Mark {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** How a requester has rated one request; its comment stands with the request's long texts. */
export interface Rating {
  /** First given, and last changed: epoch milliseconds. */
  readonly at: number;
  readonly changedAt: number;
  /** One mark for the whole. */
  readonly overall: Mark;
  /** Marks of the nine elements in their order, null where none was given. */
  readonly elements: readonly (Mark | null)[];
}

/** Calendar days within which a rating may be changed, and after the end of a request within which it may be given. */
const changeDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Why a request cannot be rated now; null where it can. `endedAt` is when it was completed, epoch milliseconds. */
export function whyNotRatable(status: string, endedAt: number | null, rating: Rating | undefined, now: number): 'notCompleted' | 'ratedFinally' | null {
  if (status !== 'completed') return 'notCompleted';
  return now - (rating?.at ?? endedAt ?? now) > changeDays * day ? 'ratedFinally' : null;
}

/** Until when a rating may be changed, epoch milliseconds. */
export function changeableUntil(rating: Pick<Rating, 'at'>): number {
  return rating.at + changeDays * day;
}

export type Grade = 'A' | 'B' | 'C' | 'D';

/**
 * The index of public satisfaction (IKM), 25 to 100 with two decimals: the mean over elements of the element means, times 25. An element that nobody answered is left
 * out; null where nobody answered any.
 */
export function satisfactionIndex(answers: readonly (readonly (Mark | null)[])[]): number | null {
  return indexOfMeans(elementMeans(answers));
}

/** The same of the mean mark of each element. */
export function indexOfMeans(all: readonly (number | null)[]): number | null {
  const means = all.filter((mean): mean is number => mean !== null);
  return means.length === 0 ? null : Math.round((means.reduce((sum, mean) => sum + mean, 0) / means.length) * 2500) / 100;
}

/** Mean mark of each element in their order, 1 to 4; null where nobody answered it. */
export function elementMeans(answers: readonly (readonly (Mark | null)[])[]): (number | null)[] {
  return surveyElements.map((_, index) => {
    const marks = answers.flatMap((elements) => elements[index] ?? []);
    return marks.length === 0 ? null : marks.reduce<number>((sum, mark) => sum + mark, 0) / marks.length;
  });
}

/** Grade of an index with two decimals. */
export function gradeOf(index: number): Grade {
  return index >= 88.31 ? 'A' : index >= 76.61 ? 'B' : index >= 65 ? 'C' : 'D';
}

/** Answers from which on figures of a person are shown: of fewer it could be told who gave them. */
const enoughForPerson = 5;

/** Index of what one person has done; null where too few have answered. */
export function indexOfPerson(answers: readonly (readonly (Mark | null)[])[]): number | null {
  const answered = answers.filter((elements) => elements.some((mark) => mark !== null));
  return answered.length < enoughForPerson ? null : satisfactionIndex(answered);
}
