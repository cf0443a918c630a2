import type { DeskEvent } from '../../domain/event';
import { valueWithoutTraces, erasedWord } from '../../domain/personalData';
import type { RequestContents, RequestImage } from '../../domain/request';
import { openingQuestions } from '../formQuestions';
import { hashesOf } from '../desk/rows';
import { hiddenFields, maskEvent, maskPatch, saysWords } from '../restricted/mask';
import { maskWord } from '../restricted/restrictedTexts';
import type { Erasing } from './erasing';

const kinds: readonly string[] = openingQuestions.find(({ key }) => key === 'requesterKind')?.choices ?? [];

/** What is left of the long texts of a request: nothing but what kind of requester it was, as one of the form's own choices. */
export function erasedContents({ requesterKind }: Pick<RequestContents, 'requesterKind'>): RequestContents {
  return {
    name: erasedWord, email: '', onBehalfOf: '', onBehalfEmail: '', requesterKind: kinds.includes(requesterKind) ? requesterKind : '', employeeId: '', phone: '', unit: '', title: erasedWord, description: '',
    keywords: '', attachment: '', answers: [],
  };
}

/**
 * The change that takes the person out of a request. What confidential requests may show to everybody stays (mask.ts: dates, stages, marks, the desk's own people), and so do all
 * figures; a field that nobody has thought of yet is erased.
 */
export function erasingPatch(image: RequestImage): Partial<RequestImage> {
  const { proposal, agreement, clinic, loan } = image;
  const people = [image.requesterEmail, image.onBehalfEmail].map((address) => address ?? '');
  const person = (address: string): string => (people.includes(address) ? erasedWord : address);
  return {
    ...(erasedMask(maskPatch(hiddenFields(image))) as Partial<RequestImage>),
    requesterEmail: null, onBehalfEmail: null, noteToRequester: '', resultLink: '', responseId: '', mailsTaken: [], otherAddresses: [], otherSenders: [], bounced: [],
    textHashes: hashesOf(erasedContents({ requesterKind: '' })), confidential: false, erased: true,
    // What was lent tells of the library's books; whose it was is gone.
    ...(loan ? { loan: { ...loan, pickUp: loan.pickUp === null ? null : '' } } : {}),
    ...(clinic ? { clinic: { ...clinic, meet: '' } } : {}),
    ...(proposal ? { proposal: { ...proposal, actor: person(proposal.actor) } } : {}),
    ...(agreement ? { agreement: { ...agreement, proposedBy: person(agreement.proposedBy), agreedBy: person(agreement.agreedBy) } } : {}),
  };
}

/** The event by which a request is erased. */
export function erasedEvent(image: RequestImage, contents: RequestContents, why: 'request' | 'retention', now: number): DeskEvent {
  return { type: 'erased', ticket: image.ticket, at: now, actor: 'desk', data: { why }, patch: erasingPatch(image), contents: erasedContents(contents) };
}

/** An entry of the log of an erased request as it may stay: kind, instant, codes and dates. */
export function erasedEntry(event: DeskEvent, people: readonly string[]): DeskEvent {
  if (event.type === 'erased') return event;
  const { contents, ...masked } = erasedMask(maskEvent(event, people)) as DeskEvent;
  return {
    ...masked, patch: { ...masked.patch, ...('responseId' in masked.patch ? { responseId: '' } : {}), ...('mailsTaken' in masked.patch ? { mailsTaken: [] } : {}) },
    ...(contents === undefined || event.contents === undefined ? {} : { contents: erasedContents(event.contents) }),
  };
}

/** The same value with the word for what was erased instead of that for what is hidden. */
function erasedMask(value: unknown): unknown {
  if (value === maskWord) return erasedWord;
  if (Array.isArray(value)) return value.map(erasedMask);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, erasedMask(part)]));
  return value;
}

/** Another's request that names the person, without them. */
export function relatedWithout(image: RequestImage, contents: RequestContents, erasing: Erasing): { image: RequestImage; contents: RequestContents } {
  const kept = contentsWithout(contents, erasing);
  const patch = { ...relatedPatch(image, erasing), ...(image.confidential === true ? {} : { textHashes: hashesOf(kept) }) };
  return { image: { ...image, ...patch }, contents: kept };
}

function contentsWithout(contents: RequestContents, { traces }: Erasing): RequestContents {
  const left = valueWithoutTraces(contents, traces) as RequestContents;
  return { ...left, onBehalfEmail: left.onBehalfEmail === contents.onBehalfEmail ? left.onBehalfEmail : '' };
}

/** Fields of a patch (or an image) that may name the person, without them; the desk's own codes and names stay whatever they read like. */
function relatedPatch(patch: Partial<RequestImage>, { traces, tickets }: Erasing): Partial<RequestImage> {
  const { proposal, agreement, absorbed } = patch;
  const actors = { addresses: traces.addresses, words: [] };
  return {
    ...(valueWithoutTraces(hiddenFields(patch), traces) as Partial<RequestImage>),
    ...(proposal ? { proposal: valueWithoutTraces(proposal, actors) as typeof proposal } : {}),
    ...(agreement ? { agreement: valueWithoutTraces(agreement, actors) as typeof agreement } : {}),
    ...(absorbed ? { absorbed: absorbed.map((one) => (tickets.has(one.ticket) || JSON.stringify(one.follower) !== JSON.stringify(valueWithoutTraces(one.follower, actors)) ? { ...one, follower: null } : one)) } : {}),
  };
}

/** An entry of the log of another's request without the person. */
export function relatedEntry(event: DeskEvent, erasing: Erasing): DeskEvent {
  const { traces } = erasing;
  const addresses = { addresses: traces.addresses, words: [] };
  const contents = event.contents === undefined ? undefined : contentsWithout(event.contents, erasing);
  return {
    ...event, actor: String(valueWithoutTraces(event.actor, addresses)),
    data: valueWithoutTraces(event.data, saysWords(event) ? traces : addresses) as DeskEvent['data'],
    // Cells of another text have other hashes: a replay must come to the image that is kept.
    patch: { ...event.patch, ...relatedPatch(event.patch, erasing), ...(contents && event.patch.textHashes && event.patch.confidential !== true ? { textHashes: hashesOf(contents) } : {}) },
    ...(contents === undefined ? {} : { contents }),
  };
}
