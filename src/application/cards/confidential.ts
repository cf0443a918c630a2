import type { Librarian } from '../../domain/assignment';
import { mayReadConfidential } from '../../domain/confidential';
import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { confidentialCardWords } from '../../messages/confidentialCardWords';
import { fill } from '../../messages/cardWords';
import { isArchived } from '../desk/archived';
import type { WorkUnit } from '../desk/workUnit';
import { maskWord, revealed } from '../restricted/restrictedTexts';
import type { CardDesk } from './cardDesk';
import { refuse, type Decision } from './decision';
import type { TextsAnswer } from './textsCall';

/** Names shown of those who may read a request. */
const mostNames = 8;

/** A request becomes confidential, or is so no longer. What that hides and shows again is done where events are recorded. */
export function decideConfidential(work: WorkUnit, image: RequestImage, name: 'confidential' | 'reveal', event: (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data']) => DeskEvent): Decision {
  const wanted = name === 'confidential';
  if ((image.confidential === true) === wanted) return { ok: true, events: [] };
  if (wanted && isArchived(work.meta.archived, image.sequence)) return refuse('inArchive');
  // The other request tells whose this one is, and what it is called.
  if (wanted && ((image.mergedInto ?? null) !== null || image.absorbed?.some((one) => one.follower !== null) === true)) return refuse('hasFollowers');
  return { ok: true, events: [event(wanted ? 'madeConfidential' : 'madeOpen', { confidential: wanted }, {})] };
}

/** The desk and the request as whoever may read it sees them: with what it says. */
export function withTexts(desk: CardDesk, image: RequestImage, { texts }: Extract<TextsAnswer, { done: true }>): { readonly desk: CardDesk; readonly image: RequestImage } {
  const { contents } = desk.reading;
  const shown = revealed(image, { ticket: image.ticket, history: [], ...texts });
  if (contents === null) return { desk, image: shown };
  return { image: shown, desk: { ...desk, reading: { ...desk.reading, contents: { ...contents, imageJson: JSON.stringify(shown), contentsJson: JSON.stringify(texts.contents) } } } };
}

/** Whether the card shows masks: its viewer may not read the request, or it could not be read. */
export function isMasked(image: RequestImage, contents: { readonly email: string } | null): boolean {
  return image.confidential === true && (contents === null || contents.email === maskWord);
}

/** What the card says of a confidential request: who may read it, and, where its viewer is one of them but it could not be read, what to do. */
export function confidentialSentence(desk: CardDesk, image: RequestImage, masked: boolean): string {
  const words = confidentialCardWords[desk.language];
  if (masked && mayReadConfidential(desk.me, image)) return words.unread;
  return fill(masked ? words.closed : words.open, { who: readersOf(desk.configuration.librarians, image).join(', ') });
}

function readersOf(people: readonly Librarian[], image: RequestImage): string[] {
  return [...new Set(people.filter((person) => mayReadConfidential(person, image)).map((person) => person.name))].slice(0, mostNames);
}
