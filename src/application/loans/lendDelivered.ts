import { lend, type Loan } from '../../domain/loan';
import { loanEvent } from '../../domain/loanEvent';
import { isEnded, type RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import { serviceOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';

/**
 * The loan that begins because the request was delivered; null where nothing is lent or the loan has begun. What was answered on the spot, as at the
 * counter, is a loan only where somebody has written down barcodes or a return day: circulation is the catalogue's.
 */
export function loanOfDelivery(work: WorkUnit, image: RequestImage): Loan | null {
  if (image.deliveredAt === null || image.loan?.lentOn || image.imported === true) return null;
  const onTheSpot = work.created.has(image.ticket) && isEnded(image.status);
  if (image.loan === undefined && (onTheSpot || serviceOf(work.configuration, image.service)?.lends !== true)) return null;
  const calendar = work.configuration.calendars.of(image.region);
  return lend(calendar, image.loan, localDate(calendar, new Date(image.deliveredAt)), work.configuration.settings.loans);
}

/** Begins the loans of whatever this look has seen delivered, whoever delivered it and wherever. */
export function lendDelivered(work: WorkUnit): void {
  for (const ticket of [...work.changed]) {
    const image = work.images.get(ticket);
    const loan = image ? loanOfDelivery(work, image) : null;
    if (image && loan) work.record([loanEvent(image, 'lent', loan.returnBy, { loan }, { now: work.now, actor: 'desk' })]);
  }
}
