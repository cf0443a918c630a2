import type { RequestContents } from '../../domain/request';
import type { FormPlan, OldForm, UnderstoodAnswer, UnifiedField } from '../../domain/unify/types';
import { asWritten } from '../../messages/unifyProgress';
import { fitContents } from '../intake/fitContents';
import { normalizeLineEnds, type UnderstoodResponse } from '../intake/readAnswers';

type Answers = { question: string; answer: string }[];

/** Title of the first question of each field, as the old form asks it. */
export type FieldTitles = Readonly<Partial<Record<UnifiedField, string>>>;

export function fieldTitles(form: OldForm, plan: FormPlan): FieldTitles {
  const titles: Partial<Record<UnifiedField, string>> = {};
  for (const item of form.items) {
    const field = plan.questions[item.questionId]?.field ?? null;
    if (field !== null) titles[field] ??= item.title.trim();
  }
  return titles;
}

/**
 * An old response as the desk takes in one of its own form: every answer stands in a column or among the other answers, letter for letter. What was put right
 * stands there as it was written as well; `doubles` are submissions that became one with it, whose words differ somewhere.
 */
export function asUnderstood(answer: UnderstoodAnswer, titles: FieldTitles, doubles: readonly UnderstoodAnswer[], regionKnown: boolean): UnderstoodResponse {
  const { texts } = answer;
  const text = (field: UnifiedField): string => normalizeLineEnds(texts[field] ?? '');
  const answers = otherAnswers(answer, titles);
  const said = new Set(answers.map(({ question, answer: words }) => `${question}\n${words}`));
  for (const double of doubles) {
    for (const other of otherAnswers(double, titles)) {
      const key = `${other.question}\n${other.answer}`;
      if (!said.has(key)) answers.push(other);
      said.add(key);
    }
  }
  const contents: RequestContents = {
    name: text('name'), email: answer.email ?? text('email').trim(), onBehalfOf: '', onBehalfEmail: '', requesterKind: text('position'), employeeId: text('employeeId'),
    phone: text('phone'), unit: text('unit'), title: text('title'), description: text('description'), keywords: text('keywords'), attachment: text('attachment'), answers,
  };
  return { contents: fitContents(contents), language: 'id', region: answer.region, regionKnown, services: answer.services, neededBy: answer.neededBy };
}

/** What no column holds, or holds in other letters than it was written in. */
function otherAnswers(answer: UnderstoodAnswer, titles: FieldTitles): Answers {
  const { texts } = answer;
  const kept: Answers = [];
  const keep = (field: UnifiedField, question: string): void => {
    const words = texts[field];
    if (words !== undefined && words.trim() !== '') kept.push({ question, answer: normalizeLineEnds(words) });
  };
  const titled = (field: UnifiedField): string => titles[field] ?? field;
  if (texts.email !== undefined && answer.email !== null && texts.email !== answer.email) keep('email', asWritten(titled('email')));
  if (answer.senderEmail !== null && answer.senderEmail !== answer.email) kept.push({ question: 'Email pengirim', answer: answer.senderEmail });
  keep('service', titled('service'));
  keep('region', titled('region'));
  keep('yearRange', titled('yearRange'));
  if (texts.neededBy !== undefined && texts.neededBy.trim() !== answer.neededBy) keep('neededBy', asWritten(titled('neededBy')));
  keep('format', titled('format'));
  keep('satisfaction', titled('satisfaction'));
  return [...kept, ...answer.others.map(({ question, answer: words }) => ({ question, answer: normalizeLineEnds(words) }))];
}
