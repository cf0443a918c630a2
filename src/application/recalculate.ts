import type { RequestImage } from '../domain/request';
import { retime } from '../domain/retime';
import { localDate, type Calendar } from '../domain/workingTime';
import type { WorkUnit } from './desk/workUnit';
import { serviceOf } from './configuration/readConfiguration';

/**
 * A holiday entered late, changed hours or changed stage times move the dates of open requests. Runs before anything else is decided, and only when the
 * tabs differ from those of the last look. While a tab cannot be read as a whole nothing is counted anew: promises must not jump because somebody
 * is in the middle of pasting holidays.
 */
export function recalculate(work: WorkUnit): void {
  const { calendars, timesFingerprint } = work.configuration;
  const { times } = work.meta;
  const same = times.fingerprint === timesFingerprint && times.holidays.join() === calendars.holidayKeys.join();
  if (same || !calendars.complete) return;
  const days = new Set(times.holidays);
  const added = times.fingerprint === '' ? [] : calendars.holidayKeys.filter((key) => !days.has(key));
  work.meta.times = { fingerprint: timesFingerprint, holidays: calendars.holidayKeys };
  for (const image of work.openImages()) {
    const calendar = calendars.of(image.region);
    const event = retime(image, calendar, serviceOf(work.configuration, image.service)?.stages ?? [], work.now);
    if (event === null) continue;
    const moved = { ...image, ...event.patch };
    const days = event.data.because === 'calendar' ? { days: holidaysBetween(added, moved, calendar, work.now) } : {};
    work.record([{ ...event, data: { ...event.data, ...days } }]);
  }
}

/** Holidays newly entered for a region up to the promised instant: the likely reason, named in log and mail. At most five, as YYYY-MM-DD. */
function holidaysBetween(added: readonly string[], image: RequestImage, calendar: Calendar, now: number): string {
  const first = localDate(calendar, new Date(now));
  const last = image.dueAt === null ? '9999' : localDate(calendar, new Date(image.dueAt));
  return added
    .map((key) => key.split('|'))
    .filter(([code, day = '']) => (code === '*' || code === image.region) && day >= first && day <= last)
    .map(([, day = '']) => day)
    .slice(0, 5)
    .join(', ');
}
