import { messageAdded, say } from '../../domain/conversation';
import { applyEvent, type DeskEvent } from '../../domain/event';
import type { Message } from '../../domain/message';
import { isInService, type RequestContents, type RequestImage, type Status } from '../../domain/request';
import { isWebAddress } from '../../domain/webAddress';
import { lastAway } from '../../domain/waiting';
import { changeStatus, nextStatuses, type Moment } from '../../domain/workflow';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { orderAnsweredMail } from '../mail/conversationMails';
import { orderFollowerMails } from '../mail/mergeMails';
import type { Decision } from '../pageCommands/pageCommand';
import type { PageAction, PageRefusal } from '../pageCommands/pageRequest';
import { decideRating } from '../survey/rate';


export type RequesterAction = Extract<PageAction, { readonly name: 'answer' | 'addLink' | 'cancel' | 'confirmReceipt' | 'reopen' | 'away' | 'rate' }>;

const names: ReadonlySet<string> = new Set<RequesterAction['name']>(['answer', 'addLink', 'cancel', 'confirmReceipt', 'reopen', 'away', 'rate']);

export function isRequesterAction(action: PageAction): action is RequesterAction {
  return names.has(action.name);
}

const refuse = (reason: PageRefusal): Decision => ({ ok: false, reason });

/**
 * What a requester does about their own request beside agreeing on dates. What the page showed as allowed may not be so any more: then it is refused as `changed`, and the page shows how things
 * stand. What was merged into another request goes on there.
 */
export function decideRequesterAction(work: WorkUnit, image: RequestImage, action: RequesterAction, moment: Moment): Decision {
  const contents = work.contentsOf(image.ticket);
  if (contents === null) return refuse('changed');
  if (action.name === 'rate') return decideRating(image, contents, action, moment);
  if (image.mergedInto) return refuse('changed');
  switch (action.name) {
    case 'answer':
      return answer(image, contents, action.text, action.link, moment);
    case 'addLink':
      return action.link.trim() === '' ? refuse('textMissing') : answer(image, contents, '', action.link, moment);
    case 'cancel':
      return nextStatuses(image.status).includes('cancelled') ? settle(image, contents, action.reason, 'cancelled', moment) : refuse('changed');
    case 'confirmReceipt':
      return image.status === 'delivered' ? settle(image, contents, '', 'completed', moment) : refuse('changed');
    case 'reopen':
      if (isInService(image.status)) return refuse('changed');
      return action.reason.trim() === '' ? refuse('textMissing') : settle(image, contents, action.reason, 'inProgress', moment);
    case 'away': {
      const { until } = action;
      if (!isInService(image.status) && image.status !== 'delivered') return refuse('changed');
      const today = localDate(moment.calendar, new Date(moment.now));
      if (until !== null && until < today) return refuse('past');
      if (until !== null && until > lastAway(today)) return refuse('tooFar');
      return { ok: true, events: [{ type: 'awaySet', ticket: image.ticket, at: moment.now, actor: moment.actor, data: { until }, patch: { awayUntil: until } }] };
    }
  }
}

function answer(image: RequestImage, contents: RequestContents, text: string, typed: string, moment: Moment): Decision {
  const link = typed.trim();
  if (text.trim() === '' && link === '') return refuse('textMissing');
  if (link !== '' && !isWebAddress(link)) return refuse('linkUnsafe');
  return { ok: true, events: say(image, contents, messageOf(text, moment, link), moment).events };
}

/** A change of status with what the requester says of it. */
function settle(image: RequestImage, contents: RequestContents, text: string, to: Status, moment: Moment): Decision {
  const said = text.trim() === '' ? [] : [messageAdded(image, contents, messageOf(text, moment), moment)];
  const outcome = changeStatus(said.reduce(applyEvent, image), to, moment);
  if (outcome.ok) return { ok: true, events: [...said, ...outcome.events] };
  return refuse(outcome.refusal.code === 'reopenTooLate' ? 'reopenTooLate' : 'changed');
}

function messageOf(text: string, { now, actor }: Moment, link = ''): Message {
  return { at: now, by: 'requester', actor, via: 'page', text, ...(link === '' ? {} : { link }) };
}

/** The librarian hears what the requester has written or done; who only looks at the request need not. `before`: the image until then. */
export function tellRequesterAction(work: WorkUnit, before: RequestImage, events: readonly DeskEvent[], statusAddress: (image: RequestImage) => string): void {
  const image = work.images.get(before.ticket);
  if (!image) return;
  const message = events.find(({ type }) => type === 'messageAdded');
  const opened = !isInService(before.status) && isInService(image.status);
  const cancelled = image.status === 'cancelled' && before.status !== 'cancelled';
  if (message || cancelled) {
    const text = [message?.data.text, message?.data.link].filter((part) => typeof part === 'string' && part !== '').join('\n');
    orderAnsweredMail(work, image, cancelled ? 'cancelled' : opened ? 'reopened' : 'message', text, statusAddress);
  }
  if (cancelled) orderFollowerMails(work, image, 'ended', statusAddress);
  // Nobody is reminded of, or told the end of, a wait that is over.
  const untold = work.waitingMail(`silence|${image.ticket}`);
  if (untold && image.status !== before.status) work.withdraw(untold);
}
