import { isInService, type RequestImage } from './request';
import { workingMinutes, type Calendar } from './workingTime';

type Held = Pick<RequestImage, 'status' | 'pause' | 'stages' | 'stageIndex' | 'assignee'>;

/**
 * Who has the request: its assignee (an address), 'requester' or 'others' while it waits for them or a stage is theirs, null once no
 * service clock runs.
 */
export function holderOf(request: Held): string | null {
  if (!isInService(request.status)) return null;
  if (request.pause !== null) return request.pause.kind;
  const clock = request.stages[request.stageIndex]?.clock ?? 'librarian';
  return clock === 'librarian' ? request.assignee : clock;
}

/**
 * Adds to a patch what it changes about who is charged: when the request passes into other hands, the working minutes since
 * `heldSince` (in the calendar under which they passed) are added to the share of whoever had it.
 */
export function chargeHolder(before: RequestImage, patch: Partial<RequestImage>, calendar: Calendar, now: number): Partial<RequestImage> {
  const holder = holderOf(before);
  if (holder === holderOf({ ...before, ...patch })) return patch;
  const minutes = holder === null ? 0 : workingMinutes(calendar, new Date(before.heldSince), new Date(now));
  const shares = holder === null || minutes === 0 ? before.shares : { ...before.shares, [holder]: (before.shares[holder] ?? 0) + minutes };
  return { ...patch, shares, heldSince: now };
}

/** Working minutes that each side has had the request. */
export interface Shares {
  /** All librarians together. */
  readonly librarian: number;
  readonly requester: number;
  readonly others: number;
}

/** Shares until `now` (epoch milliseconds), what has passed since the request last changed hands included. */
export function sharesAt(calendar: Calendar, image: RequestImage, now: number): Shares {
  const holder = holderOf(image);
  const running = holder === null ? 0 : Math.max(0, workingMinutes(calendar, new Date(image.heldSince), new Date(now)));
  const shares = { librarian: 0, requester: 0, others: 0 };
  for (const [who, minutes] of [...Object.entries(image.shares), [holder ?? '', running] as const]) {
    shares[who === 'requester' || who === 'others' ? who : 'librarian'] += minutes;
  }
  return shares;
}
