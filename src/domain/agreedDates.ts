import { deriveDates } from './promise';
import { untouched, type RequestImage } from './request';
import { dueOfStage, type FixedDue, type StageRecord } from './stage';
import { addWorkingTime, atLocal, endOfWorkingDay, localDate, workingMinutes, type Calendar } from './workingTime';

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** Days that a wish may lie before or after the instant at which it is made; further away it means no more than that. */
const nearest = 366;
const furthest = 3660;
/** The smallest amount of working time, in minutes: an instant just before a closing lies in the day that closes. */
const instantBefore = -1 / 60_000;

/**
 * Instant that a wished or proposed day (YYYY-MM-DD) means: closing time of the last working day on or before it. `asked` is when it was wished (epoch
 * milliseconds): a day more than a year before or ten years after counts as that far, so that no mistyped year is an error.
 */
export function closingOn(calendar: Calendar, day: string, asked: number): number {
  const first = localDate(calendar, new Date(asked - nearest * dayMilliseconds));
  const last = localDate(calendar, new Date(asked + furthest * dayMilliseconds));
  const wished = day < first ? first : day > last ? last : day;
  return endOfDayWorked(calendar, atLocal(calendar.tz, wished, '24:00'));
}

/** Closing time of the day to which the working time just before an instant belongs. */
function endOfDayWorked(calendar: Calendar, at: Date): number {
  return endOfWorkingDay(calendar, addWorkingTime(calendar, at, instantBefore), 0).getTime();
}

/** What the desk would promise by its standard, whatever has been agreed (epoch milliseconds); null while it hangs on an appointment. */
export function standardDue(calendar: Calendar, image: RequestImage): number | null {
  return image.promise.basis === 'agreed' ? deriveDates(calendar, { ...image, promise: untouched.promise }).dueAt : image.dueAt;
}

/**
 * The stages with the dates that an agreement gives those still to be done: from `now` to `due` (epoch milliseconds, at least one working minute
 * later) in proportion to the working minutes that each would have had, in whole minutes; a stage that is counted in days to the end of its day as long as
 * that is before `due`. The last one is due at `due`.
 */
export function spreadStages(calendar: Calendar, image: RequestImage, now: number, due: number): StageRecord[] {
  const weights = standardMinutes(calendar, image, now);
  let begin = now;
  let left = weights.reduce((sum, minutes) => sum + minutes, 0);
  const last = image.stages.length - 1;
  return image.stages.map((stage, index): StageRecord => {
    if (!isOpen(image, index)) return stage;
    const weight = weights[index] ?? 0;
    const date = index === last ? due : dateOfShare(calendar, stage, begin, due, left <= 0 ? 0 : weight / left);
    begin = date;
    left -= weight;
    const fixed: FixedDue = { at: now, due: date, minutes: null, counted: date };
    return { ...stage, dueAt: date, fixed };
  });
}

function dateOfShare(calendar: Calendar, stage: StageRecord, begin: number, due: number, share: number): number {
  const minutes = Math.floor(workingMinutes(calendar, new Date(begin), new Date(due)) * share);
  const date = minutes <= 0 ? begin : Math.min(due, addWorkingTime(calendar, new Date(begin), minutes).getTime());
  if (stage.norm.kind !== 'days' || date === due) return date;
  // What is promised in days is due when a day ends, as by the standard; the stages after it then have at least a day.
  const endOfDay = endOfDayWorked(calendar, new Date(date));
  return endOfDay < due ? Math.max(endOfDay, begin) : date;
}

/** Working minutes that each stage has by the standard from now on, by index; 0 for those that are over. */
function standardMinutes(calendar: Calendar, image: RequestImage, now: number): number[] {
  const stages = image.stages.map((stage): StageRecord => ({ ...stage, fixed: null }));
  const planned = deriveDates(calendar, { ...image, stages, promise: untouched.promise }).stages;
  let begin = now;
  return planned.map((stage, index) => {
    if (!isOpen(image, index)) return 0;
    const due = stage.dueAt ?? begin;
    const minutes = workingMinutes(calendar, new Date(begin), new Date(due));
    begin = Math.max(begin, due);
    // A stage whose time is used up has still to be done: it counts with all of it.
    return minutes > 0 ? minutes : minutesOfNorm(calendar, stage, now);
  });
}

function minutesOfNorm(calendar: Calendar, stage: StageRecord, now: number): number {
  const due = dueOfStage(calendar, stage.norm, now, null);
  return due === null ? 0 : workingMinutes(calendar, new Date(now), new Date(due));
}

/** Whether the stage at that place has yet to be done. */
export function isOpen(image: Pick<RequestImage, 'stages' | 'stageIndex'>, index: number): boolean {
  const stage = image.stages[index];
  return stage !== undefined && index >= image.stageIndex && stage.finishedAt === null && !stage.skipped;
}
