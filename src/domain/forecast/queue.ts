import { Heap } from './heap';
import { nothing, plus, type Spread } from './spread';

/** One stretch of a request's way, in order. Offsets are working minutes of the person's calendar from now on. */
export interface Step {
  /** Index of the stage. */
  readonly stage: number;
  /** True where it keeps the librarian busy; else it only passes. */
  readonly busy: boolean;
  readonly length: Spread;
  /** When its stage is due as planned: who has several things to do takes the most urgent one. */
  readonly due: number;
  /** Time that its stage has once it begins: one that begins early is due early. */
  readonly allowed: number;
  /** Offset before which it cannot end (an appointment). */
  readonly notBefore: number;
}

/** A request on one person's desk. */
export interface Job {
  readonly ticket: string;
  readonly steps: readonly Step[];
}

/** What takes no longer than this is done at once by who has just done what comes before it: nobody keeps a finished result for the sake of urgency. */
const atOnceMinutes = 60;

/** When each step of a job will be over. */
export type Ends = readonly { readonly stage: number; readonly end: Spread }[];

interface Entry {
  readonly job: Job;
  readonly at: number;
  readonly ready: Spread;
  readonly due: number;
}

function goesOn(job: Job, at: number): boolean {
  const next = job.steps[at];
  return at > 0 && job.steps[at - 1]?.busy === true && next?.busy === true && next.length.mean <= atOnceMinutes;
}

/**
 * Plays one person's queue to its end: of what is ready, the most urgent stage is done next and not put down before it is done; what needs no
 * librarian passes beside it. Uncertainty adds up along the queue. Deterministic; n stages take n log n.
 */
export function playQueue(jobs: readonly Job[]): Map<string, Ends> {
  const ends = new Map<string, { stage: number; end: Spread }[]>();
  const step = (entry: Entry): Step | undefined => entry.job.steps[entry.at];
  const tie = (one: Entry, other: Entry): boolean => one.job.ticket < other.job.ticket;
  const coming = new Heap<Entry>((one, other) => one.ready.mean < other.ready.mean || (one.ready.mean === other.ready.mean && tie(one, other)));
  const ready = new Heap<Entry>((one, other) => one.due < other.due || (one.due === other.due && tie(one, other)));
  const finish = (entry: Entry, end: Spread): void => {
    const stage = step(entry)?.stage ?? 0;
    const list = ends.get(entry.job.ticket) ?? [];
    list.push({ stage, end });
    ends.set(entry.job.ticket, list);
    arrive(entry.job, entry.at + 1, end);
  };
  const arrive = (job: Job, at: number, since: Spread): void => {
    const next = job.steps[at];
    if (next === undefined) return;
    const entry: Entry = { job, at, ready: since, due: goesOn(job, at) ? -Infinity : Math.min(next.due, since.mean + next.allowed) };
    if (next.busy) coming.push(entry);
    else {
      const end = plus(entry.ready, next.length);
      finish(entry, end.mean < next.notBefore ? { mean: next.notBefore, variance: 0 } : end);
    }
  };
  for (const job of jobs) arrive(job, 0, nothing);
  let free = nothing;
  for (;;) {
    for (let next = coming.peek(); next !== undefined && (next.ready.mean <= free.mean || ready.size === 0); next = coming.peek()) {
      coming.pop();
      ready.push(next);
      if (next.ready.mean > free.mean) free = next.ready;
    }
    const entry = ready.pop();
    if (entry === undefined) return ends;
    free = plus(free, step(entry)?.length ?? nothing);
    finish(entry, free);
  }
}
