import { say } from '../../domain/conversation';
import type { DeskEvent } from '../../domain/event';
import type { RequestContents, RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import { fill } from '../../messages/cardWords';
import { otherSenderWords } from '../../messages/otherSenderWords';
import { longTime } from '../../messages/shortDates';
import { cutText } from '../cutText';
import type { WorkUnit } from '../desk/workUnit';
import { revealed } from '../restricted/restrictedTexts';
import { localTime, mayDo, type CardDesk } from './cardDesk';
import type { SectionModel, WidgetModel } from './cardModel';
import { refuse, type Decision } from './decision';

/** Characters of a mail that the card shows; the rest comes with the message. */
const shownText = 800;
/** Addresses that a request knows beside those of its form. */
const mostAddresses = 8;

export type OtherSenderAction = { readonly name: 'samePerson' | 'otherPerson'; readonly mail: string };

/**
 * A librarian says whose a mail is: the requester's, then what it says is said by them at the time it came, and its address is known for this request; or somebody
 * else's, then it is left alone.
 */
export function settleOtherSender(work: WorkUnit, image: RequestImage, contents: RequestContents | null, action: OtherSenderAction, moment: Moment): Decision {
  const whole = image.confidential === true ? revealed(image, work.restricted().texts(work, image)) : image;
  const mail = whole.otherSenders?.find(({ id }) => id === action.mail);
  if (!mail || contents === null) return refuse('changed');
  const same = action.name === 'samePerson';
  const settled: DeskEvent = {
    type: 'otherSettled', ticket: image.ticket, at: moment.now, actor: moment.actor, data: { from: mail.from, same },
    patch: {
      otherSenders: (whole.otherSenders ?? []).filter((other) => other !== mail),
      ...(same ? { otherAddresses: [...new Set([...(whole.otherAddresses ?? []), mail.from])].slice(-mostAddresses) } : {}),
    },
  };
  if (!same) return { ok: true, events: [settled] };
  const actor = image.confidential === true ? (image.requesterEmail ?? 'unknown') : mail.from;
  const said = say(image, contents, { at: mail.at, by: 'requester', actor, via: 'mail', text: mail.text, ...(mail.shortened ? { shortened: true } : {}) }, { ...moment, actor });
  return { ok: true, events: [settled, ...said.events] };
}

/** Mails that wait for somebody's word, for who may give it; null where there is none. */
export function otherSenderSection(desk: CardDesk, image: RequestImage, key: string): SectionModel | null {
  const mails = image.otherSenders ?? [];
  if (mails.length === 0 || !mayDo(desk.configuration, desk.me, 'samePerson', image)) return null;
  const words = otherSenderWords[desk.language];
  const now = localTime(desk, image, desk.now);
  const about = { view: 'do', key, ticket: image.ticket, sequence: String(image.sequence) };
  return {
    header: words.section,
    widgets: [
      { kind: 'text', text: words.hint },
      ...mails.flatMap((mail): WidgetModel[] => [
        { kind: 'line', icon: 'EMAIL', label: fill(words.label, { from: mail.from, at: longTime(localTime(desk, image, mail.at), desk.language, now) }), text: cutText(mail.text, shownText) },
        { kind: 'buttons', buttons: (['samePerson', 'otherPerson'] as const).map((action) => ({ text: words.actions[action], press: { parameters: { ...about, action, mail: mail.id } }, filled: false })) },
      ]),
    ],
  };
}
