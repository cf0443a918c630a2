import type { SpreadsheetState } from '../state';
import { computeFormulas } from '../formula/computeFormulas';

/**
 * Brings the results of formulas up to date; call it before reading values that people or scripts shall see. Costs nothing where there are
 * no formulas or nothing changed since. `now`: epoch milliseconds (TODAY, NOW and RAND depend on it).
 */
export function calculate(spreadsheet: SpreadsheetState, now: number): void {
  if (!spreadsheet.sheets.some((sheet) => sheet.hasFormulas)) return;
  const { computed } = spreadsheet;
  if (computed.version === spreadsheet.version && (!computed.volatile || computed.at === now)) return;
  const { volatile } = computeFormulas(spreadsheet, now);
  spreadsheet.computed = { version: spreadsheet.version, at: now, volatile };
}
