import type { RequestImage } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import type { RequesterNews } from '../../messages/conversationMails';
import type { WorkUnit } from '../desk/workUnit';
import { mailRequest, requesterAddresses, shortenForMail } from './mailRequest';
import type { MailParameters } from './outbox';
import { hoursOfReader } from './readerHours';

type StatusAddress = (image: RequestImage) => string;

/** Things said that one mail to the librarian quotes; the card has all. */
const mostQuoted = 5;

/** Tells the assignee, in their working time, what the requester has written or done; what comes while such a mail waits joins it. `image`: as it is now. */
export function orderAnsweredMail(work: WorkUnit, image: RequestImage, news: RequesterNews, text: string, statusAddress: StatusAddress): void {
  const said = { news, text: image.confidential === true ? null : shortenForMail(text).text };
  work.order({
    to: [image.assignee], cc: [], ticket: image.ticket, priority: 2, hoursOf: hoursOfReader(work.configuration, image.assignee, image.region),
    merge: { key: `answered|${image.ticket}|${image.assignee}`, join: joinSaid },
    parameters: { kind: 'answered', language: 'id', nameOfReader: image.assigneeName, said: [said], requests: [mailRequest(work, image, null, statusAddress)] },
  });
}

function joinSaid(before: MailParameters, now: MailParameters): MailParameters {
  return { ...now, said: [...(before.said ?? []), ...(now.said ?? [])].slice(-mostQuoted) };
}

/**
 * Reminds the requester of what they are asked, or tells that the request was closed for want of an answer. `until` (epoch milliseconds): the day after which it closes, or
 * until which an answer opens it again.
 */
export function orderWaitingMail(work: WorkUnit, image: RequestImage, kind: 'reminder' | 'closed', until: number, statusAddress: StatusAddress): void {
  work.order({
    to: requesterAddresses(image), cc: [], ticket: image.ticket, priority: 3, hoursOf: image.region,
    // Whoever was not reminded yet when it closes needs the later word alone.
    merge: { key: `silence|${image.ticket}`, join: (_before, now) => now },
    parameters: {
      kind, language: image.language, nameOfReader: image.shortName, note: shortenForMail(image.noteToRequester).text,
      until: localDate(work.configuration.calendars.of(image.region), new Date(until)), requests: [mailRequest(work, image, null, statusAddress)],
    },
  });
}
