import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { MailAppService } from './mailApp';

export const mailServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  MailApp: (host) => new MailAppService(host),
};
