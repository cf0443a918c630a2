import { isOut, reminderDue, withStep, type ReminderStep } from '../../domain/loan';
import { loanEvent } from '../../domain/loanEvent';
import type { RequestImage } from '../../domain/request';
import { isOpen, localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { orderLoanMail } from '../mail/loanMails';
import { requesterAddresses } from '../mail/mailRequest';
import type { Chore } from './chores';

/** Loans that one mail names; what is more is reminded of on the next day. */
const mostInMail = 20;

interface Due {
  readonly image: RequestImage;
  readonly step: ReminderStep;
  /** Local day of the region. */
  readonly today: string;
}

/**
 * Reminds requesters of what they have borrowed, in the hours of the region and at most once a day for all their loans; where mails have not helped, or there
 * is no address, the loan becomes a task of its librarian.
 */
export const remindLoans: Chore = (work, { statusAddress }) => {
  for (const loans of byRequester(work).values()) {
    const due = loans.flatMap((image) => dueOf(work, image));
    const tell = due.filter(({ step }) => step.kind === 'tell');
    const remind = due.filter(({ step }) => step.kind !== 'tell').slice(0, mostInMail);
    for (const one of tell) take(work, one);
    const remindedToday = loans.some(({ loan }) => due.some(({ today }) => loan?.remindedOn === today));
    if (remind.length === 0 || remindedToday) continue;
    orderLoanMail(work, remind.map((one) => take(work, one)), 'remind', statusAddress);
  }
};

/** Loans that are out, by who has to bring them back. */
function byRequester(work: WorkUnit): Map<string, RequestImage[]> {
  const found = new Map<string, RequestImage[]>();
  for (const image of work.images.values()) {
    if (!isOut(image.loan)) continue;
    // Of confidential requests nobody here knows whose they are.
    const who = image.confidential === true ? image.ticket : requesterAddresses(image).join() || image.ticket;
    found.set(who, [...(found.get(who) ?? []), image]);
  }
  return found;
}

function dueOf(work: WorkUnit, image: RequestImage): Due[] {
  const { calendars, settings } = work.configuration;
  const calendar = calendars.of(image.region);
  const now = new Date(work.now);
  const step = isOpen(calendar, now) ? reminderDue(calendar, image.loan, work.now, settings.loans) : null;
  if (step === null) return [];
  const today = localDate(calendar, now);
  if (step.kind === 'tell' || requesterAddresses(image).length > 0) return [{ image, step, today }];
  // Whom no mail reaches is not reminded beforehand either.
  return step.kind === 'before' ? [] : [{ image, step: { index: settings.loans.remindAfter + 1, kind: 'tell' }, today }];
}

function take(work: WorkUnit, { image, step, today }: Due): RequestImage {
  if (isOut(image.loan)) {
    const loan = withStep(image.loan, step, today);
    work.record([loanEvent(image, step.kind === 'tell' ? 'overdue' : 'reminded', image.loan.returnBy, { loan }, { now: work.now, actor: 'desk' })]);
  }
  return work.images.get(image.ticket) ?? image;
}
