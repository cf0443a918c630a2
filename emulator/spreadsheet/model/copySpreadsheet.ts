import type { WorkspaceCore } from '../../kernel/workspaceCore';
import type { SpreadsheetState } from '../state';
import { createSpreadsheet } from './create';
import { copyRow } from './rows';

/** A copy of a whole spreadsheet, owned by the user who copies; tabs keep their ids, links to forms are not copied. */
export function copySpreadsheet(core: WorkspaceCore, source: SpreadsheetState, name: string, owner: string, folder?: string): SpreadsheetState {
  const copy = createSpreadsheet(core, { name, owner, locale: source.locale, timeZone: source.timeZone, ...(folder !== undefined && { folder }) });
  copy.sheets = source.sheets.map((sheet) => {
    const { rows, ...rest } = sheet;
    const cloned = structuredClone(rest);
    return { ...cloned, formId: null, rows: rows.map((row) => row && copyRow(row, copy.stamp)) };
  });
  copy.namedRanges = structuredClone(source.namedRanges);
  copy.developerMetadata = structuredClone(source.developerMetadata);
  copy.recalculation = source.recalculation;
  copy.iterativeCalculation = { ...source.iterativeCalculation };
  copy.theme = structuredClone(source.theme);
  copy.lastId = source.lastId;
  copy.version++;
  return copy;
}
