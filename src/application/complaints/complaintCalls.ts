import type { ComplaintDeed, DeedRefusal } from '../../domain/complaint';
import type { LocalInstant } from '../../messages/dates';

/** What a visitor of the page asks about complaints. Anybody can call it with anything. */
export type ComplaintVisitorCall =
  | { readonly complain: ComplaintForm; readonly language: 'id' | 'en'; readonly key: string }
  /** Shows one to who has its code; `say` adds a text to it ('' for none). */
  | { readonly complaint: { readonly number: string; readonly code: string; readonly say: string }; readonly key: string };

/** Stands for somebody who is not of the desk; no name is an asterisk. */
export type OtherPerson = '*';

/** The form as it was filled in. `about`: name of a person of the desk, `OtherPerson`, or '' for nobody. */
export interface ComplaintForm {
  readonly kind: 'complaint' | 'suggestion';
  readonly subject: string;
  readonly text: string;
  /** Codes; '' for none. */
  readonly region: string;
  readonly service: string;
  readonly about: string;
  readonly name: string;
  readonly email: string;
}

/** A complaint as who has made it sees it. */
export interface ComplaintView {
  readonly number: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly subject: string;
  readonly text: string;
  readonly received: LocalInstant;
  readonly firstAnswerBy: LocalInstant;
  readonly firstAnswerAt: LocalInstant | null;
  readonly decideBy: LocalInstant;
  readonly decidedAt: LocalInstant | null;
  readonly accepted: boolean | null;
  /** What the library and who complains have said, in order; what the library notes for itself is not among it. */
  readonly said: readonly { readonly byDesk: boolean; readonly at: LocalInstant; readonly text: string }[];
  readonly language: 'id' | 'en';
}

export type ComplaintVisitorAnswer =
  | { readonly outcome: 'complained'; readonly number: string; readonly code: string; readonly mailed: boolean }
  | { readonly outcome: 'complaint'; readonly view: ComplaintView }
  /** `wrong`: number and code do not fit; `wait`: too many wrong ones are tried just now. */
  | { readonly outcome: 'wrong' | 'wait' | 'tooMany' | 'busy' | 'malformed' };

/** What somebody of the desk asks on a card; who they are is Google's word. */
export type ComplaintCardCall =
  | { readonly token: string; readonly complaints: 'list' }
  | { readonly token: string; readonly complaints: 'open'; readonly number: string }
  | { readonly token: string; readonly complaints: 'do'; readonly number: string; readonly key: string; readonly deed: Exclude<ComplaintDeed, { name: 'say' }> };

export interface ComplaintLineView {
  readonly number: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly subject: string;
  readonly region: string;
  /** What is due next; null once it is decided. */
  readonly due: { readonly step: 'firstAnswer' | 'decision'; readonly at: LocalInstant; readonly late: boolean } | null;
  /** Name of who has it in hand, '' for nobody. */
  readonly handler: string;
}

export interface ComplaintCardView extends ComplaintLineView {
  readonly text: string;
  readonly service: string;
  readonly from: string;
  readonly about: readonly string[];
  readonly aboutOther: boolean;
  readonly received: LocalInstant;
  readonly accepted: boolean | null;
  readonly entries: readonly { readonly type: 'answered' | 'decided' | 'noted' | 'handedOver' | 'said'; readonly at: LocalInstant; readonly by: string; readonly text: string }[];
  /** To whom it can be handed over. */
  readonly others: readonly { readonly name: string; readonly email: string }[];
}

export type ComplaintCardRefusal = DeedRefusal | 'denied' | 'notAllowed' | 'gone' | 'busy' | 'malformed';

export type ComplaintCardAnswer =
  | { readonly done: true; readonly list: readonly ComplaintLineView[]; readonly more: number }
  | { readonly done: true; readonly shown: ComplaintCardView }
  | { readonly done: false; readonly reason: ComplaintCardRefusal };
