import type { SpreadsheetFile } from '../../emulator/index';

/** One row of a tab: displayed text by header. */
export type SheetRecord = Readonly<Record<string, string>>;

/** Rows below the header, wholly empty ones left out. */
export function readRecords(book: SpreadsheetFile, tab: string): SheetRecord[] {
  const [header = [], ...rows] = book.text(tab);
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** Stored values of one row by header. */
export function readValues(book: SpreadsheetFile, tab: string, keyHeader: string, key: string): Record<string, unknown> {
  const [header = [], ...rows] = book.values(tab);
  const row = rows.find((cells) => cells[header.indexOf(keyHeader)] === key);
  if (!row) throw new Error(`no row ${key} in ${tab}`);
  return Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? '']));
}

/** A1 notation of a cell found by header and row key. Throws where either is missing. */
export function cellAt(book: SpreadsheetFile, tab: string, keyHeader: string, key: string, header: string): string {
  const rows = book.text(tab);
  const names = rows[0] ?? [];
  const column = names.indexOf(header);
  const row = rows.findIndex((cells, index) => index > 0 && cells[names.indexOf(keyHeader)] === key);
  if (column < 0 || row < 0) throw new Error(`no cell ${header} of ${key} in ${tab}`);
  return `${letters(column)}${row + 1}`;
}

/** A person types into a cell found by header and row key. */
export function typeIntoRecord(book: SpreadsheetFile, tab: string, keyHeader: string, key: string, header: string, value: unknown, as?: string): void {
  book.type(tab, cellAt(book, tab, keyHeader, key, header), value, as);
}

/** A person pastes rows below the last one, each cell under its header. Throws for a header that the tab does not have. */
export function appendRecords(book: SpreadsheetFile, tab: string, records: readonly Readonly<Record<string, unknown>>[], as?: string): void {
  if (records.length === 0) return;
  const rows = book.text(tab);
  const header = rows[0] ?? [];
  for (const name of records.flatMap((record) => Object.keys(record))) if (!header.includes(name)) throw new Error(`${tab} has no header ${name}`);
  const filled = rows.reduce((last, cells, index) => (cells.some((cell) => cell !== '') ? index + 1 : last), 1);
  book.type(tab, `A${filled + 1}`, records.map((record) => header.map((name) => record[name] ?? '')), as);
}

/** 'A' for 0, 'AB' for 27. */
export function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
