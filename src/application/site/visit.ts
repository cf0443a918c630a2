import { isInService } from '../../domain/request';
import { makeToken, readToken, type TokenGrant, type TokenPurpose } from '../accessToken';
import { heartbeatView } from '../health/heartbeat';
import { readListToken } from '../listToken';
import { localInstant } from '../localInstant';
import { readTable } from '../configuration/table';
import { readFollowers } from '../news/followers';
import { readNewsToken } from '../news/newsToken';
import type { ContentsRow } from '../ports';
import { forRating, markOfLink } from '../survey/forRating';
import { requestView, type StatusView, type WelcomeView } from '../viewStatus';
import { readSignature } from '../desk/rows';
import { sheetAddress } from '../statusAddress';
import { revealRow } from '../restricted/revealRow';
import { viewAnswers } from './answers';
import { prefilled } from './formLink';
import { viewPerformance } from './performance';
import { isTicket, type Place } from './place';
import { topicsOf, viewProducts } from './products';
import { productsFor } from './productsFor';
import { viewServices } from './services';
import { viewAsk } from './ask';
import { bothOf, namesOf, type DeskShelf, type ShelfName, type Shelves } from './shelves';
import type { Frame, OwnRequestsView, SiteView, TrackedView, TrackView } from './siteView';
import type { SitePorts, SiteReading } from './sitePorts';
import { ownRequest, trackedOf } from './track';
import { isTooMany, oneMore, rightTickets, wrongLinks, wrongTickets } from './tries';
import { isWrong, shut } from './wrongLink';

/**
 * What a visit begins with: a place, or a signed link: to one request (`t`), to look at one request and answer nothing (`l`), to rate one (`r`), or to the list of one's own (`m`).
 */
export interface Visit {
  readonly place: Place;
  readonly requestToken: string;
  readonly sheetToken: string;
  readonly listToken: string;
  /** Of the link by which one follows new products and leaves (`f`). */
  readonly newsToken?: string;
  readonly rateToken: string;
  /** The mark that the link of a rating names. */
  readonly mark: string;
  readonly language: Frame['language'];
  readonly chosen: boolean;
}

export interface Shown {
  readonly view: SiteView;
  readonly frame: Frame;
}

/** What each page is made of. */
const shelvesOf: Readonly<Record<Place['page'], readonly ShelfName[]>> = {
  services: ['desk', 'published'], track: ['desk'], products: ['desk', 'products'], answers: ['desk', 'answers'], performance: ['desk', 'published'], complaint: ['desk', 'people'], ask: ['desk'],
};

/** Own requests that a list shows, the newest first. */
const mostOwn = 30;
/** Seconds for which what a ticket number shows is kept. */
const trackSeconds = 60;

/** The page as a visitor gets it. Costs three service calls where all is cached and six where nothing is, whatever the number of requests. */
export function visit(asked: Visit, ports: SitePorts): Shown {
  if (asked.requestToken !== '' || asked.sheetToken !== '' || asked.rateToken !== '') return openRequest(asked, ports);
  if (asked.listToken !== '') return openList(asked, ports);
  if (asked.newsToken !== undefined && asked.newsToken !== '') return openNews(asked, asked.newsToken, ports);
  const { place } = asked;
  if (place.page === 'track' && place.ticket !== '') return track(asked, ports);
  const reading = ports.open(shelvesOf[place.page], [], () => []);
  return { view: viewPlace(place, reading, ports), frame: frameOf(asked, reading.shelf('desk'), ports) };
}

function viewPlace(place: Place, reading: SiteReading, ports: SitePorts): SiteView {
  const desk = reading.shelf('desk');
  const { formAddress } = ports.identity;
  switch (place.page) {
    case 'services':
      return viewServices(desk.standards, reading.shelf('published'), bothOf(desk.settings.complaints), formAddress, ports.entries);
    case 'track':
      return { kind: 'track', state: 'ask', tracked: null };
    case 'products':
      return viewProducts(reading.shelf('products'), place);
    case 'answers':
      return viewAnswers(reading.shelf('answers'), place.query, desk.services.find(({ code }) => code === place.service) ?? null, prefilled(formAddress, [[ports.entries.title, place.query]]));
    case 'complaint':
      return { kind: 'complaint', ways: bothOf(desk.settings.complaints), services: desk.standards.map(({ code, name }) => ({ code, name })), people: reading.shelf('people'), typed: '', found: null, problem: '' };
    case 'ask':
      return viewAsk(place, desk, ports);
    case 'performance': {
      const region = desk.regions.find(({ code }) => code === place.region)?.name ?? '';
      return viewPerformance(reading.shelf('published'), desk.regions.map(({ name }) => name), desk.standards.map(({ name }) => name), region, foundThisYear(ports));
    }
  }
}

