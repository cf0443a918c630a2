/** Chores run at most so often, in milliseconds. */
const paceMilliseconds = 30 * 60 * 1000;

/** Whether chores that last ran at `last` (epoch milliseconds, 0 for never) are due: each half hour by the clock, so that what is due at 07:30 is done then. */
export function choresAreDue(last: number, now: number): boolean {
  return Math.floor(now / paceMilliseconds) !== Math.floor(last / paceMilliseconds);
}
