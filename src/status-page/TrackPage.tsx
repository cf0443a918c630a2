import { useRef, useState } from 'preact/hooks';
import type { TrackedView, TrackView } from '../application/site/siteView';
import { formatInstant } from '../messages/dates';
import { en } from '../messages/en';
import { id } from '../messages/id';
import { siteWords } from '../messages/siteWords';
import { placeAt } from './address';
import { Fact } from './pieces';
import { PlaceForm } from './PlaceLink';
import { Timeline } from './Timeline';
import type { Site } from './useSite';

/** Where a request stands: by its number alone its stages and dates; all of it by a link that goes to its requester's mailbox. */
export function TrackPage({ view, site }: { readonly view: TrackView; readonly site: Site }) {
  const labels = siteWords[site.language].track;
  const { ticket } = site.place;
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{labels.title}</h1>
        <h2>{labels.byTicket}</h2>
        <PlaceForm site={site} place={placeAt('track', site.place)} field="ticket" class="search">
          <label for="ticket">{labels.ticket}</label>
          <input key={ticket} id="ticket" name="tiket" defaultValue={ticket} required maxLength={40} autocomplete="off" aria-describedby="ticket-help" />
          <button type="submit" class="button">{labels.look}</button>
        </PlaceForm>
        <p class="help" id="ticket-help">{labels.ticketHelp}</p>
        {view.state === 'unknown' || view.state === 'wait' ? <p class="refused">{labels[view.state]}</p> : null}
      </section>
      {view.tracked === null ? null : <Tracked tracked={view.tracked} site={site} />}
      <SendLink site={site} />
    </>
  );
}

function Tracked({ tracked, site }: { readonly tracked: TrackedView; readonly site: Site }) {
  const { language } = site;
  const labels = siteWords[language].track;
  const words = language === 'en' ? en : id;
  return (
    <>
      <section aria-labelledby="tracked">
        <h2 id="tracked">{tracked.ticket}</h2>
        <dl>
          <Fact label={labels.status} value={tracked.status === 'waitingRequester' ? labels.yourTurn : words.status[tracked.status]} />
          <Fact label={labels.submitted} value={formatInstant(tracked.submitted, language)} />
          <Fact label={labels.promised} value={tracked.promised === null ? words.page.byAppointment : formatInstant(tracked.promised, language)} />
          {tracked.done === null ? null : <Fact label={labels.done} value={formatInstant(tracked.done, language)} />}
        </dl>
        <p class="help">{labels.whole}</p>
      </section>
      <Timeline stages={tracked.stages} words={words} language={language} />
    </>
  );
}

type Sending = 'idle' | 'sending' | 'sent' | 'tooMany' | 'paused' | 'malformed' | 'failed';

/** The answer is the same whether the address fits or not. Needs our script: an address does not belong into the address of a page. */
function SendLink({ site }: { readonly site: Site }) {
  const words = siteWords[site.language];
  const labels = words.track;
  const [state, setState] = useState<Sending>('idle');
  const email = useRef<HTMLInputElement>(null);
  const ticket = useRef<HTMLInputElement>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    if (!site.ready || state === 'sending') return;
    setState('sending');
    const wish = { email: email.current?.value ?? '', ticket: ticket.current?.value ?? '' };
    void site.ask({ send: wish, language: site.language, key: site.newKey() }).then((answer) => {
      const outcome = answer?.outcome ?? 'failed';
      setState(outcome === 'sent' || outcome === 'tooMany' || outcome === 'paused' || outcome === 'malformed' ? outcome : 'failed');
    });
  };
  return (
    <section aria-labelledby="by-mail">
      <h2 id="by-mail">{labels.byMail}</h2>
      <p class="help">{labels.mailHelp}</p>
      <form class="search" onSubmit={send}>
        <label for="email">{labels.email}</label>
        <input id="email" type="email" required autocomplete="email" maxLength={254} ref={email} disabled={!site.ready} />
        <label for="own-ticket">{labels.ticketOptional}</label>
        <input id="own-ticket" maxLength={40} autocomplete="off" ref={ticket} disabled={!site.ready} defaultValue={site.place.ticket} />
        <button type="submit" class="button" disabled={!site.ready}>{labels.send}</button>
      </form>
      <p role="status" class="found">{state === 'idle' ? '' : state === 'failed' ? words.failed : labels[state]}</p>
    </section>
  );
}
