import { answerPage } from '../application/pageCommands/answerPage';
import type { PageAnswer } from '../application/pageCommands/pageRequest';
import type { NewsAnswer } from '../application/news/newsCalls';
import { answerNews, isNewsCall } from '../application/pageCommands/followNews';
import { readTabs } from '../adapters/sheets/readTabs';
import { pageNames } from '../adapters/page/pageNames';
import { deskIds, ports } from './compose';

/**
 * The one function that the page calls. Anybody can call it with anything: what is not exactly a request of the page, with the signed link of a
 * request, does nothing. A visitor is never shown an error of ours; the page asks again.
 */
export function rpc(request?: unknown): PageAnswer | NewsAnswer {
  try {
    const ids = deskIds();
    if (isNewsCall(request)) return answerNews(request, ports(ids, 'visitor'), () => pageNames(ids), () => readTabs(ids, ['products', 'followers'], 'visitor'));
    return answerPage(request, ports(ids, 'visitor'), () => pageNames(ids));
  } catch (error) {
    console.error('rpc failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { outcome: 'busy' };
  }
}
