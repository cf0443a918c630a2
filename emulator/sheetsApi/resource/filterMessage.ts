import { displayAt } from '../../spreadsheet/model/display';
import { bounded } from '../../spreadsheet/model/gridRange';
import type { FilterCriterion, FilterState, FilterViewState, GridRange, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { compact, isObject, numberAt, objectAt, objectsAt, stringAt, stringsAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { gridRangeMessage, resolveGridRange } from '../ranges/gridRangeMessage';
import { colorMessage, colorStyleMessage, readColor } from './colorMessage';
import { conditionMessage, readCondition } from './conditionMessage';

/** BasicFilter message. */
export function basicFilterMessage(spreadsheet: SpreadsheetState, sheet: SheetState, filter: FilterState): JsonObject {
  const criteria: JsonObject = {};
  const filterSpecs: JsonObject[] = [];
  for (const [column, criterion] of filter.criteria) {
    const message = criterionMessage(spreadsheet, sheet, filter, column, criterion);
    criteria[String(column)] = message;
    filterSpecs.push({ columnIndex: column, filterCriteria: message });
  }
  return compact({
    range: gridRangeMessage(filter.range),
    sortSpecs: filter.sort ? [{ dimensionIndex: filter.sort.column, sortOrder: filter.sort.ascending ? 'ASCENDING' : 'DESCENDING' }] : undefined,
    criteria: filterSpecs.length > 0 ? criteria : undefined,
    filterSpecs: filterSpecs.length > 0 ? filterSpecs : undefined,
  });
}

/** FilterView message. */
export function filterViewMessage(spreadsheet: SpreadsheetState, sheet: SheetState, view: FilterViewState): JsonObject {
  return compact({ filterViewId: view.id, title: view.title, namedRangeId: view.namedRangeId ?? undefined, ...basicFilterMessage(spreadsheet, sheet, view) });
}

function criterionMessage(spreadsheet: SpreadsheetState, sheet: SheetState, filter: FilterState, column: number, criterion: FilterCriterion): JsonObject {
  const { visibleBackground: background, visibleForeground: foreground } = criterion;
  const hidden = criterion.hiddenValues ?? (criterion.visibleValues && hiddenOf(spreadsheet, sheet, filter.range, column, criterion.visibleValues));
  return compact({
    hiddenValues: hidden && hidden.length > 0 ? [...hidden] : undefined,
    condition: criterion.condition && conditionMessage(spreadsheet, criterion.condition),
    ...(background ? { visibleBackgroundColor: colorMessage(spreadsheet, background), visibleBackgroundColorStyle: colorStyleMessage(spreadsheet, background) } : {}),
    ...(foreground ? { visibleForegroundColor: colorMessage(spreadsheet, foreground), visibleForegroundColorStyle: colorStyleMessage(spreadsheet, foreground) } : {}),
  });
}

/** The API knows hidden values only: those of the column that are not among the visible ones. */
function hiddenOf(spreadsheet: SpreadsheetState, sheet: SheetState, range: GridRange, column: number, visible: readonly string[]): string[] {
  const cells = bounded(range, sheet);
  const shown = new Set(visible);
  const hidden = new Set<string>();
  for (let row = cells.startRow + 1; row < cells.endRow; row += 1) {
    const text = displayAt(spreadsheet, sheet, row, column);
    if (!shown.has(text)) hidden.add(text);
  }
  return [...hidden];
}

/** Reads range, criteria and sort order of a BasicFilter or FilterView message. `year` completes dates in conditions. */
export function readFilter(spreadsheet: SpreadsheetState, message: JsonObject, year: number): { sheet: SheetState; filter: FilterState } {
  const { sheet, cells } = resolveGridRange(spreadsheet, objectAt(message, 'range'));
  const criteria = new Map<number, FilterCriterion>();
  const map = objectAt(message, 'criteria') ?? {};
  for (const [key, value] of Object.entries(map)) if (isObject(value)) criteria.set(Number(key), readCriterion(spreadsheet, value, year));
  // filterSpecs goes before criteria where both are given (BasicFilter reference).
  for (const spec of objectsAt(message, 'filterSpecs')) {
    const column = numberAt(spec, 'columnIndex') ?? 0;
    criteria.set(column, readCriterion(spreadsheet, objectAt(spec, 'filterCriteria') ?? {}, year));
  }
  for (const column of criteria.keys()) {
    if (column < cells.startColumn || column >= cells.endColumn) throw new ApiRefusal(`Filter criteria column index ${column} is outside of the filter range.`);
  }
  const [spec] = objectsAt(message, 'sortSpecs');
  const sort = spec ? { column: numberAt(spec, 'dimensionIndex') ?? 0, ascending: stringAt(spec, 'sortOrder') !== 'DESCENDING' } : null;
  return { sheet, filter: { range: cells, criteria, sort } };
}

function readCriterion(spreadsheet: SpreadsheetState, message: JsonObject, year: number): FilterCriterion {
  const condition = objectAt(message, 'condition');
  const background = readColor(message, 'visibleBackgroundColor');
  const foreground = readColor(message, 'visibleForegroundColor');
  const hidden = stringsAt(message, 'hiddenValues');
  return {
    ...(hidden.length > 0 ? { hiddenValues: hidden } : {}),
    ...(condition ? { condition: readCondition(spreadsheet, condition, year) } : {}),
    ...(background ? { visibleBackground: background } : {}),
    ...(foreground ? { visibleForeground: foreground } : {}),
  };
}
