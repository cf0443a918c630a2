import { ScriptError } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import type { MailMessageState } from '../state';
import { BulkChanges } from './bulkChanges';
import { keepDraft, readOptions, sendFrom } from './composing';
import { GmailDraft } from './draft';
import { GmailLabel } from './label';
import { dropLabel, ensureLabel, labelByName, labelsOf } from './labelNames';
import { matcher } from './matching';
import { GmailMessage } from './message';
import type { GmailObjects } from './objects';
import { page } from './paging';
import { parseQuery } from './query';
import { GmailThread } from './thread';

/** GmailApp: the executing user's mailbox. */
export class GmailAppService extends BulkChanges {
  override readonly typeName = 'GmailApp';
  readonly #objects: GmailObjects;

  constructor(host: ServiceHost) {
    super(host);
    const box = this.box;
    const objects: GmailObjects = {
      message: (id) => new GmailMessage(box, objects, id),
      thread: (id) => new GmailThread(box, objects, id),
      label: (id) => new GmailLabel(box, objects, id),
      draft: (id) => new GmailDraft(box, objects, id),
    };
    this.#objects = objects;
  }

  #threads(method: string, passes: (message: MailMessageState) => boolean, start?: number, max?: number, everywhere = false): GmailThread[] {
    return this.call(method, () => page(everywhere ? this.box.threads(passes) : this.box.liveThreads(passes), start, max).map((id) => this.#objects.thread(id)));
  }
  #count(method: string, label: string, more?: string): number {
    const passes = (message: MailMessageState): boolean => this.#has(message, label) && this.#has(message, 'UNREAD') && (more === undefined || this.#has(message, more));
    return this.call(method, () => (label === 'SPAM' ? this.box.threads(passes) : this.box.liveThreads(passes)).length);
  }
  #has(message: MailMessageState, label: string): boolean {
    return this.box.has(message, label);
  }
  createDraft(recipient: string, subject: string, body: string, options?: unknown): GmailDraft {
    return this.call('createDraft', () => this.#objects.draft(keepDraft(this.box, { ...readOptions(options), to: recipient, subject, body }).draftId ?? ''));
  }
  sendEmail(recipient: string, subject: string, body: string, options?: unknown): GmailAppService {
    this.call('sendEmail', () => sendFrom(this.box, { ...readOptions(options), to: recipient, subject, body }));
    return this;
  }
  search(query: string, start?: number, max?: number): GmailThread[] {
    return this.call('search', () => page(this.box.threads(matcher(this.box, parseQuery(query))), start, max).map((id) => this.#objects.thread(id)));
  }

  createLabel(name: string): GmailLabel {
    return this.call('createLabel', () => this.#objects.label(ensureLabel(this.box, name).id));
  }
  deleteLabel(label: GmailLabel): GmailAppService {
    this.call('deleteLabel', () => dropLabel(this.box, label.id));
    return this;
  }
  getUserLabelByName(name: string): GmailLabel | null {
    return this.call('getUserLabelByName', () => {
      const label = labelByName(this.box, name);
      return label && this.#objects.label(label.id);
    });
  }
  getUserLabels(): GmailLabel[] {
    return this.call('getUserLabels', () => [...labelsOf(this.box).keys()].map((id) => this.#objects.label(id)));
  }

  /** Accounts have no aliases here. */
  getAliases(): string[] {
    return this.call('getAliases', () => []);
  }
  /** Classic Hangouts is gone; the search finds none. */
  getChatThreads(_start?: number, _max?: number): GmailThread[] {
    return this.call('getChatThreads', () => []);
  }
  getDraft(draftId: string): GmailDraft {
    return this.call('getDraft', () => {
      if (!this.box.messages().some((message) => message.draftId === draftId)) throw new ScriptError('Gmail operation not allowed.');
      return this.#objects.draft(draftId);
    });
  }
  getDraftMessages(): GmailMessage[] {
    return this.call('getDraftMessages', () => this.#drafts().map((message) => this.#objects.message(message.id)));
  }
  getDrafts(): GmailDraft[] {
    return this.call('getDrafts', () => this.#drafts().map((message) => this.#objects.draft(message.draftId ?? '')));
  }
  /** Newest first. */
  #drafts(): MailMessageState[] {
    return this.box.messages().filter((message) => this.#has(message, 'DRAFT') && !this.#has(message, 'TRASH')).reverse();
  }

  getInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.#threads('getInboxThreads', (message) => this.#has(message, 'INBOX'), start, max);
  }
  getInboxUnreadCount(): number {
    return this.#count('getInboxUnreadCount', 'INBOX');
  }
  getPriorityInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.#threads('getPriorityInboxThreads', (message) => this.#has(message, 'INBOX') && this.#has(message, 'IMPORTANT'), start, max);
  }
  getPriorityInboxUnreadCount(): number {
    return this.#count('getPriorityInboxUnreadCount', 'INBOX', 'IMPORTANT');
  }
  getSpamThreads(start?: number, max?: number): GmailThread[] {
    return this.#threads('getSpamThreads', (message) => this.#has(message, 'SPAM'), start, max, true);
  }
  getSpamUnreadCount(): number {
    return this.#count('getSpamUnreadCount', 'SPAM');
  }
  getStarredThreads(start?: number, max?: number): GmailThread[] {
    return this.#threads('getStarredThreads', (message) => this.#has(message, 'STARRED'), start, max);
  }
  getStarredUnreadCount(): number {
    return this.#count('getStarredUnreadCount', 'STARRED');
  }
  getTrashThreads(start?: number, max?: number): GmailThread[] {
    return this.#threads('getTrashThreads', (message) => this.#has(message, 'TRASH'), start, max, true);
  }

  /** A message that is not there: Google's text is not documented (assumed). */
  getMessageById(id: string): GmailMessage {
    return this.call('getMessageById', () => {
      if (!this.box.message(id)) throw new ScriptError('Requested entity was not found.');
      return this.#objects.message(id);
    });
  }
  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    return this.call('getMessagesForThread', () => thread.states().map((message) => this.#objects.message(message.id)));
  }
  getMessagesForThreads(threads: GmailThread[]): GmailMessage[][] {
    return this.call('getMessagesForThreads', () => threads.map((thread) => thread.states().map((message) => this.#objects.message(message.id))));
  }
  /** Null where there is none (known of practice). */
  getThreadById(id: string): GmailThread | null {
    return this.call('getThreadById', () => (this.box.thread(id).length === 0 ? null : this.#objects.thread(id)));
  }

  /** Add-ons hand over the token of the open message; here the run may read its user's mail anyway. */
  setCurrentMessageAccessToken(_accessToken: string): void {
    return undefined;
  }
}
