import { notice } from '../configuration/problem';
import type { WorkUnit } from '../desk/workUnit';
import { shortenForMail } from '../mail/mailRequest';
import type { MailRequest, OutboxEntry } from '../mail/outbox';
import type { DeskSheet, Ports } from '../ports';
import { isForHidden, maskWord, type RestrictedTexts } from './restrictedTexts';

/**
 * Mails as they leave: those to the requester of a confidential request get addresses and words from the restricted spreadsheet, which is read once for all of them and
 * only where there is one. What cannot be read waits. All other mails leave as they are, masked where they speak of such a request.
 */
export function withHiddenTexts(
  work: WorkUnit, due: readonly OutboxEntry[], { sheet, journal }: { readonly sheet: Pick<DeskSheet, 'readTexts'>; readonly journal: Ports['journal'] },
  addressOf: (request: { readonly ticket: string; readonly sequence: number }) => string,
): ReadonlyMap<OutboxEntry, OutboxEntry> {
  const rows = [...new Set(due.filter(({ to }) => isForHidden(to)).flatMap(({ parameters }) => parameters.requests.flatMap((request) => rowOf(work, request) ?? [])))];
  const texts = new Map<number, RestrictedTexts | null>();
  const unread = rows.filter((row) => {
    const known = [...work.textRows].find(([, place]) => place === row);
    if (known) texts.set(row, work.texts.get(known[0]) ?? null);
    return !known;
  });
  try {
    if (unread.length > 0) sheet.readTexts(unread).forEach((found, index) => texts.set(unread[index] ?? 0, found));
  } catch (error) {
    journal.error(error, 'the restricted spreadsheet cannot be read');
  }
  const leaving = new Map<OutboxEntry, OutboxEntry>();
  for (const entry of due) {
    const whole = isForHidden(entry.to) ? wholeEntry(entry, (request) => texts.get(rowOf(work, request) ?? 0) ?? null, addressOf) : entry;
    if (whole) leaving.set(entry, whole);
    else work.problems.push(notice('outbox', entry.sequence + 1, 'textsUnreadable', { ticket: entry.ticket }));
  }
  return leaving;
}

/** Where the texts of a request stand now; where they stood when the mail was ordered, if it has ended since. */
function rowOf(work: WorkUnit, { ticket, restrictedRow }: MailRequest): number | undefined {
  return work.images.get(ticket)?.restrictedRow ?? restrictedRow;
}

function wholeEntry(
  entry: OutboxEntry, textsOf: (request: MailRequest) => RestrictedTexts | null, addressOf: (request: { readonly ticket: string; readonly sequence: number }) => string,
): OutboxEntry | null {
  const { parameters } = entry;
  const known = parameters.requests.map((request) => ({ request, texts: textsOf(request) }));
  const first = known[0]?.texts;
  if (!first || known.some(({ texts, request }) => texts?.ticket !== request.ticket)) return null;
  const { requesterEmail, onBehalfEmail, shortName, noteToRequester } = first.fields;
  const to = [...new Set([requesterEmail, onBehalfEmail])].filter((address): address is string => typeof address === 'string');
  return {
    ...entry, to: [...to, ...entry.to.filter((address) => address !== maskWord)],
    parameters: {
      ...parameters, nameOfReader: shortName ?? '',
      ...(parameters.note === maskWord ? { note: shortenForMail(noteToRequester ?? '').text } : {}),
      requests: known.map(({ request, texts }) => ({
        ...request, statusAddress: addressOf({ ticket: request.ticket, sequence: request.sequence ?? 0 }), title: texts?.fields.shortTitle ?? '', requester: texts?.fields.shortName ?? '', resultLink: request.resultLink === '' ? '' : (texts?.fields.resultLink ?? ''),
        ...(request.loan ? { loan: { ...request.loan, barcodes: (texts?.fields.loan?.barcodes ?? []).join(', ') } } : {}),
      })),
    },
  };
}
