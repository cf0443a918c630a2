import type { OwnRequestsView } from '../application/site/siteView';
import { formatInstant } from '../messages/dates';
import { en } from '../messages/en';
import { id } from '../messages/id';
import { siteWords } from '../messages/siteWords';
import { placeAt } from './address';
import { Fact, InLanguage, inLanguage } from './pieces';
import { PlaceLink } from './PlaceLink';
import type { Site } from './useSite';

/** One's own requests, as the link in one's mailbox opens them; each leads to its own page. */
export function OwnRequestsPage({ view, site }: { readonly view: OwnRequestsView; readonly site: Site }) {
  const { language } = site;
  const labels = siteWords[language].own;
  const words = language === 'en' ? en : id;
  if (view.state === 'expired') {
    return (
      <section aria-labelledby="title">
        <h1 id="title">{labels.expired}</h1>
        <p>{labels.expiredHelp}</p>
        <p><PlaceLink site={site} place={placeAt('track', site.place)} class="button">{siteWords[language].pages.track}</PlaceLink></p>
      </section>
    );
  }
  return (
    <section aria-labelledby="title">
      <h1 id="title">{labels.title}</h1>
      {view.requests.length === 0 ? <p>{labels.none}</p> : null}
      <ul class="list">
        {view.requests.map((request) => (
          <li key={request.ticket}>
            <h2>
              <a href={`${site.frame.address}?t=${request.token}&b=${language}`}>{request.title === '' ? words.mail.noTitle : request.title}</a>
            </h2>
            <p class="ticket">{request.ticket} · <InLanguage text={request.service} language={language} /> · {request.region}</p>
            <dl>
              <Fact label={siteWords[language].track.status} value={`${words.status[request.status]}${request.stage.id === '' ? '' : ` · ${inLanguage(request.stage, language)}`}`} />
              <Fact label={words.page.promised} value={request.promised === null ? words.page.byAppointment : formatInstant(request.promised, language)} />
            </dl>
          </li>
        ))}
      </ul>
      {view.more === 0 ? null : <p>{labels.more(view.more)}</p>}
    </section>
  );
}
