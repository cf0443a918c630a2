import { ServiceObject } from '../../kernel/serviceObject';
import { blobContentOf } from '../../utilities/blob';
import type { Box } from '../gmail/box';
import { matcher } from '../gmail/matching';
import { parseQuery } from '../gmail/query';
import type { MailMessageState } from '../state';
import { newMailId, post, remove } from '../store';
import { writeMime } from '../mime/writeMime';
import { gmailCall, notFound, record } from './apiCall';
import { pageOf } from './listing';
import { sendRaw } from './messages';
import { readMessage } from './rawMessage';
import { messageResource } from './resource';

/** Gmail.Users.Drafts. */
export class DraftsService extends ServiceObject {
  readonly typeName = 'Gmail.Users.Drafts';
  constructor(private readonly box: Box) {
    super();
  }
  #call<T>(name: string, userId: unknown, effect: (method: string) => T): T {
    return gmailCall(this.box.host, `Users.Drafts.${name}`, userId, effect);
  }
  #draft(method: string, id: unknown): MailMessageState {
    const draft = this.box.messages().find((message) => message.draftId === id);
    if (!draft) throw notFound(method);
    return draft;
  }
  #keep(resource: unknown, media: unknown, id?: string): MailMessageState {
    const message = readMessage(this.box, record(resource)['message'], blobContentOf(media)?.bytes ?? null);
    return post(this.box.host.core, { ...message.posting, direction: 'draft', draftId: id ?? `r${BigInt(`0x${newMailId(this.box.host.core)}`).toString()}`, boxes: new Map([[this.box.user, ['DRAFT']]]) });
  }
  #resource(draft: MailMessageState): Record<string, unknown> {
    return { id: draft.draftId, message: { id: draft.id, threadId: draft.threadId, labelIds: ['DRAFT'] } };
  }

  create(resource: unknown, userId: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('create', userId, () => this.#resource(this.#keep(resource, media)));
  }
  get(userId: unknown, id: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('get', userId, (method) => {
      const draft = this.#draft(method, id);
      return { id: draft.draftId, message: messageResource(this.box, draft, String(record(options)['format'] ?? 'full').toLowerCase()) };
    });
  }
  list(userId: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('list', userId, (method) => {
      const { q } = record(options);
      const passes = matcher(this.box, parseQuery(typeof q === 'string' ? q : ''));
      const drafts = this.box.messages().filter((message) => message.direction === 'draft' && passes(message)).reverse();
      return pageOf(method, drafts.map((draft) => ({ id: draft.draftId, message: { id: draft.id, threadId: draft.threadId } })), 'drafts', options);
    });
  }
  update(resource: unknown, userId: unknown, id: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('update', userId, (method) => {
      const draft = this.#draft(method, id);
      const kept = this.#keep(resource, media, String(id));
      remove(this.box.host.account.mail, this.box.user, draft);
      return this.#resource(kept);
    });
  }
  remove(userId: unknown, id: unknown): void {
    this.#call('remove', userId, (method) => remove(this.box.host.account.mail, this.box.user, this.#draft(method, id)));
  }
  /** The draft {id} leaves as a message; a message given with it replaces its content. */
  send(resource: unknown, userId: unknown, media?: unknown): Record<string, unknown> {
    return this.#call('send', userId, (method) => {
      const { id, message } = record(resource);
      const draft = this.#draft(method, id);
      const content = message === undefined ? { raw: Buffer.from(writeMime(draft)).toString('base64url') } : message;
      const sent = sendRaw(this.box, { ...readMessage(this.box, content, blobContentOf(media)?.bytes ?? null) });
      remove(this.box.host.account.mail, this.box.user, draft);
      return { id: sent.id, threadId: sent.threadId, labelIds: [...this.box.labels(sent)] };
    });
  }
}
