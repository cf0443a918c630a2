import { storedImage } from '../../domain/request';
import { textHash } from '../../domain/textHash';
import type { Language } from '../../messages/dates';
import { makeToken } from '../accessToken';
import { usableAddress } from '../configuration/people';
import { readSettings } from '../configuration/settings';
import { readTable } from '../configuration/table';
import { readTemplates } from '../configuration/templates';
import type { TemplateKey } from '../../messages/mailKinds';
import { newsAddress } from '../news/newsToken';
import { listDays, makeListToken } from '../listToken';
import type { OutboxEntry } from '../mail/outbox';
import { revealRow } from '../restricted/revealRow';
import { isTicket, readTicket } from './place';
import type { SitePorts, SiteReading } from './sitePorts';
import { isTooMany, linkMails, linksToOne, linkWishes, oneMore } from './tries';
import { sequencesOf } from './visit';

/** What a visitor asks for: a link to the request of a ticket, or to all requests of the address where the ticket is ''. */
export interface LinkWish {
  readonly email: string;
  readonly ticket: string;
  /** For a link to follow new products instead: the topic that is proposed, '' for all. */
  readonly topic?: string;
  readonly language: Language;
  /** Names the press of the button: sent again it is the same wish. */
  readonly key: string;
}

export type LinkOutcome = 'sent' | 'paused' | 'tooMany' | 'malformed';

/** Mails of the day that strangers leave for the desk itself. */
const reserve = 20;
/** Seconds for which a press is remembered. */
const keySeconds = 3_600;
/** How long sending a mail takes, roughly, in milliseconds: whoever asks for what does not exist waits as long. */
const mailMilliseconds = { least: 500, spread: 700 };
const day = 24 * 60 * 60 * 1000;

/**
 * Mails a link to an address, if it fits: the answer is the same whether it does or not, and so is the time. The mail goes out at once and not through the outbox, since
 * somebody is waiting at the screen, at night as well, and who loses it asks again. Nothing is written into the desk's tables.
 */
export function sendLink(wish: LinkWish, ports: SitePorts): LinkOutcome {
  const email = wish.email.trim().toLowerCase();
  const ticket = readTicket(wish.ticket);
  if (!usableAddress(email) || (ticket !== '' && !isTicket(ticket))) return 'malformed';
  const now = ports.clock.now();
  const toOne = linksToOne(textHash(email));
  const pressed = `link-${textHash(`${wish.key}|${email}|${wish.topic === undefined ? ticket : `news ${wish.topic}`}`)}`;
  const full = (note: (name: string) => string | null): boolean => isTooMany(linkMails, note(linkMails.name), now) || isTooMany(linkWishes, note(linkWishes.name), now) || isTooMany(toOne, note(toOne.name), now);
  const reading = ports.open(['desk'], [linkMails.name, linkWishes.name, toOne.name, pressed], (note) =>
    note(pressed) !== null || full(note) ? [] : ['templates', 'settings', ...(wish.topic !== undefined ? [] : [ticket === '' ? ('owners' as const) : ('tickets' as const)])]);
  if (reading.shelf('desk').settings.paused) return 'paused';
  if (reading.note(pressed) !== null) return 'sent';
  if (full(reading.note) || ports.mail.remaining() <= reserve) return 'tooMany';
  const address = wish.topic !== undefined ? followAddress(email, wish.topic, reading, ports) : ticket === '' ? listAddress(email, reading, ports) : requestAddress(email, ticket, reading, ports);
  const counted = { [toOne.name]: oneMore(toOne, reading.note(toOne.name), now), [linkWishes.name]: oneMore(linkWishes, reading.note(linkWishes.name), now), [pressed]: '1' };
  ports.keep(address === null ? counted : { ...counted, [linkMails.name]: oneMore(linkMails, reading.note(linkMails.name), now) }, keySeconds);
  if (address === null) ports.pause(mailMilliseconds.least + ports.random() * mailMilliseconds.spread);
  else mailTo(email, address, ticket, wish.topic !== undefined ? 'followLink' : ticket === '' ? 'ownRequests' : 'ownRequest', wish.language, reading, ports);
  return 'sent';
}

/** Anybody may follow, so every address gets its link: only its own mailbox can use it. */
function followAddress(email: string, topic: string, reading: SiteReading, ports: SitePorts): string {
  const address = newsAddress(email, ports.identity, ports.secrets, reading.shelf('desk').settings.linkVersion);
  return topic === '' ? address : `${address}&topik=${encodeURIComponent(topic.slice(0, 60))}`;
}

function listAddress(email: string, reading: SiteReading, ports: SitePorts): string | null {
  if (sequencesOf(email, reading).length === 0) return null;
  const token = makeListToken({ email, until: ports.clock.now() + listDays * day }, ports.secrets, reading.shelf('desk').settings.linkVersion);
  return `${ports.identity.webAppAddress}?m=${token}`;
}

/** The address of the request, where it is that of its requester or of the one on whose behalf it was made. */
function requestAddress(email: string, ticket: string, reading: SiteReading, ports: SitePorts): string | null {
  const sequence = reading.range('tickets').findIndex(([cell]) => cell === ticket) + 1;
  const row = sequence === 0 ? null : (ports.rows([sequence])[0] ?? null);
  if (row === null || row.ticket !== ticket || row.imageJson === '') return null;
  const { requesterEmail, onBehalfEmail } = storedImage(JSON.parse(revealRow(row, ports)?.imageJson ?? row.imageJson));
  if (![requesterEmail, onBehalfEmail].some((own) => own?.toLowerCase() === email)) return null;
  return `${ports.identity.webAppAddress}?t=${makeToken({ ticket, sequence }, ports.secrets, reading.shelf('desk').settings.linkVersion)}`;
}

function mailTo(email: string, address: string, ticket: string, kind: TemplateKey, language: Language, reading: SiteReading, ports: SitePorts): void {
  const now = ports.clock.now();
  const entry: OutboxEntry = {
    id: '', sequence: 0, to: [email], cc: [], ticket, priority: 1, createdAt: now, notBefore: 0, hoursOf: null, mergeKey: null, state: 'sending', attemptAt: now, attempts: 0,
    parameters: { kind, language, requests: [], nameOfReader: '', address },
  };
  ports.mail.send(ports.mail.compose(entry, {
    templates: readTemplates(readTable('templates', reading.range('templates'))).templates,
    settings: readSettings(readTable('settings', reading.range('settings'))).settings,
    owner: ports.identity.owner, spreadsheetAddress: ports.identity.spreadsheetAddress, sign: ports.secrets.sign,
  }));
}
