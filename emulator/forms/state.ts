/**
 * Google Forms as plain data. Items and responses are replaced, never changed in place once a script may hold them: a FormResponse that was
 * fetched keeps what it showed.
 */
export interface FormState {
  readonly id: string;
  /** Id in the addresses of respondents (/forms/d/e/<publishedId>/viewform). */
  readonly publishedId: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  /** Older forms know no publishing: setPublished and isPublished throw. */
  readonly supportsPublishing: boolean;
  published: boolean;
  accepting: boolean;
  /** For the fault plan: how much later than it was sent the next response is listed, milliseconds. */
  nextListedLate?: number;
  /** Addresses that may respond although they cannot edit. */
  readonly publishedReaders: Set<string>;
  settings: FormSettings;
  /** In the order of the form, page breaks included. */
  items: FormItemState[];
  /** Oldest submission first; an edit keeps its place. */
  responses: FormResponseState[];
  destination: FormDestinationState | null;
  /** Custom menus that scripts added to the editor. */
  menus: { readonly name: string; readonly items: { name: string; functionName: string | null }[] }[];
  readonly createdAt: number;
}

export interface FormSettings {
  collectEmail: boolean;
  allowResponseEdits: boolean;
  limitOneResponsePerUser: boolean;
  requireLogin: boolean;
  progressBar: boolean;
  publishingSummary: boolean;
  showLinkToRespondAgain: boolean;
  shuffleQuestions: boolean;
  quiz: boolean;
}

/** Names of FormApp.ItemType. */
export type FormItemType =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'RATING'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO'
  | 'FILE_UPLOAD'
  | 'UNSUPPORTED';

export interface FormItemState {
  /** What Item.getId() answers: a positive integer, never changed. */
  readonly id: number;
  readonly type: FormItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** One a question: a grid has one a row. They name the fields of a prefilled link (entry.<id>). */
  readonly questionIds: readonly number[];
  /** Ids of the Google Forms API where the form came from there. */
  readonly apiItemId?: string;
  readonly apiQuestionIds?: readonly string[];
  /** MULTIPLE_CHOICE, LIST, CHECKBOX. */
  readonly choices?: readonly FormChoiceState[];
  /** Offers "Other:" with a free text; `navigation` where that option leads somewhere. */
  readonly other?: { readonly navigation: PageNavigationState | null };
  /** GRID, CHECKBOX_GRID. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  /** SCALE. */
  readonly scale?: { readonly lower: number; readonly upper: number; readonly leftLabel: string; readonly rightLabel: string };
  /** RATING: `icon` is a name of FormApp.RatingIconType, `levels` 3 to 10. */
  readonly rating?: { readonly icon: string; readonly levels: number };
  /** DATE, DATETIME. */
  readonly includesYear?: boolean;
  /** PAGE_BREAK: what follows the page before it. */
  readonly navigation?: PageNavigationState;
  readonly validation?: AnswerValidation;
  /** FILE_UPLOAD. */
  readonly upload?: { readonly maximumFiles: number };
  /** IMAGE, VIDEO. */
  readonly media?: { readonly alignment: string; readonly width: number; readonly url: string; readonly image: FormImage | null };
  readonly grading?: ItemGrading;
}

export interface FormChoiceState {
  readonly value: string;
  readonly navigation: PageNavigationState | null;
  readonly correct: boolean;
}

/** `type` is a name of FormApp.PageNavigationType; `pageId` the id of the page break for GO_TO_PAGE. */
export interface PageNavigationState {
  readonly type: 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';
  readonly pageId: number | null;
}

export interface FormImage {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A rule for the answer; `rule` names the method of the builder that made it, as 'requireNumberBetween'. */
export interface AnswerValidation {
  readonly rule: string;
  readonly operands: readonly (number | string)[];
  /** What the respondent reads when the answer fails; '' for Google's own text. */
  readonly helpText: string;
}

export interface ItemGrading {
  readonly points: number;
  readonly whenRight: FeedbackState | null;
  readonly whenWrong: FeedbackState | null;
  readonly general: FeedbackState | null;
}
export interface FeedbackState {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** Text of one question; ticked choices; one text a grid row ('' for none); ticked columns a grid row. */
export type AnswerValue = string | readonly string[] | readonly (readonly string[])[];

export interface FormResponseState {
  /** Also the token of the address with which the response can be edited (edit2=…). */
  readonly id: string;
  /** Instant of the last submission, epoch milliseconds. */
  readonly at: number;
  readonly createdAt: number;
  /** From when on it stands in the form's list, epoch milliseconds; at once where it is absent. */
  readonly listedFrom?: number;
  /** '' where the form does not collect it. */
  readonly email: string;
  /** Account that was signed in, for "one response each"; '' for nobody. */
  readonly account: string;
  /** By item id; what was left empty is absent. */
  readonly answers: ReadonlyMap<number, AnswerValue>;
  readonly grades: ReadonlyMap<number, GradeState>;
}
export interface GradeState {
  readonly score: number | null;
  readonly feedback: FeedbackState | null;
}

/** Tab to which answers are copied. */
export interface FormDestinationState {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** Header text that the form last wrote, by field: a header that differs was edited by hand and is left alone. */
  readonly headers: Map<string, string>;
}
