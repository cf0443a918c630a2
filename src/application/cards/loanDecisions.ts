import { extend, isOut, noLoan, parseBarcodes, withReturnDay, type Loan } from '../../domain/loan';
import { loanEvent } from '../../domain/loanEvent';
import type { RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import { localDate } from '../../domain/workingTime';
import { serviceOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { refuse, type Decision } from './decision';
import type { LoanCardAction } from './loanForms';

/** What a librarian does about a loan on a card. Their word counts more than the rules for what is asked on the page. */
export function decideLoan(work: WorkUnit, image: RequestImage, action: LoanCardAction, moment: Moment): Decision {
  const { loan } = image;
  if (action.name === 'loan') return noteLoan(work, image, action, moment);
  if (!isOut(loan)) return refuse('loanOver');
  const today = localDate(moment.calendar, new Date(moment.now));
  switch (action.name) {
    case 'extendLoan': {
      if (action.returnBy !== loan.returnBy) return refuse('changed');
      const extended = extend(moment.calendar, loan, moment.now, work.configuration.settings.loans);
      // Who extends it here has been told to do so in the catalogue as well.
      const told: Loan = { ...extended, tasks: extended.tasks.filter((task) => task !== 'extend') };
      return { ok: true, events: [loanEvent(image, 'extended', told.returnBy, { loan: told }, moment)] };
    }
    case 'keepLoan':
      return { ok: true, events: [loanEvent(image, 'kept', loan.returnBy, { loan: { ...loan, refused: true, askedAt: null, tasks: loan.tasks.filter((task) => task !== 'answer') } }, moment)] };
    case 'returned':
      return { ok: true, events: [loanEvent(image, 'returned', today, { loan: { ...loan, returnedOn: today, tasks: [] } }, moment)] };
    case 'loanDone':
      return { ok: true, events: [loanEvent(image, 'done', null, { loan: { ...loan, tasks: loan.tasks.filter((task) => task === 'answer') } }, moment)] };
  }
}

function noteLoan(work: WorkUnit, image: RequestImage, action: Extract<LoanCardAction, { name: 'loan' }>, moment: Moment): Decision {
  if (image.loan === undefined && serviceOf(work.configuration, image.service)?.lends !== true) return refuse('notLending');
  const before = image.loan ?? noLoan;
  const barcodes = parseBarcodes(action.barcodes);
  if (barcodes === null) return refuse('barcodes');
  const day = action.returnBy ?? before.returnBy;
  const moved = day !== before.returnBy;
  if (moved && day !== null && day < (before.lentOn ?? localDate(moment.calendar, new Date(image.submittedAt)))) return refuse('beforeLoan');
  const named: Loan = { ...before, barcodes };
  const loan = moved ? withReturnDay(named, day, localDate(moment.calendar, new Date(moment.now))) : named;
  const renamed = barcodes.join() !== before.barcodes.join();
  return {
    ok: true,
    events: [
      ...(renamed || !moved ? [loanEvent(image, 'barcodes', barcodes.join(', '), { loan: moved ? named : loan }, moment)] : []),
      ...(moved ? [loanEvent(image, before.askedAt === null ? 'returnBy' : 'extended', day, { loan }, moment)] : []),
    ],
  };
}
