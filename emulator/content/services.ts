import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { ContentServiceService } from './contentService';

export const contentServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  ContentService: (host) => new ContentServiceService(host),
};
