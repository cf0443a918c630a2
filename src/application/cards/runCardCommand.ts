import { agreeToWish, keepPromise, mayPromiseForOthers, proposeToRequester, standingOf, type DateOutcome } from '../../domain/agreement';
import { awaitsAppointment } from '../../domain/appointment';
import { appointByHand } from '../../domain/clinic';
import { applyEvent, type DeskEvent } from '../../domain/event';
import { chargeHolder } from '../../domain/holding';
import type { RequestImage } from '../../domain/request';
import { passChecks } from '../../domain/secondPerson';
import { isWebAddress } from '../../domain/webAddress';
import { changeStatus, moveToStage, type Moment, type Outcome } from '../../domain/workflow';
import type { Librarian } from '../../domain/assignment';
import { isTaken, markOf, withMark } from '../desk/actionKeys';
import { bringBack } from '../desk/bringBack';
import type { WorkUnit } from '../desk/workUnit';
import { orderAppointmentMail } from '../mail/appointmentMail';
import { orderDateMails } from '../mail/dateOrders';
import { tellLoanChange } from '../mail/loanMails';
import { orderMergedMail } from '../mail/mergeMails';
import { orderAssignmentMail, orderStatusMail } from '../mail/orders';
import type { ContentsRow } from '../ports';
import { activePerson, mayDo } from './cardDesk';
import type { CardAction, CardCall, CardOutcome } from './cardCall';
import { decideConfidential } from './confidential';
import { refuse, type CardContext, type Decision } from './decision';
import { makeFromMail } from './fromMail';
import { handOverAll, handOverOne } from './handOvers';
import { decideLoan } from './loanDecisions';
import { rememberNote } from './colleagueNotes';
import { askForCheck, markChecked, tellOfCheck } from './checking';
import { mergeRequest } from './merging';
import { settleOtherSender } from './otherSenders';
import { splitRequest } from './splitting';

/**
 * Decides one action of a card on the state as it is now. `email` is who Google says has pressed; what they may do stands in domain/authority.ts. An action that
 * was taken before is known by its key, which is kept in the image and so committed together with what the action did.
 */
export function runCardCommand(work: WorkUnit, call: Omit<CardCall, 'token'>, email: string, context: CardContext, stored: ContentsRow | null): CardOutcome {
  const me = activePerson(work.configuration, email);
  if (!me) return { done: false, reason: 'notLibrarian' };
  const { action } = call;
  if (action.name === 'handOverAll') return handOverAll(work, me, action, context);
  if (action.name === 'fromMail') return makeFromMail(work, me, action, context);
  const { ticket, sequence } = call;
  const image = ticket === null || sequence === null ? null : bringBack(work, { ticket, sequence }, stored);
  if (image === null) return { done: false, reason: 'gone' };
  if (!mayDo(work.configuration, me, action.name, image)) return { done: false, reason: 'notAllowed' };
  const mark = markOf([me.email, call.key, action]);
  if (action.name === 'split') return splitRequest(work, image, action, me, context, mark);
  if (isTaken(image, mark)) return { done: true };
  const decided = decide(work, image, action, me, context);
  if (!decided.ok) return decided.outcome;
  const record = (): void => {
    work.record(withMark(image, mark, decided.events));
  };
  // What a confidential request says has to be put away first.
  if (image.confidential !== true && action.name !== 'confidential') record();
  else if (work.attempt(record) !== null) return { done: false, reason: 'textsUnreachable' };
  tell(work, image, decided.events, me, context);
  return { done: true };
}

