import { NotImplemented } from '../../kernel/errors';
import { isTimeZone } from '../../spreadsheet/model/dates';
import { newSheetId } from '../../spreadsheet/model/create';
import { maximumColumns } from '../../spreadsheet/model/limits';
import { addSheet, copySheet, removeSheet, renameSheet } from '../../spreadsheet/model/sheets';
import { deleteDimension, growTo } from '../../spreadsheet/model/structure';
import type { SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { sheetById } from '../ranges/gridRangeMessage';
import { readColor } from '../resource/colorMessage';
import { sheetPropertiesMessage } from '../resource/sheetMessage';
import { everything, parseUpdateMask, selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about the spreadsheet as a whole and about its tabs. */
export const tabRequests: RequestHandlers = {
  updateSpreadsheetProperties(context, request) {
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'SpreadsheetProperties');
    const properties = objectAt(request, 'properties') ?? {};
    applySpreadsheetProperties(context, properties, mask);
    return {};
  },

  addSheet(context, request) {
    const { spreadsheet, host } = context;
    const properties = objectAt(request, 'properties') ?? {};
    const grid = objectAt(properties, 'gridProperties') ?? {};
    const wanted = numberAt(properties, 'sheetId');
    if (wanted !== undefined && wanted < 0) throw new ApiRefusal(`Invalid sheet ID: ${wanted}. Sheet IDs must be non-negative.`);
    if (wanted !== undefined && spreadsheet.sheets.some((sheet) => sheet.id === wanted)) throw new ApiRefusal(`Sheet with ID ${wanted} already exists.`);
    const type = stringAt(properties, 'sheetType');
    if (type !== undefined && type !== 'GRID') throw new NotImplemented(`Sheets.Spreadsheets.batchUpdate addSheet of sheetType ${type}`);
    const title = stringAt(properties, 'title');
    const index = numberAt(properties, 'index');
    const sheet = addSheet(spreadsheet, wanted ?? newSheetId(host, spreadsheet), {
      ...(title === undefined ? {} : { name: title }),
      ...(index === undefined ? {} : { index }),
      // A count of 0 is the default grid (observed practice).
      ...(numberAt(grid, 'rowCount') ? { rows: numberAt(grid, 'rowCount') ?? 0 } : {}),
      ...(numberAt(grid, 'columnCount') ? { columns: numberAt(grid, 'columnCount') ?? 0 } : {}),
    });
    applySheetProperties(context, sheet, properties, { all: false, children: new Map(['hidden', 'tabColor', 'rightToLeft', 'gridProperties'].map((name) => [name, everything])) }, true);
    return { addSheet: { properties: sheetPropertiesMessage(spreadsheet, sheet) } };
  },

  deleteSheet(context, request) {
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? 0, 'sheet');
    context.guard(sheet, null);
    removeSheet(context.spreadsheet, sheet);
    return {};
  },

  updateSheetProperties(context, request) {
    const properties = objectAt(request, 'properties') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'SheetProperties');
    const sheet = sheetById(context.spreadsheet, numberAt(properties, 'sheetId') ?? 0, 'sheet');
    context.guard(sheet, null);
    applySheetProperties(context, sheet, properties, mask, false);
    return {};
  },

  duplicateSheet(context, request) {
    const { spreadsheet, host } = context;
    const source = sheetById(spreadsheet, numberAt(request, 'sourceSheetId') ?? 0, 'sheet');
    const wanted = numberAt(request, 'newSheetId');
    if (wanted !== undefined && spreadsheet.sheets.some((sheet) => sheet.id === wanted)) throw new ApiRefusal(`Sheet with ID ${wanted} already exists.`);
    const name = stringAt(request, 'newSheetName') ?? copyName(context, source.name);
    const copy = copySheet(source, spreadsheet, wanted ?? newSheetId(host, spreadsheet), name, numberAt(request, 'insertSheetIndex'));
    return { duplicateSheet: { properties: sheetPropertiesMessage(spreadsheet, copy) } };
  },
};

