import { isAway, serves, type Librarian } from '../../domain/assignment';
import { placeOf, whereAllowed, type CardActionName, type Place } from '../../domain/authority';
import { mayReadConfidential } from '../../domain/confidential';
import type { RequestContents, RequestImage } from '../../domain/request';
import { localDate, type Calendar } from '../../domain/workingTime';
import type { LocalInstant, Language } from '../../messages/dates';
import { readConfiguration, regionOf, serviceOf, type ConfigurationTables, type DeskConfiguration } from '../configuration/readConfiguration';
import type { KeptChat } from '../chat/chatPorts';
import { readState } from '../desk/deskState';
import { localInstant } from '../localInstant';
import type { Cells, ContentsRow } from '../ports';
import { storedImage } from '../../domain/request';

/** What a card needs read; everything comes in one call, with the rights of the person who looks. */
export interface CardReadPlan {
  /** Sequence of the request that the card is about; null for none. */
  readonly contents: number | null;
  /** The tab SOP. */
  readonly procedures: boolean;
  /** All rows of Permohonan, for a search. */
  readonly requests: boolean;
  /** What stands before the conversations of Percakapan, for the home card. */
  readonly chats?: boolean;
  /** Row of a conversation that the card is about. */
  readonly chat?: number;
}

export interface CardReading {
  readonly configuration: ConfigurationTables;
  readonly timeZone: string;
  readonly state: Cells;
  readonly contents: ContentsRow | null;
  /** Rows of SOP and of Permohonan with their header; empty where they were not asked for. */
  readonly procedures: Cells;
  readonly requests: Cells;
  /** First columns of Percakapan from row 2 on, and one conversation; absent where they were not asked for or the desk has no such tab. */
  readonly chats?: Cells;
  readonly chat?: KeptChat | null;
}

/** The desk as somebody of it sees it at one instant, in their language. */
export interface CardDesk {
  readonly configuration: DeskConfiguration;
  readonly images: ReadonlyMap<string, RequestImage>;
  readonly reading: CardReading;
  readonly me: Librarian;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: Language;
}

/** The desk for the person of an address; null where they are no active librarian, whom the cards show nothing. */
export function cardDesk(reading: CardReading, email: string, now: number, language: Language): CardDesk | null {
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const me = activePerson(configuration, email);
  if (!me) return null;
  return { configuration, images: readState(reading.state).images, reading, me, now, language };
}

/** The active person of an address in the tab Pustakawan. */
export function activePerson(configuration: Pick<DeskConfiguration, 'librarians'>, email: string): Librarian | undefined {
  return configuration.librarians.find((person) => person.active && person.email === email.toLowerCase());
}

export function calendarFor(desk: CardDesk, image: Pick<RequestImage, 'region'>): Calendar {
  return desk.configuration.calendars.of(image.region);
}

/** An instant as the region of the request reads it. */
export function localTime(desk: CardDesk, image: Pick<RequestImage, 'region'>, at: number): LocalInstant {
  return localInstant(regionOf(desk.configuration, image.region)?.timeZone ?? desk.configuration.timeZone, at);
}

export function serviceName(desk: CardDesk, code: string): string {
  const service = serviceOf(desk.configuration, code);
  return (desk.language === 'en' ? service?.nameEnglish : service?.name) ?? code;
}

export function regionName(desk: CardDesk, code: string): string {
  return regionOf(desk.configuration, code)?.name ?? code;
}

export function stageName(desk: CardDesk, stage: { readonly name: string; readonly nameEnglish: string } | undefined): string {
  return (desk.language === 'en' ? stage?.nameEnglish : stage?.name) ?? '';
}

/** Whether the assignee of a request is there today: active and not on leave by the day of its region. */
export function isThere(desk: CardDesk, image: Pick<RequestImage, 'assignee' | 'region'>): boolean {
  if (!activePerson(desk.configuration, image.assignee)) return false;
  return !isAway({ leave: desk.configuration.leave, day: localDate(calendarFor(desk, image), new Date(desk.now)) }, image.assignee);
}

/** Who stands in for the assignee while they are away. */
export function standIn(configuration: Pick<DeskConfiguration, 'librarians'>, image: Pick<RequestImage, 'assignee'>): string | null {
  return configuration.librarians.find((person) => person.email === image.assignee)?.substitute ?? null;
}

export function placeFor(configuration: Pick<DeskConfiguration, 'librarians'>, person: Librarian, image: Pick<RequestImage, 'assignee' | 'region'>): Place {
  return placeOf(person, image, standIn(configuration, image));
}

export function mayDo(configuration: Pick<DeskConfiguration, 'librarians'>, person: Librarian, action: CardActionName, image: Pick<RequestImage, 'assignee' | 'region' | 'confidential'>): boolean {
  if (image.confidential === true && !mayReadConfidential(person, image)) return false;
  return whereAllowed(person.role, action).includes(placeFor(configuration, person, image));
}

/** Whether a request lies in the regions of a person, coordinators and those above them having all. */
export function isInMyRegions(me: Librarian, image: Pick<RequestImage, 'region'>): boolean {
  return serves(me.regions, image.region) || (me.role !== 'librarian' && me.regions.length === 0);
}

/** The request that the card is about: among the open ones, else as it ended. */
export function imageOf(desk: CardDesk, ticket: string): RequestImage | null {
  const { contents } = desk.reading;
  const open = desk.images.get(ticket);
  if (open) return open;
  return contents !== null && contents.ticket === ticket && contents.imageJson !== '' ? storedImage(JSON.parse(contents.imageJson)) : null;
}

export function contentsFor(desk: CardDesk, ticket: string): RequestContents | null {
  const { contents } = desk.reading;
  return contents !== null && contents.ticket === ticket && contents.contentsJson !== '' ? (JSON.parse(contents.contentsJson) as RequestContents) : null;
}
