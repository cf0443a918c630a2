import type { Librarian } from '../../domain/assignment';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import type { MailParameters } from './outbox';
import { hoursOfReader } from './readerHours';

/** Requests that the mail names; the Sheet has all. */
const mostNamed = 40;

/** Tells whoever is on leave who has what, in one mail. */
export function orderLeaveMail(work: WorkUnit, person: Librarian, given: readonly RequestImage[]): void {
  const lines = given.slice(0, mostNamed).map((image) => `${image.ticket} ${image.shortTitle}: ${image.assigneeName}`);
  work.order({
    to: [person.email], cc: [], ticket: '', priority: 3, hoursOf: hoursOfReader(work.configuration, person.email), merge: { key: `leave|${person.email}`, join },
    parameters: { kind: 'leave', language: 'id', nameOfReader: person.name, requests: [], note: [...lines, ...(given.length > mostNamed ? ['…'] : [])].join('\n') },
  });
}

function join(before: MailParameters, now: MailParameters): MailParameters {
  return { ...now, note: [...(before.note ?? '').split('\n'), ...(now.note ?? '').split('\n')].slice(0, mostNamed).join('\n') };
}
