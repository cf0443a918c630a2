/** Pauses between tries in milliseconds: a little over a minute in all, the span over which Google counts requests. */
const pauses = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000] as const;

/** A look can wait; a visitor would hold one of the owner's thirty executions while they do, so the page says that it is busy instead. */
export type Patience = 'look' | 'visitor';

/** Too many requests in a minute: refused before anything was done, so trying again is safe for reads and writes. */
const tooMany = /quota exceeded|rate limit|too many times in a short time|\b429\b/i;
/** The server failed; a read may simply be asked again, a write may have taken effect and must not. */
const serverFailed = /server error|service (error|unavailable)|timed out|internal error|\b50[03]\b/i;

/** Whether Google may do tomorrow what it has just refused: it was too much at once, or the server failed. */
export function mayPass(error: unknown): boolean {
  const words = error instanceof Error ? error.message : String(error);
  return tooMany.test(words) || serverFailed.test(words);
}

/**
 * Runs a call to the Sheets API and tries again, with growing pauses and jitter, where Google says "slow down" (Sheets API, "Usage limits":
 * exponential backoff). Throws the last error when patience is at an end.
 */
export function withBackoff<T>(kind: 'read' | 'write', patience: Patience, call: () => T): T {
  if (patience === 'visitor') return call();
  for (const pause of pauses) {
    try {
      return call();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const again = tooMany.test(words) || (kind === 'read' && serverFailed.test(words) && pause <= 4_000);
      if (!again) throw error;
      Utilities.sleep(pause + Math.floor(Math.random() * pause));
    }
  }
  return call();
}
