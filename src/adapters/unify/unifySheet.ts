import { findColumns } from '../../application/configuration/table';
import { joinPieces } from '../../application/desk/jsonPieces';
import { deskTabs, jsonPieces, type TabKey } from '../../application/tabs/deskTabs';
import type { ColumnDefinition } from '../../application/tabs/tabDefinition';
import { statusWords } from '../../application/tabs/words';
import type { BlockRow, MappingCells, UnifyCommit, UnifyTables } from '../../application/unify/unifyPorts';
import { cellData, dropDown } from '../sheets/cellData';
import type { DeskIds } from '../sheets/deskIds';
import { missingRows } from '../sheets/deskSheet';
import { batchGet, batchUpdate, columnLetters, quoteTab, type CellData, type SheetsRequest } from '../sheets/sheetsApi';
import { blockRequests, declaredColumns, deleteRowRequests, neighbours } from './blocks';

const quoted = (key: TabKey): string => quoteTab(deskTabs[key].name);

/** The desk's spreadsheet as the import needs it: whole blocks of rows in one call. */
export function openUnifyTables(ids: DeskIds): UnifyTables {
  // Where the columns of Pemetaan stand, as last read: people may move them.
  let mappingColumns = declaredColumns(deskTabs.mapping.columns);
  return {
    readTabs: () => {
      const [mapping = [], offered = []] = batchGet(ids.spreadsheetId, [quoted('mapping'), quoted('offered')]);
      mappingColumns = findColumns('mapping', mapping[0] ?? []);
      return { mapping, offered };
    },
    readBlock: (from, to, withContents) => readBlock(ids, from, to, withContents),
    readTickets: () => {
      const [tickets = []] = batchGet(ids.spreadsheetId, [`${quoted('contents')}!A2:A`]);
      return tickets.map((cells) => String(cells[0] ?? ''));
    },
    commit: (commit) => commitWithGrowth(ids, commit, mappingColumns),
  };
}

function readBlock(ids: DeskIds, from: number, to: number, withContents: boolean): BlockRow[] {
  const [rows = []] = batchGet(ids.spreadsheetId, [`${quoted('contents')}!A${from + 1}:${withContents ? 'Y' : 'E'}${to + 1}`]);
  return Array.from({ length: to - from + 1 }, (_, index): BlockRow => {
    const cells = rows[index] ?? [];
    return {
      ticket: String(cells[0] ?? ''), responseKey: String(cells[1] ?? ''), imageJson: joinPieces(cells.slice(2, 5)), contentsJson: withContents ? joinPieces(cells.slice(5, 5 + jsonPieces)) : '',
    };
  });
}

/** When a grid has fewer rows than the desk remembers (somebody deleted some), they are added and the write is tried once more: it was all or nothing. */
function commitWithGrowth(ids: DeskIds, commit: UnifyCommit, mappingColumns: ReadonlyMap<string, number>): readonly string[] | null {
  const requests = requestsOf(ids, commit, mappingColumns);
  try {
    return send(ids, commit, requests);
  } catch (error) {
    return send(ids, commit, [...missingRows(ids, commit, error), ...requests]);
  }
}

function send(ids: DeskIds, commit: UnifyCommit, requests: SheetsRequest[]): readonly string[] | null {
  const column = commit.requestColumns.get('ticket');
  if (commit.taken === null || column === undefined) {
    batchUpdate(ids.spreadsheetId, requests, null);
    return null;
  }
  const letters = columnLetters(column);
  const answer = batchUpdate(ids.spreadsheetId, requests, { ranges: [`${quoted('requests')}!${letters}2:${letters}`], fields: 'updatedSpreadsheet.sheets.data.rowData.values.effectiveValue' });
  const rows = answer.updatedSpreadsheet?.sheets?.flatMap((sheet) => sheet.data ?? [])[0]?.rowData ?? [];
  return rows.map((row) => row.values?.[0]?.effectiveValue?.stringValue ?? '');
}

