import { lapseProposal } from '../domain/agreement';
import { isInService, type RequestImage } from '../domain/request';
import type { WorkUnit } from './desk/workUnit';
import { orderDateMails } from './mail/dateOrders';

/** Closes the proposals of dates that nobody answered in time; those of requests that are over have nothing left to answer. */
export function lapseProposals(work: WorkUnit): void {
  const ended = [...work.changed].flatMap((ticket) => work.images.get(ticket) ?? []);
  for (const image of new Set([...work.openImages(), ...ended])) {
    if (image.proposal === null) continue;
    const outcome = lapseProposal(image, { now: work.now, actor: 'desk', calendar: work.configuration.calendars.of(image.region) });
    if (outcome.ok) work.record(outcome.events);
  }
}

/** Tells requesters whose wish this look has closed unanswered that what was promised stays. */
export function tellLapsed(work: WorkUnit, statusAddress: (image: RequestImage) => string): void {
  for (const event of work.events) {
    const image = event.type === 'proposalLapsed' ? work.images.get(event.ticket) : undefined;
    if (image && isInService(image.status)) orderDateMails(work, image, [event], 'sweep', statusAddress);
  }
}
