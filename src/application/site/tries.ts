/** How often something may happen within a time, by everybody together: Google does not say from where a visitor comes. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/*
 * Google lets the owner read the spreadsheet sixty times a minute, for visitors and the desk together. So what a stranger can make it read is limited well below that, and a wrong link, of
 * which there can be any number, makes it read nothing.
 */

/** Tickets that do not exist: enough for typing errors of a whole library, far too few to try numbers through. One read each. */
export const wrongTickets: Limit = { name: 'wrong-tickets', most: 15, seconds: 60 };
/** Tickets that do, and were not asked for within the last minute. Two reads each. */
export const rightTickets: Limit = { name: 'right-tickets', most: 6, seconds: 60 };
/** Links that were forged, taken back or are for something else. */
export const wrongLinks: Limit = { name: 'wrong-links', most: 60, seconds: 60 };
/** Wishes for a link by mail, of addresses that the desk does not know as well. One read each. */
export const linkWishes: Limit = { name: 'link-wishes', most: 20, seconds: 600 };
/** Links by mail: strangers must not use up the mails that the desk may send in a day. */
export const linkMails: Limit = { name: 'link-mails', most: 30, seconds: 3_600 };
/** "This was my answer": a count of people, not of presses of one. */
export const foundCounts: Limit = { name: 'found-counts', most: 40, seconds: 600 };
/** Links to one address. */
export const linksToOne = (hash: string): Limit => ({ name: `links-to-${hash}`, most: 3, seconds: 3_600 });

/** Whether one more is too many, by what the cache holds of it ('<since in seconds>|<count>'). */
export function isTooMany(limit: Limit, kept: string | null, now: number): boolean {
  return read(limit, kept, now).count >= limit.most;
}

/** What the cache is to hold once one more has happened at `now` (epoch milliseconds). */
export function oneMore(limit: Limit, kept: string | null, now: number): string {
  const { since, count } = read(limit, kept, now);
  return `${since}|${count + 1}`;
}

function read({ seconds }: Limit, kept: string | null, now: number): { since: number; count: number } {
  const at = Math.floor(now / 1000);
  const [, since = '', count = ''] = /^(\d{1,12})\|(\d{1,6})$/.exec(kept ?? '') ?? [];
  return since === '' || at - Number(since) >= seconds ? { since: at, count: 0 } : { since: Number(since), count: Number(count) };
}
