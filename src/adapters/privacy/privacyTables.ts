import type { SheetEdits, SheetPlace, SheetRole, PrivacyTables } from '../../application/privacy/privacyPorts';
import { tabKeys } from '../../application/tabs/deskTabs';
import { complaintHistoryTab, complaintsTab } from '../restricted/complaintTabs';
import { textsTab } from '../restricted/restrictedRows';
import { answersTabName } from '../setUp/ensureForm';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, batchUpdate, columnLetters, getSpreadsheet, quoteTab, type SheetsRequest } from '../sheets/sheetsApi';
import { neighbours } from '../unify/blocks';

/** Script properties that name the archives of years (adapters/unify/archives.ts). */
const archiveProperty = /^ARCHIVE_\d+$/;

/** All sheets in which something of a person may stand. */
export function openPrivacyTables(ids: DeskIds): PrivacyTables {
  return {
    places: (oldForms) => {
      const properties = PropertiesService.getScriptProperties().getProperties();
      const archives = Object.keys(properties).filter((name) => archiveProperty.test(name)).sort().map((name) => properties[name] ?? '');
      const linked = [...new Set(oldForms.flatMap((form) => destinationOf(form) ?? []))].filter((id) => id !== ids.spreadsheetId && id !== ids.restrictedId);
      return [
        ...placesOf(ids.spreadsheetId, (sheetId, title) => tabKeys.find((key) => ids.sheetIds[key] === sheetId) ?? (title === answersTabName ? 'answers' : 'other'), false),
        ...(ids.restrictedId === '' ? [] : placesOf(ids.restrictedId, restrictedRole, false)),
        ...archives.flatMap((id) => placesOf(id, () => 'archive', true)),
        ...linked.flatMap((id) => placesOf(id, () => 'answers', true)),
      ];
    },
    read: (place, from, to) => {
      const [rows = []] = batchGet(place.file, [`${quoteTab(place.title)}!A${from}:${columnLetters(Math.max(0, place.columns - 1))}${to}`]);
      return rows;
    },
    write: (place, edits) => {
      batchUpdate(place.file, editRequests(place.sheetId, edits), null);
    },
    emptyCommand: (word) => {
      // Found by what it says and not by where it stood: nobody's sorting can make this empty another setting.
      batchUpdate(ids.spreadsheetId, [{ findReplace: { find: `\\s*${word.split(' ').join('\\s+')}\\s*`, searchByRegex: true, replacement: '', matchEntireCell: true, matchCase: false, sheetId: ids.sheetIds.settings } }], null);
    },
  };
}

function restrictedRole(sheetId: number, title: string): SheetRole {
  if (sheetId === textsTab.sheetId) return 'texts';
  if (sheetId === complaintsTab.sheetId) return 'complaints';
  if (sheetId === complaintHistoryTab.sheetId) return 'complaintHistory';
  return title === answersTabName ? 'answers' : 'other';
}

/** The sheets of one spreadsheet; none where it is gone and may be. */
function placesOf(file: string, roleOf: (sheetId: number, title: string) => SheetRole, mayBeGone: boolean): SheetPlace[] {
  try {
    const sheets = getSpreadsheet(file, 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))').sheets ?? [];
    return sheets.flatMap(({ properties }): SheetPlace[] => {
      const { sheetId, title = '', gridProperties } = properties ?? {};
      if (sheetId === undefined || !gridProperties) return [];
      return [{ file, title, sheetId, role: roleOf(sheetId, title), rows: gridProperties.rowCount ?? 0, columns: gridProperties.columnCount ?? 0 }];
    });
  } catch (error) {
    if (!mayBeGone) throw error;
    console.warn(`spreadsheet ${file} cannot be looked at`, error instanceof Error ? error.message : String(error));
    return [];
  }
}

function destinationOf(form: string): string[] | null {
  try {
    return [FormApp.openById(form).getDestinationId()];
  } catch {
    // There is none, or the form is gone: getDestinationId throws for both.
    return null;
  }
}

/** Cells first, each as a text; then rows from the last to the first, so that each finds its own. Notes on a cell may quote what stood in it, so they go as well. */
function editRequests(sheetId: number, { cells, gone }: SheetEdits): SheetsRequest[] {
  const written = cells.map(({ row, column, text }): SheetsRequest => ({
    updateCells: { start: { sheetId, rowIndex: row - 1, columnIndex: column }, rows: [{ values: [text === null || text === '' ? {} : { userEnteredValue: { stringValue: text } }] }], fields: 'userEnteredValue,note,userEnteredFormat.textFormat.link' },
  }));
  const taken = neighbours(gone).reverse().map(([from, to]): SheetsRequest => ({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: from - 1, endIndex: to } } }));
  return [...written, ...taken];
}
