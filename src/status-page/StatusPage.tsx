import { useEffect, useRef } from 'preact/hooks';
import type { StatusView, WelcomeView } from '../application/viewStatus';
import type { Frame, SiteView } from '../application/site/siteView';
import { en } from '../messages/en';
import { id, type Messages } from '../messages/id';
import { heartbeatSentence } from '../messages/heartbeatWords';
import { siteWords } from '../messages/siteWords';
import { AnswersPage } from './AnswersPage';
import { AskPage } from './AskPage';
import { ComplaintPage } from './ComplaintPage';
import { Navigation } from './Navigation';
import { NewsPage } from './NewsPage';
import { OwnRequestsPage } from './OwnRequestsPage';
import { PerformancePage } from './PerformancePage';
import { ProductsBeside } from './ProductsBeside';
import { ProductsPage } from './ProductsPage';
import { RequestView } from './RequestView';
import { ServicesPage } from './ServicesPage';
import { TrackPage } from './TrackPage';
import { useDesk, type Visit } from './useDesk';
import { useSite, type Site, type SiteVisit } from './useSite';

interface Drawn {
  readonly view: SiteView;
  readonly frame: Frame;
  /** What the browser adds; null on the server. `request` is null where the link allows no answer. */
  readonly visit?: { readonly site: SiteVisit; readonly request: Visit | null } | null;
}

/** The whole page. Drawn on the server first; in the browser, where there is a visit, it goes on without being loaded again. */
export function StatusPage({ view: drawn, frame, visit = null }: Drawn) {
  const [view, site] = useSite(drawn, frame, visit?.site ?? null);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    // Another view: who reads by keyboard or by ear goes on at its beginning, and the eye at the top of the page.
    if (shown.current !== view) {
      main.current?.focus({ preventScroll: true });
      main.current?.ownerDocument.defaultView?.scrollTo(0, 0);
    }
    shown.current = view;
  }, [view]);
  const words = siteWords[site.language];
  return (
    <div class="page" lang={site.language}>
      <a class="skip" href="#main" target="_self" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {words.skip}
      </a>
      <Navigation site={site} view={view} opened={drawn} words={words} />
      <p class="site-status" role="status">
        {site.state === 'idle' ? '' : site.state === 'loading' ? words.loading : site.state === 'again' ? words.again : words.failed}
        {site.state === 'failed' ? <button type="button" class="button quiet" onClick={site.repeat}>{words.repeat}</button> : null}
      </p>
      <main id="main" tabIndex={-1} ref={main}>
        <Content view={view} site={site} request={visit?.request ?? null} />
      </main>
      {frame.heartbeat === null ? null : (
        <footer>
          <p class={frame.heartbeat.silent ? 'help refused' : 'help'}>{heartbeatSentence(frame.heartbeat, site.language)}</p>
        </footer>
      )}
    </div>
  );
}

function Content({ view, site, request }: { readonly view: SiteView; readonly site: Site; readonly request: Visit | null }) {
  switch (view.kind) {
    case 'request':
      return <RequestPage view={view} visit={request} site={site} />;
    case 'services':
      return <ServicesPage view={view} site={site} />;
    case 'track':
      return <TrackPage view={view} site={site} />;
    case 'own':
      return <OwnRequestsPage view={view} site={site} />;
    case 'products':
      return <ProductsPage view={view} site={site} />;
    case 'news':
      return <NewsPage view={view} site={site} />;
    case 'answers':
      return <AnswersPage view={view} site={site} />;
    case 'ask':
      return <AskPage view={view} site={site} />;
    case 'complaint':
      return <ComplaintPage view={view} site={site} />;
    case 'performance':
      return <PerformancePage view={view} site={site} />;
    case 'notFound':
    case 'busy':
    case 'maintenance':
      return <Welcome view={view} words={site.language === 'en' ? en : id} />;
  }
}

function RequestPage({ view: drawn, visit, site }: { readonly view: StatusView; readonly visit: Visit | null; readonly site: Site }) {
  const [view, desk] = useDesk(drawn, visit);
  if (view.kind !== 'request') return null;
  return (
    <>
      {site.ready && visit === null ? <p class="help">{siteWords[site.language].request.readOnly}</p> : null}
      <RequestView view={view} words={site.language === 'en' ? en : id} language={site.language} desk={desk} />
      <ProductsBeside products={drawn.products ?? []} language={site.language} />
    </>
  );
}

function Welcome({ view, words }: { readonly view: WelcomeView; readonly words: Messages }) {
  const { notFound, notFoundHelp, busy, busyHelp, maintenance, maintenanceHelp } = words.page;
  const [title, help] = { notFound: [notFound, notFoundHelp], busy: [busy, busyHelp], maintenance: [maintenance, maintenanceHelp] }[view.kind];
  return (
    <section class="summary">
      <h1>{title}</h1>
      <p class="next">{help}</p>
      {view.formAddress === '' ? null : (
        <p>
          <a class="button" href={view.formAddress} target="_blank" rel="noopener noreferrer">
            {words.page.openForm}
          </a>
        </p>
      )}
    </section>
  );
}
