import type { DeveloperMetadataState, MetadataLocation } from '../../spreadsheet/state';
import { compact } from '../api/json';
import type { JsonObject } from '../api/json';

/** DeveloperMetadata message. */
export function metadataMessage(metadata: DeveloperMetadataState): JsonObject {
  return compact({
    metadataId: metadata.id,
    metadataKey: metadata.key,
    metadataValue: metadata.value ?? undefined,
    location: locationMessage(metadata.location),
    visibility: metadata.visibility,
  });
}

function locationMessage(location: MetadataLocation): JsonObject {
  switch (location.type) {
    case 'SPREADSHEET':
      return { locationType: 'SPREADSHEET', spreadsheet: true };
    case 'SHEET':
      return { locationType: 'SHEET', sheetId: location.sheetId };
    default:
      return {
        locationType: location.type,
        dimensionRange: { sheetId: location.sheetId, dimension: location.type === 'ROW' ? 'ROWS' : 'COLUMNS', startIndex: location.start, endIndex: location.end },
      };
  }
}
