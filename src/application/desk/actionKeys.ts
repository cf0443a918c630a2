import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { textHash } from '../../domain/textHash';

/** Actions of a request that are remembered: more than its people can have under way at a time. */
const keysKept = 8;

/** Short mark of one press of a button: its key, what it asks for and, on cards, who asks. */
export function markOf(press: readonly unknown[]): string {
  return textHash(JSON.stringify(press));
}

export function isTaken(image: RequestImage, mark: string): boolean {
  return image.pageKeys.includes(mark);
}

/**
 * Puts the mark of an action, and what else is to be remembered of it, into the first of the events that it leads to: so both are committed or neither,
 * and the action that comes again is known. An action without events leaves no mark and may be judged anew.
 */
export function withMark(image: RequestImage, mark: string, events: readonly DeskEvent[], also: Partial<RequestImage> = {}): DeskEvent[] {
  const remembered = { pageKeys: [...image.pageKeys, mark].slice(-keysKept), ...also };
  return events.map((event, index) => (index === 0 ? { ...event, patch: { ...event.patch, ...remembered } } : event));
}
