import type { ServiceHost } from '../../kernel/host';
import { partsOfSerial, serialOfInstant } from '../../spreadsheet/model/dates';

/** Calendar day and time of day that a Date shows in the script's time zone (the manifest's timeZone). */
export function instantParts(host: ServiceHost, date: Date): ReturnType<typeof partsOfSerial> {
  const zone = host.project.manifest['timeZone'];
  return partsOfSerial(serialOfInstant(typeof zone === 'string' ? zone : host.account.timeZone, date.getTime()));
}
