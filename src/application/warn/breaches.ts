/** Broken promises of one region and service: of stages, and of whole requests. */
type Counts = Readonly<Record<string, readonly [stages: number, wholes: number]>>;

/** Memory of the weekly list: counts are kept as they happen, since the log is not read for a mail. */
export interface WeeklyMemory {
  /** Monday of the week under way in the desk's zone, YYYY-MM-DD; '' before the first. */
  readonly week: string;
  /** First day that `last` counts. */
  readonly from: string;
  /** Broken before this week, and since; by `region|service`. */
  readonly last: Counts;
  readonly current: Counts;
  /** Addresses that this week's list was made for. */
  readonly told: readonly string[];
}

export const freshWeek: WeeklyMemory = { week: '', from: '', last: {}, current: {}, told: [] };

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Monday of the week of a day, both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * dayMilliseconds).toISOString().slice(0, 10);
}

/** The day before, YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - dayMilliseconds).toISOString().slice(0, 10);
}

/** Turns the page when a new week has begun. What nobody was told of, though somebody should have been, stays on the list. */
export function turnWeek(memory: WeeklyMemory, day: string, somebodyReads: boolean): WeeklyMemory {
  const week = mondayOf(day);
  if (week === memory.week) return memory;
  const untold = somebodyReads && memory.week !== '' && memory.told.length === 0;
  return {
    week,
    from: untold ? memory.from : memory.week === '' ? mondayOf(dayBefore(week)) : memory.week,
    last: untold ? sum(memory.last, memory.current) : memory.current,
    current: {},
    told: [],
  };
}

/** A promise that was broken: when it was due, epoch milliseconds. */
export interface Breach {
  readonly region: string;
  readonly service: string;
  readonly scope: 'stage' | 'whole';
  readonly dueAt: number;
}

/**
 * Counts broken promises; those of before this week (which began at `began`) that are seen only now still come on this week's list, unless
 * somebody has had it.
 */
export function countBreaches(memory: WeeklyMemory, breaches: readonly Breach[], began: number): WeeklyMemory {
  if (breaches.length === 0) return memory;
  const isLast = (breach: Breach): boolean => breach.dueAt < began && memory.told.length === 0;
  return {
    ...memory,
    last: sum(memory.last, tally(breaches.filter(isLast))),
    current: sum(memory.current, tally(breaches.filter((breach) => !isLast(breach)))),
  };
}

function tally(breaches: readonly Breach[]): Counts {
  const counts: Record<string, readonly [number, number]> = {};
  for (const { region, service, scope } of breaches) {
    const [stages, wholes] = counts[`${region}|${service}`] ?? [0, 0];
    counts[`${region}|${service}`] = scope === 'stage' ? [stages + 1, wholes] : [stages, wholes + 1];
  }
  return counts;
}

function sum(one: Counts, other: Counts): Counts {
  const counts: Record<string, readonly [number, number]> = { ...one };
  for (const [key, [stages, wholes]] of Object.entries(other)) counts[key] = [(counts[key]?.[0] ?? 0) + stages, (counts[key]?.[1] ?? 0) + wholes];
  return counts;
}
