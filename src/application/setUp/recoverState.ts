import type { DeskMeta } from '../desk/deskState';
import { ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { freshRun, privacyPiece, storedPrivacy } from '../privacy/privacyState';

/** Numbers after a restored copy begin at the next round number. */
const round = 1_000;
/** Requests that one response may have become at most, and room for those that librarians have made. */
const requestsAResponse = 20;

/** The next number that was surely never given: beyond all that may have been given since the copy was made. */
function beyond(next: number, since: number): number {
  return Math.ceil((next + since * requestsAResponse) / round) * round + 1;
}

/**
 * Makes the state of a copy fit to go on from, after the spreadsheet was lost. What came since is taken in again from the form, under new numbers: those given since the copy was made
 * are in people's mailboxes and are never given again. Mails that waited then may have left since: they are looked for among the sent ones before they are sent. `responses`: how many the form got
 * since; `erased`: whether anybody was erased, whom the copy may know still.
 */
export function recoverState(work: WorkUnit, { responses, erased }: { readonly responses: number; readonly erased: boolean }): { readonly nextTicket: number } {
  const { meta, now } = work;
  const year = ticketYearOf(work.configuration.timeZone, now);
  const years: DeskMeta['pastTickets'] = { [year]: 1, ...meta.pastTickets };
  meta.pastTickets = Object.fromEntries(Object.entries(years).filter(([one]) => Number(one) !== meta.ticketYear).map(([one, next]) => [one, beyond(next, responses)]));
  if (meta.ticketYear > 0) meta.nextTicket = beyond(meta.nextTicket, responses);
  meta.nextMail = beyond(meta.nextMail, responses);
  for (const entry of work.outbox.values()) {
    work.outbox.set(entry.id, { ...entry, state: 'sending', attemptAt: Math.min(entry.attemptAt ?? entry.createdAt, entry.createdAt) });
    work.mailsTouched.add(entry.id);
  }
  const privacy = storedPrivacy(work.state.figures.get(privacyPiece));
  work.putFigures(privacyPiece, { ...privacy, checked: null, run: erased ? freshRun('again', now, [], null) : null });
  return { nextTicket: meta.ticketYear === year ? meta.nextTicket : (meta.pastTickets[year] ?? 1) };
}

/** When the copy was made, nearly: the clock's chores write down each half hour that they ran. Epoch milliseconds. */
export function copiedAt({ choresAt, watermark }: Pick<DeskMeta, 'choresAt' | 'watermark'>): number {
  return Math.max(choresAt, watermark);
}
