import { dueOfFixed, movesStage, movesWhole, stoppedMinutes } from './promise';
import { isInService, type Agreement, type Pause, type RequestImage, type Stop } from './request';
import { dueOfStage, planStages, waitStops, type FixedDue, type StageNorm, type StageRecord } from './stage';
import { addWorkingTime, explainWorkingTime, workingMinutes, type Calendar, type ExplainedDay } from './workingTime';
import { subtract, within, type Segment } from './workingTime/segment';

/** The time that a stage was given; of the whole, one for each stage from where the counting began. */
export interface ExplainedNorm {
  readonly name: string;
  readonly nameEnglish: string;
  readonly norm: StageNorm;
}

/** What a due date rests on. */
export type DueBasis =
  /** The time of one stage from its beginning; planned: the stage has not begun, and begins when the one before is due. */
  | { readonly kind: 'stage'; readonly norm: StageNorm; readonly planned: boolean }
  /** The times of all stages, one after another, from submission or from an appointment. */
  | { readonly kind: 'stages'; readonly norms: readonly ExplainedNorm[]; readonly from: 'submission' | 'appointment' }
  /** The stage is due on its appointment; nothing is counted. */
  | { readonly kind: 'appointment' }
  /** Promised before another region took over; the promise stays. */
  | { readonly kind: 'handOver' }
  | { readonly kind: 'reopened' }
  /** The whole is due on the agreed date; a stage has its share of the time until then. */
  | { readonly kind: 'agreed' | 'agreedShare'; readonly agreement: Agreement };

/** A standstill that has moved the date, and by how many working minutes. */
export interface ExplainedMove extends Stop {
  readonly minutes: number;
}

/** One local day of the counting. */
export interface ExplainedDueDay extends Omit<ExplainedDay, 'minutes'> {
  /** Working minutes on which the clock ran; `open` are their stretches. */
  readonly counted: number;
  /** Working minutes on which it stood still, by why. */
  readonly stopped: readonly (Pick<Stop, 'because' | 'stage'> & { readonly minutes: number })[];
}

/**
 * Why a request, or one of its stages, is due when it is. Instants are epoch milliseconds, amounts working minutes. From `begin` to `due` lie
 * `allowance + moved` minutes, and the days' counted and stopped minutes add up to the same.
 */
export interface ExplainedDue {
  readonly due: number;
  readonly begin: number;
  readonly basis: DueBasis;
  /** From `begin` to where the date lay before anything moved it; negative where it was past already. */
  readonly allowance: number;
  readonly moved: number;
  readonly moves: readonly ExplainedMove[];
  /** Local days from `begin` to `due`, none left out; empty where nothing was counted, and where they are more than a year's: nobody reads those. */
  readonly days: readonly ExplainedDueDay[];
  /** A wait that has begun and will move the date when it ends. */
  readonly waiting: Pause | null;
}

interface Rest {
  readonly begin: number;
  /** Where the date lies before anything moves it. */
  readonly base: number;
  readonly basis: DueBasis;
  readonly moves: (stop: Stop) => boolean;
}

/**
 * Explains the due date of a stage (its index) or of the whole.
 * @returns null where there is no date, and where the date shown is not what the facts give in this calendar: one of a stage that was over before
 *   the calendar changed or another region took over
 */
export function explainDue(calendar: Calendar, image: RequestImage, target: number | 'whole'): ExplainedDue | null {
  const due = target === 'whole' ? image.dueAt : (image.stages[target]?.dueAt ?? null);
  const rest = target === 'whole' ? restOfWhole(calendar, image) : restOfStage(calendar, image, target);
  if (due === null || rest === null) return null;
  const { begin, base, basis } = rest;
  const moves = image.stops
    .filter(rest.moves)
    .map((stop) => ({ ...stop, minutes: stoppedMinutes(calendar, [stop], () => true) }))
    .filter((move) => move.minutes > 0);
  const moved = moves.reduce((sum, move) => sum + move.minutes, 0);
  const counted = moved === 0 ? base : addWorkingTime(calendar, new Date(base), moved).getTime();
  if (counted !== due) return null;
  const allowance = workingMinutes(calendar, new Date(begin), new Date(base));
  return { due, begin, basis, allowance, moved, moves, days: daysOf(calendar, begin, due, moves), waiting: waitingOf(image, basis) };
}

