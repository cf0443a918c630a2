import type { PageFault } from '../../emulator/forms/people/leavePage';
import type { FormView } from '../../emulator/forms/people/formView';

export interface FormPageView {
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly string[];
  readonly form: FormView;
  /** Answers that a prefilled link brings, by item id. */
  readonly prefilled: Answers;
}

export type Answers = Readonly<Record<string, string | readonly string[]>>;
export interface PageLeft { readonly faults: readonly PageFault[]; readonly next: number | 'submit' }
export interface Submitted { readonly responseId: string; readonly confirmation: string }
