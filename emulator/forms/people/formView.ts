import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { formOf } from '../model/formStore';
import { afterPage, pagesOf, resolveNavigation } from '../model/pages';
import type { FormPage, NextPage } from '../model/pages';
import type { FormItemState, FormItemType, FormState, PageNavigationState } from '../state';
import { asEntered } from './fillForm';

/** A form as a respondent meets it, for drawing. Pages count from 0. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  readonly collectsEmail: boolean;
  readonly pages: readonly FormPageDrawing[];
}

export interface FormPageDrawing {
  /** Id of the page break; '' for the first page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly FormItemView[];
  /** What follows where no choice says otherwise. */
  readonly after: NextPage;
}

export interface FormItemView {
  readonly id: string;
  readonly type: FormItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** Ids by which a prefilled link names the question (entry.<id>). */
  readonly questionIds: readonly string[];
  /** `goTo` is null for a choice that leads nowhere special. */
  readonly choices: readonly { readonly value: string; readonly goTo: NextPage | null }[] | null;
  readonly hasOther: boolean;
  readonly rows: readonly string[] | null;
  readonly columns: readonly string[] | null;
  readonly scale: { readonly lower: number; readonly upper: number; readonly leftLabel: string; readonly rightLabel: string } | null;
  readonly rating: { readonly icon: string; readonly levels: number } | null;
  /** What the rule's maker wrote for answers that fail it; '' where there is none. */
  readonly validationText: string;
}

/** `id`: of the file, or of the respondents' address. @throws Error for a form that is not there */
export function viewOfForm(core: WorkspaceCore, id: string): FormView {
  const form = published(core, id) ?? formOf(core.account, id);
  const pages = pagesOf(form);
  return {
    id: form.id,
    title: form.title,
    description: form.description,
    accepting: form.published && form.accepting,
    closedMessage: form.closedMessage,
    confirmationMessage: form.confirmationMessage,
    collectsEmail: form.settings.collectEmail,
    pages: pages.map((page) => ({
      id: page.pageBreak === null ? '' : String(page.pageBreak.id),
      title: page.pageBreak?.title ?? form.title,
      description: page.pageBreak?.helpText ?? '',
      items: page.items.map((item) => itemView(pages, page, item)),
      after: afterPage(pages, page.index),
    })),
  };
}

/** What the page of an edit link shows already filled in, by item id; null for a response that is not there. */
export function answersOfResponse(core: WorkspaceCore, id: string, responseId: string): Record<string, string | readonly string[]> | null {
  const form = published(core, id) ?? formOf(core.account, id);
  const response = form.responses.find((one) => one.id === responseId);
  return response === undefined ? null : Object.fromEntries([...response.answers].map(([itemId, answer]) => [String(itemId), asEntered(answer)]));
}

function published(core: WorkspaceCore, id: string): FormState | undefined {
  return [...core.account.forms.values()].find((form) => form.publishedId === id);
}

function itemView(pages: readonly FormPage[], page: FormPage, item: FormItemState): FormItemView {
  const target = (navigation: PageNavigationState | null): NextPage | null => (navigation === null ? null : resolveNavigation(pages, page.index, navigation));
  return {
    id: String(item.id),
    type: item.type,
    title: item.title,
    helpText: item.helpText,
    required: item.required,
    questionIds: item.questionIds.map(String),
    choices: item.choices?.map((choice) => ({ value: choice.value, goTo: target(choice.navigation) })) ?? null,
    hasOther: item.other !== undefined,
    rows: item.rows ?? null,
    columns: item.columns ?? null,
    scale: item.scale ?? null,
    rating: item.rating ?? null,
    validationText: item.validation?.helpText ?? '',
  };
}
