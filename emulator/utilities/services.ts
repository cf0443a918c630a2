import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { UtilitiesService } from './utilitiesService';

export const utilitiesServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Utilities: (host) => new UtilitiesService(host),
};
