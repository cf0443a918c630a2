import { dateOfDay, dayOfDate } from '../../domain/workingTime/civilDate';
import { deskTabs, type TabKey } from '../tabs/deskTabs';
import { fault, type Problem } from './problem';

/** One row of a tab with its cells found by header. */
export interface TableRow {
  /** Row number as the Sheet counts, header is row 1. */
  readonly row: number;
  text(key: string): string;
  raw(key: string): unknown;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Column index from 0 by column key; a header that was not found is absent. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Headers are compared without case, stray spaces and full stops: people retype them. */
export function normalizeHeader(header: unknown): string {
  return String(header ?? '').trim().toLowerCase().replace(/[.\s]+/g, ' ').trim();
}

/** Column index by key for a header row; the first of two equal headers counts. */
export function findColumns(tab: TabKey, header: readonly unknown[]): Map<string, number> {
  const found = new Map<string, number>();
  const places = new Map<string, number>();
  header.forEach((cell, index) => {
    const name = normalizeHeader(cell);
    if (name !== '' && !places.has(name)) places.set(name, index);
  });
  for (const column of deskTabs[tab].columns) {
    const index = places.get(normalizeHeader(column.header));
    if (index !== undefined) found.set(column.key, index);
  }
  return found;
}

/** Reads a tab's values (first row is the header) into rows; wholly empty rows are left out, missing headers are problems. */
export function readTable(tab: TabKey, values: readonly (readonly unknown[])[]): Table {
  const columns = findColumns(tab, values[0] ?? []);
  const problems = deskTabs[tab].columns
    .filter((column) => !columns.has(column.key))
    .map((column) => fault(tab, 1, 'headerMissing', { header: column.header }));
  const rows: TableRow[] = [];
  for (let index = 1; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    if (cells.every((cell) => cell === '' || cell === null || cell === undefined)) continue;
    const raw = (key: string): unknown => {
      const place = columns.get(key);
      return place === undefined ? '' : (cells[place] ?? '');
    };
    rows.push({ row: index + 1, raw, text: (key) => cellText(raw(key)) });
  }
  return { rows, columns, problems };
}

export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'Ya' : 'Tidak';
  return String(cell).trim();
}

/** 'Ya', 'Tidak' and what people write instead; null when it is neither, `empty` when nothing stands there. */
export function yesNo(text: string, empty: boolean): boolean | null {
  const word = text.toLowerCase();
  if (word === '') return empty;
  if (['ya', 'y', 'yes', 'true', 'benar', 'aktif', '1'].includes(word)) return true;
  if (['tidak', 't', 'no', 'n', 'false', 'salah', 'nonaktif', '0', '-'].includes(word)) return false;
  return null;
}

/** Day number of the Sheet's day 0, 30 December 1899. */
const sheetDayZero = -25_569;

/**
 * A day from a cell: a serial number of the Sheet, YYYY-MM-DD, or day/month/year as Indonesia writes it; null when it is none.
 * @returns YYYY-MM-DD
 */
export function dayOfCell(cell: unknown): string | null {
  if (typeof cell === 'number') {
    return cell > 1 && cell < 200000 ? dateOfDay(sheetDayZero + Math.floor(cell)) : null;
  }
  const text = cellText(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayOfDate(date) === undefined ? null : date;
}

/** Names in one cell, separated by commas, semicolons or line ends. */
export function listOfCell(text: string): string[] {
  return text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== '');
}
