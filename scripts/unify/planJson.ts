import { problemInWords, whyInWords } from '../../src/messages/unifyWords';
import type { Planned } from './planFolder';

/** The plan of all forms as JSON, in the shape that the import and outside checks read. */
export function planJson(planned: readonly Planned[]): string {
  const forms = Object.fromEntries(planned.map(({ key, plan, answers, duplicates }) => [key, {
    region: plan.region.region === '' ? null : plan.region.region,
    service: plan.service?.service ?? null,
    questions: mapped(plan.questions, ({ field, confidence, needsReview, why }) => ({ field, confidence, needsReview, why: whyInWords(why) })),
    services: mapped(plan.services, ({ service, confidence, needsReview }) => ({ service, confidence, needsReview })),
    responses: answers.map((answer) => ({
      responseId: answer.responseId,
      email: answer.email,
      title: answer.texts.title ?? '',
      services: answer.services,
      duplicateOf: duplicates.get(answer.responseId) ?? null,
      problems: answer.problems.map(problemInWords),
    })),
  }]));
  return `${JSON.stringify({ forms }, null, 1)}\n`;
}

function mapped<Value, Result>(entries: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, map(value)]));
}
