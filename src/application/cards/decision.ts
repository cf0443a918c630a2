import type { DeskEvent } from '../../domain/event';
import type { IntakeContext } from '../intake/takeIn';
import type { CardOutcome, CardRefusal } from './cardCall';

export type CardContext = IntakeContext & { readonly reopenDays: number };

/** Events that an action leads to, or why it is not taken. */
export type Decision = { readonly ok: true; readonly events: readonly DeskEvent[] } | { readonly ok: false; readonly outcome: CardOutcome };

export function refuse(reason: CardRefusal, who?: string): { readonly ok: false; readonly outcome: CardOutcome } {
  return { ok: false, outcome: who === undefined ? { done: false, reason } : { done: false, reason, who } };
}
