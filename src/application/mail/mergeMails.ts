import { isEnded, type RequestImage } from '../../domain/request';
import { mergeWords } from '../../messages/mergeWords';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest, requesterAddresses, shortenForMail } from './mailRequest';

type StatusAddress = (image: RequestImage) => string;

/** Tells who has asked what was merged, once: where it is their own request that goes on, with its link. */
export function orderMergedMail(work: WorkUnit, image: RequestImage, into: RequestImage, statusAddress: StatusAddress): void {
  const to = requesterAddresses(image);
  if (to.length === 0) return;
  const shared = image.mergedInto?.shared === true;
  work.order({
    to, cc: [], ticket: image.ticket, priority: 3, hoursOf: image.region,
    parameters: {
      kind: 'ended', language: image.language, nameOfReader: image.shortName,
      note: mergeWords[image.language][shared ? 'own' : 'follower'].replace('{ticket}', into.ticket),
      requests: [{ ...mailRequest(work, image, null, statusAddress), mergedInto: into.ticket, statusAddress: statusAddress(shared ? into : image) }],
    },
  });
}

/** What becomes of a request is told to those as well whose own was merged into it, under their own ticket and with the link to their own page. */
export function orderFollowerMails(work: WorkUnit, image: RequestImage, kind: 'delivered' | 'ended', statusAddress: StatusAddress): void {
  for (const { ticket, sequence, follower } of image.absorbed ?? []) {
    const own = work.images.get(ticket);
    if (follower === null || (own !== undefined && !isEnded(own.status))) continue;
    work.order({
      to: follower.to, cc: [], ticket, priority: 3, hoursOf: image.region,
      parameters: {
        kind, language: follower.language, nameOfReader: follower.name, note: shortenForMail(image.noteToRequester).text,
        requests: [{
          ...mailRequest(work, image, null, statusAddress), ticket, title: follower.title, requester: follower.name, neededBy: null,
          statusAddress: statusAddress({ ...image, ticket, sequence }),
        }],
      },
    });
  }
}
