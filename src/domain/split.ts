import { untouched } from './request';
import { serviceLevelAt } from './serviceLevel';
import { openStages, type StageDefinition } from './stage';
import type { Calendar } from './workingTime';

/**
 * From when the time of a matter counts that was found in another request (epoch milliseconds): from when it was asked, as long as whoever gets it now is still
 * on schedule then; else from the split, for nobody could work on what nobody saw.
 */
export function countsFrom(calendar: Calendar, definitions: readonly StageDefinition[], askedAt: number, now: number, riskShare: number): number {
  const stages = openStages(calendar, definitions, askedAt);
  const asAsked = {
    ...untouched, status: 'new' as const, stages, stageIndex: 0, dueAt: stages[stages.length - 1]?.dueAt ?? null, submittedAt: askedAt, appointment: null, deliveredAt: null, endedAt: null,
  };
  return serviceLevelAt(calendar, asAsked, now, riskShare) === 'onTrack' ? askedAt : now;
}
