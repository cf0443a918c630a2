import { tellAt, waitingSince } from '../../domain/chat';
import { above, onDuty } from '../../domain/chatDuty';
import { isOpen, localDate } from '../../domain/workingTime';
import { chatMailWords } from '../../messages/chatMails';
import { formatInstant } from '../../messages/dates';
import { regionOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { cutText } from '../cutText';
import { localInstant } from '../localInstant';
import { isTooMany, oneMore, type Limit } from '../site/tries';
import { noteInChat, sendChatMail, type FoundChat } from './chatMails';
import { noteSeconds } from './cachedChat';
import type { ChatPorts } from './chatPorts';
import { placeOfChat } from './chatView';

/** Mails to the desk's people that strangers can bring about: their questions must not use up the mails of a day. */
const told: Limit = { name: 'chats-told', most: 6, seconds: noteSeconds };
/** Mails of the day that are left for the desk itself. */
const reserve = 20;
/** Questions that one mail lists, and characters of each. */
const mostListed = 10;
const longestListed = 600;

interface Due {
  readonly found: FoundChat;
  readonly since: number;
  readonly step: 0 | 1;
  readonly words: string;
}

/** Tells who is on duty of questions that wait: all that have come due for the same people in one mail, in the working time of their region. */
export function tellDuty(all: readonly FoundChat[], configuration: DeskConfiguration, now: number, ports: ChatPorts): void {
  const mails = new Map<string, { readonly to: readonly string[]; readonly due: Due[] }>();
  for (const found of all) {
    const due = dueOf(found, configuration, now);
    if (due === null) continue;
    const to = readersOf(due, configuration, now, ports.identity.owner);
    const mail = mails.get(to.join()) ?? { to, due: [] };
    mail.due.push(due);
    mails.set(to.join(), mail);
  }
  if (mails.size === 0) return;
  let note = ports.notes([told.name])[told.name] ?? null;
  for (const { to, due } of mails.values()) {
    const [first] = due;
    if (first === undefined || isTooMany(told, note, now)) return;
    const { found, step, since } = first;
    const more = due.length > mostListed ? [chatMailWords.id.more(due.length - mostListed)] : [];
    const text = [...due.slice(0, mostListed).map(({ words }) => words), ...more].join('\n\n');
    if (!sendChatMail({ id: `chat-${found.kept.chat.startedAt}-${found.row}-${step}-${since}`, about: since, to, kind: 'chatWaiting', language: 'id', note: text }, configuration, ports, reserve)) return;
    note = oneMore(told, note, now);
    ports.keep({ [told.name]: note }, told.seconds);
    for (const one of due) noteInChat(one.found.row, one.found.kept.chat, (fresh) => ({ ...fresh, told: { since: one.since, steps: one.step + 1 } }), ports);
  }
}

function dueOf(found: FoundChat, configuration: DeskConfiguration, now: number): Due | null {
  const { chat } = found.kept;
  const { calendar, zone } = placeOfChat(chat, configuration);
  const next = tellAt(chat, calendar, configuration.settings.chat.tellAfter);
  const since = waitingSince(chat);
  if (next === null || since === null || next.at > now || !isOpen(calendar, new Date(now))) return null;
  const words = chatMailWords.id.waiting(formatInstant(localInstant(zone, since), 'id'), regionOf(configuration, chat.region)?.name ?? '', cutText(chat.messages[0]?.text ?? '', longestListed));
  return { found, since, step: next.step, words };
}

function readersOf({ found, step }: Due, configuration: DeskConfiguration, now: number, owner: string): string[] {
  const { chat } = found.kept;
  const { calendar } = placeOfChat(chat, configuration);
  const question = { region: chat.region, day: localDate(calendar, new Date(now)), regions: configuration.regions, librarians: configuration.librarians, leave: configuration.leave };
  const people = step === 0 ? onDuty(question) : above(question);
  return people.length === 0 ? [owner] : people.map(({ email }) => email);
}
