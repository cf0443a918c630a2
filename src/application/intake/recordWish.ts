import { askForWish } from '../../domain/agreement';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';

/** Puts the requester's Dibutuhkan Tanggal to the librarian where it asks for more than is promised, and takes an earlier question back where it no longer does. */
export function recordWish(work: WorkUnit, image: RequestImage): RequestImage {
  const asked = askForWish(image, { now: work.now, actor: image.requesterEmail ?? 'unknown', calendar: work.configuration.calendars.of(image.region) });
  if (asked.ok) work.record(asked.events);
  return work.images.get(image.ticket) ?? image;
}
