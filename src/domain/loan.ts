import { addWorkingTime, atLocal, localDate, nextOpen, type Calendar } from './workingTime';

/** What a librarian has to do about a loan: put the new date into SLiMS, answer the requester, fetch the items, ask for them in person. */
export type LoanTask = 'extend' | 'answer' | 'pickUp' | 'overdue';

/**
 * Items lent with a request. The library's catalogue system owns circulation; the desk keeps barcodes and dates and reminds. Days are local days of the region
 * that holds the request, YYYY-MM-DD.
 */
export interface Loan {
  readonly barcodes: readonly string[];
  /** Null until the request is delivered. */
  readonly lentOn: string | null;
  /** Day by which the items are to be back; null before the loan begins where nobody has set one. */
  readonly returnBy: string | null;
  /** Day on which `returnBy` was set: reminders never look back beyond it. */
  readonly setOn: string;
  readonly returnedOn: string | null;
  /** Extensions that the requester got. */
  readonly extended: number;
  /** When the requester asked for an extension that a librarian has to answer, epoch milliseconds. */
  readonly askedAt: number | null;
  /** Whether a librarian has said that it cannot be extended. */
  readonly refused: boolean;
  /** Steps of the reminders that were taken for `returnBy`, and the day of the last one. */
  readonly steps: number;
  readonly remindedOn: string | null;
  /** Where the items are to be fetched, as the requester says; null where they bring them. */
  readonly pickUp: string | null;
  readonly tasks: readonly LoanTask[];
}

/** How the library lends; days are calendar days. */
export interface LoanRules {
  readonly days: number;
  /** Days before the return day on which the requester is reminded. */
  readonly remindBefore: number;
  /** Reminders after the return day, a week apart; then the librarian is told. */
  readonly remindAfter: number;
  /** Extensions that a requester gets at most. */
  readonly extensions: number;
  /** Days after the return day on which an extension may still be asked for. */
  readonly extendLate: number;
  /** Whether a librarian answers each wish; else it is granted at once. */
  readonly ask: boolean;
}

export const noLoan: Loan = {
  barcodes: [], lentOn: null, returnBy: null, setOn: '', returnedOn: null, extended: 0, askedAt: null, refused: false, steps: 0, remindedOn: null, pickUp: null, tasks: [],
};

/** Whether the items are with the requester. */
export function isOut(loan: Loan | undefined): loan is Loan & { readonly lentOn: string; readonly returnBy: string } {
  return loan !== undefined && loan.lentOn !== null && loan.returnBy !== null && loan.returnedOn === null;
}

/** The loan as it begins on a local day: to be back after the days of the rules, unless somebody has set the day before. */
export function lend(calendar: Calendar, loan: Loan | undefined, day: string, rules: LoanRules): Loan {
  return { ...noLoan, ...loan, lentOn: day, setOn: day, returnBy: loan?.returnBy ?? workingDayFrom(calendar, addDays(day, rules.days)) };
}

/** The loan with another return day: reminders begin anew, and what was asked is answered. */
export function withReturnDay(loan: Loan, day: string | null, today: string): Loan {
  return { ...loan, returnBy: day, setOn: today, steps: 0, askedAt: null, refused: false, tasks: loan.tasks.filter((task) => task !== 'answer' && task !== 'overdue') };
}

/** The loan with its return day moved by an extension of the requester. Whoever keeps the catalogue has to enter it there. */
export function extend(calendar: Calendar, loan: Loan & { readonly returnBy: string }, now: number, rules: LoanRules): Loan {
  const today = localDate(calendar, new Date(now));
  const extended = withReturnDay(loan, extendedTo(calendar, loan.returnBy, now, rules), today);
  // Who keeps it longer has nothing to fetch yet.
  return withTask({ ...extended, extended: loan.extended + 1, pickUp: null, tasks: extended.tasks.filter((task) => task !== 'pickUp') }, 'extend');
}

export function withTask(loan: Loan, task: LoanTask): Loan {
  return loan.tasks.includes(task) ? loan : { ...loan, tasks: [...loan.tasks, task] };
}

