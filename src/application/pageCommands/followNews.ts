import { readTable } from '../configuration/table';
import type { WorkUnit } from '../desk/workUnit';
import { look } from '../look';
import { followersToChange, writeFollowers } from '../news/followers';
import type { NewsAnswer, NewsCall } from '../news/newsCalls';
import { readNewsToken } from '../news/newsToken';
import type { Cells, Ports } from '../ports';
import { readProducts, topicsIn } from '../site/products';
import type { PageNames } from '../viewStatus';

/** Milliseconds that a visitor waits for the look under way; then the page asks again. */
const patience = 5_000;
/** A month's list must leave within days, whatever the quota of mails. */
const mostFollowers = 3_000;
const mostTopics = 40;
const longestTopic = 60;

/** Whether a call is about following new products at all; anything may be in it. */
export function isNewsCall(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'news' in value;
}

/**
 * Lets the holder of a news link follow and leave, in a look of its own. `readTabs` reads Produk and Pelanggan, under the lock; null while the desk has no such tab.
 * Saying the same again changes nothing.
 */
export function answerNews(value: unknown, ports: Ports, readNames: () => Pick<PageNames, 'linkVersion'>, readTabs: () => readonly Cells[] | null): NewsAnswer {
  const call = readCall(value);
  if (call === null) return { outcome: 'malformed' };
  const email = readNewsToken(call.news.token, ports.secrets, readNames().linkVersion);
  if (email === null) return { outcome: 'denied' };
  const { commands: [answer] } = look<NewsAnswer>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{ sequences: [], paused: { outcome: 'paused' }, decide: (work) => decide(work, email, call, readTabs()) }],
  });
  return answer ?? { outcome: 'busy' };
}

function decide(work: WorkUnit, email: string, { action, news }: NewsCall, tabs: readonly Cells[] | null): NewsAnswer {
  if (tabs === null) return { outcome: 'busy' };
  const [products = [], rows = []] = tabs;
  const followers = followersToChange(readTable('followers', rows), work.configuration.timeZone);
  const before = followers.find((follower) => follower.email === email);
  if (action === 'leave') {
    if (before !== undefined) writeFollowers(work, followers.filter((follower) => follower !== before));
    // A list that waits for its turn is not sent to who has left meanwhile.
    for (const entry of [...work.outbox.values()]) if (entry.parameters.kind === 'newProducts' && entry.state === 'ready' && entry.to.includes(email)) work.withdraw(entry);
    return { outcome: 'left' };
  }
  const asked = new Set(news.topics.map((topic) => topic.toLowerCase()));
  const offered = [...topicsIn(readProducts(readTable('products', products))), ...(before?.topics ?? [])];
  const topics = offered.filter((topic) => asked.delete(topic.toLowerCase()));
  // Nothing that a stranger makes up comes into the tab, and topics that are gone must not become all of them.
  if (news.topics.length > 0 && topics.length === 0) return { outcome: 'malformed' };
  if (before === undefined && followers.length >= mostFollowers) return { outcome: 'full' };
  const after = { email, topics, language: news.language, since: before?.since ?? work.now, lastSentAt: before?.lastSentAt ?? null };
  if (JSON.stringify(before) !== JSON.stringify(after)) writeFollowers(work, before === undefined ? [...followers, after] : followers.map((follower) => (follower === before ? after : follower)));
  return { outcome: 'following' };
}

function readCall(value: unknown): NewsCall | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'action,key,news') return null;
  const { action, news, key } = value as Record<string, unknown>;
  if ((action !== 'follow' && action !== 'leave') || typeof key !== 'string' || key.length > 100 || typeof news !== 'object' || news === null) return null;
  const { token, topics, language } = news as Record<string, unknown>;
  if (typeof token !== 'string' || token.length > 700 || (language !== 'id' && language !== 'en') || !Array.isArray(topics) || topics.length > mostTopics) return null;
  const texts = topics.filter((topic): topic is string => typeof topic === 'string' && topic !== '' && topic.length <= longestTopic);
  return texts.length === topics.length ? { action, news: { token, topics: texts, language }, key } : null;
}
