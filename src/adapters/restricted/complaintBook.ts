import { joinPieces, pieceCells } from '../../application/desk/jsonPieces';
import type { ComplaintBook, ComplaintRecord, KeptComplaint } from '../../application/complaints/complaintPorts';
import { localInstant } from '../../application/localInstant';
import type { Patience } from '../sheets/backoff';
import { batchGet, batchUpdate, columnLetters, getSpreadsheet, quoteTab, type SheetsRequest } from '../sheets/sheetsApi';
import { complaintHeaders, complaintsTab, complaintHistoryTab } from './complaintTabs';
import { NoRestrictedSpreadsheet } from './restrictedRows';

/** What a cell holds at most, with room to spare. */
const longestCell = 49_000;
/** Characters of one complaint; beyond, its oldest notes go first, which the log still has. */
const longest = 500_000;
const openWord = 'Terbuka';
const closedWord = 'Selesai';
const firstPiece = complaintHeaders.length - complaintsTab.pieces;
const lastColumn = columnLetters(complaintHeaders.length - 1);

/** The tabs for complaints, through the advanced service Sheets. Every cell is written as text: what a stranger has typed is never a formula. */
export function openComplaintBook(spreadsheetId: string, timeZone: string, patience: Patience): ComplaintBook {
  if (spreadsheetId === '') throw new NoRestrictedSpreadsheet();
  const tab = quoteTab(complaintsTab.name);
  return {
    lines: () => (batchGet(spreadsheetId, [`${tab}!A2:C`], patience)[0] ?? []).map(([number, state, mark]) => ({ number: String(number ?? ''), open: state !== closedWord, mark: String(mark ?? '') })),
    read: (rows) => {
      const answers = batchGet(spreadsheetId, rows.map((row) => `${tab}!A${row}:${lastColumn}${row}`), patience);
      return rows.map((_, index) => {
        const json = joinPieces((answers[index]?.[0] ?? []).slice(firstPiece));
        return json === '' ? null : (JSON.parse(json) as KeptComplaint);
      });
    },
    write: (row, kept, records) => {
      const requests = [rowRequest(row, kept, timeZone), ...(records.length === 0 ? [] : [historyRequest(records, timeZone)])];
      try {
        batchUpdate(spreadsheetId, requests, null, patience);
      } catch (error) {
        batchUpdate(spreadsheetId, [growth(spreadsheetId, row, error), ...requests], null, patience);
      }
    },
  };
}

function rowRequest(row: number, kept: KeptComplaint, timeZone: string): SheetsRequest {
  const { complaint, mails, marks } = kept;
  const at = (instant: number | null): string => (instant === null ? '' : said(instant, timeZone));
  const isOpen = complaint.decidedAt === null || mails.length > 0;
  const texts = [
    complaint.number, isOpen ? openWord : closedWord, marks[0] ?? '', complaint.kind === 'complaint' ? 'Pengaduan' : 'Saran', at(complaint.receivedAt), complaint.region, at(complaint.firstAnswerBy), at(complaint.firstAnswerAt), at(complaint.decideBy),
    at(complaint.decidedAt), complaint.handler, ...Object.values(pieceCells('json', fitting(kept), complaintsTab.pieces)),
  ];
  return { updateCells: { start: { sheetId: complaintsTab.sheetId, rowIndex: row - 1, columnIndex: 0 }, rows: [{ values: texts.map(cell) }], fields: 'userEnteredValue' } };
}

function historyRequest(records: readonly ComplaintRecord[], timeZone: string): SheetsRequest {
  const rows = records.map(({ number, at, what, by, text }) => ({ values: [number, said(at, timeZone), what, by, text.slice(0, longestCell)].map(cell) }));
  return { appendCells: { sheetId: complaintHistoryTab.sheetId, rows, fields: 'userEnteredValue' } };
}

function cell(text: string): { userEnteredValue?: { stringValue: string } } {
  return text === '' ? {} : { userEnteredValue: { stringValue: text } };
}

function said(instant: number, timeZone: string): string {
  const { wall, zone } = localInstant(timeZone, instant);
  return `${wall.replace('T', ' ')} ${zone}`;
}

function fitting(kept: KeptComplaint): string {
  const { complaint } = kept;
  let entries = complaint.entries;
  let json = JSON.stringify(kept);
  while (json.length > longest && entries.length > 1) {
    entries = entries.slice(1);
    json = JSON.stringify({ ...kept, complaint: { ...complaint, entries } });
  }
  return json;
}

/** Rows that the tab lacks, with some to spare; throws the error where that is not why it came. */
function growth(spreadsheetId: string, row: number, error: unknown): SheetsRequest {
  const sheets = getSpreadsheet(spreadsheetId, 'sheets.properties(sheetId,gridProperties.rowCount)').sheets ?? [];
  const now = sheets.find((sheet) => sheet.properties?.sheetId === complaintsTab.sheetId)?.properties?.gridProperties?.rowCount;
  if (now === undefined || row <= now) throw error;
  return { appendDimension: { sheetId: complaintsTab.sheetId, dimension: 'ROWS', length: row - now + complaintsTab.rows } };
}
