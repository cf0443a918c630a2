import { ServiceObject } from '../../kernel/serviceObject';
import type { Box } from '../gmail/box';
import { dropLabel, ensureLabel, labelByName, labelsOf } from '../gmail/labelNames';
import { gmailCall, gmailRefusal, notFound, record } from './apiCall';

const system = ['CHAT', 'SENT', 'INBOX', 'IMPORTANT', 'TRASH', 'DRAFT', 'SPAM', 'STARRED', 'UNREAD'];

/** Gmail.Users.Labels. */
export class LabelsService extends ServiceObject {
  readonly typeName = 'Gmail.Users.Labels';
  constructor(private readonly box: Box) {
    super();
  }
  #call<T>(name: string, userId: unknown, effect: (method: string) => T): T {
    return gmailCall(this.box.host, `Users.Labels.${name}`, userId, effect);
  }
  #resource(id: string): Record<string, unknown> {
    const own = labelsOf(this.box).get(id);
    return { id, name: own?.name ?? id, type: own ? 'user' : 'system', messageListVisibility: 'show', labelListVisibility: 'labelShow' };
  }

  create(resource: unknown, userId: unknown): Record<string, unknown> {
    return this.#call('create', userId, (method) => {
      const name = String(record(resource)['name'] ?? '');
      if (labelByName(this.box, name)) throw gmailRefusal(method, 409, 'Label name exists or conflicts');
      return this.#resource(ensureLabel(this.box, name).id);
    });
  }
  get(userId: unknown, id: unknown): Record<string, unknown> {
    return this.#call('get', userId, (method) => {
      const label = String(id);
      if (!system.includes(label) && !labelsOf(this.box).has(label)) throw notFound(method);
      const messages = this.box.messages().filter((message) => this.box.has(message, label));
      const threads = (items: typeof messages): number => new Set(items.map((message) => message.threadId)).size;
      const unread = messages.filter((message) => this.box.has(message, 'UNREAD'));
      return { ...this.#resource(label), messagesTotal: messages.length, messagesUnread: unread.length, threadsTotal: threads(messages), threadsUnread: threads(unread) };
    });
  }
  list(userId: unknown): Record<string, unknown> {
    return this.#call('list', userId, () => ({ labels: [...system, ...labelsOf(this.box).keys()].map((id) => this.#resource(id)) }));
  }
  patch(resource: unknown, userId: unknown, id: unknown): Record<string, unknown> {
    return this.#rename('patch', resource, userId, id);
  }
  update(resource: unknown, userId: unknown, id: unknown): Record<string, unknown> {
    return this.#rename('update', resource, userId, id);
  }
  #rename(name: string, resource: unknown, userId: unknown, id: unknown): Record<string, unknown> {
    return this.#call(name, userId, (method) => {
      const label = labelsOf(this.box).get(String(id));
      if (!label) throw notFound(method);
      const wanted = record(resource)['name'];
      if (typeof wanted === 'string') label.name = wanted;
      return this.#resource(label.id);
    });
  }
  remove(userId: unknown, id: unknown): void {
    this.#call('remove', userId, (method) => {
      if (!labelsOf(this.box).has(String(id))) throw notFound(method);
      dropLabel(this.box, String(id));
    });
  }
}
