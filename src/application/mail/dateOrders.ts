import type { DeskEvent } from '../../domain/event';
import type { Proposal, RequestImage } from '../../domain/request';
import type { DateNews } from '../../messages/dateSentences';
import { regionOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import { mailRequest, requesterAddresses } from './mailRequest';
import { hoursOfReader } from './readerHours';

/** Where something about a date was said: whoever said it there needs no mail about it. */
export type SaidIn = 'sheet' | 'form' | 'page' | 'sweep';

/** Who is told of an event about a date, and how; null: nobody, for it can be seen where they look or was told before. */
function tell(event: DeskEvent, before: RequestImage, said: SaidIn): { readonly to: 'requester' | 'librarian'; readonly news: DateNews | 'proposal' } | null {
  const byRequester = said === 'form' || said === 'page';
  switch (event.type) {
    case 'dateProposed':
      if (event.data.by === 'librarian') return { to: 'requester', news: 'proposal' };
      return byRequester ? { to: 'librarian', news: 'asked' } : null;
    case 'dateAgreed':
      return byRequester ? { to: 'librarian', news: 'accepted' } : { to: 'requester', news: 'agreed' };
    case 'standardKept':
      if (event.data.by === 'requester') return byRequester && before.proposal !== null ? { to: 'librarian', news: 'declined' } : null;
      return { to: 'requester', news: before.proposal?.by === 'librarian' ? 'withdrawn' : 'kept' };
    case 'proposalLapsed':
      // Whoever let a proposal lapse was told beforehand what silence means; who waited for the answer was not answered.
      return event.data.by === 'requester' && said === 'sweep' ? { to: 'requester', news: 'lapsed' } : null;
    default:
      return null;
  }
}

/**
 * Mails that follow from what was said about a date of one request (`before`: its image until then). The librarian gets theirs in working time; the
 * requester hears of a proposal in working time as well, for only then its time to answer runs. A later word replaces one that has not left yet.
 */
export function orderDateMails(
  work: WorkUnit, before: RequestImage, events: readonly DeskEvent[], said: SaidIn, statusAddress: (image: RequestImage) => string,
): void {
  const image = work.images.get(before.ticket);
  if (!image) return;
  for (const event of events) {
    const order = tell(event, before, said);
    if (order === null || typeof event.data.day !== 'string') continue;
    const toLibrarian = order.to === 'librarian';
    const to = toLibrarian ? [image.assignee] : requesterAddresses(image);
    if (to.length === 0) continue;
    work.order({
      to, cc: [], ticket: image.ticket, priority: 2, merge: { key: `date|${order.to}|${image.ticket}`, join: (_before, now) => now },
      hoursOf: toLibrarian ? hoursOfReader(work.configuration, image.assignee, image.region) : image.region,
      parameters: {
        kind: order.news === 'proposal' ? 'proposal' : toLibrarian ? 'dateReply' : 'agreement',
        language: toLibrarian ? 'id' : image.language, nameOfReader: toLibrarian ? image.assigneeName : image.shortName,
        date: { news: order.news === 'proposal' ? null : order.news, day: event.data.day, answerByWall: answerBy(work, image, image.proposal) },
        requests: [mailRequest(work, image, null, statusAddress)],
      },
    });
  }
}

function answerBy(work: WorkUnit, image: RequestImage, proposal: Proposal | null): string | null {
  return proposal === null ? null : wallClock(regionOf(work.configuration, image.region)?.timeZone ?? work.configuration.timeZone, proposal.answerBy);
}
