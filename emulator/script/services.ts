import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { ConsoleService, LoggerService } from './logger';

/** Services of the script itself: triggers, stores, locks, identity, logs. */
export const scriptServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Logger: (host) => new LoggerService(host),
  console: (host) => new ConsoleService(host),
};
