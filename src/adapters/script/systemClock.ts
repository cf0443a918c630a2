/** The one place that reads the time. */
export const systemClock = { now: (): number => Date.now() };
