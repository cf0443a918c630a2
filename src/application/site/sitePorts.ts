import type { Cells, ContentsRow, DeskIdentity, DeskSheet, OutgoingMail, Secrets } from '../ports';
import type { OutboxEntry } from '../mail/outbox';
import type { ComposeContext } from '../mail/compose';
import type { FormEntries } from './formLink';
import type { ShelfName, Shelves } from './shelves';

/** What may be read beside the shelves, in the same call. */
export type SiteRange =
  /** Column of tickets of Isi Permohonan, row 2 first: that of sequence 1 first. */
  | 'tickets'
  /** Tabs Templat and Pengaturan, header first. */
  | 'templates' | 'settings'
  /** The tab Pelanggan, header first. */
  | 'followers'
  /** Addresses of Permohonan and the signatures of their rows, header first, in two columns. */
  | 'owners'
  /** One row of Percakapan. */
  | { readonly chat: number };

/** A shelf that the cache has; null where it must be read. */
export type KeptShelf = <N extends ShelfName>(name: N) => Shelves[N] | null;

/** What one visit has at hand. */
export interface SiteReading {
  readonly shelf: <N extends ShelfName>(name: N) => Shelves[N];
  /** What was kept in the cache under a name that was asked for; null where nothing is. */
  readonly note: (name: string) => string | null;
  readonly range: (range: SiteRange) => Cells;
}

/** What the page needs of the world. Nothing of it writes into the desk's tables. */
export interface SitePorts extends Pick<DeskSheet, 'readTexts'> {
  readonly clock: { now(): number };
  readonly secrets: Secrets;
  readonly identity: DeskIdentity;
  readonly timeZone: string;
  readonly entries: FormEntries;
  /** The clock's last sign of life, epoch milliseconds; 0: never yet. */
  readonly heartbeat: number;
  /** People who found their answer, by month (YYYY-MM). */
  readonly foundAnswers: Readonly<Record<string, number>>;
  /**
   * One call to the cache. Where a shelf is missing, or `ranges` of what was kept wants some, one call to the spreadsheet; shelves that were missing
   * are kept for all visitors of the next minutes by one call more.
   */
  open(shelves: readonly ShelfName[], notes: readonly string[], ranges: (note: (name: string) => string | null, kept: KeptShelf) => readonly SiteRange[]): SiteReading;
  /** Keeps texts in the cache for a time in seconds; one call. They may be gone at any time. */
  keep(notes: Readonly<Record<string, string>>, seconds: number): void;
  /** The row of one request as it stands in the shared spreadsheet, and the tab Jadwal with its header; one call for both. */
  request(sequence: number): { readonly row: ContentsRow | null; readonly slots: Cells };
  /** Rows of Isi Permohonan by sequence; one call. */
  rows(sequences: readonly number[]): readonly (ContentsRow | null)[];
  readonly mail: {
    compose(entry: OutboxEntry, context: ComposeContext): OutgoingMail;
    /** One call. */
    remaining(): number;
    /** One call. */
    send(mail: OutgoingMail): void;
  };
  /** Counts one more who found an answer, in a month (YYYY-MM); one call. */
  countFound(month: string): void;
  /** Lets milliseconds pass. */
  pause(milliseconds: number): void;
  /** 0 to 1. */
  random(): number;
}
