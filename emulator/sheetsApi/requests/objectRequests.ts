import { nextId } from '../../spreadsheet/model/create';
import { autoFill } from '../../spreadsheet/model/autoFill';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { bounded, intersects } from '../../spreadsheet/model/gridRange';
import { putValidation, setCell } from '../../spreadsheet/model/cells';
import { formulaAt, valueAt, writableRow } from '../../spreadsheet/model/rows';
import type { ChartState, SheetState, TableState, ValidationRule } from '../../spreadsheet/state';
import { NotImplemented } from '../../kernel/errors';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, stringAt } from '../api/json';
import { dimensionOf, resolveCoordinate, resolveGridRange } from '../ranges/gridRangeMessage';
import { chartMessage, readChartSpec, readHiddenStrategy } from '../resource/chartMessage';
import { columnMessages, readTableColumns, tableMessage } from '../resource/tableMessage';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import { textId } from './attachmentRequests';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about tables and charts, and autofill. */
export const objectRequests: RequestHandlers = {
  addTable(context, request) {
    const message = objectAt(request, 'table') ?? {};
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
    context.guard(sheet, cells);
    if (sheet.tables.some((table) => intersects(table.range, cells))) throw new ApiRefusal('A table cannot overlap another table.');
    const name = stringAt(message, 'name') ?? freeTableName(context);
    if (allTables(context).some(({ table }) => table.name.toLowerCase() === name.toLowerCase())) throw new ApiRefusal(`A table with the name "${name}" already exists.`);
    const table: TableState = { id: stringAt(message, 'tableId') ?? textId(context), name, range: cells, columns: readTableColumns(context.spreadsheet, sheet, cells, columnMessages(message), context.year) };
    sheet.tables.push(table);
    writeHeaders(context, sheet, table, cells);
    return { addTable: { table: tableMessage(context.spreadsheet, table) } };
  },

  updateTable(context, request) {
    const message = objectAt(request, 'table') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'Table');
    const { sheet, table } = requireTable(context, stringAt(message, 'tableId'));
    if (selects(mask, 'name')) table.name = stringAt(message, 'name') ?? table.name;
    if (selects(mask, 'range') && objectAt(message, 'range')) table.range = resolveGridRange(context.spreadsheet, objectAt(message, 'range')).cells;
    const cells = bounded(table.range, sheet);
    if (selects(mask, 'columnProperties')) {
      table.columns = readTableColumns(context.spreadsheet, sheet, cells, columnMessages(message), context.year);
      writeHeaders(context, sheet, table, cells);
    }
    return {};
  },

  /** What stood in the cells stays (assumed). */
  deleteTable(context, request) {
    const { sheet, table } = requireTable(context, stringAt(request, 'tableId'));
    sheet.tables = sheet.tables.filter((each) => each !== table);
    return {};
  },

  addChart(context, request) {
    const message = objectAt(request, 'chart') ?? {};
    const overlay = objectAt(objectAt(message, 'position') ?? {}, 'overlayPosition');
    if (!overlay) throw new NotImplemented('Sheets.Spreadsheets.batchUpdate addChart on a sheet of its own');
    const { sheet, row, column } = resolveCoordinate(context.spreadsheet, objectAt(overlay, 'anchorCell') ?? {});
    const { title, ...spec } = readChartSpec(objectAt(message, 'spec') ?? {}, (range) => resolveGridRange(context.spreadsheet, range).cells);
    const options: Record<string, unknown> = {};
    if (title !== undefined) options['title'] = title;
    const [width, height] = [numberAt(overlay, 'widthPixels'), numberAt(overlay, 'heightPixels')];
    if (width !== undefined) options['width'] = width;
    if (height !== undefined) options['height'] = height;
    const chart: ChartState = {
      id: numberAt(message, 'chartId') ?? nextId(context.spreadsheet),
      ...spec,
      options,
      position: { row, column, offsetX: numberAt(overlay, 'offsetXPixels') ?? 0, offsetY: numberAt(overlay, 'offsetYPixels') ?? 0 },
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenDimensionStrategy: readHiddenStrategy(objectAt(message, 'spec') ?? {}),
      transpose: false,
    };
    sheet.charts.push(chart);
    return { addChart: { chart: chartMessage(sheet.id, chart) } };
  },

  updateChartSpec(context, request) {
    const { chart } = requireChart(context, numberAt(request, 'chartId'));
    const { title, ...spec } = readChartSpec(objectAt(request, 'spec') ?? {}, (range) => resolveGridRange(context.spreadsheet, range).cells);
    Object.assign(chart, spec);
    const { title: _old, ...others } = chart.options;
    chart.options = title === undefined ? others : { ...others, title };
    return {};
  },

  deleteEmbeddedObject(context, request) {
    const id = numberAt(request, 'objectId');
    const sheet = context.spreadsheet.sheets.find((each) => [...each.charts, ...each.slicers, ...each.images].some((object) => object.id === id));
    if (!sheet) throw new ApiRefusal(`No embedded object with id: ${id ?? 0}`);
    sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
    sheet.slicers = sheet.slicers.filter((slicer) => slicer.id !== id);
    sheet.images = sheet.images.filter((image) => image.id !== id);
    return {};
  },

  autoFill(context, request) {
    const alternate = booleanAt(request, 'useAlternateSeries') === true;
    const area = objectAt(request, 'sourceAndDestination');
    if (!area) {
      const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
      context.guard(sheet, cells);
      autoFill(context.spreadsheet, sheet, filledPart(sheet, cells), cells, alternate);
      return {};
    }
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(area, 'source'), 'source');
    const target = extended(sheet, cells, dimensionOf(area, 'dimension'), numberAt(area, 'fillLength') ?? 0);
    context.guard(sheet, target);
    autoFill(context.spreadsheet, sheet, cells, target, alternate);
    return {};
  },
};

