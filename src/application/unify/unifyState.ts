import type { UnifyCommand } from '../configuration/settings';
import type { SequenceRange } from '../desk/archived';

/** Why a form cannot be read or applied. Words are chosen in messages/unifyProgress. */
export interface FormFault {
  readonly code:
    | 'unreachable' | 'responderAddress' | 'shortAddress' | 'unreadable' | 'ownForm' | 'emptyFolder' | 'nothingListed' | 'noQuestions' | 'regionUnknown' | 'failed';
  readonly data: string;
}

/** What is odd about a form and stops nothing. */
export interface FormNote {
  readonly code: 'quiz' | 'grid' | 'fileUpload' | 'manyQuestions' | 'sameTitle' | 'noResponses' | 'decisionUnknown' | 'choicesAdded';
  readonly data: string;
}

export type FormPhase = 'listed' | 'planned' | 'importing' | 'applied' | 'undoing' | 'undone';

/** How far one old form is. Instants are epoch milliseconds. */
export interface FormProgress {
  readonly id: string;
  /** As typed in Pengaturan while nothing better is known. */
  readonly title: string;
  /** Name of the region as planned; empty while unknown. */
  readonly region: string;
  readonly phase: FormPhase;
  readonly fault: FormFault | null;
  readonly notes: readonly FormNote[];
  /** Tries in a row that ended with an error of Google's. */
  readonly tries: number;
  /** Rows of Pemetaan that a person should look at and has not. */
  readonly review: number;
  /** Responses that the form had when last counted. */
  readonly total: number;
  /** Responses dealt with. */
  readonly done: number;
  readonly requests: number;
  readonly duplicates: number;
  readonly archived: number;
  /** Responses without a usable address, and with a date that nobody can read. */
  readonly withoutAddress: number;
  readonly unclearDates: number;
  /** Responses that came after the form was applied and are ordinary requests. */
  readonly late: number;
  /** Responses up to this instant are history; later ones are asked of the desk as it is now. Null before the form is applied. */
  readonly cutoff: number | null;
  /** Latest submission dealt with. */
  readonly watermark: number;
  /** Requests that the import brought. */
  readonly ranges: readonly SequenceRange[];
  /** Whether the form was open when it was first applied; null before. */
  readonly wasOpen: boolean | null;
  /** Whether the desk still has to look whether something came in. */
  readonly listening: boolean;
  /** Requests that undo left, because somebody has worked on them. */
  readonly kept: number;
}

/** Rows that belong into an archive: committed, and to be written (again) until a later commit has crossed them out. */
export interface ArchiveWrite {
  readonly year: number;
  /** First row in the archive; the others follow. */
  readonly row: number;
  readonly sequences: readonly number[];
}

export interface ArchiveRemoval {
  readonly year: number;
  readonly tickets: readonly string[];
}

/** How far the whole import is: one piece of Keadaan, written in the same call as everything that it tells of. */
export interface UnifyState {
  readonly command: UnifyCommand | null;
  /** Ids of forms that the command has not come to the end with, in order. */
  readonly todo: readonly string[];
  readonly forms: readonly FormProgress[];
  /** What was typed as a form and is none. */
  readonly misfits: readonly { readonly typed: string; readonly fault: FormFault }[];
  readonly archives: Readonly<Record<number, { readonly id: string; readonly nextRow: number }>>;
  readonly writes: readonly ArchiveWrite[];
  readonly removals: readonly ArchiveRemoval[];
  /** The desk's own form lacks choices that Pilihan has. */
  readonly formBehind: boolean;
  /** Responses that the last full run dealt with, for the minutes left. */
  readonly perRun: number;
}

export const freshUnifyState: UnifyState = {
  command: null, todo: [], forms: [], misfits: [], archives: {}, writes: [], removals: [], formBehind: false, perRun: 0,
};

export const freshForm: Omit<FormProgress, 'id' | 'title'> = {
  region: '', phase: 'listed', fault: null, notes: [], tries: 0, review: 0, total: 0, done: 0, requests: 0, duplicates: 0, archived: 0, withoutAddress: 0,
  unclearDates: 0, late: 0, cutoff: null, watermark: 0, ranges: [], wasOpen: null, listening: false, kept: 0,
};

/** The state as it was stored, by this version of the desk or an earlier one. */
export function storedUnifyState(stored: unknown): UnifyState {
  return { ...freshUnifyState, ...((stored ?? {}) as Partial<UnifyState>) };
}

export function formOf(state: UnifyState, id: string): FormProgress | undefined {
  return state.forms.find((form) => form.id === id);
}

/** The state with one form changed. */
export function withForm(state: UnifyState, id: string, change: Partial<FormProgress>): UnifyState {
  return { ...state, forms: state.forms.map((form) => (form.id === id ? { ...form, ...change } : form)) };
}

/** The state with a form that the command is done with; after the last one the command is over. */
export function finished(state: UnifyState, id: string): UnifyState {
  return { ...state, todo: state.todo.filter((other) => other !== id) };
}

/** Whether a look that has seen this should be followed by a step of the import. */
export function unifyIsDue(command: UnifyCommand | null, stored: unknown): boolean {
  if (command !== null) return true;
  if (stored === null) return false;
  const state = storedUnifyState(stored);
  return state.command !== null || state.forms.some((form) => form.listening);
}
