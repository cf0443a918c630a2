import type { ServiceHost } from '../../kernel/host';
import type { DeveloperMetadataState, GridRange, MetadataLocation, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { clip, rangeText, resolveA1 } from './a1Range';
import type { ResolvedRange } from './a1Range';
import { resolveDimension, resolveGridRange, sheetById } from './gridRangeMessage';

/** Metadata that this script may see: that of other projects only where its visibility is DOCUMENT. */
export function visibleMetadata(host: ServiceHost, spreadsheet: SpreadsheetState): DeveloperMetadataState[] {
  return spreadsheet.developerMetadata.filter((metadata) => metadata.visibility === 'DOCUMENT' || metadata.projectId === host.project.id);
}

/** Cells that a DataFilter selects. A lookup selects the rows, columns and tabs that its metadata is attached to. */
export function resolveDataFilter(host: ServiceHost, spreadsheet: SpreadsheetState, filter: JsonObject): ResolvedRange[] {
  const a1 = stringAt(filter, 'a1Range');
  if (a1 !== undefined) return [resolveA1(spreadsheet, a1)];
  const grid = objectAt(filter, 'gridRange');
  if (grid) return [resolveGridRange(spreadsheet, grid, 'gridRange')];
  const lookup = objectAt(filter, 'developerMetadataLookup');
  if (!lookup) throw new ApiRefusal('No data filter specified.');
  return matchingMetadata(host, spreadsheet, lookup).flatMap((metadata) => {
    const range = locationRange(metadata.location);
    if (!range) return [];
    const sheet = sheetById(spreadsheet, range.sheetId);
    return [{ sheet, open: range, cells: clip(sheet, range), text: rangeText(sheet, range) }];
  });
}

/** Metadata that a DataFilter selects: by lookup, or by lying within or over the cells that it names. */
export function metadataOfFilter(host: ServiceHost, spreadsheet: SpreadsheetState, filter: JsonObject): DeveloperMetadataState[] {
  const lookup = objectAt(filter, 'developerMetadataLookup');
  if (lookup) return matchingMetadata(host, spreadsheet, lookup);
  const ranges = resolveDataFilter(host, spreadsheet, filter);
  return visibleMetadata(host, spreadsheet).filter(({ location }) => ranges.some((range) => touches(location, range.open)));
}

/** Metadata that meets every condition of a DeveloperMetadataLookup. */
export function matchingMetadata(host: ServiceHost, spreadsheet: SpreadsheetState, lookup: JsonObject): DeveloperMetadataState[] {
  const id = numberAt(lookup, 'metadataId');
  const key = stringAt(lookup, 'metadataKey');
  const value = stringAt(lookup, 'metadataValue');
  const visibility = stringAt(lookup, 'visibility');
  const type = stringAt(lookup, 'locationType');
  const place = objectAt(lookup, 'metadataLocation');
  const wanted = place && readLocation(spreadsheet, place);
  // Without a strategy, rows and columns must match exactly and tabs intersect (DeveloperMetadataLocationMatchingStrategy reference).
  const strategy = stringAt(lookup, 'locationMatchingStrategy');
  const exact = strategy ? strategy === 'EXACT_LOCATION' : wanted?.type === 'ROW' || wanted?.type === 'COLUMN';
  return visibleMetadata(host, spreadsheet).filter(
    (metadata) =>
      (id === undefined || metadata.id === id) &&
      (key === undefined || metadata.key === key) &&
      (value === undefined || metadata.value === value) &&
      (visibility === undefined || metadata.visibility === visibility) &&
      (type === undefined || metadata.location.type === type) &&
      (!wanted || (exact ? sameLocation(metadata.location, wanted) : intersecting(metadata.location, wanted))),
  );
}

/** Reads a DeveloperMetadataLocation message. Rows and columns must be exactly one long. */
export function readLocation(spreadsheet: SpreadsheetState, message: JsonObject): MetadataLocation {
  if (message['spreadsheet'] === true) return { type: 'SPREADSHEET' };
  const sheetId = numberAt(message, 'sheetId');
  if (sheetId !== undefined) return { type: 'SHEET', sheetId: sheetById(spreadsheet, sheetId).id };
  const dimension = objectAt(message, 'dimensionRange');
  if (!dimension) throw new ApiRefusal('The location of the developer metadata must be specified.');
  const { sheet, dimension: which, start, end, count } = resolveDimension(spreadsheet, dimension);
  if (end - start !== 1) throw new ApiRefusal('DimensionRange must span exactly one row or column.');
  if (start >= count) throw new ApiRefusal(`range.startIndex[${start}] is after last ${which === 'ROWS' ? 'row' : 'column'} in grid[${count - 1}]`);
  return { type: which === 'ROWS' ? 'ROW' : 'COLUMN', sheetId: sheet.id, start, end };
}

/** Cells of a location; undefined for the whole spreadsheet. */
export function locationRange(location: MetadataLocation): GridRange | undefined {
  if (location.type === 'SPREADSHEET') return undefined;
  const whole = { sheetId: location.sheetId, startRow: 0, endRow: null, startColumn: 0, endColumn: null };
  if (location.type === 'SHEET') return whole;
  return location.type === 'ROW' ? { ...whole, startRow: location.start, endRow: location.end } : { ...whole, startColumn: location.start, endColumn: location.end };
}

function sameLocation(one: MetadataLocation, other: MetadataLocation): boolean {
  return JSON.stringify(locationRange(one) ?? null) === JSON.stringify(locationRange(other) ?? null);
}

function intersecting(one: MetadataLocation, other: MetadataLocation): boolean {
  const range = locationRange(other);
  return !range || one.type === 'SPREADSHEET' || touches(one, range);
}

function touches(location: MetadataLocation, range: GridRange): boolean {
  const own = locationRange(location);
  return (
    own !== undefined &&
    own.sheetId === range.sheetId &&
    own.startRow < (range.endRow ?? Infinity) &&
    range.startRow < (own.endRow ?? Infinity) &&
    own.startColumn < (range.endColumn ?? Infinity) &&
    range.startColumn < (own.endColumn ?? Infinity)
  );
}
