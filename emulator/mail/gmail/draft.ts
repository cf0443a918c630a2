import { ScriptError } from '../../kernel/errors';
import { ServiceObject } from '../../kernel/serviceObject';
import { parseAddress } from '../addresses';
import type { MailMessageState } from '../state';
import { remove } from '../store';
import type { Box } from './box';
import { keepDraft, readOptions, sendFrom, type Place } from './composing';
import type { GmailMessage } from './message';
import type { GmailObjects } from './objects';

/** GmailApp.GmailDraft. */
export class GmailDraft extends ServiceObject {
  readonly typeName = 'GmailApp.GmailDraft';
  constructor(
    private readonly box: Box,
    private readonly objects: GmailObjects,
    readonly id: string,
  ) {
    super();
  }

  #state(): MailMessageState {
    const draft = this.box.messages().find((message) => message.draftId === this.id);
    if (!draft) throw new ScriptError('Gmail operation not allowed.');
    return draft;
  }
  #place(draft: MailMessageState): Place {
    const { 'In-Reply-To': inReplyTo, References: references } = draft.headers;
    return { threadId: draft.threadId, headers: { ...(inReplyTo === undefined ? {} : { 'In-Reply-To': inReplyTo }), ...(references === undefined ? {} : { References: references }) } };
  }

  deleteDraft(): void {
    this.box.host.call('GmailApp.GmailDraft.deleteDraft', () => remove(this.box.host.account.mail, this.box.user, this.#state()));
  }
  getId(): string {
    return this.id;
  }
  getMessage(): GmailMessage {
    return this.objects.message(this.#state().id);
  }
  getMessageId(): string {
    return this.#state().id;
  }
  /** The draft is gone, the message stands in its thread. */
  send(): GmailMessage {
    return this.box.host.call('GmailApp.GmailDraft.send', () => {
      const draft = this.#state();
      const fields = { from: draft.from, name: parseAddress(draft.from)?.name ?? '', to: draft.to.join(','), cc: draft.cc.join(','), bcc: draft.bcc.join(','), replyTo: draft.replyTo, subject: draft.subject, body: draft.body, htmlBody: draft.htmlBody };
      const sent = sendFrom(this.box, fields, this.#place(draft), draft.attachments);
      remove(this.box.host.account.mail, this.box.user, draft);
      return this.objects.message(sent.id);
    });
  }
  /** Replaces the whole content. */
  update(recipient: string, subject: string, body: string, options?: unknown): GmailDraft {
    this.box.host.call('GmailApp.GmailDraft.update', () => {
      const draft = this.#state();
      keepDraft(this.box, { ...readOptions(options), to: recipient, subject, body }, this.#place(draft), this.id);
      remove(this.box.host.account.mail, this.box.user, draft);
    });
    return this;
  }
}
