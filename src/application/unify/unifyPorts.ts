import type { OldForm } from '../../domain/unify/types';
import type { Cells, Ports } from '../ports';
import type { CellValue, RowWrite, SheetCommit } from '../sheetCommit';

/** An old form as read now. */
export interface OldFormReading {
  readonly form: OldForm;
  /** Responses that the form answered with, whether or not all were turned into form.responses. */
  readonly total: number;
  /** Later responses were left out, as wished. */
  readonly isPartial: boolean;
  readonly accepting: boolean;
}

/** What of an old form is wanted. */
export interface OldFormWish {
  /** Responses submitted at or after this instant (epoch milliseconds); 0 for all. */
  readonly since: number;
  /** At most so many responses, from the beginning and the end; null for all. */
  readonly sample: number | null;
  /** Of those submitted after an instant (epoch milliseconds) only so many, the earliest; null for all. Reading answers is what takes long at Google. */
  readonly earliest: { readonly after: number; readonly count: number } | null;
  /** The file's name in Drive as well (one more call). */
  readonly fileName: boolean;
}

/** Google says that there is no such form, or none for this account: it does not tell the two apart. */
export class FormUnreachable extends Error {}

/** Old forms, where they are kept. A form is opened once a run. */
export interface OldForms {
  /** Ids of the forms in a folder of Drive, one call and two a form; null where there is no such folder for this account. */
  inFolder(id: string): readonly string[] | null;
  /** Latest submission at or after an instant (epoch milliseconds), null where there is none; two calls. Throws FormUnreachable. */
  newest(id: string, since: number): number | null;
  /** Opening, items and responses: three calls, one where only responses are new. Throws FormUnreachable. */
  read(id: string, wish: OldFormWish): OldFormReading;
  /** Two calls where the form is open, none where it is closed already. */
  close(id: string, text: string): void;
  reopen(id: string): void;
}

/** The desk's own form, where old forms meet it. */
export interface UnifiedForm {
  readonly id: string;
  /** Its address with the region chosen in the question of that item; the plain address where it does not offer the region. One call a run. */
  addressFor(regionName: string, regionItem: number | null): string;
  /** Brings its questions up to the tabs (many calls). */
  followTabs(): void;
}

/** A row of Permohonan, here or in an archive, by column key. */
export type RequestCells = Readonly<Record<string, CellValue>>;

/** One row of Pemetaan, and what its Keputusan offers. */
export interface MappingCells {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly decisions: readonly string[];
}

/** All that one step of the import writes into the desk's spreadsheet, in one atomic call. */
export interface UnifyCommit {
  readonly state: readonly RowWrite[];
  /** Rows of Penyatuan, all of them. */
  readonly progress: readonly Readonly<Record<string, CellValue>>[];
  /** Rows of Pemetaan, all of them; null leaves them. */
  readonly mapping: readonly MappingCells[] | null;
  /** New rows of Pilihan. */
  readonly offered: readonly Readonly<Record<string, CellValue>>[];
  /** Word of the setting Penyatuan to be emptied. */
  readonly doneWord: string | null;
  readonly log: readonly Readonly<Record<string, CellValue>>[];
  /** Rows that come into Permohonan at this row, what stands there moves down. */
  readonly requests: { readonly row: number; readonly rows: readonly RequestCells[] } | null;
  readonly requestColumns: ReadonlyMap<string, number>;
  /** Rows of Isi Permohonan from this row on. */
  readonly contents: { readonly row: number; readonly rows: readonly Readonly<Record<string, CellValue>>[] } | null;
  /** Rows of Isi Permohonan that are emptied. */
  readonly emptied: readonly number[];
  /** Rows of Permohonan that are taken out, and the ticket column as it then must stand, row 2 first. */
  readonly taken: { readonly rows: readonly number[]; readonly remaining: readonly string[] } | null;
  readonly grids: SheetCommit['grids'];
  readonly timeZone: string;
}

export const emptyCommit: Omit<UnifyCommit, 'state' | 'progress' | 'timeZone' | 'requestColumns'> = {
  mapping: null, offered: [], doneWord: null, log: [], requests: null, contents: null, emptied: [], taken: null, grids: {},
};

/** One row of Isi Permohonan as undo and archives need it. */
export interface BlockRow {
  readonly ticket: string;
  readonly responseKey: string;
  readonly imageJson: string;
  /** Empty unless asked for. */
  readonly contentsJson: string;
}

export interface UnifyTables {
  /** Pemetaan and Pilihan with their headers; one call. */
  readTabs(): { readonly mapping: Cells; readonly offered: Cells };
  /** Rows of Isi Permohonan by sequence, both ends included; one call. */
  readBlock(from: number, to: number, withContents: boolean): readonly BlockRow[];
  /** Tickets of Isi Permohonan, that of sequence 1 first; one call. */
  readTickets(): readonly string[];
  /** One call. Returns the ticket column of Permohonan as it stands after rows were taken out, else null. */
  commit(commit: UnifyCommit): readonly string[] | null;
}

/** Spreadsheets that hold the history of one year each, in the columns of Permohonan. */
export interface Archives {
  /** Id of the year's archive, made where there is none; a few calls. */
  ensure(year: number): string;
  /** Rows at known places; writing them twice changes nothing. Two calls. */
  write(id: string, row: number, rows: readonly RequestCells[]): void;
  /** Takes the rows of these tickets out, and the file where none is left. Two calls, three with the file. Returns whether it is empty. */
  remove(year: number, id: string, tickets: readonly string[]): boolean;
}

export interface UnifyPorts extends Ports {
  readonly oldForms: OldForms;
  readonly unified: UnifiedForm;
  readonly tables: UnifyTables;
  readonly archives: Archives;
}
