import { addDays, isOut, noLoan, parseBarcodes, withReturnDay, type Loan } from '../../domain/loan';
import { loanEvent, type LoanHappening } from '../../domain/loanEvent';
import type { RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import { loanRefusalWords } from '../../messages/loanRefusalWords';
import { refusalWords } from '../../messages/logWords';
import { serviceOf } from '../configuration/readConfiguration';
import { cellText, dayOfCell, yesNo } from '../configuration/table';
import { courierOfCell } from '../desk/courierCell';
import type { CellOutcome, CommandContext } from './commands';

/** A return day may lie so many days ahead; what is later is mistyped. */
const furthest = 3 * 366;

type LoanColumn = 'courier' | 'barcodes' | 'returnBy' | 'returnedOn';

/** What a librarian types into the columns of a loan. */
export function loanCommand(image: RequestImage, column: LoanColumn, cell: unknown, { configuration, moment }: CommandContext): CellOutcome {
  const refuse = (reason: string): CellOutcome => ({ ok: false, reason });
  const typed = cellText(cell);
  if (serviceOf(configuration, image.service)?.lends !== true && image.loan === undefined && typed !== '') return refuse(loanRefusalWords.notLending());
  if (column === 'courier') {
    const courier = courierOfCell(typed);
    return { ok: true, events: [loanEvent(image, 'courier', courier, { courier }, moment)] };
  }
  const before = image.loan ?? noLoan;
  const today = localDate(moment.calendar, new Date(moment.now));
  const changed = (loan: Loan, what: LoanHappening, to: string | null): CellOutcome => ({ ok: true, events: [loanEvent(image, what, to, { loan }, moment)] });
  if (column === 'barcodes') {
    const barcodes = parseBarcodes(String(cell ?? ''));
    return barcodes === null ? refuse(loanRefusalWords.barcodes()) : changed({ ...before, barcodes }, 'barcodes', barcodes.join(', '));
  }
  const day = column === 'returnedOn' && yesNo(typed, false) === true ? today : dayOfCell(cell);
  if (day === null && typed !== '') return refuse(refusalWords.dayUnreadable({ typed: typed.slice(0, 200) }));
  const first = before.lentOn ?? localDate(moment.calendar, new Date(image.submittedAt));
  if (day !== null && day < first) return refuse(loanRefusalWords.beforeLoan({ day: first }));
  if (column === 'returnBy') {
    if (day === null && isOut(before)) return refuse(loanRefusalWords.stillOut());
    if (day !== null && day > addDays(today, furthest)) return refuse(refusalWords.dayUnreadable({ typed: typed.slice(0, 200) }));
    return changed(withReturnDay(before, day, today), before.askedAt === null ? 'returnBy' : 'extended', day);
  }
  if (before.lentOn === null) return refuse(loanRefusalWords.notLent());
  if (day !== null && day > today) return refuse(loanRefusalWords.notYet());
  return changed({ ...before, returnedOn: day, tasks: day === null ? before.tasks : [] }, day === null ? 'notReturned' : 'returned', day);
}
