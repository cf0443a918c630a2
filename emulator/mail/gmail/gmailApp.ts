import { ScriptError } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { MailMessageState } from '../state';
import { Box } from './box';
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
export class GmailAppService extends ServiceObject {
  readonly typeName = 'GmailApp';
  readonly #box: Box;
  readonly #objects: GmailObjects;

  constructor(private readonly host: ServiceHost) {
    super();
    const box = new Box(host);
    this.#box = box;
    const objects: GmailObjects = {
      message: (id) => new GmailMessage(box, objects, id),
      thread: (id) => new GmailThread(box, objects, id),
      label: (id) => new GmailLabel(box, objects, id),
      draft: (id) => new GmailDraft(box, objects, id),
    };
    this.#objects = objects;
  }

  #call<T>(method: string, effect: () => T): T {
    return this.host.call(`GmailApp.${method}`, effect);
  }
  #threads(method: string, passes: (message: MailMessageState) => boolean, start?: number, max?: number, everywhere = false): GmailThread[] {
    return this.#call(method, () => page(everywhere ? this.#box.threads(passes) : this.#box.liveThreads(passes), start, max).map((id) => this.#objects.thread(id)));
  }
  #count(method: string, label: string, more?: string): number {
    const passes = (message: MailMessageState): boolean => this.#has(message, label) && this.#has(message, 'UNREAD') && (more === undefined || this.#has(message, more));
    return this.#call(method, () => (label === 'SPAM' ? this.#box.threads(passes) : this.#box.liveThreads(passes)).length);
  }
  #has(message: MailMessageState, label: string): boolean {
    return this.#box.has(message, label);
  }
  #messages(method: string, messages: readonly GmailMessage[], add: readonly string[], remove: readonly string[]): GmailAppService {
    this.#call(method, () => this.#box.relabel(messages.map((message) => message.state()), add, remove));
    return this;
  }
  #relabelThreads(method: string, threads: readonly GmailThread[], add: readonly string[], remove: readonly string[]): GmailAppService {
    this.#call(method, () => this.#box.relabel(threads.flatMap((thread) => thread.states()), add, remove));
    return this;
  }

  createDraft(recipient: string, subject: string, body: string, options?: unknown): GmailDraft {
    return this.#call('createDraft', () => this.#objects.draft(keepDraft(this.#box, { ...readOptions(options), to: recipient, subject, body }).draftId ?? ''));
  }
  sendEmail(recipient: string, subject: string, body: string, options?: unknown): GmailAppService {
    this.#call('sendEmail', () => sendFrom(this.#box, { ...readOptions(options), to: recipient, subject, body }));
    return this;
  }
  search(query: string, start?: number, max?: number): GmailThread[] {
    return this.#call('search', () => page(this.#box.threads(matcher(this.#box, parseQuery(query))), start, max).map((id) => this.#objects.thread(id)));
  }

  createLabel(name: string): GmailLabel {
    return this.#call('createLabel', () => this.#objects.label(ensureLabel(this.#box, name).id));
  }
  deleteLabel(label: GmailLabel): GmailAppService {
    this.#call('deleteLabel', () => dropLabel(this.#box, label.id));
    return this;
  }
  getUserLabelByName(name: string): GmailLabel | null {
    return this.#call('getUserLabelByName', () => {
      const label = labelByName(this.#box, name);
      return label && this.#objects.label(label.id);
    });
  }
  getUserLabels(): GmailLabel[] {
    return this.#call('getUserLabels', () => [...labelsOf(this.#box).keys()].map((id) => this.#objects.label(id)));
  }

  /** Accounts have no aliases here. */
  getAliases(): string[] {
    return this.#call('getAliases', () => []);
  }
  getDraft(draftId: string): GmailDraft {
    return this.#call('getDraft', () => {
      if (!this.#box.messages().some((message) => message.draftId === draftId)) throw new ScriptError('Gmail operation not allowed.');
      return this.#objects.draft(draftId);
    });
  }
  getDraftMessages(): GmailMessage[] {
    return this.#call('getDraftMessages', () => this.#drafts().map((message) => this.#objects.message(message.id)));
  }
  getDrafts(): GmailDraft[] {
    return this.#call('getDrafts', () => this.#drafts().map((message) => this.#objects.draft(message.draftId ?? '')));
  }
  /** Newest first. */
  #drafts(): MailMessageState[] {
    return this.#box.messages().filter((message) => this.#has(message, 'DRAFT') && !this.#has(message, 'TRASH')).reverse();
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
    return this.#call('getMessageById', () => {
      if (!this.#box.message(id)) throw new ScriptError('Requested entity was not found.');
      return this.#objects.message(id);
    });
  }
  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    return this.#call('getMessagesForThread', () => thread.states().map((message) => this.#objects.message(message.id)));
  }
  getMessagesForThreads(threads: GmailThread[]): GmailMessage[][] {
    return this.#call('getMessagesForThreads', () => threads.map((thread) => thread.states().map((message) => this.#objects.message(message.id))));
  }
  /** Null where there is none (known of practice). */
  getThreadById(id: string): GmailThread | null {
    return this.#call('getThreadById', () => (this.#box.thread(id).length === 0 ? null : this.#objects.thread(id)));
  }

  markMessageRead(message: GmailMessage): GmailAppService {
    return this.#messages('markMessageRead', [message], [], ['UNREAD']);
  }
  markMessageUnread(message: GmailMessage): GmailAppService {
    return this.#messages('markMessageUnread', [message], ['UNREAD'], []);
  }
  markMessagesRead(messages: GmailMessage[]): GmailAppService {
    return this.#messages('markMessagesRead', messages, [], ['UNREAD']);
  }
  markMessagesUnread(messages: GmailMessage[]): GmailAppService {
    return this.#messages('markMessagesUnread', messages, ['UNREAD'], []);
  }
  moveMessageToTrash(message: GmailMessage): GmailAppService {
    return this.#messages('moveMessageToTrash', [message], ['TRASH'], ['INBOX']);
  }
  moveMessagesToTrash(messages: GmailMessage[]): GmailAppService {
    return this.#messages('moveMessagesToTrash', messages, ['TRASH'], ['INBOX']);
  }
  starMessage(message: GmailMessage): GmailAppService {
    return this.#messages('starMessage', [message], ['STARRED'], []);
  }
  starMessages(messages: GmailMessage[]): GmailAppService {
    return this.#messages('starMessages', messages, ['STARRED'], []);
  }
  unstarMessage(message: GmailMessage): GmailAppService {
    return this.#messages('unstarMessage', [message], [], ['STARRED']);
  }
  unstarMessages(messages: GmailMessage[]): GmailAppService {
    return this.#messages('unstarMessages', messages, [], ['STARRED']);
  }
  refreshMessage(_message: GmailMessage): GmailAppService {
    return this;
  }
  refreshMessages(_messages: GmailMessage[]): GmailAppService {
    return this;
  }
  refreshThread(_thread: GmailThread): GmailAppService {
    return this;
  }
  refreshThreads(_threads: GmailThread[]): GmailAppService {
    return this;
  }

  markThreadImportant(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('markThreadImportant', [thread], ['IMPORTANT'], []);
  }
  markThreadRead(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('markThreadRead', [thread], [], ['UNREAD']);
  }
  markThreadUnimportant(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('markThreadUnimportant', [thread], [], ['IMPORTANT']);
  }
  markThreadUnread(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('markThreadUnread', [thread], ['UNREAD'], []);
  }
  markThreadsImportant(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('markThreadsImportant', threads, ['IMPORTANT'], []);
  }
  markThreadsRead(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('markThreadsRead', threads, [], ['UNREAD']);
  }
  markThreadsUnimportant(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('markThreadsUnimportant', threads, [], ['IMPORTANT']);
  }
  markThreadsUnread(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('markThreadsUnread', threads, ['UNREAD'], []);
  }
  moveThreadToArchive(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('moveThreadToArchive', [thread], [], ['INBOX']);
  }
  moveThreadToInbox(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('moveThreadToInbox', [thread], ['INBOX'], ['TRASH', 'SPAM']);
  }
  moveThreadToSpam(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('moveThreadToSpam', [thread], ['SPAM'], ['INBOX']);
  }
  moveThreadToTrash(thread: GmailThread): GmailAppService {
    return this.#relabelThreads('moveThreadToTrash', [thread], ['TRASH'], ['INBOX']);
  }
  moveThreadsToArchive(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('moveThreadsToArchive', threads, [], ['INBOX']);
  }
  moveThreadsToInbox(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('moveThreadsToInbox', threads, ['INBOX'], ['TRASH', 'SPAM']);
  }
  moveThreadsToSpam(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('moveThreadsToSpam', threads, ['SPAM'], ['INBOX']);
  }
  moveThreadsToTrash(threads: GmailThread[]): GmailAppService {
    return this.#relabelThreads('moveThreadsToTrash', threads, ['TRASH'], ['INBOX']);
  }

  /** Add-ons hand over the token of the open message; here the run may read its user's mail anyway. */
  setCurrentMessageAccessToken(_accessToken: string): void {
    return undefined;
  }
}
