import { addWorkingTime, endOfWorkingDay, isOpen, nextClose, nextOpen, type Calendar } from './workingTime';

/** Ask a librarian: a short question that becomes a conversation at once. What is known of one, and what may be done with it. */
export interface ChatMessage {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: 'visitor' | 'librarian';
  /** Address and name of the librarian; '' for the visitor. */
  readonly actor: string;
  readonly name: string;
  readonly text: string;
}

/** How a conversation ended. `left`: nobody has said anything for days. */
export type ChatEnd = 'answered' | 'request' | 'dismissed' | 'left';

export interface Chat {
  /** Epoch milliseconds; with its row, what a conversation is known by. */
  readonly startedAt: number;
  /** Grows with each change, so that a page knows whether there is news. */
  readonly version: number;
  readonly language: 'id' | 'en';
  /** Codes; '' where none was named. */
  readonly region: string;
  readonly service: string;
  /** '' where the visitor has left none. */
  readonly name: string;
  readonly email: string;
  /** Only ever added to. */
  readonly messages: readonly ChatMessage[];
  /** Who has it in hand. */
  readonly handler: { readonly email: string; readonly name: string } | null;
  /** Whether the visitor was asked for an address. */
  readonly addressWanted: boolean;
  readonly ended: { readonly at: number; readonly how: ChatEnd } | null;
  /** The request that it has become. */
  readonly request: { readonly ticket: string; readonly sequence: number } | null;
  /** Of which wait (the instant since when) people were told by mail, and how many steps of it. */
  readonly told: { readonly since: number; readonly steps: number };
  /** Messages that need not be mailed to the visitor any more: seen on the page, or mailed. */
  readonly settled: number;
}

export const chatLimits = {
  /** Characters of one message. */
  question: 2_000, answer: 4_000,
  /** Messages of one conversation, and characters of it as JSON: one cell holds it, and one key of the cache. */
  messages: 60, characters: 40_000,
  /** Messages of the visitor within five minutes. */
  burst: 8,
} as const;

const burstMilliseconds = 5 * 60 * 1000;

/** A conversation that begins with a question. */
export function beginChat(first: Pick<Chat, 'language' | 'region' | 'service' | 'name' | 'email'> & { readonly text: string }, now: number): Chat {
  const { text, ...who } = first;
  return {
    ...who, startedAt: now, version: 1, messages: [{ at: now, by: 'visitor', actor: '', name: '', text: text.trim() }], handler: null, addressWanted: false, ended: null, request: null, told: { since: 0, steps: 0 }, settled: 0,
  };
}

/** Who acts: a librarian by address and name. */
export interface ChatActor {
  readonly email: string;
  readonly name: string;
}

export type ChatDeed =
  | { readonly name: 'say'; readonly text: string }
  | { readonly name: 'leaveAddress'; readonly visitor: string; readonly email: string }
  | { readonly name: 'answer'; readonly text: string; readonly by: ChatActor }
  | { readonly name: 'take' | 'askAddress' | 'dismiss'; readonly by: ChatActor };

export type ChatDeedRefusal = 'textMissing' | 'ended' | 'full' | 'tooFast';

/** The conversation after a deed, or why not. Who answers first has it in hand; whoever answers later takes nothing away. */
export function applyChatDeed(chat: Chat, deed: ChatDeed, now: number): Chat | ChatDeedRefusal {
  if (chat.ended !== null && deed.name !== 'leaveAddress') return 'ended';
  const next = { ...chat, version: chat.version + 1 };
  switch (deed.name) {
    case 'say': {
      const recent = chat.messages.filter((message) => message.by === 'visitor' && message.at > now - burstMilliseconds);
      // Who goes on talking has read what was said until now.
      return recent.length >= chatLimits.burst ? 'tooFast' : withMessage({ ...next, settled: chat.messages.length }, { at: now, by: 'visitor', actor: '', name: '', text: deed.text });
    }
    case 'answer':
      return withMessage({ ...next, handler: chat.handler ?? deed.by }, { at: now, by: 'librarian', actor: deed.by.email, name: deed.by.name, text: deed.text });
    case 'leaveAddress':
      return { ...next, name: deed.visitor.trim() || chat.name, email: deed.email, addressWanted: false };
    case 'take':
      return { ...next, handler: deed.by };
    case 'askAddress':
      return { ...next, handler: chat.handler ?? deed.by, addressWanted: true };
    case 'dismiss':
      return endChat(chat, 'dismissed', now);
  }
}

function withMessage(chat: Chat, message: ChatMessage): Chat | ChatDeedRefusal {
  const text = message.text.trim();
  if (text === '') return 'textMissing';
  const after = { ...chat, messages: [...chat.messages, { ...message, text }] };
  return after.messages.length > chatLimits.messages || JSON.stringify(after).length > chatLimits.characters ? 'full' : after;
}

/** A conversation that has ended; one that had ended before stays as it was. */
export function endChat(chat: Chat, how: ChatEnd, now: number, request: Chat['request'] = null): Chat {
  return chat.ended === null ? { ...chat, version: chat.version + 1, ended: { at: now, how }, request } : chat;
}

/** Since when the visitor has waited for an answer; null where nobody waits. */
export function waitingSince({ messages, ended }: Pick<Chat, 'messages' | 'ended'>): number | null {
  if (ended !== null) return null;
  const last = messages.reduce((found, { by }, index) => (by === 'librarian' ? index : found), -1);
  return messages[last + 1]?.at ?? null;
}

/** When the last thing was said. */
export function lastSaid({ messages, startedAt }: Pick<Chat, 'messages' | 'startedAt'>): number {
  return messages[messages.length - 1]?.at ?? startedAt;
}

/** Whether librarians are at work: until when, or from when on. Epoch milliseconds. */
export function chatHours(calendar: Calendar, now: number): { readonly open: boolean; readonly change: number } {
  const open = isOpen(calendar, new Date(now));
  return { open, change: (open ? nextClose : nextOpen)(calendar, new Date(now)).getTime() };
}

/** Working days without an answer after which coordinators are told as well, and without a word after which a conversation is over. */
const tellOthersDays = 1;
const leftDays = 2;

/**
 * When people are told by mail that a question waits: whoever is on duty after so many working minutes, coordinators at the end of the next working day. Each step once for
 * each wait; null where nobody waits or all were told. Lies in working time, so nobody is told at night.
 */
export function tellAt(chat: Pick<Chat, 'messages' | 'ended' | 'told'>, calendar: Calendar, minutes: number): { readonly step: 0 | 1; readonly at: number } | null {
  const since = waitingSince(chat);
  if (since === null) return null;
  const steps = chat.told.since === since ? chat.told.steps : 0;
  if (steps === 0) return { step: 0, at: addWorkingTime(calendar, new Date(since), minutes).getTime() };
  return steps === 1 ? { step: 1, at: endOfWorkingDay(calendar, new Date(since), tellOthersDays).getTime() } : null;
}

/** When a conversation whose last word is the librarian's is over, for the visitor has nothing more to ask; null while somebody waits. */
export function overAt(chat: Chat, calendar: Calendar): number | null {
  return chat.ended !== null || waitingSince(chat) !== null ? null : endOfWorkingDay(calendar, new Date(lastSaid(chat)), leftDays).getTime();
}

/** What librarians have said that the visitor has neither seen nor been mailed. */
export function unsettledAnswers({ messages, settled }: Pick<Chat, 'messages' | 'settled'>): ChatMessage[] {
  return messages.slice(settled).filter(({ by }) => by === 'librarian');
}
