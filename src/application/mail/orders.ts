import type { RequestContents, RequestImage } from '../../domain/request';
import { isInService } from '../../domain/request';
import { wallClock } from '../localInstant';
import { regionOf, serviceOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { orderFollowerMails } from './mergeMails';
import { mailRequest, requesterAddresses, shortenForMail } from './mailRequest';
import type { MailParameters, MailRequest } from './outbox';
import { hoursOfReader } from './readerHours';

type StatusAddress = (image: RequestImage) => string;

/** One receipt for all requests of a submission: ticket, owner, timetable, link. Nobody to send it to: no receipt, the owner is told. */
export function orderReceipt(work: WorkUnit, images: readonly RequestImage[], contents: RequestContents, statusAddress: StatusAddress): void {
  const first = images[0];
  if (!first) return;
  const to = requesterAddresses(first);
  if (to.length === 0) return;
  work.order({
    to, cc: [], ticket: first.ticket, priority: 1,
    parameters: { kind: 'receipt', language: first.language, nameOfReader: first.shortName, warnings: images.some(asksEarlier) ? ['wishPassedOn'] : [], requests: images.map((image) => mailRequest(work, image, contents, statusAddress)) },
  });
}

/** Whether the requester has asked for an earlier date and nobody has answered yet. */
function asksEarlier(image: RequestImage): boolean {
  return image.proposal?.by === 'requester';
}

export function assignmentKey(email: string): string {
  return `assignment|${email}`;
}

/** More requests than this stand in one mail as lines without their long texts. */
export const mostInFull = 3;
/** Lines that a mail about new requests has room for; the Sheet has all. */
const mostListed = 60;

/** One mail about several new requests; what is too much for it is left out, since the outbox keeps it until it leaves. */
function joinAssignments(before: MailParameters, now: MailParameters): MailParameters {
  const requests = [...before.requests, ...now.requests];
  const short = requests.length <= mostInFull ? requests : requests.map((request): MailRequest => ({ ...request, description: '', attachment: '', unit: '', stages: request.stages.slice(0, 1) }));
  const { because: _because, ...rest } = now;
  return {
    ...rest, requests: short.slice(0, mostListed), unlisted: (before.unlisted ?? 0) + Math.max(0, requests.length - mostListed),
    warnings: [...new Set([...(before.warnings ?? []), ...(now.warnings ?? [])])],
  };
}

/**
 * Tells the owner of a new (or newly theirs) request in their working time; the region's group address gets a copy. What comes while such a mail
 * waits joins it.
 */
export function orderAssignmentMail(work: WorkUnit, image: RequestImage, contents: RequestContents | null, statusAddress: StatusAddress): void {
  const group = regionOf(work.configuration, image.region)?.email ?? null;
  const service = serviceOf(work.configuration, image.service);
  work.order({
    to: [image.assignee], cc: group === null || group === image.assignee ? [] : [group], ticket: image.ticket, priority: 2,
    hoursOf: hoursOfReader(work.configuration, image.assignee, image.region), merge: { key: assignmentKey(image.assignee), join: joinAssignments },
    parameters: {
      kind: 'assignment', language: 'id', nameOfReader: image.assigneeName, because: image.assignedBecause,
      requests: [mailRequest(work, image, contents, statusAddress)],
      warnings: [...(image.confidential === true ? (['confidential'] as const) : []), ...(asksEarlier(image) ? (['neededEarlier'] as const) : []), ...(image.requesterEmail === null ? (['noAddress'] as const) : []), ...(service?.active === true ? [] : (['serviceOff'] as const))],
    },
  });
}

/** What a requester is told of a change of status: only what matters, in the working time of the region (product.md, "Mails, few and good"). */
export function orderStatusMail(work: WorkUnit, image: RequestImage, statusAddress: StatusAddress): void {
  const kind = image.status === 'waitingRequester' ? 'waiting' : image.status === 'delivered' ? 'delivered' : image.status === 'declined' || image.status === 'cancelled' ? 'ended' : null;
  const to = requesterAddresses(image);
  if (kind === 'delivered' || kind === 'ended') orderFollowerMails(work, image, kind, statusAddress);
  if (kind === null || to.length === 0) return;
  work.order({
    to, cc: [], ticket: image.ticket, priority: isInService(image.status) ? 2 : 3, hoursOf: image.region,
    parameters: {
      kind, language: image.language, nameOfReader: image.shortName, note: shortenForMail(image.noteToRequester).text,
      requests: [mailRequest(work, image, null, statusAddress)],
    },
  });
}

/** Why a promise became later, as a mail tells it; days as YYYY-MM-DD. */
export interface MovedReason {
  readonly because: 'calendar' | 'stageTimes' | 'others';
  readonly days: readonly string[];
}

/** Tells a requester that the promised date has become later, from which instant and why. */
export function orderMovedMail(
  work: WorkUnit, image: RequestImage, reason: MovedReason & { readonly from: number }, when: { readonly key: string; readonly notBefore: number }, statusAddress: StatusAddress,
): void {
  const to = requesterAddresses(image);
  if (to.length === 0) return;
  const zone = regionOf(work.configuration, image.region)?.timeZone ?? work.configuration.timeZone;
  work.order({
    to, cc: [], ticket: image.ticket, priority: 3, notBefore: when.notBefore, hoursOf: image.region, merge: { key: when.key, join: (_before, now) => now },
    parameters: {
      kind: 'moved', language: image.language, nameOfReader: image.shortName, moved: { ...reason, fromWall: wallClock(zone, reason.from) },
      requests: [mailRequest(work, image, null, statusAddress)],
    },
  });
}
