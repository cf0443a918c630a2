import { chatHours, waitingSince, type Chat } from '../../domain/chat';
import { makeToken } from '../accessToken';
import { regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { localInstant } from '../localInstant';
import type { Secrets } from '../ports';
import { calendarsOf, type DeskShelf } from '../site/shelves';
import type { Calendar } from '../../domain/workingTime';
import { goodFor, type CachedChat } from './cachedChat';
import type { ChatCardView } from './chatCalls';

/** What a view is made with beside the conversation: zone and calendar of its region. */
export interface ChatPlace {
  readonly zone: string;
  readonly calendar: Calendar;
  readonly linkVersion: number;
}

/** The conversation as its visitor sees it at `now`, and how long that is so. */
export function visitorView(chat: Chat, { zone, calendar, linkVersion }: ChatPlace, secrets: Secrets, now: number): CachedChat {
  const { open, change } = chatHours(calendar, now);
  const at = (instant: number) => localInstant(zone, instant);
  return {
    until: Math.min(change, now + goodFor),
    view: {
      version: chat.version, messages: chat.messages.map((message) => ({ byDesk: message.by === 'librarian', name: message.name, at: at(message.at), text: message.text })),
      waiting: waitingSince(chat) !== null, handler: chat.handler?.name ?? '', hours: { open, change: at(change) }, ended: chat.ended?.how ?? null,
      request: chat.request === null ? null : { ticket: chat.request.ticket, token: makeToken(chat.request, secrets, linkVersion) },
      hasAddress: chat.email !== '', addressWanted: chat.addressWanted, language: chat.language,
    },
  };
}

/** The place of a region by what the page keeps. */
export function placeOnPage(desk: DeskShelf, region: string, timeZone: string): ChatPlace {
  return { zone: desk.regions.find(({ code }) => code === region)?.zone ?? timeZone, calendar: calendarsOf(desk, timeZone).of(region), linkVersion: desk.settings.linkVersion };
}

/** The place of a conversation by the tabs; for one without a region the desk's own. */
export function placeOfChat(chat: Pick<Chat, 'region'>, configuration: DeskConfiguration): ChatPlace {
  return {
    zone: regionOf(configuration, chat.region)?.timeZone ?? configuration.timeZone, calendar: configuration.calendars.of(chat.region), linkVersion: configuration.settings.linkVersion,
  };
}

/** The conversation as a card of that person shows it, with what can be chosen for it. */
export function cardViewOf(row: number, chat: Chat, me: { readonly email: string; readonly homeRegion: string | null }, configuration: DeskConfiguration): ChatCardView {
  const { zone } = placeOfChat(chat, configuration);
  const services = configuration.services.filter(({ active }) => active);
  return {
    row, startedAt: chat.startedAt, messages: chat.messages.map(({ by, name, at, text }) => ({ by, name, at: localInstant(zone, at), text })), waiting: waitingSince(chat) !== null,
    handler: chat.handler?.name ?? '', mine: chat.handler?.email === me.email, name: chat.name, email: chat.email, addressWanted: chat.addressWanted, language: chat.language, ended: chat.ended?.how ?? null, request: chat.request,
    service: serviceOf(configuration, chat.service)?.code ?? services[0]?.code ?? '', region: regionOf(configuration, chat.region)?.code ?? me.homeRegion ?? configuration.regions[0]?.code ?? '',
    services: services.map(({ code, name }) => ({ code, name })), regions: configuration.regions.map(({ code, name }) => ({ code, name })),
  };
}
