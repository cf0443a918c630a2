import { ServiceObject } from '../../kernel/serviceObject';
import { blobContentOf } from '../../utilities/blob';
import { toSignedBytes } from '../../utilities/bytes';
import { mailboxOf } from '../addresses';
import type { Box } from '../gmail/box';
import { matcher } from '../gmail/matching';
import { parseQuery } from '../gmail/query';
import { labelsOf } from '../gmail/labelNames';
import { spendRecipients } from '../quota';
import type { MailMessageState } from '../state';
import { post, remove } from '../store';
import { gmailCall, gmailRefusal, notFound, record, strings } from './apiCall';
import { pageOf } from './listing';
import { readMessage, requireRecipients, type RawMessage } from './rawMessage';
import { attachmentId, messageResource } from './resource';

const systemLabels = new Set(['INBOX', 'SENT', 'DRAFT', 'UNREAD', 'STARRED', 'IMPORTANT', 'TRASH', 'SPAM', 'CATEGORY_PERSONAL', 'CATEGORY_SOCIAL', 'CATEGORY_PROMOTIONS', 'CATEGORY_UPDATES', 'CATEGORY_FORUMS']);

export function messageOf(box: Box, method: string, id: unknown): MailMessageState {
  if (!/^[0-9a-f]+$/.test(String(id))) throw gmailRefusal(method, 400, 'Invalid id value');
  const message = box.message(String(id));
  if (!message) throw notFound(method);
  return message;
}

/** Label ids of a request, checked: "Invalid label: X". */
export function labelIdsOf(box: Box, method: string, value: unknown): string[] {
  const ids = strings(value);
  for (const id of ids) if (!systemLabels.has(id) && !labelsOf(box).has(id)) throw gmailRefusal(method, 400, `Invalid label: ${id}`);
  return ids;
}

/** Whether a message sent through the API keeps the Message-ID that its sender gave it: it gets one of Gmail's own, as users of lieer report (gauteh/lieer issue 198; assumed). */
const keepsMessageId = false;

/** Sends what `raw` says. Its recipients count against the day's quota too (assumed: the stricter reading). */
export function sendRaw(box: Box, message: RawMessage): MailMessageState {
  const { account, core } = box.host;
  spendRecipients(account, box.host.execution.effectiveUser, requireRecipients(message), box.host.now());
  const boxes = new Map<string, string[]>([[box.user, ['SENT']]]);
  for (const recipient of message.recipients) boxes.set(mailboxOf(recipient), [...new Set([...(boxes.get(mailboxOf(recipient)) ?? []), 'INBOX', 'UNREAD'])]);
  const headers = Object.fromEntries(Object.entries(message.posting.headers).filter(([name]) => keepsMessageId || name.toLowerCase() !== 'message-id'));
  return post(core, { ...message.posting, headers, direction: 'out', boxes });
}

/** Gmail.Users.Messages. */
export class MessagesService extends ServiceObject {
  readonly typeName = 'Gmail.Users.Messages';
  readonly Attachments: AttachmentsService;
  constructor(private readonly box: Box) {
    super();
    this.Attachments = new AttachmentsService(box);
  }

