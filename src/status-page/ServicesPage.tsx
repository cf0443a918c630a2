import type { ServicesView, ServiceStageView, ServiceView, Share } from '../application/site/siteView';
import type { Language } from '../messages/dates';
import { siteWords, type SiteWords } from '../messages/siteWords';
import { formIn, placeAt } from './address';
import { inLanguage, InLanguage } from './pieces';
import { PlaceForm, PlaceLink } from './PlaceLink';
import type { Site } from './useSite';

/** The published service standard: what each service gives and needs, what is promised, and how the promises were kept. */
export function ServicesPage({ view, site }: { readonly view: ServicesView; readonly site: Site }) {
  const words = siteWords[site.language];
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{words.services.title}</h1>
        <p>{words.services.intro}</p>
        <PlaceForm site={site} place={placeAt('answers', site.place)} field="query" class="search">
          <label for="first-question">{words.answers.label}</label>
          <input id="first-question" name="q" type="search" maxLength={120} />
          <button type="submit" class="button">{words.search}</button>
        </PlaceForm>
        <RegionChoice site={site} words={words} />
        <p><PlaceLink site={site} place={placeAt('ask', site.place)}>{words.services.ask}</PlaceLink></p>
      </section>
      {view.services.length === 0 ? <section><p>{words.services.none}</p></section> : null}
      <div class="cards">
        {view.services.map((service) => <Service key={service.code} service={service} site={site} words={words} open={service.code === site.place.service} />)}
      </div>
      <section aria-labelledby="complaints">
        <h2 id="complaints">{words.services.complaints}</h2>
        <p class="text"><InLanguage text={view.complaints} language={site.language} /></p>
        <p><PlaceLink site={site} place={placeAt('complaint', site.place)}>{words.services.complain}</PlaceLink></p>
      </section>
    </>
  );
}

/** The region goes into the form; nothing on the page depends on it, so the server is not asked once our script has taken over. */
function RegionChoice({ site, words }: { readonly site: Site; readonly words: SiteWords }) {
  return (
    <PlaceForm site={site} place={placeAt('services', site.place)} field="region" class="search">
      <label for="region">{words.services.region}</label>
      <select id="region" name="kawasan" value={site.place.region} onChange={(event) => (site.ready ? site.choose({ ...site.place, region: event.currentTarget.value }) : undefined)}>
        <option value="">{words.anyRegion}</option>
        {site.frame.regions.map(({ code, name }) => <option key={code} value={code} selected={code === site.place.region}>{name}</option>)}
      </select>
      {site.ready ? null : <button type="submit" class="button quiet">{words.show}</button>}
    </PlaceForm>
  );
}

interface Part {
  readonly service: ServiceView;
  readonly site: Site;
  readonly words: SiteWords;
}

function Service({ service, site, words, open }: Part & { readonly open: boolean }) {
  const { language } = site;
  const name = inLanguage(service.name, language);
  const address = formIn(site.frame, service.formAddress, site.place.region);
  return (
    <section class="service" aria-labelledby={`service-${service.code}`}>
      <h2 id={`service-${service.code}`}><InLanguage text={service.name} language={language} /></h2>
      <p class="text"><InLanguage text={service.gives} language={language} /></p>
      {service.achieved === null ? null : <p class="achieved">{shareWords(service.achieved, words)}</p>}
      <details open={open}>
        <summary>{words.services.stages}</summary>
        <dl>
          <BothFact label={words.services.requirements} text={service.requirements} language={language} />
          <BothFact label={words.services.cost} text={service.cost} language={language} />
        </dl>
        <Stages service={service} words={words} language={language} />
        <p><PlaceLink site={site} place={placeAt('answers', site.place, { service: service.code })}>{words.services.questions}</PlaceLink></p>
      </details>
      {address === '' ? null : (
        <p class="answers">
          <a class="button" href={address} target="_blank" rel="noopener noreferrer" aria-label={words.services.requestOf(name)}>
            {words.services.request}
          </a>
        </p>
      )}
    </section>
  );
}

function BothFact({ label, text, language }: { readonly label: string; readonly text: ServiceView['gives']; readonly language: Language }) {
  return text.id === '' && text.en === '' ? null : (
    <div class="fact">
      <dt>{label}</dt>
      <dd class="text"><InLanguage text={text} language={language} /></dd>
    </div>
  );
}

function Stages({ service, words, language }: Pick<Part, 'service' | 'words'> & { readonly language: Language }) {
  const labels = words.services;
  const known = service.stages.some(({ achieved }) => achieved !== null);
  return (
    <table class="figures stacked">
      <caption class="unseen">{labels.stages}: {inLanguage(service.name, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.stage}</th>
          <th scope="col">{labels.promise}</th>
          <th scope="col">{labels.clock}</th>
          {known ? <th scope="col">{labels.achieved}</th> : null}
        </tr>
      </thead>
      <tbody>
        {service.stages.map((stage, index) => (
          <tr key={index}>
            <th scope="row"><InLanguage text={stage.name} language={language} /></th>
            <td>{promiseWords(stage.promise, words, language)}</td>
            <td>{words.clocks[stage.clock]}</td>
            {known ? <td>{shareWords(stage.achieved, words)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function promiseWords(promise: ServiceStageView['promise'], words: SiteWords, language: Language): string {
  if (promise === null) return words.byAppointment;
  const amount = String(Math.round(promise.amount * 10) / 10);
  return words[promise.unit](language === 'id' ? amount.replace('.', ',') : amount);
}

/** '93% tepat waktu dari 41', or that there are too few to say. */
export function shareWords(share: Share, words: SiteWords): string {
  return share === null ? words.notEnough : words.promises(share.percent, share.finished);
}
