import type { DeskMeta } from '../desk/deskState';
import { isSilent, silentAfter } from './heartbeat';

/**
 * Whether events have found the clock silent for long enough to install it anew. The first one only notes it, with whatever it writes: a clock that is merely late comes in between.
 */
export function clockHasStopped(meta: DeskMeta, { heartbeat }: { readonly heartbeat?: number }, now: number): boolean {
  if (heartbeat === undefined) return false;
  if (!isSilent(heartbeat, now)) {
    delete meta.silentSeenAt;
    return false;
  }
  if (meta.silentSeenAt !== undefined && meta.silentSeenAt > heartbeat) return now - meta.silentSeenAt > silentAfter;
  meta.silentSeenAt = now;
  return false;
}
