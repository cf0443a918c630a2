import type { ServiceHost } from '../../kernel/host';
import { calculate } from '../../spreadsheet/model/calculation';
import { setCell } from '../../spreadsheet/model/cells';
import { insertDimension, growTo } from '../../spreadsheet/model/structure';
import type { SpreadsheetState } from '../../spreadsheet/state';
import { openForApi, requireUnprotected, touch } from '../api/access';
import { ApiRefusal, refusalAt } from '../api/apiError';
import { booleanAt, objectAt, objectsAt, stringAt, stringsAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { rangeText, resolveA1 } from '../ranges/a1Range';
import type { ResolvedRange } from '../ranges/a1Range';
import { resolveDataFilter } from '../ranges/dataFilter';
import { checkFits, readValues } from './inputValues';
import type { InputBlock } from './inputValues';
import { renderingOf } from './renderValues';
import { lastTable } from './tableDetection';
import { updateResponse, valueRangeMessage, writeBlock } from './writeValues';

/** One block with the place that it goes to; checked, not yet written. */
interface Placement {
  readonly range: ResolvedRange;
  readonly row: number;
  readonly column: number;
  readonly block: InputBlock;
  readonly major: 'ROWS' | 'COLUMNS';
}

function inputOption(options: JsonObject): 'RAW' | 'USER_ENTERED' {
  const option = stringAt(options, 'valueInputOption');
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  throw new ApiRefusal("'valueInputOption' is required but not specified");
}

function majorOf(message: JsonObject): 'ROWS' | 'COLUMNS' {
  return stringAt(message, 'majorDimension') === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
}

/** Checks everything that could refuse the writing of a ValueRange, so that what is written is written whole. */
function place(host: ServiceHost, spreadsheet: SpreadsheetState, range: ResolvedRange, message: JsonObject): Placement {
  const major = majorOf(message);
  const block = readValues(message['values'], major);
  checkFits(range, block);
  const { startRow: row, startColumn: column } = range.open;
  if (block.height > 0) {
    requireUnprotected(host, spreadsheet, range.sheet, { sheetId: range.sheet.id, startRow: row, endRow: row + block.height, startColumn: column, endColumn: column + Math.max(1, block.width) });
  }
  return { range, row, column, block, major };
}

function write(host: ServiceHost, spreadsheet: SpreadsheetState, placement: Placement, option: 'RAW' | 'USER_ENTERED'): void {
  writeBlock(spreadsheet, placement.range.sheet, placement.row, placement.column, placement.block, option, host.now());
}

/** UpdateValuesResponse, with the values that now stand in the requested range where the call asked for them. */
function respond(host: ServiceHost, spreadsheet: SpreadsheetState, placement: Placement, options: JsonObject): JsonObject {
  const { range, row, column, block } = placement;
  const response = updateResponse(spreadsheet, range.sheet, row, column, block);
  if (booleanAt(options, 'includeValuesInResponse') === true) {
    calculate(spreadsheet, host.now());
    const requested = range.open.startRow === row && range.open.startColumn === column ? range.cells : { endRow: 0, endColumn: 0 };
    const cells = { startRow: row, endRow: Math.max(row + Math.max(1, block.height), requested.endRow), startColumn: column, endColumn: Math.max(column + Math.max(1, block.width), requested.endColumn) };
    response['updatedData'] = valueRangeMessage(spreadsheet, range.sheet, cells, placement.major, renderingOf(stringAt(options, 'responseValueRenderOption'), stringAt(options, 'responseDateTimeRenderOption')));
  }
  return response;
}

/** The range that the body names, where it names one, must be that of the call, however it is written (the text is assumed). */
function checkSameRange(spreadsheet: SpreadsheetState, body: JsonObject, range: ResolvedRange): void {
  const named = stringAt(body, 'range');
  if (named === undefined || named === '' || named === range.text) return;
  if (JSON.stringify(resolveA1(spreadsheet, named).cells) !== JSON.stringify(range.cells)) throw new ApiRefusal(`Requested writing within range [${range.text}], but the body names range [${named}]`);
}

/** spreadsheets.values.update */
export function updateValues(host: ServiceHost, id: unknown, rangeName: unknown, body: JsonObject, options: JsonObject): JsonObject {
  const option = inputOption(options);
  const spreadsheet = openForApi(host, id, 'write');
  const range = resolveA1(spreadsheet, String(rangeName ?? ''));
  checkSameRange(spreadsheet, body, range);
  const placement = place(host, spreadsheet, range, body);
  write(host, spreadsheet, placement, option);
  touch(host, spreadsheet);
  return respond(host, spreadsheet, placement, options);
}

/** spreadsheets.values.append: finds the last table that the range touches and writes below it, from its first column; the grid grows where needed. */
export function appendValues(host: ServiceHost, id: unknown, rangeName: unknown, body: JsonObject, options: JsonObject): JsonObject {
  const option = inputOption(options);
  const spreadsheet = openForApi(host, id, 'write');
  const range = resolveA1(spreadsheet, String(rangeName ?? ''));
  const { sheet } = range;
  const table = lastTable(sheet, range.cells);
  const major = majorOf(body);
  const block = readValues(body['values'], major);
  const row = table ? table.endRow : range.open.startRow;
  const column = table ? table.startColumn : range.open.startColumn;
  requireUnprotected(host, spreadsheet, sheet, { sheetId: sheet.id, startRow: row, endRow: row + Math.max(1, block.height), startColumn: column, endColumn: column + Math.max(1, block.width) });
  if (block.height > 0) {
    if (stringAt(options, 'insertDataOption') === 'INSERT_ROWS' && row < sheet.rowCount) insertDimension(spreadsheet, sheet, 'ROWS', row, block.height, row > 0 ? 'before' : 'after');
    growTo(spreadsheet, sheet, row + block.height, column + block.width);
  }
  const placement: Placement = { range, row, column, block, major };
  write(host, spreadsheet, placement, option);
  touch(host, spreadsheet);
  return { spreadsheetId: spreadsheet.id, ...(table ? { tableRange: rangeText(sheet, table) } : {}), updates: respond(host, spreadsheet, placement, options) };
}

/** spreadsheets.values.batchUpdate: all blocks are checked before the first is written. */
export function batchUpdateValues(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const option = inputOption(body);
  const spreadsheet = openForApi(host, id, 'write');
  const placements = objectsAt(body, 'data').map((message, index) => at(index, () => place(host, spreadsheet, resolveA1(spreadsheet, stringAt(message, 'range') ?? ''), message)));
  return writeAll(host, spreadsheet, placements, option, body);
}

/** spreadsheets.values.batchUpdateByDataFilter: values go to every range that a filter selects. */
export function batchUpdateByFilter(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const option = inputOption(body);
  const spreadsheet = openForApi(host, id, 'write');
  const filtered = objectsAt(body, 'data').flatMap((message, index) => {
    const dataFilter = objectAt(message, 'dataFilter') ?? {};
    return at(index, () => resolveDataFilter(host, spreadsheet, dataFilter).map((range) => ({ dataFilter, placement: place(host, spreadsheet, range, message) })));
  });
  const placements = filtered.map((each) => each.placement);
  const result = writeAll(host, spreadsheet, placements, option, body);
  return { ...result, responses: objectsAt(result, 'responses').map((response, index) => ({ ...response, dataFilter: filtered[index]?.dataFilter ?? {} })) };
}

function at<T>(index: number, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw refusalAt(`data[${index}]`, error);
  }
}

