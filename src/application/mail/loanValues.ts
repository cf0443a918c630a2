import { formatDay } from '../../messages/dates';
import { loanSentences } from '../../messages/loanSentences';
import type { MailParameters, MailRequest } from './outbox';

/** Placeholders of mails about loans: {pinjaman}, what has happened or is due, and {hal}, the same in short. */
export function loanValues({ loan, requests, language }: MailParameters): { readonly pinjaman: string; readonly hal?: string } {
  if (loan === undefined) return { pinjaman: '' };
  const words = loanSentences[language];
  const day = (request: MailRequest | undefined): string => (request?.loan === undefined ? '' : formatDay(request.loan.returnBy, language));
  if (loan.news !== 'remind') {
    const sentence = words.news[loan.news].replace(/\{tanggal\}/g, day(requests[0])).replace('{tempat}', () => loan.place ?? '');
    return { pinjaman: sentence, hal: words.subject[loan.news] };
  }
  const late = requests.filter((request) => request.loan?.late === true);
  const due = requests.filter((request) => request.loan?.late !== true);
  const lines = (of: readonly MailRequest[], text: string): string[] => of.map((request) => {
    const title = request.loan?.barcodes ? `${request.title} (${request.loan.barcodes})` : request.title;
    return `- ${text.replace('{judul}', () => title || request.ticket).replace('{tanggal}', day(request))}`;
  });
  const paragraph = (heading: string, of: readonly MailRequest[], text: string): string[] => (of.length === 0 ? [] : [`${heading}\n${lines(of, text).join('\n')}`]);
  return {
    pinjaman: [...paragraph(words.late, late, words.lateLine), ...paragraph(words.due, due, words.dueLine), words.page].join('\n\n'),
    hal: words.subject[late.length > 0 ? 'late' : 'remind'],
  };
}
