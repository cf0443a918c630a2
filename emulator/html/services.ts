import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { HtmlServiceService } from './htmlService';

export const htmlServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  HtmlService: (host) => new HtmlServiceService(host),
};
