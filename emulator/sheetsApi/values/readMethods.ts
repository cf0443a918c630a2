import type { ServiceHost } from '../../kernel/host';
import { calculate } from '../../spreadsheet/model/calculation';
import { openForApi } from '../api/access';
import { ApiRefusal } from '../api/apiError';
import { objectsAt, stringAt } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import { resolveA1 } from '../ranges/a1Range';
import type { ResolvedRange } from '../ranges/a1Range';
import { resolveDataFilter } from '../ranges/dataFilter';
import { renderingOf } from './renderValues';
import { valueRangeMessage } from './writeValues';

/** Options of a reading method, from the query or from the body. */
function readOptions(holder: JsonObject): { major: 'ROWS' | 'COLUMNS'; rendering: ReturnType<typeof renderingOf> } {
  return {
    major: stringAt(holder, 'majorDimension') === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
    rendering: renderingOf(stringAt(holder, 'valueRenderOption'), stringAt(holder, 'dateTimeRenderOption')),
  };
}

/** spreadsheets.values.get */
export function getValues(host: ServiceHost, id: unknown, range: unknown, options: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const { sheet, cells } = resolveA1(spreadsheet, String(range ?? ''));
  calculate(spreadsheet, host.now());
  const { major, rendering } = readOptions(options);
  return valueRangeMessage(spreadsheet, sheet, cells, major, rendering);
}

/** spreadsheets.values.batchGet: `ranges` may be one text or a list. */
export function batchGetValues(host: ServiceHost, id: unknown, options: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const texts = rangeTexts(options['ranges']);
  if (texts.length === 0) throw new ApiRefusal("'ranges' is required but not specified");
  const ranges = texts.map((text) => resolveA1(spreadsheet, text));
  calculate(spreadsheet, host.now());
  const { major, rendering } = readOptions(options);
  return { spreadsheetId: spreadsheet.id, valueRanges: ranges.map(({ sheet, cells }) => valueRangeMessage(spreadsheet, sheet, cells, major, rendering)) };
}

/** The query parameter `ranges` as a list. */
export function rangeTexts(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** spreadsheets.values.batchGetByDataFilter: each range with the filters that selected it. */
export function batchGetByFilter(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const found: { range: ResolvedRange; filters: JsonObject[] }[] = [];
  for (const filter of objectsAt(body, 'dataFilters')) {
    for (const range of resolveDataFilter(host, spreadsheet, filter)) {
      const known = found.find((each) => JSON.stringify(each.range.cells) === JSON.stringify(range.cells));
      if (known) known.filters.push(filter);
      else found.push({ range, filters: [filter] });
    }
  }
  calculate(spreadsheet, host.now());
  const { major, rendering } = readOptions(body);
  return {
    spreadsheetId: spreadsheet.id,
    valueRanges: found.map(({ range, filters }) => ({ valueRange: valueRangeMessage(spreadsheet, range.sheet, range.cells, major, rendering), dataFilters: filters })),
  };
}
