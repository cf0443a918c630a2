import type { OpenMail } from '../../application/cards/respond';
import { longestText } from '../../application/cards/cardCall';
import type { AddOnEvent } from './readEvent';

/** The mail beside which the panel is open. Its access token lets the add-on read this one message and no other. */
export function openMessage(event: AddOnEvent | undefined): OpenMail {
  const { messageId, accessToken } = event?.gmail ?? {};
  if (messageId === undefined || accessToken === undefined) return { id: '', subject: '', from: '', text: '' };
  GmailApp.setCurrentMessageAccessToken(accessToken);
  const message = GmailApp.getMessageById(messageId);
  return { id: messageId, subject: message.getSubject(), from: message.getFrom(), text: message.getPlainBody().slice(0, longestText) };
}
