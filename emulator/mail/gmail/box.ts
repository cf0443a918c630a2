import type { ServiceHost } from '../../kernel/host';
import { mailboxOf } from '../addresses';
import type { MailMessageState } from '../state';
import { relabel } from '../store';

/** The executing user's mailbox. */
export class Box {
  readonly user: string;
  constructor(readonly host: ServiceHost) {
    this.user = mailboxOf(host.execution.effectiveUser);
  }

  /** Messages of the mailbox, oldest first. */
  messages(): MailMessageState[] {
    return this.host.account.mail.messages.filter((message) => message.boxes.has(this.user));
  }
  message(id: string): MailMessageState | undefined {
    return this.host.account.mail.messages.find((message) => message.id === id && message.boxes.has(this.user));
  }
  thread(id: string): MailMessageState[] {
    return this.host.account.mail.messages.filter((message) => message.threadId === id && message.boxes.has(this.user));
  }
  labels(message: MailMessageState): ReadonlySet<string> {
    return message.boxes.get(this.user)?.labels ?? new Set();
  }
  has(message: MailMessageState, label: string): boolean {
    return this.labels(message).has(label);
  }
  relabel(messages: readonly MailMessageState[], add: readonly string[], remove: readonly string[]): void {
    for (const message of messages) relabel(this.host.account.mail, this.user, message, add, remove);
  }

  /** Ids of threads with a message that passes, the one with the newest message first. */
  threads(passes: (message: MailMessageState) => boolean): string[] {
    const newest = new Map<string, number>();
    const chosen = new Set<string>();
    this.messages().forEach((message, index) => {
      newest.set(message.threadId, index);
      if (passes(message)) chosen.add(message.threadId);
    });
    return [...chosen].sort((first, second) => (newest.get(second) ?? 0) - (newest.get(first) ?? 0));
  }
  /** Threads outside trash and spam. */
  liveThreads(passes: (message: MailMessageState) => boolean): string[] {
    return this.threads((message) => !this.has(message, 'TRASH') && !this.has(message, 'SPAM') && passes(message));
  }
}
