import { applyFilter } from '../../spreadsheet/model/filter';
import { nextId } from '../../spreadsheet/model/create';
import { calculate } from '../../spreadsheet/model/calculation';
import { bounded } from '../../spreadsheet/model/gridRange';
import { sortRange } from '../../spreadsheet/model/sort';
import type { FilterViewState, SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, stringAt } from '../api/json';
import { sheetById } from '../ranges/gridRangeMessage';
import { filterViewMessage, readFilter } from '../resource/filterMessage';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about the basic filter and filter views. Views hide no rows of the tab itself. */
export const filterRequests: RequestHandlers = {
  setBasicFilter(context, request) {
    const { sheet, filter } = readFilter(context.spreadsheet, objectAt(request, 'filter') ?? {}, context.year);
    context.guard(sheet, filter.range);
    sheet.filter = filter;
    if (filter.sort) {
      const cells = bounded(filter.range, sheet);
      calculate(context.spreadsheet, context.now);
      if (cells.endRow > cells.startRow + 1) sortRange(context.spreadsheet, sheet, { ...cells, startRow: cells.startRow + 1 }, [filter.sort]);
    }
    applyFilter(context.spreadsheet, sheet, context.now);
    return {};
  },

  clearBasicFilter(context, request) {
    const sheet = sheetById(context.spreadsheet, numberAt(request, 'sheetId') ?? 0);
    if (sheet.filter) context.guard(sheet, sheet.filter.range);
    sheet.filter = null;
    applyFilter(context.spreadsheet, sheet, context.now);
    return {};
  },

  addFilterView(context, request) {
    const message = objectAt(request, 'filter') ?? {};
    const { sheet, filter } = readFilter(context.spreadsheet, message, context.year);
    const id = numberAt(message, 'filterViewId') ?? nextId(context.spreadsheet);
    if (findView(context, id)) throw new ApiRefusal(`Filter view with ID ${id} already exists.`);
    const view: FilterViewState = { ...filter, id, title: stringAt(message, 'title') ?? freeTitle(sheet), namedRangeId: stringAt(message, 'namedRangeId') ?? null };
    sheet.filterViews.push(view);
    return { addFilterView: { filter: filterViewMessage(context.spreadsheet, sheet, view) } };
  },

  updateFilterView(context, request) {
    const message = objectAt(request, 'filter') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'FilterView');
    const { sheet, view } = requireView(context, numberAt(message, 'filterViewId'));
    if (selects(mask, 'title') && stringAt(message, 'title') !== undefined) view.title = stringAt(message, 'title') ?? view.title;
    if (selects(mask, 'namedRangeId')) view.namedRangeId = stringAt(message, 'namedRangeId') ?? null;
    const ranged = objectAt(message, 'range') ? message : { ...message, range: filterViewMessage(context.spreadsheet, sheet, view)['range'] ?? {} };
    const { filter } = readFilter(context.spreadsheet, ranged, context.year);
    if (selects(mask, 'range') && objectAt(message, 'range')) view.range = filter.range;
    if (selects(mask, 'criteria') || selects(mask, 'filterSpecs')) view.criteria = filter.criteria;
    if (selects(mask, 'sortSpecs')) view.sort = filter.sort;
    return {};
  },

  deleteFilterView(context, request) {
    const { sheet, view } = requireView(context, numberAt(request, 'filterId'));
    sheet.filterViews = sheet.filterViews.filter((each) => each !== view);
    return {};
  },

  duplicateFilterView(context, request) {
    const { sheet, view } = requireView(context, numberAt(request, 'filterId'));
    const copy: FilterViewState = { ...view, id: nextId(context.spreadsheet), title: `Copy of ${view.title}`, criteria: new Map(view.criteria) };
    sheet.filterViews.push(copy);
    return { duplicateFilterView: { filter: filterViewMessage(context.spreadsheet, sheet, copy) } };
  },
};

function findView(context: RequestContext, id: number | undefined): { sheet: SheetState; view: FilterViewState } | undefined {
  for (const sheet of context.spreadsheet.sheets) {
    const view = sheet.filterViews.find((each) => each.id === id);
    if (view) return { sheet, view };
  }
  return undefined;
}

function requireView(context: RequestContext, id: number | undefined): { sheet: SheetState; view: FilterViewState } {
  const found = findView(context, id);
  if (!found) throw new ApiRefusal(`No filter view with id: ${id ?? 0}`);
  return found;
}

function freeTitle(sheet: SheetState): string {
  return `Filter ${sheet.filterViews.length + 1}`;
}

