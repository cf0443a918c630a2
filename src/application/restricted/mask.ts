import type { DeskEvent, EventType } from '../../domain/event';
import type { RequestContents, RequestImage } from '../../domain/request';
import { hashesOf } from '../desk/rows';
import { maskWord } from './restrictedTexts';

/**
 * Fields of an image that the shared spreadsheet may show of a confidential request: what it is called, whose it is, and its dates. A field that is not
 * named here is hidden, so a new one is hidden until somebody decides that it tells nothing.
 */
const shownFields: ReadonlySet<string> = new Set<keyof RequestImage>([
  'ticket', 'sequence', 'version', 'responseId', 'linked', 'source', 'imported', 'language', 'submittedAt', 'region', 'service', 'status', 'stages', 'stageIndex',
  'assignee', 'assigneeName', 'assignedBecause', 'neededBy', 'dueAt', 'appointment', 'firstResponseAt', 'deliveredAt', 'endedAt', 'pause', 'stops', 'promise',
  'proposal', 'agreement', 'standardKept', 'pageKeys', 'visitorActions', 'escalated', 'waitedMinutes', 'heldSince', 'shares', 'serviceLevel', 'effort',
  'clinic', 'absorbed', 'mergedInto', 'confidential', 'restrictedRow', 'textHashes', 'awayUntil', 'rating', 'ratingAskedAt', 'mailsTaken', 'erased',
]);

/** Kinds of entries whose data are codes, dates and names of the desk's own people. What is not named here keeps its numbers and loses its words. */
const plainEvents: ReadonlySet<EventType> = new Set<EventType>([
  'submitted', 'imported', 'importUndone', 'responseEdited', 'assigned', 'statusChanged', 'stageStarted', 'promiseMoved', 'neededByChanged', 'appointmentChanged', 'dateProposed',
  'dateAgreed', 'standardKept', 'proposalLapsed', 'regionChanged', 'serviceChanged', 'rowRestored', 'rowMerged', 'serviceLevelChanged', 'escalated', 'effortNoted',
  'madeConfidential', 'madeOpen', 'closedBySilence', 'awaySet', 'merged', 'mergeUndone', 'split', 'checkAsked', 'stageChecked', 'mailDropped', 'erased',
]);

/** Data that tell nothing in any event: headers of columns, and who said something by which way. */
const plainData: ReadonlySet<string> = new Set(['column', 'by', 'via']);

/** What Isi Permohonan and the row of Permohonan hold of a confidential request. */
export const maskedContents: RequestContents = {
  name: maskWord, email: maskWord, onBehalfOf: maskWord, onBehalfEmail: '', requesterKind: maskWord, employeeId: maskWord, phone: maskWord, unit: maskWord,
  title: maskWord, description: maskWord, keywords: maskWord, attachment: maskWord, answers: [],
};
const maskedHashes = hashesOf(maskedContents);

/** Fields of a patch (or of an image) that are to be hidden. */
export function hiddenFields(patch: Partial<RequestImage>): Partial<RequestImage> {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !shownFields.has(key)));
}

/** The patch with its texts masked; numbers, and so dates, stay. */
export function maskPatch(patch: Partial<RequestImage>): Partial<RequestImage> {
  const masked = Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, shownFields.has(key) ? value : withoutTexts(value)]));
  return 'textHashes' in masked ? { ...masked, textHashes: maskedHashes } : masked;
}

/** Members whose texts are codes of the desk's own, or its own people. */
const codes: ReadonlySet<string> = new Set(['by', 'via', 'kind', 'state', 'language', 'column', 'because', 'tasks']);
/** Days and tickets. */
const plain = /^(\d{4}-\d{2}-\d{2}|LK-\d{4}-\d+)?$/;

/** A value of the same shape in which every text that says something is the mask. */
function withoutTexts(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return plain.test(value) || codes.has(name) ? value : maskWord;
  if (Array.isArray(value)) return value.map((part) => withoutTexts(part, name));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutTexts(part, key)]));
  return value;
}

/** A decision that saw only masks repeats them: whatever in the patch is the mask of what was there before, is what was there before. */
export function asBefore(patch: Partial<RequestImage>, before: Partial<RequestImage>): Partial<RequestImage> {
  const same = (value: unknown, old: unknown): boolean => old !== undefined && JSON.stringify(value) === JSON.stringify(withoutTexts(old));
  const restore = (value: unknown, old: unknown): unknown => {
    if (same(value, old)) return old;
    if (Array.isArray(value) && Array.isArray(old)) {
      const entries: readonly unknown[] = old;
      return value.map((entry: unknown) => entries.find((known) => same(entry, known)) ?? entry);
    }
    if (typeof value !== 'object' || value === null || typeof old !== 'object' || old === null) return value;
    const known = old as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restore(part, known[key])]));
  };
  return restore(patch, before) as Partial<RequestImage>;
}

/** Whether the data of an event hold words that are to be hidden. */
export function saysWords(event: Pick<DeskEvent, 'type' | 'data'>): boolean {
  return !plainEvents.has(event.type) && Object.entries(event.data).some(([key, value]) => value !== withoutTexts(value, key));
}

/** The event as the shared spreadsheet may hold it. `people` are addresses that nobody is to read there: those for whom the request was made. */
export function maskEvent(event: DeskEvent, people: readonly string[]): DeskEvent {
  const { contents, ...rest } = event;
  const person = (value: string): string => (people.includes(value) ? maskWord : value);
  const data = Object.fromEntries(Object.entries(event.data).map(([key, value]) =>
    [key, typeof value !== 'string' ? value : plainEvents.has(event.type) || plainData.has(key) ? person(value) : String(withoutTexts(value, key))]));
  const patch = maskPatch(event.patch);
  const { proposal, agreement } = patch;
  return {
    ...rest, actor: person(event.actor), data,
    patch: {
      ...patch,
      ...(proposal ? { proposal: { ...proposal, actor: person(proposal.actor) } } : {}),
      ...(agreement ? { agreement: { ...agreement, proposedBy: person(agreement.proposedBy), agreedBy: person(agreement.agreedBy) } } : {}),
    },
    ...(contents === undefined ? {} : { contents: maskedContents }),
  };
}
