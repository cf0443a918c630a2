import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { BrowserService } from './browser';
import { CacheService } from './cache';
import { LockService } from './lock';
import { ConsoleService, LoggerService } from './logger';
import { MimeTypes } from './mimeType';
import { LegacyProperties, PropertiesService } from './properties';
import { ScriptAppService } from './scriptApp';
import { SessionService } from './session';

/** Services of the script itself: triggers, stores, locks, identity, logs. */
export const scriptServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Browser: (host) => new BrowserService(host),
  CacheService: (host) => new CacheService(host),
  LockService: (host) => new LockService(host),
  Logger: (host) => new LoggerService(host),
  MimeType: () => new MimeTypes(),
  PropertiesService: (host) => new PropertiesService(host),
  ScriptApp: (host) => new ScriptAppService(host),
  ScriptProperties: (host) => new LegacyProperties(host, 'ScriptProperties'),
  Session: (host) => new SessionService(host),
  UserProperties: (host) => new LegacyProperties(host, 'UserProperties'),
  console: (host) => new ConsoleService(host),
};
