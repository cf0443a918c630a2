/**
 * Words shared by everything that turns a drawer of old forms into requests of one desk. Neutral between FormApp and the JSON of the Forms API, so that
 * both readers end here and nothing behind them knows where a form came from. Plain data throughout: a plan can be kept as JSON.
 */

/** What a question of an old form asks for, in the words of the unified form. `region` chooses the kawasan; all others are parts of a request. */
export const unifiedFields = [
  'name', 'email', 'employeeId', 'unit', 'position', 'phone', 'service', 'region', 'title', 'keywords', 'description', 'yearRange', 'neededBy', 'attachment',
  'format', 'satisfaction',
] as const;

export type UnifiedField = (typeof unifiedFields)[number];

/**
 * Kinds of item that can carry an answer, and those that cannot: `section`, `text`, `image`, `video`. One row of a grid is an item of its own (`grid`,
 * `checkboxGrid`), for so the Forms API answers it. `other` is a kind not known yet: its answers are kept all the same.
 */
export type OldItemType =
  | 'shortText' | 'paragraph' | 'radio' | 'checkbox' | 'dropdown' | 'date' | 'time' | 'dateTime' | 'duration' | 'scale' | 'rating' | 'grid' | 'checkboxGrid'
  | 'fileUpload' | 'section' | 'text' | 'image' | 'video' | 'other';

/** A check that the form made on typed answers. */
export type OldValidation = 'email' | 'url' | 'number' | 'pattern' | 'length';

/** One question, or one thing between questions, in the order of the form. */
export interface OldItem {
  /** Key of its answers in OldResponse.answers; empty for what cannot be answered. FormApp: the item's id (and row, in a grid). */
  readonly questionId: string;
  /** As written, spaces and capitals included. Row of a grid: "<title of the grid> [<row>]". */
  readonly title: string;
  readonly help: string;
  readonly type: OldItemType;
  /** Offered choices without "Other"; labels of a scale's ends; columns of a grid. */
  readonly choices: readonly string[];
  readonly required: boolean;
  /** The respondent could write an answer of their own beside the choices. */
  readonly hasOther: boolean;
  readonly validation: OldValidation | null;
  /** Title of the page that it stands on; empty on the first one without a title. */
  readonly section: string;
}

export interface OldResponse {
  readonly responseId: string;
  /** Epoch milliseconds of the last submission. */
  readonly submittedAt: number;
  /** The address that the form collected; null where it collects none. Not checked. */
  readonly email: string | null;
  /** By questionId, letter for letter; several values for checkboxes. Dates YYYY-MM-DD, date and time `YYYY-MM-DD HH:mm`, uploads ids or addresses. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

export interface OldForm {
  readonly id: string;
  readonly title: string;
  /** Name of the file in Drive; empty where unknown. */
  readonly fileName: string;
  readonly description: string;
  /** Language that the form is known to be in; null: judged from its words. It decides how `12/3/2020` is read. */
  readonly locale: 'id' | 'en' | 'en-US' | null;
  readonly collectsEmail: boolean;
  readonly isQuiz: boolean;
  readonly items: readonly OldItem[];
  readonly responses: readonly OldResponse[];
}

/** What the desk offers, from the tabs Kawasan and Layanan. Names in all languages; codes as in the tabs. */
export interface Directory {
  readonly regions: readonly { readonly code: string; readonly names: readonly string[] }[];
  readonly services: readonly { readonly code: string; readonly names: readonly string[] }[];
}

/**
 * One piece of evidence, strongest first in a judgement; messages/unifyWords.ts turns the list into a sentence. `data` is what was seen, as written.
 * wording, help, section: words of the question's title, help text, page. formText: title or description of the form. type: kind of item.
 * choices: what may be chosen. answers: the shape of what was answered (data: name of the shape). validation: a check of the form.
 * elimination: another question fits the field that this one would have had. units: names of institutes. directory: a name from Kawasan or Layanan.
 * unknown: nothing speaks for any field. standard: nothing tells, so the usual one. person: somebody decided it.
 */
