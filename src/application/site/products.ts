import { isWebAddress } from '../../domain/webAddress';
import type { Table } from '../configuration/table';
import { listOfCell } from '../configuration/table';
import { cutText } from '../cutText';
import type { Place } from './place';
import { searchIn, type SearchField } from './search';
import type { ProductsView, ProductView } from './siteView';

const onePage = 12;
/** Topics that are offered: the commonest; the search finds the others. */
const mostTopics = 24;
/** A summary is a paragraph, whatever somebody has pasted. */
const longestSummary = 600;

const fields: readonly SearchField<ProductView>[] = [
  { name: 'title', weight: 3, text: ({ title }) => title },
  { name: 'topics', weight: 2, text: ({ topics }) => topics.join(' ') },
  { name: 'kind', weight: 2, text: ({ kind }) => kind },
  { name: 'summary', weight: 1, text: ({ summary }) => summary },
  { name: 'year', weight: 1, text: ({ year }) => year },
];

/** Rows of the tab that have a title, newest year first; a row whose link is none stands without one. */
export function readProducts(table: Table): ProductView[] {
  const products = table.rows.flatMap((row): ProductView[] => {
    const title = row.text('title');
    const link = row.text('link');
    if (title === '') return [];
    return [{
      title: cutText(title, 300), kind: cutText(row.text('kind'), 60), topics: listOfCell(row.text('topics')).slice(0, 8).map((topic) => cutText(topic, 60)),
      year: cutText(row.text('year'), 10), link: isWebAddress(link) ? link : '', summary: cutText(row.text('summary'), longestSummary),
    }];
  });
  return products.sort((one, other) => (Number(other.year) || 0) - (Number(one.year) || 0));
}

/** One page of the products that fit the words and the topic of a place. */
export function viewProducts(products: readonly ProductView[], { query, topic, number }: Pick<Place, 'query' | 'topic' | 'number'>): ProductsView {
  const ofTopic = topic === '' ? products : products.filter(({ topics }) => topics.some((own) => sameTopic(own, topic)));
  const found = searchIn(ofTopic, fields, query);
  const pages = Math.max(1, Math.ceil(found.length / onePage));
  const from = (Math.min(number, pages) - 1) * onePage;
  return { kind: 'products', products: found.slice(from, from + onePage), total: found.length, all: products.length, pages, topics: topicsOf(products) };
}

function sameTopic(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Every topic of the products once, in the letters of the first. */
export function topicsIn(products: readonly ProductView[]): string[] {
  const topics = new Map<string, string>();
  for (const topic of products.flatMap((product) => product.topics)) if (!topics.has(topic.toLowerCase())) topics.set(topic.toLowerCase(), topic);
  return [...topics.values()];
}

/** Topics that are offered, the commonest first. */
export function topicsOf(products: readonly ProductView[]): ProductsView['topics'] {
  const topics = new Map<string, { name: string; count: number }>();
  for (const name of products.flatMap((product) => [...new Set(product.topics)])) {
    const key = name.toLowerCase();
    topics.set(key, { name: topics.get(key)?.name ?? name, count: (topics.get(key)?.count ?? 0) + 1 });
  }
  return [...topics.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)).slice(0, mostTopics);
}
