import type { RequestImage } from '../../domain/request';
import type { Press } from './cardModel';

/**
 * What a press leads to. Views: 'home', 'list', 'search', 'found', 'open', 'form'; 'do' brings a command. Google carries parameters as texts, and they may come
 * back from a card that is hours old.
 */
export function toView(view: string, more: Readonly<Record<string, string>> = {}): Press {
  return { parameters: { view, ...more } };
}

export function toRequest(image: Pick<RequestImage, 'ticket' | 'sequence'>): Press {
  return toView('open', { ticket: image.ticket, sequence: String(image.sequence) });
}