/** Why an extension is not to be had; words are chosen at the edge. */
export type ExtensionRefusal = 'loanOver' | 'alreadyAsked' | 'notExtendable' | 'extendedEnough' | 'tooLate';

export function whyNotExtendable(calendar: Calendar, loan: Loan | undefined, now: number, rules: LoanRules): ExtensionRefusal | null {
  if (!isOut(loan)) return 'loanOver';
  if (loan.askedAt !== null) return 'alreadyAsked';
  if (loan.refused) return 'notExtendable';
  if (loan.extended >= rules.extensions) return 'extendedEnough';
  return localDate(calendar, new Date(now)) > addDays(lastDay(calendar, loan.returnBy), rules.extendLate) ? 'tooLate' : null;
}

/** The day to which an extension granted now leads: counted from the return day, or from today where that has passed. */
export function extendedTo(calendar: Calendar, returnBy: string, now: number, rules: Pick<LoanRules, 'days'>): string {
  const today = localDate(calendar, new Date(now));
  return workingDayFrom(calendar, addDays(returnBy < today ? today : returnBy, rules.days));
}

/** The last day on which items may be brought back in time: a return day on which nobody is there counts as the next working day. */
export function lastDay(calendar: Calendar, returnBy: string): string {
  return workingDayFrom(calendar, returnBy);
}

/** A step of the reminders that has come due: 'tell' means that the librarian goes on, for mails have not helped. */
export interface ReminderStep {
  readonly index: number;
  readonly kind: 'before' | 'after' | 'tell';
}

/**
 * The latest step that has come due at `now` and was not taken; of steps that nobody took in their time (the desk was paused) only the last counts. Null
 * where nothing is due, nothing is lent, or the items are back.
 */
export function reminderDue(calendar: Calendar, loan: Loan | undefined, now: number, rules: LoanRules): ReminderStep | null {
  if (!isOut(loan)) return null;
  const today = localDate(calendar, new Date(now));
  const last = lastDay(calendar, loan.returnBy);
  const { remindAfter } = rules;
  for (let index = remindAfter + 1; index >= Math.max(1, loan.steps); index -= 1) {
    if (today >= workingDayFrom(calendar, addDays(last, 1 + 7 * (index - 1)))) return { index, kind: index > remindAfter ? 'tell' : 'after' };
  }
  const before = workingDayUntil(calendar, addDays(last, -rules.remindBefore));
  // Who has just been told the day need not be reminded of it.
  return loan.steps === 0 && before > loan.setOn && today >= before && today <= last ? { index: 0, kind: 'before' } : null;
}

/** The loan after a step of the reminders was taken on a local day. */
export function withStep(loan: Loan, step: ReminderStep, today: string): Loan {
  const taken = { ...loan, steps: step.index + 1, remindedOn: today };
  return step.kind === 'tell' ? withTask(taken, 'overdue') : taken;
}

/** Barcodes of a text, separated by commas, semicolons or lines; null where one of them is no barcode or they are too many. */
export function parseBarcodes(text: string): readonly string[] | null {
  const codes = [...new Set(text.split(/[,;\n]/).map((code) => code.trim()).filter((code) => code !== ''))];
  // The letters of Code 39, small ones as well.
  return codes.length <= mostBarcodes && codes.every((code) => /^[A-Za-z0-9 .$/+%_-]{1,40}$/.test(code)) ? codes : null;
}

/** A request lends so many items; more are more than a card and a mail can name. */
const mostBarcodes = 40;

/** A day so many calendar days later, both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first working day on or after a day. */
function workingDayFrom(calendar: Calendar, day: string): string {
  return localDate(calendar, nextOpen(calendar, atLocal(calendar.tz, day, '00:00')));
}

/** The last working day on or before a day. */
function workingDayUntil(calendar: Calendar, day: string): string {
  return localDate(calendar, addWorkingTime(calendar, atLocal(calendar.tz, day, '24:00'), -1 / 60_000));
}
