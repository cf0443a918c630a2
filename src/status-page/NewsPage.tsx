import { useState } from 'preact/hooks';
import type { NewsView } from '../application/site/siteView';
import { newsOnPage } from '../messages/newsWords';
import { siteWords } from '../messages/siteWords';
import { placeAt } from './address';
import { PlaceLink } from './PlaceLink';
import type { Site } from './useSite';

type State = 'idle' | 'sending' | 'following' | 'left' | 'full' | 'paused' | 'void' | 'failed';

/** Where the link in a mail leads: choosing topics, and leaving by one press. Opening it does neither. */
export function NewsPage({ view, site }: { readonly view: NewsView; readonly site: Site }) {
  const words = newsOnPage[site.language];
  const [follows, setFollows] = useState(view.state === 'following');
  const [state, setState] = useState<State>('idle');
  if (view.state === 'void') {
    return (
      <section aria-labelledby="title">
        <h1 id="title">{words.void}</h1>
        <p>{words.voidHelp}</p>
        <p><PlaceLink site={site} place={placeAt('products', site.place)} class="button">{siteWords[site.language].pages.products}</PlaceLink></p>
      </section>
    );
  }
  const tell = (action: 'follow' | 'leave', topics: readonly string[]): void => {
    if (!site.ready || state === 'sending') return;
    setState('sending');
    void site.ask({ action, news: { token: view.token, topics, language: site.language }, key: site.newKey() }).then((answer) => {
      const outcome = answer?.outcome;
      if (outcome === 'following' || outcome === 'left') setFollows(outcome === 'following');
      setState(outcome === 'following' || outcome === 'left' || outcome === 'full' || outcome === 'paused' ? outcome : outcome === 'denied' ? 'void' : 'failed');
    });
  };
  return (
    <section aria-labelledby="title">
      <h1 id="title">{words.title}</h1>
      <p>{words.of(view.email)}</p>
      <p class="help">{site.ready ? '' : words.needsScript}</p>
      <form
        class="write"
        onSubmit={(event) => {
          event.preventDefault();
          tell('follow', new FormData(event.currentTarget).getAll('topic').filter((topic) => typeof topic === 'string'));
        }}
      >
        {view.topics.length === 0 ? null : (
          <fieldset class="marks" disabled={!site.ready}>
            <legend>{words.topics}</legend>
            {view.topics.map((topic) => (
              <label class="choice" key={topic}><input type="checkbox" name="topic" value={topic} defaultChecked={view.chosen.includes(topic)} /> {topic}</label>
            ))}
          </fieldset>
        )}
        <button type="submit" class="button" disabled={!site.ready}>{follows ? words.change : words.follow}</button>
        {follows ? <button type="button" class="button quiet" disabled={!site.ready} onClick={() => tell('leave', [])}>{words.leave}</button> : null}
      </form>
      <p role="status" class="found">{state === 'idle' ? (follows ? words.isFollowing : words.isNot) : words[state]}</p>
    </section>
  );
}
