import type { OutgoingMail } from '../../application/ports';
import { ownIdHeader } from './mimeMessage';

/** Mails of one recipient that are looked at; the newest come first. */
const mostLookedAt = 30;
/** Google's clock and ours may differ. */
const margin = 5 * 60_000;

/**
 * Whether a mail that an earlier run may have sent stands among the sent ones, by our own id in its headers. False where no earlier run tried, and where the owner has not granted reading: the mail is then sent once more, under
 * the same Message-ID. One service call to find the candidates and one for each. Throws what may pass: nothing is sent while nobody knows.
 */
export function hasLeft({ mayHaveLeftSince, messageId, to }: OutgoingMail): boolean {
  const messages = typeof Gmail === 'undefined' ? undefined : Gmail.Users.Messages;
  const [recipient] = to;
  if (mayHaveLeftSince === undefined || recipient === undefined || !messages) return false;
  try {
    const after = Math.max(0, Math.floor((mayHaveLeftSince - margin) / 1000));
    const found = messages.list('me', { q: `in:sent to:${recipient} after:${after}`, maxResults: mostLookedAt }).messages ?? [];
    return found.some(({ id }) => id !== undefined && ownIdOf(messages.get('me', id, { format: 'metadata', metadataHeaders: [ownIdHeader] })) === messageId);
  } catch (error) {
    if (/insufficient|not sufficient|do not have permission|not granted/i.test(error instanceof Error ? error.message : String(error))) return false;
    throw error;
  }
}

function ownIdOf(message: GoogleAppsScript.Gmail.Schema.Message): string | undefined {
  return message.payload?.headers?.find(({ name }) => name?.toLowerCase() === ownIdHeader.toLowerCase())?.value;
}
