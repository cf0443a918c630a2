import { nextId } from '../../spreadsheet/model/create';
import { putValidation } from '../../spreadsheet/model/cells';
import { intersects } from '../../spreadsheet/model/gridRange';
import { writableRow } from '../../spreadsheet/model/rows';
import type { BandingState, ConditionalFormatState, SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, stringAt } from '../api/json';
import { resolveGridRange, sheetById } from '../ranges/gridRangeMessage';
import { readValidation } from '../resource/conditionMessage';
import { bandingMessage, conditionalFormatMessage, readBand, readConditionalFormat } from '../resource/ruleMessages';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about data validation, conditional formats and alternating colours. */
export const ruleRequests: RequestHandlers = {
  setDataValidation(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    const message = objectAt(request, 'rule');
    const rule = message && readValidation(context.spreadsheet, message, context.year);
    for (let row = cells.startRow; row < cells.endRow; row += 1) {
      if (!rule && !sheet.rows[row]?.validations?.size) continue;
      if (request['filteredRowsIncluded'] !== true && sheet.rows[row]?.hiddenByFilter) continue;
      for (let column = cells.startColumn; column < cells.endColumn; column += 1) putValidation(writableRow(context.spreadsheet, sheet, row), column, rule);
    }
    return {};
  },

  addConditionalFormatRule(context, request) {
    const { sheetId, rule } = readConditionalFormat(context.spreadsheet, objectAt(request, 'rule'), context.year);
    const sheet = sheetById(context.spreadsheet, sheetId);
    const index = numberAt(request, 'index') ?? 0;
    if (index < 0 || index > sheet.conditionalFormats.length) throw new ApiRefusal(`Conditional format rule index ${index} is out of range.`);
    sheet.conditionalFormats.splice(index, 0, rule);
    return {};
  },

  updateConditionalFormatRule(context, request) {
    const index = numberAt(request, 'index') ?? 0;
    const message = objectAt(request, 'rule');
    const read = message && readConditionalFormat(context.spreadsheet, message, context.year);
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? read?.sheetId ?? 0);
    const old = requireFormat(sheet, index);
    const newIndex = numberAt(request, 'newIndex');
    if (read) {
      sheet.conditionalFormats[index] = read.rule;
      const oldRule = conditionalFormatMessage(context.spreadsheet, old);
      return { updateConditionalFormatRule: { newRule: conditionalFormatMessage(context.spreadsheet, read.rule), newIndex: index, oldRule, oldIndex: index } };
    }
    if (newIndex === undefined) throw new ApiRefusal('Either rule or newIndex must be specified.');
    if (newIndex < 0 || newIndex >= sheet.conditionalFormats.length) throw new ApiRefusal(`Conditional format rule index ${newIndex} is out of range.`);
    sheet.conditionalFormats.splice(index, 1);
    sheet.conditionalFormats.splice(newIndex, 0, old);
    return { updateConditionalFormatRule: { newRule: conditionalFormatMessage(context.spreadsheet, old), newIndex, oldIndex: index } };
  },

  deleteConditionalFormatRule(context, request) {
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? 0);
    const index = numberAt(request, 'index') ?? 0;
    const rule = requireFormat(sheet, index);
    sheet.conditionalFormats.splice(index, 1);
    return { deleteConditionalFormatRule: { rule: conditionalFormatMessage(context.spreadsheet, rule) } };
  },

  addBanding(context, request) {
    const message = objectAt(request, 'bandedRange') ?? {};
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
    context.guard(sheet, cells);
    refuseOverlap(sheet, cells);
    const row = readBand(objectAt(message, 'rowProperties'));
    const column = readBand(objectAt(message, 'columnProperties'));
    if (!row && !column) throw new ApiRefusal('At least one of rowProperties or columnProperties must be specified.');
    const id = numberAt(message, 'bandedRangeId') ?? nextId(context.spreadsheet);
    if (context.spreadsheet.sheets.some((each) => each.bandings.some((banding) => banding.id === id))) throw new ApiRefusal(`Banded range with ID ${id} already exists.`);
    const banding: BandingState = { id, range: cells, row, column };
    sheet.bandings.push(banding);
    return { addBanding: { bandedRange: bandingMessage(context.spreadsheet, banding) } };
  },

  updateBanding(context, request) {
    const message = objectAt(request, 'bandedRange') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'BandedRange');
    const { sheet, banding } = requireBanding(context, numberAt(message, 'bandedRangeId'));
    if (selects(mask, 'range') && objectAt(message, 'range')) {
      const { cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
      refuseOverlap(sheet, cells, banding);
      banding.range = cells;
    }
    if (selects(mask, 'rowProperties')) banding.row = readBand(objectAt(message, 'rowProperties'));
    if (selects(mask, 'columnProperties')) banding.column = readBand(objectAt(message, 'columnProperties'));
    return {};
  },

  deleteBanding(context, request) {
    const { sheet, banding } = requireBanding(context, numberAt(request, 'bandedRangeId'));
    sheet.bandings = sheet.bandings.filter((each) => each !== banding);
    return {};
  },
};

function requireFormat(sheet: SheetState, index: number): ConditionalFormatState {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw new ApiRefusal(`No conditional format on sheet: ${sheet.id} at index: ${index}`);
  return rule;
}

function requireBanding(context: RequestContext, id: number | undefined): { sheet: SheetState; banding: BandingState } {
  for (const sheet of context.spreadsheet.sheets) {
    const banding = sheet.bandings.find((each) => each.id === id);
    if (banding) return { sheet, banding };
  }
  throw new ApiRefusal(`No banded range with id: ${id ?? 0}`);
}

function refuseOverlap(sheet: SheetState, cells: BandingState['range'], except?: BandingState): void {
  if (sheet.bandings.some((banding) => banding !== except && intersects(banding.range, cells))) {
    throw new ApiRefusal('You cannot add alternating background colors to a range that already has alternating background colors.');
  }
}
