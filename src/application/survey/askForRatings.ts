import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest, requesterAddresses } from '../mail/mailRequest';
import { counterSource } from '../observe/editRow';

type Address = (image: RequestImage) => string;

/** Who has just confirmed the receipt may rate on the same page: then no mail need ask for it. Milliseconds. */
const patience = 60 * 60 * 1000;

/** Asks for a rating of what has just been completed for the first time, once a request and in the hours of its region; not of what was answered at the counter. */
export function askForRatings(work: WorkUnit, linkOf: Address): void {
  for (const ticket of work.changed) {
    const image = work.images.get(ticket);
    if (image?.status !== 'completed' || image.ratingAskedAt !== work.now || image.source === counterSource || work.created.has(ticket)) continue;
    const to = requesterAddresses(image);
    if (to.length === 0) continue;
    work.order({
      to, cc: [], ticket, priority: 4, notBefore: work.now + patience, hoursOf: image.region, merge: { key: `rating|${ticket}`, join: (_before, now) => now },
      parameters: { kind: 'rating', language: image.language, nameOfReader: image.shortName, ratingAddress: linkOf(image), requests: [mailRequest(work, image, null, linkOf)] },
    });
  }
}
