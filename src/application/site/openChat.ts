import { nextQuestionAfter } from '../../domain/chatPace';
import { cacheName, readCached } from '../chat/cachedChat';
import { grantIn, readChatToken } from '../chat/chatToken';
import { placeOnPage, visitorView } from '../chat/chatView';
import { chatIn, mostRows } from '../chat/keptChat';
import { viewAsk } from './ask';
import type { SitePorts, SiteRange } from './sitePorts';
import { wrongLinks } from './tries';
import { frameOf, type Shown, type Visit } from './visit';
import { isWrong, shut } from './wrongLink';

/** The link of a short question: what was said, for who has it. Costs what any view of the page costs; opening changes nothing, and does not count as seen, for scanners of mails open links. */
export function openChat(visit: Visit, token: string, ports: SitePorts): Shown {
  const asked: Visit = { ...visit, place: { ...visit.place, page: 'ask' } };
  const now = ports.clock.now();
  const grantOf = (linkVersion: number) => readChatToken(token, ports.secrets, linkVersion);
  const named = grantIn(token);
  const range: SiteRange | null = named === null || named.row < 2 || named.row > mostRows + 1 ? null : { chat: named.row };
  const reading = ports.open(['desk'], [wrongLinks.name, cacheName(token)], (note, kept) =>
    range === null || isWrong(kept('desk'), grantOf) || readCached(note(cacheName(token)), now) !== null ? [] : [range]);
  const desk = reading.shelf('desk');
  const view = viewAsk(asked.place, desk, ports);
  const grant = grantOf(desk.settings.linkVersion);
  if (grant === null || range === null) return { view: shut({ ...view, problem: 'denied' }, asked, reading, ports), frame: frameOf(asked, desk, ports) };
  const kept = chatIn(reading.range(range));
  const found = readCached(reading.note(cacheName(token)), now)?.view
    ?? (kept?.chat.startedAt === grant.startedAt ? visitorView(kept.chat, placeOnPage(desk, kept.chat.region, ports.timeZone), ports.secrets, now).view : null);
  if (found === null) return { view: { ...view, problem: 'denied' }, frame: frameOf(asked, desk, ports) };
  // Who has chosen no language reads it in the one in which it was asked.
  const language = asked.chosen ? asked.language : found.language;
  const again = found.ended === null ? nextQuestionAfter({ idle: 0, hidden: false, open: found.hours.open }) : null;
  return { view: { ...view, token, found, again }, frame: frameOf({ ...asked, language }, desk, ports) };
}
