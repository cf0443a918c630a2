import type { WebRequest } from '../contract';
import { roleOf } from '../drive/access';
import { exportAs } from '../drive/content';
import type { Kernel } from '../kernel/kernel';
import { openSpreadsheetFile } from '../spreadsheet/people/spreadsheetFile';
import type { FetchedResponse } from './web';
import { toFetched } from './web';

const address = /^https:\/\/docs\.google\.com\/(spreadsheets|document)\/d\/([\w-]+)\/export$/;
const contentTypes: Record<string, string> = { pdf: 'application/pdf', txt: 'text/plain', csv: 'text/csv' };

/**
 * Answers the export addresses of Sheets and Docs (…/export?format=pdf, csv with gid, txt), which scripts ask with their own access token.
 * Options of the page's look are read over; other formats are refused as Google refuses what it does not know.
 */
export function visitExport(kernel: Kernel, request: WebRequest, visitor: string | null): FetchedResponse | null {
  const url = new URL(request.url);
  const match = address.exec(`${url.origin}${url.pathname}`);
  const id = match?.[2];
  if (id === undefined) return null;
  const file = kernel.account.drive.files.get(id);
  if (!file) return toFetched({ status: 404, body: 'Sorry, the file you have requested does not exist.' });
  if (roleOf(kernel.account, file, visitor ?? '') === 'NONE') return toFetched({ status: 401, body: 'Unauthorized' });
  const format = url.searchParams.get('format') ?? url.searchParams.get('exportFormat') ?? 'pdf';
  const contentType = contentTypes[format];
  if (contentType === undefined || (format === 'csv') !== (match?.[1] === 'spreadsheets' && format === 'csv')) return toFetched({ status: 400, body: 'Bad Request' });
  if (format === 'csv') return toFetched({ headers: { 'Content-Type': 'text/csv' }, body: csvOf(kernel, id, url.searchParams.get('gid')) });
  const blob = exportAs(kernel.personHost(visitor ?? ''), file, contentType).content();
  return toFetched({ headers: { 'Content-Type': contentType }, body: blob.bytes });
}

/** Displayed text of one tab, the first unless `gid` names another. */
function csvOf(kernel: Kernel, id: string, gid: string | null): string {
  const spreadsheet = openSpreadsheetFile(kernel, id);
  const tab = spreadsheet.tabs().find((candidate) => gid === null || String(candidate.id) === gid);
  const rows = tab ? spreadsheet.text(tab.name) : [];
  return rows.map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')).join('\r\n');
}
