import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { outboxRow, logRow } from '../desk/buildCommit';
import type { WorkUnit } from '../desk/workUnit';
import { jsonPieces, trailLength } from '../tabs/deskTabs';
import { outboxWords, type MailParameters, type OutboxEntry } from '../mail/outbox';
import { entryOf, peopleOf, type RestrictedSheet } from './guard';
import { maskEvent, saysWords } from './mask';
import { maskWord } from './restrictedTexts';

/** What the shared spreadsheet says of a request beside its row: found by its ticket. Rows count as the Sheet does. */
export interface SharedTraces {
  /** Entries of Riwayat with their JSON. Two service calls. */
  log(ticket: string): readonly { readonly row: number; readonly json: string }[];
  /** Rows of Kotak Keluar. One service call. */
  mails(ticket: string): readonly { readonly row: number; readonly to: string }[];
}

/**
 * What has to be done before a look that has touched confidential requests is committed: what was written about those that have just become confidential is hidden in
 * the same commit, and their texts are written to the restricted spreadsheet first.
 */
export function settleRestricted(work: WorkUnit, sheet: RestrictedSheet, traces: SharedTraces): void {
  for (const ticket of work.toHide) hideTraces(work, ticket, traces);
  const rows = [...work.textRows].flatMap(([ticket, row]) => {
    const texts = work.texts.get(ticket);
    return texts ? [{ row, texts }] : [];
  });
  if (rows.length > 0) sheet.write(rows);
}

function hideTraces(work: WorkUnit, ticket: string, traces: SharedTraces): void {
  const texts = work.texts.get(ticket);
  if (!texts) return;
  const people = peopleOf(texts);
  const earlier = traces.log(ticket).map(({ row, json }) => ({ row, event: eventIn(ticket, json) }));
  for (const { row, event } of earlier) work.rewrite('log', { row, cells: event === null ? unreadable : logRow(maskEvent(event, people), work.configuration.timeZone) });
  // What this very look has recorded before the request became confidential is not in the log yet.
  const said = work.events.filter((event) => event.ticket === ticket);
  work.events.forEach((event, index) => {
    if (event.ticket === ticket) work.events[index] = maskEvent(event, people);
  });
  const words = [...earlier.flatMap(({ event }) => event ?? []), ...said].filter(saysWords).map(entryOf);
  work.texts.set(ticket, { ...texts, history: [...texts.history, ...words] });
  const sequence = work.images.get(ticket)?.sequence ?? 0;
  work.rewrite('contents', { row: sequence + 1, cells: Object.fromEntries(Array.from({ length: trailLength }, (_, index) => [`trail${index + 1}`, ''])) });
  for (const { row, to } of traces.mails(ticket)) work.rewrite('outbox', { row, cells: { to: hideAddresses(to.split(', '), people).join(', ') } });
  for (const entry of [...work.outbox.values()]) {
    const { requests, lists = [], refused = [] } = entry.parameters;
    if (![...requests, ...lists.flatMap(({ lines }) => lines), ...refused].some((about) => about.ticket === ticket)) continue;
    const masked = maskEntry(entry, { ticket, sequence }, work.textRows.get(ticket) ?? 0, people);
    work.outbox.set(entry.id, masked);
    work.mailsTouched.add(entry.id);
    work.rewrite('outbox', outboxRow(masked, outboxWords[masked.state], null));
  }
  work.meta.refused = work.meta.refused.filter((edit) => edit.ticket !== ticket);
  // Sentences of Kondisi Sistem name addresses to which nothing could be sent.
  work.meta.notices = work.meta.notices.filter(({ problem }) => !people.some((address) => JSON.stringify(problem).includes(address)));
}

const unreadable = { words: maskWord, ...Object.fromEntries(Array.from({ length: jsonPieces }, (_, index) => [`json${index + 1}`, ''])) };

function eventIn(ticket: string, json: string): DeskEvent | null {
  try {
    return { ...(JSON.parse(json) as DeskEvent), ticket };
  } catch {
    return null;
  }
}

/** Each address once, those of the requester as one mask. */
function hideAddresses(to: readonly string[], people: readonly string[]): string[] {
  return [...new Set(to.map((address) => (people.includes(address) ? maskWord : address)))];
}

/** A mail that has not left: what it says of the request is put in again when it leaves, if it is the requester's. */
function maskEntry(entry: OutboxEntry, { ticket, sequence }: Pick<RequestImage, 'ticket' | 'sequence'>, restrictedRow: number, people: readonly string[]): OutboxEntry {
  const to = hideAddresses(entry.to, people);
  const { note, said, lists, refused, ...rest } = entry.parameters;
  const parameters: MailParameters = {
    ...rest, ...(note === undefined || note === '' ? {} : { note: maskWord }), nameOfReader: to.includes(maskWord) ? maskWord : rest.nameOfReader,
    requests: rest.requests.map((request) => (request.ticket !== ticket ? request : {
      ...request, statusAddress: '', sequence, restrictedRow, title: maskWord, requester: maskWord, unit: '', description: '', attachment: '', resultLink: request.resultLink === '' ? '' : maskWord,
    })),
    ...(said ? { said: said.map((one) => ({ ...one, text: null })) } : {}),
    ...(lists ? { lists: lists.map((list) => ({ ...list, lines: list.lines.map((line) => (line.ticket === ticket ? { ...line, title: maskWord } : line)) })) } : {}),
    ...(refused ? { refused: refused.map((line) => (line.ticket === ticket ? { ...line, typed: maskWord, reason: maskWord } : line)) } : {}),
  };
  return { ...entry, to, cc: hideAddresses(entry.cc, people), parameters };
}

