import type { AddOnEvent } from './readEvent';

/** Subject and sender of the mail beside which the panel is open. Its access token lets the add-on read this one message and no other. */
export function openMessage(event: AddOnEvent | undefined): { readonly subject: string; readonly from: string } {
  const { messageId, accessToken } = event?.gmail ?? {};
  if (messageId === undefined || accessToken === undefined) return { subject: '', from: '' };
  GmailApp.setCurrentMessageAccessToken(accessToken);
  const message = GmailApp.getMessageById(messageId);
  return { subject: message.getSubject(), from: message.getFrom() };
}
