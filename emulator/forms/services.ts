import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { FormAppService } from './app/formAppService';

/** Global services of this area. */
export const formsServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  FormApp: (host) => new FormAppService(host),
};
