import { isInService, type RequestImage } from '../domain/request';
import { serviceLevelAt } from '../domain/serviceLevel';
import { heardFrom } from '../domain/waiting';
import { changeStatus } from '../domain/workflow';
import { atLocal, endOfWorkingDay } from '../domain/workingTime';
import type { WorkUnit } from './desk/workUnit';
import { settleMerges } from './desk/settleMerges';
import { lapseProposals } from './lapseProposals';
import { lendDelivered } from './loans/lendDelivered';
import type { Staff } from '../domain/recipients';
import { countBreaches } from './warn/breaches';
import { orderDigests } from './warn/digest';
import { staffOf } from './warn/staff';
import { orderWarnings, takeSteps, type Found } from './warn/warn';
import { beginWeek, orderWeeklyLists } from './warn/weekly';

/** What has come due at `work.now`: silent closings, states of the service level, warnings, the morning's digests and the weekly list. */
export function sweep(work: WorkUnit, deskOwner: string): void {
  settleMerges(work);
  lapseProposals(work);
  lendDelivered(work);
  for (const image of work.openImages()) {
    const calendar = work.configuration.calendars.of(image.region);
    const closed = closeWhenSilent(work, image);
    if (closed) continue;
    if (!isInService(image.status)) continue;
    const state = serviceLevelAt(calendar, image, work.now, work.configuration.settings.riskShare);
    setServiceLevel(work, image, state);
  }
  // Commands of this same look may have ended or delivered requests: their final state is settled now.
  for (const ticket of work.changed) {
    const image = work.images.get(ticket);
    if (!image || image.mergedInto) continue;
    const state = serviceLevelAt(work.configuration.calendars.of(image.region), image, work.now, work.configuration.settings.riskShare);
    setServiceLevel(work, image, state);
  }
  warnAndDigest(work, staffOf(work, deskOwner));
}

/** Each person gets at most one mail of what this look has found: the digest of the morning where it is due, else a warning. */
function warnAndDigest(work: WorkUnit, staff: Staff): void {
  const { riskShare, tellAtRisk, tellLate } = work.configuration.settings;
  const found: Found = { warned: new Map(), breaches: [] };
  beginWeek(work, staff);
  for (const image of work.openImages()) takeSteps(work, image, { riskShare, atRisk: tellAtRisk, late: tellLate }, staff, found);
  work.meta.weekly = countBreaches(work.meta.weekly, found.breaches, atLocal(work.configuration.timeZone, work.meta.weekly.week, '00:00').getTime());
  orderDigests(work, staff, found.warned);
  orderWarnings(work, found.warned);
  orderWeeklyLists(work, staff);
}

/** The requester confirms, or a delivered request is completed by itself after the working days set (product.md). */
function closeWhenSilent(work: WorkUnit, image: RequestImage): boolean {
  if (image.status !== 'delivered' || image.deliveredAt === null) return false;
  const calendar = work.configuration.calendars.of(image.region);
  const { closeAfterDays, reopenDays } = work.configuration.settings;
  const due = endOfWorkingDay(calendar, new Date(heardFrom(calendar, image.deliveredAt, image.awayUntil)), closeAfterDays).getTime();
  if (work.now < due) return false;
  const outcome = changeStatus(image, 'completed', { now: work.now, actor: 'desk', calendar, reopenDays });
  if (outcome.ok) work.record(outcome.events);
  return outcome.ok;
}

function setServiceLevel(work: WorkUnit, image: RequestImage, state: RequestImage['serviceLevel']): void {
  if (state === image.serviceLevel) return;
  work.record([{
    type: 'serviceLevelChanged', ticket: image.ticket, at: work.now, actor: 'desk', data: { from: image.serviceLevel, to: state }, patch: { serviceLevel: state },
  }]);
}
