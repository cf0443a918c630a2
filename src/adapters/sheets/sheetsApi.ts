import { withBackoff, type Patience } from './backoff';

/**
 * The few calls of the advanced service Sheets that the desk makes, typed as Google documents them. The published types leave out the
 * last parameter (`optionalArgs`, here a field mask), see "Advanced Google services" in Google's documentation.
 */
export type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;

interface SpreadsheetsWithOptions {
  create(resource: GoogleAppsScript.Sheets.Schema.Spreadsheet, optionalArgs: { readonly fields: string }): GoogleAppsScript.Sheets.Schema.Spreadsheet;
  batchUpdate(
    resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest, spreadsheetId: string, optionalArgs: { readonly fields: string },
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
  get(spreadsheetId: string, optionalArgs: { readonly fields: string }): GoogleAppsScript.Sheets.Schema.Spreadsheet;
  Values: {
    batchGet(spreadsheetId: string, optionalArgs: Readonly<Record<string, unknown>>): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
  };
}

function spreadsheets(): SpreadsheetsWithOptions {
  const service: unknown = Sheets?.Spreadsheets;
  if (service === undefined) throw new Error('the advanced service Sheets is switched off in appsscript.json');
  return service as SpreadsheetsWithOptions;
}

/** One service call; all ranges in one answer, values as stored, dates as serial numbers. */
export function batchGet(spreadsheetId: string, ranges: readonly string[], patience: Patience = 'look'): unknown[][][] {
  const response = withBackoff('read', patience, () =>
    spreadsheets().Values.batchGet(spreadsheetId, {
      ranges: [...ranges], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER', majorDimension: 'ROWS',
    }),
  );
  return (response.valueRanges ?? []).map((range) => (range.values ?? []) as unknown[][]);
}

/** One service call, all or nothing. `verify` ranges come back in the answer, as shown by `fields`. */
export function batchUpdate(
  spreadsheetId: string, requests: SheetsRequest[], verify: { readonly ranges: string[]; readonly fields: string } | null, patience: Patience = 'look',
): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse {
  const resource = {
    requests,
    ...(verify ? { includeSpreadsheetInResponse: true, responseRanges: verify.ranges, responseIncludeGridData: true } : {}),
  };
  const fields = verify ? verify.fields : 'spreadsheetId,replies.addSheet.properties.sheetId';
  return withBackoff('write', patience, () => spreadsheets().batchUpdate(resource, spreadsheetId, { fields }));
}

/** One service call: the spreadsheet with only the fields of the mask. */
export function getSpreadsheet(spreadsheetId: string, fields: string): GoogleAppsScript.Sheets.Schema.Spreadsheet {
  return withBackoff('read', 'look', () => spreadsheets().get(spreadsheetId, { fields }));
}

/** One service call: a new spreadsheet, its tabs and their first rows with it. Returns its id. */
export function createSpreadsheet(resource: GoogleAppsScript.Sheets.Schema.Spreadsheet): string {
  return withBackoff('write', 'look', () => spreadsheets().create(resource, { fields: 'spreadsheetId' })).spreadsheetId ?? '';
}

/** 'A' for 0, 'Z' for 25, 'AA' for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A tab's name in A1 notation: quoted, inner quotes doubled. */
export function quoteTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
