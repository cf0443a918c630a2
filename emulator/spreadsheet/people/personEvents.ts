import type { ServiceHost } from '../../kernel/host';
import { User } from '../../kernel/user';
import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { factory } from '../app/factory';
import type { BoundedRange } from '../model/gridRange';
import { effectivePattern, isDatePattern } from '../model/display';
import type { SheetState, SpreadsheetState } from '../state';

/** SpreadsheetApp change types, as the event reference lists them. */
export type ChangeType = 'EDIT' | 'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'INSERT_GRID' | 'REMOVE_GRID' | 'FORMAT' | 'OTHER';

/** Something a person did in a spreadsheet. */
export interface PersonDeed {
  readonly core: WorkspaceCore;
  readonly spreadsheet: SpreadsheetState;
  readonly user: string;
}

/** Fires edit and then change. `value` and `oldValue` are given for single cells only; oldValue undefined for a cell that was empty. */
export function fireEdit(deed: PersonDeed, sheet: SheetState, area: BoundedRange, values: { value?: unknown; oldValue?: unknown }): void {
  const { core, spreadsheet, user } = deed;
  const active = {
    spreadsheetId: spreadsheet.id,
    sheetId: sheet.id,
    row: area.startRow + 1,
    column: area.startColumn + 1,
    rows: area.endRow - area.startRow,
    columns: area.endColumn - area.startColumn,
  };
  core.fire({
    type: 'edit',
    fileId: spreadsheet.id,
    user,
    active,
    event: (host) => ({ ...source(host, spreadsheet, user), range: factory().range({ host, spreadsheet, sheet }, area), ...values }),
  });
  fireChange(deed, 'EDIT', sheet);
}

export function fireChange(deed: PersonDeed, changeType: ChangeType, sheet: SheetState | null): void {
  const { core, spreadsheet, user } = deed;
  core.fire({
    type: 'change',
    fileId: spreadsheet.id,
    user,
    ...(sheet && { active: { spreadsheetId: spreadsheet.id, sheetId: sheet.id } }),
    event: (host) => ({ ...source(host, spreadsheet, user), changeType }),
  });
}

function source(host: ServiceHost, spreadsheet: SpreadsheetState, user: string): Record<string, unknown> {
  return { source: factory().spreadsheet({ host, spreadsheet }), user: new User(user) };
}

/** A cell as an edit event tells it: the formula or the text; dates as serial numbers (known of practice, assumed); undefined for nothing. */
export function eventValue(sheet: SheetState, row: number, column: number): unknown {
  const state = sheet.rows[row];
  const value = state?.values[column] ?? null;
  const formula = state?.formulas?.get(column);
  if (formula !== undefined) return formula;
  if (value === null) return undefined;
  if (typeof value === 'number') return isDatePattern(effectivePattern(sheet, row, column)) ? value : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : value;
}
