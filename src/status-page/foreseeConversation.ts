import type { PageAction } from '../application/pageCommands/pageRequest';
import type { StatusView } from '../application/viewStatus';

type ConversationAction = Extract<PageAction, { name: 'answer' | 'addLink' | 'cancel' | 'confirmReceipt' | 'reopen' | 'away' | 'rate' }>;

const names: readonly string[] = ['answer', 'addLink', 'cancel', 'confirmReceipt', 'reopen', 'away', 'rate'];

export function isOfConversation(action: PageAction): action is ConversationAction {
  return names.includes(action.name);
}

/** The view as it will be once the desk has taken what was written or done. Dates that follow are the desk's to say. */
export function foreseeConversation(view: StatusView, action: ConversationAction): StatusView {
  const { conversation, rating } = view;
  const said = (text: string, link: string): StatusView['conversation'] => conversation && (text.trim() === '' && link === '' ? conversation : {
    ...conversation, messages: [...conversation.messages, { by: 'requester', name: '', at: null, text: text.trim(), link, shortened: false }],
  });
  const closed = { answer: false, cancel: false, confirm: false, reopen: false, away: false };
  switch (action.name) {
    case 'answer':
    case 'addLink':
      return {
        ...view, conversation: said(action.name === 'answer' ? action.text : '', action.link.trim()),
        status: view.status === 'waitingRequester' || view.status === 'closedWithoutAnswer' ? 'inProgress' : view.status,
      };
    case 'cancel':
      return { ...view, status: 'cancelled', conversation: withMay(said(action.reason, ''), closed) };
    case 'confirmReceipt':
      return { ...view, status: 'completed', conversation: withMay(conversation, closed) };
    case 'reopen':
      return { ...view, status: 'inProgress', conversation: withMay(said(action.reason, ''), closed) };
    case 'away':
      return { ...view, conversation: conversation && { ...conversation, awayUntil: action.until } };
    case 'rate': {
      const { overall, elements, comment, quotable } = action;
      return { ...view, rating: rating && { ...rating, given: { overall, elements, comment, quotable } } };
    }
  }
}

function withMay(conversation: StatusView['conversation'], may: NonNullable<StatusView['conversation']>['may']): StatusView['conversation'] {
  return conversation && { ...conversation, may };
}
