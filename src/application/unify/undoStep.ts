import { storedImage, type RequestImage } from '../../domain/request';
import type { SequenceRange } from '../desk/archived';
import { logRow } from '../desk/buildCommit';
import { hashPart } from '../intake/responseKeys';
import { removeFromArchives } from './archiveStep';
import { mendTickets } from './mendTickets';
import type { LockedDesk, UnifySession } from './session';
import { FormUnreachable, type BlockRow } from './unifyPorts';
import { finished, formOf, withForm, type FormProgress } from './unifyState';

/** Requests that one step looks at; and how far one submission may reach beyond. */
const blockSize = 300;
const mostServices = 40;

/**
 * Takes out what the import of a form brought: rows, contents, response keys, archive. Whatever somebody has worked on stays, with everything else of the same
 * submission. A form that the import closed is opened again.
 */
export function undoForm(session: UnifySession, id: string): void {
  for (;;) {
    const form = formOf(session.state, id);
    const range = form?.ranges[0];
    if (!form || !range) break;
    if (!session.hasTime()) return;
    session.locked({ responseKeys: false }, (desk) => {
      undoBlock(session, desk, form, range);
    });
    removeFromArchives(session);
    session.giveWay();
  }
  if (formOf(session.state, id)?.wasOpen === true) reopen(session, id);
  session.state = finished(withForm(session.state, id, {
    phase: 'undone', requests: 0, done: 0, duplicates: 0, archived: 0, withoutAddress: 0, unclearDates: 0, watermark: 0, cutoff: null, wasOpen: null, listening: false, notes: [],
  }), id);
}

function reopen(session: UnifySession, id: string): void {
  try {
    session.ports.oldForms.reopen(id);
  } catch (error) {
    if (!(error instanceof FormUnreachable)) throw error;
    session.ports.journal.error(error, `old form ${id} could not be opened again`);
  }
}

function undoBlock(session: UnifySession, desk: LockedDesk, form: FormProgress, [from, to]: SequenceRange): void {
  const block = session.ports.tables.readBlock(from, Math.min(to, from + blockSize + mostServices - 1), false);
  const whole = from + block.length - 1 >= to;
  const end = whole ? block.length : lastBoundary(block);
  const groups = groupsOf(block.slice(0, end), from);
  const untouched = groups.filter((group) => group.every(({ image, ticket }) => image?.imported === true && image.version === 1 && !desk.state.images.has(ticket)));
  const removed = untouched.flat();
  const kept = groups.flat().length - removed.length;
  const gone = new Set(removed.map(({ ticket }) => ticket));
  const tickets = desk.reading.requestTickets ?? [];
  const rows = tickets.flatMap((ticket, index) => (gone.has(ticket) ? [index + 2] : []));
  const standing = new Set(tickets);
  const archived = removed.filter(({ ticket }) => !standing.has(ticket));
  const remaining = tickets.filter((ticket) => !gone.has(ticket));
  const rest: SequenceRange[] = from + end > to ? [] : [[from + end, to]];
  const next = withForm(session.state, form.id, {
    phase: 'undoing', ranges: [...rest, ...form.ranges.slice(1)], kept: form.kept + kept, requests: Math.max(0, form.requests - removed.length),
    archived: Math.max(0, form.archived - archived.length),
  });
  const found = session.commit(desk, { ...next, removals: removalsOf(archived) }, {
    emptied: removed.map(({ sequence }) => sequence + 1), taken: rows.length === 0 ? null : { rows, remaining },
    log: removed.map(({ ticket }) => logRow({ type: 'importUndone', ticket, at: desk.now, actor: 'desk', data: {}, patch: {} }, desk.configuration.timeZone)),
  });
  if (found !== null) mendTickets(session, desk, { remaining, found, gone });
}

interface Entry {
  readonly ticket: string;
  readonly sequence: number;
  readonly submission: string;
  readonly image: RequestImage | null;
}

/** Requests of one submission stand next to each other. Rows that are empty were taken out before. */
function groupsOf(block: readonly BlockRow[], from: number): Entry[][] {
  const groups: Entry[][] = [];
  block.forEach((row, index) => {
    if (row.ticket === '') return;
    const entry = { ticket: row.ticket, sequence: from + index, submission: hashPart(row.responseKey), image: row.imageJson === '' ? null : storedImage(JSON.parse(row.imageJson)) };
    const group = groups[groups.length - 1];
    if (group && group[0]?.submission === entry.submission) group.push(entry);
    else groups.push([entry]);
  });
  return groups;
}

/** Rows up to the last submission that is surely whole: what follows it may go on behind the block. */
function lastBoundary(block: readonly BlockRow[]): number {
  const last = block[block.length - 1]?.responseKey ?? '';
  let end = block.length;
  while (end > 1 && hashPart(block[end - 1]?.responseKey ?? '') === hashPart(last)) end -= 1;
  return end;
}

function removalsOf(entries: readonly Entry[]): { year: number; tickets: string[] }[] {
  const byYear = new Map<number, string[]>();
  for (const { ticket } of entries) {
    const year = Number(/^LK-(\d+)-/.exec(ticket)?.[1] ?? '0');
    byYear.set(year, [...(byYear.get(year) ?? []), ticket]);
  }
  return [...byYear].map(([year, tickets]) => ({ year, tickets }));
}
