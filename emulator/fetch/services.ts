import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { UrlFetchAppService } from './urlFetchApp';

/** Global services of this area, made once an execution. */
export const fetchServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  UrlFetchApp: (host) => new UrlFetchAppService(host),
};
