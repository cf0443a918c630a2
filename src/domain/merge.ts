import type { DeskEvent } from './event';
import { isEnded, isInService, notesKept, type Absorbed, type Follower, type RequestImage } from './request';
import { changeStatus, type Moment } from './workflow';

/** Why two requests cannot become one; words are chosen at the edge. */
export type MergeRefusal = 'mergeItself' | 'mergeEnded' | 'mergeConfidential' | 'requestEnded';

export type MergeOutcome = { readonly ok: true; readonly events: readonly DeskEvent[] } | { readonly ok: false; readonly code: MergeRefusal };

/**
 * The open request that a ticket means: itself, or the one into which it was merged, at the end of however long a chain. Undefined where neither is open.
 */
export function mergeTarget(images: Iterable<RequestImage>, ticket: string): RequestImage | undefined {
  let into: RequestImage | undefined;
  for (const image of images) {
    if (isEnded(image.status)) continue;
    if (image.ticket === ticket) return image;
    if (image.absorbed?.some((one) => one.ticket === ticket)) into = image;
  }
  return into;
}

/** Whether two requests come from the same requester. Without an address nobody is the same as anybody; of confidential ones the image does not know it. */
export function sameRequester(one: Pick<RequestImage, 'requesterEmail' | 'confidential'>, other: Pick<RequestImage, 'requesterEmail' | 'confidential'>): boolean {
  return one.requesterEmail !== null && one.requesterEmail === other.requesterEmail && one.confidential !== true && other.confidential !== true;
}

/**
 * Ends a request because another one asks the same; its events come first, then that of the other. Who has asked it, when it is somebody else, follows the
 * other from then on, and so does whoever followed this one.
 */
export function mergeInto(image: RequestImage, into: RequestImage, moment: Moment): MergeOutcome {
  if (into.ticket === image.ticket) return { ok: false, code: 'mergeItself' };
  if (!isInService(image.status)) return { ok: false, code: 'requestEnded' };
  if (isEnded(into.status)) return { ok: false, code: 'mergeEnded' };
  const shared = sameRequester(image, into);
  // What is confidential stays with who has asked it.
  if ((image.confidential === true) !== (into.confidential === true) || (image.confidential === true && !shared)) return { ok: false, code: 'mergeConfidential' };
  const cancelled = changeStatus(image, 'cancelled', moment);
  if (!cancelled.ok) return { ok: false, code: 'requestEnded' };
  const last = cancelled.events.length - 1;
  const ended = cancelled.events.map((event, index): DeskEvent => (index < last ? event : {
    ...event, data: { ...event.data, mergedInto: into.ticket },
    patch: { ...event.patch, mergedInto: { ticket: into.ticket, sequence: into.sequence, shared }, linked: union(image.linked, [into.ticket]) },
  }));
  const absorbed: Absorbed[] = [
    ...(into.absorbed ?? []), { ticket: image.ticket, sequence: image.sequence, follower: shared ? null : followerOf(image) },
    // Whoever followed this one and has asked the other follows no longer: it is their own.
    ...(image.absorbed ?? []).map((one) => (one.follower?.to.includes(into.requesterEmail ?? '') ? { ...one, follower: null } : one)),
  ];
  const notes = [...(into.colleagueNotes ?? []), ...(image.colleagueNotes ?? [])].sort((one, other) => one.at - other.at).slice(-notesKept);
  const taken: DeskEvent = {
    type: 'merged', ticket: into.ticket, at: moment.now, actor: moment.actor, data: { from: image.ticket, follows: !shared },
    patch: {
      absorbed, linked: union(into.linked, [image.ticket, ...image.linked]).filter((ticket) => ticket !== into.ticket), ...(notes.length === 0 ? {} : { colleagueNotes: notes }),
    },
  };
  return { ok: true, events: [...ended, taken] };
}

function followerOf(image: RequestImage): Follower | null {
  const to = [...new Set([image.requesterEmail, image.onBehalfEmail].filter((email): email is string => email !== null))];
  return to.length === 0 ? null : { to, name: image.shortName, title: image.shortTitle, language: image.language };
}

/**
 * What a request has to let go of because it was opened again, with all that had been merged into that one before. Null where nothing was.
 * @param opened the image of a ticket while it is open again
 */
export function letGo(image: RequestImage, opened: (ticket: string) => RequestImage | undefined, moment: Pick<Moment, 'now' | 'actor'>): DeskEvent | null {
  const back = (image.absorbed ?? []).flatMap((one) => opened(one.ticket) ?? []);
  if (back.length === 0) return null;
  const gone = new Set(back.flatMap((one) => [one.ticket, ...(one.absorbed ?? []).map((earlier) => earlier.ticket)]));
  return {
    type: 'mergeUndone', ticket: image.ticket, at: moment.now, actor: moment.actor, data: { from: back.map((one) => one.ticket).join(', ') },
    patch: { absorbed: (image.absorbed ?? []).filter((one) => !gone.has(one.ticket)) },
  };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
