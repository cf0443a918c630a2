import type { Complaint } from '../../domain/complaint';
import type { DeskSheet, Ports } from '../ports';
import type { TemplateKey } from '../../messages/mailKinds';
import type { Language } from '../../messages/dates';

/** A mail about a complaint that has not left yet. It lies beside the complaint, in the spreadsheet that only the owner opens, and never in Kotak Keluar. */
export interface ComplaintMail {
  /** Counts the mails of one complaint. */
  readonly id: number;
  readonly kind: Extract<TemplateKey, `complaint${string}`>;
  readonly to: readonly string[];
  readonly language: Language;
  readonly text: string;
  /** Whether the link of who complains stands in it. */
  readonly link: boolean;
  /** Epoch milliseconds; not to be sent before. */
  readonly notBefore: number;
}

/** A complaint with what the desk has still to do about it. */
export interface KeptComplaint {
  readonly complaint: Complaint;
  readonly mails: readonly ComplaintMail[];
  readonly mailsEver: number;
  /** Marks of what was done, so that the same press does nothing twice. */
  readonly marks: readonly string[];
}

/** What the first columns of the tab Pengaduan say of each row from 2 on. */
export interface ComplaintLine {
  readonly number: string;
  /** Mark of the press that filed it. */
  readonly mark: string;
  /** Whether it is undecided, or mails of it wait. */
  readonly open: boolean;
}

/** One line of Riwayat Pengaduan. */
export interface ComplaintRecord {
  readonly number: string;
  readonly at: number;
  readonly what: string;
  readonly by: string;
  readonly text: string;
}

/** The tabs Pengaduan and Riwayat Pengaduan of the restricted spreadsheet. */
export interface ComplaintBook {
  /** One call. Row 2 first. */
  lines(): readonly ComplaintLine[];
  /** One call; null for a row that holds nothing. */
  read(rows: readonly number[]): readonly (KeptComplaint | null)[];
  /** One call (two where the tab has to grow), all or nothing. */
  write(row: number, kept: KeptComplaint, records: readonly ComplaintRecord[]): void;
}

/** What complaints need of the world. */
export interface ComplaintPorts extends Pick<Ports, 'clock' | 'lock' | 'secrets' | 'identity' | 'journal'> {
  readonly sheet: Pick<DeskSheet, 'read'>;
  readonly mail: Ports['mail'];
  readonly book: ComplaintBook;
  /** What the cache holds under names; one call. */
  notes(names: readonly string[]): Readonly<Record<string, string | undefined>>;
  /** The same, and the version of links that holds: from the cache as well, within five minutes of a change; one call, two more where that is not there. */
  links(names: readonly string[]): { readonly version: number; readonly note: (name: string) => string | null };
  /** Keeps texts in the cache for a time in seconds; one call. */
  keep(notes: Readonly<Record<string, string>>, seconds: number): void;
  /** When the clock looks after complaints next (epoch milliseconds; 0: never); one call each. */
  readonly due: { read(): number; write(at: number): void };
}
