import { isOut, lastDay, parseBarcodes } from '../../domain/loan';
import type { RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import { loanCardWords } from '../../messages/loanCardWords';
import { fill } from '../../messages/cardWords';
import { formatDay } from '../../messages/dates';
import { serviceOf } from '../configuration/readConfiguration';
import { cutText } from '../cutText';
import { courierJob } from '../desk/courierCell';
import { calendarFor, type CardDesk } from './cardDesk';
import type { SectionModel, WidgetModel } from './cardModel';
import type { Inputs } from './readForm';

/** What a librarian does about a loan. `returnBy` of extendLoan: the return day that the card showed; of loan: the day it is to be, null as it was. */
export type LoanCardAction =
  | { readonly name: 'loan'; readonly barcodes: string; readonly returnBy: string | null }
  | { readonly name: 'extendLoan'; readonly returnBy: string }
  | { readonly name: 'keepLoan' | 'returned' | 'loanDone' };

export type LoanCardRefusal = 'barcodes' | 'beforeLoan' | 'notLending' | 'loanOver';

/** The action of a pressed button or form; 'barcodes' where what was typed is none. */
export function readLoanForm(name: LoanCardAction['name'], parameters: Readonly<Record<string, string>>, inputs: Inputs): LoanCardAction | 'barcodes' {
  if (name === 'extendLoan') return { name, returnBy: parameters.returnBy ?? '' };
  if (name !== 'loan') return { name };
  const barcodes = (inputs.barcodes ?? '').slice(0, longestBarcodes);
  return parseBarcodes(barcodes) === null ? 'barcodes' : { name, barcodes, returnBy: inputs.day ?? null };
}

/** Characters of a field of barcodes. */
export const longestBarcodes = 1700;

export function loanFormFields(desk: CardDesk, image: RequestImage): WidgetModel[] {
  const words = loanCardWords[desk.language].fields;
  return [
    { kind: 'field', name: 'barcodes', title: words.barcodes, value: image.loan?.barcodes.join(', ') ?? '', long: true },
    { kind: 'day', name: 'day', title: words.returnBy, value: image.loan?.returnBy ?? null },
  ];
}

/** Which of the actions make sense now. */
export function offeredLoanActions(desk: CardDesk, image: RequestImage): ReadonlySet<LoanCardAction['name']> {
  const { loan } = image;
  const out = isOut(loan);
  const offered: LoanCardAction['name'][] = [
    ...(serviceOf(desk.configuration, image.service)?.lends === true || loan !== undefined ? (['loan'] as const) : []),
    ...(out ? (['extendLoan', 'returned'] as const) : []),
    ...(out && !loan.refused ? (['keepLoan'] as const) : []),
    ...(out && loan.tasks.some((task) => task !== 'answer') ? (['loanDone'] as const) : []),
  ];
  return new Set(offered);
}

/** What is lent, until when, where it is to be brought or fetched, and what the librarian has to do about it. */
export function loanSection(desk: CardDesk, image: RequestImage): SectionModel | null {
  const words = loanCardWords[desk.language];
  const { loan } = image;
  const job = courierJob(image);
  const widgets: WidgetModel[] = [];
  if (job !== null) widgets.push({ kind: 'line', strong: true, label: words[job.way], text: cutText(job.place, 200) });
  if (loan?.returnBy != null) {
    const today = localDate(calendarFor(desk, image), new Date(desk.now));
    const late = isOut(loan) && today > lastDay(calendarFor(desk, image), loan.returnBy);
    const bottom = [late ? words.late : '', loan.extended > 0 ? fill(words.extended, { n: loan.extended }) : '', loan.refused ? words.notExtendable : ''].filter((part) => part !== '').join(' · ');
    widgets.push({ kind: 'line', label: words.due, text: formatDay(loan.returnBy, desk.language), ...(bottom === '' ? {} : { bottom }) });
  }
  if (loan !== undefined && loan.barcodes.length > 0) widgets.push({ kind: 'line', label: words.barcodes, text: cutText(loan.barcodes.join(', '), 500) });
  if (loan?.returnedOn != null) widgets.push({ kind: 'line', label: words.back, text: formatDay(loan.returnedOn, desk.language) });
  for (const task of loan?.tasks ?? []) widgets.push({ kind: 'text', strong: true, text: `☐ ${words.tasks[task]}` });
  return widgets.length === 0 ? null : { header: words.heading, widgets };
}

/** What a line in the list of things to bring and to fetch says beside the request. */
export function courierNote(desk: CardDesk, image: RequestImage): string {
  const job = courierJob(image);
  return job === null ? '' : `${loanCardWords[desk.language][job.way]} ${cutText(job.place, 120)}`;
}
