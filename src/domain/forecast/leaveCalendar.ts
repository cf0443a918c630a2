import type { Leave } from '../assignment';
import { dayOfDate } from '../workingTime/civilDate';
import type { Calendar } from '../workingTime';

/** Days of one leave that are taken out of a calendar; who is away for longer has mistyped a year, or hands the work over. */
const longestLeave = 400;

/** A calendar that is closed on the days of leave as well; the same one where there is no leave. */
export function leaveCalendar(calendar: Calendar, leave: readonly Pick<Leave, 'from' | 'to'>[]): Calendar {
  if (leave.length === 0) return calendar;
  const holidays = new Set(calendar.holidays);
  for (const { from, to } of leave) {
    const first = dayOfDate(from);
    const last = dayOfDate(to);
    if (first === undefined || last === undefined) continue;
    for (let day = first; day <= Math.min(last, first + longestLeave); day += 1) holidays.add(day);
  }
  return { ...calendar, holidays };
}
