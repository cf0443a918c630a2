import type { TabKey } from './tabs/deskTabs';

/** A value for a cell, typed so that no text is ever taken for a formula, a number or a date. */
export type CellValue = string | number | boolean | null | { readonly instant: number } | { readonly day: string };

/** Cells of one row, by column key. Columns that are not named keep what they hold. */
export interface RowWrite {
  /** Row as the Sheet counts; the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Drop-downs of the row, by column key. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Notes on cells, by column key; '' takes one away. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Web addresses that cells lead to, by column key; '' takes one away. Only cells that are written get theirs. */
  readonly links?: Readonly<Record<string, string>>;
  /** Columns of `cells` that hold their value already: only what is around it is written, so that what somebody types there meanwhile stays. */
  readonly standing?: ReadonlySet<string>;
  /** Ticket that must stand in the row after the write (Permohonan only). */
  readonly expectTicket?: string;
}

/** All that one look writes, in one atomic call. */
export interface SheetCommit {
  /** Rows to make room for before anything is written: nothing that somebody typed below is ever written over. */
  readonly insert: { readonly row: number; readonly count: number } | null;
  /** Rows at known places. */
  readonly writes: Readonly<Partial<Record<TabKey, readonly RowWrite[]>>>;
  /** Rows appended below the last one of an append-only tab. */
  readonly appends: Readonly<Partial<Record<TabKey, readonly Readonly<Record<string, CellValue>>[]>>>;
  /** Tabs whose rows are replaced as a whole (Kondisi Sistem). */
  readonly replacements: Readonly<Partial<Record<TabKey, readonly Readonly<Record<string, CellValue>>[]>>>;
  /** Rows that each grid should have after the commit, by tab, and how many of them are to be added now. */
  readonly grids: Readonly<Partial<Record<TabKey, { readonly rows: number; readonly add: number }>>>;
  /** Column index from 0 by key for tabs whose columns people may move (Permohonan). */
  readonly requestColumns: ReadonlyMap<string, number>;
  /** The same of Jadwal, where something is written there. */
  readonly slotColumns?: ReadonlyMap<string, number>;
  /** The same of Survei. */
  readonly surveyColumns?: ReadonlyMap<string, number>;
  readonly timeZone: string;
}
