import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { DocumentAppService } from './document';

export const documentServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  DocumentApp: (host) => new DocumentAppService(host),
};