function requestsOf(ids: DeskIds, commit: UnifyCommit, mappingColumns: ReadonlyMap<string, number>): SheetsRequest[] {
  const { sheetIds } = ids;
  const requests: SheetsRequest[] = [];
  for (const [tab, grid] of Object.entries(commit.grids) as [TabKey, { rows: number; add: number }][]) {
    if (grid.add > 0) requests.push({ appendDimension: { sheetId: sheetIds[tab], dimension: 'ROWS', length: grid.add } });
  }
  if (commit.taken) requests.push(...deleteRowRequests(sheetIds.requests, commit.taken.rows));
  if (commit.requests) requests.push(...requestBlock(sheetIds.requests, commit.requests, commit));
  if (commit.contents) {
    requests.push(...blockRequests(sheetIds.contents, ...block('contents', commit.contents.rows), commit.contents.row - 1, commit.contents.rows, commit.timeZone));
  }
  for (const [from, to] of neighbours(commit.emptied)) {
    requests.push({ updateCells: { range: { sheetId: sheetIds.contents, startRowIndex: from - 1, endRowIndex: to, startColumnIndex: 0, endColumnIndex: deskTabs.contents.columns.length }, fields: 'userEnteredValue' } });
  }
  if (commit.log.length > 0) requests.push(append(sheetIds.log, 'log', commit.log, commit.timeZone));
  if (commit.offered.length > 0) requests.push(append(sheetIds.offered, 'offered', commit.offered, commit.timeZone));
  if (commit.mapping) requests.push(...mappingRequests(sheetIds.mapping, commit.mapping, mappingColumns, commit.timeZone));
  for (const write of commit.state) requests.push(...blockRequests(sheetIds.state, ...block('state', [write.cells]), write.row - 1, [write.cells], commit.timeZone));
  requests.push(...progressRequests(sheetIds.unification, commit));
  if (commit.doneWord !== null) {
    // Found by what it says and not by where it stood: nobody's sorting can make this empty another setting.
    const word = commit.doneWord.split(' ').join('\\s+');
    requests.push({ findReplace: { find: `\\s*${word}\\s*`, searchByRegex: true, replacement: '', matchEntireCell: true, matchCase: false, sheetId: sheetIds.settings } });
  }
  return requests;
}

/** Columns of a machine tab as far as the rows fill them: cells beyond are empty already. */
function block(tab: TabKey, rows: readonly Readonly<Record<string, unknown>>[]): [readonly ColumnDefinition[], ReadonlyMap<string, number>] {
  const columns: readonly ColumnDefinition[] = deskTabs[tab].columns;
  const filled = new Set(rows.flatMap((row) => Object.keys(row)));
  return [columns.filter((column) => filled.has(column.key)), declaredColumns(columns)];
}

function append(sheetId: number, tab: TabKey, rows: readonly Readonly<Record<string, Parameters<typeof cellData>[0]>>[], timeZone: string): SheetsRequest {
  const columns = deskTabs[tab].columns;
  return {
    appendCells: {
      sheetId, fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      rows: rows.map((row) => {
        const values: CellData[] = columns.map((column) => cellData(row[column.key] ?? null, timeZone));
        while (values.length > 1 && Object.keys(values[values.length - 1] ?? {}).length === 0) values.pop();
        return { values };
      }),
    },
  };
}

/** Rows of history: made room for, written, and with drop-downs of their own instead of those of the row above. */
function requestBlock(sheetId: number, { row, rows }: NonNullable<UnifyCommit['requests']>, commit: UnifyCommit): SheetsRequest[] {
  const range = (key: string): Record<string, number> | null => {
    const index = commit.requestColumns.get(key);
    return index === undefined ? null : { sheetId, startRowIndex: row - 1, endRowIndex: row - 1 + rows.length, startColumnIndex: index, endColumnIndex: index + 1 };
  };
  const rule = (key: string, choices: readonly string[]): SheetsRequest[] => {
    const cells = range(key);
    return cells === null ? [] : [{ setDataValidation: { range: cells, ...(choices.length > 0 ? { rule: dropDown(choices) } : {}) } }];
  };
  return [
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row - 1 + rows.length }, inheritFromBefore: row > 2 } },
    ...blockRequests(sheetId, deskTabs.requests.columns, commit.requestColumns, row - 1, rows, commit.timeZone),
    ...rule('status', [statusWords.completed, statusWords.inProgress]),
    ...(['stage', 'assignee', 'region'] as const).flatMap((key) => rule(key, [])),
  ];
}

function mappingRequests(sheetId: number, rows: readonly MappingCells[], columns: ReadonlyMap<string, number>, timeZone: string): SheetsRequest[] {
  const definitions: readonly ColumnDefinition[] = deskTabs.mapping.columns;
  const decision = columns.get('decision');
  const emptied = [...columns.values()].map((index): SheetsRequest => ({
    updateCells: { range: { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 }, fields: index === decision ? 'userEnteredValue,dataValidation' : 'userEnteredValue' },
  }));
  const offers: SheetsRequest[] = decision === undefined ? [] : [{
    updateCells: {
      start: { sheetId, rowIndex: 1, columnIndex: decision }, fields: 'userEnteredValue,dataValidation',
      rows: rows.map(({ cells, decisions }) => ({ values: [{ ...cellData(cells.decision ?? null, timeZone), ...(decisions.length > 0 ? { dataValidation: dropDown(decisions) } : {}) }] })),
    },
  }];
  const others = definitions.filter((column) => column.key !== 'decision');
  return [...emptied, ...blockRequests(sheetId, others, columns, 1, rows.map((row) => row.cells), timeZone), ...offers];
}

function progressRequests(sheetId: number, commit: UnifyCommit): SheetsRequest[] {
  const columns: readonly ColumnDefinition[] = deskTabs.unification.columns;
  return [
    { updateCells: { range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns.length }, fields: 'userEnteredValue' } },
    ...blockRequests(sheetId, columns, declaredColumns(columns), 1, commit.progress, commit.timeZone),
  ];
}
