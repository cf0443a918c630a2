import { applyChatDeed, beginChat, chatHours, type Chat, type ChatDeed } from '../../domain/chat';
import { nextQuestionAfter } from '../../domain/chatPace';
import { usableAddress } from '../configuration/people';
import { markOf } from '../desk/actionKeys';
import type { DeskShelf } from '../site/shelves';
import { isTooMany, oneMore, type Limit } from '../site/tries';
import { cachedNote, cacheName, changingNote, noteSeconds, readCached, readSeen, seenEvery, seenName, seenNote, type CachedChat } from './cachedChat';
import type { ChatVisitorAnswer, ChatVisitorCall } from './chatCalls';
import type { ChatPorts, KeptChat } from './chatPorts';
import { grantIn, makeChatToken, readChatToken, type ChatGrant } from './chatToken';
import { placeOnPage, visitorView } from './chatView';
import { alone, mostRows, withMark } from './keptChat';

type Call<Name extends ChatVisitorCall['chat']> = Extract<ChatVisitorCall, { chat: Name }>;

/** Milliseconds that a visitor waits for the look under way; then the page asks again. */
const patience = 5_000;
/** Questions by everybody together, for Google does not say from where a visitor comes: enough for a bad day, too few to fill the tab. */
const asked: Limit = { name: 'chats-asked', most: 40, seconds: 3_600 };
const wrongLinks: Limit = { name: 'chats-wrong', most: 30, seconds: 60 };
/** Conversations that may be open at a time: no library answers more. */
const mostOpen = 60;

/** Asks the cache alone: the common case of a page that waits for news costs one call, and now and then one more to say that somebody is still there. Null where the desk has to be asked. */
export function newsFromCache(call: Call<'news'>, ports: Pick<ChatPorts, 'notes' | 'keep'>, now: number): ChatVisitorAnswer | null {
  // The cache has an entry of that name only where its signature was right.
  const grant = grantIn(call.token);
  if (grant === null) return { outcome: 'denied' };
  const notes = ports.notes([cacheName(call.token), seenName(grant)]);
  const cached = readCached(notes[cacheName(call.token)], now);
  if (cached === null) return null;
  const seen = readSeen(notes[seenName(grant)]);
  // What a page shows that nobody looks at is not seen, and is mailed.
  if (!call.hidden && (call.known > seen.version || now - seen.at > seenEvery)) ports.keep(seenNote(grant, now, Math.min(call.known, cached.view.version)), noteSeconds);
  return newsOf(call, cached);
}

function newsOf({ token, known, idle, hidden }: Call<'news'>, { view }: CachedChat): ChatVisitorAnswer {
  const isNew = view.version > known;
  const again = view.ended !== null ? null : nextQuestionAfter({ idle: isNew ? 0 : idle, hidden, open: view.hours.open });
  return isNew ? { outcome: 'chat', token, view, again } : { outcome: 'same', again };
}

/** Answers what the cache could not: a question, what is said later, an address, and news where nothing is kept. */
export function answerChatVisitor(call: ChatVisitorCall, ports: ChatPorts): ChatVisitorAnswer {
  if (call.chat === 'ask') return ask(call, ports);
  const now = ports.clock.now();
  const { desk, note } = ports.openDesk([wrongLinks.name]);
  const grant = readChatToken(call.token, ports.secrets, desk.settings.linkVersion);
  if (grant === null) {
    if (isTooMany(wrongLinks, note(wrongLinks.name), now)) return { outcome: 'wait' };
    ports.keep({ [wrongLinks.name]: oneMore(wrongLinks, note(wrongLinks.name), now) }, wrongLinks.seconds);
    return { outcome: 'denied' };
  }
  if (call.chat === 'news') return news(call, grant, desk, ports);
  if (desk.settings.paused) return { outcome: 'off' };
  const email = call.chat === 'address' ? call.email.trim().toLowerCase() : '';
  if (call.chat === 'address' && !usableAddress(email)) return { outcome: 'malformed' };
  return change(call.token, grant, call.chat === 'say' ? { name: 'say', text: call.text } : { name: 'leaveAddress', visitor: call.name, email }, markOf([call]), desk, ports);
}

