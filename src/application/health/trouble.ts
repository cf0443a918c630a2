import { isWorkingHour, type WatchNote } from './watch';

/** Since when the clock has failed without a look in between, and when that was last told; epoch milliseconds, 0: never. */
export interface Trouble {
  readonly since: number;
  readonly toldAt: number;
}

/** What lasts less ends by itself: Google's outages mostly do. */
const tellAfter = 55 * 60_000;
const againAfter = 23 * 60 * 60_000;

/** Whether a failure of the clock at `now` is told: in working hours, when nothing has succeeded for an hour, and then once a day. */
export function judgeTrouble(known: Trouble | null, heartbeat: number, note: Pick<WatchNote, 'hours'>, now: number): { readonly tell: boolean; readonly memory: Trouble } {
  if (known === null || known.since < heartbeat) return { tell: false, memory: { since: now, toldAt: 0 } };
  const tell = now - known.since >= tellAfter && now - known.toldAt >= againAfter && isWorkingHour(note, now);
  return { tell, memory: tell ? { ...known, toldAt: now } : known };
}

/** As it was left; null where there is none, or somebody has spoilt it. */
export function readTrouble(text: string): Trouble | null {
  try {
    const { since, toldAt } = JSON.parse(text) as Partial<Trouble>;
    return typeof since === 'number' && typeof toldAt === 'number' ? { since, toldAt } : null;
  } catch {
    return null;
  }
}
