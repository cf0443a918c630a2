import { mayReadConfidential } from '../../domain/confidential';
import { storedImage, type RequestImage } from '../../domain/request';
import { readConfiguration } from '../configuration/readConfiguration';
import { readState } from '../desk/deskState';
import type { DeskSheet } from '../ports';
import type { RestrictedTexts } from '../restricted/restrictedTexts';
import type { WhoIs } from './answerCard';
import { activePerson } from './cardDesk';

/** A card asks the owner's web app what a confidential request says: its viewer cannot open the spreadsheet where that stands. */
export interface TextsCall {
  /** Google's identity token of whoever looks. */
  readonly token: string;
  readonly ticket: string;
  readonly sequence: number;
  readonly read: 'texts';
}

export type TextsAnswer =
  | { readonly done: true; readonly texts: Pick<RestrictedTexts, 'fields' | 'contents'> }
  | { readonly done: false; readonly reason: 'denied' | 'notAllowed' | 'gone' };

/** The call, when it is exactly one; null for anything else. Whoever posts may be anybody. */
export function readTextsCall(value: unknown): TextsCall | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'read,sequence,ticket,token') return null;
  const { token, ticket, sequence, read } = value as Readonly<Record<string, unknown>>;
  const right = read === 'texts' && typeof token === 'string' && token.length <= 4096 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)
    && typeof ticket === 'string' && /^LK-\d{4}-\d{5,12}$/.test(ticket) && Number.isSafeInteger(sequence) && Number(sequence) >= 1 && Number(sequence) <= 1e9;
  return right ? (value as TextsCall) : null;
}

/** Tells what a confidential request says to who may read it, by Google's word of who asks and the state as it is now. Changes nothing and needs no lock. */
export function answerTexts(call: TextsCall, ports: { readonly sheet: Pick<DeskSheet, 'read' | 'readTexts'> }, whoIs: WhoIs): TextsAnswer {
  const email = whoIs(call.token);
  if (email === null) return { done: false, reason: 'denied' };
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false, contents: [call.sequence] });
  const me = activePerson(readConfiguration(reading.configuration, reading.timeZone), email);
  const image = imageOf(call, readState(reading.state).images, reading.contents[0] ?? null);
  if (image?.confidential !== true) return { done: false, reason: 'gone' };
  if (!me || !mayReadConfidential(me, image)) return { done: false, reason: 'notAllowed' };
  const [texts] = ports.sheet.readTexts([image.restrictedRow ?? 0]);
  return texts?.ticket === image.ticket ? { done: true, texts: { fields: texts.fields, contents: texts.contents } } : { done: false, reason: 'gone' };
}

function imageOf({ ticket, sequence }: TextsCall, open: ReadonlyMap<string, RequestImage>, stored: { readonly ticket: string; readonly imageJson: string } | null): RequestImage | null {
  const image = open.get(ticket) ?? (stored?.ticket === ticket && stored.imageJson !== '' ? storedImage(JSON.parse(stored.imageJson)) : null);
  return image?.sequence === sequence ? image : null;
}

