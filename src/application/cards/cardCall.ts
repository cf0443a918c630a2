import type { CardActionName } from '../../domain/authority';
import type { DateRefusal } from '../../domain/agreement';
import type { MergeRefusal } from '../../domain/merge';
import type { Refusal } from '../../domain/workflow';
import type { OtherSenderAction } from './otherSenders';
import { longestBarcodes, type LoanCardAction, type LoanCardRefusal } from './loanForms';

/** What a librarian asks of the desk on a card. Texts are as typed; `day` is YYYY-MM-DD. */
export type CardAction =
  | LoanCardAction
  | OtherSenderAction
  | { readonly name: 'askCheck' | 'checked' }
  | { readonly name: 'take' | 'resume' | 'keepDate' | 'confidential' | 'reveal' }
  /** `from`: index of the stage that the card showed. */
  | { readonly name: 'nextStage'; readonly from: number }
  | { readonly name: 'askRequester' | 'waitOthers' | 'decline' | 'note'; readonly text: string }
  /** `proposal`: instant at which the date was proposed that the card showed, null where it showed none. */
  | { readonly name: 'agreeDate'; readonly proposal: number | null }
  | { readonly name: 'proposeDate'; readonly day: string }
  /** Codes and addresses; `person` '' lets the rules choose. */
  | { readonly name: 'handOver'; readonly region: string; readonly person: string; readonly text: string }
  | { readonly name: 'deliver'; readonly link: string; readonly text: string }
  /** Minutes spent, 1–6,000, and the READ level 1–6, null where it was not judged. */
  | { readonly name: 'effort'; readonly minutes: number; readonly level: number | null }
  /** All open work of one person, by address; `person` '' lets the rules choose for each. */
  | { readonly name: 'handOverAll'; readonly from: string; readonly person: string }
  /** Epoch milliseconds; null takes the appointment back. */
  | { readonly name: 'appointment'; readonly at: number | null }
  /** Ticket of the request that goes on. */
  | { readonly name: 'merge'; readonly into: string }
  /** The second matter that a request holds, as a request of its own. */
  | { readonly name: 'split'; readonly service: string; readonly region: string; readonly title: string; readonly text: string }
  /** A request made of the mail of that message id, with who wrote it. */
  | { readonly name: 'fromMail'; readonly mail: string; readonly sender: string; readonly email: string; readonly title: string; readonly text: string; readonly region: string; readonly service: string };

/** One call of the add-on to the owner's web app. `key` names the action: sent again it is the same action, not a second one. */
export interface CardCall {
  /** Google's identity token of whoever pressed. */
  readonly token: string;
  readonly key: string;
  /** Both are null for what is about no single request. */
  readonly ticket: string | null;
  readonly sequence: number | null;
  readonly action: CardAction;
}

/** Why an action was not taken; words are chosen on the card. */
export type CardRefusal =
  | LoanCardRefusal | 'inArchive' | 'hasFollowers' | 'textsUnreachable'
  | 'notLibrarian' | 'notAllowed' | 'gone' | 'paused' | 'personUnknown' | 'regionUnknown' | 'linkUnsafe' | 'textMissing' | 'sameOwner' | 'noAppointment' | MergeRefusal | 'splitConfidential' | 'secondPerson' | 'noCheck' | 'nobodyToCheck' | 'alreadyAsked' | 'ownWork'
  | Refusal['code'] | DateRefusal['code'];

export type CardOutcome =
  /** `moved` and `left`: requests of a hand-over of all; `made`: the request that a mail has become. */
  | { readonly done: true; readonly moved?: number; readonly left?: number; readonly made?: { readonly ticket: string; readonly sequence: number } }
  /** `who`: who may do it instead, or days within which it could be done. */
  | { readonly done: false; readonly reason: CardRefusal; readonly who?: string };

/** What the add-on hears. `busy`: nothing was decided, press again; `denied`: Google does not vouch for the caller. */
export type CardAnswer = CardOutcome | { readonly done: false; readonly reason: 'busy' | 'denied' | 'malformed' };

/** Longest text that an action takes; a card's field is no place for more. */
export const longestText = 4000;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= longestText;
const word: Check = (value) => typeof value === 'string' && value.length <= 254;
const whole = (least: number, most: number): Check => (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const orNull = (check: Check): Check => (value) => value === null || check(value);
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).getTime() > 0
  && new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value;
const key: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value);
const token: Check = (value) => typeof value === 'string' && value.length <= 4096 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
const ticketNumber: Check = (value) => typeof value === 'string' && /^LK-\d{4}-\d{5,12}$/.test(value);
const instant = whole(0, Number.MAX_SAFE_INTEGER);

/** Fields of each action, with what they must be. */
const fields: Readonly<Record<CardActionName, Readonly<Record<string, Check>>>> = {
  loan: { barcodes: (value) => typeof value === 'string' && value.length <= longestBarcodes, returnBy: orNull(day) }, extendLoan: { returnBy: day }, keepLoan: {}, returned: {}, loanDone: {},
  samePerson: { mail: word }, otherPerson: { mail: word },
  take: {}, resume: {}, keepDate: {}, confidential: {}, reveal: {}, nextStage: { from: whole(0, 100) },
  askRequester: { text }, waitOthers: { text }, decline: { text }, note: { text },
  agreeDate: { proposal: orNull(instant) }, proposeDate: { day }, handOver: { region: word, person: word, text }, deliver: { link: text, text },
  effort: { minutes: whole(1, 6000), level: orNull(whole(1, 6)) }, handOverAll: { from: word, person: word },
  appointment: { at: orNull(instant) },
  merge: { into: ticketNumber },
  split: { service: word, region: word, title: text, text },
  askCheck: {}, checked: {},
  fromMail: { mail: word, sender: word, email: word, title: text, text, region: word, service: word },
};

/** Actions that are about no request that there is. */
export const aboutNoRequest: readonly CardActionName[] = ['handOverAll', 'fromMail'];

/** The call, when it is exactly what this version's add-on sends; null for anything else. Whoever posts may be anybody. */
export function readCardCall(value: unknown): CardCall | null {
  const right = hasExactly(value, { token, key, ticket: orNull(ticketNumber), sequence: orNull(whole(1, 1e9)), action: isAction });
  if (!right) return null;
  const call = value as unknown as CardCall;
  return (call.ticket === null) === (call.sequence === null) && (call.ticket === null) === aboutNoRequest.includes(call.action.name) ? call : null;
}

/** Whether a value is an action with just its fields. */
export function isAction(value: unknown): boolean {
  const name = isRecord(value) && typeof value.name === 'string' ? value.name : '';
  if (!Object.prototype.hasOwnProperty.call(fields, name)) return false;
  return hasExactly(value, { name: () => true, ...fields[name as CardActionName] });
}

function hasExactly(value: unknown, checks: Readonly<Record<string, Check>>): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(checks).length && names.every((name) => Object.prototype.hasOwnProperty.call(checks, name) && checks[name]?.(value[name]) === true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
