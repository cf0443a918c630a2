import type { PageAction } from '../application/pageCommands/pageRequest';
import type { StatusView } from '../application/viewStatus';

/** The view as it will be if the desk takes the action: shown at once, and replaced by what the desk answers. */
export function foresee(view: StatusView, action: PageAction): StatusView {
  const { agreement } = view;
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
