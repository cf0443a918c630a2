import type { RequestImage } from '../../domain/request';
import type { UnderstoodAnswer } from '../../domain/unify/types';
import { orUsual } from '../../domain/usualService';
import { oldFormSource } from '../../messages/unifyProgress';
import { regionOf } from '../configuration/readConfiguration';
import { addRange } from '../desk/archived';
import { numberAbove, takePastTicket, ticketYearOf } from '../desk/ticketNumbers';
import { oldResponseId, type NewAnswer, type Slice } from './chooseSlice';
import { historyRequest, type HistoryRequest } from './historyRequest';
import { asUnderstood } from './readHistory';
import type { LockedDesk, UnifySession } from './session';
import type { RequestCells } from './unifyPorts';
import { formOf, withForm, type ArchiveWrite, type UnifyState } from './unifyState';

/** Codes of what is odd about the address, and about the date, of an answer. */
const addressProblems = ['emailUnusable', 'emailMissing'];
const dateProblems = ['dateUnclear', 'dateImpossible', 'dateAmbiguous'];

/** Counts of a slice for its form. */
export function problemCounts(answers: readonly NewAnswer[]): { withoutAddress: number; unclearDates: number } {
  const counted = (codes: readonly string[], needs: (answer: UnderstoodAnswer) => boolean): number =>
    answers.filter(({ answer }) => needs(answer) && answer.problems.some((problem) => codes.includes(problem.code))).length;
  return { withoutAddress: counted(addressProblems, (answer) => answer.email === null), unclearDates: counted(dateProblems, () => true) };
}

/** Rows that were committed and belong into an archive, to be written right after. */
export interface ArchiveRows {
  readonly write: ArchiveWrite;
  readonly id: string;
  readonly rows: readonly RequestCells[];
}

/**
 * Brings a slice of history in: one request a service, linked to each other, with numbers of their own year. What is older than the limit has its row in the
 * archive of its year instead of Permohonan. One commit; the archive's rows follow it and are written again by the next run where this one is killed.
 */
export function bringIn(session: UnifySession, desk: LockedDesk, state: UnifyState, formId: string, slice: Slice, offered: readonly RequestCells[]): ArchiveRows[] {
  const { configuration, meta } = desk;
  const form = formOf(state, formId);
  const source = oldFormSource(form?.title ?? formId);
  const firstSequence = meta.nextSequence;
  const made: HistoryRequest[] = [];
  for (const entry of slice.answers) {
    const { answer } = entry;
    const year = ticketYearOf(configuration.timeZone, answer.submittedAt);
    const services = orUsual(answer.services);
    const atLeast = meta.pastTickets[year] === undefined ? numberAbove(desk.reading.requestTickets ?? [], year) : 1;
    const tickets = services.map(() => takePastTicket(meta, year, atLeast));
    const understood = asUnderstood(answer, entry.doubles, regionOf(configuration, answer.region) !== undefined);
    services.forEach((service, index) => {
      const ticket = tickets[index] ?? '';
      const place = { ticket, sequence: meta.nextSequence, linked: tickets.filter((other) => other !== ticket) };
      meta.nextSequence += 1;
      made.push(historyRequest({ responseId: oldResponseId(answer), submittedAt: answer.submittedAt, source }, entry.key, understood, service, place, configuration, desk.now));
    });
  }
  const { archives, rows, kept } = intoArchives(session, desk, made);
  const written = withForm(state, formId, {
    requests: (form?.requests ?? 0) + made.length, archived: (form?.archived ?? 0) + made.length - kept.length,
    ranges: made.length === 0 ? (form?.ranges ?? []) : addRange(form?.ranges ?? [], firstSequence, meta.nextSequence - 1),
  });
  session.commit(desk, { ...written, archives, writes: rows.map(({ write }) => write) }, {
    requests: kept.length === 0 ? null : { row: desk.nextRow, rows: kept.map((request) => request.request) },
    contents: made.length === 0 ? null : { row: firstSequence + 1, rows: made.map((request) => request.contents) },
    log: made.map((request) => request.log), offered,
  });
  return rows;
}

/** Divides requests between Permohonan and the archives of their years, with the place that each has there. */
function intoArchives(session: UnifySession, desk: LockedDesk, made: readonly HistoryRequest[]): { archives: UnifyState['archives']; rows: ArchiveRows[]; kept: HistoryRequest[] } {
  const { configuration } = desk;
  const yearOf = (image: RequestImage): number => ticketYearOf(configuration.timeZone, image.submittedAt);
  const oldest = ticketYearOf(configuration.timeZone, desk.now) - configuration.settings.archiveAfterYears;
  const kept = made.filter(({ image }) => yearOf(image) >= oldest);
  const archives: Record<number, { id: string; nextRow: number }> = { ...session.state.archives };
  const years = [...new Set(made.map(({ image }) => yearOf(image)).filter((year) => year < oldest))];
  const rows = years.map((year): ArchiveRows => {
    const own = made.filter(({ image }) => yearOf(image) === year);
    const archive = archives[year] ?? { id: session.ports.archives.ensure(year), nextRow: 2 };
    archives[year] = { ...archive, nextRow: archive.nextRow + own.length };
    for (const { image } of own) desk.meta.archived = addRange(desk.meta.archived, image.sequence, image.sequence);
    return { id: archive.id, rows: own.map((request) => request.request), write: { year, row: archive.nextRow, sequences: own.map(({ image }) => image.sequence) } };
  });
  return { archives, rows, kept };
}
