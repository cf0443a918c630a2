import { serves, type Librarian } from '../../domain/assignment';
import type { Audience } from '../../domain/escalation';
import { handlerOf, type Staff } from '../../domain/recipients';
import { isInService, type RequestImage } from '../../domain/request';
import { isStopped } from '../../domain/serviceLevel';
import { atLocal, endOfWorkingDay, isOpen, localDate, nextOpen } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { assignmentKey, mostInFull } from '../mail/orders';
import { refusedFor } from '../observe/refusedEdits';
import { listHeadings, type ListHeading, type MailList, type MailParameters, type MailRequest } from '../mail/outbox';
import { hoursOfReader } from '../mail/readerHours';
import { takeUp } from '../mail/takeUp';
import { hasOtherSenders, mailList } from './lines';
import { isWorthWarning, nameOf, warningKey, type Warned } from './warn';

interface Reader {
  readonly email: string;
  /** Gets lists of own requests. */
  readonly own: boolean;
  /** Gets lists of the requests of these regions; null: of none. */
  readonly regions: Librarian['regions'] | null;
}

/**
 * The digest of the morning: at the first look in a person's working time on each of their working days, never on leave, and none where there is
 * nothing to say. It takes up what this look warns of and the mails about new requests that waited for the morning, so that it comes alone.
 */
export function orderDigests(work: WorkUnit, staff: Staff, warned: Warned): void {
  const due = readers(work, staff).filter((reader) => isDue(work, reader.email, staff));
  if (due.length === 0) return;
  const open = work.openImages().filter((image) => isInService(image.status));
  const byHandler = new Map<string | null, RequestImage[]>();
  // Something to be done about what was lent is a task though the request may have ended.
  const lent = [...work.images.values()].filter((image) => !isInService(image.status) && (image.loan?.tasks.length ?? 0) > 0);
  for (const image of [...open, ...lent]) {
    const handler = handlerOf(image, staff);
    const held = byHandler.get(handler);
    if (held) held.push(image);
    else byHandler.set(handler, [image]);
  }
  for (const reader of due) {
    const own = reader.own ? (byHandler.get(reader.email) ?? []) : [];
    const theirs = reader.regions === null ? [] : regionImages([...open, ...lent.filter((image) => handlerOf(image, staff) === null)], reader, reader.regions, own);
    order(work, reader, own, theirs, staff, warned);
  }
  work.meta.digests = { ...onlyOf(work.meta.digests, staff), ...Object.fromEntries(due.map((reader) => [reader.email, work.now])) };
}

function readers(work: WorkUnit, staff: Staff): Reader[] {
  const { digestFor } = work.configuration.settings;
  const own = digestFor.includes('assignee');
  const found: Reader[] = [...staff.people.values()].filter((person) => person.active).map((person) => ({
    email: person.email, own,
    regions: person.role !== 'librarian' && digestFor.includes(person.role satisfies Audience) ? (person.role === 'coordinator' ? person.regions : '*') : null,
  }));
  const ownerHolds = !staff.people.has(staff.deskOwner) && work.openImages().some((image) => image.assignee === staff.deskOwner);
  if (own && ownerHolds) found.push({ email: staff.deskOwner, own, regions: null });
  return found.filter((reader) => reader.own || reader.regions !== null);
}

function isDue(work: WorkUnit, email: string, staff: Staff): boolean {
  const { calendars } = work.configuration;
  const region = hoursOfReader(work.configuration, email);
  const day = (at: number): string => localDate(calendars.zoneOf(region), new Date(at));
  const last = work.meta.digests[email];
  // Asked first, since most looks come after the morning's: no calendar is built for them.
  if (last !== undefined && day(last) === day(work.now)) return false;
  return isOpen(calendars.of(region), new Date(work.now)) && !staff.isAway(email);
}

/** Requests of a coordinator's regions that are not their own. */
function regionImages(open: readonly RequestImage[], reader: Reader, regions: Librarian['regions'], own: readonly RequestImage[]): RequestImage[] {
  const mine = new Set(own);
  return open.filter((image) => serves(regions, image.region) && !mine.has(image));
}

