import { pieceCells } from '../../application/desk/jsonPieces';
import type { RestrictedSheet } from '../../application/restricted/guard';
import type { RestrictedTexts } from '../../application/restricted/restrictedTexts';
import type { Patience } from '../sheets/backoff';
import { batchUpdate, getSpreadsheet, type SheetsRequest } from '../sheets/sheetsApi';
import { readTexts, textsTab } from './restrictedRows';

/** Characters of one row; beyond, what the log has said goes first. */
const longest = 880_000;

/** The restricted spreadsheet through the advanced service Sheets. */
export function openRestrictedSheet(spreadsheetId: string, patience: Patience): RestrictedSheet {
  return {
    check: () => {
      readTexts(spreadsheetId, [2], patience);
    },
    read: (rows) => readTexts(spreadsheetId, rows, patience),
    write: (rows) => {
      const requests = rows.map(({ row, texts }) => rowRequest(row, texts));
      try {
        batchUpdate(spreadsheetId, requests, null, patience);
      } catch (error) {
        batchUpdate(spreadsheetId, [growth(spreadsheetId, Math.max(...rows.map(({ row }) => row)), error), ...requests], null, patience);
      }
    },
  };
}

function rowRequest(row: number, texts: RestrictedTexts): SheetsRequest {
  const cells = pieceCells('json', fitting(texts), textsTab.pieces);
  const values = [texts.ticket, ...Object.values(cells)].map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } }));
  return { updateCells: { start: { sheetId: textsTab.sheetId, rowIndex: row - 1, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' } };
}

function fitting(texts: RestrictedTexts): string {
  const json = JSON.stringify(texts);
  return json.length <= longest ? json : JSON.stringify({ ...texts, history: texts.history.slice(-10).filter((entry) => JSON.stringify(entry).length < 5_000) });
}

/** Rows that the tab lacks, with some to spare; throws the error where that is not why it came. */
function growth(spreadsheetId: string, row: number, error: unknown): SheetsRequest {
  const sheets = getSpreadsheet(spreadsheetId, 'sheets.properties(sheetId,gridProperties.rowCount)').sheets ?? [];
  const now = sheets.find((sheet) => sheet.properties?.sheetId === textsTab.sheetId)?.properties?.gridProperties?.rowCount;
  if (now === undefined || row <= now) throw error;
  return { appendDimension: { sheetId: textsTab.sheetId, dimension: 'ROWS', length: row - now + textsTab.rows } };
}
