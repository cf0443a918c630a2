import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { GmailAppService } from './gmail/gmailApp';
import { GmailService } from './gmailApi/users';
import { MailAppService } from './mailApp';

export const mailServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  GmailApp: (host) => new GmailAppService(host),
  Gmail: (host) => new GmailService(host),
  MailApp: (host) => new MailAppService(host),
};
