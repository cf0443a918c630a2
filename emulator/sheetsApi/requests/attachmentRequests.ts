import { nextId } from '../../spreadsheet/model/create';
import { shiftGroupDepth } from '../../spreadsheet/model/groups';
import { addMetadata } from '../../spreadsheet/model/metadata';
import type { DeveloperMetadataState, GroupState, SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { metadataOfFilter, readLocation } from '../ranges/dataFilter';
import { resolveDimension } from '../ranges/gridRangeMessage';
import { metadataMessage } from '../resource/metadataMessage';
import { groupMessage } from '../resource/sheetMessage';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about developer metadata and groups of rows or columns. */
export const attachmentRequests: RequestHandlers = {
  createDeveloperMetadata(context, request) {
    const { spreadsheet, host } = context;
    const message = objectAt(request, 'developerMetadata') ?? {};
    const key = stringAt(message, 'metadataKey');
    if (!key) throw new ApiRefusal('metadataKey must be specified.');
    const visibility = stringAt(message, 'visibility');
    if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') throw new ApiRefusal('The visibility of the developer metadata must be specified.');
    const location = readLocation(spreadsheet, objectAt(message, 'location') ?? {});
    const wanted = numberAt(message, 'metadataId');
    if (wanted !== undefined && spreadsheet.developerMetadata.some((each) => each.id === wanted)) throw new ApiRefusal(`Developer metadata with ID ${wanted} already exists.`);
    const options = { value: stringAt(message, 'metadataValue') ?? null, visibility };
    let state: DeveloperMetadataState;
    if (wanted === undefined) state = addMetadata(spreadsheet, host.project.id, location, key, options);
    else {
      state = { id: wanted, key, value: options.value, visibility, projectId: host.project.id, location };
      spreadsheet.developerMetadata.push(state);
    }
    return { createDeveloperMetadata: { developerMetadata: metadataMessage(state) } };
  },

  updateDeveloperMetadata(context, request) {
    const message = objectAt(request, 'developerMetadata') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'DeveloperMetadata');
    const matched = uniqueMatches(context, objectsAt(request, 'dataFilters'));
    for (const metadata of matched) {
      if (selects(mask, 'metadataKey')) metadata.key = stringAt(message, 'metadataKey') ?? metadata.key;
      if (selects(mask, 'metadataValue')) metadata.value = stringAt(message, 'metadataValue') ?? null;
      if (selects(mask, 'visibility')) metadata.visibility = stringAt(message, 'visibility') ?? metadata.visibility;
      const location = objectAt(message, 'location');
      if (selects(mask, 'location') && location) metadata.location = readLocation(context.spreadsheet, location);
    }
    return { updateDeveloperMetadata: matched.length > 0 ? { developerMetadata: matched.map(metadataMessage) } : {} };
  },

  deleteDeveloperMetadata(context, request) {
    const matched = metadataOfFilter(context.host, context.spreadsheet, objectAt(request, 'dataFilter') ?? {});
    context.spreadsheet.developerMetadata = context.spreadsheet.developerMetadata.filter((metadata) => !matched.includes(metadata));
    return { deleteDeveloperMetadata: matched.length > 0 ? { deletedDeveloperMetadata: matched.map(metadataMessage) } : {} };
  },

  addDimensionGroup(context, request) {
    const { sheet, dimension, start, end } = resolveDimension(context.spreadsheet, objectAt(request, 'range'));
    shiftGroupDepth(sheet, dimension, start, end, 1);
    return { addDimensionGroup: { dimensionGroups: groupMessages(sheet, dimension) } };
  },

  deleteDimensionGroup(context, request) {
    const { sheet, dimension, start, end } = resolveDimension(context.spreadsheet, objectAt(request, 'range'));
    if (!sheet.groups.some((group) => group.dimension === dimension && group.start < end && start < group.end)) throw new ApiRefusal('No dimension groups exist in the given range.');
    shiftGroupDepth(sheet, dimension, start, end, -1);
    const groups = groupMessages(sheet, dimension);
    return { deleteDimensionGroup: groups.length > 0 ? { dimensionGroups: groups } : {} };
  },

  updateDimensionGroup(context, request) {
    const message = objectAt(request, 'dimensionGroup') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'DimensionGroup');
    const { sheet, dimension, start, end } = resolveDimension(context.spreadsheet, objectAt(message, 'range'));
    const depth = numberAt(message, 'depth');
    const group = sheet.groups.find((each) => each.dimension === dimension && each.start === start && each.end === end && (depth === undefined || each.depth === depth));
    if (!group) throw new ApiRefusal('There is no dimension group with the given range and depth.');
    if (selects(mask, 'collapsed')) group.collapsed = booleanAt(message, 'collapsed') === true;
    return {};
  },
};

function groupMessages(sheet: SheetState, dimension: GroupState['dimension']): JsonObject[] {
  return sheet.groups.filter((group) => group.dimension === dimension).map((group) => groupMessage(sheet.id, group));
}

function uniqueMatches(context: RequestContext, filters: readonly JsonObject[]): DeveloperMetadataState[] {
  return [...new Set(filters.flatMap((filter) => metadataOfFilter(context.host, context.spreadsheet, filter)))];
}

/** A fresh id in text form, as tables have. */
export function textId(context: RequestContext): string {
  return String(nextId(context.spreadsheet));
}
