import { listOfNews, newsIsDue, serve, type NewsMemory, type NewsProduct } from '../../domain/selectedInformation';
import { newsMailWords } from '../../messages/newsWords';
import { readTable } from '../configuration/table';
import { newsLink } from '../mail/waitingLinks';
import { followersToChange, writeFollowers } from '../news/followers';
import type { Cells } from '../ports';
import { readProducts } from '../site/products';
import type { ProductView } from '../site/siteView';
import type { Chore } from './chores';

/** What the list of new products needs beside the state of the desk. */
export interface NewsRoom {
  /** The tabs Produk and Pelanggan with their headers. */
  readonly tabs: readonly [products: Cells, followers: Cells];
}

const pieceKey = 'news';
/** Mails that one turn orders: they lie in the state until they leave. */
const mostMails = 50;
/** Products that one mail names; the page has all. */
const mostNamed = 12;
const longestLink = 300;

/**
 * Once a month, on the first working day of the desk: one mail to each follower with what is new in their topics, none where nothing is. Products and followers are read only
 * when that is due. Who has been served is committed with the mails, so that nobody hears of a product twice.
 */
export const tellNews: Chore = (work, { openNews }) => {
  const { calendars, timeZone } = work.configuration;
  const calendar = calendars.of('');
  const memory = (work.state.figures.get(pieceKey) as NewsMemory | undefined) ?? null;
  const room = newsIsDue(memory, calendar, work.now) ? (openNews?.() ?? null) : null;
  if (room === null) return;
  const products = readProducts(readTable('products', room.tabs[0]));
  const list = listOfNews(memory, products, calendar, work.now);
  if (list.after === null) {
    work.putFigures(pieceKey, list);
    return;
  }
  const followers = followersToChange(readTable('followers', room.tabs[1]), timeZone);
  const served = serve(list, followers, products, mostMails);
  const languages = new Map(followers.map(({ email, language }) => [email, language]));
  for (const mail of served.mails) {
    const language = languages.get(mail.email) ?? 'id';
    work.order({
      to: [mail.email], cc: [], ticket: '', priority: 5, hoursOf: '',
      parameters: { kind: 'newProducts', language, requests: [], nameOfReader: '', note: linesOf(mail.products, newsMailWords[language].more), address: newsLink },
    });
  }
  work.putFigures(pieceKey, served.memory);
  const told = new Set(served.mails.map(({ email }) => email));
  if (told.size > 0) writeFollowers(work, followers.map((follower) => (told.has(follower.email) ? { ...follower, lastSentAt: work.now } : follower)));
};

function linesOf(products: readonly (NewsProduct & Partial<ProductView>)[], more: (count: number) => string): string {
  const lines = products.slice(0, mostNamed).map(({ title, kind = '', year, link = '' }) => {
    const details = [kind, year].filter((text) => text !== '').join(', ');
    return `• ${title}${details === '' ? '' : ` (${details})`}${link === '' || link.length > longestLink ? '' : `\n${link}`}`;
  });
  return [...lines, ...(products.length > mostNamed ? [more(products.length - mostNamed)] : [])].join('\n\n');
}
