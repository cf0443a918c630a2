import { serves } from '../../domain/assignment';
import { instantOfSerial } from '../../domain/workingTime';
import { chatLimits } from '../../domain/chat';
import { fill } from '../../messages/cardWords';
import { chatCardWords } from '../../messages/chatCardWords';
import { formatInstant, type Language } from '../../messages/dates';
import { longTime } from '../../messages/shortDates';
import type { ChatCardAction, ChatCardAnswer, ChatCardView, ChatPress } from '../chat/chatCalls';
import { cardViewOf } from '../chat/chatView';
import { chatStates } from '../chat/chatStates';
import { cutText } from '../cutText';
import { deskTabs } from '../tabs/deskTabs';
import { localTime, regionName, type CardDesk } from './cardDesk';
import type { ButtonModel, CardModel, SectionModel, WidgetModel } from './cardModel';
import { toRequest, toView } from './press';
import type { CardPorts, CardResponse, Pressed, Viewer } from './respond';

/** A call about a short question without the proof of who asks, which the panel adds. */
export type OwnChatCall = ChatPress & ChatCardAction;
export type ChatReply = ChatCardAnswer | { readonly done: false; readonly reason: 'unreachable' };

/** Questions on the home card; those of one's own regions and those that wait come first. */
const mostAtHome = 5;
/** Messages that stand open on the card, and characters of each. */
const mostShown = 8;
const shortMessage = 1_500;
const mostItems = 100;

/** Open questions, for the home card; nothing where there are none. They come with the card's one read. */
export function chatSection(desk: CardDesk): SectionModel[] {
  const words = chatCardWords[desk.language];
  const place = (key: string): number => deskTabs.chats.columns.findIndex((column) => column.key === key);
  const [id, state, lastAt, region, handler, name, question] = ['id', 'state', 'lastAt', 'region', 'handler', 'name', 'question'].map(place) as [number, number, number, number, number, number, number];
  const text = (cells: readonly unknown[], index: number): string => String(cells[index] ?? '');
  const open = (desk.reading.chats ?? []).map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => text(cells, state) === chatStates.waiting || text(cells, state) === chatStates.answered);
  if (open.length === 0) return [];
  const rank = ({ cells }: (typeof open)[number]): number => (text(cells, state) === chatStates.waiting ? 0 : 2) + (text(cells, region) === '' || serves(desk.me.regions, text(cells, region)) ? 0 : 1);
  const lines = [...open].sort((one, other) => rank(one) - rank(other) || Number(one.cells[lastAt]) - Number(other.cells[lastAt])).slice(0, mostAtHome).map(({ cells, row }): WidgetModel => {
    const at = typeof cells[lastAt] === 'number' ? localTime(desk, { region: text(cells, region) }, instantOfSerial(desk.reading.timeZone, cells[lastAt]).getTime()) : null;
    const since = at === null ? '' : longTime(at, desk.language, localTime(desk, { region: text(cells, region) }, desk.now));
    const waits = text(cells, state) === chatStates.waiting;
    return {
      kind: 'line', icon: 'PERSON', text: text(cells, question), strong: waits, label: waits ? fill(words.waiting, { since }) : fill(words.answered, { name: text(cells, handler) }),
      bottom: [text(cells, region) === '' ? words.noRegion : regionName(desk, text(cells, region)), text(cells, name), waits && text(cells, handler) !== '' ? fill(words.handler, { name: text(cells, handler) }) : ''].filter((part) => part !== '').join(' · '),
      press: toView('chat', { row: String(row), startedAt: text(cells, id) }),
    };
  });
  return [{ header: fill(words.open, { n: open.length }), widgets: [...lines, ...(open.length > lines.length ? [{ kind: 'text' as const, text: fill(words.more, { n: open.length - lines.length }) }] : [])] }];
}

/** The card of one question, as it was read with the desk; null where it is gone. */
export function chatCardOf(desk: CardDesk, { row, startedAt }: Readonly<Record<string, string>>, key: string): CardModel | null {
  const kept = desk.reading.chat ?? null;
  return kept === null || String(kept.chat.startedAt) !== startedAt ? null : chatCard(cardViewOf(Number(row), kept.chat, desk.me, desk.configuration), key, desk.language);
}

