import { isAway, type Librarian } from '../../domain/assignment';
import { mayReadConfidential } from '../../domain/confidential';
import { checkedEvent, doerOf, possibleCheckers, uncheckedStage } from '../../domain/secondPerson';
import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { orderCheckMail } from '../mail/checkMails';
import { openLoad } from '../openLoad';
import { refuse, type CardContext, type Decision } from './decision';

/** Hands the stage at work to somebody who has not done it: who is there and has the least open work; asked again, somebody else where there is anybody. */
export function askForCheck(work: WorkUnit, image: RequestImage, me: Librarian): Decision {
  const stage = uncheckedStage(image);
  if (stage === null) return refuse('noCheck');
  const { configuration } = work;
  const day = localDate(configuration.calendars.of(image.region), new Date(work.now));
  const load = openLoad(work);
  // What is confidential is looked at by those alone who may read it.
  const all = possibleCheckers(image.region, doerOf(image, stage), configuration.librarians.filter((person) => image.confidential !== true || mayReadConfidential(person, image)));
  const there = all.filter((person) => !isAway({ leave: configuration.leave, day }, person.email));
  const fresh = (there.length > 0 ? there : all).filter((person) => person.email !== stage.checker);
  const [chosen] = [...fresh].sort((one, other) => (load.get(one.email) ?? 0) - (load.get(other.email) ?? 0) || (one.email < other.email ? -1 : 1));
  if (chosen === undefined) return refuse(stage.checker === undefined ? 'nobodyToCheck' : 'alreadyAsked');
  const stages = image.stages.map((one) => (one === stage ? { ...one, checker: chosen.email } : one));
  const event: DeskEvent = { type: 'checkAsked', ticket: image.ticket, at: work.now, actor: me.email, data: { stage: stage.name, to: chosen.email }, patch: { stages } };
  return { ok: true, events: [event] };
}

/** Somebody else has seen the stage at work; who has the request may go on from it. */
export function markChecked(work: WorkUnit, image: RequestImage, me: Librarian): Decision {
  const stage = uncheckedStage(image);
  if (stage === null) return refuse('noCheck');
  return doerOf(image, stage) === me.email ? refuse('ownWork') : { ok: true, events: [checkedEvent(image, me.email, work.now)] };
}

/** Who is asked to look, or may go on, hears of it. Who looks by taking the request on themselves has nobody to tell. */
export function tellOfCheck(work: WorkUnit, image: RequestImage, events: readonly DeskEvent[], me: Librarian, context: CardContext): void {
  const [event] = events;
  if (events.length !== 1 || (event?.type !== 'checkAsked' && event?.type !== 'stageChecked')) return;
  const email = event.type === 'checkAsked' ? event.data.to : image.assignee;
  const person = work.configuration.librarians.find((one) => one.email === email);
  if (person && email !== me.email) orderCheckMail(work, image, event.type === 'checkAsked' ? 'check' : 'checked', person, me.name, context.statusAddress);
}
