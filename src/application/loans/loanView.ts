import { extendedTo, isOut, lastDay, whyNotExtendable, type ExtensionRefusal, type LoanRules } from '../../domain/loan';
import type { RequestImage } from '../../domain/request';
import { localDate, type Calendar } from '../../domain/workingTime';

/** What was lent with a request, as the page shows it; days are YYYY-MM-DD. */
export interface LoanView {
  readonly barcodes: readonly string[];
  readonly returnBy: string;
  readonly returnedOn: string | null;
  /** Whether the return day has passed and something is still out. */
  readonly late: boolean;
  /** The day that an extension would lead to now, or why there is none. `ask`: a librarian answers. */
  readonly extension: { readonly day: string; readonly ask: boolean } | { readonly refused: ExtensionRefusal };
  readonly pickUp: string | null;
  /** The room that was named when it was asked for; offered where it is to be fetched. */
  readonly room: string;
}

/** Null where nothing was lent. Without a calendar (it did not fit the page's cache) nothing is late and nothing is offered. */
export function loanView(image: RequestImage, calendar: Calendar | null, rules: LoanRules, now: number): LoanView | null {
  const { loan } = image;
  if (loan === undefined || loan.lentOn === null || loan.returnBy === null) return null;
  const out = isOut(loan);
  const refusal = calendar === null ? 'loanOver' : whyNotExtendable(calendar, loan, now, rules);
  return {
    barcodes: loan.barcodes, returnBy: loan.returnBy, returnedOn: loan.returnedOn,
    late: out && calendar !== null && localDate(calendar, new Date(now)) > lastDay(calendar, loan.returnBy),
    extension: refusal !== null || calendar === null ? { refused: refusal ?? 'loanOver' } : { day: extendedTo(calendar, loan.returnBy, now, rules), ask: rules.ask },
    pickUp: loan.pickUp, room: image.courier ?? '',
  };
}
