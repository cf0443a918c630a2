import { countRun, type RunTime } from '../domain/runTime';
import { localDate } from '../domain/workingTime';
import { isWorthLooking } from './clockPace';
import type { WorkUnit } from './desk/workUnit';

/** Counts the running time of a trigger with whatever else its look writes; `visited`: somebody at the page or a card waits for it, which is no trigger. */
export function noteRun(work: WorkUnit, startedAt: number, decidedAt: number, mails: number, visited: boolean): void {
  if (visited) return;
  const day = localDate(work.configuration.timeZone, new Date(work.now));
  work.putFigures('runs', countRun(work.state.figures.get('runs') as RunTime | undefined, { day, startedAt, decidedAt, mails }, isWorthLooking));
}
