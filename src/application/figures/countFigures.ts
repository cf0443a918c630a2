import { countFinished } from '../../domain/finished';
import type { WorkUnit } from '../desk/workUnit';
import { noteFinished } from './advise';
import { pieceKeys, readFigures, storePeople, storeRegion, storeService } from './storedFigures';

/** Adds to the figures what this look has finished, from how each request was read and how it is now; nothing is written where nothing was finished. */
export function countFigures(work: WorkUnit): void {
  if (work.changed.size === 0) return;
  const before = readFigures(work.state.figures);
  let figures = before;
  for (const ticket of [...work.changed].sort()) {
    const asRead = work.state.images.get(ticket);
    const now = work.images.get(ticket);
    if (asRead === undefined || now === undefined) continue;
    figures = countFinished(figures, asRead, now, work.configuration.calendars.of(now.region));
  }
  if (figures === before) return;
  for (const [code, service] of figures.services) if (service !== before.services.get(code)) work.putFigures(pieceKeys.service(code), storeService(service));
  for (const [code, region] of figures.regions) if (region !== before.regions.get(code)) work.putFigures(pieceKeys.region(code), storeRegion(region));
  if (figures.people !== before.people) work.putFigures(pieceKeys.people, storePeople(figures.people));
  noteFinished(work);
}
