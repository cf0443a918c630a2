import { ScriptError } from '../kernel/errors';
import type { AccountState } from '../state/account';
import { blobContentOf } from '../utilities/blob';
import { textOfHtml } from '../utilities/pdf';
import { formatAddress, parseAddress, parseAddresses, type Address } from './addresses';
import { attachmentBytesPerMessage, attachmentsPerMessage, bodyBytes, recipientsPerMessage, subjectCharacters } from './limits';
import type { MailAttachmentState } from './state';

/** A message that a script wants to send, checked. */
export interface Outgoing {
  readonly from: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachmentState[];
}

/** What a script passes: the fields of MailApp.sendEmail(Object) and the options of sendEmail, reply and createDraft. */
export type MailOptions = Readonly<Record<string, unknown>>;

/** Reads and checks a message as Google does before it sends. Errors: "Invalid email: foo", "Argument too large: subject", limits per message. */
export function readOutgoing(account: AccountState, user: string, options: MailOptions): Outgoing {
  const htmlBody = text(options['htmlBody']);
  const outgoing: Outgoing = {
    from: senderOf(account, user, options),
    to: parseAddresses(text(options['to'])),
    cc: parseAddresses(text(options['cc'])),
    bcc: parseAddresses(text(options['bcc'])),
    replyTo: parseAddresses(text(options['replyTo'])).map(formatAddress).join(', '),
    subject: headerText('subject', text(options['subject'])),
    // Without a plain body Gmail makes one from the HTML.
    body: isGiven(options['body']) ? text(options['body']) : textOfHtml(htmlBody),
    htmlBody,
    attachments: [...attachmentsOf(options['attachments']), ...inlineImagesOf(options['inlineImages'])],
  };
  if (outgoing.subject.length > subjectCharacters) throw new ScriptError('Argument too large: subject');
  const largest = bodyBytes[account.edition];
  if (Buffer.byteLength(outgoing.body) > largest || Buffer.byteLength(htmlBody) > largest) throw new ScriptError('Limit exceeded: Email Body Size.');
  if (outgoing.attachments.length > attachmentsPerMessage) throw new ScriptError('Limit exceeded: Email Attachments Per Message.');
  if (outgoing.attachments.reduce((sum, item) => sum + item.content.length, 0) > attachmentBytesPerMessage) throw new ScriptError('Limit exceeded: Email Total Attachments Size.');
  return outgoing;
}

/** Number of recipients, checked: none is "Failed to send email: no recipient" (known of practice), more than 50 breaks the documented limit. */
export function countRecipients(outgoing: Outgoing): number {
  const count = outgoing.to.length + outgoing.cc.length + outgoing.bcc.length;
  if (count === 0) throw new ScriptError('Failed to send email: no recipient');
  if (count > recipientsPerMessage) throw new ScriptError('Limit exceeded: Email Recipients Per Message.');
  return count;
}

function senderOf(account: AccountState, user: string, options: MailOptions): string {
  const from = options['from'];
  // No account has aliases here, so only the own address may be named. Text: known of practice.
  if (isGiven(from) && parseAddress(text(from))?.address.toLowerCase() !== user.toLowerCase()) throw new ScriptError(`Invalid argument: ${text(from)}`);
  if (options['noReply'] === true) {
    // "Only possible for Google Workspace accounts, not Gmail users"; the text is assumed.
    if (account.edition === 'consumer') throw new ScriptError('Invalid argument: noReply');
    return formatAddress({ name: headerText('name', text(options['name'])), address: `noreply@${user.slice(user.indexOf('@') + 1)}` });
  }
  return formatAddress({ name: headerText('name', text(options['name'])), address: user });
}

/** A line break in a header would start another header; it is refused (assumed text). */
function headerText(argument: string, value: string): string {
  if (/[\r\n]/.test(value)) throw new ScriptError(`Invalid argument: ${argument}`);
  return value;
}

function attachmentsOf(value: unknown): MailAttachmentState[] {
  if (!isGiven(value)) return [];
  const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
  return sources.map((source) => {
    const content = blobContentOf(source);
    if (!content) throw new ScriptError('Invalid argument: attachments');
    return { name: content.name ?? 'unnamed', contentType: content.contentType ?? 'application/octet-stream', content: content.bytes };
  });
}

function inlineImagesOf(value: unknown): MailAttachmentState[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([contentId, source]) => {
    const content = blobContentOf(source);
    if (!content) throw new ScriptError('Invalid argument: inlineImages');
    return { name: content.name ?? contentId, contentType: content.contentType ?? 'application/octet-stream', content: content.bytes, contentId };
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function text(value: unknown): string {
  return isGiven(value) ? String(value) : '';
}