function order(work: WorkUnit, reader: Reader, own: readonly RequestImage[], theirs: readonly RequestImage[], staff: Staff, warned: Warned): void {
  const { email } = reader;
  const groups = new Map<ListHeading, RequestImage[]>();
  const seen = new Set<string>();
  const add = (image: RequestImage, heading: ListHeading | null): void => {
    if (heading === null || seen.has(image.ticket)) return;
    seen.add(image.ticket);
    const group = groups.get(heading);
    if (group) group.push(image);
    else groups.set(heading, [image]);
  };
  const assignment = reader.own ? work.waitingMail(assignmentKey(email)) : undefined;
  const warning = work.waitingMail(warningKey(email));
  const fresh = (assignment?.parameters.requests ?? []).filter((request) => stillTheirs(work, request, email));
  const untold = new Set(fresh.map((request) => request.ticket));
  const morning = openingOfToday(work, email);
  for (const image of own) add(image, untold.has(image.ticket) && image.serviceLevel !== 'late' ? 'fresh' : ownHeading(work, image, morning));
  for (const image of theirs) add(image, regionHeading(work, image, staff));
  for (const ticket of [...(warned.get(email) ?? []), ...(warning?.parameters.tickets ?? [])]) {
    const image = work.images.get(ticket);
    if (image && isInService(image.status) && (image.serviceLevel === 'late' || image.serviceLevel === 'atRisk')) add(image, image.serviceLevel);
  }
  // Whoever typed today may still be there.
  const refused = reader.own ? refusedFor(work, email, staff).filter(({ at }) => at < morning) : [];
  // New requests alone need no digest: their own mail says it better.
  if (refused.length === 0 && [...groups.keys()].every((heading) => heading === 'fresh')) return;
  work.meta.refused = work.meta.refused.filter((edit) => !refused.includes(edit));
  const lists = listHeadings.map((heading) => mailList(work, heading, groups.get(heading) ?? [], email, staff)).filter((list): list is MailList => list !== null);
  warned.delete(email);
  if (warning) work.withdraw(warning, 'merged');
  if (assignment) takeUp(work, assignment);
  work.order({
    to: [email], cc: [], ticket: '', priority: 2, hoursOf: hoursOfReader(work.configuration, email), merge: { key: `digest|${email}`, join: (before, now) => ({ ...now, refused: [...(before.refused ?? []), ...(now.refused ?? [])] }) },
    parameters: { ...digest(work, email, lists, fresh.length <= mostInFull ? fresh : []), refused: refused.map(({ by, ticket, column, typed, reason }) => ({ ticket, column, typed, reason, own: by === email })) },
  });
}

function digest(work: WorkUnit, email: string, lists: readonly MailList[], requests: readonly MailRequest[]): MailParameters {
  const calendar = work.configuration.calendars.of(hoursOfReader(work.configuration, email));
  const day = localDate(calendar, new Date(work.now));
  return { kind: 'digest', language: 'id', nameOfReader: nameOf(work, email), requests, lists, period: { from: day, to: day } };
}

function stillTheirs(work: WorkUnit, request: MailRequest, email: string): boolean {
  const image = work.images.get(request.ticket);
  return image !== undefined && isInService(image.status) && image.assignee === email;
}

/** When the reader's day began, epoch milliseconds. */
function openingOfToday(work: WorkUnit, email: string): number {
  const calendar = work.configuration.calendars.of(hoursOfReader(work.configuration, email));
  return nextOpen(calendar, atLocal(calendar.tz, localDate(calendar, new Date(work.now)), '00:00')).getTime();
}

/** Where one's own request stands in the digest, the most urgent place first; null where it needs nothing, or came this morning with a mail of its own. */
function ownHeading(work: WorkUnit, image: RequestImage, morning: number): ListHeading | null {
  if (!isInService(image.status)) return 'loans';
  const calendar = work.configuration.calendars.of(image.region);
  if (image.serviceLevel === 'late') return 'late';
  if (Math.max(image.submittedAt, image.heldSince) >= morning) return null;
  if (hasOtherSenders(image)) return 'otherSenders';
  if (isStopped(image)) return image.pause?.kind === 'requester' ? 'waiting' : null;
  const due = image.stages[image.stageIndex]?.dueAt ?? image.dueAt;
  if (due !== null && image.pause === null && due <= endOfWorkingDay(calendar, new Date(work.now), 0).getTime()) return 'dueToday';
  if (image.proposal?.by === 'requester') return 'proposals';
  if (isWorthWarning(work, image)) return 'atRisk';
  return work.outlook.has(image.ticket) ? 'foreseen' : null;
}

function regionHeading(work: WorkUnit, image: RequestImage, staff: Staff): ListHeading | null {
  if (handlerOf(image, staff) === null) return 'nobody';
  if (image.serviceLevel === 'late') return 'regionsLate';
  if (isWorthWarning(work, image)) return 'regionsAtRisk';
  return !isStopped(image) && work.outlook.has(image.ticket) ? 'regionsForeseen' : null;
}

/** Forgets who has left. */
function onlyOf(digests: Readonly<Record<string, number>>, staff: Staff): Record<string, number> {
  return Object.fromEntries(Object.entries(digests).filter(([email]) => staff.people.has(email) || email === staff.deskOwner));
}