  #call<T>(name: string, userId: unknown, effect: (method: string) => T): T {
    return gmailCall(this.box.host, `Users.Messages.${name}`, userId, effect);
  }
  #resource(message: MailMessageState): Record<string, unknown> {
    return { id: message.id, threadId: message.threadId, labelIds: [...this.box.labels(message)] };
  }

  send(resource: unknown, userId: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('send', userId, () => this.#resource(sendRaw(this.box, readMessage(this.box, resource, blobContentOf(media)?.bytes ?? null))));
  }
  get(userId: unknown, id: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('get', userId, (method) => {
      const { format, metadataHeaders } = record(options);
      return messageResource(this.box, messageOf(this.box, method, id), String(format ?? 'full').toLowerCase(), strings(metadataHeaders));
    });
  }
  /** Newest first; options q, labelIds, maxResults (100 unless said, at most 500), pageToken, includeSpamTrash. */
  list(userId: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('list', userId, (method) => {
      const { q, labelIds, includeSpamTrash } = record(options);
      const labels = labelIdsOf(this.box, method, labelIds);
      const everywhere = includeSpamTrash === true || labels.includes('TRASH') || labels.includes('SPAM');
      const passes = matcher(this.box, parseQuery(`${everywhere ? 'in:anywhere ' : ''}${typeof q === 'string' ? q : ''}`));
      const found = this.box.messages().filter((message) => passes(message) && labels.every((label) => this.box.has(message, label))).reverse();
      return pageOf(method, found.map((message) => ({ id: message.id, threadId: message.threadId })), 'messages', options);
    });
  }
  modify(resource: unknown, userId: unknown, id: unknown): Record<string, unknown> {
    return this.#call('modify', userId, (method) => {
      const message = messageOf(this.box, method, id);
      const { addLabelIds, removeLabelIds } = record(resource);
      this.box.relabel([message], labelIdsOf(this.box, method, addLabelIds), labelIdsOf(this.box, method, removeLabelIds));
      return this.#resource(message);
    });
  }
  batchModify(resource: unknown, userId: unknown): void {
    this.#call('batchModify', userId, (method) => {
      const { ids, addLabelIds, removeLabelIds } = record(resource);
      const messages = strings(ids).map((id) => messageOf(this.box, method, id));
      this.box.relabel(messages, labelIdsOf(this.box, method, addLabelIds), labelIdsOf(this.box, method, removeLabelIds));
    });
  }
  trash(userId: unknown, id: unknown): Record<string, unknown> {
    return this.#call('trash', userId, (method) => {
      const message = messageOf(this.box, method, id);
      this.box.relabel([message], ['TRASH'], ['INBOX']);
      return this.#resource(message);
    });
  }
  untrash(userId: unknown, id: unknown): Record<string, unknown> {
    return this.#call('untrash', userId, (method) => {
      const message = messageOf(this.box, method, id);
      this.box.relabel([message], [], ['TRASH']);
      return this.#resource(message);
    });
  }
  /** For good, not into the trash. */
  remove(userId: unknown, id: unknown): void {
    this.#call('remove', userId, (method) => remove(this.box.host.account.mail, this.box.user, messageOf(this.box, method, id)));
  }
  batchDelete(resource: unknown, userId: unknown): void {
    this.#call('batchDelete', userId, (method) => {
      for (const id of strings(record(resource)['ids'])) remove(this.box.host.account.mail, this.box.user, messageOf(this.box, method, id));
    });
  }
  /** Puts a message into the own mailbox without sending it. */
  insert(resource: unknown, userId: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('insert', userId, (method) => this.#resource(this.#keep(method, resource, media)));
  }
  import(resource: unknown, userId: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('import', userId, (method) => this.#resource(this.#keep(method, resource, media)));
  }
  #keep(method: string, resource: unknown, media: unknown): MailMessageState {
    const message = readMessage(this.box, resource, blobContentOf(media)?.bytes ?? null);
    const labels = labelIdsOf(this.box, method, record(resource)['labelIds']);
    return post(this.box.host.core, { ...message.posting, from: message.parsed.headers['From'] ?? message.posting.from, direction: 'in', boxes: new Map([[this.box.user, labels]]) });
  }
}

/** Gmail.Users.Messages.Attachments. */
export class AttachmentsService extends ServiceObject {
  readonly typeName = 'Gmail.Users.Messages.Attachments';
  constructor(private readonly box: Box) {
    super();
  }
  get(userId: unknown, messageId: unknown, id: unknown): Record<string, unknown> {
    return gmailCall(this.box.host, 'Users.Messages.Attachments.get', userId, (method) => {
      const message = messageOf(this.box, method, messageId);
      const item = message.attachments.find((attachment) => attachmentId(message, attachment) === id);
      if (!item) throw gmailRefusal(method, 400, 'Invalid attachment token');
      return { attachmentId: String(id), size: item.content.length, data: toSignedBytes(item.content) };
    });
  }
}
