import type { Message } from '../../domain/message';
import type { RequestContents, RequestImage } from '../../domain/request';
import { isPlainWebAddress } from '../../domain/webAddress';
import { cardWords, fill } from '../../messages/cardWords';
import { conversationOnCard } from '../../messages/conversationOnCard';
import { formatDay } from '../../messages/dates';
import { longTime } from '../../messages/shortDates';
import { cutText } from '../cutText';
import { localTime, type CardDesk } from './cardDesk';
import type { SectionModel, WidgetModel } from './cardModel';
import { toView } from './press';

/** Messages that stand on the card, and characters of each; the rest is behind "read all of it". */
const mostShown = 5;
const shortMessage = 500;

/** The last things said about a request, the youngest first, with what its requester has told of being away and how they have rated it. */
export function conversationSection(desk: CardDesk, image: RequestImage, contents: RequestContents | null): SectionModel | null {
  const words = conversationOnCard[desk.language];
  const messages = [...(contents?.messages ?? [])].reverse();
  const away = image.awayUntil != null && image.awayUntil >= localTime(desk, image, desk.now).wall.slice(0, 10) ? fill(words.away, { day: formatDay(image.awayUntil, desk.language) }) : '';
  const widgets: WidgetModel[] = [
    ...(away === '' ? [] : [{ kind: 'text' as const, text: away, strong: true }]),
    ...(image.rating === undefined ? [] : [{ kind: 'line' as const, label: words.rated, text: fill(words.of, { mark: image.rating.overall }), ...(contents?.opinion?.comment ? { bottom: cutText(contents.opinion.comment, shortMessage) } : {}) }]),
    ...messages.slice(0, mostShown).flatMap((message) => said(desk, image, message)),
    ...(messages.length > mostShown || messages.some(({ text }) => text.length > shortMessage)
      ? [{ kind: 'buttons' as const, buttons: [{ text: cardWords[desk.language].readOn, press: toView('words', { ticket: image.ticket, sequence: String(image.sequence) }) }] }] : []),
  ];
  return widgets.length === 0 ? null : { header: words.heading, widgets, ...(widgets.length > 3 ? { shown: 3 } : {}) };
}

function said(desk: CardDesk, image: RequestImage, message: Message): WidgetModel[] {
  const { text, link } = message;
  return [
    ...(text === '' ? [] : [{ kind: 'line' as const, label: headOf(desk, image, message), text: cutText(text, shortMessage) }]),
    ...(link === undefined ? [] : [{ kind: 'line' as const, ...(text === '' ? { label: headOf(desk, image, message) } : {}), text: cutText(link, shortMessage), ...(isPlainWebAddress(link) && link.length <= 1500 ? { press: { address: link } } : {}) }]),
  ];
}

function headOf(desk: CardDesk, image: RequestImage, { by, at, actor }: Message): string {
  const name = by === 'librarian' ? desk.configuration.librarians.find((person) => person.email === actor)?.name : undefined;
  return `${name ?? conversationOnCard[desk.language][by]} · ${longTime(localTime(desk, image, at), desk.language, localTime(desk, image, desk.now))}`;
}

/** Every message with its heading, the youngest first, for the card that shows words whole. */
export function wholeMessages(desk: CardDesk, image: RequestImage, contents: RequestContents): [string, string][] {
  return [...(contents.messages ?? [])].reverse().map((message): [string, string] => {
    const { text, link, shortened } = message;
    return [headOf(desk, image, message), [text, link ?? '', shortened ? conversationOnCard[desk.language].shortened : ''].filter((part) => part !== '').join('\n')];
  });
}
