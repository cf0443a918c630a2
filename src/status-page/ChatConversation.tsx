import { useRef, useState } from 'preact/hooks';
import type { ChatView } from '../application/chat/chatCalls';
import type { ChatWords } from '../messages/chatOnPage';
import { formatInstant } from '../messages/dates';
import { useArrival } from './useArrival';
import type { ChatDesk, ChatTrouble, OpenChat } from './useChat';
import type { Site } from './useSite';

interface Part {
  readonly chat: ChatDesk;
  readonly open: OpenChat;
  readonly site: Site;
  readonly words: ChatWords;
}

/** What was said, what comes next, and where the visitor goes on. What is new is read out by screen readers. */
export function ChatConversation({ chat, open, site, words }: Part) {
  const title = useArrival(site);
  const { view, token } = open;
  const { ended, request } = view;
  const link = `${site.frame.address}?d=${token}`;
  return (
    <>
      <section class="agreement" aria-labelledby="title">
        <h1 id="title" tabIndex={-1} ref={title}>{words.yours}</h1>
        <ol class="messages" aria-label={words.said} aria-live="polite">
          {view.messages.map(({ byDesk, name, at, text }, index) => (
            <li key={index} class={`message ${byDesk ? '' : 'message-requester'}`}>
              <p class="message-head"><strong>{byDesk ? name || words.desk : words.you}</strong> · {formatInstant(at, site.language)}</p>
              <p class="text">{text}</p>
            </li>
          ))}
        </ol>
        <p role="status" class="next">{standing(view, words, site)}</p>
        {chat.lost ? <p class="help" role="status">{words.lost}</p> : null}
        {chat.stopped && site.ready ? <p role="status">{words.stopped} <button type="button" class="button quiet" onClick={chat.goOn}>{words.goOn}</button></p> : null}
        {request === null ? null : <p><a class="button" href={`${site.frame.address}?t=${request.token}`}>{words.toRequest(request.ticket)}</a></p>}
        {view.addressWanted && ended === null ? <p>{words.wantedBelow}</p> : null}
        {ended === null ? <Say chat={chat} open={open} site={site} words={words} /> : <p><button type="button" class="button quiet" disabled={!site.ready} onClick={chat.leave}>{words.another}</button></p>}
      </section>
      {ended !== null ? null : view.hasAddress ? <section aria-label={words.leave}><p>{words.hasAddress}</p></section> : <Leave chat={chat} open={open} site={site} words={words} />}
      <p class="help"><a href={link}>{words.link}</a>. {words.linkHelp}</p>
    </>
  );
}

function standing({ ended, waiting, handler, hours }: ChatView, words: ChatWords, { language }: Site): string {
  if (ended !== null) return words.ended[ended];
  if (!waiting) return words.answered;
  if (!hours.open) return words.later(formatInstant(hours.change, language));
  return handler === '' ? words.waiting : words.waitingFor(handler);
}

function Say({ chat, open, site, words }: Part) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'sent' | ChatTrouble>('idle');
  const press = useRef({ words: '', key: '' });
  const send = (event: Event): void => {
    event.preventDefault();
    if (state === 'sending' || text.trim() === '') return;
    if (press.current.words !== text) press.current = { words: text, key: site.newKey() };
    setState('sending');
    void chat.send({ chat: 'say', token: open.token, text, key: press.current.key }).then((trouble) => {
      setState(trouble ?? 'sent');
      if (trouble !== null) return;
      setText('');
      press.current = { words: '', key: '' };
    });
  };
  return (
    <form class="write" onSubmit={send}>
      <label for="say">{words.say}</label>
      <textarea id="say" rows={3} maxLength={2_000} disabled={!site.ready} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="submit" class="button" disabled={!site.ready}>{words.send}</button>
      <p role="status" class="refused">{stateWords(state, words)}</p>
    </form>
  );
}

/** Asks for an address: who leaves gets the answer by mail, and a request needs one. */
function Leave({ chat, open, site, words }: Part) {
  const [state, setState] = useState<'idle' | 'sending' | 'sent' | ChatTrouble>('idle');
  const { addressWanted } = open.view;
  const send = (event: Event & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    if (state === 'sending') return;
    const field = (name: string): string => {
      const found = event.currentTarget.elements.namedItem(name);
      return found instanceof HTMLInputElement ? found.value : '';
    };
    setState('sending');
    void chat.send({ chat: 'address', token: open.token, name: field('name'), email: field('email'), key: site.newKey() }).then((trouble) => setState(trouble ?? 'sent'));
  };
  return (
    <section class={addressWanted ? 'agreement your-turn' : ''} aria-labelledby="leave">
      <h2 id="leave">{addressWanted ? words.wanted : words.leave}</h2>
      <p>{addressWanted ? words.wantedHelp : words.leaveHelp}</p>
      <form class="write" onSubmit={send}>
        <label for="leave-name">{words.name}</label>
        <input id="leave-name" name="name" autocomplete="name" maxLength={120} disabled={!site.ready} />
        <label for="leave-email">{words.emailNeeded}</label>
        <input id="leave-email" name="email" type="email" required autocomplete="email" maxLength={254} disabled={!site.ready} />
        <button type="submit" class="button" disabled={!site.ready}>{words.keep}</button>
      </form>
      <p role="status" class="refused">{stateWords(state, words)}</p>
    </section>
  );
}

function stateWords(state: 'idle' | 'sending' | 'sent' | ChatTrouble, words: ChatWords): string {
  return state === 'idle' ? '' : state === 'sending' || state === 'sent' ? words[state] : words.refused[state];
}
