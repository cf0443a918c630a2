import type { WorkspaceCore } from '../kernel/workspaceCore';
import { formatAddress, mailboxOf } from './addresses';
import { bareSubject, mailDate, referencedIds } from './headers';
import type { Outgoing } from './outgoing';
import type { MailAttachmentState, MailFlagsState, MailHistoryState, MailMessageState, MailState } from './state';

/** Gmail's ids of messages, threads and drafts: sixteen hexadecimal digits. */
export function newMailId(core: WorkspaceCore): string {
  return Array.from({ length: 16 }, (_, index) => Math.floor(core.random() * (index === 0 ? 7 : 16) + (index === 0 ? 1 : 0)).toString(16)).join('');
}

export interface Posting {
  readonly headers: Readonly<Record<string, string>>;
  readonly direction: MailMessageState['direction'];
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachmentState[];
  /** Thread that the sender names; otherwise In-Reply-To and References decide, with the subject, as at Gmail. */
  readonly threadId?: string;
  readonly draftId?: string;
  /** Mailboxes that hold the message, with their labels. */
  readonly boxes: ReadonlyMap<string, readonly string[]>;
}

/** Puts a message into the state: id, thread, wire headers, flags, history. */
export function post(core: WorkspaceCore, posting: Posting): MailMessageState {
  const mail = core.account.mail;
  const id = newMailId(core);
  const message: MailMessageState = {
    id,
    threadId: posting.threadId ?? threadOf(mail, posting) ?? id,
    headers: wireHeaders(core, posting),
    at: core.now(),
    from: posting.from,
    to: [...posting.to],
    cc: [...posting.cc],
    bcc: [...posting.bcc],
    replyTo: posting.replyTo,
    subject: posting.subject,
    body: posting.body,
    htmlBody: posting.htmlBody,
    attachments: [...posting.attachments],
    direction: posting.direction,
    draftId: posting.draftId ?? null,
    boxes: new Map(Array.from(posting.boxes, ([box, labels]): [string, MailFlagsState] => [box, { labels: new Set(labels) }])),
  };
  mail.messages.push(message);
  for (const [box, flags] of message.boxes) record(mail, box, message, 'messageAdded', [...flags.labels]);
  return message;
}

/** Sends a checked message as `user`: one copy in Sent, one in the inbox of every recipient. */
export function send(core: WorkspaceCore, user: string, outgoing: Outgoing, more: { headers?: Readonly<Record<string, string>>; threadId?: string } = {}): MailMessageState {
  return post(core, { ...postingOf(outgoing), direction: 'out', headers: more.headers ?? {}, ...(more.threadId === undefined ? {} : { threadId: more.threadId }), boxes: boxesOf(user, outgoing) });
}

export function postingOf(outgoing: Outgoing): Omit<Posting, 'direction' | 'headers' | 'boxes'> {
  return { ...outgoing, to: outgoing.to.map(formatAddress), cc: outgoing.cc.map(formatAddress), bcc: outgoing.bcc.map(formatAddress) };
}

function boxesOf(user: string, outgoing: Outgoing): Map<string, string[]> {
  const boxes = new Map<string, string[]>([[mailboxOf(user), ['SENT']]]);
  for (const recipient of [...outgoing.to, ...outgoing.cc, ...outgoing.bcc]) {
    const box = mailboxOf(recipient.address);
    boxes.set(box, [...new Set([...(boxes.get(box) ?? []), 'INBOX', 'UNREAD'])]);
  }
  return boxes;
}

/**
 * Thread that a message joins: of the same subject, and either of one that it refers to or of one that refers to the same. Source: "Threading changes in Gmail conversation
 * view" (Google Workspace Updates, 29 March 2019): "reference headers that reference IDs seen earlier in the thread, or … that consistently refer to the same message ID".
 */
function threadOf(mail: MailState, posting: Posting): string | null {
  const alike = mail.messages.filter((message) => bareSubject(message.subject) === bareSubject(posting.subject));
  for (const reference of referencedIds(posting.headers)) {
    const original = alike.find((message) => message.headers['Message-ID'] === reference) ?? alike.find((message) => referencedIds(message.headers).includes(reference));
    if (original) return original.threadId;
  }
  return null;
}

function wireHeaders(core: WorkspaceCore, posting: Posting): Record<string, string> {
  const headers: Record<string, string> = { 'MIME-Version': '1.0', Date: mailDate(core.now()), 'Message-ID': `<CA${core.newId(40)}@mail.gmail.com>`, Subject: posting.subject, From: posting.from };
  if (posting.to.length > 0) headers['To'] = posting.to.join(', ');
  if (posting.cc.length > 0) headers['Cc'] = posting.cc.join(', ');
  if (posting.replyTo !== '') headers['Reply-To'] = posting.replyTo;
  headers['Content-Type'] = posting.attachments.length > 0 ? 'multipart/mixed' : posting.htmlBody === '' ? 'text/plain; charset="UTF-8"' : 'multipart/alternative';
  for (const [name, value] of Object.entries(posting.headers)) {
    const known = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
    headers[known ?? name] = value;
  }
  return headers;
}

/** Adds and takes labels of a message in one mailbox; writes Gmail's history. */
export function relabel(mail: MailState, box: string, message: MailMessageState, add: readonly string[], remove: readonly string[]): void {
  const labels = message.boxes.get(box)?.labels;
  if (!labels) return;
  const added = add.filter((label) => !labels.has(label));
  const removed = remove.filter((label) => labels.has(label));
  for (const label of added) labels.add(label);
  for (const label of removed) labels.delete(label);
  if (added.length > 0) record(mail, box, message, 'labelAdded', added);
  if (removed.length > 0) record(mail, box, message, 'labelRemoved', removed);
}

/** Takes a message out of one mailbox for good. */
export function remove(mail: MailState, box: string, message: MailMessageState): void {
  message.boxes.delete(box);
  record(mail, box, message, 'messageDeleted', []);
}

function record(mail: MailState, mailbox: string, message: MailMessageState, kind: MailHistoryState['kind'], labelIds: string[]): void {
  mail.historyId += 1;
  mail.history.push({ id: mail.historyId, mailbox, messageId: message.id, threadId: message.threadId, kind, labelIds });
}
