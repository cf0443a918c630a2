import { namesOf } from '../../application/site/shelves';
import type { PageNames } from '../../application/viewStatus';
import { systemClock } from '../script/systemClock';
import type { DeskIds } from '../sheets/deskIds';
import { openShelves } from './keptShelves';

/** Names and calendars: from the cache, else read once for all visitors of the next minutes. */
export function pageNames(ids: DeskIds): PageNames {
  return namesOf(openShelves(ids, ['desk'], [], () => [], systemClock.now()).shelf('desk'), ids.timeZone);
}
