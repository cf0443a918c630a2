import { useRef, useState } from 'preact/hooks';
import { newsOnPage } from '../messages/newsWords';
import type { Site } from './useSite';

type Sending = 'idle' | 'sending' | 'sent' | 'tooMany' | 'paused' | 'malformed' | 'failed';

/** Asks for the link by which one follows new products. The answer is the same to everybody; an address does not belong into the address of a page, so it needs our script. */
export function FollowNews({ site }: { readonly site: Site }) {
  const words = newsOnPage[site.language];
  const [state, setState] = useState<Sending>('idle');
  const email = useRef<HTMLInputElement>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    if (!site.ready || state === 'sending') return;
    setState('sending');
    void site.ask({ follow: { email: email.current?.value ?? '', topic: site.place.topic }, language: site.language, key: site.newKey() }).then((answer) => {
      const outcome = answer?.outcome ?? 'failed';
      setState(outcome === 'sent' || outcome === 'tooMany' || outcome === 'paused' || outcome === 'malformed' ? outcome : 'failed');
    });
  };
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{words.title}</h2>
      <p class="help">{site.ready ? words.intro : `${words.intro} ${words.needsScript}`}</p>
      <form class="search" onSubmit={send}>
        <label for="follower">{words.email}</label>
        <input id="follower" type="email" required autocomplete="email" maxLength={254} ref={email} disabled={!site.ready} />
        <button type="submit" class="button" disabled={!site.ready}>{words.send}</button>
      </form>
      <p role="status" class="found">{state === 'idle' ? '' : words[state]}</p>
    </section>
  );
}
