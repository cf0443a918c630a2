import type { DeskEvent } from '../../domain/event';
import { notesKept, type RequestImage } from '../../domain/request';
import { cutText } from '../cutText';

const longestNote = 300;

/** A note among colleagues: kept whole in the log, its beginning in the image, for the card is drawn without the log. */
export function rememberNote(
  image: RequestImage, typed: string, event: (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data']) => DeskEvent,
): DeskEvent {
  const text = typed.trim();
  const draft = event('noteAdded', {}, { text });
  const short = text.length > longestNote ? `${cutText(text, longestNote)}…` : text;
  return { ...draft, patch: { colleagueNotes: [...(image.colleagueNotes ?? []), { at: draft.at, by: draft.actor, text: short }].slice(-notesKept) } };
}