function decide(work: WorkUnit, image: RequestImage, action: Exclude<CardAction, { name: 'handOverAll' | 'fromMail' | 'split' }>, me: Librarian, context: CardContext): Decision {
  const { configuration } = work;
  const moment: Moment = { now: work.now, actor: me.email, calendar: configuration.calendars.of(image.region), reopenDays: context.reopenDays };
  const event = (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data']): DeskEvent => ({
    type, ticket: image.ticket, at: work.now, actor: me.email, data, patch: chargeHolder(image, patch, moment.calendar, work.now),
  });
  const noteFirst = (text: string): DeskEvent[] => (text === '' ? [] : [event('noteChanged', { noteToRequester: text }, { to: text.slice(0, 500) })]);
  const status = (to: RequestImage['status'], before: readonly DeskEvent[] = []): Decision => {
    const outcome = settle(changeStatus(before.reduce(applyEvent, image), to, moment));
    return outcome.ok ? { ok: true, events: [...before, ...outcome.events] } : outcome;
  };
  const standing = standingOf(me.email, image, configuration.librarians);
  switch (action.name) {
    case 'take':
      if (image.assignee === me.email) return { ok: true, events: [] };
      return { ok: true, events: [event('assigned', { assignee: me.email, assigneeName: me.name, assignedBecause: 'byHand' }, { from: image.assignee, to: me.email, because: 'byHand' })] };
    case 'confidential':
    case 'reveal':
      return decideConfidential(work, image, action.name, event);
    case 'nextStage':
      return image.stageIndex === action.from ? checked(work, image, image.stageIndex + 1, moment, (before) => settle(advance(before, moment))) : refuse('changed');
    case 'resume':
      return status('inProgress');
    case 'askRequester':
      return action.text.trim() === '' ? refuse('textMissing') : status('waitingRequester', noteFirst(action.text.trim()));
    case 'waitOthers':
      return status('waitingOthers', action.text.trim() === '' ? [] : [rememberNote(image, action.text, event)]);
    case 'decline':
      return action.text.trim() === '' ? refuse('textMissing') : status('declined', noteFirst(action.text.trim()));
    case 'deliver': {
      const link = action.link.trim();
      if (link !== '' && !isWebAddress(link)) return refuse('linkUnsafe');
      const linked = link === '' ? [] : [event('resultLinkChanged', { resultLink: link }, { to: link.slice(0, 500) })];
      const first = [...linked, ...noteFirst(action.text.trim())];
      return checked(work, first.reduce(applyEvent, image), image.stages.length, moment, (before) => settle(changeStatus(before, 'delivered', moment)), first);
    }
    case 'note':
      return action.text.trim() === '' ? refuse('textMissing') : { ok: true, events: [rememberNote(image, action.text, event)] };
    case 'effort': {
      const total = (image.effort?.minutes ?? 0) + action.minutes;
      const level = action.level ?? image.effort?.level ?? null;
      return { ok: true, events: [event('effortNoted', { effort: { minutes: total, level } }, { minutes: action.minutes, level: action.level, total })] };
    }
    case 'agreeDate':
      if ((image.proposal?.at ?? null) !== action.proposal) return refuse('changed');
      return dated(agreeToWish(image, standing, moment), image, work);
    case 'keepDate':
      return dated(keepPromise(image, moment), image, work);
    case 'proposeDate':
      return dated(proposeToRequester(image, action.day, standing, moment), image, work);
    case 'appointment': {
      if (!awaitsAppointment(image)) return refuse('noAppointment');
      if (action.at !== null && action.at <= work.now) return refuse('past');
      return action.at === image.appointment ? { ok: true, events: [] } : settle(appointByHand(image, action.at, moment));
    }
    case 'samePerson':
    case 'otherPerson':
      return settleOtherSender(work, image, work.contentsOf(image.ticket), action, moment);
    case 'askCheck':
      return askForCheck(work, image, me);
    case 'checked':
      return markChecked(work, image, me);
    case 'merge':
      return mergeRequest(work, image, action.into, me, moment);
    case 'loan':
    case 'extendLoan':
    case 'keepLoan':
    case 'returned':
    case 'loanDone':
      return decideLoan(work, image, action, moment);
    case 'handOver':
      return handOverOne(work, image, action, { ...moment, deskOwner: context.deskOwner });
  }
}

/** Takes a request on (`before`: what comes first in the log) where no second person is wanted on the way, or one looks at it by doing this. */
function checked(
  { configuration }: WorkUnit, image: RequestImage, to: number, moment: Moment, step: (image: RequestImage) => Decision, before: readonly DeskEvent[] = [],
): Decision {
  const possible = step(image);
  if (!possible.ok) return possible;
  const passed = passChecks(image, to, moment, configuration.librarians);
  if (!passed.ok) return refuse('secondPerson', passed.whom.slice(0, 5).map((person) => person.name).join(', '));
  const after = step(passed.image);
  return after.ok ? { ok: true, events: [...before, ...passed.events, ...after.events] } : after;
}

/** What is done with the stage at work leads to the next one; the first is left by taking the request on, the last by delivering. */
function advance(image: RequestImage, moment: Moment): Outcome {
  if (image.status === 'new') return changeStatus(image, 'inProgress', moment);
  const next = image.stages[image.stageIndex + 1];
  return next ? moveToStage(image, next.name, moment) : { ok: false, refusal: { code: 'stageUnknown', typed: '' } };
}

function settle(outcome: Outcome): Decision {
  if (outcome.ok) return { ok: true, events: outcome.events };
  return refuse(outcome.refusal.code, outcome.refusal.code === 'reopenTooLate' ? String(outcome.refusal.days) : undefined);
}

function dated(outcome: DateOutcome, image: RequestImage, { configuration }: WorkUnit): Decision {
  if (outcome.ok) return { ok: true, events: outcome.events };
  if (outcome.refusal.code !== 'coordinatorNeeded') return refuse(outcome.refusal.code);
  return refuse('coordinatorNeeded', mayPromiseForOthers(image.region, configuration.librarians).slice(0, 5).map((person) => person.name).join(', '));
}

/** Whoever has to know and does not: the requester of a status and of a date, a new owner of what is theirs now. */
function tell(work: WorkUnit, before: RequestImage, events: readonly DeskEvent[], me: Librarian, context: CardContext): void {
  const after = work.images.get(before.ticket);
  if (!after) return;
  const into = after.mergedInto ? work.images.get(after.mergedInto.ticket) : undefined;
  if (into && !before.mergedInto) orderMergedMail(work, after, into, context.statusAddress);
  else if (after.status !== before.status) orderStatusMail(work, after, context.statusAddress);
  orderDateMails(work, before, events, 'sheet', context.statusAddress);
  tellLoanChange(work, before, context.statusAddress);
  tellOfCheck(work, after, events, me, context);
  orderAppointmentMail(work, before, after, context.statusAddress);
  if (after.assignee !== before.assignee && after.assignee !== me.email) orderAssignmentMail(work, after, work.contentsOf(after.ticket), context.statusAddress);
}
