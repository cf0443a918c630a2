import type { ChartState, GridRange } from '../../spreadsheet/state';
import { NotImplemented } from '../../kernel/errors';
import { compact, objectAt, objectsAt, numberAt, stringAt } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import { gridRangeMessage } from '../ranges/gridRangeMessage';

/** BasicChartType of the API by Charts.ChartType name. */
const basicTypes: Readonly<Record<string, string>> = { BAR: 'BAR', LINE: 'LINE', AREA: 'AREA', COLUMN: 'COLUMN', SCATTER: 'SCATTER', COMBO: 'COMBO', STEPPED_AREA: 'STEPPED_AREA' };

/** ChartHiddenDimensionStrategy of the API by that of Charts. */
const apiOfStrategy: Readonly<Record<string, string>> = {
  IGNORE_BOTH: 'SKIP_HIDDEN_ROWS_AND_COLUMNS',
  IGNORE_ROWS: 'SKIP_HIDDEN_ROWS',
  IGNORE_COLUMNS: 'SKIP_HIDDEN_COLUMNS',
  SHOW_BOTH: 'SHOW_ALL',
};

/** Strategy in the words of Charts; absent means that both are left out. */
export function readHiddenStrategy(spec: JsonObject): string {
  const api = stringAt(spec, 'hiddenDimensionStrategy');
  return Object.keys(apiOfStrategy).find((key) => apiOfStrategy[key] === api) ?? 'IGNORE_BOTH';
}

/** EmbeddedChart message; kinds other than basic and pie charts carry title and position only. */
export function chartMessage(sheetId: number, chart: ChartState): JsonObject {
  return { chartId: chart.id, spec: specMessage(chart), position: { overlayPosition: overlayMessage(sheetId, chart) } };
}

function overlayMessage(sheetId: number, chart: ChartState): JsonObject {
  const { row, column, offsetX, offsetY } = chart.position;
  const pixels = (name: string): number | undefined => {
    const value = chart.options[name];
    return typeof value === 'number' ? value : undefined;
  };
  return compact({
    anchorCell: { sheetId, rowIndex: row, columnIndex: column },
    offsetXPixels: offsetX || undefined,
    offsetYPixels: offsetY || undefined,
    widthPixels: pixels('width') ?? 600,
    heightPixels: pixels('height') ?? 371,
  });
}

function specMessage(chart: ChartState): JsonObject {
  const title = chart.options['title'];
  const [domain, ...series] = columnsOf(chart.ranges);
  const source = (range: GridRange): JsonObject => ({ sourceRange: { sources: [gridRangeMessage(range)] } });
  const base = compact({ title: typeof title === 'string' ? title : undefined, hiddenDimensionStrategy: apiOfStrategy[chart.hiddenDimensionStrategy] });
  if (chart.type === 'PIE') {
    const pie: JsonObject = {};
    if (domain) pie['domain'] = source(domain);
    const [first] = series;
    if (first) pie['series'] = source(first);
    return { ...base, pieChart: pie };
  }
  const type = basicTypes[chart.type];
  if (!type) return base;
  const basic: JsonObject = {
    chartType: type,
    ...(chart.headers >= 0 ? { headerCount: chart.headers } : {}),
    series: series.map((range): Json => ({ series: source(range), targetAxis: type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS' })),
  };
  if (domain) basic['domains'] = [{ domain: source(domain) }];
  return { ...base, basicChart: basic };
}

/** Single columns of the chart's ranges: the first is the domain. */
function columnsOf(ranges: readonly GridRange[]): GridRange[] {
  return ranges.flatMap((range) => {
    const end = range.endColumn ?? range.startColumn + 1;
    return Array.from({ length: end - range.startColumn }, (_unused, index) => ({ ...range, startColumn: range.startColumn + index, endColumn: range.startColumn + index + 1 }));
  });
}

/** What a ChartSpec message says in the model's words. Throws NotImplemented for kinds that the model does not hold. */
export function readChartSpec(spec: JsonObject, toRange: (message: JsonObject) => GridRange): Pick<ChartState, 'type' | 'ranges' | 'headers'> & { title: string | undefined } {
  const basic = objectAt(spec, 'basicChart');
  const pie = objectAt(spec, 'pieChart');
  const sources = (data: JsonObject | undefined): GridRange[] => objectsAt(objectAt(data ?? {}, 'sourceRange') ?? {}, 'sources').map(toRange);
  const title = stringAt(spec, 'title');
  if (basic) {
    const domains = objectsAt(basic, 'domains').flatMap((each) => sources(objectAt(each, 'domain')));
    const series = objectsAt(basic, 'series').flatMap((each) => sources(objectAt(each, 'series')));
    return { type: stringAt(basic, 'chartType') ?? 'LINE', ranges: [...domains, ...series], headers: numberAt(basic, 'headerCount') ?? 0, title };
  }
  if (pie) return { type: 'PIE', ranges: [...sources(objectAt(pie, 'domain')), ...sources(objectAt(pie, 'series'))], headers: 0, title };
  const kind = Object.keys(spec).find((key) => key.endsWith('Chart')) ?? 'ChartSpec';
  throw new NotImplemented(`Sheets.Spreadsheets.batchUpdate chart kind ${kind}`);
}
