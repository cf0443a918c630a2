import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { DriveAppService } from './driveApp';
import { MimeTypeService } from './mimeTypes';

/** Global services of this area, made once an execution. */
export const driveServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  DriveApp: (host) => new DriveAppService(host),
  MimeType: () => new MimeTypeService(),
};
