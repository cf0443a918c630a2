import type { RequestContents, RequestImage } from './request';

/** Kinds of entries in the log (Riwayat). */
export type EventType =
  | 'submitted'
  | 'imported'
  | 'importUndone'
  | 'responseEdited'
  | 'assigned'
  | 'statusChanged'
  | 'stageStarted'
  | 'promiseMoved'
  | 'noteChanged'
  | 'resultLinkChanged'
  | 'neededByChanged'
  | 'appointmentChanged'
  | 'dateProposed'
  | 'dateAgreed'
  | 'standardKept'
  | 'proposalLapsed'
  | 'regionChanged'
  | 'serviceChanged'
  | 'editRejected'
  | 'rowRestored'
  | 'rowMerged'
  | 'serviceLevelChanged'
  | 'escalated'
  | 'noteAdded'
  | 'effortNoted'
  | 'loanChanged'
  | 'madeConfidential'
  | 'madeOpen'
  | 'checkAsked'
  | 'stageChecked'
  | 'merged'
  | 'split'
  | 'mergeUndone'
  | 'resultShared'
  | 'messageAdded'
  | 'mailBounced'
  | 'mailDropped'
  | 'mailFromOther'
  | 'otherSettled'
  | 'awaySet'
  | 'rated'
  | 'closedBySilence'
  | 'erased';

/** Who did it: an address, 'desk' for the desk itself, 'unknown' where Google does not say. */
export type Actor = string;

/**
 * One entry of the log. `patch` holds the fields of the image that the event changed, with their new values, so that replaying the
 * log needs no rules and no calendar: an image is the fold of its patches. `data` is for people and reports.
 */
export interface DeskEvent {
  readonly type: EventType;
  readonly ticket: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly patch: Partial<RequestImage>;
  /** Long texts that the event brought. */
  readonly contents?: RequestContents;
}

/** The image after an event; its version counts the events. */
export function applyEvent(image: RequestImage, event: DeskEvent): RequestImage {
  return { ...image, ...event.patch, version: image.version + 1 };
}
