import { askForWish } from '../../domain/agreement';
import type { DeskEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';

/**
 * Puts the requester's Dibutuhkan Tanggal to the librarian where it asks for more than is promised, and takes an earlier question back where it no longer
 * does. Returns what was recorded.
 */
export function recordWish(work: WorkUnit, image: RequestImage): readonly DeskEvent[] {
  const asked = askForWish(image, { now: work.now, actor: image.requesterEmail ?? 'unknown', calendar: work.configuration.calendars.of(image.region) });
  if (!asked.ok) return [];
  work.record(asked.events);
  return asked.events;
}
