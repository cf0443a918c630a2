import { movesStage, stoppedMinutes } from './promise';
import { isInService, type RequestImage } from './request';
import { countsAgainstLibrarian, keptUntil, waitStops } from './stage';
import { addWorkingTime, workingMinutes, type Calendar } from './workingTime';

/** States of the service level, as the column Status SLA shows them. */
export type ServiceLevelState = 'onTrack' | 'atRisk' | 'late' | 'paused' | 'met' | 'missed';

/** Share of the promised working time from which a request counts as at risk. */
export const defaultRiskShare = 0.75;

type Judged = Pick<
  RequestImage,
  'status' | 'stages' | 'stageIndex' | 'dueAt' | 'submittedAt' | 'deliveredAt' | 'endedAt' | 'pause' | 'appointment' | 'stops' | 'promise'
>;

/**
 * Where a request stands at `now` (epoch milliseconds): late when its stage or the whole is past its due instant, at risk once
 * `riskShare` (0–1) of the stage's or the whole's working time is used; time spent waiting for the requester is not. A deadline is kept by
 * work done at that very instant.
 */
export function serviceLevelAt(calendar: Calendar, request: Judged, now: number, riskShare: number = defaultRiskShare): ServiceLevelState {
  const whole = wholeLevelAt(calendar, request, now, riskShare);
  if (!isInService(request.status) || whole === 'paused' || whole === 'late') return whole;
  const stage = stageLevelAt(calendar, request, request.stageIndex, now, riskShare);
  return stage === 'late' || stage === 'atRisk' ? stage : whole;
}

/** Where the promise of the whole stands at `now`, whatever its stage. */
export function wholeLevelAt(calendar: Calendar, request: Judged, now: number, riskShare: number = defaultRiskShare): ServiceLevelState {
  if (!isInService(request.status)) return finalServiceLevel(request, now);
  if (isStopped(request)) return 'paused';
  const { dueAt, submittedAt, stops, promise } = request;
  if (dueAt === null) return 'onTrack';
  const stage = request.stages[request.stageIndex];
  if (stage !== undefined && !countsAgainstLibrarian(stage)) {
    // What the stage takes beyond its time will move the promise, so only the rest of it can be late.
    if (now <= dueAt) return 'onTrack';
    const from = Math.max(stage.dueAt ?? now, promise.fixed?.at ?? 0);
    const over = now <= from ? 0 : workingMinutes(calendar, new Date(from), new Date(now));
    return now > addWorkingTime(calendar, new Date(dueAt), over).getTime() ? 'late' : 'onTrack';
  }
  if (now > dueAt) return 'late';
  // While it was delivered or ended no clock ran, so the time of what was opened again is counted from there.
  const begun = promise.since ?? submittedAt;
  const given = workingMinutes(calendar, new Date(begun), new Date(dueAt)) - stoppedMinutes(calendar, stops, (stop) => stop.from >= begun);
  return atRisk(calendar, given, now, dueAt, riskShare) ? 'atRisk' : 'onTrack';
}

/**
 * Where one stage stands at `now`: null while it has not begun, or was skipped. A stage whose clock is not the librarian's is never late and never
 * missed.
 */
export function stageLevelAt(
  calendar: Calendar, request: Judged, index: number, now: number, riskShare: number = defaultRiskShare,
): ServiceLevelState | null {
  const stage = request.stages[index];
  if (stage === undefined || stage.skipped || stage.startedAt === null) return null;
  const owes = countsAgainstLibrarian(stage);
  const until = keptUntil(calendar, stage);
  if (stage.finishedAt !== null) return !owes || until === null || stage.finishedAt <= until ? 'met' : 'missed';
  if (!isInService(request.status)) return null;
  if (isStopped(request)) return 'paused';
  if (!owes || stage.dueAt === null || until === null) return 'onTrack';
  if (now > until) return 'late';
  // Nobody can be ahead of an appointment: that it comes nearer is no risk.
  if (stage.norm.kind === 'appointment') return 'onTrack';
  const stopped = stoppedMinutes(calendar, request.stops, movesStage(stage, index));
  const begun = stage.fixed ? Math.max(stage.fixed.at, stage.startedAt) : stage.startedAt;
  const given = workingMinutes(calendar, new Date(begun), new Date(stage.dueAt)) - stopped;
  return atRisk(calendar, given, now, stage.dueAt, riskShare) ? 'atRisk' : 'onTrack';
}

/** Whether the clocks of stage and whole stand still. */
export function isStopped(request: Pick<RequestImage, 'pause' | 'stages' | 'stageIndex'>): boolean {
  return request.pause !== null && waitStops(request.pause.kind, request.stages[request.stageIndex]);
}

function atRisk(calendar: Calendar, given: number, now: number, due: number, riskShare: number): boolean {
  return given > 0 && given - workingMinutes(calendar, new Date(now), new Date(due)) >= given * riskShare;
}

function finalServiceLevel(request: Pick<RequestImage, 'dueAt' | 'deliveredAt' | 'endedAt'>, now: number): ServiceLevelState {
  // What counts is when the service was done; the requester's confirmation may come much later.
  const doneAt = request.deliveredAt ?? request.endedAt ?? now;
  return request.dueAt === null || doneAt <= request.dueAt ? 'met' : 'missed';
}

/**
 * Working minutes left until the promise of the stage at work; negative once it is past, null where no clock runs or no date is
 * promised.
 */
export function remainingMinutes(
  calendar: Calendar, request: Pick<RequestImage, 'status' | 'stages' | 'stageIndex' | 'dueAt' | 'pause'>, now: number,
): number | null {
  if (!isInService(request.status)) return null;
  const due = request.stages[request.stageIndex]?.dueAt ?? request.dueAt;
  if (due === null) return null;
  const from = isStopped(request) && request.pause !== null ? request.pause.since : now;
  return workingMinutes(calendar, new Date(from), new Date(due));
}