function restOfStage(calendar: Calendar, image: RequestImage, index: number): Rest | null {
  const stage = image.stages[index];
  if (stage === undefined || stage.skipped) return null;
  if (stage.norm.kind === 'appointment') {
    const at = image.appointment;
    return at === null ? null : { begin: at, base: at, basis: { kind: 'appointment' }, moves: () => false };
  }
  const planned = stage.startedAt === null;
  if (stage.fixed) {
    return { begin: stage.fixed.at, base: dueOfFixed(calendar, stage.fixed), basis: basisOfFixed(image, stage.fixed), moves: movesStage(stage, planned ? -1 : index) };
  }
  const begin = stage.startedAt ?? image.stages[index - 1]?.dueAt ?? null;
  const base = begin === null ? null : dueOfStage(calendar, stage.norm, begin, null);
  if (begin === null || base === null) return null;
  return { begin, base, basis: { kind: 'stage', norm: stage.norm, planned }, moves: planned ? () => false : movesStage(stage, index) };
}

function restOfWhole(calendar: Calendar, image: RequestImage): Rest | null {
  const { promise, stages, submittedAt, appointment } = image;
  const moves = movesWhole(image);
  if (promise.fixed) return { begin: promise.fixed.at, base: dueOfFixed(calendar, promise.fixed), basis: basisOfFixed(image, promise.fixed), moves };
  const base = planStages(calendar, stages, 0, submittedAt, appointment)[stages.length - 1]?.dueAt ?? null;
  if (base === null) return null;
  const meeting = lastAppointment(stages);
  const begin = meeting < 0 ? submittedAt : appointment;
  if (begin === null) return null;
  // Waits before an appointment do not move it; where nothing comes after it, nothing is counted.
  if (meeting === stages.length - 1) return { begin, base, basis: { kind: 'appointment' }, moves };
  const norms = stages.slice(meeting + 1).map(({ name, nameEnglish, norm }) => ({ name, nameEnglish, norm }));
  return { begin, base, basis: { kind: 'stages', norms, from: meeting < 0 ? 'submission' : 'appointment' }, moves };
}

function lastAppointment(stages: readonly StageRecord[]): number {
  return stages.reduce((last, stage, index) => (stage.norm.kind === 'appointment' ? index : last), -1);
}

function basisOfFixed(image: RequestImage, fixed: FixedDue): DueBasis {
  const { agreement, promise } = image;
  if (promise.basis === 'agreed' && agreement !== null && fixed.minutes === null) return { kind: fixed === promise.fixed ? 'agreed' : 'agreedShare', agreement };
  return fixed === promise.fixed && promise.basis === 'reopened' ? { kind: 'reopened' } : { kind: 'handOver' };
}

function waitingOf(image: RequestImage, basis: DueBasis): Pause | null {
  const { pause, stages, stageIndex, status } = image;
  return pause !== null && isInService(status) && basis.kind !== 'appointment' && waitStops(pause.kind, stages[stageIndex]) ? pause : null;
}

const longestSpan = 366 * 24 * 60 * 60 * 1000;

/** A minute on which two standstills lie (a wait within what a stage of the requester's took too long) belongs to the one that ended first. */
function daysOf(calendar: Calendar, begin: number, due: number, moves: readonly ExplainedMove[]): ExplainedDueDay[] {
  if (due - begin > longestSpan) return [];
  return explainWorkingTime(calendar, new Date(begin), new Date(due)).map(({ minutes: opened, ...day }) => {
    if (moves.length === 0) return { ...day, counted: opened, stopped: [] };
    let running: readonly Segment[] = day.open.map(([start, end]) => ({ start: start.getTime(), end: end.getTime() }));
    const stopped: { because: Stop['because']; stage: number; minutes: number }[] = [];
    for (const { from, to, because, stage } of moves) {
      const minutes = minutesOf(within(running, { start: from, end: to }));
      if (minutes === 0) continue;
      running = subtract(running, [{ start: from, end: to }]);
      stopped.push({ because, stage, minutes });
    }
    return { ...day, open: running.map(({ start, end }) => [new Date(start), new Date(end)] as const), counted: minutesOf(running), stopped };
  });
}

function minutesOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000;
}
