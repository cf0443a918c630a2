import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';

/** Global services of this area, made once an execution. */
export const htmlServices: Record<string, (host: ServiceHost) => ServiceObject> = {};
