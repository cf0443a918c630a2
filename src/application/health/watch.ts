import { isWorthLooking } from '../clockPace';
import { isSilent } from './heartbeat';

/** What the desk leaves in the script properties for whoever watches it. */
export interface WatchNote {
  /** Whom to tell when the desk is silent. */
  readonly tell: readonly string[];
  /** Who may watch. */
  readonly watchers: readonly string[];
  /** Working hours of the desk to come, epoch milliseconds. */
  readonly hours: readonly (readonly [number, number])[];
}

/** What a watch remembers of the silence that it has told of; null while all is well. */
export type WatchMemory = { readonly since: number; readonly toldAt: number } | null;

export interface Watched {
  /** again: a day later it still stands; over: it ended. */
  readonly say: 'nothing' | 'silent' | 'again' | 'over';
  readonly memory: WatchMemory;
}

/** The same silence is told again so much later, milliseconds. */
const againAfter = 23 * 60 * 60_000;

/** Judges the last sign of life of a desk (epoch milliseconds): once for each silence, in working hours, again on the next day, and once when it is over. */
export function judgeSilence(heartbeat: number, note: Pick<WatchNote, 'hours'>, memory: WatchMemory, now: number): Watched {
  if (!isWorkingHour(note, now)) return { say: 'nothing', memory };
  if (!isSilent(heartbeat, now)) return { say: memory === null ? 'nothing' : 'over', memory: null };
  if (memory === null || memory.since !== heartbeat) return { say: 'silent', memory: { since: heartbeat, toldAt: now } };
  return now - memory.toldAt >= againAfter ? { say: 'again', memory: { ...memory, toldAt: now } } : { say: 'nothing', memory };
}

/** Whether somebody is at work now; beyond what the note knows, whether somebody in Indonesia may be. */
export function isWorkingHour({ hours }: Pick<WatchNote, 'hours'>, now: number): boolean {
  const [, last = 0] = hours[hours.length - 1] ?? [];
  return now < last ? hours.some(([from, to]) => from <= now && now < to) : isWorthLooking(now);
}

/** The note as it was left; an empty one where there is none, or somebody has spoilt it. */
export function readWatchNote(text: string): WatchNote {
  try {
    const { tell, watchers, hours } = JSON.parse(text) as Partial<WatchNote>;
    return { tell: texts(tell), watchers: texts(watchers), hours: Array.isArray(hours) ? hours.filter((pair) => Array.isArray(pair) && pair.length === 2) : [] };
  } catch {
    return { tell: [], watchers: [], hours: [] };
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
