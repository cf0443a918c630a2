import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { CardServiceService } from './cardService';

/** Global services of this area, made once an execution. */
export const cardServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  CardService: () => new CardServiceService(),
};
