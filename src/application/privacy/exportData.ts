import { mentions } from '../../domain/personalData';
import type { KeptComplaint } from '../complaints/complaintPorts';
import { findColumns } from '../configuration/table';
import { joinPieces } from '../desk/jsonPieces';
import { deskTabs, jsonPieces } from '../tabs/deskTabs';
import type { RequestContents, RequestImage } from '../../domain/request';
import type { Erasing } from './erasing';
import { complaintPieces } from './eraseRestricted';
import type { SheetRows } from './eraseRows';
import { exportWords } from '../../messages/privacyWords';

/** One row of a tab as a person may have it: what stands there by the tab's own headers. */
export interface ExportedRow {
  readonly tab: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface ExportedRequest {
  readonly ticket: string;
  readonly contents: RequestContents;
  readonly standing: Partial<RequestImage>;
}

/** Everything that the desk holds of a person. */
export interface PersonExport {
  readonly addresses: readonly string[];
  /** ISO 8601 */
  readonly madeAt: string;
  readonly requests: readonly ExportedRequest[];
  readonly complaints: readonly unknown[];
  readonly rows: readonly ExportedRow[];
}

/** Fields of an image that say nothing to a person: counters, hashes and keys of the desk's own. */
const internal: ReadonlySet<string> = new Set<keyof RequestImage>(['textHashes', 'pageKeys', 'visitorActions', 'escalated', 'mailsTaken', 'restrictedRow', 'version', 'sequence', 'shares', 'colleagueNotes', 'leaveCovered', 'absorbed']);

export function exportedRequest(image: RequestImage, contents: RequestContents): ExportedRequest {
  return { ticket: image.ticket, contents, standing: Object.fromEntries(Object.entries(image).filter(([key, value]) => !internal.has(key) && value !== null && value !== '')) };
}

/** What rows of a sheet say of the person: their requests' rows as a whole, of others' rows no more than the cells that name them. */
export function exportedRows(sheet: SheetRows, title: string, { traces, tickets, complaints }: Erasing): { rows: ExportedRow[]; complaints: unknown[] } {
  // Requests and their texts are taken from where they stand whole.
  if (['state', 'contents', 'texts', 'privacy', 'settings', 'health', 'week'].includes(sheet.role)) return { rows: [], complaints: [] };
  if (sheet.role === 'complaints') {
    const kept = sheet.rows.flatMap((row): unknown[] => {
      const json = joinPieces(row.slice(complaintPieces));
      const complaint = json === '' ? null : (JSON.parse(json) as KeptComplaint).complaint;
      // What the desk's people have noted among themselves stays with them.
      return complaint && complaints.has(complaint.number) ? [{ ...complaint, about: undefined, entries: complaint.entries.filter(({ type }) => type !== 'noted' && type !== 'handedOver') }] : [];
    });
    return { rows: [], complaints: kept };
  }
  const header = sheet.header.map((cell) => String(cell ?? ''));
  const hidden = sheet.role === 'complaintHistory';
  const rows = sheet.rows.flatMap((row): ExportedRow[] => {
    const texts = row.map((cell) => String(cell ?? ''));
    const isOwn = texts.some((text) => tickets.has(text));
    const named = (text: string): boolean => mentions(text, traces.addresses);
    if (hidden || (!isOwn && !texts.some(named))) return [];
    const cells = texts.flatMap((text, column): [string, unknown][] => (text === '' || /^(Data|Jejak|Keadaan Terakhir) \d+$|^Tanda /.test(header[column] ?? '') || (!isOwn && !named(text)) ? [] : [[header[column] ?? '', text]]));
    return cells.length === 0 ? [] : [{ tab: title, row: { ...Object.fromEntries(cells), ...(sheet.role === 'log' && isOwn ? { data: dataOf(row) } : {}) } }];
  });
  return { rows, complaints: [] };
}

/** What the log's entry says in codes and words. */
function dataOf(row: readonly unknown[]): unknown {
  const first = findColumns('log', deskTabs.log.columns.map(({ header }) => header)).get('json1') ?? 0;
  try {
    const { type, at, data } = JSON.parse(joinPieces(row.slice(first, first + jsonPieces))) as { type: unknown; at: unknown; data: unknown };
    return { type, at, data };
  } catch {
    return null;
  }
}

/** The same as a text that a person reads: Indonesian first, English second. */
export function readableExport(data: PersonExport): string {
  const { requests, complaints, rows } = data;
  const lines = (value: unknown, depth = 0): string[] => {
    if (value === null || value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.flatMap((part: unknown) => (typeof part === 'object' ? [`${'  '.repeat(depth)}-`, ...lines(part, depth + 1)] : [`${'  '.repeat(depth)}- ${String(part)}`]));
    if (typeof value !== 'object') return [`${'  '.repeat(depth)}${String(value)}`];
    return Object.entries(value).flatMap(([key, part]) => {
      const inner = lines(part, depth + 1);
      const [only = ''] = inner;
      return inner.length === 0 ? [] : inner.length === 1 && typeof part !== 'object' ? [`${'  '.repeat(depth)}${key}: ${only.trim()}`] : [`${'  '.repeat(depth)}${key}:`, ...inner];
    });
  };
  const section = (title: string, parts: readonly unknown[]): string[] => (parts.length === 0 ? [] : ['', `== ${title} (${parts.length})`, ...parts.flatMap((part) => ['', ...lines(part)])]);
  const tabs = [...new Set(rows.map(({ tab }) => tab))];
  return [
    exportWords.title, `${exportWords.of} ${data.addresses.join(', ')}`, `${exportWords.madeAt} ${data.madeAt}`, exportWords.border,
    ...section(exportWords.requests, requests), ...section(exportWords.complaints, complaints), ...tabs.flatMap((tab) => section(tab, rows.filter((row) => row.tab === tab).map(({ row }) => row))),
  ].join('\n');
}
