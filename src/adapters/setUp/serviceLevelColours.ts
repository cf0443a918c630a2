import { serviceLevelWords } from '../../application/tabs/words';
import { columnLetters, type SheetsRequest } from '../sheets/sheetsApi';

const colours: Readonly<Record<string, { red: number; green: number; blue: number }>> = {
  [serviceLevelWords.atRisk]: { red: 1, green: 0.95, blue: 0.8 },
  [serviceLevelWords.late]: { red: 0.98, green: 0.86, blue: 0.85 },
  [serviceLevelWords.missed]: { red: 0.98, green: 0.86, blue: 0.85 },
  [serviceLevelWords.paused]: { red: 0.91, green: 0.91, blue: 0.95 },
  [serviceLevelWords.met]: { red: 0.87, green: 0.95, blue: 0.88 },
};

/** Colours of a row by its Status SLA; the word itself stands in the column, for those who do not see colours. */
export function serviceLevelColours(sheetId: number, column: number, width: number): SheetsRequest[] {
  return Object.entries(colours).map(([word, backgroundColor], index) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        // From the header on: rows that are inserted below it then lie inside the range, not before it.
        ranges: [{ sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: width }],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: `=$${columnLetters(column)}1="${word}"` }] },
          format: { backgroundColor },
        },
      },
    },
  }));
}
