import type { DeskShelf } from './shelves';
import type { SitePorts, SiteReading } from './sitePorts';
import type { SiteView } from './siteView';
import { isTooMany, oneMore, wrongLinks } from './tries';
import type { Visit } from './visit';

/** Whether a link is known to be wrong before anything is read for it. Where nobody knows which version of links holds, the same read will tell. */
export function isWrong(desk: DeskShelf | null, grantOf: (linkVersion: number) => unknown): boolean {
  return desk !== null && grantOf(desk.settings.linkVersion) === null;
}

/** What a wrong link opens: `view`. It is counted in the cache, and after too many of them there is only word to come back later; a right link never meets this. One call at most. */
export function shut(view: SiteView, { language }: Pick<Visit, 'language'>, reading: SiteReading, ports: SitePorts): SiteView {
  const [now, kept] = [ports.clock.now(), reading.note(wrongLinks.name)];
  if (isTooMany(wrongLinks, kept, now)) return { kind: 'busy', language, formAddress: ports.identity.formAddress };
  ports.keep({ [wrongLinks.name]: oneMore(wrongLinks, kept, now) }, wrongLinks.seconds);
  return view;
}
