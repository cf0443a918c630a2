import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import type { DriveFileState } from './state';

/** Makes the objects of DriveApp, so that their classes need not import each other. */
export interface DriveObjects {
  readonly host: ServiceHost;
  file(id: string): ServiceObject;
  folder(id: string): ServiceObject;
  files(ids: readonly string[]): ServiceObject;
  folders(ids: readonly string[]): ServiceObject;
  isTrashed(file: DriveFileState): boolean;
}
