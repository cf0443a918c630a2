import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { Box } from './box';
import type { GmailMessage } from './message';
import type { GmailThread } from './thread';

/** Those methods of GmailApp that change given messages and threads; each is one call, however many they are. */
export abstract class BulkChanges extends ServiceObject {
  abstract override readonly typeName: string;
  protected readonly box: Box;
  constructor(protected readonly host: ServiceHost) {
    super();
    this.box = new Box(host);
  }

  protected call<T>(method: string, effect: () => T): T {
    return this.host.call(`GmailApp.${method}`, effect);
  }
  #messages(method: string, messages: readonly GmailMessage[], add: readonly string[], remove: readonly string[]): this {
    this.call(method, () => this.box.relabel(messages.map((message) => message.state()), add, remove));
    return this;
  }
  #relabelThreads(method: string, threads: readonly GmailThread[], add: readonly string[], remove: readonly string[]): this {
    this.call(method, () => this.box.relabel(threads.flatMap((thread) => thread.states()), add, remove));
    return this;
  }

  markMessageRead(message: GmailMessage): this {
    return this.#messages('markMessageRead', [message], [], ['UNREAD']);
  }
  markMessageUnread(message: GmailMessage): this {
    return this.#messages('markMessageUnread', [message], ['UNREAD'], []);
  }
  markMessagesRead(messages: GmailMessage[]): this {
    return this.#messages('markMessagesRead', messages, [], ['UNREAD']);
  }
  markMessagesUnread(messages: GmailMessage[]): this {
    return this.#messages('markMessagesUnread', messages, ['UNREAD'], []);
  }
  moveMessageToTrash(message: GmailMessage): this {
    return this.#messages('moveMessageToTrash', [message], ['TRASH'], ['INBOX']);
  }
  moveMessagesToTrash(messages: GmailMessage[]): this {
    return this.#messages('moveMessagesToTrash', messages, ['TRASH'], ['INBOX']);
  }
  starMessage(message: GmailMessage): this {
    return this.#messages('starMessage', [message], ['STARRED'], []);
  }
  starMessages(messages: GmailMessage[]): this {
    return this.#messages('starMessages', messages, ['STARRED'], []);
  }
  unstarMessage(message: GmailMessage): this {
    return this.#messages('unstarMessage', [message], [], ['STARRED']);
  }
  unstarMessages(messages: GmailMessage[]): this {
    return this.#messages('unstarMessages', messages, [], ['STARRED']);
  }
  /** State is always read fresh here; the four refresh methods have nothing to do. */
  refreshMessage(_message: GmailMessage): this {
    return this;
  }
  refreshMessages(_messages: GmailMessage[]): this {
    return this;
  }
  refreshThread(_thread: GmailThread): this {
    return this;
  }
  refreshThreads(_threads: GmailThread[]): this {
    return this;
  }

  markThreadImportant(thread: GmailThread): this {
    return this.#relabelThreads('markThreadImportant', [thread], ['IMPORTANT'], []);
  }
  markThreadRead(thread: GmailThread): this {
    return this.#relabelThreads('markThreadRead', [thread], [], ['UNREAD']);
  }
  markThreadUnimportant(thread: GmailThread): this {
    return this.#relabelThreads('markThreadUnimportant', [thread], [], ['IMPORTANT']);
  }
  markThreadUnread(thread: GmailThread): this {
    return this.#relabelThreads('markThreadUnread', [thread], ['UNREAD'], []);
  }
  markThreadsImportant(threads: GmailThread[]): this {
    return this.#relabelThreads('markThreadsImportant', threads, ['IMPORTANT'], []);
  }
  markThreadsRead(threads: GmailThread[]): this {
    return this.#relabelThreads('markThreadsRead', threads, [], ['UNREAD']);
  }
  markThreadsUnimportant(threads: GmailThread[]): this {
    return this.#relabelThreads('markThreadsUnimportant', threads, [], ['IMPORTANT']);
  }
  markThreadsUnread(threads: GmailThread[]): this {
    return this.#relabelThreads('markThreadsUnread', threads, ['UNREAD'], []);
  }
  moveThreadToArchive(thread: GmailThread): this {
    return this.#relabelThreads('moveThreadToArchive', [thread], [], ['INBOX']);
  }
  moveThreadToInbox(thread: GmailThread): this {
    return this.#relabelThreads('moveThreadToInbox', [thread], ['INBOX'], ['TRASH', 'SPAM']);
  }
  moveThreadToSpam(thread: GmailThread): this {
    return this.#relabelThreads('moveThreadToSpam', [thread], ['SPAM'], ['INBOX']);
  }
  moveThreadToTrash(thread: GmailThread): this {
    return this.#relabelThreads('moveThreadToTrash', [thread], ['TRASH'], ['INBOX']);
  }
  moveThreadsToArchive(threads: GmailThread[]): this {
    return this.#relabelThreads('moveThreadsToArchive', threads, [], ['INBOX']);
  }
  moveThreadsToInbox(threads: GmailThread[]): this {
    return this.#relabelThreads('moveThreadsToInbox', threads, ['INBOX'], ['TRASH', 'SPAM']);
  }
  moveThreadsToSpam(threads: GmailThread[]): this {
    return this.#relabelThreads('moveThreadsToSpam', threads, ['SPAM'], ['INBOX']);
  }
  moveThreadsToTrash(threads: GmailThread[]): this {
    return this.#relabelThreads('moveThreadsToTrash', threads, ['TRASH'], ['INBOX']);
  }
}
