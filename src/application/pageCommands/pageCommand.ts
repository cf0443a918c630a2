import { acceptProposal, keepForRequester, proposeToLibrarian, type DateOutcome, type DateRefusal } from '../../domain/agreement';
import type { DeskEvent } from '../../domain/event';
import type { Moment } from '../../domain/workflow';
import type { RequestImage } from '../../domain/request';
import type { TokenGrant } from '../accessToken';
import { keepSlots } from '../clinic/keepSlots';
import { decideRequesterAction, isRequesterAction, tellRequesterAction } from '../conversation/requesterActions';
import { isTaken, markOf, withMark } from '../desk/actionKeys';
import { bringBack } from '../desk/bringBack';
import type { WorkUnit } from '../desk/workUnit';
import type { LookContext } from '../look';
import { orderDateMails } from '../mail/dateOrders';
import { decideClinicAction, isClinicAction, settleClinicAction } from './clinicActions';
import type { ContentsRow } from '../ports';
import { keepRating } from '../survey/rate';
import { decideLoanAction, tellLoanAction } from './loanActions';
import type { PageAction, PageRefusal } from './pageRequest';

/** An action of the page whose link was found right, to be decided in a look. */
export interface PageCommand {
  readonly grant: TokenGrant;
  readonly key: string;
  readonly action: PageAction;
}

export type PageOutcome = { readonly done: true } | { readonly done: false; readonly reason: PageRefusal };

/** Actions that a request takes within an hour: enough for people, and too few to fill the log with. */
const mostInAnHour = 12;
const hour = 60 * 60 * 1000;

type PageContext = Pick<LookContext, 'statusAddress' | 'reopenDays'>;

const refuse = (reason: PageRefusal): PageOutcome => ({ done: false, reason });

/**
 * Decides one action of the page on the state as it is now. An action that was taken before is known by its key, which is kept in the image and so
 * committed together with what the action did: neither a lost answer nor a kill can part the two.
 */
export function runPageCommand(work: WorkUnit, command: PageCommand, { statusAddress, reopenDays }: PageContext, stored: ContentsRow | null): PageOutcome {
  if (isClinicAction(command.action)) keepSlots(work, { statusAddress });
  const image = bringBack(work, command.grant, stored);
  if (image === null) return refuse('notInService');
  const mark = markOf([command.key, command.action]);
  if (isTaken(image, mark)) return { done: true };
  if (image.visitorActions.length === mostInAnHour && image.visitorActions.every((at) => work.now - at < hour)) return refuse('tooMany');
  const outcome = decide(work, image, command.action, {
    now: work.now, actor: image.requesterEmail ?? 'unknown', calendar: work.configuration.calendars.of(image.region), reopenDays,
  });
  if (!outcome.ok) return refuse(outcome.reason);
  const events = withMark(image, mark, outcome.events, { visitorActions: [...image.visitorActions, work.now].slice(-mostInAnHour) });
  work.record(events);
  orderDateMails(work, image, events, 'page', statusAddress);
  tellLoanAction(work, image.ticket, command.action, statusAddress);
  if (isRequesterAction(command.action)) tellRequesterAction(work, image, events, statusAddress);
  if (command.action.name === 'rate') keepRating(work, image.ticket, command.action);
  if (isClinicAction(command.action)) settleClinicAction(work, image, command.action, statusAddress);
  return { done: true };
}

export type Decision = { readonly ok: true; readonly events: readonly DeskEvent[] } | { readonly ok: false; readonly reason: PageRefusal };

function decide(work: WorkUnit, image: RequestImage, action: PageAction, moment: Moment): Decision {
  if (isRequesterAction(action)) return decideRequesterAction(work, image, action, moment);
  switch (action.name) {
    case 'pickSlot':
    case 'releaseSlot':
      return decideClinicAction(work, image, action);
    case 'extendLoan':
    case 'askPickUp':
      return decideLoanAction(work, image, action, moment);
    case 'acceptDate':
      return dated(acceptProposal(image, action.proposal, moment));
    case 'proposeDate':
      return dated(proposeToLibrarian(image, action.proposal, action.day, moment));
    case 'keepDate':
      return dated(keepForRequester(image, action.proposal, moment));
  }
}

function dated(outcome: DateOutcome): Decision {
  return outcome.ok ? outcome : { ok: false, reason: reasonOf(outcome.refusal) };
}

/** Codes that only a librarian can meet say no more to the page than that things are not as it showed them. */
function reasonOf({ code }: DateRefusal): PageRefusal {
  return code === 'nothingAsked' || code === 'waitingForRequester' || code === 'agreedBinds' || code === 'coordinatorNeeded' ? 'changed' : code;
}
