import { findColumns } from '../../application/configuration/table';
import type { ConfigurationTables } from '../../application/configuration/readConfiguration';
import { joinPieces } from '../../application/desk/jsonPieces';
import type { Cells, ContentsRow, DeskSheet, ReadPlan, SheetReading } from '../../application/ports';
import type { SheetCommit } from '../../application/sheetCommit';
import { configurationTabs, deskTabs, jsonPieces, trailLength, type TabKey } from '../../application/tabs/deskTabs';
import { readTexts } from '../restricted/restrictedRows';
import type { Patience } from './backoff';
import { commitRequests } from './commitRequests';
import type { DeskIds } from './deskIds';
import { batchGet, batchUpdate, columnLetters, getSpreadsheet, quoteTab } from './sheetsApi';

const tab = (key: TabKey): string => quoteTab(deskTabs[key].name);

/** The desk's spreadsheet through the advanced service Sheets: one call to read, one to write. */
export function openDeskSheet(ids: DeskIds, rememberTicketColumn: (column: number) => void, patience: Patience = 'look'): DeskSheet {
  return {
    read: (plan) => readPlan(ids, plan, ids.ticketColumn, rememberTicketColumn, patience),
    readContents: (sequences) => readContents(ids, sequences, patience),
    readTexts: (rows) => readTexts(ids.restrictedId, rows, patience),
    commit: (commit) => commitWithGrowth(ids, commit, patience),
  };
}

function readPlan(ids: DeskIds, plan: ReadPlan, ticketColumn: number, remember: (column: number) => void, patience: Patience): SheetReading {
  const letters = columnLetters(ticketColumn);
  const requestRanges = plan.requests === 'all' ? [tab('requests'), tab('slots'), ...(plan.survey ? [tab('survey')] : [])] : [`${tab('requests')}!1:1`, `${tab('requests')}!${letters}2:${letters}`];
  const ranges = [
    ...configurationTabs.map(tab), `${tab('state')}!A2:V`, ...(plan.responseKeys ? [`${tab('contents')}!A2:B`] : []), ...requestRanges,
    ...(plan.contents ?? []).map(contentsRange), ...(plan.chat === undefined ? [] : [`${tab('chats')}!${plan.chat}:${plan.chat}`]),
  ];
  const answers = batchGet(ids.spreadsheetId, ranges, patience);
  const configuration = Object.fromEntries(configurationTabs.map((key, index) => [key, answers[index] ?? []])) as unknown as ConfigurationTables;
  const chat = plan.chat === undefined ? [] : (answers.pop() ?? []);
  const contents = answers.slice(answers.length - (plan.contents ?? []).length).map(contentsRow);
  let next = configurationTabs.length;
  const state = answers[next++] ?? [];
  const ever = plan.responseKeys ? (answers[next++] ?? []) : null;
  const responseKeys = texts(ever ?? [], 1);
  const everTickets = ever === null ? null : texts(ever);
  const first = answers[next++] ?? [];
  const header = first[0] ?? [];
  if (plan.requests === 'all') {
    return { configuration, timeZone: ids.timeZone, state, requestHeader: header, requestTickets: null, requestRows: first.slice(1), contents, responseKeys, everTickets, slots: answers[next] ?? [], survey: plan.survey ? (answers[next + 1] ?? []) : [], chat };
  }
  const found = findColumns('requests', header).get('ticket') ?? 0;
  if (found !== ticketColumn) {
    // Somebody moved the column: read again where it stands now, and remember the place.
    remember(found);
    return readPlan(ids, plan, found, () => undefined, patience);
  }
  return { configuration, timeZone: ids.timeZone, state, requestHeader: header, requestTickets: texts(answers[next] ?? []), requestRows: null, contents, responseKeys, everTickets, slots: [], survey: [] };
}

function texts(rows: Cells, column = 0): string[] {
  return rows.map((cells) => String(cells[column] ?? ''));
}

