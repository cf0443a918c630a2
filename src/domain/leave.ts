import type { Leave } from './assignment';
import { leaveCalendar } from './forecast/leaveCalendar';
import { isInService, type RequestImage } from './request';
import { isStopped } from './serviceLevel';
import { addWorkingTime, atLocal, endOfWorkingDay, localDate, nextOpen, type Calendar } from './workingTime';

/** A time away that has begun, or begins on the next working day. Instants are epoch milliseconds. */
export interface TimeAway {
  /** First day (YYYY-MM-DD) of the leave that it begins with: tells one time away from another. */
  readonly since: string;
  /** Beginning of the first working day that is missed from now on. */
  readonly from: number;
  /** The first opening at which the person is there again, weekends, holidays and further leave taken in. */
  readonly back: number;
}

type Days = Pick<Leave, 'from' | 'to'>;

/**
 * Whether somebody misses the working day that runs or comes next, or the one after it. Leave on days that are closed anyway is none; leave that overlaps or
 * follows with no working day in between is one time away.
 *
 * @param leave of this person
 * @param now epoch milliseconds
 */
export function timeAway(calendar: Calendar, leave: readonly Days[], now: number): TimeAway | null {
  if (leave.length === 0) return null;
  const first = nextOpen(calendar, new Date(now));
  const days = [localDate(calendar, first), localDate(calendar, endOfWorkingDay(calendar, first, 1))];
  for (const day of days) {
    const covering = leave.filter(({ from, to }) => from <= day && day <= to).map(({ from }) => from).sort();
    const [since] = covering;
    if (since === undefined) continue;
    const from = atLocal(calendar.tz, day, '00:00');
    return { since, from: from.getTime(), back: nextOpen(leaveCalendar(calendar, leave), from).getTime() };
  }
  return null;
}

/** Working minutes that somebody who comes back needs at least to finish a stage: half a day, less where the stage itself is shorter. */
const finishingMinutes = 240;

type Held = Pick<RequestImage, 'status' | 'stages' | 'stageIndex' | 'dueAt' | 'pause'>;

/**
 * Whether the stage at work would be late because of a time away: it is the librarian's turn, and its date falls due while nobody is there or before there is
 * time to finish it. What falls due before the person goes stays with them until then.
 */
export function wouldBeLate(calendar: Calendar, request: Held, away: TimeAway, now: number): boolean {
  const stage = request.stages[request.stageIndex];
  if (!isInService(request.status) || isStopped(request) || stage?.clock !== 'librarian') return false;
  const due = stage.dueAt ?? request.dueAt;
  if (due === null || (now < away.from && due <= away.from)) return false;
  const minutes = stage.norm.kind === 'appointment' ? 0 : stage.norm.kind === 'hours' ? Math.min(stage.norm.minutes, finishingMinutes) : finishingMinutes;
  return due < addWorkingTime(calendar, new Date(away.back), minutes).getTime();
}
