import { storedImage, type RequestContents, type RequestImage } from '../../domain/request';
import type { ContentsRow } from '../ports';
import type { WorkUnit } from './workUnit';

/**
 * The request that a command is about, with its long texts: among the open ones, else as it ended, from its row in Isi Permohonan (`stored`, read by the look that
 * decides). Null where ticket and sequence are not of one request, and where its personal data were
 * erased: nothing can be said about it any more.
 */
export function bringBack(work: WorkUnit, { ticket, sequence }: Pick<RequestImage, 'ticket' | 'sequence'>, stored: ContentsRow | null): RequestImage | null {
  if (stored !== null && stored.ticket === ticket) {
    if (stored.imageJson !== '') work.revive(storedImage(JSON.parse(stored.imageJson)));
    if (stored.contentsJson !== '' && work.contentsOf(ticket) === null) work.loadedContents.set(ticket, JSON.parse(stored.contentsJson) as RequestContents);
  }
  const image = work.images.get(ticket);
  return image?.sequence === sequence && image.erased !== true ? image : null;
}
