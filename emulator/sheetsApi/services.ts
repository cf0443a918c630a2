import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { SheetsService } from './service/sheetsService';

/** Advanced service; it appears in a script where the manifest's enabledAdvancedServices names it. */
export const sheetsApiServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Sheets: (host) => new SheetsService(host),
};
