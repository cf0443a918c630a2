import type { TabKey } from '../tabs/deskTabs';
import type { CalendarRoom, Cells, Ports } from '../ports';

/** What a sheet holds, as far as it decides what is done with it. */
export type SheetRole = TabKey | 'texts' | 'complaints' | 'complaintHistory' | 'answers' | 'archive' | 'other';

/** One sheet of one of the desk's spreadsheets. */
export interface SheetPlace {
  readonly file: string;
  readonly title: string;
  readonly sheetId: number;
  readonly role: SheetRole;
  readonly rows: number;
  readonly columns: number;
}

/** Changes of a sheet. Rows count as the Sheet does, columns from 0; null empties a cell. */
export interface SheetEdits {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string | null }[];
  /** Rows that are taken out. */
  readonly gone: readonly number[];
}

/** All sheets that may hold something of a person: those of the desk, the restricted spreadsheet, archives, and the linked spreadsheets of old forms. */
export interface PrivacyTables {
  /** One call a spreadsheet. `oldForms`: ids of old forms whose answers may stand in a spreadsheet. */
  places(oldForms: readonly string[]): readonly SheetPlace[];
  /** Rows from one to another, both included; one call. */
  read(place: SheetPlace, from: number, to: number): Cells;
  /** One call. Every text is written as text. */
  write(place: SheetPlace, edits: SheetEdits): void;
  /** Empties the setting that holds the command, found by its word; one call. */
  emptyCommand(word: string): void;
}

/** The forms' own store of responses. */
export interface ResponseStore {
  /** Takes one response out; one call. Nothing where it is gone already. Throws where Google refuses it. `id` as in OwnRequest.response. */
  erase(id: string): void;
  /** Takes out of an old form the responses that name one of the addresses or came before an instant (epoch milliseconds; 0 for none): one call, and one for each. */
  eraseOf(form: string, addresses: readonly string[], before: number): void;
}

/** Files in the owner's Drive. */
export interface PrivacyFiles {
  /** A file in the folder for personal data, that nobody but the owner can open; some calls. Returns its id. */
  make(name: string, text: string, type: 'json' | 'text'): string;
  /** Empties a file and puts it into the trash. Nothing where it is gone already. */
  empty(id: string): void;
  /** Takes back that people may view a file or folder. Nothing where it cannot be found. */
  unshare(id: string, addresses: readonly string[]): void;
}

/** Signed names of people who were erased, and when (epoch milliseconds): kept outside the spreadsheets, which may be restored from a copy that knows them still. */
export type ErasedPeople = readonly { readonly who: string; readonly at: number }[];

export interface PrivacyPorts extends Ports {
  readonly tables: PrivacyTables;
  readonly responses: ResponseStore;
  readonly files: PrivacyFiles;
  readonly calendar: (id: string) => CalendarRoom;
  readonly ledger: { read(): ErasedPeople; write(people: ErasedPeople): void };
}
