import { complaintHeaders, complaintHistoryHeaders, complaintHistoryTab, complaintsTab } from '../restricted/complaintTabs';
import { textsTab } from '../restricted/restrictedRows';
import { batchUpdate, createSpreadsheet, getSpreadsheet, type CellData, type SheetsRequest } from '../sheets/sheetsApi';
import { findByName, openOrNull } from './ensureSpreadsheet';
import type { SetUpReport } from './report';

/** Name by which a set-up that was killed finds what it had made. */
export const restrictedName = 'Layanan Kawasan — Tertutup';

interface RestrictedTab {
  readonly name: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly headers: readonly string[];
}

const tabs: readonly RestrictedTab[] = [
  { ...textsTab, headers: ['No. Tiket', ...Array.from({ length: textsTab.pieces }, (_, index) => `Data ${index + 1}`)] },
  { ...complaintsTab, headers: complaintHeaders },
  { ...complaintHistoryTab, headers: complaintHistoryHeaders },
];

const propertiesOf = ({ name, sheetId, rows, headers }: RestrictedTab) => ({ sheetId, title: name, gridProperties: { rowCount: rows, columnCount: headers.length, frozenRowCount: 1 } });
const headerRow = ({ headers }: RestrictedTab): { values: CellData[] } => ({ values: headers.map((header) => ({ userEnteredValue: { stringValue: header }, userEnteredFormat: { textFormat: { bold: true } } })) });

/**
 * The spreadsheet for what only some may read: the remembered one, else one of that name that the owner has, else a new one. It is shared with nobody: who may read a
 * request asks on a card, and the owner's web app answers. Returns its id.
 */
export function ensureRestricted(known: string | null, timeZone: string, report: SetUpReport, remember: (id: string) => void): string {
  const found = (known === null ? null : openOrNull(known)) ?? findByName(restrictedName);
  if (!found) {
    const id = createSpreadsheet({ properties: { title: restrictedName, timeZone }, sheets: tabs.map((tab) => ({ properties: propertiesOf(tab), data: [{ startRow: 0, startColumn: 0, rowData: [headerRow(tab)] }] })) });
    remember(id);
    report.made(`spreadsheet ${restrictedName}`);
    return id;
  }
  const id = found.getId();
  if (id !== known) remember(id);
  report.found(`spreadsheet ${restrictedName}`);
  const [requests, mended] = mends(id);
  if (requests.length > 0) {
    batchUpdate(id, requests, null);
    report.mended(`tab ${mended.join(', ')}`);
  }
  return id;
}

/** A tab comes back where it is gone, and gets its name back where it was renamed. Returns the names too. */
function mends(id: string): [SheetsRequest[], string[]] {
  const sheets = getSpreadsheet(id, 'sheets.properties(sheetId,title)').sheets ?? [];
  const wrong = tabs.filter(({ name, sheetId }) => sheets.find((sheet) => sheet.properties?.sheetId === sheetId)?.properties?.title !== name);
  const requests = wrong.flatMap((tab): SheetsRequest[] => {
    if (sheets.some((sheet) => sheet.properties?.sheetId === tab.sheetId)) return [{ updateSheetProperties: { properties: { sheetId: tab.sheetId, title: tab.name }, fields: 'title' } }];
    return [
      { addSheet: { properties: propertiesOf(tab) } },
      { updateCells: { start: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 }, rows: [headerRow(tab)], fields: 'userEnteredValue,userEnteredFormat.textFormat.bold' } },
    ];
  });
  return [requests, wrong.map(({ name }) => name)];
}
