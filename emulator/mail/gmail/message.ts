import { ServiceObject } from '../../kernel/serviceObject';
import { ScriptError } from '../../kernel/errors';
import { headerOf } from '../headers';
import { writeMime } from '../mime/writeMime';
import type { MailMessageState } from '../state';
import { GmailAttachment } from './attachment';
import type { Box } from './box';
import { answerTo, forwardOf, keepDraft, plainBodyOf, readOptions, sendFrom } from './composing';
import type { GmailDraft } from './draft';
import type { GmailThread } from './thread';
import type { GmailObjects } from './objects';

/** GmailApp.GmailMessage. */
export class GmailMessage extends ServiceObject {
  readonly typeName = 'GmailApp.GmailMessage';
  constructor(
    private readonly box: Box,
    private readonly objects: GmailObjects,
    readonly id: string,
  ) {
    super();
  }

  /** The message as it is now; a message that was deleted for good: "Gmail operation not allowed." (known of practice). */
  state(): MailMessageState {
    const message = this.box.message(this.id);
    if (!message) throw new ScriptError('Gmail operation not allowed.');
    return message;
  }
  #write(method: string, add: readonly string[], remove: readonly string[]): GmailMessage {
    this.box.host.call(`GmailApp.GmailMessage.${method}`, () => this.box.relabel([this.state()], add, remove));
    return this;
  }
  #has(label: string): boolean {
    return this.box.has(this.state(), label);
  }

  createDraftReply(body: string, options?: unknown): GmailDraft {
    return this.#draft('createDraftReply', body, options, false);
  }
  createDraftReplyAll(body: string, options?: unknown): GmailDraft {
    return this.#draft('createDraftReplyAll', body, options, true);
  }
  #draft(method: string, body: string, options: unknown, all: boolean): GmailDraft {
    return this.box.host.call(`GmailApp.GmailMessage.${method}`, () => {
      const { fields, place } = answerTo(this.box, this.state(), body, options, all);
      return this.objects.draft(keepDraft(this.box, fields, place).draftId ?? '');
    });
  }
  forward(recipient: string, options?: unknown): GmailMessage {
    return this.box.host.call('GmailApp.GmailMessage.forward', () => this.objects.message(sendFrom(this.box, forwardOf(this.state(), recipient, options), undefined, this.state().attachments).id));
  }
  reply(body: string, options?: unknown): GmailMessage {
    return this.#answer('reply', body, options, false);
  }
  replyAll(body: string, options?: unknown): GmailMessage {
    return this.#answer('replyAll', body, options, true);
  }
  #answer(method: string, body: string, options: unknown, all: boolean): GmailMessage {
    this.box.host.call(`GmailApp.GmailMessage.${method}`, () => {
      const { fields, place } = answerTo(this.box, this.state(), body, options, all);
      sendFrom(this.box, fields, place);
    });
    return this;
  }

  /** Options: includeInlineImages and includeAttachments, both true unless said. */
  getAttachments(options?: unknown): GmailAttachment[] {
    const given = readOptions(options);
    const wanted = (inline: boolean): boolean => given[inline ? 'includeInlineImages' : 'includeAttachments'] !== false;
    return this.state().attachments.filter((item) => wanted(item.contentId !== undefined)).map((item) => new GmailAttachment(item));
  }
  getBcc(): string {
    return this.state().bcc.join(', ');
  }
  /** HTML where there is any, otherwise the plain text. */
  getBody(): string {
    const message = this.state();
    return message.htmlBody === '' ? message.body : message.htmlBody;
  }
  getCc(): string {
    return this.state().cc.join(', ');
  }
  getDate(): Date {
    return new Date(this.state().at);
  }
  getFrom(): string {
    return this.state().from;
  }
  getHeader(name: string): string {
    return headerOf(this.state().headers, name);
  }
  getId(): string {
    return this.id;
  }
  getPlainBody(): string {
    return plainBodyOf(this.state());
  }
  getRawContent(): string {
    return writeMime(this.state());
  }
  getReplyTo(): string {
    return this.state().replyTo;
  }
  getSubject(): string {
    return this.state().subject;
  }
  getThread(): GmailThread {
    return this.objects.thread(this.state().threadId);
  }
  getTo(): string {
    return this.state().to.join(', ');
  }
  isDraft(): boolean {
    return this.#has('DRAFT');
  }
  isInChats(): boolean {
    return false;
  }
  isInInbox(): boolean {
    return this.#has('INBOX');
  }
  isInPriorityInbox(): boolean {
    return this.#has('INBOX') && this.#has('IMPORTANT');
  }
  isInTrash(): boolean {
    return this.#has('TRASH');
  }
  isStarred(): boolean {
    return this.#has('STARRED');
  }
  isUnread(): boolean {
    return this.#has('UNREAD');
  }
  markRead(): GmailMessage {
    return this.#write('markRead', [], ['UNREAD']);
  }
  markUnread(): GmailMessage {
    return this.#write('markUnread', ['UNREAD'], []);
  }
  moveToTrash(): GmailMessage {
    return this.#write('moveToTrash', ['TRASH'], ['INBOX']);
  }
  /** State is always read fresh here; Google's objects need this after changes. */
  refresh(): GmailMessage {
    return this;
  }
  star(): GmailMessage {
    return this.#write('star', ['STARRED'], []);
  }
  unstar(): GmailMessage {
    return this.#write('unstar', [], ['STARRED']);
  }
}
