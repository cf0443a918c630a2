/** Milliseconds between tries; together they outlast the minute over which Google counts. */
const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/** How Google says that a user has spent the 60 reads or 60 writes of a minute (error 429). */
const quotaIsSpent = /quota exceeded/i;

/**
 * Calls, and tries again while the minute's quota is spent, each time after about twice as long. Nothing of such a call took effect, so
 * repeating it is safe; who holds the lock meanwhile takes in together what the others left behind.
 */
export function patiently<T>(call: () => T): T {
  for (const wait of waits) {
    try {
      return call();
    } catch (error) {
      if (!quotaIsSpent.test(error instanceof Error ? error.message : String(error))) throw error;
      Utilities.sleep(wait + Math.floor(Math.random() * 1_000));
    }
  }
  return call();
}