function writeAll(host: ServiceHost, spreadsheet: SpreadsheetState, placements: readonly Placement[], option: 'RAW' | 'USER_ENTERED', options: JsonObject): JsonObject {
  for (const placement of placements) write(host, spreadsheet, placement, option);
  touch(host, spreadsheet);
  const responses = placements.map((placement) => respond(host, spreadsheet, placement, options));
  const rows = new Set<string>();
  const columns = new Set<string>();
  const sheets = new Set<number>();
  for (const { range, row, column, block } of placements) {
    for (let each = 0; each < block.height; each += 1) rows.add(`${range.sheet.id} ${row + each}`);
    for (let each = 0; each < block.width; each += 1) columns.add(`${range.sheet.id} ${column + each}`);
    if (block.height > 0) sheets.add(range.sheet.id);
  }
  const cells = responses.reduce((sum, response) => sum + Number(response['updatedCells'] ?? 0), 0);
  const totals = { totalUpdatedRows: rows.size, totalUpdatedColumns: columns.size, totalUpdatedCells: cells, totalUpdatedSheets: sheets.size };
  return { spreadsheetId: spreadsheet.id, ...(cells > 0 ? totals : {}), responses };
}

/** spreadsheets.values.clear */
export function clearValues(host: ServiceHost, id: unknown, rangeName: unknown): JsonObject {
  const spreadsheet = openForApi(host, id, 'write');
  const cleared = clearRanges(host, spreadsheet, [resolveA1(spreadsheet, String(rangeName ?? ''))]);
  return { spreadsheetId: spreadsheet.id, clearedRange: cleared[0] ?? '' };
}

/** spreadsheets.values.batchClear */
export function batchClearValues(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'write');
  const ranges = stringsAt(body, 'ranges').map((text, index) => {
    try {
      return resolveA1(spreadsheet, text);
    } catch (error) {
      throw refusalAt(`range[${index}]`, error);
    }
  });
  return { spreadsheetId: spreadsheet.id, clearedRanges: clearRanges(host, spreadsheet, ranges) };
}

/** spreadsheets.values.batchClearByDataFilter */
export function batchClearByFilter(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'write');
  const ranges = objectsAt(body, 'dataFilters').flatMap((filter) => resolveDataFilter(host, spreadsheet, filter));
  return { spreadsheetId: spreadsheet.id, clearedRanges: clearRanges(host, spreadsheet, ranges) };
}

/** Empties the cells; formats, notes and validation stay. Returns the texts of the ranges. */
function clearRanges(host: ServiceHost, spreadsheet: SpreadsheetState, ranges: readonly ResolvedRange[]): string[] {
  for (const { sheet, cells } of ranges) requireUnprotected(host, spreadsheet, sheet, cells);
  for (const { sheet, cells } of ranges) {
    const last = Math.min(cells.endRow, sheet.rows.length);
    for (let row = cells.startRow; row < last; row += 1) {
      const state = sheet.rows[row];
      if (!state) continue;
      const width = Math.min(cells.endColumn, Math.max(state.values.length, ...(state.formulas?.keys() ?? []), 0) + 1);
      for (let column = cells.startColumn; column < width; column += 1) {
        if ((state.values[column] ?? null) !== null || state.formulas?.has(column)) setCell(spreadsheet, sheet, row, column, null);
      }
    }
  }
  touch(host, spreadsheet);
  return ranges.map(({ sheet, cells }) => rangeText(sheet, cells));
}
