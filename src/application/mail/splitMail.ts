import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest, requesterAddresses } from './mailRequest';

/** One mail to the requester that names both requests, each with its timetable and its link. */
export function orderSplitMail(work: WorkUnit, images: readonly [RequestImage, RequestImage], statusAddress: (image: RequestImage) => string): void {
  const [image] = images;
  const to = requesterAddresses(image);
  if (to.length === 0) return;
  work.order({
    to, cc: [], ticket: images.map(({ ticket }) => ticket).join(', '), priority: 2, hoursOf: image.region,
    parameters: { kind: 'split', language: image.language, nameOfReader: image.shortName, requests: images.map((one) => mailRequest(work, one, null, statusAddress)) },
  });
}
