/** What a run of npm test plays. */
export const ciDays = 3;
export const ciRegions = 14;

/** Seeds of each of the two test files; every third has latency, every seventh summer time. */
export const ciSeeds = { one: [101, 104], two: [102, 105] } as const;

/** The seed that finds each deliberate bug soonest, by its name in scripts/simulate/bugs.mjs (npm run simulate -- --bugs looks for them anew). */
export const seedOfBug: Readonly<Record<string, number>> = {};
