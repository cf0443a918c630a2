import type { Chat } from '../../domain/chat';
import type { ConfigurationTables } from '../configuration/readConfiguration';
import type { Ports } from '../ports';
import type { DeskShelf } from '../site/shelves';

/** A conversation with the marks of what was done, so that the same press does nothing twice. */
export interface KeptChat {
  readonly chat: Chat;
  readonly marks: readonly string[];
}

/** What the first columns of the tab Percakapan say of each row from 2 on. */
export interface ChatLine {
  /** Epoch milliseconds; 0 where the row is free. */
  readonly startedAt: number;
  /** Mark of the press that began it. */
  readonly mark: string;
  /** Whether there is nothing left to do about it but to clear its row, which for what was no question is soon. */
  readonly settled: boolean;
  readonly dismissed: boolean;
}

/** The tab Percakapan. */
export interface ChatBook {
  /** One call. Row 2 first. */
  lines(): readonly ChatLine[];
  /** One call; null for a row that holds nothing. */
  read(rows: readonly number[]): readonly (KeptChat | null)[];
  /** What a card needs: the desk's configuration and one row; one call. */
  readForCard(row: number): { readonly tables: ConfigurationTables; readonly kept: KeptChat | null };
  /** What the clock needs: the desk's configuration and the lines; one call. */
  readForClock(): { readonly tables: ConfigurationTables; readonly lines: readonly ChatLine[] };
  /** One call; null empties the row. */
  write(row: number, kept: KeptChat | null): void;
}

/** What conversations need of the world. */
export interface ChatPorts extends Pick<Ports, 'clock' | 'lock' | 'secrets' | 'identity' | 'journal' | 'mail'> {
  /** Zone of the spreadsheet. */
  readonly timeZone: string;
  readonly book: ChatBook;
  /** What the cache holds under names; one call. */
  notes(names: readonly string[]): Readonly<Record<string, string | undefined>>;
  /** Keeps texts in the cache for a time in seconds; one call. */
  keep(notes: Readonly<Record<string, string>>, seconds: number): void;
  /** The page's own view of the desk, with notes; one call where it is cached. */
  openDesk(notes: readonly string[]): { readonly desk: DeskShelf; readonly note: (name: string) => string | null };
  /** When the clock looks after conversations next (epoch milliseconds; 0: never); one call each. */
  readonly due: { read(): number; write(at: number): void };
}