function openRequest(asked: Visit, ports: SitePorts): Shown {
  const own = asked.requestToken !== '';
  const reading = ports.open(own ? ['desk', 'products'] : ['desk'], [wrongLinks.name], () => []);
  const desk = reading.shelf('desk');
  const { linkVersion } = desk.settings;
  const purpose: TokenPurpose = own ? 'status' : asked.rateToken !== '' ? 'rate' : 'sheet';
  const forRequester = purpose !== 'sheet';
  const grant = readToken(asked.requestToken || asked.rateToken || asked.sheetToken, ports.secrets, linkVersion, purpose);
  const { row, slots } = grant === null ? { row: null, slots: [] } : ports.request(grant.sequence);
  // Who comes by the link in the Sheet is led on to read only.
  const linkTo = (other: TokenGrant): string =>
    forRequester ? `${ports.identity.webAppAddress}?t=${makeToken(other, ports.secrets, linkVersion)}` : sheetAddress(other, ports.identity, desk.settings, ports.secrets);
  // A link that is there to rate opens no words of a confidential request.
  const whole = grant === null ? null : requestView(grant, purpose === 'status' ? revealRow(row, ports) : row, slots, namesOf(desk, ports.timeZone), ports.clock.now(), linkTo);
  const view = whole !== null && purpose === 'rate' ? forRating(whole, markOfLink(asked.mark)) : whole !== null && own ? withProducts(whole, reading.shelf('products')) : whole;
  const notFound: WelcomeView = { kind: 'notFound', language: asked.language, formAddress: ports.identity.formAddress };
  // Who has chosen no language reads the request in its own.
  const language = view !== null && !asked.chosen ? view.language : asked.language;
  return { view: view ?? (grant === null ? shut(notFound, asked, reading, ports) : notFound), frame: frameOf({ ...asked, language }, desk, ports) };
}

/** While somebody still waits for their result, what the library has made already may help them. */
function withProducts(view: StatusView, products: Shelves['products']): StatusView {
  const fitting = isInService(view.status) ? productsFor({ title: view.title, keywords: view.contents.keywords }, products) : [];
  return fitting.length === 0 ? view : { ...view, products: fitting };
}

function openList(asked: Visit, ports: SitePorts): Shown {
  const now = ports.clock.now();
  const grantOf = (linkVersion: number) => readListToken(asked.listToken, ports.secrets, linkVersion, now);
  const reading = ports.open(['desk'], [wrongLinks.name], (_, kept) => (isWrong(kept('desk'), grantOf) ? [] : ['owners']));
  const desk = reading.shelf('desk');
  const grant = grantOf(desk.settings.linkVersion);
  const frame = frameOf(asked, desk, ports);
  if (grant === null) return { view: shut({ kind: 'own', state: 'expired', requests: [], more: 0 }, asked, reading, ports), frame };
  const sequences = sequencesOf(grant.email, reading).sort((one, other) => other - one);
  const rows = sequences.length === 0 ? [] : ports.rows(sequences.slice(0, mostOwn));
  const names = namesOf(desk, ports.timeZone);
  const requests = rows.flatMap((row) => safely(row, (known) => ownRequest(known, names, (image) => makeToken(image, ports.secrets, desk.settings.linkVersion))) ?? []);
  const view: OwnRequestsView = { kind: 'own', state: 'list', requests, more: Math.max(0, sequences.length - mostOwn) };
  return { view, frame };
}

