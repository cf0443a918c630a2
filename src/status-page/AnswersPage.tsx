import { useState } from 'preact/hooks';
import type { AnswersView, AnswerView } from '../application/site/siteView';
import { siteWords } from '../messages/siteWords';
import { formIn, placeAt } from './address';
import { InLanguage } from './pieces';
import { PlaceForm, PlaceLink } from './PlaceLink';
import type { Site } from './useSite';

/** Questions and answers, found by words that need not be spelt right; asked before the form, for the answer may be there. */
export function AnswersPage({ view, site }: { readonly view: AnswersView; readonly site: Site }) {
  const words = siteWords[site.language];
  const labels = words.answers;
  const { query } = site.place;
  const form = formIn(site.frame, view.formAddress, site.place.region);
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{labels.title}{view.service === null ? null : <>: <InLanguage text={view.service} language={site.language} /></>}</h1>
        <p>{labels.intro}</p>
        {view.service === null ? null : <p><PlaceLink site={site} place={placeAt('answers', site.place)}>{labels.all}</PlaceLink></p>}
        <PlaceForm site={site} place={placeAt('answers', site.place)} field="query" class="search">
          <label for="question">{labels.label}</label>
          <input key={query} id="question" name="q" type="search" maxLength={120} defaultValue={query} />
          <button type="submit" class="button">{words.search}</button>
        </PlaceForm>
        {query === '' && view.answers.length > 0 ? null : <p class="next">{view.nothing ? labels.nothing : view.answers.length === 0 ? labels.none : labels.results(view.answers.length)}</p>}
      </section>
      {view.answers.length === 0 ? null : (
        <section aria-label={labels.title}>
          {view.answers.map((answer, index) => <Answer key={answer.question.id} answer={answer} site={site} open={query !== '' && index === 0} />)}
        </section>
      )}
      <section aria-labelledby="ask">
        <h2 id="ask">{labels.askIntro}</h2>
        <p><PlaceLink site={site} place={placeAt('ask', site.place, { query, service: site.place.service })} class="button">{labels.ask}</PlaceLink></p>
        {form === '' ? null : <p><a href={form} target="_blank" rel="noopener noreferrer">{labels.form}</a></p>}
      </section>
    </>
  );
}

function Answer({ answer, site, open }: { readonly answer: AnswerView; readonly site: Site; readonly open: boolean }) {
  const [found, setFound] = useState(false);
  const labels = siteWords[site.language].answers;
  const thank = (): void => {
    setFound(true);
    void site.ask({ found: answer.question.id.slice(0, 200) });
  };
  return (
    <details class="answer" open={open}>
      <summary><InLanguage text={answer.question} language={site.language} /></summary>
      <p class="text"><InLanguage text={answer.answer} language={site.language} /></p>
      <p role="status" class="found">
        {found ? labels.thanks : <button type="button" class="button quiet" disabled={!site.ready} onClick={thank}>{labels.found}</button>}
      </p>
    </details>
  );
}
