import { useState } from 'preact/hooks';
import type { ComplaintView } from '../application/complaints/complaintCalls';
import type { ComplaintPageView } from '../application/site/siteView';
import { complaintOnPage, type ComplaintWords } from '../messages/complaintOnPage';
import { formatInstant, type Language, type LocalInstant } from '../messages/dates';
import { ComplaintForm } from './ComplaintForm';
import { Fact, InLanguage } from './pieces';
import { useArrival } from './useArrival';
import type { Site } from './useSite';

/** Complaints and suggestions: the form, and what became of one for who has its number and code. */
export function ComplaintPage({ view, site }: { readonly view: ComplaintPageView; readonly site: Site }) {
  const words = complaintOnPage[site.language];
  const [opened, setOpened] = useState({ code: view.typed, found: view.found, problem: view.problem });
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const open = (code: string): void => {
    if (state === 'sending') return;
    setState('sending');
    const [number = '', rest = ''] = code.trim().split('.');
    void site.ask({ complaint: { number, code: rest, say: '' }, key: site.newKey() }).then((answer) => {
      setState(answer === null ? 'failed' : 'idle');
      if (answer?.outcome === 'complaint') setOpened({ code, found: answer.view, problem: '' });
      else if (answer !== null) setOpened({ code, found: null, problem: answer.outcome === 'wait' ? 'wait' : 'wrong' });
    });
  };
  if (opened.found !== null) {
    return <Opened key={opened.found.number} view={opened.found} code={opened.code} site={site} words={words} show={(found) => setOpened({ ...opened, found })} />;
  }
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{words.title}</h1>
        <p>{words.intro}</p>
        <p>{words.privacy}</p>
        {site.ready ? null : <p class="help">{words.needsScript} <InLanguage text={view.ways} language={site.language} /></p>}
      </section>
      <ComplaintForm view={view} site={site} words={words} open={open} />
      <section aria-labelledby="track">
        <h2 id="track">{words.track}</h2>
        <form
          class="search" method="get" action={site.frame.address} target="_top"
          onSubmit={(event) => {
            if (!site.ready) return;
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('a');
            open(field instanceof HTMLInputElement ? field.value : '');
          }}
        >
          <input type="hidden" name="b" value={site.language} />
          <label for="code">{words.codeLabel}</label>
          <input id="code" name="a" required maxLength={60} autocomplete="off" defaultValue={opened.code} aria-describedby="code-help" />
          <button type="submit" class="button">{words.open}</button>
        </form>
        <p class="help" id="code-help">{words.codeHelp}</p>
        <p role="status" class="refused">{state === 'sending' ? words.sending : state === 'failed' ? words.failed : opened.problem === '' ? '' : words[opened.problem]}</p>
      </section>
    </>
  );
}

interface OpenedPart {
  readonly view: ComplaintView;
  readonly code: string;
  readonly site: Site;
  readonly words: ComplaintWords;
  readonly show: (view: ComplaintView) => void;
}

function Opened({ view, code, site, words, show }: OpenedPart) {
  const { language } = site;
  const title = useArrival(site);
  const decided = view.accepted === null ? '' : `${view.accepted ? words.accepted : words.rejected}, ${when(view.decidedAt, language)}`;
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title" tabIndex={-1} ref={title}>{words.kinds[view.kind]}: {view.subject}</h1>
        <p class="ticket">{view.number}</p>
        <dl>
          <Fact label={words.received} value={when(view.received, language)} />
          <Fact label={words.firstAnswer} value={view.firstAnswerAt === null ? words.by(when(view.firstAnswerBy, language)) : when(view.firstAnswerAt, language)} />
          <Fact label={words.decision} value={decided === '' ? words.by(when(view.decideBy, language)) : decided} />
        </dl>
        <h2>{words.yourText}</h2>
        <p class="text">{view.text}</p>
      </section>
      {view.said.length === 0 ? null : (
        <section class="agreement" aria-labelledby="said">
          <h2 id="said">{words.said}</h2>
          <ol class="messages">
            {view.said.map(({ byDesk, at, text }, index) => (
              <li key={index} class={`message ${byDesk ? '' : 'message-requester'}`}>
                <p class="message-head">{byDesk ? words.desk : words.you} · {when(at, language)}</p>
                <p class="text">{text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Add view={view} code={code} site={site} words={words} show={show} />
    </>
  );
}

function Add({ code, site, words, show }: OpenedPart) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'added' | 'failed' | 'tooMany'>('idle');
  const send = (event: Event): void => {
    event.preventDefault();
    if (state === 'sending' || text.trim() === '') return;
    setState('sending');
    const [number = '', rest = ''] = code.trim().split('.');
    void site.ask({ complaint: { number, code: rest, say: text }, key: site.newKey() }).then((answer) => {
      setState(answer?.outcome === 'complaint' ? 'added' : answer?.outcome === 'tooMany' ? 'tooMany' : 'failed');
      if (answer?.outcome !== 'complaint') return;
      setText('');
      show(answer.view);
    });
  };
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{words.add}</h2>
      <form class="write" onSubmit={send}>
        <label for="add">{words.text}</label>
        <textarea id="add" rows={4} required maxLength={5_000} disabled={!site.ready} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="button" disabled={!site.ready}>{words.send}</button>
      </form>
      <p role="status" class="found">{state === 'idle' ? '' : words[state]}</p>
    </section>
  );
}

function when(instant: LocalInstant | null, language: Language): string {
  return instant === null ? '' : formatInstant(instant, language);
}
