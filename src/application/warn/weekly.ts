import { serves } from '../../domain/assignment';
import type { Staff } from '../../domain/recipients';
import { isInService } from '../../domain/request';
import { isOpen, localDate } from '../../domain/workingTime';
import { regionOf, serviceOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { hoursOfReader } from '../mail/readerHours';
import type { BreachLine } from '../mail/outbox';
import { dayBefore, turnWeek } from './breaches';
import { mailList } from './lines';
import { nameOf } from './warn';

/** Addresses that the weekly list is for. */
function readers(work: WorkUnit, staff: Staff): string[] {
  const { weeklyFor } = work.configuration.settings;
  return [...staff.people.values()].filter((person) => person.active && person.role !== 'librarian' && weeklyFor.includes(person.role)).map((person) => person.email);
}

/** Turns the memory to the week under way; before the steps of this look are taken, for they are counted in it. */
export function beginWeek(work: WorkUnit, staff: Staff): void {
  work.meta.weekly = turnWeek(work.meta.weekly, localDate(work.configuration.timeZone, new Date(work.now)), readers(work, staff).length > 0);
}

/**
 * The weekly list: at the first look in the reader's working time in a week (Tuesday where Monday is a holiday, the first day back after a leave),
 * promises broken since the last one by region and service, and what is late even now. None where there is neither.
 */
export function orderWeeklyLists(work: WorkUnit, staff: Staff): void {
  const { configuration, now } = work;
  for (const email of readers(work, staff)) {
    const hours = hoursOfReader(configuration, email);
    if (work.meta.weekly.told.includes(email) || staff.isAway(email) || !isOpen(configuration.calendars.of(hours), new Date(now))) continue;
    const regions = staff.people.get(email)?.role === 'coordinator' ? (staff.people.get(email)?.regions ?? '*') : '*';
    const breaches = breachLines(work).filter((line) => serves(regions, line.code));
    const late = mailList(work, 'stillLate', work.openImages().filter((image) => isInService(image.status) && image.serviceLevel === 'late' && serves(regions, image.region)), email, staff);
    work.meta.weekly = { ...work.meta.weekly, told: [...work.meta.weekly.told, email] };
    if (breaches.length === 0 && late === null) continue;
    work.order({
      to: [email], cc: [], ticket: '', priority: 4, hoursOf: hours,
      parameters: {
        kind: 'weekly', language: 'id', nameOfReader: nameOf(work, email), requests: [], lists: late === null ? [] : [late],
        breaches: breaches.map(({ region, service, stages, wholes }) => ({ region, service, stages, wholes })),
        period: { from: work.meta.weekly.from, to: dayBefore(work.meta.weekly.week) },
      },
    });
  }
}

function breachLines(work: WorkUnit): (BreachLine & { readonly code: string })[] {
  const { configuration } = work;
  return Object.entries(work.meta.weekly.last).map(([key, [stages, wholes]]) => {
    const [code = '', service = ''] = key.split('|');
    return { code, region: regionOf(configuration, code)?.name ?? code, service: serviceOf(configuration, service)?.name ?? service, stages, wholes };
  }).sort((one, other) => other.wholes - one.wholes || other.stages - one.stages || (one.region + one.service < other.region + other.service ? -1 : 1));
}