function readContents(ids: DeskIds, sequences: readonly number[], patience: Patience): (ContentsRow | null)[] {
  if (sequences.length === 0) return [];
  const answers = batchGet(ids.spreadsheetId, sequences.map(contentsRange), patience);
  return sequences.map((_, index) => contentsRow(answers[index] ?? []));
}

/** Range of one row of Isi Permohonan: the whole row, for a sheet of an earlier version has fewer columns and Google refuses what lies beyond. */
export function contentsRange(sequence: number): string {
  return `${tab('contents')}!${sequence + 1}:${sequence + 1}`;
}

export function contentsRow(answer: Cells): ContentsRow | null {
  const cells = answer[0];
  const afterJson = 5 + jsonPieces;
  if (!cells || String(cells[0] ?? '') === '') return null;
  return { ticket: String(cells[0]), responseKey: String(cells[1] ?? ''), imageJson: joinPieces(cells.slice(2, 5)), contentsJson: joinPieces(cells.slice(5, afterJson)), trail: cells.slice(afterJson, afterJson + trailLength) };
}

/**
 * Writes a commit and looks, in the answer of the same call, whether each request's row was still where it had been read. When a grid
 * has fewer rows than the desk remembers (somebody deleted some), they are added and the write is tried once more: it was all or nothing.
 */
function commitWithGrowth(ids: DeskIds, commit: SheetCommit, patience: Patience): { strayed: string[] } {
  const requests = commitRequests(commit, ids);
  if (requests.length === 0) return { strayed: [] };
  try {
    return verified(ids, commit, requests, patience);
  } catch (error) {
    const growth = missingRows(ids, commit, error);
    return verified(ids, commit, [...growth, ...requests], patience);
  }
}

function verified(ids: DeskIds, commit: SheetCommit, requests: ReturnType<typeof commitRequests>, patience: Patience): { strayed: string[] } {
  const expected = (commit.writes.requests ?? []).filter((write) => write.expectTicket !== undefined);
  const column = commit.requestColumns.get('ticket');
  if (expected.length === 0 || column === undefined) {
    batchUpdate(ids.spreadsheetId, requests, null, patience);
    return { strayed: [] };
  }
  const rows = expected.map((write) => write.row);
  const first = Math.min(...rows);
  const letters = columnLetters(column);
  const answer = batchUpdate(ids.spreadsheetId, requests, {
    ranges: [`${tab('requests')}!${letters}${first}:${letters}${Math.max(...rows)}`],
    fields: 'updatedSpreadsheet.sheets.data.rowData.values.effectiveValue',
  }, patience);
  const found = answer.updatedSpreadsheet?.sheets?.flatMap((sheet) => sheet.data ?? [])[0]?.rowData ?? [];
  const strayed = expected.filter((write) => (found[write.row - first]?.values?.[0]?.effectiveValue?.stringValue ?? '') !== write.expectTicket);
  return { strayed: strayed.map((write) => write.expectTicket ?? '') };
}

/** Requests that add the rows which a grid lacks though the desk remembers them, and the columns that a sheet of an earlier version lacks; throws the error where that is not why it came. */
export function missingRows(ids: DeskIds, commit: Pick<SheetCommit, 'grids'>, error: unknown): ReturnType<typeof commitRequests> {
  const words = error instanceof Error ? error.message : String(error);
  if (!/grid|dimension|range|row|column/i.test(words)) throw error;
  const sheets = getSpreadsheet(ids.spreadsheetId, 'sheets.properties(sheetId,gridProperties(rowCount,columnCount))').sheets ?? [];
  const growth = (Object.entries(commit.grids) as [TabKey, { rows: number; add: number }][]).flatMap(([key, grid]) => {
    const sheetId = ids.sheetIds[key];
    const { rowCount = 0, columnCount = 0 } = sheets.find((sheet) => sheet.properties?.sheetId === sheetId)?.properties?.gridProperties ?? {};
    const missing = [['ROWS', grid.rows - grid.add - rowCount], ['COLUMNS', deskTabs[key].columns.length - columnCount]] as const;
    return missing.flatMap(([dimension, length]) => (length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : []));
  });
  if (growth.length === 0) throw error;
  return growth;
}
