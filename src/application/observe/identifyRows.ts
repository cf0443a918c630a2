import type { DeskMeta } from '../desk/deskState';
import type { Cells } from '../ports';
import { readSignature, type RowSignature } from '../desk/rows';

/** Whose row each row of Permohonan is. Rows count as the Sheet does: the header is row 1. */
export interface IdentifiedRows {
  /** The row of each ticket: of all that are right, and of open requests whose row is damaged. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows whose ticket or signature is wrong: to be written again as a whole. */
  readonly damaged: ReadonlySet<string>;
  /** Further rows of a ticket that has one already. */
  readonly doubles: readonly { readonly ticket: string; readonly row: number }[];
  /** Right rows of requests that are not open, by ticket. */
  readonly ended: ReadonlyMap<string, RowSignature>;
  /** Rows without ticket and signature in which somebody has typed. */
  readonly byHand: readonly number[];
}

type Row = { readonly row: number; readonly ticket: string; readonly signature: RowSignature | null; readonly filled: boolean };

/**
 * Finds out whose row each row is. First those count whose signature fits their ticket. Of the others a row belongs to the open request that its
 * ticket names, if that one has no row yet; else to the one that its signature names: its ticket was changed. What then still names a known request is a copy.
 *
 * @param columns column index from 0 by key
 * @param isOpen whether a ticket is that of an open request
 */
export function identifyRows(rows: Cells, columns: ReadonlyMap<string, number>, isOpen: (ticket: string) => boolean, meta: DeskMeta): IdentifiedRows {
  const deskColumns = [...columns.values()];
  const all = rows.map((cells, index): Row => ({
    row: index + 2,
    ticket: text(cells, columns.get('ticket')),
    signature: readSignature(cells[columns.get('signature') ?? -1]),
    filled: deskColumns.some((column) => text(cells, column) !== ''),
  }));
  const rowOf = new Map<string, number>();
  const damaged = new Set<string>();
  const doubles: { ticket: string; row: number }[] = [];
  const ended = new Map<string, RowSignature>();
  const byHand: number[] = [];
  const fits = ({ ticket, signature }: Row): boolean => ticket !== '' && signature?.ticket === ticket;
  const claim = (ticket: string, row: number): void => {
    if (rowOf.has(ticket)) doubles.push({ ticket, row });
    else rowOf.set(ticket, row);
  };
  for (const row of all.filter(fits)) {
    if (row.signature && !isOpen(row.ticket) && !ended.has(row.ticket)) ended.set(row.ticket, row.signature);
    claim(row.ticket, row.row);
  }
  for (const { row, ticket, signature, filled } of all.filter((entry) => !fits(entry))) {
    if (isOpen(ticket) && !rowOf.has(ticket)) {
      rowOf.set(ticket, row);
      damaged.add(ticket);
    } else if (signature !== null && (isOpen(signature.ticket) || rowOf.has(signature.ticket))) {
      if (!rowOf.has(signature.ticket)) damaged.add(signature.ticket);
      claim(signature.ticket, row);
    } else if (rowOf.has(ticket)) doubles.push({ ticket, row });
    else if (signature === null && filled && !wasIssued(ticket, meta)) byHand.push(row);
  }
  return { rowOf, damaged, doubles, ended, byHand };
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
