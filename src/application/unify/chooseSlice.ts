import { findDuplicates } from '../../domain/unify/findDuplicates';
import { hashPart, responseKey, type KnownResponse } from '../intake/responseKeys';
import type { OldAnswer } from './readHistory';

/** Requests that one step brings in at most, and characters of their answers: together below two megabytes of cells, what Google recommends for a call. */
const requestsPerSlice = 200;
const charactersPerSlice = 200_000;
/** Live requests have mails, and mails take a look's time. */
const latePerSlice = 20;

/** An answer of an old form that is not in the desk yet, with the submissions that are the same. */
export interface NewAnswer {
  readonly answer: OldAnswer;
  readonly key: string;
  readonly doubles: readonly OldAnswer[];
  /** Sequences of the requests that an earlier version of this response has become. */
  readonly edits: readonly number[];
}

export interface Slice {
  /** history: as it was; late: asked of the desk as it is now. */
  readonly kind: 'history' | 'late';
  readonly answers: readonly NewAnswer[];
  /** Answers looked at since the one before, those that were known included. */
  readonly end: number;
  /** Responses dealt with that were not dealt with before, and how many of them were doubles. */
  readonly done: number;
  readonly duplicates: number;
  /** Latest submission dealt with. */
  readonly watermark: number;
}

/** Id of a response of an old form among all responses of the desk. */
export function oldResponseId(answer: Pick<OldAnswer, 'formId' | 'responseId'>): string {
  return `${answer.formId}/${answer.responseId}`;
}

/** Answers of one form in the order in which they are dealt with (by submission), and which of them repeat another. */
export interface AnswerList {
  readonly answers: readonly OldAnswer[];
  /** First response by the id of each that repeats it. */
  readonly doubles: ReadonlyMap<string, string>;
  /** Answers that repeat, by the id of the first. */
  readonly repeats: ReadonlyMap<string, readonly OldAnswer[]>;
}

export function answerList(understood: readonly OldAnswer[]): AnswerList {
  const answers = [...understood].sort((one, other) => one.submittedAt - other.submittedAt || (one.responseId < other.responseId ? -1 : 1));
  const doubles = findDuplicates(answers);
  const repeats = new Map<string, OldAnswer[]>();
  for (const answer of answers) {
    const first = doubles.get(answer.responseId);
    if (first !== undefined) repeats.set(first, [...(repeats.get(first) ?? []), answer]);
  }
  return { answers, doubles, repeats };
}

/**
 * The next answers to bring in, from `start` on. A response is known or new by its key alone; one that only repeats another is dealt with by it. A slice is
 * either history (up to the cutoff) or what came later, never both.
 */
export function chooseSlice(
  { answers, doubles, repeats }: AnswerList, start: number, known: ReadonlyMap<string, KnownResponse>,
  place: { readonly cutoff: number; readonly watermark: number; readonly left: number },
): Slice {
  const chosen: NewAnswer[] = [];
  let kind: Slice['kind'] | null = null;
  let [requests, characters, done, duplicates, watermark, end] = [0, 0, 0, 0, place.watermark, start];
  for (; end < answers.length; end += 1) {
    const answer = answers[end];
    if (!answer) break;
    const isNewer = answer.submittedAt > place.watermark;
    const key = responseKey(oldResponseId(answer), answer.submittedAt);
    const earlier = known.get(hashPart(key));
    if (!earlier || earlier.submittedAt < answer.submittedAt) {
      if (doubles.has(answer.responseId) && !earlier) {
        if (isNewer) [done, duplicates] = [done + 1, duplicates + 1];
      } else {
        const own: Slice['kind'] = earlier || answer.submittedAt > place.cutoff ? 'late' : 'history';
        const count = Math.max(1, answer.services.length);
        const length = count * lengthOf(answer);
        const room = own === 'history' ? requestsPerSlice : latePerSlice;
        const isFull = chosen.length > 0 && (requests + count > room || characters + length > charactersPerSlice);
        if ((kind !== null && kind !== own) || isFull || chosen.length >= place.left) break;
        kind = own;
        chosen.push({ answer, key, edits: earlier?.sequences ?? [], doubles: repeats.get(answer.responseId) ?? [] });
        requests += count;
        characters += length;
        done += earlier ? 0 : 1;
      }
    }
    watermark = Math.max(watermark, answer.submittedAt);
  }
  return { kind: kind ?? 'history', answers: chosen, end, done, duplicates, watermark };
}

/** Characters of what was answered. */
function lengthOf(answer: OldAnswer): number {
  return Object.values(answer.texts).reduce((sum, text) => sum + text.length, 0) + answer.others.reduce((sum, other) => sum + other.answer.length, 0);
}
