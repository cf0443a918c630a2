import { planFolder, startingDirectory, startingNaming } from '../../../scripts/unify/planFolder';
import { planForm } from '../../../src/domain/unify/planForm';
import { formsOf, givenForms } from '../../support/oldForms';

const naming = startingNaming();

describe.each(formsOf(givenForms).map((truth) => [truth.key, truth] as const))('The form of %s', (_region, truth) => {
  const { plan, answers, duplicates } = planFolder(truth.key, truth.form, naming);

  test('is planned as its people meant it, and nobody must look', () => {
    expect(Object.entries(plan.questions).map(([id, question]) => [id, question.field]).sort()).toEqual(truth.questions.map(({ id, fields }) => [id, fields[0]]).sort());
    const judged = [...Object.values(plan.questions), ...Object.values(plan.services), plan.region, ...(plan.service === null ? [] : [plan.service])];
    expect(judged.filter((judgement) => judgement.needsReview)).toEqual([]);
    expect(plan.region.region).toBe(truth.region);
  });

  test('offers or serves the services that it meant', () => {
    const { only, ...choices } = truth.services;
    expect(plan.service?.service).toBe(only);
    expect(Object.fromEntries(Object.entries(plan.services).map(([choice, { service }]) => [choice, service]))).toEqual(choices);
  });

  test('gives every response its address, title letter for letter and services; every double submission is found and none invented', () => {
    const read = new Map(answers.map((answer) => [answer.responseId, answer]));
    expect(truth.responses.map(({ responseId }) => {
      const answer = read.get(responseId);
      const duplicateOf = duplicates.get(responseId);
      return duplicateOf === undefined ? { responseId, email: answer?.email, title: answer?.texts.title, services: [...(answer?.services ?? [])].sort() } : { responseId, duplicateOf };
    })).toEqual(truth.responses.map(({ services, ...response }) => (services === undefined ? response : { ...response, services: [...services].sort() })));
    expect(answers).toHaveLength(truth.responses.length);
  });

  test('keeps every answer: each stands in a field or beside it', () => {
    for (const response of truth.form.responses) {
      const answer = read(answers, response.responseId);
      const kept = [...Object.values(answer.texts), ...answer.others.map((other) => other.answer)].join('\n');
      for (const value of Object.values(response.answers).flat()) expect(kept).toContain(value);
    }
  });

  test('means the same when its items and responses stand in another order', () => {
    const turned = { ...truth.form, items: [...truth.form.items].reverse(), responses: [...truth.form.responses].reverse() };
    expect(fields(planForm(turned, startingDirectory, naming))).toEqual(fields(plan));
  });
});

function read<Answer extends { readonly responseId: string }>(answers: readonly Answer[], responseId: string): Answer {
  const found = answers.find((answer) => answer.responseId === responseId);
  if (found === undefined) throw new Error(`no answer ${responseId}`);
  return found;
}

function fields(plan: ReturnType<typeof planForm>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(plan.questions).map(([id, { field }]): [string, string | null] => [id, field]).sort());
}
