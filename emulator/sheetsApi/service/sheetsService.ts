import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { JsonObject } from '../api/json';
import { definitions } from '../schema/definitions';
import { SpreadsheetsService } from './spreadsheetsService';

/** The advanced service Sheets. Besides Spreadsheets it has a constructor for each message type (newValueRange() …), which make plain objects. */
export class SheetsService extends ServiceObject {
  readonly typeName = 'Sheets';
  readonly Spreadsheets: SpreadsheetsService;

  constructor(host: ServiceHost) {
    super();
    this.Spreadsheets = new SpreadsheetsService(host);
  }
}

for (const message of Object.keys(definitions)) {
  Object.defineProperty(SheetsService.prototype, `new${message}`, { value: (): JsonObject => ({}), enumerable: false, writable: true, configurable: true });
}
