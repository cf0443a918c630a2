/** What a run of npm test plays. */
export const ciDays = 3;
export const ciRegions = 14;

/** Every third has latency, every seventh summer time. */
export const ciSeeds = [101, 110, 119] as const;

/** The seed that finds each deliberate bug soonest, by its name in scripts/simulate/bugs.mjs (npm run simulate -- --bugs looks for them anew). */
export const seedOfBug: Readonly<Record<string, number>> = {
  'lock not taken': 101,
  'intake trusts the event and not the form': 101,
  'no overlap in the watermark': 101,
  'mail marked as sent before sending': 101,
  'mark after sending lost': 101,
  'row written without checking its ticket': 2001,
  'state written before the log': 102,
  'quota not looked at': 101,
  'retry of a write that had taken effect': 109,
  'escalation step not remembered': 101,
  'pause ended when read and not when it arrived': 1001,
  'recipient taken from the row after a sort': 102,
};
