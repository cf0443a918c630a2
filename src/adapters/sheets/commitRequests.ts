import { deskTabs, type TabKey } from '../../application/tabs/deskTabs';
import type { CellValue, RowWrite, SheetCommit } from '../../application/sheetCommit';
import type { DeskIds } from './deskIds';
import { aroundFields, cellData, cellFields, cellLink, dropDown } from './cellData';
import type { CellData, SheetsRequest } from './sheetsApi';

/** Requests of one batchUpdate for a commit, in an order in which each finds its rows. */
export function commitRequests(commit: SheetCommit, ids: DeskIds): SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  if (commit.insert !== null) {
    const { row, count } = commit.insert;
    requests.push({
      insertDimension: {
        range: { sheetId: ids.sheetIds.requests, dimension: 'ROWS', startIndex: row - 1, endIndex: row - 1 + count },
        // Formats and drop-downs come from the row above; the header has none to give.
        inheritFromBefore: row > 2,
      },
    });
  }
  for (const [tab, grid] of Object.entries(commit.grids) as [TabKey, { rows: number; add: number }][]) {
    if (grid.add > 0) requests.push({ appendDimension: { sheetId: ids.sheetIds[tab], dimension: 'ROWS', length: grid.add } });
  }
  for (const [tab, writes] of Object.entries(commit.writes) as [TabKey, readonly RowWrite[]][]) {
    for (const write of writes) requests.push(...rowRequests(tab, write, commit, ids));
  }
  for (const [tab, rows] of Object.entries(commit.appends) as [TabKey, readonly Record<string, CellValue>[]][]) {
    if (rows.length > 0) requests.push(appendRequest(tab, rows, commit, ids));
  }
  for (const [tab, rows] of Object.entries(commit.replacements) as [TabKey, readonly Record<string, CellValue>[]][]) {
    requests.push(...replaceRequests(tab, rows, commit, ids));
  }
  return requests;
}

function columnIndex(tab: TabKey, key: string, commit: SheetCommit): number | undefined {
  if (tab === 'requests') return commit.requestColumns.get(key);
  if (tab === 'slots') return commit.slotColumns?.get(key);
  if (tab === 'survey') return commit.surveyColumns?.get(key);
  const index = deskTabs[tab].columns.findIndex((column) => column.key === key);
  return index < 0 ? undefined : index;
}

/** Neighbouring cells of a row that set the same things are written together; columns of others in between stay untouched. */
function rowRequests(tab: TabKey, write: RowWrite, commit: SheetCommit, ids: DeskIds): SheetsRequest[] {
  const cells = new Map<number, CellWrite>();
  const keys = new Set([...Object.keys(write.cells), ...Object.keys(write.notes ?? {})]);
  for (const key of keys) {
    const index = columnIndex(tab, key, commit);
    if (index === undefined) continue;
    const choices = write.choices?.[key];
    const note = write.notes?.[key];
    const link = key in write.cells ? write.links?.[key] : undefined;
    const around: CellData = {
      ...(link === undefined ? {} : cellLink(link)),
      ...(choices && choices.length > 0 ? { dataValidation: dropDown(choices) } : {}),
      ...(note === undefined ? {} : { note }),
    };
    const stands = write.standing?.has(key) === true;
    const data = stands ? around : { ...cellData(write.cells[key] ?? null, commit.timeZone, deskTabs[tab].columns.find((column) => column.key === key)?.kind), ...around };
    const fields = stands ? aroundFields(data) : cellFields(data);
    if (fields !== '') cells.set(index, { data, fields });
  }
  return runsOf(cells).map((run) => ({
    updateCells: {
      start: { sheetId: ids.sheetIds[tab], rowIndex: write.row - 1, columnIndex: run.start }, rows: [{ values: run.values }], fields: run.fields,
    },
  }));
}

interface CellWrite {
  readonly data: CellData;
  readonly fields: string;
}

interface Run {
  readonly start: number;
  readonly fields: string;
  readonly values: CellData[];
}

function runsOf(cells: ReadonlyMap<number, CellWrite>): Run[] {
  const runs: Run[] = [];
  for (const [index, { data, fields }] of [...cells].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.fields === fields && last.start + last.values.length === index) last.values.push(data);
    else runs.push({ start: index, fields, values: [data] });
  }
  return runs;
}

function fullRow(tab: TabKey, cells: Readonly<Record<string, CellValue>>, timeZone: string): { values: CellData[] } {
  return { values: deskTabs[tab].columns.map((column) => cellData(cells[column.key] ?? null, timeZone, column.kind)) };
}

function appendRequest(tab: TabKey, rows: readonly Record<string, CellValue>[], commit: SheetCommit, ids: DeskIds): SheetsRequest {
  return {
    appendCells: {
      sheetId: ids.sheetIds[tab], rows: rows.map((cells) => fullRow(tab, cells, commit.timeZone)), fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  };
}

function replaceRequests(tab: TabKey, rows: readonly Record<string, CellValue>[], commit: SheetCommit, ids: DeskIds): SheetsRequest[] {
  const sheetId = ids.sheetIds[tab];
  const width = deskTabs[tab].columns.length;
  const empty: SheetsRequest = { updateCells: { range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width }, fields: 'userEnteredValue' } };
  if (rows.length === 0) return [empty];
  return [
    empty,
    {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: 0 }, rows: rows.map((cells) => fullRow(tab, cells, commit.timeZone)),
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    },
  ];
}
