import type { OldResponse } from './types';

/** What was answered to a question, letter for letter; empty where nothing was. A question id may be any text, `constructor` too. */
export function answersTo(response: OldResponse, questionId: string): readonly string[] {
  return Object.prototype.hasOwnProperty.call(response.answers, questionId) ? (response.answers[questionId] ?? []) : [];
}
