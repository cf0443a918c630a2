import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest } from './mailRequest';
import { hoursOfReader } from './readerHours';

/**
 * Asks a second person to look at a stage, or tells who has the request that they have done so. What has not left yet says what is so now; the name of who asked,
 * or looked, stands in the note.
 */
export function orderCheckMail(
  work: WorkUnit, image: RequestImage, kind: 'check' | 'checked', to: { readonly email: string; readonly name: string }, by: string, statusAddress: (image: RequestImage) => string,
): void {
  work.order({
    to: [to.email], cc: [], ticket: image.ticket, priority: 2, hoursOf: hoursOfReader(work.configuration, to.email, image.region),
    merge: { key: `${kind}|${image.ticket}|${to.email}`, join: (_before, now) => now },
    parameters: { kind, language: 'id', nameOfReader: to.name, note: by, requests: [mailRequest(work, image, null, statusAddress)] },
  });
}
