import { textsTab } from '../restricted/restrictedRows';
import { batchUpdate, createSpreadsheet, getSpreadsheet, type CellData, type SheetsRequest } from '../sheets/sheetsApi';
import { findByName, openOrNull } from './ensureSpreadsheet';
import type { SetUpReport } from './report';

/** Name by which a set-up that was killed finds what it had made. */
export const restrictedName = 'Layanan Kawasan — Tertutup';

const headers = ['No. Tiket', ...Array.from({ length: textsTab.pieces }, (_, index) => `Data ${index + 1}`)];
const properties = { sheetId: textsTab.sheetId, title: textsTab.name, gridProperties: { rowCount: textsTab.rows, columnCount: headers.length, frozenRowCount: 1 } };
const headerRow: { values: CellData[] } = { values: headers.map((header) => ({ userEnteredValue: { stringValue: header }, userEnteredFormat: { textFormat: { bold: true } } })) };

/**
 * The spreadsheet for what only some may read: the remembered one, else one of that name that the owner has, else a new one. It is shared with nobody: who may read a
 * request asks on a card, and the owner's web app answers. Returns its id.
 */
export function ensureRestricted(known: string | null, timeZone: string, report: SetUpReport, remember: (id: string) => void): string {
  const found = (known === null ? null : openOrNull(known)) ?? findByName(restrictedName);
  if (!found) {
    const id = createSpreadsheet({ properties: { title: restrictedName, timeZone }, sheets: [{ properties, data: [{ startRow: 0, startColumn: 0, rowData: [headerRow] }] }] });
    remember(id);
    report.made(`spreadsheet ${restrictedName}`);
    return id;
  }
  const id = found.getId();
  if (id !== known) remember(id);
  report.found(`spreadsheet ${restrictedName}`);
  const requests = mends(id);
  if (requests.length > 0) {
    batchUpdate(id, requests, null);
    report.mended(`tab ${textsTab.name}`);
  }
  return id;
}

/** The tab comes back where it is gone, and gets its name back where it was renamed. */
function mends(id: string): SheetsRequest[] {
  const tab = (getSpreadsheet(id, 'sheets.properties(sheetId,title)').sheets ?? []).find((sheet) => sheet.properties?.sheetId === textsTab.sheetId);
  if (tab?.properties?.title === textsTab.name) return [];
  if (tab) return [{ updateSheetProperties: { properties: { sheetId: textsTab.sheetId, title: textsTab.name }, fields: 'title' } }];
  return [{ addSheet: { properties } }, { updateCells: { start: { sheetId: textsTab.sheetId, rowIndex: 0, columnIndex: 0 }, rows: [headerRow], fields: 'userEnteredValue,userEnteredFormat.textFormat.bold' } }];
}
