import type { Actor, DeskEvent } from './event';
import type { Loan } from './loan';
import type { RequestImage } from './request';

/** What has happened to a loan, as the log says it. */
export type LoanHappening =
  | 'lent' | 'barcodes' | 'returnBy' | 'extended' | 'asked' | 'kept' | 'returned' | 'notReturned' | 'reminded' | 'overdue' | 'pickUp' | 'done' | 'courier';

/** Entry of the log about a loan; `to` is the day, place or barcodes that hold from now on. */
export function loanEvent(
  image: Pick<RequestImage, 'ticket'>, what: LoanHappening, to: string | null, patch: { readonly loan: Loan } | { readonly courier: string }, by: { readonly now: number; readonly actor: Actor },
): DeskEvent {
  return { type: 'loanChanged', ticket: image.ticket, at: by.now, actor: by.actor, data: { what, to }, patch };
}
