import { say } from '../../domain/conversation';
import { mayReadConfidential } from '../../domain/confidential';
import type { DeskEvent } from '../../domain/event';
import { longestOther, mailsInAnHour, mailsRemembered, mostOtherSenders } from '../../domain/otherSender';
import type { RequestContents, RequestImage } from '../../domain/request';
import { textHash } from '../../domain/textHash';
import { filesLine } from '../../messages/inboxWords';
import { activePerson } from '../cards/cardDesk';
import { rememberNote } from '../cards/colleagueNotes';
import { notice } from '../configuration/problem';
import { tellRequesterAction } from '../conversation/requesterActions';
import { cutText } from '../cutText';
import { bringBack } from '../desk/bringBack';
import type { WorkUnit } from '../desk/workUnit';
import type { LookContext } from '../look';
import { orderAnsweredMail } from '../mail/conversationMails';
import type { ContentsRow } from '../ports';
import { revealed } from '../restricted/restrictedTexts';
import type { UnderstoodMail } from './understandMail';

/** What became of a mail. */
export type MailOutcome = 'said' | 'noted' | 'asked' | 'bounced' | 'known' | 'ignored' | 'tooMany';

/** Where a mail belongs whose request was merged into another one of the same requester. */
export interface GoesOn {
  readonly goesOn: Pick<RequestImage, 'ticket' | 'sequence'>;
}

type Context = Pick<LookContext, 'statusAddress' | 'reopenDays'>;

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * Takes in one mail that names a request. Only what its requester writes becomes part of the conversation, at the time at which it came; what a librarian writes becomes a note, for
 * words to the requester are said on purpose; what anybody else writes waits for a librarian's word. The mail's name is committed with what it did, so that it is taken in
 * once however often it is read.
 */
export function takeMail(work: WorkUnit, mail: UnderstoodMail, place: Pick<RequestImage, 'ticket' | 'sequence'>, context: Context, stored: ContentsRow | null): MailOutcome | GoesOn {
  const image = bringBack(work, place, stored);
  const contents = image === null ? null : work.contentsOf(image.ticket);
  if (image === null || contents === null || mail.kind === 'automatic') return 'ignored';
  if (image.mergedInto?.shared === true) return { goesOn: { ticket: image.mergedInto.ticket, sequence: image.mergedInto.sequence } };
  const id = textHash(mail.id);
  const taken = image.mailsTaken ?? [];
  if (taken.some((one) => one.id === id)) return 'known';
  if (taken.filter(({ at }) => Math.abs(mail.at - at) < hour).length >= mailsInAnHour) {
    work.problems.push(notice('health', null, 'mailsTooMany', { ticket: image.ticket }));
    return 'tooMany';
  }
  const whole = image.confidential === true ? revealed(image, work.restricted().texts(work, image)) : image;
  const { outcome, events } = decide(work, whole, image, contents, { ...mail, id }, context);
  const remembered = { mailsTaken: [...taken, { id, at: mail.at }].slice(-mailsRemembered) };
  work.record(events.map((event, index) => (index === 0 ? { ...event, patch: { ...event.patch, ...remembered } } : event)));
  if (outcome === 'said') tellRequesterAction(work, image, events, context.statusAddress);
  const after = work.images.get(image.ticket) ?? image;
  if (outcome === 'bounced') orderAnsweredMail(work, after, 'bounced', mail.failed.join(', '), context.statusAddress);
  if (outcome === 'noted' && mail.from === image.assignee && isFirstNote(image, mail)) orderAnsweredMail(work, after, 'noted', mail.text, context.statusAddress);
  return outcome;
}

interface Decided {
  readonly outcome: MailOutcome;
  readonly events: readonly DeskEvent[];
}

/** `whole`: the request with its addresses, which the shared spreadsheet does not know of a confidential one; `image`: as it stands there. */
function decide(work: WorkUnit, whole: RequestImage, image: RequestImage, contents: RequestContents, mail: UnderstoodMail, context: Context): Decided {
  const event = (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data'], actor = 'desk'): DeskEvent => ({ type, ticket: image.ticket, at: work.now, actor, data, patch });
  const people = peopleOf(whole);
  if (mail.kind === 'bounce') {
    const dead = mail.failed.filter((address) => people.includes(address) && !(whole.bounced ?? []).some((one) => one.address === address));
    if (dead.length === 0) return { outcome: 'ignored', events: [] };
    return { outcome: 'bounced', events: [event('mailBounced', { bounced: [...(whole.bounced ?? []), ...dead.map((address) => ({ address, at: mail.at }))].slice(-8) }, { address: dead.join(', ') })] };
  }
  const text = withFiles(mail, image.language);
  if (text === '' || mail.from === '') return { outcome: 'ignored', events: [] };
  if (mail.trusted && people.includes(mail.from)) {
    // Whoever writes from an address reads there as well.
    const alive = (whole.bounced ?? []).filter(({ address }) => address !== mail.from);
    const actor = image.confidential === true ? (image.requesterEmail ?? 'unknown') : mail.from;
    const moment = { now: work.now, actor, calendar: work.configuration.calendars.of(image.region), reopenDays: context.reopenDays };
    const { events } = say(image, contents, { at: Math.min(mail.at, work.now), by: 'requester', actor, via: 'mail', text }, moment);
    return { outcome: 'said', events: events.map((one, index) => (index === 0 && whole.bounced !== undefined ? { ...one, patch: { ...one.patch, bounced: alive } } : one)) };
  }
  const librarian = activePerson(work.configuration, mail.from);
  if (librarian) {
    if (!mail.trusted || (image.confidential === true && !mayReadConfidential(librarian, image))) return { outcome: 'ignored', events: [] };
    return { outcome: 'noted', events: [rememberNote(image, text, (type, patch, data) => event(type, patch, data, librarian.email))] };
  }
  const other = { id: mail.id, from: mail.from, at: mail.at, text: cutText(text, longestOther), shortened: text.length > longestOther };
  return { outcome: 'asked', events: [event('mailFromOther', { otherSenders: [...(whole.otherSenders ?? []), other].slice(-mostOtherSenders) }, { from: mail.from })] };
}

/** Addresses from which the request's own people write. */
function peopleOf({ requesterEmail, onBehalfEmail, otherAddresses = [] }: RequestImage): string[] {
  return [requesterEmail, onBehalfEmail, ...otherAddresses].filter((address): address is string => address !== null).map((address) => address.toLowerCase());
}

function withFiles({ text, files }: UnderstoodMail, language: RequestImage['language']): string {
  const line = files.length === 0 ? '' : filesLine[language].replace('{count}', String(files.length)).replace('{names}', () => files.join(', '));
  return [text, line].filter((part) => part !== '').join('\n\n');
}

/** Whoever was told today that replies become notes knows it; a program that answers in their name is not answered for ever. */
function isFirstNote(image: RequestImage, { from, at }: UnderstoodMail): boolean {
  return !(image.colleagueNotes ?? []).some((note) => note.by === from && at - note.at < day);
}
