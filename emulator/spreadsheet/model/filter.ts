import type { CellValue, FilterCriterion, FilterState, SheetState, SpreadsheetState } from '../state';
import { calculate } from './calculation';
import { meetsCondition } from './conditions';
import { displayAt } from './display';
import { bounded } from './gridRange';
import { writableRow } from './rows';

/** Hides and shows the rows of a tab as its basic filter says. Google keeps the result until the filter is touched again; so does this. */
export function applyFilter(spreadsheet: SpreadsheetState, sheet: SheetState, now: number): void {
  calculate(spreadsheet, now);
  const { filter } = sheet;
  const range = filter ? bounded(filter.range, sheet) : null;
  for (let row = 0; row < sheet.rows.length; row++) {
    const hidden = filter !== null && range !== null && row > range.startRow && row < range.endRow && hidesRow(spreadsheet, sheet, filter, row, now);
    if (Boolean(sheet.rows[row]?.hiddenByFilter) === hidden) continue;
    const state = writableRow(spreadsheet, sheet, row);
    if (hidden) state.hiddenByFilter = true;
    else delete state.hiddenByFilter;
  }
}

function hidesRow(spreadsheet: SpreadsheetState, sheet: SheetState, filter: FilterState, row: number, now: number): boolean {
  for (const [column, criterion] of filter.criteria) {
    if (hidesCell(spreadsheet, sheet, row, column, criterion, now, filter)) return true;
  }
  return false;
}

function hidesCell(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, criterion: FilterCriterion, now: number, filter: FilterState): boolean {
  const text = displayAt(spreadsheet, sheet, row, column);
  if (criterion.hiddenValues?.includes(text)) return true;
  if (criterion.visibleValues && !criterion.visibleValues.includes(text)) return true;
  const value: CellValue = sheet.rows[row]?.values[column] ?? null;
  const origin = { row: filter.range.startRow + 1, column };
  if (criterion.condition && !meetsCondition({ spreadsheet, sheet, row, column, value, now, origin }, criterion.condition)) return true;
  const format = sheet.rows[row]?.formats?.[column];
  if (criterion.visibleBackground !== undefined && (format?.background ?? '#ffffff') !== criterion.visibleBackground) return true;
  return criterion.visibleForeground !== undefined && (format?.fontColor ?? '#000000') !== criterion.visibleForeground;
}
