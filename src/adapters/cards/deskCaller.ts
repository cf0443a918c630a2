import type { CardAnswer, CardCall } from '../../application/cards/cardCall';
import type { ChatCardCall } from '../../application/chat/chatCalls';
import type { ComplaintCardCall } from '../../application/complaints/complaintCalls';
import type { TextsCall } from '../../application/cards/textsCall';

/** Brings a call to the owner's web app and reads its answer (one service call). Whatever is no answer of the desk's counts as unreachable. */
export function callDesk<A extends { readonly done: boolean } = CardAnswer>(webAppAddress: string, call: CardCall | TextsCall | ComplaintCardCall | ChatCardCall): A | { readonly done: false; readonly reason: 'unreachable' } {
  const unreachable = { done: false, reason: 'unreachable' } as const;
  try {
    const response = UrlFetchApp.fetch(webAppAddress, { method: 'post', contentType: 'application/json', payload: JSON.stringify(call), muteHttpExceptions: true });
    if (response.getResponseCode() !== 200) return unreachable;
    const answer = JSON.parse(response.getContentText()) as A | null;
    return typeof answer?.done === 'boolean' ? answer : unreachable;
  } catch (error) {
    console.error('the desk did not answer a card', error instanceof Error ? error.message : String(error));
    return unreachable;
  }
}
