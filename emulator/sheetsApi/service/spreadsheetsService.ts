import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { apiCall } from '../api/call';
import { cellsOfRequests } from '../api/callSize';
import { stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { batchUpdate } from '../requests/batchUpdate';
import { parsePayload } from '../schema/payload';
import { createFromMessage } from '../spreadsheets/createSpreadsheet';
import { copySheetTo, getByDataFilter, getMetadata, getSpreadsheet, searchMetadata } from '../spreadsheets/getSpreadsheet';
import { ValuesService } from './valuesService';

/** Sheets.Spreadsheets: https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets */
export class SpreadsheetsService extends ServiceObject {
  readonly typeName = 'Sheets.Spreadsheets';
  readonly Values: ValuesService;
  readonly DeveloperMetadata: DeveloperMetadataService;
  readonly Sheets: SheetsCollectionService;

  constructor(private readonly host: ServiceHost) {
    super();
    this.Values = new ValuesService(host);
    this.DeveloperMetadata = new DeveloperMetadataService(host);
    this.Sheets = new SheetsCollectionService(host);
  }

  get(spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.get', kind: 'read', response: 'Spreadsheet', parameters: ['ranges', 'includeGridData', 'excludeTablesInBandedRanges', 'commentsFetchType'] },
      optional,
      (options) => getSpreadsheet(this.host, spreadsheetId, options),
    );
  }

  getByDataFilter(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.getByDataFilter', kind: 'read', response: 'Spreadsheet' }, optional, (options) =>
      getByDataFilter(this.host, spreadsheetId, parsePayload(resource, 'GetSpreadsheetByDataFilterRequest'), options),
    );
  }

  create(resource: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.create', kind: 'write', response: 'Spreadsheet' }, optional, () => createFromMessage(this.host, parsePayload(resource, 'Spreadsheet')));
  }

  batchUpdate(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.batchUpdate', kind: 'write', response: 'BatchUpdateSpreadsheetResponse' },
      optional,
      (options) => batchUpdate(this.host, spreadsheetId, parsePayload(resource, 'BatchUpdateSpreadsheetRequest'), stringAt(options, 'fields')),
      cellsOfRequests(resource),
    );
  }
}

/** Sheets.Spreadsheets.DeveloperMetadata */
export class DeveloperMetadataService extends ServiceObject {
  readonly typeName = 'Sheets.Spreadsheets.DeveloperMetadata';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  get(spreadsheetId: unknown, metadataId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.DeveloperMetadata.get', kind: 'read', response: 'DeveloperMetadata' }, optional, () => getMetadata(this.host, spreadsheetId, metadataId));
  }

  search(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.DeveloperMetadata.search', kind: 'read', response: 'SearchDeveloperMetadataResponse' }, optional, () =>
      searchMetadata(this.host, spreadsheetId, parsePayload(resource, 'SearchDeveloperMetadataRequest')),
    );
  }
}

/** Sheets.Spreadsheets.Sheets */
export class SheetsCollectionService extends ServiceObject {
  readonly typeName = 'Sheets.Spreadsheets.Sheets';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  copyTo(resource: unknown, spreadsheetId: unknown, sheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Sheets.copyTo', kind: 'write', response: 'SheetProperties' }, optional, () =>
      copySheetTo(this.host, spreadsheetId, sheetId, parsePayload(resource, 'CopySheetToAnotherSpreadsheetRequest')),
    );
  }
}
