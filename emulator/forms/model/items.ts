import type { FormItemState, FormState, PageNavigationState } from '../state';
import { formErrors } from './formErrors';
import { isQuestion } from './itemKinds';
import { freshItemId, randomId } from './newItem';

/** The item, or an error where it was deleted. */
export function itemOf(form: FormState, id: number): FormItemState {
  const item = form.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw formErrors.itemGone();
  return item;
}

/** Replaces parts of an item. */
export function updateItem(form: FormState, id: number, change: Partial<FormItemState>): void {
  const item = itemOf(form, id);
  form.items = form.items.map((candidate) => (candidate === item ? { ...item, ...change } : candidate));
}

/** Takes out a rule or another optional part. */
export function clearValidation(form: FormState, id: number): void {
  const item = itemOf(form, id);
  const { validation: _gone, ...rest } = item;
  form.items = form.items.map((candidate) => (candidate === item ? rest : candidate));
}

/**
 * Deletes an item; answers to it stay in the response store but are no longer shown.
 * @throws ScriptError 'Invalid data updating form.' for a page break to which a choice or another page break still leads (reported in practice)
 */
export function removeItem(form: FormState, id: number): void {
  const item = itemOf(form, id);
  if (item.type === 'PAGE_BREAK' && form.items.some((other) => other !== item && leadsTo(other, id))) throw formErrors.invalidUpdate();
  form.items = form.items.filter((candidate) => candidate !== item);
}

function leadsTo(item: FormItemState, pageId: number): boolean {
  const navigations: (PageNavigationState | null | undefined)[] = [item.navigation, item.other?.navigation, ...(item.choices ?? []).map((choice) => choice.navigation)];
  return navigations.some((navigation) => navigation?.pageId === pageId);
}

/** Moves an item so that it stands at index `to`. */
export function moveItem(form: FormState, id: number, to: number): void {
  if (!Number.isInteger(to) || to < 0 || to >= form.items.length) throw formErrors.indexOutOfBounds(to);
  const item = itemOf(form, id);
  const others = form.items.filter((candidate) => candidate !== item);
  form.items = [...others.slice(0, to), item, ...others.slice(to)];
}

/** Appends a copy with ids of its own at the end of the form (reference of Item.duplicate). */
export function duplicateItem(form: FormState, id: number, random: () => number): FormItemState {
  const { apiItemId: _item, apiQuestionIds: _questions, ...original } = itemOf(form, id);
  const copy = { ...original, id: freshItemId(form, random), questionIds: original.questionIds.map(() => randomId(random)) };
  form.items = [...form.items, copy];
  return copy;
}

/** Rows of a grid set anew: a row of the same text keeps its question, and so its column in the linked tab (assumed). */
export function rowsChange(item: FormItemState, rows: readonly string[], random: () => number): Partial<FormItemState> {
  const ids = new Map((item.rows ?? []).map((row, index) => [row, item.questionIds[index]]));
  const apiIds = new Map((item.rows ?? []).map((row, index) => [row, item.apiQuestionIds?.[index] ?? '']));
  return {
    rows,
    questionIds: rows.map((row) => ids.get(row) ?? randomId(random)),
    ...(item.apiQuestionIds === undefined ? {} : { apiQuestionIds: rows.map((row) => apiIds.get(row) ?? '') }),
  };
}

/** Questions of the form in order. */
export function questionsOf(form: FormState): FormItemState[] {
  return form.items.filter(isQuestion);
}
