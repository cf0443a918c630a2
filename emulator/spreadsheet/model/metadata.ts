import { ScriptError } from '../../kernel/errors';
import type { DeveloperMetadataState, MetadataLocation, SpreadsheetState } from '../state';
import { nextId } from './create';

/** Adds developer metadata; keys may repeat. Throws for an empty key. */
export function addMetadata(spreadsheet: SpreadsheetState, projectId: string, location: MetadataLocation, key: string, options: { value: string | null; visibility: string }): DeveloperMetadataState {
  if (key === '') throw new ScriptError('Developer metadata key cannot be empty.');
  const state: DeveloperMetadataState = { id: nextId(spreadsheet), key, value: options.value, visibility: options.visibility, projectId, location };
  spreadsheet.developerMetadata.push(state);
  return state;
}
