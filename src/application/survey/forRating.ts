import { isMark, type Mark } from '../../domain/survey';
import type { StatusView } from '../viewStatus';

/** What the link of the mail that asks for a rating shows: which request it is, how it went, and the rating; nothing that was written, and nothing else to press. */
export function forRating(view: StatusView, chosen: Mark | null): StatusView {
  return {
    ...view, agreement: null, loan: null, clinic: null, conversation: null, rating: view.rating && { ...view.rating, chosen: view.rating.open ? chosen : null },
    note: '', resultLink: '', linked: [], merged: null,
    contents: { name: '', onBehalfOf: '', requesterKind: '', employeeId: '', phone: '', unit: '', description: '', keywords: '', attachment: '', answers: [] },
  };
}

/** The mark that a link names; null for none. */
export function markOfLink(text: string): Mark | null {
  const mark = Number(text);
  return text.length === 1 && isMark(mark) ? mark : null;
}
