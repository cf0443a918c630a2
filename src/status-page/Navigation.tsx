import type { SitePage } from '../application/site/place';
import type { SiteView } from '../application/site/siteView';
import type { Language } from '../messages/dates';
import type { SiteWords } from '../messages/siteWords';
import { addressOf, placeAt } from './address';
import { PlaceLink } from './PlaceLink';
import type { Site } from './useSite';

const pages: readonly SitePage[] = ['services', 'answers', 'track', 'products', 'performance', 'complaint'];

/** The page of the knowledge products has its own place in a site; who looks for more finds the services. */
const pagesAlone: readonly SitePage[] = ['products', 'services'];

/** Head of every page: where one is, where one can go, and the other language. */
export function Navigation({ site, view, opened, words }: { readonly site: Site; readonly view: SiteView; readonly opened: SiteView; readonly words: SiteWords }) {
  const { frame, place, language } = site;
  const other: Language = language === 'en' ? 'id' : 'en';
  const here = view.kind === place.page;
  return (
    <header class="top">
      <div class="head">
        <p class="brand">{frame.library === '' ? words.brand : frame.library}</p>
        {site.ready || opened.kind === 'request' || frame.address === '' ? (
          <button type="button" class="language" lang={other} disabled={!site.ready} onClick={() => site.setLanguage(other)}>
            {words.language}
          </button>
        ) : (
          <a class="language" lang={other} href={addressOf(frame, place, other)}>
            {words.language}
          </a>
        )}
      </div>
      {frame.address === '' ? null : (
        <nav aria-label={words.navigation}>
          <ul>
            {opened.kind === 'request' ? (
              <li>
                <button type="button" class="tab" disabled={!site.ready} aria-current={view.kind === 'request' ? 'page' : undefined} onClick={() => site.back()}>
                  {opened.ticket}
                </button>
              </li>
            ) : null}
            {site.keptChat() === '' ? null : (
              <li>
                <PlaceLink site={site} place={placeAt('ask', place)} class="tab" current={here && place.page === 'ask'}>
                  {words.pages.ask}
                </PlaceLink>
              </li>
            )}
            {(frame.alone === true ? pagesAlone : pages).map((page) => (
              <li key={page}>
                <PlaceLink site={site} place={placeAt(page, place)} class="tab" current={here && page === place.page}>
                  {words.pages[page]}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
