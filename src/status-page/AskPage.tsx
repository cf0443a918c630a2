import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskView } from '../application/site/siteView';
import { chatOnPage, type ChatWords } from '../messages/chatOnPage';
import { formatInstant } from '../messages/dates';
import { placeAt, formIn } from './address';
import { ChatConversation } from './ChatConversation';
import { PlaceLink } from './PlaceLink';
import { siteWords } from '../messages/siteWords';
import { useChat, type ChatDesk, type ChatTrouble } from './useChat';
import type { Site } from './useSite';

/** Ask a librarian: a question, and the conversation that it becomes. A conversation is read without our script by its link; asking needs it, for words do not belong into an address. */
export function AskPage({ view, site }: { readonly view: AskView; readonly site: Site }) {
  const words = chatOnPage[site.language];
  const chat = useChat(site, view.found === null ? null : { token: view.token, view: view.found, again: view.again });
  const kept = useRef(false);
  useEffect(() => {
    // Who comes back, or loads the page anew, goes on where they were.
    const token = site.ready && !kept.current && chat.open === null && view.token === '' ? site.keptChat() : '';
    if (site.ready) kept.current = true;
    if (token !== '') void chat.send({ chat: 'news', token, known: 0, idle: 0, hidden: false }).then((trouble) => (trouble === 'denied' ? site.keepChat('') : undefined));
  }, [site.ready]);
  if (chat.open !== null) return <ChatConversation chat={chat} open={chat.open} site={site} words={words} />;
  return <Question view={view} site={site} words={words} chat={chat} />;
}

interface Part {
  readonly view: AskView;
  readonly site: Site;
  readonly words: ChatWords;
  readonly chat: ChatDesk;
}

function Question({ view, site, words, chat }: Part) {
  const [region, setRegion] = useState(site.place.region);
  const [state, setState] = useState<'idle' | 'sending' | ChatTrouble>(view.problem === '' ? 'idle' : view.problem);
  const press = useRef({ words: '', key: '' });
  const place = view.places.find(({ code }) => code === region) ?? view.places[0];
  const isOpen = place?.open === true && state !== 'addressNeeded';
  const form = formIn(site.frame, view.formAddress, region);
  const off = !site.ready || !view.offered;
  const send = (event: Event & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    if (off || state === 'sending') return;
    const { elements } = event.currentTarget;
    const value = (name: string): string => {
      const field = elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
    };
    const asked = { text: value('question'), name: value('name'), email: value('email'), region, service: site.place.service };
    const said = JSON.stringify(asked);
    // One key for one set of words: sent again after a lost answer it is the same question.
    if (press.current.words !== said) press.current = { words: said, key: site.newKey() };
    setState('sending');
    void chat.send({ chat: 'ask', ...asked, language: site.language, key: press.current.key }).then((trouble) => setState(trouble ?? 'idle'));
  };
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{words.title}</h1>
        <p>{words.intro}</p>
        {place === undefined || !view.offered ? null : <p class="next">{(place.open ? words.openUntil : words.closedUntil)(formatInstant(place.change, site.language))}</p>}
        {view.offered ? null : <p class="refused">{words.off}</p>}
        {site.ready ? null : <p class="help">{words.needsScript}</p>}
        <p class="answers">
          <PlaceLink site={site} place={placeAt('answers', site.place, { service: site.place.service })}>{siteWords[site.language].pages.answers}</PlaceLink>
          {form === '' ? null : <a href={form} target="_blank" rel="noopener noreferrer">{words.form} ({words.newTab})</a>}
          {place === undefined || place.whatsApp === '' ? null : <a href={`https://wa.me/${place.whatsApp}`} target="_blank" rel="noopener noreferrer">{words.whatsApp} ({words.newTab})</a>}
        </p>
      </section>
      <section aria-label={words.title}>
        <form class="write" onSubmit={send}>
          <label for="ask-question">{words.question}</label>
          <textarea id="ask-question" name="question" rows={4} required maxLength={2_000} disabled={off} defaultValue={site.place.query} />
          <label for="ask-region">{words.region}</label>
          <select id="ask-region" value={region} disabled={off} onChange={(event) => setRegion(event.currentTarget.value)}>
            <option value="">{words.anyRegion}</option>
            {site.frame.regions.map(({ code, name }) => <option key={code} value={code} selected={code === region}>{name}</option>)}
          </select>
          <label for="ask-name">{words.name}</label>
          <input id="ask-name" name="name" autocomplete="name" maxLength={120} disabled={off} />
          <label for="ask-email">{isOpen ? words.emailOptional : words.emailNeeded}</label>
          <input id="ask-email" name="email" type="email" autocomplete="email" maxLength={254} required={!isOpen} disabled={off} aria-describedby="ask-email-help" />
          <p class="help" id="ask-email-help">{words.emailHelp}</p>
          <button type="submit" class="button" disabled={off}>{words.ask}</button>
        </form>
        <p role="status" class="refused">{state === 'idle' ? '' : state === 'sending' ? words.sending : words.refused[state]}</p>
      </section>
    </>
  );
}
