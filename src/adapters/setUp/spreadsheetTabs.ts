import { findColumns } from '../../application/configuration/table';
import { settingChoices } from '../../application/configuration/settings';
import { startingRows } from '../../application/setUp/startingRows';
import { deskTabs, tabKeys, type TabKey } from '../../application/tabs/deskTabs';
import type { ColumnDefinition, TabDefinition } from '../../application/tabs/tabDefinition';
import { cellData, dayFormat, hoursFormat, dropDown, instantFormat } from '../sheets/cellData';
import { batchGet, batchUpdate, getSpreadsheet, quoteTab, type CellData, type SheetsRequest } from '../sheets/sheetsApi';
import type { SetUpReport } from './report';
import { serviceLevelColours } from './serviceLevelColours';

type SheetIds = Record<TabKey, number>;
type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** Id that a tab gets when the desk makes it: fixed, so that a set-up that was killed finds what it had made. */
function madeId(key: TabKey): number {
  return 1001 + tabKeys.indexOf(key);
}

/**
 * Makes or mends all tabs: missing ones are made with headers, formats and starting rows; renamed ones get their name back; missing
 * headers come back where they stood, else at the right end; what people have set otherwise stays. `lost`: a column that is not there was there before, so that its
 * cells are to be written again. Returns the id of each tab.
 */
export function ensureTabs(spreadsheetId: string, known: Readonly<Partial<SheetIds>>, timeZone: string, report: SetUpReport, lost = false): SheetIds {
  const present = (getSpreadsheet(spreadsheetId, 'properties.timeZone,sheets.properties').sheets ?? []).map((sheet) => sheet.properties ?? {});
  const ids = {} as SheetIds;
  const requests: SheetsRequest[] = [];
  const fresh: TabKey[] = [];
  for (const [index, key] of tabKeys.entries()) {
    const definition: TabDefinition = deskTabs[key];
    const found = findTab(present, key, known[key]);
    ids[key] = found?.sheetId ?? madeId(key);
    if (!found) {
      fresh.push(key);
      report.made(`tab ${definition.name}`);
      requests.push(addTab(key, index));
    } else if (found.title !== definition.name) {
      report.mended(`nama tab ${definition.name}`);
      requests.push({ updateSheetProperties: { properties: { sheetId: ids[key], title: definition.name }, fields: 'title' } });
    }
  }
  for (const key of fresh) requests.push(...dressTab(key, ids[key], timeZone));
  const empty = present.find((sheet) => sheet.sheetId === 0 && /^(Sheet1|Lembar1|Sheet 1)$/.test(sheet.title ?? ''));
  if (empty && fresh.length > 0) requests.push({ deleteSheet: { sheetId: 0 } });
  if (requests.length > 0) batchUpdate(spreadsheetId, requests, null);
  const old = tabKeys.filter((key) => !fresh.includes(key));
  if (old.length > 0) mendTabs(spreadsheetId, old, ids, timeZone, report, lost);
  return ids;
}

function findTab(present: readonly Properties[], key: TabKey, known: number | undefined): Properties | undefined {
  return (
    present.find((sheet) => known !== undefined && sheet.sheetId === known) ??
    present.find((sheet) => sheet.sheetId === madeId(key)) ??
    present.find((sheet) => sheet.title === deskTabs[key].name)
  );
}

function addTab(key: TabKey, index: number): SheetsRequest {
  const definition: TabDefinition = deskTabs[key];
  return {
    addSheet: {
      properties: {
        sheetId: madeId(key), title: definition.name, index, hidden: definition.hidden,
        gridProperties: { rowCount: definition.rows, columnCount: definition.columns.length + 6, frozenRowCount: 1, frozenColumnCount: definition.frozenColumns },
      },
    },
  };
}

