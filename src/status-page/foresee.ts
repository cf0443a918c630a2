import type { ClinicView } from '../application/clinic/clinicView';
import type { LoanView } from '../application/loans/loanView';
import type { PageAction } from '../application/pageCommands/pageRequest';
import type { StatusView } from '../application/viewStatus';
import { foreseeConversation, isOfConversation } from './foreseeConversation';

/** The view as it will be if the desk takes the action: shown at once, and replaced by what the desk answers. */
export function foresee(view: StatusView, action: PageAction): StatusView {
  const { agreement, loan, clinic } = view;
  if (action.name === 'extendLoan' || action.name === 'askPickUp') return loan === null ? view : { ...view, loan: foreseeLoan(loan, action) };
  if (action.name === 'pickSlot' || action.name === 'releaseSlot') return clinic === null ? view : { ...view, clinic: foreseeClinic(clinic, view.owner.name, action) };
  if (isOfConversation(action)) return foreseeConversation(view, action);
  if (agreement === null) return view;
  switch (action.name) {
    case 'acceptDate': {
      const due = agreement.proposal?.due ?? view.promised;
      return { ...view, promised: due, agreed: true, agreement: { ...agreement, proposal: null, agreed: due, kept: null } };
    }
    case 'keepDate':
      return { ...view, agreement: { ...agreement, proposal: null, kept: agreement.agreed === null ? 'requester' : null } };
    case 'proposeDate': {
      // The hour at which that day closes is the desk's to say.
      const due = { wall: `${action.day}T00:00`, zone: view.submitted.zone };
      return { ...view, neededBy: action.day, agreement: { ...agreement, kept: null, proposal: { at: 0, by: 'requester', due, answerBy: null } } };
    }
  }
}

function foreseeLoan(loan: LoanView, action: Extract<PageAction, { name: 'extendLoan' | 'askPickUp' }>): LoanView {
  if (action.name === 'askPickUp') return { ...loan, pickUp: action.place === '' ? null : action.place };
  const { extension } = loan;
  if ('refused' in extension) return loan;
  // Whether there is another extension after this one is the desk's to say.
  return extension.ask ? { ...loan, extension: { refused: 'alreadyAsked' } } : { ...loan, returnBy: extension.day, late: false, extension: { refused: 'loanOver' } };
}

function foreseeClinic(clinic: ClinicView, owner: string, action: Extract<PageAction, { name: 'pickSlot' | 'releaseSlot' }>): ClinicView {
  const offer = action.name === 'pickSlot' ? clinic.offers.find(({ id }) => id === action.slot) : undefined;
  // Its instant is the desk's to say; until then it stands for no action.
  const appointment = offer === undefined ? null : { at: 0, start: offer.start, end: offer.end, librarian: owner, place: offer.place, meet: '' };
  return { ...clinic, appointment, until: null, offers: clinic.offers.filter(({ id }) => id !== offer?.id) };
}
