import type { ExtensionRefusal } from '../../domain/loan';
import type { Mark } from '../../domain/survey';
import type { StatusView } from '../viewStatus';

/**
 * What the holder of a request's link may do on the page. An action names what it answers (`proposal`: the instant of the proposal that the page
 * showed, null where it showed none), for the page may not be true any more.
 */
export type PageAction =
  | { readonly name: 'acceptDate'; readonly proposal: number }
  | { readonly name: 'proposeDate'; readonly proposal: number | null; readonly day: string }
  | { readonly name: 'keepDate'; readonly proposal: number }
  /** `slot`: which of the offered times; `instead`: the appointment that the page showed (epoch milliseconds), null where it showed none. */
  | { readonly name: 'pickSlot'; readonly slot: string; readonly instead: number | null }
  | { readonly name: 'releaseSlot'; readonly instead: number }
  /** `returnBy`: the return day that the page showed. */
  | { readonly name: 'extendLoan'; readonly returnBy: string }
  /** Where to fetch it; '' takes the wish back. */
  | { readonly name: 'askPickUp'; readonly place: string }
  /** `link`: a web address, '' for none. */
  | { readonly name: 'answer'; readonly text: string; readonly link: string }
  | { readonly name: 'addLink'; readonly link: string }
  | { readonly name: 'cancel'; readonly reason: string }
  | { readonly name: 'confirmReceipt' }
  | { readonly name: 'reopen'; readonly reason: string }
  /** Local day of the region; null: back again. */
  | { readonly name: 'away'; readonly until: string | null }
  /** Marks of the nine elements in their order, null where none is given (domain/survey.ts). */
  | { readonly name: 'rate'; readonly overall: Mark; readonly elements: readonly (Mark | null)[]; readonly comment: string; readonly quotable: boolean };

/** One call of the page. `key` names the action: sent again it is the same action, not a second one. */
export interface PageRequest {
  readonly token: string;
  readonly key: string;
  readonly action: PageAction;
}

/** Why an action was not taken; words are chosen on the page. */
export type PageRefusal = ExtensionRefusal | 'changed' | 'lapsed' | 'past' | 'alreadyPromised' | 'byAppointment' | 'slotTaken' | 'tooLateToChange' | 'notInService' | 'paused' | 'tooMany' | 'textMissing' | 'linkUnsafe' | 'tooFar' | 'reopenTooLate' | 'ratedFinally';

/**
 * What the page hears. `done` and `refused` bring what is true now; `busy`: nothing was decided, ask again; `denied`: the link opens nothing;
 * `malformed`: not a call that this desk knows (a page of an older version, or no page at all).
 */
export type PageAnswer =
  | { readonly outcome: 'done'; readonly view: StatusView }
  | { readonly outcome: 'refused'; readonly reason: PageRefusal; readonly view: StatusView }
  | { readonly outcome: 'busy' | 'denied' | 'malformed' };
