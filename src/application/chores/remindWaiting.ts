import { closesAt, waitingStep } from '../../domain/waiting';
import type { RequestImage } from '../../domain/request';
import { changeStatus } from '../../domain/workflow';
import { endOfWorkingDay, isOpen } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { orderWaitingMail } from '../mail/conversationMails';
import { orderFollowerMails } from '../mail/mergeMails';
import { requesterAddresses } from '../mail/mailRequest';
import type { Chore, ChoreContext } from './chores';

/** Steps that an image remembers. */
const mostRemembered = 24;

/**
 * Reminds requesters of what they were asked, in the hours of the region, and closes what nobody answers. Whom no mail reaches is neither reminded nor closed: that is
 * for the librarian to settle.
 */
export const remindWaiting: Chore = (work, context) => {
  const now = new Date(work.now);
  for (const image of work.openImages()) {
    const calendar = work.configuration.calendars.of(image.region);
    if (image.status !== 'waitingRequester' || requesterAddresses(image).length === 0 || !isOpen(calendar, now)) continue;
    const rules = work.configuration.settings.waiting;
    const step = waitingStep(image, calendar, work.now, rules);
    if (step?.kind === 'remind') {
      // After an outage the working day after the reminder has still to pass.
      const closes = Math.max(closesAt(image, calendar, rules) ?? 0, endOfWorkingDay(calendar, now, 1).getTime());
      remind(work, image, step.taken, closes, context);
    }
    if (step?.kind === 'close') close(work, image, context);
  }
};

function remind(work: WorkUnit, image: RequestImage, taken: readonly string[], closes: number, { statusAddress }: ChoreContext): void {
  work.record([{
    type: 'escalated', ticket: image.ticket, at: work.now, actor: 'desk', data: { scope: 'whole', step: 'waiting' },
    patch: { escalated: [...image.escalated, ...taken].slice(-mostRemembered) },
  }]);
  orderWaitingMail(work, image, 'reminder', closes, statusAddress);
}

function close(work: WorkUnit, image: RequestImage, { statusAddress }: ChoreContext): void {
  const { calendars, settings: { reopenDays } } = work.configuration;
  const outcome = changeStatus(image, 'closedWithoutAnswer', { now: work.now, actor: 'desk', calendar: calendars.of(image.region), reopenDays });
  if (!outcome.ok) return;
  work.record(outcome.events);
  const closed = work.images.get(image.ticket) ?? image;
  orderWaitingMail(work, closed, 'closed', work.now + reopenDays * 24 * 60 * 60 * 1000, statusAddress);
  orderFollowerMails(work, closed, 'ended', statusAddress);
}
