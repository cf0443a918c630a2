import { extend, isOut, whyNotExtendable, withTask } from '../../domain/loan';
import { loanEvent } from '../../domain/loanEvent';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { orderLoanTask } from '../mail/loanMails';
import type { Decision } from './pageCommand';
import type { PageAction } from './pageRequest';

export type LoanAction = Extract<PageAction, { name: 'extendLoan' | 'askPickUp' }>;

/** What a requester does about what they have borrowed: the rules of the library grant an extension at once, or put it to the librarian. */
export function decideLoanAction(work: WorkUnit, image: RequestImage, action: LoanAction, by: { readonly now: number; readonly actor: string }): Decision {
  const { loan } = image;
  if (!isOut(loan)) return { ok: false, reason: 'loanOver' };
  if (action.name === 'askPickUp') {
    const place = action.place.replace(/\s+/g, ' ').trim();
    // An empty place takes the wish back.
    const asked = place === '' ? { ...loan, pickUp: null, tasks: loan.tasks.filter((task) => task !== 'pickUp') } : withTask({ ...loan, pickUp: place }, 'pickUp');
    return { ok: true, events: [loanEvent(image, 'pickUp', place, { loan: asked }, by)] };
  }
  if (action.returnBy !== loan.returnBy) return { ok: false, reason: 'changed' };
  const rules = work.configuration.settings.loans;
  const calendar = work.configuration.calendars.of(image.region);
  const refusal = whyNotExtendable(calendar, loan, by.now, rules);
  if (refusal !== null) return { ok: false, reason: refusal };
  if (rules.ask) return { ok: true, events: [loanEvent(image, 'asked', null, { loan: withTask({ ...loan, askedAt: by.now }, 'answer') }, by)] };
  const extended = extend(calendar, loan, by.now, rules);
  return { ok: true, events: [loanEvent(image, 'extended', extended.returnBy, { loan: extended }, by)] };
}

/** The librarian is told what they have to do or answer; what is granted at once waits for the morning's digest. */
export function tellLoanAction(work: WorkUnit, ticket: string, action: PageAction, statusAddress: (image: RequestImage) => string): void {
  const image = work.images.get(ticket);
  if (action.name === 'extendLoan' && image?.loan?.askedAt != null) orderLoanTask(work, image, 'asked', statusAddress);
  if (action.name !== 'askPickUp') return;
  const untold = work.waitingMail(`loanTask|pickUp|${ticket}`);
  if (image?.loan?.pickUp != null) orderLoanTask(work, image, 'pickUp', statusAddress);
  else if (untold) work.withdraw(untold);
}
