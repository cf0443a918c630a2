/** What stands in place of what a person has asked to be erased. */
export const erasedWord = 'Dihapus';

/** What tells of a person: addresses name nobody else, so they are sought everywhere; words (names, titles, telephone numbers) may be another's as well, so only beside what is surely theirs. */
export interface Traces {
  /** In small letters. */
  readonly addresses: readonly string[];
  readonly words: readonly string[];
}

/** Longest word that is sought with its borders. */
const longestBounded = 300;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The address as such, and not as the end or the beginning of a longer one. */
function addressPattern(address: string): RegExp {
  return new RegExp(`(?<![\\w.+%'-])${literal(address)}(?![\\w-]|\\.\\w)`, 'gi');
}

/** Whether a text names one of the addresses, whatever their case. */
export function mentions(text: string, addresses: readonly string[]): boolean {
  const small = text.toLowerCase();
  return addresses.some((address) => small.includes(address) && addressPattern(address).test(text));
}

/** The text without the traces of a person; whole words only, so that Ani goes and Anita stays. */
export function withoutTraces(text: string, { addresses, words }: Traces): string {
  let left = text;
  for (const address of addresses) if (left.toLowerCase().includes(address)) left = left.replace(addressPattern(address), erasedWord);
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    if (!left.includes(word)) continue;
    left = word.length > longestBounded ? left.split(word).join(erasedWord) : left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`, 'gu'), erasedWord);
  }
  return left;
}

/** Members to which mails are addressed: without their person they are nobody's. */
const recipients: ReadonlySet<string> = new Set(['requesterEmail', 'onBehalfEmail']);

/** A JSON value of the same shape without the traces of a person. */
export function valueWithoutTraces(value: unknown, traces: Traces, name = ''): unknown {
  if (typeof value === 'string') {
    const left = withoutTraces(value, traces);
    return left !== value && recipients.has(name) ? null : left;
  }
  if (Array.isArray(value)) return value.map((part) => valueWithoutTraces(part, traces, name));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueWithoutTraces(part, traces, key)]));
  return value;
}

/** A cell without the traces: JSON stays JSON. */
export function cellWithoutTraces(text: string, traces: Traces): string {
  if (/^[[{]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      const left = valueWithoutTraces(value, traces);
      return JSON.stringify(left) === JSON.stringify(value) ? text : JSON.stringify(left);
    } catch {
      // Somebody's own text that begins like JSON.
    }
  }
  return withoutTraces(text, traces);
}

/** First instant (epoch milliseconds) that retention of so many years still keeps at `now`: what ended before it is due to be disposed of. */
export function keptSince(now: number, years: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate());
}

const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;
/** Saturday 4 January 2020, 12:00 UTC: evening in all of Indonesia, when nobody is at the desk. */
const firstBackup = Date.UTC(2020, 0, 4, 12);
/** How long after its time the first copy of a desk may be made; later ones are caught up whenever the clock comes. */
const firstWithin = 36 * hour;

/** Whether the weekly copy is due at `now`; `last`: when it was made last, 0 for never (epoch milliseconds). */
export function backupIsDue(last: number, now: number): boolean {
  const weekOf = (at: number): number => Math.floor((at - firstBackup) / week);
  return last === 0 ? (now - firstBackup) % week < firstWithin : weekOf(now) > weekOf(last);
}

/** Copies that have been kept for long enough: older than so many weeks. The youngest always stays, for a desk that stood still has nothing else. */
export function outdatedCopies<T extends { readonly at: number }>(copies: readonly T[], weeks: number, now: number): T[] {
  const youngest = copies.reduce((most, { at }) => Math.max(most, at), 0);
  return copies.filter(({ at }) => at < youngest && now - at > weeks * week);
}
