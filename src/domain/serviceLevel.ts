import { isEnded, isInService, type RequestImage } from './request';
import { dueOfStage } from './stage';
import { countsAgainstLibrarian } from './stage';
import { addWorkingTime, workingMinutes, type Calendar } from './workingTime';

/** States of the service level, as the column Status SLA shows them. */
export type ServiceLevelState = 'onTrack' | 'atRisk' | 'late' | 'paused' | 'met' | 'missed';

/** Share of the promised working time from which a request counts as at risk. */
export const defaultRiskShare = 0.75;

type Promised = Pick<
  RequestImage, 'status' | 'stages' | 'stageIndex' | 'dueAt' | 'submittedAt' | 'deliveredAt' | 'endedAt' | 'pause' | 'appointment' | 'waitedMinutes'
>;

/**
 * Where a request stands at `now` (epoch milliseconds): late when its stage or the whole is past its due instant, at risk once
 * `riskShare` (0–1) of the stage's or the whole's working time is used; time spent waiting for the requester is not. A deadline is kept by
 * work done at that very instant.
 */
export function serviceLevelAt(
  calendar: Calendar,
  request: Promised,
  now: number,
  riskShare: number = defaultRiskShare,
): ServiceLevelState {
  if (!isInService(request.status)) return finalServiceLevel(request, now);
  if (request.pause !== null) return 'paused';
  const stage = request.stages[request.stageIndex];
  if (stage !== undefined && !countsAgainstLibrarian(stage)) {
    // What the stage takes beyond its time will move the promise, so only the rest of it can be late.
    const over = stage.dueAt === null || now <= stage.dueAt ? 0 : workingMinutes(calendar, new Date(stage.dueAt), new Date(now));
    return request.dueAt !== null && now > addWorkingTime(calendar, new Date(request.dueAt), over).getTime() ? 'late' : 'onTrack';
  }
  if (request.dueAt !== null && now > request.dueAt) return 'late';
  const stageDue = stage?.dueAt ?? null;
  if (stageDue !== null && now > stageDue) return 'late';
  const minutes = (from: number, to: number): number => workingMinutes(calendar, new Date(from), new Date(to));
  const begun = stage?.startedAt ?? null;
  // As the stage was promised when it began: a wait has moved its due instant since, and has used none of its time.
  const promised = stage === undefined || begun === null ? null : dueOfStage(calendar, stage.norm, begun, request.appointment);
  const spans: [number | null, number | null][] = [
    [begun === null || promised === null ? null : minutes(begun, promised), stageDue],
    [request.dueAt === null ? null : minutes(request.submittedAt, request.dueAt) - request.waitedMinutes.requester, request.dueAt],
  ];
  for (const [whole, due] of spans) {
    if (whole !== null && due !== null && whole > 0 && whole - minutes(now, due) >= whole * riskShare) return 'atRisk';
  }
  return 'onTrack';
}

function finalServiceLevel(request: Pick<RequestImage, 'status' | 'dueAt' | 'deliveredAt' | 'endedAt'>, now: number): ServiceLevelState {
  // What counts is when the service was done; the requester's confirmation may come much later.
  const doneAt = request.deliveredAt ?? (isEnded(request.status) ? request.endedAt : null) ?? now;
  return request.dueAt === null || doneAt <= request.dueAt ? 'met' : 'missed';
}

/**
 * Working minutes left until the promise of the stage at work; negative once it is past, null where no clock runs or no date is
 * promised.
 */
export function remainingMinutes(
  calendar: Calendar,
  request: Pick<RequestImage, 'status' | 'stages' | 'stageIndex' | 'dueAt' | 'pause'>,
  now: number,
): number | null {
  if (!isInService(request.status)) return null;
  const due = request.stages[request.stageIndex]?.dueAt ?? request.dueAt;
  if (due === null) return null;
  const from = request.pause?.since ?? now;
  return workingMinutes(calendar, new Date(from), new Date(due));
}
