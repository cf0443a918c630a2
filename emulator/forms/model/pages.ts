import type { AnswerValue, FormItemState, FormState, PageNavigationState } from '../state';
import { mayNavigate } from './itemKinds';

/** What a respondent sees at a time: the items between two page breaks. The first page has no break. */
export interface FormPage {
  readonly index: number;
  readonly pageBreak: FormItemState | null;
  readonly items: readonly FormItemState[];
}

/** Index of the page that follows, or 'submit'. */
export type NextPage = number | 'submit';

/** Pages of the form in order; a form always has at least one. */
export function pagesOf(form: FormState): FormPage[] {
  const pages: { pageBreak: FormItemState | null; items: FormItemState[] }[] = [{ pageBreak: null, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ pageBreak: item, items: [] });
    else pages[pages.length - 1]?.items.push(item);
  }
  return pages.map((page, index) => ({ index, ...page }));
}

/** Where a navigation leads from page `from`. It has no effect on the last page (reference of FormApp.PageNavigationType). */
export function resolveNavigation(pages: readonly FormPage[], from: number, navigation: PageNavigationState): NextPage {
  const following: NextPage = from + 1 < pages.length ? from + 1 : 'submit';
  if (following === 'submit') return 'submit';
  switch (navigation.type) {
    case 'SUBMIT':
      return 'submit';
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE':
      return pages.find((page) => page.pageBreak !== null && page.pageBreak.id === navigation.pageId)?.index ?? following;
    case 'CONTINUE':
      return following;
  }
}

/** What follows page `from` where no choice says otherwise: set on the page break that comes after it. */
export function afterPage(pages: readonly FormPage[], from: number): NextPage {
  const following = pages[from + 1];
  if (following === undefined) return 'submit';
  return resolveNavigation(pages, from, following.pageBreak?.navigation ?? { type: 'CONTINUE', pageId: null });
}

/** Navigation of the choice that answers an item, or null where it has none. */
export function navigationOfAnswer(item: FormItemState, answer: AnswerValue | undefined): PageNavigationState | null {
  if (!mayNavigate(item) || typeof answer !== 'string') return null;
  const choice = (item.choices ?? []).find((candidate) => candidate.value === answer);
  return choice === undefined ? (item.other?.navigation ?? null) : choice.navigation;
}

/** What follows page `from` for these answers: the last choice of the page that has a navigation overrules the page break's. */
export function nextPage(pages: readonly FormPage[], from: number, answerOf: (item: FormItemState) => AnswerValue | undefined): NextPage {
  let next = afterPage(pages, from);
  for (const item of pages[from]?.items ?? []) {
    const navigation = navigationOfAnswer(item, answerOf(item));
    if (navigation !== null) next = resolveNavigation(pages, from, navigation);
  }
  return next;
}
