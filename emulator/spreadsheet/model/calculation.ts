import { computeFormulas } from '../formula/computeFormulas';
import type { SpreadsheetState } from '../state';

/**
 * Brings the results of formulas up to date; call it before reading values that people or scripts shall see. Costs nothing where there are
 * no formulas or nothing changed since. `now`: epoch milliseconds (TODAY, NOW and RAND depend on it).
 */
export function calculate(spreadsheet: SpreadsheetState, now: number): void {
  if (!spreadsheet.sheets.some((sheet) => sheet.hasFormulas)) return;
  const { computed } = spreadsheet;
  if (computed.version === spreadsheet.version && now >= computed.at && now <= computed.validUntil) return;
  const { validUntil } = computeFormulas(spreadsheet, now);
  spreadsheet.computed = { version: spreadsheet.version, at: now, validUntil };
}
