import { mailUse, propertyLimits, propertyUse, triggerUse, type Use } from '../../domain/capacity';
import { dailyRecipients } from '../../domain/mailQuota';
import { turnDay } from '../../domain/mailDemand';
import type { RunTime } from '../../domain/runTime';
import { mailLeftWords, propertiesWords, triggerTimeWords } from '../../messages/capacityWords';
import { capacityPiece, type CapacityLine } from '../capacityReport';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import { broughtUpToDate, momentOf, recallQuota, rememberQuota } from '../mail/quotaMemory';
import type { ChoreContext } from './chores';

/** What only Google can tell of the desk's quotas. */
export interface Meters {
  /** Recipients left today (one service call). */
  readonly recipientsLeft: () => number;
  /** Characters that all script properties hold, and the largest of them (one service call). */
  readonly properties: () => { readonly store: number; readonly largest: number };
}

interface CapacityMemory {
  readonly at: number;
  readonly lines: readonly CapacityLine[];
  /** Day (YYYY-MM-DD) on which the properties were measured: they grow slowly. */
  readonly measured: string;
  readonly sizes: ReturnType<Meters['properties']>;
}

/**
 * Says in Kondisi Sistem what is left of the day's quotas and for how much that is enough. Mail is asked of Google once only, before the first mail: after that the desk knows what
 * it has used. The cache cannot be asked how full it is; nothing of the desk hangs on it.
 */
export function reviewCapacity(work: WorkUnit, { meters }: Pick<ChoreContext, 'meters'>): void {
  if (meters === undefined) return;
  const known = recallQuota(work);
  const memory = known.window.left === null ? broughtUpToDate(work, known, meters.recipientsLeft()) : known;
  if (memory !== known) rememberQuota(work, memory);
  const { day } = momentOf(work);
  const mail = mailUse(memory.window, turnDay(memory.demand, day), work.now);
  const runs = work.state.figures.get('runs') as RunTime | undefined;
  const triggers = triggerUse(runs?.day === day ? runs.milliseconds : 0, dailyRecipients(memory.window));
  const before = work.state.figures.get(capacityPiece) as CapacityMemory | undefined;
  const sizes = before?.measured === day ? before.sizes : meters.properties();
  const properties = propertyUse(sizes.store, sizes.largest);
  const line = ({ what, tight }: Use, said: { readonly words: string; readonly step: string }): CapacityLine => ({ what, tight, ...said });
  const lines = [
    line(mail, mailLeftWords(mail, mail.wholeAgainAt === null ? '' : wallClock(work.configuration.timeZone, mail.wholeAgainAt).slice(11).replace(':', '.'))),
    line(triggers, triggerTimeWords(triggers)),
    line(properties, propertiesWords(properties, propertyLimits)),
  ];
  if (before?.measured === day && JSON.stringify(before.lines) === JSON.stringify(lines)) return;
  work.putFigures(capacityPiece, { at: work.now, lines, measured: day, sizes } satisfies CapacityMemory);
}