function ask(call: Call<'ask'>, ports: ChatPorts): ChatVisitorAnswer {
  const now = ports.clock.now();
  const email = call.email.trim().toLowerCase();
  const mark = markOf([call]);
  const pressed = `chat-${mark}`;
  const { desk, note } = ports.openDesk([asked.name, pressed]);
  const known = (list: readonly { readonly code: string }[], code: string): boolean => code === '' || list.some((one) => one.code === code);
  if (call.text.trim() === '' || (email !== '' && !usableAddress(email)) || !known(desk.regions, call.region) || !known(desk.services, call.service)) return { outcome: 'malformed' };
  if (!desk.settings.chat.offered || desk.settings.paused) return { outcome: 'off' };
  const place = placeOnPage(desk, call.region, ports.timeZone);
  if (email === '' && !chatHours(place.calendar, now).open) return { outcome: 'addressNeeded' };
  // Only who may have asked it already, and lost the answer, is worth a look.
  if (isTooMany(asked, note(asked.name), now) && note(pressed) === null) return { outcome: 'tooMany' };
  const token = (row: number, chat: Chat): string => makeChatToken({ row, startedAt: chat.startedAt }, ports.secrets, desk.settings.linkVersion);
  const done = alone(ports, patience, (): { readonly row: number; readonly chat: Chat } | 'tooMany' => {
    const lines = ports.book.lines();
    const before = lines.findIndex((line) => line.startedAt > 0 && line.mark === mark);
    const [kept = null] = before < 0 ? [] : ports.book.read([before + 2]);
    if (kept !== null) return { row: before + 2, chat: kept.chat };
    const free = lines.findIndex(({ startedAt }) => startedAt === 0);
    const row = (free < 0 ? lines.length : free) + 2;
    if (isTooMany(asked, note(asked.name), now) || lines.filter(({ startedAt, settled }) => startedAt > 0 && !settled).length >= mostOpen || row > mostRows) return 'tooMany';
    const chat = beginChat({ ...call, name: call.name.trim(), email }, now);
    // Before what is due is committed: a clock that comes in vain does no harm.
    const due = ports.due.read();
    if (due === 0 || due > now) ports.due.write(now);
    ports.book.write(row, { chat, marks: [mark] });
    ports.keep({ ...cachedNote(token(row, chat), visitorView(chat, place, ports.secrets, now)), [pressed]: '1', [asked.name]: oneMore(asked, note(asked.name), now) }, noteSeconds);
    return { row, chat };
  });
  if (done === null) return { outcome: 'busy' };
  if (done === 'tooMany') return { outcome: 'tooMany' };
  return shown(token(done.row, done.chat), visitorView(done.chat, place, ports.secrets, now));
}

/** Something was just done: the page asks for news at its quickest. */
function shown(token: string, { view }: CachedChat): ChatVisitorAnswer {
  return { outcome: 'chat', token, view, again: view.ended !== null ? null : nextQuestionAfter({ idle: 0, hidden: false, open: view.hours.open }) };
}

function change(token: string, grant: ChatGrant, deed: ChatDeed, mark: string, desk: DeskShelf, ports: ChatPorts): ChatVisitorAnswer {
  const now = ports.clock.now();
  const done = alone(ports, patience, (): ChatVisitorAnswer => {
    const kept = readOne(grant, ports);
    if (kept === null) return { outcome: 'denied' };
    const place = placeOnPage(desk, kept.chat.region, ports.timeZone);
    if (kept.marks.includes(mark)) return shown(token, visitorView(kept.chat, place, ports.secrets, now));
    const after = applyChatDeed(kept.chat, deed, now);
    if (typeof after === 'string') return { outcome: 'notDone', reason: after, view: visitorView(kept.chat, place, ports.secrets, now).view };
    const cached = visitorView(after, place, ports.secrets, now);
    ports.keep(changingNote(token), noteSeconds);
    ports.book.write(grant.row, withMark(kept, after, mark));
    ports.keep(cachedNote(token, cached), noteSeconds);
    return shown(token, cached);
  });
  return done ?? { outcome: 'busy' };
}

/** News from the tab. What is read is kept for the next question only where nobody can have changed it meanwhile. */
function news(call: Call<'news'>, grant: ChatGrant, desk: DeskShelf, ports: ChatPorts): ChatVisitorAnswer {
  const now = ports.clock.now();
  const read = (keep: boolean): CachedChat | null => {
    const kept = readOne(grant, ports);
    if (kept === null) return null;
    const cached = visitorView(kept.chat, placeOnPage(desk, kept.chat.region, ports.timeZone), ports.secrets, now);
    if (keep) ports.keep({ ...cachedNote(call.token, cached), ...(call.hidden ? {} : seenNote(grant, now, Math.min(call.known, kept.chat.version))) }, noteSeconds);
    return cached;
  };
  const found = alone(ports, 0, () => ({ cached: read(true) })) ?? { cached: read(false) };
  return found.cached === null ? { outcome: 'denied' } : newsOf(call, found.cached);
}

function readOne({ row, startedAt }: ChatGrant, { book }: Pick<ChatPorts, 'book'>): KeptChat | null {
  const [kept = null] = book.read([row]);
  return kept?.chat.startedAt === startedAt ? kept : null;
}