/** Headers, widths, formats, drop-downs and starting rows of a tab that was just made. */
function dressTab(key: TabKey, sheetId: number, timeZone: string): SheetsRequest[] {
  const definition: TabDefinition = deskTabs[key];
  const rows = startingRows(key);
  const requests: SheetsRequest[] = [headerRequest(sheetId, 0, definition.columns)];
  definition.columns.forEach((column, index) => requests.push(...columnRequests(sheetId, index, column)));
  if (rows.length > 0) {
    requests.push({
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: 0 }, fields: 'userEnteredValue',
        rows: rows.map((row) => ({ values: definition.columns.map((column) => cellData(row[column.key] ?? null, timeZone)) })),
      },
    });
  }
  if (key === 'settings') requests.push(...settingDropDowns(sheetId, 1, definition.columns.findIndex((column) => column.key === 'value'), rows));
  if (definition.machineWritten) {
    requests.push({ addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: true, description: 'Ditulis oleh meja layanan' } } });
  }
  if (key === 'requests') requests.push(...serviceLevelColours(sheetId, definition.columns.findIndex((column) => column.key === 'serviceLevel'), definition.columns.length));
  return requests;
}

/** Drop-downs of the settings that are chosen and not typed. */
function settingDropDowns(sheetId: number, firstRow: number, column: number, rows: readonly Readonly<Record<string, unknown>>[]): SheetsRequest[] {
  return rows.flatMap((row, index): SheetsRequest[] => {
    const choices = settingChoices(String(row.name ?? ''));
    const range = { sheetId, startRowIndex: firstRow + index, endRowIndex: firstRow + index + 1, startColumnIndex: column, endColumnIndex: column + 1 };
    return choices.length === 0 || column < 0 ? [] : [{ setDataValidation: { range, rule: dropDown(choices) } }];
  });
}

function headerRequest(sheetId: number, start: number, columns: readonly ColumnDefinition[]): SheetsRequest {
  const values = columns.map((column): CellData => ({
    userEnteredValue: { stringValue: column.header },
    userEnteredFormat: { textFormat: { bold: true }, backgroundColorStyle: { rgbColor: { red: 0.86, green: 0.93, blue: 0.94 } }, wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' },
  }));
  return { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: start }, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat(textFormat.bold,backgroundColorStyle,wrapStrategy,verticalAlignment)' } };
}

function columnRequests(sheetId: number, index: number, column: ColumnDefinition): SheetsRequest[] {
  const range = { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 };
  const format = numberFormat(column);
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width, hiddenByUser: column.hidden === true }, fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range, cell: { userEnteredFormat: { wrapStrategy: 'CLIP', verticalAlignment: 'TOP', ...(format ? { numberFormat: format } : {}) } },
        fields: `userEnteredFormat(wrapStrategy,verticalAlignment${format ? ',numberFormat' : ''})`,
      },
    },
    ...(column.choices ? [{ setDataValidation: { range, rule: dropDown(column.choices) } }] : []),
  ];
}

function numberFormat(column: ColumnDefinition): { type: string; pattern: string } | null {
  switch (column.kind) {
    case 'code':
      return { type: 'TEXT', pattern: '@' };
    case 'instant':
      return { ...instantFormat };
    case 'day':
      return { ...dayFormat };
    case 'hours':
      return { ...hoursFormat };
    default:
      return null;
  }
}

