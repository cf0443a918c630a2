import type { UnderstoodAnswer, UnifiedField } from './types';

/** Who sends the same again within this time has pressed twice. Longer, and a person may mean it. */
const doubleWithin = 10 * 60_000;

const words: readonly UnifiedField[] = ['title', 'description', 'keywords', 'yearRange', 'service', 'format', 'neededBy', 'attachment', 'unit', 'position', 'employeeId', 'phone'];

/**
 * Double submissions of one form: response id by the id of the first of the same person and the same words within ten minutes of the one before. Name and
 * address must both agree as far as both are given: three people of one unit, sent by one secretary, are three.
 */
export function findDuplicates(answers: readonly UnderstoodAnswer[]): ReadonlyMap<string, string> {
  const duplicates = new Map<string, string>();
  const latest = new Map<string, { first: UnderstoodAnswer; last: UnderstoodAnswer }[]>();
  const inOrder = [...answers].sort((left, right) => left.submittedAt - right.submittedAt || (left.responseId < right.responseId ? -1 : 1));
  for (const answer of inOrder) {
    const key = `${answer.formId}\n${same(answer.texts.title)}\n${[...answer.services].sort().join()}`;
    const chains = latest.get(key) ?? [];
    const chain = chains.find(({ last }) => answer.submittedAt - last.submittedAt <= doubleWithin && samePerson(last, answer) && sameWords(last, answer));
    if (chain === undefined) {
      latest.set(key, [...chains, { first: answer, last: answer }]);
    } else {
      duplicates.set(answer.responseId, chain.first.responseId);
      chain.last = answer;
    }
  }
  return duplicates;
}

function samePerson(left: UnderstoodAnswer, right: UnderstoodAnswer): boolean {
  const names = [same(left.texts.name), same(right.texts.name)];
  if (names[0] !== names[1]) return false;
  if (left.email !== null && right.email !== null) return left.email === right.email;
  return names[0] !== '';
}

function sameWords(left: UnderstoodAnswer, right: UnderstoodAnswer): boolean {
  return words.every((field) => same(left.texts[field]) === same(right.texts[field]));
}

function same(text: string | undefined): string {
  return (text ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
}
