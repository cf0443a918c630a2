import { responseKey } from '../../src/application/intake/responseKeys';
import type { Desk } from './desk';

export type Row = (string | number | boolean | Date)[];

const day = Date.parse('2026-01-12T03:00:00Z');

/**
 * Puts a history of ended requests into the tabs, as if the desk had taken them in and finished them: rows of Permohonan with signatures, contents
 * with response keys, three entries of the log each, and counters that go on after them.
 */
export function fillDesk(desk: Desk, count: number): void {
  const book = desk.spreadsheet();
  const kept = desk.records('Isi Permohonan').length;
  const sequences = Array.from({ length: count }, (_, index) => kept + index + 1);
  const header = desk.book.text('Permohonan')[0] ?? [];
  appendRows(book, 'Permohonan', sequences.map((sequence) => requestRow(sequence, header)));
  appendRows(book, 'Isi Permohonan', sequences.map(contentsRow));
  appendRows(book, 'Riwayat', sequences.flatMap((sequence) => ['Diajukan', 'Tahap dimulai', 'Status berubah'].map((event) => logRow(sequence, event))));
  raiseCounters(desk, book, kept + count);
}

export const ticketOf = (sequence: number): string => `LK-2026-${String(sequence).padStart(5, '0')}`;

function requestRow(sequence: number, header: readonly string[]): Row {
  const ticket = ticketOf(sequence);
  const at = new Date(day + sequence * 60_000);
  const record: Readonly<Record<string, string | Date>> = {
    'No. Tiket': ticket, Diajukan: at, Nama: `Pemohon ${sequence}`, Email: `pemohon${sequence}@riset.example`, 'Satuan Kerja': 'Pusat Riset', Kawasan: 'Bandung', Layanan: 'Grammarly',
    Judul: `Naskah tentang topik ${sequence}`, Uraian: 'Mohon diperiksa.', Status: 'Selesai', Tahap: 'Penyerahan', Petugas: 'Budi Santoso', 'Tenggat Tahap': at, 'Tenggat Selesai': at,
    'Respons Pertama': at, 'Selesai Pada': at, 'Status SLA': 'Tercapai', Sumber: 'Formulir', 'Tanda (jangan diubah)': `${ticket}|${sequence}|6|completed`,
  };
  for (const name of Object.keys(record)) if (!header.includes(name)) throw new Error(`Permohonan has no header ${name}`);
  return header.map((name) => record[name] ?? '');
}

function contentsRow(sequence: number): Row {
  const image = { ticket: ticketOf(sequence), sequence, version: 6, status: 'completed', service: 'grammarly', region: 'bandung' };
  const contents = { name: `Pemohon ${sequence}`, title: `Naskah tentang topik ${sequence}`, description: 'Mohon diperiksa.' };
  return [ticketOf(sequence), responseKey(`response-${sequence}`, day + sequence * 60_000), JSON.stringify(image), '', '', JSON.stringify(contents)];
}

function logRow(sequence: number, event: string): Row {
  return [new Date(day + sequence * 60_000), ticketOf(sequence), event, 'budi@perpustakaan.example', `${event}.`, 1, JSON.stringify({ type: event, ticket: ticketOf(sequence) })];
}

/** Writes rows below the last one of a tab; the grid grows where it has to. */
export function appendRows(book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, rows: readonly Row[]): void {
  const sheet = book.getSheetByName(name);
  const [first] = rows;
  if (!sheet || !first) throw new Error(`no tab ${name}`);
  const from = sheet.getLastRow() + 1;
  const missing = from + rows.length + 100 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(from, 1, rows.length, first.length).setValues(rows.map((row) => [...row]));
}

/** The piece 'meta' of Keadaan: numbers go on after the history, grids are known to be larger. */
export function raiseCounters(desk: Desk, book: GoogleAppsScript.Spreadsheet.Spreadsheet, last: number): void {
  const sheet = book.getSheetByName('Keadaan');
  const row = desk.book.text('Keadaan').findIndex(([kind]) => kind === 'meta') + 1;
  if (!sheet || row === 0) throw new Error('the desk has not taken in anything yet');
  const cell = sheet.getRange(row, 3);
  const meta = JSON.parse(String(cell.getValue())) as { gridRows: Record<string, number> };
  const rowsOf = (name: string): number => book.getSheetByName(name)?.getMaxRows() ?? 0;
  const gridRows = { ...meta.gridRows, requests: rowsOf('Permohonan'), contents: rowsOf('Isi Permohonan'), state: rowsOf('Keadaan') };
  cell.setValue(JSON.stringify({ ...meta, nextSequence: last + 1, ticketYear: 2026, nextTicket: last + 1, gridRows }));
}