/** Headers that went missing come back where they stood, else at the right end; a tab of settings that lost all its rows, and rows of Pengaturan and Templat that are new, likewise. */
function mendTabs(spreadsheetId: string, keys: readonly TabKey[], ids: SheetIds, timeZone: string, report: SetUpReport, lost: boolean): void {
  const contents = batchGet(spreadsheetId, keys.map((key) => (isSmall(key) ? quoteTab(deskTabs[key].name) : `${quoteTab(deskTabs[key].name)}!1:1`)));
  const requests: SheetsRequest[] = [];
  keys.forEach((key, position) => {
    const rows = contents[position] ?? [];
    const header = rows[0] ?? [];
    const columns = findColumns(key, header);
    const missing = deskTabs[key].columns.filter((column) => !columns.has(column.key));
    let end = header.length;
    for (const column of missing) {
      const place = placeOfHeader(key, column, header, columns);
      if (place !== null) {
        report.mended(`judul kolom ${column.header} di tab ${deskTabs[key].name}, di tempatnya semula`);
        requests.push(headerRequest(ids[key], place, [column]));
        columns.set(column.key, place);
        continue;
      }
      report.mended(`judul kolom ${column.header} di tab ${deskTabs[key].name}`);
      requests.push({ appendDimension: { sheetId: ids[key], dimension: 'COLUMNS', length: 1 } }, headerRequest(ids[key], end, [column]), ...columnRequests(ids[key], end, column));
      columns.set(column.key, end);
      end += 1;
      const signature = columns.get('signature');
      // Rows without a signature are damaged: the desk writes them again as a whole, and takes no empty cell for an edit.
      if (key === 'requests' && lost && signature !== undefined) requests.push({ updateCells: { range: { sheetId: ids[key], startRowIndex: 1, startColumnIndex: signature, endColumnIndex: signature + 1 }, fields: 'userEnteredValue' } });
    }
    if (isSmall(key)) requests.push(...missingRows(key, ids[key], rows, columns, timeZone, report));
  });
  if (requests.length > 0) batchUpdate(spreadsheetId, requests, null);
}

/**
 * Where a header stood that somebody has typed over or emptied: between its two neighbours, if these stand as they were made. A column that was deleted has no such place; the last one of a
 * tab only where nothing is written there, for beyond it librarians have columns of their own.
 */
function placeOfHeader(key: TabKey, column: ColumnDefinition, header: readonly unknown[], columns: ReadonlyMap<string, number>): number | null {
  const declared: readonly ColumnDefinition[] = deskTabs[key].columns;
  const index = declared.findIndex((one) => one.key === column.key);
  const [before, after] = [declared[index - 1], declared[index + 1]].map((one) => (one === undefined ? undefined : columns.get(one.key)));
  if (index > 0 && before === undefined) return null;
  const place = index === 0 ? 0 : (before ?? 0) + 1;
  if ([...columns.values()].includes(place)) return null;
  if (index === declared.length - 1) return String(header[place] ?? '') === '' ? place : null;
  return after === place + 1 ? place : null;
}

/** Tabs that hold settings, and few rows: read whole when set-up mends them. */
function isSmall(key: TabKey): boolean {
  return startingRows(key).length > 0;
}

function missingRows(
  key: TabKey, sheetId: number, rows: readonly (readonly unknown[])[], columns: ReadonlyMap<string, number>, timeZone: string, report: SetUpReport,
): SheetsRequest[] {
  const filled = rows.slice(1).filter((row) => row.some((cell) => cell !== ''));
  const named = (cellsKeys: readonly string[], row: readonly unknown[]): string => cellsKeys.map((name) => String(row[columns.get(name) ?? -1] ?? '').toLowerCase()).join('|');
  const identity = key === 'settings' ? ['name'] : key === 'templates' ? ['key', 'language'] : null;
  const present = identity ? new Set(filled.map((row) => named(identity, row))) : null;
  const wanted = startingRows(key).filter((row) =>
    present && identity ? !present.has(identity.map((name) => String(row[name] ?? '').toLowerCase()).join('|')) : filled.length === 0,
  );
  if (wanted.length === 0) return [];
  report.mended(`${wanted.length} baris awal di tab ${deskTabs[key].name}`);
  const width = Math.max(...columns.values()) + 1;
  const dropDowns = key === 'settings' ? settingDropDowns(sheetId, Math.max(1, rows.length), columns.get('value') ?? -1, wanted) : [];
  return [{
    updateCells: {
      start: { sheetId, rowIndex: Math.max(1, rows.length), columnIndex: 0 }, fields: 'userEnteredValue',
      rows: wanted.map((row) => {
        const values: CellData[] = Array.from({ length: width }, () => ({}));
        for (const [name, index] of columns) values[index] = cellData(row[name] ?? null, timeZone);
        return { values };
      }),
    },
  }, ...dropDowns];
}