/** Answers a press on the card of a question: what comes back is what the card then shows. */
export function respondAboutChats({ parameters, inputs }: Pressed, { language }: Viewer, ports: Pick<CardPorts, 'chats' | 'newKey'>): CardResponse {
  const words = chatCardWords[language];
  const action = actionOf(parameters.deed ?? '', inputs);
  if (action === null) return { go: 'stay', notice: words.refusals.malformed };
  if (action.chat === 'answer' && action.text === '') return { go: 'stay', notice: words.refusals.textMissing };
  const answer = ports.chats({ ...action, key: parameters.key ?? '', row: Number(parameters.row), startedAt: Number(parameters.startedAt) });
  if (!answer.done) return { go: 'stay', notice: words.refusals[answer.reason] };
  if ('shown' in answer) return { go: 'update', card: chatCard(answer.shown, ports.newKey(), language), notice: words.done[action.chat] };
  const notice = fill(words.done[action.chat], { ticket: answer.made.ticket });
  const buttons: ButtonModel[] = [{ text: fill(words.toRequest, { ticket: answer.made.ticket }), press: toRequest(answer.made), filled: action.chat === 'request' }, { text: words.toHome, press: toView('home') }];
  return { go: 'update', notice, card: { name: 'chat-settled', title: words.title, subtitle: answer.made.ticket, sections: [{ widgets: [{ kind: 'text', text: notice, strong: true }, { kind: 'buttons', buttons }] }] } };
}

function actionOf(deed: string, inputs: Pressed['inputs']): ChatCardAction | null {
  const field = (name: string, most: number): string => (inputs[name] ?? '').trim().slice(0, most);
  switch (deed) {
    case 'answer':
      return { chat: deed, text: field('text', chatLimits.answer) };
    case 'take':
    case 'askAddress':
    case 'dismiss':
      return { chat: deed };
    case 'served':
    case 'request':
      return { chat: deed, service: field('service', 254), region: field('region', 254), title: field('title', 254), email: field('email', 254) };
    default:
      return null;
  }
}

function chatCard(view: ChatCardView, key: string, language: Language): CardModel {
  const words = chatCardWords[language];
  const about = { row: String(view.row), startedAt: String(view.startedAt) };
  const button = (deed: keyof typeof words.deeds, filled = false): ButtonModel => ({ text: words.deeds[deed], press: deed === 'refresh' ? toView('chat', about) : toView('chatDo', { deed, key, ...about }), filled });
  const said = view.messages.map(({ by, name, at, text }): WidgetModel => ({ kind: 'line', label: `${by === 'visitor' ? view.name || words.visitor : name} · ${formatInstant(at, language)}`, text: cutText(text, shortMessage) }));
  const earlier = said.slice(0, Math.max(0, said.length - mostShown));
  const facts = [
    view.handler === '' ? words.nobody : fill(words.handler, { name: view.handler }), view.email === '' ? (view.addressWanted ? words.addressAsked : words.noAddress) : view.email, ...(view.language === 'en' ? [words.english] : []),
  ].join(' · ');
  const talk: WidgetModel[] = view.ended !== null
    ? [{ kind: 'text', text: words.ended[view.ended], strong: true }, ...(view.request === null ? [] : [{ kind: 'buttons' as const, buttons: [{ text: fill(words.toRequest, { ticket: view.request.ticket }), press: toRequest(view.request) }] }])]
    : [{ kind: 'field', name: 'text', title: words.fields.text, value: '', long: true }, { kind: 'buttons', buttons: [button('answer', true), button('refresh'), ...(view.mine ? [] : [button('take')])] }];
  const settle: SectionModel[] = view.ended !== null ? [] : [{
    header: words.settle,
    widgets: [
      choice('service', words.fields.service, view.services, view.service), choice('region', words.fields.region, view.regions, view.region), { kind: 'field', name: 'title', title: words.fields.title, value: '', long: false },
      { kind: 'field', name: 'email', title: words.fields.email, value: view.email, long: false },
      { kind: 'buttons', buttons: [button('served'), button('request'), ...(view.email === '' && !view.addressWanted ? [button('askAddress')] : []), button('dismiss')] },
    ],
  }];
  return {
    name: `chat-${view.row}`, title: words.title, subtitle: view.name || words.visitor,
    sections: [...(earlier.length === 0 ? [] : [{ header: words.earlier, widgets: earlier, shown: 1 }]), { widgets: [{ kind: 'text', text: facts }, ...said.slice(-mostShown)] }, { widgets: talk }, ...settle],
  };
}

function choice(name: string, title: string, items: readonly { readonly code: string; readonly name: string }[], selected: string): WidgetModel {
  return { kind: 'choice', name, title, items: items.slice(0, mostItems).map((item) => ({ text: item.name, value: item.code, selected: item.code === selected })) };
}
