import { isOut } from '../../domain/loan';
import type { RequestImage } from '../../domain/request';
import type { LoanNews } from '../../messages/loanSentences';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest, requesterAddresses } from './mailRequest';
import { hoursOfReader } from './readerHours';

type StatusAddress = (image: RequestImage) => string;

/** Tells a requester, in the working time of the region, what stands about their loans; `images` are all of one requester. */
export function orderLoanMail(work: WorkUnit, images: readonly RequestImage[], news: Extract<LoanNews, 'remind' | 'extended' | 'moved' | 'kept'>, statusAddress: StatusAddress): void {
  const [first] = images;
  const to = first ? requesterAddresses(first) : [];
  if (!first || to.length === 0) return;
  work.order({
    to, cc: [], ticket: images.map((image) => image.ticket).join(', '), priority: 3, hoursOf: first.region,
    // A later word about the same loan replaces one that has not left yet.
    ...(news === 'remind' ? {} : { merge: { key: `loan|${first.ticket}`, join: (_before, now) => now } }),
    parameters: { kind: 'loan', language: first.language, nameOfReader: first.shortName, loan: { news }, requests: images.map((image) => mailRequest(work, image, null, statusAddress)) },
  });
}

/** Tells the librarian what the requester has asked for on the page. */
export function orderLoanTask(work: WorkUnit, image: RequestImage, news: Extract<LoanNews, 'asked' | 'pickUp'>, statusAddress: StatusAddress): void {
  work.order({
    to: [image.assignee], cc: [], ticket: image.ticket, priority: 2, hoursOf: hoursOfReader(work.configuration, image.assignee, image.region),
    merge: { key: `loanTask|${news}|${image.ticket}`, join: (_before, now) => now },
    parameters: {
      kind: 'loanTask', language: 'id', nameOfReader: image.assigneeName, loan: { news, ...(image.loan?.pickUp ? { place: image.loan.pickUp } : {}) },
      requests: [mailRequest(work, image, null, statusAddress)],
    },
  });
}

/** Tells the requester of what a librarian has done to a loan that was out before and still is (`before`: the image until then). */
export function tellLoanChange(work: WorkUnit, before: RequestImage, statusAddress: StatusAddress): void {
  const image = work.images.get(before.ticket);
  if (!image || !isOut(before.loan) || !isOut(image.loan)) return;
  const asked = before.loan.askedAt !== null;
  if (image.loan.returnBy !== before.loan.returnBy) orderLoanMail(work, [image], asked ? 'extended' : 'moved', statusAddress);
  else if (asked && image.loan.refused) orderLoanMail(work, [image], 'kept', statusAddress);
}
