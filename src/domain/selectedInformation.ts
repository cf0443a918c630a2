import type { Calendar } from './workingTime';
import { isOpen, localDate } from './workingTime';
import { textHash } from './textHash';

/** A knowledge product, as far as it decides who hears of it. */
export interface NewsProduct {
  readonly title: string;
  readonly year: string;
  readonly topics: readonly string[];
}

/** Who follows which topics; none named are all. */
export interface Follower {
  /** In small letters. */
  readonly email: string;
  readonly topics: readonly string[];
}

/** What is remembered of the monthly list of new products. */
export interface NewsMemory {
  /** Month (YYYY-MM) whose list was made last. */
  readonly month: string;
  /** Keys of all products that were ever on a list, or there before the first one. */
  readonly known: readonly string[];
  /** Keys of those on the list of that month. */
  readonly fresh: readonly string[];
  /** Address of the last follower, in the order of the alphabet, who was served of that list, '' for none yet; null where all were. */
  readonly after: string | null;
}

/** Keys of products that are no longer there and still remembered: a row that is cut and pasted elsewhere is no new product. */
const mostGone = 2_000;

/** What a product is known by: the same title and year are the same product, however its row is mended otherwise. */
export function productKey({ title, year }: Pick<NewsProduct, 'title' | 'year'>): string {
  return textHash(`${title.toLowerCase().replace(/\s+/g, ' ').trim()}|${year.trim()}`);
}

/** Whether a list is to be made: there was none at all yet, or the desk is open for the first time in a month, which is on its first working day. `now`: epoch milliseconds. */
export function newsIsDue(memory: Pick<NewsMemory, 'month' | 'after'> | null, calendar: Calendar, now: number): boolean {
  if (memory === null || memory.after !== null) return true;
  return monthOf(calendar, now) > memory.month && isOpen(calendar, new Date(now));
}

/** The list that is due: one under way goes on as it is; the first of all only learns what is there already. */
export function listOfNews(memory: NewsMemory | null, products: readonly NewsProduct[], calendar: Calendar, now: number): NewsMemory {
  if (memory !== null && memory.after !== null) return memory;
  const present = [...new Set(products.map(productKey))];
  const month = monthOf(calendar, now);
  if (memory === null) return { month, known: present, fresh: [], after: null };
  const known = new Set(memory.known);
  const here = new Set(present);
  const fresh = present.filter((key) => !known.has(key));
  return { month, known: [...memory.known.filter((key) => !here.has(key)).slice(-mostGone), ...present], fresh, after: fresh.length === 0 ? null : '' };
}

export interface Served {
  readonly mails: readonly { readonly email: string; readonly products: readonly NewsProduct[] }[];
  readonly memory: NewsMemory;
}

/** The next followers of a list under way, with what is new for each; at most so many mails at a time. Whom nothing new concerns gets none. */
export function serve(memory: NewsMemory, followers: readonly Follower[], products: readonly NewsProduct[], most: number): Served {
  const { after } = memory;
  if (after === null) return { mails: [], memory };
  const fresh = new Set(memory.fresh);
  // Two rows of one product are one.
  const news = products.filter((product) => fresh.delete(productKey(product)));
  const mails: Served['mails'][number][] = [];
  for (const follower of [...followers].filter(({ email }) => email > after).sort((one, other) => (one.email < other.email ? -1 : 1))) {
    if (mails[mails.length - 1]?.email === follower.email) continue;
    const own = news.filter((product) => concerns(follower.topics, product));
    if (own.length === 0) continue;
    if (mails.length === most) return { mails, memory: { ...memory, after: mails[most - 1]?.email ?? after } };
    mails.push({ email: follower.email, products: own });
  }
  return { mails, memory: { ...memory, after: null } };
}

function concerns(topics: readonly string[], product: NewsProduct): boolean {
  return topics.length === 0 || topics.some((topic) => product.topics.some((own) => own.toLowerCase() === topic.toLowerCase()));
}

/** YYYY-MM by the calendar's own day. */
function monthOf(calendar: Calendar, now: number): string {
  return localDate(calendar, new Date(now)).slice(0, 7);
}
