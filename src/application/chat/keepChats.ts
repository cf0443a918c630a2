import { lastSaid, overAt, unsettledAnswers } from '../../domain/chat';
import { readConfiguration, type DeskConfiguration } from '../configuration/readConfiguration';
import { look } from '../look';
import type { Ports } from '../ports';
import { changingNote, hasSeen, noteSeconds, seenName } from './cachedChat';
import type { ChatPorts } from './chatPorts';
import { chatAddress, makeChatToken } from './chatToken';
import { placeOfChat } from './chatView';
import { alone, chatIn } from './keptChat';
import { noteInChat, sendChatMail, type FoundChat } from './chatMails';
import { settleChat } from './settleChat';
import { tellDuty } from './tellDuty';

const patience = 5_000;
/** Milliseconds that a page that is still open has to show an answer before it is mailed. */
const timeToSee = 3 * 60_000;
const day = 86_400_000;
/** Calendar days for which what was no question is kept, so that a slip of a librarian's can be seen. */
const dismissedDays = 1;
/** Conversations that one run clears away. */
const mostCleared = 20;

/**
 * What the clock does about short questions while any is not settled: tells who is on duty of one that waits, mails answers that no page has shown, counts as answered what nobody
 * has said more about, and clears rows whose time is over. A mail leaves first and is noted after it: killed in between it is found among those that were sent, by its Message-ID.
 */
export function keepChats(ports: ChatPorts & Ports): void {
  const now = ports.clock.now();
  const { tables, lines } = ports.book.readForClock();
  const configuration = readConfiguration(tables, ports.timeZone);
  if (configuration.settings.paused) return;
  const used = lines.flatMap((line, index) => (line.startedAt > 0 ? [{ ...line, row: index + 2 }] : []));
  const unsettled = used.filter(({ settled }) => !settled);
  const found = readRows(unsettled.map(({ row }) => row), ports);
  tellDuty(found, configuration, now, ports);
  mailAnswers(found, configuration, now, ports);
  for (const one of found) if ((overAt(one.kept.chat, placeOfChat(one.kept.chat, configuration).calendar) ?? Infinity) <= now) close(one, ports);
  const keptDays = (dismissed: boolean): number => (dismissed ? dismissedDays : configuration.settings.chat.keptDays);
  const old = used.filter(({ settled, dismissed, startedAt }) => settled && startedAt + keptDays(dismissed) * day <= now).slice(0, mostCleared);
  clear(readRows(old.map(({ row }) => row), ports), configuration, now, ports);
  if (unsettled.length === 0) sleep(now, ports);
}

function readRows(rows: readonly number[], { book }: ChatPorts): FoundChat[] {
  const kept = rows.length === 0 ? [] : book.read(rows);
  return rows.flatMap((row, index) => {
    const one = kept[index] ?? null;
    return one === null ? [] : [{ row, kept: one }];
  });
}

function mailAnswers(found: readonly FoundChat[], configuration: DeskConfiguration, now: number, ports: ChatPorts): void {
  const due = found.filter(({ kept: { chat } }) => chat.email !== '' && unsettledAnswers(chat).length > 0 && lastSaid(chat) + timeToSee <= now);
  if (due.length === 0) return;
  const seen = ports.notes(due.map(({ row, kept }) => seenName({ row, startedAt: kept.chat.startedAt })));
  for (const { row, kept: { chat } } of due) {
    const grant = { row, startedAt: chat.startedAt };
    const address = chatAddress(ports.identity.webAppAddress, makeChatToken(grant, ports.secrets, configuration.settings.linkVersion));
    const text = unsettledAnswers(chat).map((message) => `${message.name}: ${message.text}`).join('\n\n');
    const settled = chat.messages.length;
    if (!hasSeen(chat, seen[seenName(grant)])
      && !sendChatMail({ id: `chat-${chat.startedAt}-${row}-answer-${settled}`, about: lastSaid(chat), to: [chat.email], kind: 'chatAnswer', language: chat.language, note: text, address }, configuration, ports)) continue;
    noteInChat(row, chat, (fresh) => ({ ...fresh, settled: Math.max(fresh.settled, settled) }), ports);
  }
}

/** The last word was the librarian's, days ago: the question was answered, and counts like one at the counter. */
function close({ row, kept: { chat } }: FoundChat, ports: ChatPorts & Ports): void {
  look<boolean>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [], chat: row, paused: false,
      decide: (work, context) => {
        const fresh = chatIn(work.chat);
        if (fresh?.chat.startedAt !== chat.startedAt || fresh.chat.version !== chat.version || chat.handler === null) return false;
        ports.keep(changingNote(makeChatToken({ row, startedAt: chat.startedAt }, ports.secrets, work.configuration.settings.linkVersion)), noteSeconds);
        const home = work.configuration.librarians.find(({ email }) => email === chat.handler?.email)?.homeRegion ?? work.configuration.regions[0]?.code ?? '';
        const wanted = { how: 'served', service: chat.service || (work.configuration.services[0]?.code ?? ''), region: chat.region || home, title: '', email: '' } as const;
        return settleChat(work, row, fresh, wanted, chat.handler, 'over', context).ok;
      },
    }],
  });
}

/** What has ended long enough ago is gone; what was answered or became a request lives on as one. */
function clear(found: readonly FoundChat[], configuration: DeskConfiguration, now: number, ports: ChatPorts): void {
  const over = found.filter(({ kept: { chat } }) => chat.ended !== null && chat.ended.at + (chat.ended.how === 'dismissed' ? dismissedDays : configuration.settings.chat.keptDays) * day <= now);
  for (const { row, kept: { chat } } of over) {
    alone(ports, patience, () => {
      const [fresh = null] = ports.book.read([row]);
      if (fresh?.chat.startedAt === chat.startedAt) ports.book.write(row, null);
    });
  }
}

/** Nothing is open: the clock comes again in a day while rows are to be cleared, and not at all where there are none. Who has asked something meanwhile is seen by reading once more. */
function sleep(now: number, ports: ChatPorts): void {
  alone(ports, patience, () => {
    const used = ports.book.lines().filter(({ startedAt }) => startedAt > 0);
    ports.due.write(used.some(({ settled }) => !settled) ? now : used.length > 0 ? now + day : 0);
  });
}
