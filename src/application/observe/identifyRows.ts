import type { DeskMeta } from '../desk/deskState';
import type { Cells } from '../ports';
import type { EditHint } from './observation';
import { readSignature, type RowSignature } from '../desk/rows';

/** Whose row each row of Permohonan is. Rows count as the Sheet does: the header is row 1. */
export interface IdentifiedRows {
  /** The row of each ticket, right or damaged. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows whose ticket or signature is wrong: to be written again as a whole. */
  readonly damaged: ReadonlySet<string>;
  /** Further rows of a ticket that has one already. */
  readonly doubles: readonly { readonly ticket: string; readonly row: number }[];
  /** Right rows of requests that are not open, by ticket. */
  readonly ended: ReadonlyMap<string, RowSignature>;
  /** Sequences of requests that are not open and whose row is damaged. */
  readonly endedDamaged: readonly number[];
  /** Rows without ticket and signature in which somebody has typed. */
  readonly byHand: readonly number[];
}

type Row = { readonly row: number; readonly ticket: string; readonly signature: RowSignature | null; readonly filled: boolean; readonly own: number };

/**
 * Finds out whose row each row is. First those count whose signature fits their ticket. Of the others a row belongs to the request that its
 * ticket names, if that one has no row yet; else to the one that its signature names: its ticket was changed. What then still names a known request is a copy.
 *
 * @param columns column index from 0 by key
 * @param isOpen whether a ticket is that of an open request
 * @param endedAt sequence of a request that was taken in once and is not open, null for any other ticket
 */
export function identifyRows(
  rows: Cells, columns: ReadonlyMap<string, number>, isOpen: (ticket: string) => boolean, endedAt: (ticket: string) => number | null, meta: DeskMeta,
  hint: Pick<EditHint, 'firstRow' | 'lastRow'> | null,
): IdentifiedRows {
  const deskColumns = [...columns.values()];
  const isDesks = new Set(deskColumns);
  const all = rows.map((cells, index): Row => ({
    row: index + 2,
    ticket: text(cells, columns.get('ticket')),
    signature: readSignature(cells[columns.get('signature') ?? -1]),
    filled: deskColumns.some((column) => text(cells, column) !== ''),
    own: cells.reduce<number>((sum, cell, column) => sum + (cell === '' || cell === null || isDesks.has(column) ? 0 : 1), 0),
  }));
  const rowOf = new Map<string, number>();
  const damaged = new Set<string>();
  const doubles: { ticket: string; row: number }[] = [];
  const ended = new Map<string, RowSignature>();
  const endedDamaged: number[] = [];
  const byHand: number[] = [];
  const isKnown = (ticket: string): boolean => ticket !== '' && (isOpen(ticket) || endedAt(ticket) !== null);
  const claimDamaged = (ticket: string, row: number): void => {
    if (rowOf.has(ticket)) doubles.push({ ticket, row });
    else {
      rowOf.set(ticket, row);
      damaged.add(ticket);
      if (!isOpen(ticket)) endedDamaged.push(endedAt(ticket) ?? 0);
    }
  };
  const fits = ({ ticket, signature }: Row): boolean => ticket !== '' && signature?.ticket === ticket;
  const claim = (ticket: string, row: number): void => {
    if (rowOf.has(ticket)) doubles.push({ ticket, row });
    else rowOf.set(ticket, row);
  };
  // Of a row and its copy the one stays that nobody has pasted just now; else the one with more in the librarians' own columns; else the upper one.
  const isNew = ({ row }: Row): number => (hint !== null && row >= hint.firstRow && row <= hint.lastRow ? 1 : 0);
  for (const row of all.filter(fits).sort((one, other) => isNew(one) - isNew(other) || other.own - one.own || one.row - other.row)) {
    if (row.signature && !isOpen(row.ticket) && !ended.has(row.ticket)) ended.set(row.ticket, row.signature);
    claim(row.ticket, row.row);
  }
  for (const { row, ticket, signature, filled } of all.filter((entry) => !fits(entry))) {
    if (!rowOf.has(ticket) && isKnown(ticket)) claimDamaged(ticket, row);
    else if (signature !== null && (rowOf.has(signature.ticket) || isKnown(signature.ticket))) claimDamaged(signature.ticket, row);
    else if (rowOf.has(ticket)) doubles.push({ ticket, row });
    else if (signature === null && filled && !wasIssued(ticket, meta)) byHand.push(row);
  }
  return { rowOf, damaged, doubles, ended, endedDamaged, byHand };
}

function text(cells: readonly unknown[], column: number | undefined): string {
  return column === undefined ? '' : String(cells[column] ?? '').trim();
}

/** Whether the desk has given that number at some time: the row of a request that ended, and lost its signature, is nobody's new request. */
function wasIssued(ticket: string, meta: DeskMeta): boolean {
  const [, year, number] = /^LK-(\d{4})-(\d{5,})$/.exec(ticket) ?? [];
  if (year === undefined) return false;
  const next = Number(year) === meta.ticketYear ? meta.nextTicket : (meta.pastTickets[Number(year)] ?? 0);
  return Number(number) < next;
}
