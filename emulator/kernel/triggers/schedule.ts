import { localDay, instantOfLocal, weekdayOf } from '../zonedTime';

/**
 * Plain record of how a clock trigger repeats, as TriggerState keeps it:
 * kind 'minutes' | 'hours' (every, phase), 'days' | 'weeks' | 'monthDay' (every, minuteOfDay, timeZone, weekday 1–7, day), 'once' (at).
 * Jitter is drawn once, when the trigger is made, and lies in these numbers.
 */
export type Schedule = Record<string, string | number>;

const MINUTE = 60_000;

/** First firing strictly after `after` (epoch milliseconds); null for what fires once. */
export function nextFiring(schedule: Schedule, after: number): number | null {
  const every = number(schedule, 'every');
  switch (schedule['kind']) {
    case 'minutes':
      return after + every * MINUTE;
    case 'hours':
      return after + every * 60 * MINUTE;
    case 'days':
      return dayFiring(schedule, after, (_date, passed) => passed % every === 0);
    case 'weeks':
      return dayFiring(schedule, after, (date, passed) => weekdayOf(date) === number(schedule, 'weekday') && Math.floor(passed / 7) % every === 0);
    case 'monthDay':
      return dayFiring(schedule, after, (date) => Number(date.slice(8)) === number(schedule, 'day'));
    default:
      return null;
  }
}

/** First matching local day whose time lies after `after`; `passed` counts days since the trigger's first day. */
function dayFiring(schedule: Schedule, after: number, matches: (date: string, passed: number) => boolean): number {
  const timeZone = String(schedule['timeZone']);
  const first = Date.parse(`${String(schedule['firstDay'])}T00:00:00Z`);
  const start = Date.parse(`${localDay(timeZone, after)}T00:00:00Z`);
  for (let step = -1; step < 800; step += 1) {
    const day = start + step * 1440 * MINUTE;
    const date = new Date(day).toISOString().slice(0, 10);
    if (day < first || !matches(date, Math.round((day - first) / (1440 * MINUTE)))) continue;
    const at = instantOfLocal(timeZone, date, number(schedule, 'minuteOfDay'));
    if (at > after) return at;
  }
  throw new RangeError(`The trigger's schedule never comes: ${JSON.stringify(schedule)}`);
}

function number(schedule: Schedule, name: string): number {
  return Number(schedule[name] ?? 0);
}
