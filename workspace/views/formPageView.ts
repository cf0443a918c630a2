import type { PageFault } from '../../emulator/forms/people/leavePage';
import type { FormView } from '../../emulator/forms/people/formView';

export interface FormPageView {
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly string[];
  readonly form: FormView;
  /** Answers that a prefilled link or an edit link brings, by item id. */
  readonly prefilled: Answers;
  /** Response that an edit link opens; '' for a new one. */
  readonly editing: string;
}

export type Answers = Readonly<Record<string, string | readonly string[]>>;
export interface PageLeft { readonly faults: readonly PageFault[]; readonly next: number | 'submit' }
export interface Submitted { readonly responseId: string; readonly confirmation: string }
