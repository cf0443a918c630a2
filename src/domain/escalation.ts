import { isInService, type RequestImage } from './request';
import { isStopped, stageLevelAt, wholeLevelAt } from './serviceLevel';
import type { StageRecord } from './stage';
import { workingMinutes, type Calendar } from './workingTime';

/** Who can be told of a step of the ladder, by what they are to the request. */
export const audiences = ['assignee', 'coordinator', 'head', 'admin'] as const;
export type Audience = (typeof audiences)[number];

/** Who is told when a promise is at risk, and who when it is broken. */
export interface Ladder {
  /** Share (0–1) of the promised working time from which a stage or the whole is at risk. */
  readonly riskShare: number;
  readonly atRisk: readonly Audience[];
  readonly late: readonly Audience[];
}

export interface Escalation {
  /** Remembered in the image once the step is taken; another beginning or another due instant makes another key. */
  readonly key: string;
  readonly step: 'atRisk' | 'late';
  readonly scope: 'stage' | 'whole';
  /** The instant that is in danger or past, epoch milliseconds. */
  readonly dueAt: number;
  readonly tell: readonly Audience[];
}

/** Keys kept with a request: older ones name dates that nobody promises any more. */
const mostRemembered = 24;

/**
 * Steps of the ladder that are due at `now` (epoch milliseconds) and were not yet taken, in their order: a promise that was broken unseen, as
 * in an outage, gives both its steps. None while a wait stops the clock, or from delivery on.
 */
export function escalationsDue(image: RequestImage, calendar: Calendar, now: number, ladder: Ladder): Escalation[] {
  if (!isInService(image.status) || isStopped(image)) return [];
  const due: Escalation[] = [];
  const add = (step: Escalation['step'], scope: Escalation['scope'], clock: string, dueAt: number): void => {
    const key = `${step}:${clock}:${dueAt}`;
    if (!image.escalated.includes(key)) due.push({ key, step, scope, dueAt, tell: ladder[step] });
  };
  const stage = image.stages[image.stageIndex];
  const ofStage = stageLevelAt(calendar, image, image.stageIndex, now, ladder.riskShare);
  let unwarned = false;
  if (stage !== undefined && stage.dueAt !== null && stage.startedAt !== null && (ofStage === 'atRisk' || ofStage === 'late')) {
    const clock = `${image.stageIndex}:${stage.startedAt}`;
    if (!isShort(calendar, stage, stage.startedAt, stage.dueAt)) add('atRisk', 'stage', clock, stage.dueAt);
    else unwarned = ofStage === 'late';
    if (ofStage === 'late') add('late', 'stage', clock, stage.dueAt);
  }
  if (image.dueAt !== null) {
    const ofWhole = wholeLevelAt(calendar, image, now, ladder.riskShare);
    // Towards its end every request has used most of its time; that is a risk only where the plan ends after the promise, or a short stage is late
    // of which nobody was warned.
    const plannedEnd = image.stages[image.stages.length - 1]?.dueAt ?? null;
    const behind = unwarned || (plannedEnd !== null && plannedEnd > image.dueAt);
    if (ofWhole === 'late' || (ofWhole === 'atRisk' && behind)) add('atRisk', 'whole', 'whole', image.dueAt);
    if (ofWhole === 'late') add('late', 'whole', 'whole', image.dueAt);
  }
  return due.sort((one, other) => (one.step === other.step ? one.dueAt - other.dueAt : one.step === 'atRisk' ? -1 : 1));
}

/** The memory of a request after steps were taken. */
export function rememberSteps(image: Pick<RequestImage, 'escalated'>, steps: readonly Escalation[]): readonly string[] {
  return [...image.escalated, ...steps.map((step) => step.key)].slice(-mostRemembered);
}

/** Whether a stage is shorter than a working day, the longest of an ordinary week: no at-risk mail for those (product.md). */
function isShort(calendar: Calendar, stage: StageRecord, begun: number, dueAt: number): boolean {
  if (stage.norm.kind === 'days') return false;
  const minutes = stage.norm.kind === 'hours' ? stage.norm.minutes : workingMinutes(calendar, new Date(begun), new Date(dueAt));
  return minutes < Math.max(...calendar.hours.map((periods) => periods.reduce((sum, period) => sum + period.to - period.from, 0))) / 60_000;
}
