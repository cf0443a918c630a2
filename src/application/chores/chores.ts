import type { RequestImage } from '../../domain/request';
import { keepSlots } from '../clinic/keepSlots';
import type { WorkUnit } from '../desk/workUnit';
import { writeAdvice } from '../figures/advise';
import { publishFigures } from '../figures/publish';
import { coverLeave } from './coverLeave';
import { reviewCapacity, type Meters } from './reviewCapacity';
import { keepWatch } from './keepWatch';
import { tellNews, type NewsRoom } from './tellNews';
import { writeWeek } from './writeWeek';
import { remindLoans } from './remindLoans';
import { remindWaiting } from './remindWaiting';

/** What a chore may know beside the state of the desk. */
export interface ChoreContext {
  readonly deskOwner: string;
  /** Signed address of a request's status page, for its requester. */
  readonly statusAddress: (image: RequestImage) => string;
  /** Opens what the monthly list of new products needs; asked for only when one is due. Null while the desk has no tab for it: setup makes it. */
  readonly openNews?: () => NewsRoom | null;
  /** What Google tells of its quotas. */
  readonly meters?: Meters;
  /** Leaves a note for whoever watches the desk (health/watch.ts); one call. */
  readonly leaveNote?: (text: string) => void;
}

/**
 * Work that comes due by the clock and not by anybody's doing. It decides like everything else: on the state of one look, committed with it. Safe to run at any
 * time and any number of times: what it has done it remembers in the state, never in the hour.
 */
export type Chore = (work: WorkUnit, context: ChoreContext) => void;

const chores: readonly Chore[] = [coverLeave, writeAdvice, publishFigures, writeWeek, remindLoans, remindWaiting, keepSlots, keepWatch, tellNews, reviewCapacity];

/** Every chore, one after the other; one that fails is reported by the look that runs them and keeps back no other. */
export function runChores(work: WorkUnit, context: ChoreContext): readonly unknown[] {
  return chores.map((chore) => work.attempt(() => {
    chore(work, context);
  })).filter((error) => error !== null);
}
