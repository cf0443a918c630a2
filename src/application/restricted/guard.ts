import { contentsAfter } from '../../domain/conversation';
import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { hashesOf } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { asBefore, hiddenFields, maskEvent, saysWords } from './mask';
import type { HiddenEvent, RestrictedTexts } from './restrictedTexts';

/** The spreadsheet that only the desk's owner can open. */
export interface RestrictedSheet {
  /** One service call. Throws where the spreadsheet cannot be reached: then nothing that belongs there may be taken in. */
  check(): void;
  /** One service call; null for a row that holds nothing. */
  read(rows: readonly number[]): readonly (RestrictedTexts | null)[];
  /** One service call. */
  write(rows: readonly { readonly row: number; readonly texts: RestrictedTexts }[]): void;
}

/** The texts of a confidential request are not where the desk left them. */
export class TextsLost extends Error {
  constructor(ticket: string) {
    super(`the texts of ${ticket} are not in the restricted spreadsheet`);
    this.name = 'TextsLost';
  }
}

/** Mails about the request are leaving at this moment, and will be written down as they were; soon they will not. */
export class MailsLeaving extends Error {
  constructor(ticket: string) {
    super(`mails about ${ticket} are leaving`);
    this.name = 'MailsLeaving';
  }
}

/** Entries of the log that are kept of one request; more than its people can read. */
const mostHistory = 200;

/**
 * An event of a confidential request as the shared spreadsheet may hold it; what it hides is put aside for the restricted spreadsheet, which is written before the look
 * is committed. `image` is the request until then. Each request has two rows there, of which the image names the one that holds: a change goes to the other
 * one, so a look that is killed between the two spreadsheets has changed nothing.
 */
export function guardEvent(work: WorkUnit, image: RequestImage, event: DeskEvent, sheet: RestrictedSheet): DeskEvent {
  if (event.patch.confidential === false) return inTheOpen(work, image, event, sheet);
  if (image.confidential !== true || image.restrictedRow === undefined) return intoHiding(work, image, event, sheet);
  const fields = hiddenFields(event.patch);
  // What somebody typed where it does not belong stands in the shared spreadsheet by their own hand; nobody needs it again.
  const words = saysWords(event) && event.type !== 'editRejected';
  if (Object.keys(fields).length === 0 && event.contents === undefined && !words) return maskEvent(event, []);
  const before = textsOf(work, image, sheet);
  const row = keep(work, image, {
    ...before, fields: { ...before.fields, ...asBefore(fields, before.fields) }, contents: contentsAfter(before.contents, { ...image, ...before.fields }, event),
    history: words && event.type !== 'messageAdded' ? [...before.history, entryOf(event)].slice(-mostHistory) : before.history,
  });
  const masked = maskEvent(event, []);
  return { ...masked, patch: { ...masked.patch, restrictedRow: row } };
}

/** A request becomes confidential: as it comes in, or later. */
function intoHiding(work: WorkUnit, image: RequestImage, event: DeskEvent, sheet: RestrictedSheet): DeskEvent {
  const contents = event.contents ?? work.contentsOf(image.ticket);
  if (contents === null) throw new TextsLost(image.ticket);
  if ([...work.outbox.values()].some(({ state, parameters }) => state === 'sending' && parameters.requests.some(({ ticket }) => ticket === image.ticket))) throw new MailsLeaving(image.ticket);
  sheet.check();
  const isNew = image.confidential === true;
  const whole: RequestImage = { ...image, ...event.patch };
  const before = image.restrictedRow === undefined ? null : (sheet.read([image.restrictedRow])[0] ?? null);
  const texts: RestrictedTexts = { ticket: image.ticket, fields: hiddenFields(whole), contents, history: before?.ticket === image.ticket ? before.history : [] };
  const row = keep(work, image, texts);
  if (!isNew) work.toHide.add(image.ticket);
  work.meta.refused = work.meta.refused.filter((edit) => edit.ticket !== image.ticket);
  const { textHashes, proposal, agreement } = whole;
  const changed = isNew ? whole : { ...texts.fields, textHashes, proposal, agreement, ...event.patch };
  const masked = maskEvent({ ...event, patch: changed, contents }, peopleOf(texts));
  return { ...masked, patch: { ...masked.patch, confidential: true, restrictedRow: row } };
}

/** A request is confidential no longer: what was hidden comes back. */
function inTheOpen(work: WorkUnit, image: RequestImage, event: DeskEvent, sheet: RestrictedSheet): DeskEvent {
  if (image.confidential !== true) return event;
  const { fields, contents } = textsOf(work, image, sheet);
  return { ...event, patch: { ...fields, ...event.patch, textHashes: hashesOf(contents), confidential: false }, contents };
}

/** The texts of a confidential request, read once a look. Throws TextsLost. */
export function textsOf(work: WorkUnit, image: RequestImage, sheet: RestrictedSheet): RestrictedTexts {
  const known = work.texts.get(image.ticket) ?? (image.restrictedRow === undefined ? undefined : sheet.read([image.restrictedRow])[0]);
  if (known?.ticket !== image.ticket) throw new TextsLost(image.ticket);
  work.texts.set(image.ticket, known);
  return known;
}

/** Puts texts aside to be written; returns their row. */
function keep(work: WorkUnit, image: RequestImage, texts: RestrictedTexts): number {
  const row = work.textRows.get(image.ticket) ?? (image.restrictedRow === undefined ? freshRow(work) : image.restrictedRow ^ 1);
  work.texts.set(image.ticket, texts);
  work.textRows.set(image.ticket, row);
  return row;
}

/** Rows 2 and 3, 4 and 5, … : the header is row 1. */
function freshRow(work: WorkUnit): number {
  const row = 2 * work.meta.nextRestricted;
  work.meta.nextRestricted += 1;
  return row;
}

/** Addresses of those for whom the request was made. */
export function peopleOf({ fields, contents }: RestrictedTexts): string[] {
  return [fields.requesterEmail ?? '', fields.onBehalfEmail ?? '', contents.email, contents.onBehalfEmail].filter((address) => address !== '');
}

export function entryOf({ type, at, actor, data }: DeskEvent): HiddenEvent {
  return { type, at, actor, data };
}
