/** Written by the spreadsheet area. */
export interface SpreadsheetState {
  readonly id: string;
}