export interface Reason {
  readonly code:
    | 'wording' | 'help' | 'section' | 'formText' | 'type' | 'choices' | 'answers' | 'validation' | 'elimination' | 'units' | 'directory' | 'unknown' | 'standard'
    | 'person';
  readonly data: string;
}

/** A judgement: how sure (0 to 1, calibrated: of those at 0.9 nine in ten are right), whether a person must look, and why. */
export interface Judgement {
  readonly confidence: number;
  readonly needsReview: boolean;
  readonly why: readonly Reason[];
}

export interface QuestionPlan extends Judgement {
  /** null: not a part of a request; the answer is kept beside it under the title of its question. */
  readonly field: UnifiedField | null;
}

export interface ChoicePlan extends Judgement {
  /** Code of a service; null: none of them ("Lainnya"), the form's own service or a person decides. */
  readonly service: string | null;
}

export interface RegionPlan extends Judgement {
  /** Code of a region of the directory; empty where nothing tells it: then needsReview is true. */
  readonly region: string;
}

export interface FormPlan {
  readonly formId: string;
  readonly region: RegionPlan;
  /** The one service of a form without a service question; null where every response chooses its own. */
  readonly service: ChoicePlan | null;
  /** By questionId, each question of the form exactly once. */
  readonly questions: Readonly<Record<string, QuestionPlan>>;
  /** By choice as written, for every choice of the questions whose field is `service`, and for what was written under "Other" there. */
  readonly services: Readonly<Record<string, ChoicePlan>>;
  /** By choice as written, for every choice of the questions whose field is `region`. */
  readonly regions: Readonly<Record<string, RegionPlan>>;
  /** The service of a response that chooses none, or only what stands for none; null where the desk has no service at all. */
  readonly fallbackService: string | null;
  /** How `12/3/2020` is read in this form. */
  readonly dateOrder: 'dayFirst' | 'monthFirst';
}

/**
 * What is odd about an answer. `data` holds the text concerned, as written.
 * emailRepaired: put right, for certain. emailUnusable: an address nobody can mail to; emailMissing: none at all. dateUnclear: no date in it ("secepatnya").
 * dateImpossible: 31 February. dateAmbiguous: day and month could be either way round. dateReckoned: counted from the day of submission ("2 minggu lagi").
 * dateBeforeSubmission: kept, but already past.
 * choiceUnknown: a service that the plan gives no meaning. serviceMissing: none chosen where the form asks. titleMissing, nameMissing: empty.
 */
export interface AnswerProblem {
  readonly code:
    | 'emailRepaired' | 'emailUnusable' | 'emailMissing' | 'dateUnclear' | 'dateImpossible' | 'dateAmbiguous' | 'dateReckoned' | 'dateBeforeSubmission' | 'choiceUnknown'
    | 'serviceMissing' | 'titleMissing' | 'nameMissing';
  readonly data: string;
}

/** One response as the plan understands it. Every answer stands in `texts` or `others`, letter for letter. */
export interface UnderstoodAnswer {
  readonly formId: string;
  readonly responseId: string;
  readonly submittedAt: number;
  /** Code of the region: chosen by the respondent or that of the form. */
  readonly region: string;
  /** A usable address in lower case, the one that was typed before the one that the form collected; null where there is none. */
  readonly email: string | null;
  /** The usable address that the form collected: who sent it, perhaps for another. */
  readonly senderEmail: string | null;
  /** Codes of the services asked for, each once, in the order of the answer; where none is understood the form's own or its fallback. */
  readonly services: readonly string[];
  /** YYYY-MM-DD, or null; `texts.neededBy` holds it as written. */
  readonly neededBy: string | null;
  /** Answers by field as written; ticked boxes are joined by commas, answers of two questions stand on lines of their own. Fields without an answer are absent. */
  readonly texts: Readonly<Partial<Record<UnifiedField, string>>>;
  /** Answers to questions mapped to nothing, in the order of the form. */
  readonly others: readonly { readonly question: string; readonly answer: string }[];
  readonly problems: readonly AnswerProblem[];
}
