import type { ServiceHost } from '../../kernel/host';
import { copySheet } from '../../spreadsheet/model/sheets';
import { newSheetId } from '../../spreadsheet/model/create';
import { openForApi, touch } from '../api/access';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { resolveA1 } from '../ranges/a1Range';
import { metadataOfFilter, resolveDataFilter, visibleMetadata } from '../ranges/dataFilter';
import { sheetById } from '../ranges/gridRangeMessage';
import { copyName } from '../requests/tabRequests';
import { metadataMessage } from '../resource/metadataMessage';
import { sheetPropertiesMessage } from '../resource/sheetMessage';
import { spreadsheetMessage } from '../resource/spreadsheetMessage';
import { parseFieldMask } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { rangeTexts } from '../values/readMethods';

function maskOf(options: JsonObject): FieldMask | undefined {
  const fields = stringAt(options, 'fields');
  return fields ? parseFieldMask(fields) : undefined;
}

/** spreadsheets.get */
export function getSpreadsheet(host: ServiceHost, id: unknown, options: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  return spreadsheetMessage(host, spreadsheet, {
    ranges: rangeTexts(options['ranges']).map((text) => resolveA1(spreadsheet, text)),
    includeGridData: options['includeGridData'] === true || options['includeGridData'] === 'true',
    mask: maskOf(options),
  });
}

/** spreadsheets.getByDataFilter */
export function getByDataFilter(host: ServiceHost, id: unknown, body: JsonObject, options: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  return spreadsheetMessage(host, spreadsheet, {
    ranges: objectsAt(body, 'dataFilters').flatMap((filter) => resolveDataFilter(host, spreadsheet, filter)),
    includeGridData: booleanAt(body, 'includeGridData') === true,
    mask: maskOf(options),
  });
}

/** spreadsheets.developerMetadata.get */
export function getMetadata(host: ServiceHost, id: unknown, metadataId: unknown): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const metadata = visibleMetadata(host, spreadsheet).find((each) => each.id === Number(metadataId));
  if (!metadata) throw new ApiRefusal(`No developer metadata with id: ${String(metadataId)}`, 404);
  return metadataMessage(metadata);
}

/** spreadsheets.developerMetadata.search: each match with the filters that selected it. */
export function searchMetadata(host: ServiceHost, id: unknown, body: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const found = new Map<number, { metadata: JsonObject; filters: JsonObject[] }>();
  for (const filter of objectsAt(body, 'dataFilters')) {
    for (const metadata of metadataOfFilter(host, spreadsheet, filter)) {
      const match = found.get(metadata.id) ?? { metadata: metadataMessage(metadata), filters: [] };
      match.filters.push(filter);
      found.set(metadata.id, match);
    }
  }
  if (found.size === 0) return {};
  return { matchedDeveloperMetadata: [...found.values()].map(({ metadata, filters }) => ({ developerMetadata: metadata, dataFilters: filters })) };
}

/** spreadsheets.sheets.copyTo: the tab goes to the end of the other spreadsheet as 'Copy of …'. */
export function copySheetTo(host: ServiceHost, id: unknown, sheetId: unknown, body: JsonObject): JsonObject {
  const spreadsheet = openForApi(host, id, 'read');
  const source = sheetById(spreadsheet, Number(sheetId), 'sheet');
  const target = openForApi(host, stringAt(body, 'destinationSpreadsheetId'), 'write');
  const copy = copySheet(source, target, newSheetId(host, target), copyName({ spreadsheet: target }, source.name));
  touch(host, target);
  return sheetPropertiesMessage(target, copy);
}
