import type { RequestImage, Stop } from './request';
import { dueOfStage, planStages, type FixedDue, type StageRecord } from './stage';
import { addWorkingTime, workingMinutes, type Calendar } from './workingTime';

/** The facts from which every due date of a request follows. */
export type DateFacts = Pick<RequestImage, 'submittedAt' | 'stages' | 'stageIndex' | 'appointment' | 'stops' | 'promise'>;

export interface DueDates {
  /** All stages, those from the one at work on with their due instants. */
  readonly stages: readonly StageRecord[];
  /** Promised instant of the whole, epoch milliseconds; null while it hangs on an appointment not yet made. */
  readonly dueAt: number | null;
}

/**
 * Counts all dates that are still open from the facts, in the calendar that holds now: what a changed calendar, changed stage times, a wait or a
 * hand-over does to a date is the same computation. Stages that are over keep the dates they had.
 */
export function deriveDates(calendar: Calendar, facts: DateFacts): DueDates {
  let begin: number | null = null;
  const stages = facts.stages.map((stage, position): StageRecord => {
    if (position < facts.stageIndex || stage.finishedAt !== null) return stage;
    const dueAt: number | null = position === facts.stageIndex ? dueOfCurrent(calendar, facts, stage) : dueOfPlanned(calendar, facts, stage, begin);
    begin = dueAt;
    return { ...stage, dueAt };
  });
  return { stages, dueAt: dueOfWhole(calendar, facts) };
}

/** An instant that is promised by name from `at` on in this calendar. Overdue ones, and those of an agreement, are moved by no calendar. */
export function fixDue(calendar: Calendar, at: number, due: number, movable = true): FixedDue {
  const minutes = workingMinutes(calendar, new Date(at), new Date(due));
  if (!movable || minutes <= 0) return { at, due, minutes: null, counted: due };
  return { at, due, minutes, counted: addWorkingTime(calendar, new Date(at), minutes).getTime() };
}

/** Working minutes of the standstills that `counts` picks. */
export function stoppedMinutes(calendar: Calendar, stops: readonly Stop[], counts: (stop: Stop) => boolean): number {
  return stops.reduce((sum, stop) => (counts(stop) ? sum + workingMinutes(calendar, new Date(stop.from), new Date(stop.to)) : sum), 0);
}

/** The standstills that have moved the promise of the whole. */
export function movesWhole(facts: Pick<DateFacts, 'promise' | 'stages' | 'appointment' | 'submittedAt'>): (stop: Stop) => boolean {
  const { basis, fixed } = facts.promise;
  // Waits before an appointment do not move it, nor what was promised for after it, whoever has the request by then.
  const hangsOnAppointment = (fixed === null || basis === 'handOver') && facts.stages.some((stage) => stage.norm.kind === 'appointment');
  const since = Math.max(fixed?.at ?? facts.submittedAt, (hangsOnAppointment ? facts.appointment : null) ?? facts.submittedAt);
  return (stop) => stop.from >= since;
}

/** The standstills that have moved the date of the stage at `index`. */
export function movesStage(stage: StageRecord, index: number): (stop: Stop) => boolean {
  if (stage.fixed) {
    const since = stage.fixed.at;
    return (stop) => stop.from >= since;
  }
  const begun = stage.startedAt;
  return (stop) => stop.stage === index && stop.because !== 'overrun' && begun !== null && stop.from >= begun;
}

function dueOfCurrent(calendar: Calendar, facts: DateFacts, stage: StageRecord): number | null {
  if (stage.norm.kind === 'appointment') return facts.appointment;
  const base = stage.fixed ? dueOfFixed(calendar, stage.fixed) : stage.startedAt === null ? null : dueOfStage(calendar, stage.norm, stage.startedAt, null);
  return base === null ? null : later(calendar, base, stoppedMinutes(calendar, facts.stops, movesStage(stage, facts.stageIndex)));
}

function dueOfPlanned(calendar: Calendar, facts: DateFacts, stage: StageRecord, begin: number | null): number | null {
  if (stage.norm.kind === 'appointment') return facts.appointment;
  if (stage.fixed) return later(calendar, dueOfFixed(calendar, stage.fixed), stoppedMinutes(calendar, facts.stops, movesStage(stage, -1)));
  return begin === null ? null : dueOfStage(calendar, stage.norm, begin, facts.appointment);
}

function dueOfWhole(calendar: Calendar, facts: DateFacts): number | null {
  const { promise, stages, submittedAt, appointment } = facts;
  const base = promise.fixed ? dueOfFixed(calendar, promise.fixed) : (planStages(calendar, stages, 0, submittedAt, appointment)[stages.length - 1]?.dueAt ?? null);
  return base === null ? null : later(calendar, base, stoppedMinutes(calendar, facts.stops, movesWhole(facts)));
}

/** Where an instant promised by name lies in the calendar that holds now (epoch milliseconds): it moves only with what that calendar has changed since. */
export function dueOfFixed(calendar: Calendar, fixed: FixedDue): number {
  if (fixed.minutes === null) return fixed.due;
  const counted = addWorkingTime(calendar, new Date(fixed.at), fixed.minutes).getTime();
  return counted === fixed.counted ? fixed.due : counted;
}

function later(calendar: Calendar, due: number, minutes: number): number {
  return minutes <= 0 ? due : addWorkingTime(calendar, new Date(due), minutes).getTime();
}
