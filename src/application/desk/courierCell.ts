import { isOut } from '../../domain/loan';
import { isInService, type RequestImage } from '../../domain/request';
import { longestPlace } from '../intake/courier';

/** What the column Antar Jemput says, and the filter views look for: where something has to be brought or fetched now. */
export const courierWords = { bring: 'Antar', fetch: 'Jemput' } as const;

/** Where something is to be brought to or fetched from now, and which of the two; null for neither. */
export function courierJob(image: Pick<RequestImage, 'courier' | 'loan' | 'status'>): { readonly way: keyof typeof courierWords; readonly place: string } | null {
  if (isOut(image.loan) && image.loan.pickUp !== null) return { way: 'fetch', place: image.loan.pickUp };
  return isInService(image.status) && image.courier ? { way: 'bring', place: image.courier } : null;
}

export function courierCell(image: Pick<RequestImage, 'courier' | 'loan' | 'status'>): string {
  const job = courierJob(image);
  return job === null ? '' : `${courierWords[job.way]}: ${job.place}`;
}

/** The place that a librarian means who writes it with or without the word. */
export function courierOfCell(typed: string): string {
  return typed.replace(/^antar\s*:?\s*/i, '').replace(/\s+/g, ' ').slice(0, longestPlace);
}
