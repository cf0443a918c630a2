import type { CellValue } from '../sheetCommit';

/** Who Google says edited which rows (from the event; a hint for the log, never trusted for more). */
export interface EditHint {
  readonly email: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** First and last column of the edit, from 0. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Of a single cell: its column from 0, and what was typed there. */
  readonly typed: { readonly column: number; readonly value: string } | null;
}

/** What the Sheet needs beside the images that changed: whole rows to write again, cells to put back, notes to leave. */
export interface Observation {
  /** Row in the Sheet of each known request; who is missing has lost its row. */
  readonly rowOf: Map<string, number>;
  /** What the row of each known request holds, as read. */
  readonly cells: Map<string, (column: string) => unknown>;
  /** Requests whose row was damaged and must be written as a whole. */
  readonly damaged: Set<string>;
  /** Columns to put back, by ticket. */
  readonly putBack: Map<string, Set<string>>;
  /** Columns in which somebody typed and was understood: written again in the desk's own words, by ticket. */
  readonly understood: Map<string, Set<string>>;
  readonly notes: Map<string, Map<string, string>>;
  /** Computed cells that have aged in rows that are otherwise right, by ticket. */
  readonly stale: Map<string, Record<string, CellValue>>;
  /** Requests that got a new owner. */
  readonly reassigned: Set<string>;
  /** Texts that a librarian retyped in a request that a librarian wrote down, by ticket and column. */
  readonly retyped: Map<string, Record<string, string>>;
  /** Copies of rows that have one already: the desk's columns in them are emptied. */
  readonly doubles: number[];
  /** What a row typed by hand still lacks, by row. */
  readonly handNotes: Map<number, string>;
  /** Rows typed by hand that wait: fingerprint of what stands in them, and since when it has stood there (epoch milliseconds). */
  readonly handRows: Record<string, number>;
  /** First row below the last one that holds a ticket. */
  readonly nextRow: number;
}

export function emptyObservation(nextRow: number): Observation {
  return {
    rowOf: new Map(), cells: new Map(), damaged: new Set(), putBack: new Map(), understood: new Map(), notes: new Map(), stale: new Map(), reassigned: new Set(), retyped: new Map(),
    doubles: [], handNotes: new Map(), handRows: {}, nextRow,
  };
}

/** Whether anything in the Sheet must be written though no request has changed. */
export function needsWriting(observation: Observation): boolean {
  const { damaged, stale, putBack, understood, doubles, handNotes } = observation;
  return damaged.size + stale.size + putBack.size + understood.size + doubles.length + handNotes.size > 0;
}

export function addTo(map: Map<string, Set<string>>, ticket: string, column: string): void {
  map.set(ticket, (map.get(ticket) ?? new Set()).add(column));
}