/** 'Copy of Data', 'Copy of Data 2' … as Sheets names duplicates. */
export function copyName(context: Pick<RequestContext, 'spreadsheet'>, name: string): string {
  const taken = new Set(context.spreadsheet.sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = `Copy of ${name}`;
  let result = base;
  for (let number = 2; taken.has(result.toLowerCase()); number += 1) result = `${base} ${number}`;
  return result;
}

function applySpreadsheetProperties(context: RequestContext, properties: JsonObject, mask: FieldMask): void {
  const { spreadsheet, host } = context;
  const file = host.account.drive.files.get(spreadsheet.id);
  const title = stringAt(properties, 'title');
  if (selects(mask, 'title') && file) {
    if (!title) throw new ApiRefusal('Title must not be empty.');
    file.name = title;
  }
  const locale = stringAt(properties, 'locale');
  if (selects(mask, 'locale') && locale) {
    if (!/^[a-z]{2,3}([_-][A-Z]{2})?$/.test(locale)) throw new ApiRefusal(`Unsupported locale: ${locale}`);
    spreadsheet.locale = locale;
  }
  const timeZone = stringAt(properties, 'timeZone');
  if (selects(mask, 'timeZone') && timeZone) {
    if (!isTimeZone(timeZone)) throw new ApiRefusal(`Invalid time zone: ${timeZone}`);
    spreadsheet.timeZone = timeZone;
  }
  const recalculation = stringAt(properties, 'autoRecalc');
  if (selects(mask, 'autoRecalc') && recalculation) spreadsheet.recalculation = recalculation;
  if (selects(mask, 'iterativeCalculationSettings')) {
    const settings = objectAt(properties, 'iterativeCalculationSettings');
    spreadsheet.iterativeCalculation = { enabled: settings !== undefined, maxCycles: numberAt(settings ?? {}, 'maxIterations') ?? 50, threshold: numberAt(settings ?? {}, 'convergenceThreshold') ?? 0.05 };
  }
  if (!mask.all && mask.children.has('defaultFormat')) throw new NotImplemented('Sheets.Spreadsheets.batchUpdate updateSpreadsheetProperties defaultFormat');
  spreadsheet.version += 1;
}

function applySheetProperties(context: RequestContext, sheet: SheetState, properties: JsonObject, mask: FieldMask, fresh: boolean): void {
  const { spreadsheet } = context;
  const title = stringAt(properties, 'title');
  if (selects(mask, 'title') && title !== undefined) renameSheet(spreadsheet, sheet, title);
  if (selects(mask, 'hidden')) {
    const hidden = booleanAt(properties, 'hidden') === true;
    if (hidden && !fresh && spreadsheet.sheets.every((each) => each === sheet || each.hidden)) throw new ApiRefusal("You can't hide all the sheets in a document.");
    sheet.hidden = hidden;
  }
  if (selects(mask, 'tabColor') || selects(mask, 'tabColorStyle')) sheet.tabColor = readColor(properties, 'tabColor') ?? null;
  if (selects(mask, 'rightToLeft')) sheet.rightToLeft = booleanAt(properties, 'rightToLeft') === true;
  const gridMask = within(mask, 'gridProperties');
  if (gridMask) applyGridProperties(context, sheet, objectAt(properties, 'gridProperties') ?? {}, gridMask);
  if (!fresh && selects(mask, 'index')) moveTab(context, sheet, numberAt(properties, 'index'));
}

/** Positions count before the move; the present one and the one after it change nothing (SheetProperties reference). */
function moveTab({ spreadsheet }: RequestContext, sheet: SheetState, index = spreadsheet.sheets.length): void {
  const old = spreadsheet.sheets.indexOf(sheet);
  if (index < 0 || index > spreadsheet.sheets.length) throw new ApiRefusal(`Sheet index ${index} is out of range.`);
  if (index === old || index === old + 1) return;
  spreadsheet.sheets.splice(old, 1);
  spreadsheet.sheets.splice(index > old ? index - 1 : index, 0, sheet);
}

function applyGridProperties({ spreadsheet }: RequestContext, sheet: SheetState, grid: JsonObject, mask: FieldMask): void {
  const rows = numberAt(grid, 'rowCount');
  const columns = numberAt(grid, 'columnCount');
  if (selects(mask, 'rowCount') && rows !== undefined) resize('ROWS', rows);
  if (selects(mask, 'columnCount') && columns !== undefined) resize('COLUMNS', columns);
  if (selects(mask, 'frozenRowCount')) sheet.frozenRows = frozen(numberAt(grid, 'frozenRowCount') ?? 0, sheet.rowCount, 'rows');
  if (selects(mask, 'frozenColumnCount')) sheet.frozenColumns = frozen(numberAt(grid, 'frozenColumnCount') ?? 0, sheet.columnCount, 'columns');
  if (selects(mask, 'hideGridlines')) sheet.hiddenGridlines = booleanAt(grid, 'hideGridlines') === true;
  if (selects(mask, 'rowGroupControlAfter') && 'rowGroupControlAfter' in grid) sheet.rowGroupControl = grid['rowGroupControlAfter'] === true ? 'AFTER' : 'BEFORE';
  if (selects(mask, 'columnGroupControlAfter') && 'columnGroupControlAfter' in grid) sheet.columnGroupControl = grid['columnGroupControlAfter'] === true ? 'AFTER' : 'BEFORE';

  function resize(dimension: 'ROWS' | 'COLUMNS', size: number): void {
    const present = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
    if (size < 0 || (dimension === 'COLUMNS' && size > maximumColumns)) throw new ApiRefusal(`Invalid ${dimension === 'ROWS' ? 'rowCount' : 'columnCount'}: ${size}`);
    if (size < present) deleteDimension(spreadsheet, sheet, dimension, size, present - size);
    else growTo(spreadsheet, sheet, dimension === 'ROWS' ? size : sheet.rowCount, dimension === 'COLUMNS' ? size : sheet.columnCount);
  }
}

function frozen(count: number, size: number, word: 'rows' | 'columns'): number {
  if (count < 0 || count >= size) throw new ApiRefusal(`You can't freeze all visible ${word} on the sheet.`);
  return count;
}