/** A negative length fills backwards (SourceAndDestination reference). */
function extended(sheet: SheetState, cells: BoundedRange, dimension: 'ROWS' | 'COLUMNS', length: number): BoundedRange {
  const [start, end, count] = dimension === 'ROWS' ? [cells.startRow, cells.endRow, sheet.rowCount] : [cells.startColumn, cells.endColumn, sheet.columnCount];
  const from = Math.min(start, length < 0 ? start + length : start);
  const to = length > 0 ? end + length : end;
  if (from < 0 || to > count) throw new ApiRefusal(`fillLength[${length}] reaches outside of the grid.`);
  return dimension === 'ROWS' ? { ...cells, startRow: from, endRow: to } : { ...cells, startColumn: from, endColumn: to };
}

/** The rows from the top of a range that hold data: what an autofill without a source goes on from. */
function filledPart(sheet: SheetState, cells: BoundedRange): BoundedRange {
  const filled = (row: number): boolean => {
    const state = sheet.rows[row];
    for (let column = cells.startColumn; column < cells.endColumn; column += 1) if ((state?.values[column] ?? null) !== null || state?.formulas?.has(column)) return true;
    return false;
  };
  let end = cells.startRow;
  while (end < cells.endRow && filled(end)) end += 1;
  if (end === cells.startRow) throw new ApiRefusal('The range to fill holds no data to fill from.');
  return { ...cells, endRow: end };
}

function allTables(context: RequestContext): { sheet: SheetState; table: TableState }[] {
  return context.spreadsheet.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function requireTable(context: RequestContext, id: string | undefined): { sheet: SheetState; table: TableState } {
  const found = allTables(context).find(({ table }) => table.id === id);
  if (!found) throw new ApiRefusal(`No table with id: ${id ?? ''}`);
  return found;
}

function freeTableName(context: RequestContext): string {
  const taken = new Set(allTables(context).map(({ table }) => table.name));
  let number = taken.size + 1;
  while (taken.has(`Table${number}`)) number += 1;
  return `Table${number}`;
}

/** The header row of a table shows the names of its columns; typed columns lay their rule on the cells, checkboxes begin as FALSE and ratings as 0 (tables guide). */
function writeHeaders({ spreadsheet }: RequestContext, sheet: SheetState, table: TableState, cells: BoundedRange): void {
  const checkbox: ValidationRule = { condition: { type: 'CHECKBOX', values: [] }, allowInvalid: true, helpText: null, showDropdown: false };
  table.columns.forEach((column, index) => {
    const at = cells.startColumn + index;
    setCell(spreadsheet, sheet, cells.startRow, at, column.name);
    const rule = column.type === 'CHECKBOX' ? checkbox : column.rule;
    const first = column.type === 'CHECKBOX' ? false : column.type === 'RATING' ? 0 : null;
    for (let row = cells.startRow + 1; row < cells.endRow; row += 1) {
      if (rule) putValidation(writableRow(spreadsheet, sheet, row), at, rule);
      if (first !== null && valueAt(sheet, row, at) === null && formulaAt(sheet, row, at) === undefined) setCell(spreadsheet, sheet, row, at, first);
    }
  });
}

function requireChart(context: RequestContext, id: number | undefined): { sheet: SheetState; chart: ChartState } {
  for (const sheet of context.spreadsheet.sheets) {
    const chart = sheet.charts.find((each) => each.id === id);
    if (chart) return { sheet, chart };
  }
  throw new ApiRefusal(`No chart with id: ${id ?? 0}`);
}

