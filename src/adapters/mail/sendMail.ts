import type { OutgoingMail } from '../../application/ports';
import { hasLeft } from './hasLeft';
import { mimeMessage } from './mimeMessage';

/** How Google says that the advanced service, its API or its scope is not there. */
const notAllowed = /insufficient|not sufficient|do not have permission|not granted|has not been (used|enabled)|is disabled|access not configured/i;
/** What Google says of an address or a size stays true however often it is tried; a quota or a server error does not. */
const final = /invalid (email|argument|to|cc|reply-to|from)\b|no recipient|recipient address required|limit exceeded: email/i;

/**
 * Sends one mail: through the Gmail API, which alone takes headers, so that the mails of a request make one thread; through MailApp where the owner has not
 * granted that. One service call (two in the latter case; a few more where an earlier attempt may have sent it). Returns null, or why the mail can never be sent as it is; throws what may pass.
 */
export function sendMail(mail: OutgoingMail): string | null {
  try {
    if (hasLeft(mail)) return null;
    if (!sendRaw(mail)) sendPlain(mail);
    return null;
  } catch (error) {
    const words = messageOf(error);
    if (final.test(words)) return words;
    throw error;
  }
}

/** False where nothing was sent, for the service or its scope is not there. */
function sendRaw(mail: OutgoingMail): boolean {
  const messages = typeof Gmail === 'undefined' ? undefined : Gmail.Users.Messages;
  if (!messages) return false;
  const raw = mimeMessage(mail, (text) => Utilities.base64Encode(text, Utilities.Charset.UTF_8));
  try {
    messages.send({ raw: Utilities.base64EncodeWebSafe(raw, Utilities.Charset.US_ASCII) }, 'me');
    return true;
  } catch (error) {
    if (notAllowed.test(messageOf(error))) return false;
    throw error;
  }
}

function sendPlain(mail: OutgoingMail): void {
  MailApp.sendEmail({
    to: mail.to.join(','),
    ...(mail.cc.length > 0 ? { cc: mail.cc.join(',') } : {}),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    name: mail.senderName,
    subject: mail.subject,
    body: mail.text,
    htmlBody: mail.html,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
