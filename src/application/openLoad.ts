import { isInService } from '../domain/request';
import type { WorkUnit } from './desk/workUnit';

/**
 * Open working minutes by address: what the stages still to be done may take by the standard. A day counts as 450 minutes, the mean of
 * the starting hours; only the comparison between people matters.
 */
export function openLoad(work: Pick<WorkUnit, 'images'>): Map<string, number> {
  const load = new Map<string, number>();
  for (const image of work.images.values()) {
    if (!isInService(image.status)) continue;
    let minutes = 0;
    for (const stage of image.stages) {
      if (stage.finishedAt !== null || stage.skipped || stage.clock !== 'librarian') continue;
      minutes += stage.norm.kind === 'hours' ? stage.norm.minutes : stage.norm.kind === 'days' ? stage.norm.days * 450 : 120;
    }
    load.set(image.assignee, (load.get(image.assignee) ?? 0) + minutes);
  }
  return load;
}
