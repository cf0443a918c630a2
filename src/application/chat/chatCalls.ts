import type { ChatDeedRefusal, ChatEnd } from '../../domain/chat';
import type { Language, LocalInstant } from '../../messages/dates';

/** What a visitor of the page asks. Anybody can call it with anything. */
export type ChatVisitorCall =
  /** Codes; '' for none. Name and address may be '' while librarians are at work. */
  | { readonly chat: 'ask'; readonly text: string; readonly name: string; readonly email: string; readonly region: string; readonly service: string; readonly language: Language; readonly key: string }
  /** `known`: version that the page shows, 0 for none; `idle`: seconds since something happened there. */
  | { readonly chat: 'news'; readonly token: string; readonly known: number; readonly idle: number; readonly hidden: boolean }
  | { readonly chat: 'say'; readonly token: string; readonly text: string; readonly key: string }
  | { readonly chat: 'address'; readonly token: string; readonly name: string; readonly email: string; readonly key: string };

/** A conversation as the visitor sees it: no address of anybody leaves the server. */
export interface ChatView {
  readonly version: number;
  readonly messages: readonly { readonly byDesk: boolean; readonly name: string; readonly at: LocalInstant; readonly text: string }[];
  /** Whether an answer is being waited for. */
  readonly waiting: boolean;
  /** Name of who has it in hand; '' for nobody yet. */
  readonly handler: string;
  /** Whether librarians are at work, and until or from when on. */
  readonly hours: { readonly open: boolean; readonly change: LocalInstant };
  readonly ended: ChatEnd | null;
  /** The request that it has become, and the token of its page. */
  readonly request: { readonly ticket: string; readonly token: string } | null;
  readonly hasAddress: boolean;
  readonly addressWanted: boolean;
  readonly language: Language;
}

export type ChatVisitorAnswer =
  /** `again`: seconds until the page may ask for news; null: not of itself. */
  | { readonly outcome: 'chat'; readonly token: string; readonly view: ChatView; readonly again: number | null }
  | { readonly outcome: 'same'; readonly again: number | null }
  | { readonly outcome: 'notDone'; readonly reason: ChatDeedRefusal; readonly view: ChatView }
  /** `addressNeeded`: nobody is at work, so the answer can only come by mail; `off`: the library does not offer it, or is paused. */
  | { readonly outcome: 'addressNeeded' | 'off' | 'denied' | 'wait' | 'tooMany' | 'busy' | 'malformed' };

/** What a librarian does on a card; who they are is Google's word. `row` and `startedAt` name the conversation. */
export interface ChatPress {
  readonly key: string;
  readonly row: number;
  readonly startedAt: number;
}

export type ChatCardCall = ChatPress & ChatCardAction & { readonly token: string };

export type ChatCardAction =
  | { readonly chat: 'answer'; readonly text: string }
  | { readonly chat: 'take' | 'askAddress' | 'dismiss' }
  /** Ends it as answered on the spot, or makes a request of it that goes on. Codes; `email` '' takes what the visitor has left. */
  | { readonly chat: 'served' | 'request'; readonly service: string; readonly region: string; readonly title: string; readonly email: string };

/** A conversation as a card shows it. */
export interface ChatCardView {
  readonly row: number;
  readonly startedAt: number;
  readonly messages: readonly { readonly by: 'visitor' | 'librarian'; readonly name: string; readonly at: LocalInstant; readonly text: string }[];
  readonly waiting: boolean;
  readonly handler: string;
  readonly mine: boolean;
  readonly name: string;
  readonly email: string;
  readonly addressWanted: boolean;
  readonly language: Language;
  readonly ended: ChatEnd | null;
  readonly request: { readonly ticket: string; readonly sequence: number } | null;
  /** Code of the service and of the region that come first in the drop-downs. */
  readonly service: string;
  readonly region: string;
  readonly services: readonly { readonly code: string; readonly name: string }[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

export type ChatCardRefusal = ChatDeedRefusal | 'denied' | 'notAllowed' | 'gone' | 'busy' | 'malformed' | 'paused' | 'addressMissing' | 'addressUnusable' | 'placeUnknown';

export type ChatCardAnswer =
  | { readonly done: true; readonly shown: ChatCardView }
  | { readonly done: true; readonly made: { readonly ticket: string; readonly sequence: number } }
  | { readonly done: false; readonly reason: ChatCardRefusal };
