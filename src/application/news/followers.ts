import type { Follower } from '../../domain/selectedInformation';
import { instantOfSerial } from '../../domain/workingTime';
import { usableAddress } from '../configuration/people';
import { listOfCell, type Table } from '../configuration/table';
import type { WorkUnit } from '../desk/workUnit';
import type { Language } from '../../messages/dates';

/** A row of Pelanggan. Instants are epoch milliseconds. */
export interface FollowerRow extends Follower {
  readonly language: Language;
  readonly since: number | null;
  readonly lastSentAt: number | null;
}

/** Followers of the tab, each address once; a row without a usable address is none. */
export function readFollowers(table: Table, timeZone: string): FollowerRow[] {
  const at = (cell: unknown): number | null => (typeof cell === 'number' ? instantOfSerial(timeZone, cell).getTime() : null);
  const found = new Map<string, FollowerRow>();
  for (const row of table.rows) {
    const email = row.text('email').toLowerCase();
    if (!usableAddress(email)) continue;
    found.set(email, { email, topics: listOfCell(row.text('topics')), language: row.text('language') === 'en' ? 'en' : 'id', since: at(row.raw('since')), lastSentAt: at(row.raw('lastSentAt')) });
  }
  return [...found.values()];
}

/** Followers of a tab that is to be written anew. Throws where its header was changed: what cannot be read must not be written over. */
export function followersToChange(table: Table, timeZone: string): FollowerRow[] {
  if (table.problems.length > 0) throw new Error('the header of the tab Pelanggan was changed; run setup');
  return readFollowers(table, timeZone);
}

/** Writes the tab anew with what the look commits. */
export function writeFollowers(work: WorkUnit, followers: readonly FollowerRow[]): void {
  const instant = (at: number | null): { instant: number } | null => (at === null ? null : { instant: at });
  work.replacements.set('followers', followers.map(({ email, topics, language, since, lastSentAt }) => ({
    email, topics: topics.join(', '), language, since: instant(since), lastSentAt: instant(lastSentAt),
  })));
}
