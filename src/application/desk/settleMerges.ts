import { letGo } from '../../domain/merge';
import { isEnded } from '../../domain/request';
import type { WorkUnit } from './workUnit';

/** However a request that was merged came to be opened again (card, Sheet, page, mail), the one it was merged into lets go of it. */
export function settleMerges(work: WorkUnit): void {
  const opened = (ticket: string) => {
    const image = work.images.get(ticket);
    return image && !isEnded(image.status) ? image : undefined;
  };
  for (const image of work.openImages()) {
    const event = image.absorbed ? letGo(image, opened, { now: work.now, actor: 'desk' }) : null;
    if (event) work.record([event]);
  }
}
