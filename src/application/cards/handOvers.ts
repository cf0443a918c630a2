import type { Librarian } from '../../domain/assignment';
import { applyEvent, type DeskEvent } from '../../domain/event';
import { mayReadConfidential } from '../../domain/confidential';
import { chargeHolder } from '../../domain/holding';
import { isInService, type RequestImage } from '../../domain/request';
import { handOver, type Moment } from '../../domain/workflow';
import { regionOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { chooseOwner } from '../intake/takeIn';
import { orderAssignmentMail } from '../mail/orders';
import { whereAllowed } from '../../domain/authority';
import { activePerson } from './cardDesk';
import type { CardAction, CardOutcome } from './cardCall';
import { rememberNote } from './colleagueNotes';
import { refuse, type CardContext, type Decision } from './decision';

type HandOver = Extract<CardAction, { name: 'handOver' }>;
type HandOverAll = Extract<CardAction, { name: 'handOverAll' }>;
type Giving = Moment & { readonly deskOwner: string };

/** Requests that one press hands over; the next press goes on with the rest. */
const mostAtOnce = 100;

/** Gives a request to a person, or to whoever the rules choose, in its region or another. */
export function handOverOne(work: WorkUnit, image: RequestImage, { region, person, text }: HandOver, moment: Giving): Decision {
  const { configuration } = work;
  if (!isInService(image.status)) return refuse('requestEnded');
  if (!regionOf(configuration, region)) return refuse('regionUnknown');
  const chosen = person === '' ? chooseOwner(work, region, image.service, moment.deskOwner) : namedOwner(work, person);
  if (chosen === null) return refuse('personUnknown');
  if (chosen.email === image.assignee && region === image.region) return refuse('sameOwner');
  const event = eventOf(image, moment);
  const reason = text.trim() === '' ? [] : [rememberNote(image, text, event)];
  const before = reason.reduce(applyEvent, image);
  if (region === image.region) {
    const patch: Partial<RequestImage> = { assignee: chosen.email, assigneeName: chosen.name, assignedBecause: chosen.because };
    return { ok: true, events: [...reason, event('assigned', patch, { from: image.assignee, to: chosen.email, because: chosen.because })] };
  }
  const outcome = handOver(before, {
    region, calendar: configuration.calendars.of(region), assignee: chosen.email, assigneeName: chosen.name, because: chosen.because,
  }, moment);
  return outcome.ok ? { ok: true, events: [...reason, ...outcome.events] } : refuse(outcome.refusal.code);
}

/** Gives away all open work of one person, most urgent first. Doing it again finds nothing left, and so does nothing. */
export function handOverAll(work: WorkUnit, me: Librarian, { from, person }: HandOverAll, context: CardContext): CardOutcome {
  const { configuration } = work;
  const place = from === me.email ? 'own' : 'elsewhere';
  if (!whereAllowed(me.role, 'handOverAll').includes(place)) return { done: false, reason: 'notAllowed' };
  if (person !== '' && namedOwner(work, person) === null) return { done: false, reason: 'personUnknown' };
  if (person === from) return { done: false, reason: 'sameOwner' };
  const open = [...work.images.values()].filter((image) => image.assignee === from && isInService(image.status))
    .sort((one, other) => (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) || one.sequence - other.sequence);
  let moved = 0;
  for (const image of open.slice(0, mostAtOnce)) {
    if (image.confidential === true && !mayReadConfidential(me, image)) continue;
    const moment: Giving = { now: work.now, actor: me.email, calendar: configuration.calendars.of(image.region), reopenDays: context.reopenDays, deskOwner: context.deskOwner };
    const decided = handOverOne(work, image, { name: 'handOver', region: image.region, person, text: '' }, moment);
    if (!decided.ok) continue;
    work.record(decided.events);
    moved += 1;
    const after = work.images.get(image.ticket);
    if (after && after.assignee !== me.email) orderAssignmentMail(work, after, null, context.statusAddress);
  }
  // Where the rules know nobody else, somebody has to be named.
  if (moved === 0 && open.length > 0) return { done: false, reason: 'sameOwner' };
  return { done: true, moved, left: open.length - moved };
}

function namedOwner(work: WorkUnit, email: string): { email: string; name: string; because: RequestImage['assignedBecause'] } | null {
  const person = activePerson(work.configuration, email);
  return person ? { email: person.email, name: person.name, because: 'byHand' } : null;
}

function eventOf(image: RequestImage, { now, actor, calendar }: Moment) {
  return (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data']): DeskEvent => ({
    type, ticket: image.ticket, at: now, actor, data, patch: chargeHolder(image, patch, calendar, now),
  });
}
