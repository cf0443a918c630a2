import type { RequestContents } from '../../domain/request';
import { readOldResponse } from '../../domain/unify/readOldResponse';
import type { FormPlan, OldForm, OldResponse, UnderstoodAnswer, UnifiedField } from '../../domain/unify/types';
import { asWritten } from '../../messages/unifyProgress';
import { fitContents } from '../intake/fitContents';
import { normalizeLineEnds, type UnderstoodResponse } from '../intake/readAnswers';

type Answers = { question: string; answer: string }[];

/** An old response after the plan, with the words of each question whose field has no column of its own letters. */
export interface OldAnswer extends UnderstoodAnswer {
  readonly asked: readonly { readonly field: UnifiedField; readonly question: string; readonly answer: string }[];
}

/** Fields whose words are kept as they were written: their columns hold something else, or there is none. */
const keptFields: readonly UnifiedField[] = ['email', 'service', 'region', 'yearRange', 'neededBy', 'format', 'satisfaction'];

/** Understands a response after the plan. `timeZone` is that of the form's region. */
export function readAnswer(form: OldForm, plan: FormPlan, response: OldResponse, timeZone: string): OldAnswer {
  const asked = form.items.flatMap((item) => {
    const field = plan.questions[item.questionId]?.field ?? null;
    const values = (response.answers[item.questionId] ?? []).filter((value) => value.trim() !== '');
    if (field === null || !keptFields.includes(field) || values.length === 0) return [];
    return [{ field, question: item.title.trim(), answer: values.join(item.type === 'checkbox' || item.type === 'checkboxGrid' ? ', ' : '\n') }];
  });
  return { ...readOldResponse(form, plan, response, timeZone), asked };
}

/**
 * An old response as the desk takes in one of its own form: every answer stands in a column or among the other answers, letter for letter. What was put right
 * stands there as it was written as well; `doubles` are submissions that became one with it, whose words differ somewhere.
 */
export function asUnderstood(answer: OldAnswer, doubles: readonly OldAnswer[], regionKnown: boolean): UnderstoodResponse {
  const { texts } = answer;
  const text = (field: UnifiedField): string => normalizeLineEnds(texts[field] ?? '');
  const answers = otherAnswers(answer);
  const said = new Set(answers.map(({ question, answer: words }) => `${question}\n${words}`));
  for (const double of doubles) {
    for (const other of otherAnswers(double)) {
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
function otherAnswers(answer: OldAnswer): Answers {
  const kept: Answers = [];
  if (answer.senderEmail !== null && answer.senderEmail !== answer.email) kept.push({ question: 'Email pengirim', answer: answer.senderEmail });
  for (const { field, question, answer: words } of answer.asked) {
    // The address column shows an unusable address as it was written; a day that was written as YYYY-MM-DD is a day.
    if (field === 'email' && (words === answer.email || (answer.email === null && words.trim() === (answer.texts.email ?? '').trim()))) continue;
    if (field === 'neededBy' && words.trim() === answer.neededBy) continue;
    kept.push({ question: field === 'email' || field === 'neededBy' ? asWritten(question) : question, answer: normalizeLineEnds(words) });
  }
  return [...kept, ...answer.others.map(({ question, answer: words }) => ({ question, answer: normalizeLineEnds(words) }))];
}
