import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { apiCall } from '../api/call';
import { cellsOfData, cellsOfRanges, cellsOfValues, memberOf } from '../api/callSize';
import type { JsonObject } from '../api/json';
import { parsePayload } from '../schema/payload';
import { batchGetByFilter, batchGetValues, getValues } from '../values/readMethods';
import { appendValues, batchClearByFilter, batchClearValues, batchUpdateByFilter, batchUpdateValues, clearValues, updateValues } from '../values/writeMethods';

const readParameters = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const writeParameters = ['valueInputOption', 'includeValuesInResponse', 'responseValueRenderOption', 'responseDateTimeRenderOption'];

/** Sheets.Spreadsheets.Values: https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets.values */
export class ValuesService extends ServiceObject {
  readonly typeName = 'Sheets.Spreadsheets.Values';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  get(spreadsheetId: unknown, range: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.Values.get', kind: 'read', response: 'ValueRange', parameters: readParameters },
      optional,
      (options) => getValues(this.host, spreadsheetId, range, options),
      cellsOfRanges(this.host, spreadsheetId, range),
    );
  }

  batchGet(spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.Values.batchGet', kind: 'read', response: 'BatchGetValuesResponse', parameters: [...readParameters, 'ranges'] },
      optional,
      (options) => batchGetValues(this.host, spreadsheetId, options),
      cellsOfRanges(this.host, spreadsheetId, memberOf(optional, 'ranges')),
    );
  }

  batchGetByDataFilter(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Values.batchGetByDataFilter', kind: 'read', response: 'BatchGetValuesByDataFilterResponse' }, optional, () =>
      batchGetByFilter(this.host, spreadsheetId, parsePayload(resource, 'BatchGetValuesByDataFilterRequest')),
    );
  }

  update(resource: unknown, spreadsheetId: unknown, range: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.Values.update', kind: 'write', response: 'UpdateValuesResponse', parameters: writeParameters },
      optional,
      (options) => updateValues(this.host, spreadsheetId, range, parsePayload(resource, 'ValueRange'), options),
      cellsOfValues(resource),
    );
  }

  append(resource: unknown, spreadsheetId: unknown, range: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.Values.append', kind: 'write', response: 'AppendValuesResponse', parameters: [...writeParameters, 'insertDataOption'] },
      optional,
      (options) => appendValues(this.host, spreadsheetId, range, parsePayload(resource, 'ValueRange'), options),
      cellsOfValues(resource),
    );
  }

  batchUpdate(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(
      this.host,
      { name: 'Spreadsheets.Values.batchUpdate', kind: 'write', response: 'BatchUpdateValuesResponse' },
      optional,
      () => batchUpdateValues(this.host, spreadsheetId, parsePayload(resource, 'BatchUpdateValuesRequest')),
      cellsOfData(resource),
    );
  }

  batchUpdateByDataFilter(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Values.batchUpdateByDataFilter', kind: 'write', response: 'BatchUpdateValuesByDataFilterResponse' }, optional, () =>
      batchUpdateByFilter(this.host, spreadsheetId, parsePayload(resource, 'BatchUpdateValuesByDataFilterRequest')),
    );
  }

  clear(_resource: unknown, spreadsheetId: unknown, range: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Values.clear', kind: 'write', response: 'ClearValuesResponse' }, optional, () => clearValues(this.host, spreadsheetId, range));
  }

  batchClear(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Values.batchClear', kind: 'write', response: 'BatchClearValuesResponse' }, optional, () =>
      batchClearValues(this.host, spreadsheetId, parsePayload(resource, 'BatchClearValuesRequest')),
    );
  }

  batchClearByDataFilter(resource: unknown, spreadsheetId: unknown, optional?: unknown): JsonObject {
    return apiCall(this.host, { name: 'Spreadsheets.Values.batchClearByDataFilter', kind: 'write', response: 'BatchClearValuesByDataFilterResponse' }, optional, () =>
      batchClearByFilter(this.host, spreadsheetId, parsePayload(resource, 'BatchClearValuesByDataFilterRequest')),
    );
  }
}
