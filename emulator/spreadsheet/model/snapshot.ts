import type { SheetState, SpreadsheetState } from '../state';

/** A spreadsheet as it was; rows are shared until somebody writes to them, so taking one costs a list of references. */
export interface SpreadsheetSnapshot {
  readonly sheets: readonly { readonly sheet: SheetState; readonly rows: SheetState['rows']; readonly rest: SheetRest }[];
  readonly spreadsheet: Pick<SpreadsheetState, 'locale' | 'timeZone' | 'recalculation' | 'iterativeCalculation' | 'namedRanges' | 'developerMetadata' | 'theme' | 'formId'>;
}
type SheetRest = Omit<SheetState, 'rows'>;

/** Remembers all of a spreadsheet, for an atomic batch or an undo. */
export function takeSnapshot(spreadsheet: SpreadsheetState): SpreadsheetSnapshot {
  // Every row that exists now is older than the new stamp and will be copied before it is written.
  spreadsheet.stamp++;
  return {
    sheets: spreadsheet.sheets.map((sheet) => {
      const { rows, ...rest } = sheet;
      return { sheet, rows: rows.slice(), rest: structuredClone(rest) };
    }),
    spreadsheet: structuredClone({
      locale: spreadsheet.locale,
      timeZone: spreadsheet.timeZone,
      recalculation: spreadsheet.recalculation,
      iterativeCalculation: spreadsheet.iterativeCalculation,
      namedRanges: spreadsheet.namedRanges,
      developerMetadata: spreadsheet.developerMetadata,
      theme: spreadsheet.theme,
      formId: spreadsheet.formId,
    }),
  };
}

/** Puts a spreadsheet back to a snapshot; one snapshot can be restored once. */
export function restoreSnapshot(spreadsheet: SpreadsheetState, snapshot: SpreadsheetSnapshot): void {
  spreadsheet.stamp++;
  spreadsheet.version++;
  // The sheet objects stay the same ones: service objects hold ids, but callers in the middle of a batch may hold the object.
  spreadsheet.sheets = snapshot.sheets.map(({ sheet, rows, rest }) => Object.assign(sheet, rest, { rows }));
  Object.assign(spreadsheet, snapshot.spreadsheet);
}
