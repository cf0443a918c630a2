/**
 * Behaviour of Google Forms that no page of Google documents, or on which its pages disagree. Each is what is known of practice, and must be
 * checked on a real account before one relies on it.
 */
export interface FormAssumptions {
  /**
   * Whether an edit link works although Form.setAllowResponseEdits is off. One page says that it leads to "editing is disabled", another that
   * the author's link works regardless of the setting.
   */
  readonly editLinkWorksRegardless: boolean;
  /** A short answer that looks like a plain number ('007', '12.5') stands in the linked tab as a number; everything else as literal text. */
  readonly numericShortAnswersBecomeNumbers: boolean;
  /** The tab of a new destination stands before the other tabs. */
  readonly responsesTabComesFirst: boolean;
  /** A required text of nothing but white space counts as unanswered. */
  readonly whiteSpaceIsNoAnswer: boolean;
}

export const assumptions: FormAssumptions = {
  editLinkWorksRegardless: true,
  numericShortAnswersBecomeNumbers: true,
  responsesTabComesFirst: true,
  whiteSpaceIsNoAnswer: true,
};
