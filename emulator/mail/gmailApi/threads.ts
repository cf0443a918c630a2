import { ServiceObject } from '../../kernel/serviceObject';
import type { Box } from '../gmail/box';
import { plainBodyOf } from '../gmail/composing';
import { matcher } from '../gmail/matching';
import { parseQuery } from '../gmail/query';
import type { MailMessageState } from '../state';
import { remove } from '../store';
import { gmailCall, notFound, record, strings } from './apiCall';
import { pageOf } from './listing';
import { labelIdsOf } from './messages';
import { historyIdOf, messageResource } from './resource';

/** Gmail.Users.Threads. */
export class ThreadsService extends ServiceObject {
  readonly typeName = 'Gmail.Users.Threads';
  constructor(private readonly box: Box) {
    super();
  }

  #call<T>(name: string, userId: unknown, effect: (method: string) => T): T {
    return gmailCall(this.box.host, `Users.Threads.${name}`, userId, effect);
  }
  #thread(method: string, id: unknown): MailMessageState[] {
    const messages = this.box.thread(String(id));
    if (messages.length === 0) throw notFound(method);
    return messages;
  }
  #relabel(name: string, userId: unknown, id: unknown, change: (method: string) => { add: string[]; remove: string[] }): Record<string, unknown> {
    return this.#call(name, userId, (method) => {
      const messages = this.#thread(method, id);
      const labels = change(method);
      this.box.relabel(messages, labels.add, labels.remove);
      return { id: String(id), messages: messages.map((message) => ({ id: message.id, threadId: message.threadId, labelIds: [...this.box.labels(message)] })) };
    });
  }

  get(userId: unknown, id: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('get', userId, (method) => {
      const { format, metadataHeaders } = record(options);
      const messages = this.#thread(method, id);
      const last = messages.at(-1);
      return { id: String(id), historyId: last ? historyIdOf(this.box, last) : '', messages: messages.map((message) => messageResource(this.box, message, String(format ?? 'full').toLowerCase(), strings(metadataHeaders))) };
    });
  }
  list(userId: unknown, options?: unknown): Record<string, unknown> {
    return this.#call('list', userId, (method) => {
      const { q, labelIds, includeSpamTrash } = record(options);
      const labels = labelIdsOf(this.box, method, labelIds);
      const passes = matcher(this.box, parseQuery(`${includeSpamTrash === true ? 'in:anywhere ' : ''}${typeof q === 'string' ? q : ''}`));
      const ids = this.box.threads((message) => passes(message) && labels.every((label) => this.box.has(message, label)));
      const items = ids.map((id) => {
        const last = this.box.thread(id).at(-1);
        return { id, snippet: last ? plainBodyOf(last).replace(/\s+/g, ' ').trim().slice(0, 200) : '', historyId: last ? historyIdOf(this.box, last) : '' };
      });
      return pageOf(method, items, 'threads', options);
    });
  }
  modify(resource: unknown, userId: unknown, id: unknown): Record<string, unknown> {
    return this.#relabel('modify', userId, id, (method) => {
      const { addLabelIds, removeLabelIds } = record(resource);
      return { add: labelIdsOf(this.box, method, addLabelIds), remove: labelIdsOf(this.box, method, removeLabelIds) };
    });
  }
  trash(userId: unknown, id: unknown): Record<string, unknown> {
    return this.#relabel('trash', userId, id, () => ({ add: ['TRASH'], remove: ['INBOX'] }));
  }
  untrash(userId: unknown, id: unknown): Record<string, unknown> {
    return this.#relabel('untrash', userId, id, () => ({ add: [], remove: ['TRASH'] }));
  }
  remove(userId: unknown, id: unknown): void {
    this.#call('remove', userId, (method) => {
      for (const message of this.#thread(method, id)) remove(this.box.host.account.mail, this.box.user, message);
    });
  }
}