/** What an address follows, and what it may. Looking changes nothing, for scanners of mails open links. */
function openNews(asked: Visit, token: string, ports: SitePorts): Shown {
  const emailOf = (linkVersion: number) => readNewsToken(token, ports.secrets, linkVersion);
  const reading = ports.open(['desk', 'products'], [wrongLinks.name], (_, kept) => (isWrong(kept('desk'), emailOf) ? [] : ['followers']));
  const desk = reading.shelf('desk');
  const email = emailOf(desk.settings.linkVersion);
  const follower = email === null ? undefined : readFollowers(readTable('followers', reading.range('followers')), ports.timeZone).find((one) => one.email === email);
  const offered = topicsOf(reading.shelf('products')).map(({ name }) => name);
  const view: SiteView = email === null ? shut({ kind: 'news', state: 'void', email: '', token: '', topics: [], chosen: [] }, asked, reading, ports) : {
    kind: 'news', state: follower === undefined ? 'new' : 'following', email, token,
    topics: [...new Set([...offered, ...(follower?.topics ?? [])])], chosen: follower?.topics ?? offered.filter((topic) => topic === asked.place.topic),
  };
  const language = follower !== undefined && !asked.chosen ? follower.language : asked.language;
  return { view, frame: frameOf({ ...asked, language }, desk, ports) };
}

/** Sequences of the requests of an address, by the signatures of their rows. */
export function sequencesOf(email: string, reading: SiteReading): number[] {
  const wanted = email.toLowerCase();
  return reading.range('owners').flatMap(([owner, signature]) => {
    const sequence = readSignature(signature)?.sequence;
    return sequence !== undefined && String(owner ?? '').trim().toLowerCase() === wanted ? [sequence] : [];
  });
}

function track(asked: Visit, ports: SitePorts): Shown {
  const now = ports.clock.now();
  const { ticket } = asked.place;
  const key = `track-${ticket}`;
  const real = isTicket(ticket);
  const blocked = (note: (name: string) => string | null): boolean => [wrongTickets, rightTickets].some((limit) => isTooMany(limit, note(limit.name), now));
  const reading = ports.open(['desk'], real ? [key, wrongTickets.name, rightTickets.name] : [], (note) => (real && note(key) === null && !blocked(note) ? ['tickets'] : []));
  const desk = reading.shelf('desk');
  const frame = frameOf(asked, desk, ports);
  const say = (view: Omit<TrackView, 'kind'>): Shown => ({ view: { kind: 'track', ...view }, frame });
  const unknown = { state: 'unknown', tracked: null } as const;
  if (!real) return say(unknown);
  const kept = reading.note(key);
  if (kept !== null) return say(kept === '' ? unknown : { state: 'found', tracked: JSON.parse(kept) as TrackedView });
  if (blocked(reading.note)) return say({ state: 'wait', tracked: null });
  const sequence = reading.range('tickets').findIndex(([cell]) => cell === ticket) + 1;
  const row = sequence === 0 ? null : (ports.rows([sequence])[0] ?? null);
  const tracked = safely(row, (known) => (known.ticket === ticket ? trackedOf(known, namesOf(desk, ports.timeZone)) : null));
  const limit = tracked === null ? wrongTickets : rightTickets;
  ports.keep({ [limit.name]: oneMore(limit, reading.note(limit.name), now), [key]: tracked === null ? '' : JSON.stringify(tracked) }, trackSeconds);
  return say(tracked === null ? unknown : { state: 'found', tracked });
}

/** A row that an old version or a hand has left in a shape that nobody knows shows nothing, and keeps back no other. */
function safely<T>(row: ContentsRow | null, show: (row: ContentsRow) => T | null): T | null {
  try {
    return row === null ? null : show(row);
  } catch {
    return null;
  }
}

function foundThisYear(ports: SitePorts): number {
  const month = monthOf(ports);
  const since = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  return Object.entries(ports.foundAnswers).reduce((sum, [key, count]) => (key >= since ? sum + count : sum), 0);
}

/** YYYY-MM of now, in the desk's zone. */
export function monthOf(ports: Pick<SitePorts, 'clock' | 'timeZone'>): string {
  return localInstant(ports.timeZone, ports.clock.now()).wall.slice(0, 7);
}

/** What stands around a view. */
export function frameOf({ place, language, chosen }: Pick<Visit, 'place' | 'language' | 'chosen'>, desk: DeskShelf, ports: SitePorts): Frame {
  return {
    library: desk.settings.libraryName, address: ports.identity.webAppAddress, formAddress: ports.identity.formAddress, regionEntry: ports.entries.region,
    regions: desk.regions.map(({ code, name }) => ({ code, name })), language, chosen, place,
    heartbeat: heartbeatView(ports.heartbeat, ports.clock.now(), ports.timeZone),
  };
}
