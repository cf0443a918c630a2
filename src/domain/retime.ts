import type { DeskEvent } from './event';
import { deriveDates } from './promise';
import { isInService, type RequestImage } from './request';
import type { StageDefinition, StageRecord } from './stage';
import type { Calendar } from './workingTime';

/**
 * What changed hours, holidays or stage times do to an open request: its dates are counted anew. Stages that are over keep their times and dates,
 * and so does a request that was delivered or has ended. No event where every date stays.
 *
 * @param definitions stages of the service as the tab Tahapan has them now, found by name; a stage that is no longer there keeps its time
 * @param now epoch milliseconds
 */
export function retime(image: RequestImage, calendar: Calendar, definitions: readonly StageDefinition[], now: number): DeskEvent | null {
  if (!isInService(image.status)) return null;
  const timed = image.stages.map((stage, position) => (position < image.stageIndex || stage.finishedAt !== null ? stage : withTimes(stage, definitions)));
  const timesChanged = timed.some((stage, position) => stage !== image.stages[position]);
  const { stages, dueAt } = deriveDates(calendar, { ...image, stages: timed });
  const current = image.stages[image.stageIndex];
  const stageDue = stages[image.stageIndex]?.dueAt ?? null;
  const moved = dueAt !== image.dueAt || stages.some((stage, position) => stage.dueAt !== image.stages[position]?.dueAt);
  if (!moved && !timesChanged) return null;
  return {
    type: 'promiseMoved', ticket: image.ticket, at: now, actor: 'desk',
    data: {
      because: timesChanged ? 'stageTimes' : 'calendar', stage: current?.name ?? '', movedFrom: image.dueAt, movedTo: dueAt,
      ...(stageDue === current?.dueAt ? {} : { stageFrom: current?.dueAt ?? null, stageTo: stageDue }),
    },
    patch: { stages, dueAt },
  };
}

function withTimes(stage: StageRecord, definitions: readonly StageDefinition[]): StageRecord {
  const now = definitions.find((definition) => definition.name === stage.name);
  if (now === undefined) return stage;
  const same = JSON.stringify(now.norm) === JSON.stringify(stage.norm) && now.clock === stage.clock && now.counts === stage.counts;
  return same ? stage : { ...stage, norm: now.norm, clock: now.clock, counts: now.counts };
}
