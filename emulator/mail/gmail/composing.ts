import { ScriptError } from '../../kernel/errors';
import { mailboxOf, splitAddresses } from '../addresses';
import { replyHeaders } from '../headers';
import { countRecipients, readOutgoing, type MailOptions } from '../outgoing';
import { spendRecipients } from '../quota';
import type { MailMessageState } from '../state';
import { newMailId, post, postingOf, send } from '../store';
import { textOfHtml } from '../../utilities/pdf';
import type { Box } from './box';

/** Where a message goes on a thread. */
export interface Place {
  readonly headers: Readonly<Record<string, string>>;
  readonly threadId?: string;
}

export function readOptions(options: unknown): MailOptions {
  if (options === undefined || options === null) return {};
  if (typeof options === 'object' && !Array.isArray(options)) return { ...options };
  throw new ScriptError('Invalid argument: options');
}

/** Fields of an answer to a message: to its Reply-To or sender, or to everybody on it. `options` win, also over the subject. */
export function answerTo(box: Box, original: MailMessageState, body: string, options: unknown, all: boolean): { fields: MailOptions; place: Place } {
  const given = readOptions(options);
  const to = original.replyTo === '' ? original.from : original.replyTo;
  const others = (people: readonly string[]): string[] => people.filter((person) => mailboxOf(person) !== box.user && mailboxOf(person) !== mailboxOf(to));
  const cc = all ? [...others(original.to), ...others(original.cc), ...splitAddresses(String(given['cc'] ?? ''))].join(', ') : given['cc'];
  const subject = /^re:/i.test(original.subject) ? original.subject : `Re: ${original.subject}`;
  return { fields: { subject, ...given, to, cc, body }, place: { headers: replyHeaders(original.headers), threadId: original.threadId } };
}

/** Fields of a message passed on: the old text below a line, its attachments with it. */
export function forwardOf(original: MailMessageState, recipient: string, options: unknown): MailOptions {
  const about = `---------- Forwarded message ---------\nFrom: ${original.from}\nDate: ${original.headers['Date'] ?? ''}\nSubject: ${original.subject}\nTo: ${original.to.join(', ')}\n`;
  const htmlBody = original.htmlBody === '' ? undefined : `${about.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\n/g, '<br>')}<br>${original.htmlBody}`;
  return { subject: `Fwd: ${original.subject}`, body: `${about}\n${original.body}`, htmlBody, ...readOptions(options), to: recipient };
}

/** Sends from the box with all checks and the quota. `carried` are attachments of a forwarded message or a draft. */
export function sendFrom(box: Box, fields: MailOptions, place: Place = { headers: {} }, carried: MailMessageState['attachments'] = []): MailMessageState {
  const { account, core } = box.host;
  const outgoing = readOutgoing(account, box.user, fields);
  spendRecipients(account, box.user, countRecipients(outgoing), box.host.now());
  return send(core, box.user, { ...outgoing, attachments: [...carried, ...outgoing.attachments] }, place);
}

/** Keeps a draft; a draft needs no recipient. */
export function keepDraft(box: Box, fields: MailOptions, place: Place = { headers: {} }, draftId?: string): MailMessageState {
  const outgoing = readOutgoing(box.host.account, box.user, fields);
  return post(box.host.core, {
    ...postingOf(outgoing),
    headers: place.headers,
    ...(place.threadId === undefined ? {} : { threadId: place.threadId }),
    direction: 'draft',
    draftId: draftId ?? `r${BigInt(`0x${newMailId(box.host.core)}`).toString()}`,
    boxes: new Map([[box.user, ['DRAFT']]]),
  });
}

/** The plain text of a message. */
export function plainBodyOf(message: MailMessageState): string {
  return message.body === '' && message.htmlBody !== '' ? textOfHtml(message.htmlBody) : message.body;
}
