import { ScriptError } from '../../kernel/errors';
import { ServiceObject } from '../../kernel/serviceObject';
import type { Box } from './box';
import { dropLabel, labelsOf } from './labelNames';
import type { GmailObjects } from './objects';
import { page } from './paging';
import type { GmailThread } from './thread';

/** GmailApp.GmailLabel: a label that the user made. */
export class GmailLabel extends ServiceObject {
  readonly typeName = 'GmailApp.GmailLabel';
  constructor(
    private readonly box: Box,
    private readonly objects: GmailObjects,
    readonly id: string,
  ) {
    super();
  }

  #write(method: string, threads: readonly GmailThread[], add: readonly string[], remove: readonly string[]): GmailLabel {
    this.box.host.call(`GmailApp.GmailLabel.${method}`, () => {
      for (const thread of threads) this.box.relabel(thread.states(), add, remove);
    });
    return this;
  }
  #threadIds(): string[] {
    return this.box.liveThreads((message) => this.box.has(message, this.id));
  }

  addToThread(thread: GmailThread): GmailLabel {
    return this.#write('addToThread', [thread], [this.id], []);
  }
  addToThreads(threads: GmailThread[]): GmailLabel {
    return this.#write('addToThreads', threads, [this.id], []);
  }
  deleteLabel(): void {
    this.box.host.call('GmailApp.GmailLabel.deleteLabel', () => dropLabel(this.box, this.id));
  }
  getId(): string {
    return this.id;
  }
  getName(): string {
    const label = labelsOf(this.box).get(this.id);
    if (!label) throw new ScriptError('Gmail operation not allowed.');
    return label.name;
  }
  getThreads(start?: number, max?: number): GmailThread[] {
    return this.box.host.call('GmailApp.GmailLabel.getThreads', () => page(this.#threadIds(), start, max).map((id) => this.objects.thread(id)));
  }
  /** Unread threads, not messages. */
  getUnreadCount(): number {
    return this.box.host.call('GmailApp.GmailLabel.getUnreadCount', () => this.box.liveThreads((message) => this.box.has(message, this.id) && this.box.has(message, 'UNREAD')).length);
  }
  removeFromThread(thread: GmailThread): GmailLabel {
    return this.#write('removeFromThread', [thread], [], [this.id]);
  }
  removeFromThreads(threads: GmailThread[]): GmailLabel {
    return this.#write('removeFromThreads', threads, [], [this.id]);
  }
}
