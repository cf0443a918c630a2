import { ScriptError } from '../../kernel/errors';
import type { Box } from '../gmail/box';
import { formatAddress, mailboxOf, parseAddress, parseAddresses, splitAddresses } from '../addresses';
import { bareSubject, headerOf, referencedIds } from '../headers';
import { parseMime, type ParsedMessage } from '../mime/parseMime';
import { attachmentBytesPerMessage, recipientsPerApiMessage } from '../limits';
import { fromSignedBytes } from '../../utilities/bytes';
import type { Posting } from '../store';
import { record } from './apiCall';

/** A message resource with `raw` (base64url text or Byte[]) or an RFC 822 blob, ready to be sent, kept or inserted. */
export interface RawMessage {
  readonly parsed: ParsedMessage;
  readonly posting: Omit<Posting, 'direction' | 'boxes'>;
  readonly recipients: readonly string[];
}

const needed = "'raw' RFC822 payload message string or uploading message via /upload/* URL required";
/** Headers that Gmail writes itself or that no receiver sees. */
const dropped = new Set(['bcc', 'content-transfer-encoding', 'content-type', 'from', 'to', 'cc', 'subject', 'reply-to', 'mime-version']);

export function readRaw(resource: unknown, media: Uint8Array | null): Uint8Array {
  if (media) return media;
  const { raw } = record(resource);
  if (Array.isArray(raw)) return fromSignedBytes(raw);
  if (typeof raw !== 'string' || raw === '') throw new ScriptError(needed);
  return new Uint8Array(Buffer.from(raw.replace(/-/g, '+').replace(/_/g, '/'), 'base64'));
}

/** Texts of refusals known of practice: "Recipient address required", "Invalid To header". */
export function readMessage(box: Box, resource: unknown, media: Uint8Array | null): RawMessage {
  const parsed = parseMime(readRaw(resource, media));
  const list = (name: string): string[] => {
    const value = headerOf(parsed.headers, name);
    try {
      return parseAddresses(value).map(formatAddress);
    } catch {
      throw new ScriptError(`Invalid ${name} header`);
    }
  };
  const [to, cc, bcc] = [list('To'), list('Cc'), list('Bcc')];
  const subject = headerOf(parsed.headers, 'Subject');
  const threadId = threadFor(box, resource, parsed, subject);
  const headers = Object.fromEntries(Object.entries(parsed.headers).filter(([name]) => !dropped.has(name.toLowerCase())));
  return {
    parsed,
    recipients: [...to, ...cc, ...bcc],
    posting: {
      headers,
      // Gmail rewrites a sender that is not the account's own address.
      from: ownSender(box, headerOf(parsed.headers, 'From')),
      to,
      cc,
      bcc,
      replyTo: splitAddresses(headerOf(parsed.headers, 'Reply-To')).join(', '),
      subject,
      body: parsed.body,
      htmlBody: parsed.htmlBody,
      attachments: parsed.attachments,
      ...(threadId === null ? {} : { threadId }),
    },
  };
}

export function requireRecipients(message: RawMessage): number {
  if (message.recipients.length === 0) throw new ScriptError('Recipient address required');
  if (message.recipients.length > recipientsPerApiMessage) throw new ScriptError('Too many recipients');
  if (message.parsed.attachments.reduce((sum, item) => sum + item.content.length, 0) > attachmentBytesPerMessage) throw new ScriptError('Request payload size exceeds the limit: 36700160 bytes.');
  return message.recipients.length;
}

function ownSender(box: Box, from: string): string {
  const parsed = parseAddress(from);
  if (!parsed) return box.host.execution.effectiveUser;
  return mailboxOf(parsed.address) === box.user ? formatAddress(parsed) : formatAddress({ name: parsed.name, address: box.host.execution.effectiveUser });
}

/**
 * "To add to a thread: the threadId must be specified, the References and In-Reply-To headers must be set, the Subject headers must match."
 * Where the last two are not met the message begins a thread of its own; a thread that is not there is refused.
 */
function threadFor(box: Box, resource: unknown, parsed: ParsedMessage, subject: string): string | null {
  const { threadId } = record(resource);
  if (threadId === undefined || threadId === null) return null;
  const thread = box.thread(String(threadId));
  if (thread.length === 0) throw new ScriptError('Requested entity was not found.');
  const references = referencedIds(parsed.headers);
  const joins = thread.some((message) => references.includes(message.headers['Message-ID'] ?? '') && bareSubject(message.subject) === bareSubject(subject));
  return joins ? String(threadId) : null;
}
