import { isAgreed, whyNotNegotiable } from '../../domain/agreement';
import type { CardActionName } from '../../domain/authority';
import { isEnded, isInService, type RequestImage } from '../../domain/request';
import { doerOf, uncheckedStage } from '../../domain/secondPerson';
import { awaitsAppointment } from '../../domain/appointment';
import { nextStatuses } from '../../domain/workflow';
import { cardWords, fill } from '../../messages/cardWords';
import { formatDay } from '../../messages/dates';
import { offeredLoanActions } from './loanForms';
import type { ButtonModel, Press } from './cardModel';
import { localTime, mayDo, stageName, type CardDesk } from './cardDesk';

/** Actions that ask for something first. */
export const formActions = ['askRequester', 'waitOthers', 'proposeDate', 'handOver', 'deliver', 'decline', 'note', 'effort', 'appointment', 'merge', 'split', 'loan', 'handOverAll'] as const;
export type FormAction = (typeof formActions)[number];

/** Buttons of what this person can do with this request now; the likeliest comes first. `key` makes two presses of one button one action. */
export function actionButtons(desk: CardDesk, image: RequestImage, key: string): ButtonModel[] {
  const words = cardWords[desk.language].actions;
  const about = { ticket: image.ticket, sequence: String(image.sequence) };
  const at = (action: CardActionName, more: Readonly<Record<string, string>> = {}): Press => ({ parameters: { view: 'do', action, key, ...about, ...more } });
  const form = (action: FormAction): Press => ({ parameters: { view: 'form', action, ...about } });
  const next = nextStatuses(image.status);
  const mine = image.assignee === desk.me.email;
  const following = image.stages[image.stageIndex + 1];
  const working = isInService(image.status) && image.pause === null;
  const canAdvance = working && following !== undefined;
  const { proposal } = image;
  const negotiable = whyNotNegotiable(image) === null;
  const dayOf = (at: number): string => localTime(desk, image, at).wall.slice(0, 10);
  const earlier = image.neededBy !== null && image.dueAt !== null && image.neededBy < dayOf(image.dueAt) ? image.neededBy : null;
  const wished = proposal?.by === 'requester' ? dayOf(proposal.due) : proposal === null && !isAgreed(image) ? earlier : null;
  const unchecked = uncheckedStage(image);
  const loans = offeredLoanActions(desk, image);
  const all: readonly (readonly [CardActionName, boolean, string, Press])[] = [
    ['returned', loans.has('returned'), words.returned, at('returned')],
    ['checked', unchecked !== null && doerOf(image, unchecked) !== desk.me.email, words.checked, at('checked')],
    ['askCheck', unchecked !== null && unchecked.checker === undefined, words.askCheck, at('askCheck')],
    ['take', !mine && isInService(image.status), words.take, at('take')],
    ['resume', next.includes('inProgress') && !working, isInService(image.status) ? words.resume : words.reopen, at('resume')],
    ['nextStage', canAdvance, fill(words.nextStage, { stage: stageName(desk, following) }), at('nextStage', { from: String(image.stageIndex) })],
    ['deliver', next.includes('delivered'), words.deliver, form('deliver')],
    ['agreeDate', negotiable && wished !== null, fill(words.agreeDate, { day: wished === null ? '' : formatDay(wished, desk.language) }), at('agreeDate', { proposal: proposal === null ? '' : String(proposal.at) })],
    ['keepDate', negotiable && proposal !== null, words.keepDate, at('keepDate')],
    ['askRequester', next.includes('waitingRequester'), words.askRequester, form('askRequester')],
    ['waitOthers', next.includes('waitingOthers'), words.waitOthers, form('waitOthers')],
    ['proposeDate', negotiable, words.proposeDate, form('proposeDate')],
    ['appointment', awaitsAppointment(image), image.appointment === null ? words.appointment : words.moveAppointment, form('appointment')],
    ['loan', loans.has('loan'), words.loan, form('loan')],
    ['extendLoan', loans.has('extendLoan'), words.extendLoan, at('extendLoan', { returnBy: image.loan?.returnBy ?? '' })],
    ['keepLoan', loans.has('keepLoan'), words.keepLoan, at('keepLoan')],
    ['loanDone', loans.has('loanDone'), words.loanDone, at('loanDone')],
    ['handOver', isInService(image.status), words.handOver, form('handOver')],
    ['merge', isInService(image.status), words.merge, form('merge')],
    ['split', isInService(image.status), words.split, form('split')],
    ['confidential', image.confidential !== true, words.confidential, at('confidential')],
    ['reveal', image.confidential === true, words.reveal, at('reveal')],
    ['decline', next.includes('declined'), words.decline, form('decline')],
    ['note', true, words.note, form('note')],
    ['effort', !isEnded(image.status) || mine, words.effort, form('effort')],
  ];
  return all.filter(([name, offered]) => offered && mayDo(desk.configuration, desk.me, name, image)).map(([, , text, press], index) => ({ text, press, filled: index === 0 }));
}
