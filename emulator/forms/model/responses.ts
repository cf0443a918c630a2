import type { AccountState } from '../../state/account';
import type { AnswerValue, FormResponseState, FormState } from '../state';
import { writeResponse } from './destination';
import type { WrittenRow } from './destination';
import { automaticGrades } from './grading';

/** What is needed of the emulator to take in a response. */
interface Source {
  readonly account: AccountState;
  now(): number;
  newId(length?: number): string;
}

export interface TakenResponse {
  readonly response: FormResponseState;
  /** Null where the form has no destination. */
  readonly written: WrittenRow | null;
}

/** Stores a new response at this moment and copies it to the linked tab. */
export function addResponse(source: Source, form: FormState, answers: ReadonlyMap<number, AnswerValue>, account: string): TakenResponse {
  const at = source.now();
  const response: FormResponseState = {
    id: `2_ABaOnu${source.newId(40)}`,
    at,
    createdAt: at,
    email: form.settings.collectEmail ? account : '',
    account,
    answers,
    grades: automaticGrades(form, answers),
    ...(form.nextListedLate === undefined ? {} : { listedFrom: at + form.nextListedLate }),
  };
  delete form.nextListedLate;
  form.responses.push(response);
  return { response, written: writeResponse(source.account, form, response, null) };
}

/**
 * Stores the edited answers under the same id with the time of the edit. Where addresses are collected, the editor's takes the place of the
 * respondent's (reference of FormResponse.getEditResponseUrl).
 */
export function replaceResponse(source: Source, form: FormState, previous: FormResponseState, answers: ReadonlyMap<number, AnswerValue>, account: string): TakenResponse {
  const response: FormResponseState = {
    ...previous,
    at: source.now(),
    email: form.settings.collectEmail && account !== '' ? account : previous.email,
    answers,
    grades: automaticGrades(form, answers),
  };
  form.responses[form.responses.indexOf(previous)] = response;
  return { response, written: writeResponse(source.account, form, response, previous) };
}

/** True where two answers say the same. */
export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
