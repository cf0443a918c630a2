import { localInstant } from '../localInstant';
import type { LocalInstant } from '../../messages/dates';

/** The clock says so often that it has looked that a desk which has not for so long (milliseconds) does not look any more: each half hour, whatever the hour of the day. */
export const silentAfter = 45 * 60_000;
/** Visitors are told a little later: what ends by itself need not disturb anybody. */
const tellVisitorsAfter = 60 * 60_000;

/** Whether the clock has stopped, judged by its last sign of life (epoch milliseconds, 0: never yet). */
export function isSilent(heartbeat: number, now: number): boolean {
  return heartbeat > 0 && now - heartbeat > silentAfter;
}

/** What the page says of the desk itself. */
export interface HeartbeatView {
  /** When it last looked. */
  readonly at: LocalInstant;
  /** Whether that was on this day. */
  readonly today: boolean;
  readonly silent: boolean;
}

/** Null where the desk has never looked. */
export function heartbeatView(heartbeat: number, now: number, timeZone: string): HeartbeatView | null {
  if (heartbeat <= 0) return null;
  const at = localInstant(timeZone, heartbeat);
  return { at, today: at.wall.slice(0, 10) === localInstant(timeZone, now).wall.slice(0, 10), silent: now - heartbeat > tellVisitorsAfter };
}
