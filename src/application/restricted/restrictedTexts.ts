import type { DeskEvent } from '../../domain/event';
import type { RequestContents, RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import type { OutboxEntry } from '../mail/outbox';
import type { Ports } from '../ports';

/** What stands in the shared spreadsheet in place of a text or an address that is not to be read there. */
export const maskWord = 'Tertutup';

/** One entry of the log as it would read if the request were not confidential. */
export type HiddenEvent = Pick<DeskEvent, 'type' | 'at' | 'actor' | 'data'>;

/** All that a confidential request says: one row of the restricted spreadsheet. */
export interface RestrictedTexts {
  readonly ticket: string;
  /** Fields of its image that are masked in the shared spreadsheet, as they are. */
  readonly fields: Partial<RequestImage>;
  readonly contents: RequestContents;
  /** Entries of the log whose words are hidden there, oldest first. */
  readonly history: readonly HiddenEvent[];
}

/** The image as those may see it who may read the request. */
export function revealed(image: RequestImage, texts: RestrictedTexts): RequestImage {
  return { ...image, ...texts.fields };
}

/** Whether a mail is for the requester of a confidential request: the shared spreadsheet does not know the address. */
export function isForHidden(to: readonly string[]): boolean {
  return to.includes(maskWord);
}

/** What keeps the texts of confidential requests apart (guard.ts, settle.ts); opened only by a look that touches one. */
export interface Restricted {
  /** The event as the shared spreadsheet may hold it. */
  guard(work: WorkUnit, image: RequestImage, event: DeskEvent): DeskEvent;
  /** What a confidential request says, read once a look. Throws where it cannot be read. */
  texts(work: WorkUnit, image: RequestImage): RestrictedTexts;
  /** The mails that are due as they leave: those to requesters of confidential requests with address and words; one that cannot have them is left out. */
  leaving(work: WorkUnit, due: readonly OutboxEntry[], journal: Ports['journal'], addressOf: (request: { readonly ticket: string; readonly sequence: number }) => string): ReadonlyMap<OutboxEntry, OutboxEntry>;
  /** To be called right before the look is committed. */
  settle(work: WorkUnit): void;
}
