import { isQuestion } from '../model/itemKinds';
import { nextPage, pagesOf } from '../model/pages';
import type { AnswerValue, FormItemState, FormState } from '../state';
import { readEntered } from './enteredAnswer';
import type { Entered } from './enteredAnswer';
import { FormRefused } from './formRefusal';

/**
 * Walks through the pages as a respondent does: answers the questions of each page, then follows the choices to the next. Answers for pages that
 * are not met are left out.
 * @throws FormRefused for the first question whose answer the page would not take
 */
export function fillForm(form: FormState, entered: ReadonlyMap<number, Entered>): Map<number, AnswerValue> {
  const pages = pagesOf(form);
  const answers = new Map<number, AnswerValue>();
  const visited = new Set<number>();
  for (let page: number | 'submit' = 0; page !== 'submit'; ) {
    // Who is led back to a page already answered could only go round again.
    if (visited.has(page)) throw new FormRefused('validation', undefined, `The answers lead back to page ${page + 1} without end`);
    visited.add(page);
    for (const item of pages[page]?.items ?? []) {
      if (!isQuestion(item)) continue;
      const answer = readEntered(item, entered.get(item.id));
      if (answer !== null) answers.set(item.id, answer);
    }
    page = nextPage(pages, page, (item) => answers.get(item.id));
  }
  return answers;
}

/**
 * Finds the question that each key means: an item id, an id of the Google Forms API, or a title that only one question has.
 * @throws Error (not a refusal: the caller is wrong) for a key that means no question or several
 */
export function enteredByItem(form: FormState, entered: Readonly<Record<string, string | string[]>>): Map<number, Entered> {
  const questions = form.items.filter(isQuestion);
  return new Map(Object.entries(entered).map(([key, value]) => [questionOf(form, questions, key).id, value]));
}

function questionOf(form: FormState, questions: readonly FormItemState[], key: string): FormItemState {
  const byId = questions.find((item) => String(item.id) === key) ?? questions.find((item) => item.apiItemId === key || item.apiQuestionIds?.includes(key));
  if (byId !== undefined) return byId;
  const [only, another] = questions.filter((item) => item.title === key);
  if (only === undefined) throw new Error(`The form "${form.title}" has no question "${key}".`);
  if (another !== undefined) throw new Error(`The form "${form.title}" has several questions "${key}": use the item id.`);
  return only;
}

/** A stored answer as a person would enter it again: what an edit link shows already filled in. */
export function asEntered(answer: AnswerValue): Entered {
  return typeof answer === 'string' ? answer : answer.map((row) => (typeof row === 'string' ? row : row.join(', ')));
}
