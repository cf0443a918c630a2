import { ScriptError } from '../../kernel/errors';
import { ServiceObject } from '../../kernel/serviceObject';
import type { MailMessageState } from '../state';
import type { Box } from './box';
import { answerTo, keepDraft, sendFrom } from './composing';
import type { GmailDraft } from './draft';
import type { GmailLabel } from './label';
import { labelsOf } from './labelNames';
import type { GmailMessage } from './message';
import type { GmailObjects } from './objects';

/** GmailApp.GmailThread. What is said of a thread is said of all its messages. */
export class GmailThread extends ServiceObject {
  readonly typeName = 'GmailApp.GmailThread';
  constructor(
    private readonly box: Box,
    private readonly objects: GmailObjects,
    readonly id: string,
  ) {
    super();
  }

  states(): MailMessageState[] {
    return this.box.thread(this.id);
  }
  /** Changes labels of every message; `method` is the counted call. */
  write(method: string, add: readonly string[], remove: readonly string[]): GmailThread {
    this.box.host.call(`GmailApp.GmailThread.${method}`, () => this.box.relabel(this.states(), add, remove));
    return this;
  }
  #some(label: string): boolean {
    return this.states().some((message) => this.box.has(message, label));
  }
  #last(): MailMessageState {
    const last = this.states().filter((message) => message.direction !== 'draft').at(-1);
    if (!last) throw new ScriptError('Gmail operation not allowed.');
    return last;
  }

  addLabel(label: GmailLabel): GmailThread {
    return this.write('addLabel', [label.id], []);
  }
  createDraftReply(body: string, options?: unknown): GmailDraft {
    return this.#draft('createDraftReply', body, options, false);
  }
  createDraftReplyAll(body: string, options?: unknown): GmailDraft {
    return this.#draft('createDraftReplyAll', body, options, true);
  }
  #draft(method: string, body: string, options: unknown, all: boolean): GmailDraft {
    return this.box.host.call(`GmailApp.GmailThread.${method}`, () => {
      const { fields, place } = answerTo(this.box, this.#last(), body, options, all);
      return this.objects.draft(keepDraft(this.box, fields, place).draftId ?? '');
    });
  }
  /** "Reply to the sender of the last message on this thread using the reply-to address." */
  reply(body: string, options?: unknown): GmailThread {
    return this.#answer('reply', body, options, false);
  }
  replyAll(body: string, options?: unknown): GmailThread {
    return this.#answer('replyAll', body, options, true);
  }
  #answer(method: string, body: string, options: unknown, all: boolean): GmailThread {
    this.box.host.call(`GmailApp.GmailThread.${method}`, () => {
      const { fields, place } = answerTo(this.box, this.#last(), body, options, all);
      sendFrom(this.box, fields, place);
    });
    return this;
  }

  getFirstMessageSubject(): string {
    return this.states()[0]?.subject ?? '';
  }
  getId(): string {
    return this.id;
  }
  /** User labels only. */
  getLabels(): GmailLabel[] {
    const own = labelsOf(this.box);
    const ids = new Set(this.states().flatMap((message) => [...this.box.labels(message)].filter((label) => own.has(label))));
    return [...ids].map((label) => this.objects.label(label));
  }
  getLastMessageDate(): Date {
    return new Date(this.states().at(-1)?.at ?? 0);
  }
  getMessageCount(): number {
    return this.states().length;
  }
  getMessages(): GmailMessage[] {
    return this.box.host.call('GmailApp.GmailThread.getMessages', () => this.states().map((message) => this.objects.message(message.id)));
  }
  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#inbox/${this.id}`;
  }
  hasStarredMessages(): boolean {
    return this.#some('STARRED');
  }
  isImportant(): boolean {
    return this.#some('IMPORTANT');
  }
  isInChats(): boolean {
    return false;
  }
  isInInbox(): boolean {
    return this.#some('INBOX');
  }
  isInPriorityInbox(): boolean {
    return this.#some('INBOX') && this.#some('IMPORTANT');
  }
  isInSpam(): boolean {
    return this.#some('SPAM');
  }
  isInTrash(): boolean {
    return this.#some('TRASH');
  }
  isUnread(): boolean {
    return this.#some('UNREAD');
  }
  markImportant(): GmailThread {
    return this.write('markImportant', ['IMPORTANT'], []);
  }
  markRead(): GmailThread {
    return this.write('markRead', [], ['UNREAD']);
  }
  markUnimportant(): GmailThread {
    return this.write('markUnimportant', [], ['IMPORTANT']);
  }
  markUnread(): GmailThread {
    return this.write('markUnread', ['UNREAD'], []);
  }
  moveToArchive(): GmailThread {
    return this.write('moveToArchive', [], ['INBOX']);
  }
  moveToInbox(): GmailThread {
    return this.write('moveToInbox', ['INBOX'], ['TRASH', 'SPAM']);
  }
  moveToSpam(): GmailThread {
    return this.write('moveToSpam', ['SPAM'], ['INBOX']);
  }
  moveToTrash(): GmailThread {
    return this.write('moveToTrash', ['TRASH'], ['INBOX']);
  }
  refresh(): GmailThread {
    return this;
  }
  removeLabel(label: GmailLabel): GmailThread {
    return this.write('removeLabel', [], [label.id]);
  }
}
