import { NotImplemented } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { Box } from '../gmail/box';
import type { MailHistoryState } from '../state';
import { gmailCall, gmailRefusal, record, strings } from './apiCall';
import { DraftsService } from './drafts';
import { LabelsService } from './labels';
import { pageOf } from './listing';
import { MessagesService } from './messages';
import { ThreadsService } from './threads';

/** Gmail.Users.History: what changed after startHistoryId. */
export class HistoryService extends ServiceObject {
  readonly typeName = 'Gmail.Users.History';
  constructor(private readonly box: Box) {
    super();
  }
  list(userId: unknown, options?: unknown): Record<string, unknown> {
    return gmailCall(this.box.host, 'Users.History.list', userId, (method) => {
      const { startHistoryId, historyTypes, labelId } = record(options);
      const start = Number(startHistoryId);
      if (startHistoryId === undefined || !Number.isInteger(start)) throw gmailRefusal(method, 400, 'Missing or invalid start history ID');
      const { history, historyId } = this.box.host.account.mail;
      const kinds = strings(historyTypes);
      const entries = history.filter((entry) => entry.id > start && entry.mailbox === this.box.user && (kinds.length === 0 || kinds.includes(entry.kind)) && (labelId === undefined || this.#has(entry, String(labelId))));
      return { ...pageOf(method, entries.map((entry) => this.#resource(entry)), 'history', options), historyId: String(historyId) };
    });
  }
  #has(entry: MailHistoryState, label: string): boolean {
    const message = this.box.message(entry.messageId);
    return entry.labelIds.includes(label) || (message !== undefined && this.box.has(message, label));
  }
  #resource(entry: MailHistoryState): Record<string, unknown> {
    const message = this.box.message(entry.messageId);
    const resource = { id: entry.messageId, threadId: entry.threadId, ...(message ? { labelIds: [...this.box.labels(message)] } : {}) };
    const field = { messageAdded: 'messagesAdded', messageDeleted: 'messagesDeleted', labelAdded: 'labelsAdded', labelRemoved: 'labelsRemoved' }[entry.kind];
    return { id: String(entry.id), messages: [{ id: entry.messageId, threadId: entry.threadId }], [field]: [{ message: resource, ...(entry.kind.startsWith('label') ? { labelIds: entry.labelIds } : {}) }] };
  }
}

/** Gmail.Users. Settings and push notifications are not held. */
export class UsersService extends ServiceObject {
  readonly typeName = 'Gmail.Users';
  readonly Messages: MessagesService;
  readonly Threads: ThreadsService;
  readonly Labels: LabelsService;
  readonly Drafts: DraftsService;
  readonly History: HistoryService;
  readonly #box: Box;
  constructor(host: ServiceHost) {
    super();
    this.#box = new Box(host);
    this.Messages = new MessagesService(this.#box);
    this.Threads = new ThreadsService(this.#box);
    this.Labels = new LabelsService(this.#box);
    this.Drafts = new DraftsService(this.#box);
    this.History = new HistoryService(this.#box);
  }
  get Settings(): never {
    throw new NotImplemented('Gmail.Users.Settings');
  }
  getProfile(userId: unknown): Record<string, unknown> {
    return gmailCall(this.#box.host, 'Users.getProfile', userId, () => {
      const messages = this.#box.messages();
      return { emailAddress: this.#box.host.execution.effectiveUser, messagesTotal: messages.length, threadsTotal: new Set(messages.map((message) => message.threadId)).size, historyId: String(this.#box.host.account.mail.historyId) };
    });
  }
}

/** The advanced service Gmail. Resources are plain objects, so the newX() constructors give empty ones. */
export class GmailService extends ServiceObject {
  readonly typeName = 'Gmail';
  readonly Users: UsersService;
  constructor(host: ServiceHost) {
    super();
    this.Users = new UsersService(host);
  }
  newMessage(): Record<string, unknown> {
    return {};
  }
  newDraft(): Record<string, unknown> {
    return {};
  }
  newLabel(): Record<string, unknown> {
    return {};
  }
  newLabelColor(): Record<string, unknown> {
    return {};
  }
  newModifyMessageRequest(): Record<string, unknown> {
    return {};
  }
  newModifyThreadRequest(): Record<string, unknown> {
    return {};
  }
  newBatchModifyMessagesRequest(): Record<string, unknown> {
    return {};
  }
  newBatchDeleteMessagesRequest(): Record<string, unknown> {
    return {};
  }
  newMessagePart(): Record<string, unknown> {
    return {};
  }
  newMessagePartBody(): Record<string, unknown> {
    return {};
  }
  newMessagePartHeader(): Record<string, unknown> {
    return {};
  }
}
