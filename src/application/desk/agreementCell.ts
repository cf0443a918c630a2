import { isAgreed } from '../../domain/agreement';
import type { RequestImage } from '../../domain/request';
import { localDate, type Calendar } from '../../domain/workingTime';
import { formatDay } from '../../messages/dates';
import { agreementWords } from '../tabs/words';

type Negotiated = Pick<RequestImage, 'proposal' | 'agreement' | 'promise' | 'standardKept'>;

/** What the column Kesepakatan says: where the two sides stand about the date. Days are those of the region's calendar. */
export function agreementCell(image: Negotiated, calendar: Calendar): string {
  const { proposal, agreement, standardKept } = image;
  // The weekday is left out, for the column is narrow.
  const day = (at: number): string => formatDay(localDate(calendar, new Date(at)), 'id').replace(/^\S+ /, '');
  if (proposal) return proposal.by === 'requester' ? `Diminta ${day(proposal.due)}` : `Diusulkan ${day(proposal.due)} kepada pemohon`;
  if (agreement && isAgreed(image)) return `Disepakati ${day(agreement.due)}`;
  return standardKept === null ? '' : agreementWords.standard;
}

/** What the cell offers: the two words that answer, and what stands there, so that it is not marked as wrong. */
export function agreementChoices(image: Negotiated, calendar: Calendar): string[] {
  return [...new Set([agreementCell(image, calendar), agreementWords.agree, agreementWords.standard])].filter((choice) => choice !== '');
}
