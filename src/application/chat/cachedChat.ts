import type { Chat } from '../../domain/chat';
import type { ChatView } from './chatCalls';
import type { ChatGrant } from './chatToken';

/**
 * What open pages are answered from. It lies in the cache under the token itself, which nobody can guess, so that asking for news needs neither key nor spreadsheet. Whoever
 * changes a conversation first writes that it is changing, then the conversation, then what it is now, all under the lock: so the cache never tells less than the
 * tab for longer than an execution lasts, and one that was killed in between has left the mark that says so.
 */
export interface CachedChat {
  readonly view: ChatView;
  /** Epoch milliseconds until which it is good: some minutes, or until librarians begin or stop to work. */
  readonly until: number;
}

/** Milliseconds for which it is good; after that the page reads the tab again, and a link that was taken back opens nothing. */
export const goodFor = 300_000;
/** Seconds for which anything of this is kept in the cache. */
export const noteSeconds = 3_600;
const changing = 'changing';

export const cacheName = (token: string): string => `chat-${token}`;

/** What a page has shown, kept beside: '<epoch milliseconds>|<version>'. */
export const seenName = ({ row, startedAt }: ChatGrant): string => `chat-seen-${startedAt}-${row}`;
/** A page that is still there says so again after so long, in milliseconds. */
export const seenEvery = 60_000;

export const changingNote = (token: string): Readonly<Record<string, string>> => ({ [cacheName(token)]: changing });
export const cachedNote = (token: string, cached: CachedChat): Readonly<Record<string, string>> => ({ [cacheName(token)]: JSON.stringify(cached) });

/** What is kept, where it is there and good at `now`. */
export function readCached(text: string | null | undefined, now: number): CachedChat | null {
  if (text === null || text === undefined || text === '' || text === changing) return null;
  const cached = JSON.parse(text) as CachedChat;
  return now < cached.until ? cached : null;
}

/** When a page last showed which version. */
export function readSeen(text: string | null | undefined): { readonly at: number; readonly version: number } {
  const [, at = '0', version = '0'] = /^(\d{1,16})\|(\d{1,7})$/.exec(text ?? '') ?? [];
  return { at: Number(at), version: Number(version) };
}

export const seenNote = (grant: ChatGrant, at: number, version: number): Readonly<Record<string, string>> => ({ [seenName(grant)]: `${at}|${version}` });

/** Whether the visitor has seen all that was said to them: a page has shown a version in which it stood. */
export function hasSeen({ version }: Pick<Chat, 'version'>, text: string | null | undefined): boolean {
  return readSeen(text).version >= version;
}
