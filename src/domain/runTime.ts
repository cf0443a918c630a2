/** Running time of the desk's triggers on one day, as far as the desk can tell by itself. */
export interface RunTime {
  /** YYYY-MM-DD in the desk's zone. */
  readonly day: string;
  readonly milliseconds: number;
  /** What a look takes that finds nothing, milliseconds: mean of the last ones. */
  readonly idle: number;
  /** When this was last counted, epoch milliseconds. */
  readonly at: number;
}

/** One look that writes: when it began, and when it had decided (epoch milliseconds). */
export interface CountedRun {
  readonly day: string;
  readonly startedAt: number;
  readonly decidedAt: number;
  /** Mails that it sends afterwards. */
  readonly mails: number;
}

/** What a look cannot see of itself, in milliseconds: what runs before and after any of them, the write, and each mail. */
const unseen = { look: 500, write: 1_000, mail: 500 } as const;
const tickMilliseconds = 5 * 60 * 1000;

/**
 * Adds a look that writes, and the looks of the clock since the last one, which wrote nothing and so could not be counted: one each five minutes in which `looks` says that the
 * clock looks. An estimate that costs no call: Google tells no script how long it has run.
 */
export function countRun(before: RunTime | undefined, { day, startedAt, decidedAt, mails }: CountedRun, looks: (at: number) => boolean): RunTime {
  const took = Math.max(0, decidedAt - startedAt);
  const spent = took + unseen.look + unseen.write + mails * unseen.mail;
  if (before === undefined || before.day !== day) return { day, milliseconds: spent, idle: before?.idle ?? took, at: startedAt };
  let idleLooks = 0;
  for (let at = before.at + tickMilliseconds; at < startedAt - tickMilliseconds / 2; at += tickMilliseconds) if (looks(at)) idleLooks += 1;
  return { day, milliseconds: Math.round(before.milliseconds + spent + idleLooks * (before.idle + unseen.look)), idle: Math.round((3 * before.idle + took) / 4), at: startedAt };
}
