import { deskTabs } from '../../application/tabs/deskTabs';
import type { ColumnDefinition } from '../../application/tabs/tabDefinition';
import type { Archives } from '../../application/unify/unifyPorts';
import { ownerOf } from '../setUp/ensureSpreadsheet';
import { mayPass } from '../sheets/backoff';
import { dayFormat, instantFormat } from '../sheets/cellData';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, batchUpdate, createSpreadsheet, getSpreadsheet, quoteTab, type CellData, type SheetsRequest } from '../sheets/sheetsApi';
import { blockRequests, declaredColumns, deleteRowRequests } from './blocks';

const columns: readonly ColumnDefinition[] = deskTabs.requests.columns;
const name = deskTabs.requests.name;
/** Id of the one tab of an archive; fixed, so that writing needs no question. */
const sheetId = 1001;
const firstRows = 1000;

/** Name of the spreadsheet that holds the history of a year. */
export function archiveName(year: number): string {
  return `Layanan Kawasan — Arsip ${year}`;
}

/** Script property that remembers the archive of a year. */
function archiveProperty(year: number): string {
  return `ARCHIVE_${year}`;
}

/** Yearly archives: one tab with the columns of Permohonan. They are views; what stands in them can be written again from Isi Permohonan. */
export function openArchives(ids: DeskIds): Archives {
  return {
    ensure: (year) => {
      const store = PropertiesService.getScriptProperties();
      const known = store.getProperty(archiveProperty(year));
      if (known !== null && isUsable(known)) return known;
      const id = findByName(archiveName(year)) ?? create(year, ids.timeZone);
      store.setProperty(archiveProperty(year), id);
      dress(id);
      return id;
    },
    write: (id, row, rows) => {
      if (rows.length === 0) return;
      batchUpdate(id, [...growth(id, row + rows.length), ...blockRequests(sheetId, columns, declaredColumns(columns), row - 1, rows, ids.timeZone)], null);
    },
    remove: (year, id, tickets) => {
      const gone = new Set(tickets);
      const [present = []] = batchGet(id, [`${quoteTab(name)}!A2:A`]);
      const texts = present.map((cells) => String(cells[0] ?? ''));
      const rows = texts.flatMap((ticket, index) => (gone.has(ticket) ? [index + 2] : []));
      if (rows.length > 0) batchUpdate(id, deleteRowRequests(sheetId, rows), null);
      const isEmpty = texts.every((ticket) => ticket === '' || gone.has(ticket));
      if (isEmpty) {
        DriveApp.getFileById(id).setTrashed(true);
        PropertiesService.getScriptProperties().deleteProperty(archiveProperty(year));
      }
      return isEmpty;
    },
  };
}

function isUsable(id: string): boolean {
  try {
    return !DriveApp.getFileById(id).isTrashed();
  } catch (error) {
    // Else a second archive of the year would be begun.
    if (mayPass(error)) throw error;
    console.warn(`archive ${id} cannot be opened`, error instanceof Error ? error.message : String(error));
    return false;
  }
}

function findByName(title: string): string | null {
  const owner = Session.getEffectiveUser().getEmail();
  const files = DriveApp.getFilesByName(title);
  while (files.hasNext()) {
    const file = files.next();
    if (ownerOf(file) === owner && !file.isTrashed() && file.getMimeType() === 'application/vnd.google-apps.spreadsheet') return file.getId();
  }
  return null;
}

function create(year: number, timeZone: string): string {
  const header = columns.map((column): CellData => ({ userEnteredValue: { stringValue: column.header }, userEnteredFormat: { textFormat: { bold: true } } }));
  return createSpreadsheet({
    properties: { title: archiveName(year), timeZone },
    sheets: [{
      properties: { sheetId, title: name, gridProperties: { rowCount: firstRows, columnCount: columns.length, frozenRowCount: 1, frozenColumnCount: 1 } },
      data: [{ startRow: 0, startColumn: 0, rowData: [{ values: header }] }],
    }],
  });
}

/** Widths and formats; safe to repeat, for a run may have ended between making the file and this. */
function dress(id: string): void {
  const requests = columns.flatMap((column, index): SheetsRequest[] => {
    const range = { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 };
    const numberFormat = column.kind === 'instant' ? { ...instantFormat } : column.kind === 'day' ? { ...dayFormat } : null;
    return [
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 }, properties: { pixelSize: column.width, hiddenByUser: column.hidden === true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
      {
        repeatCell: {
          range, cell: { userEnteredFormat: { wrapStrategy: 'CLIP', verticalAlignment: 'TOP', ...(numberFormat ? { numberFormat } : {}) } },
          fields: `userEnteredFormat(wrapStrategy,verticalAlignment${numberFormat ? ',numberFormat' : ''})`,
        },
      },
    ];
  });
  batchUpdate(id, requests, null);
}

/** Rows that the grid lacks to hold `last`. */
function growth(id: string, last: number): SheetsRequest[] {
  if (last <= firstRows - 20) return [];
  const [sheet] = getSpreadsheet(id, 'sheets.properties(sheetId,gridProperties.rowCount)').sheets ?? [];
  const rows = sheet?.properties?.gridProperties?.rowCount ?? firstRows;
  return last <= rows ? [] : [{ appendDimension: { sheetId, dimension: 'ROWS', length: last - rows + 500 } }];
}
