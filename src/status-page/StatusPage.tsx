import { useState } from 'preact/hooks';
import type { PageView, WelcomeView } from '../application/viewStatus';
import type { Language } from '../messages/dates';
import { en } from '../messages/en';
import { id, type Messages } from '../messages/id';
import { RequestView } from './RequestView';
import { useDesk, type Visit } from './useDesk';

/** The whole page. Drawn on the server first; in the browser, where there is a visit, it lets the visitor change the language and answer. */
export function StatusPage({ view: drawn, visit = null }: { readonly view: PageView; readonly visit?: Visit | null }) {
  const [view, desk] = useDesk(drawn, visit);
  const [language, setLanguage] = useState<Language>(drawn.language);
  const words: Messages = language === 'en' ? en : id;
  return (
    <div class="page" lang={language}>
      <header class="top">
        <p class="brand">Layanan Kawasan</p>
        <button type="button" class="language" lang={language === 'en' ? 'id' : 'en'} onClick={() => setLanguage(language === 'en' ? 'id' : 'en')}>
          {words.page.language}
        </button>
      </header>
      <main>{view.kind === 'request' ? <RequestView view={view} words={words} language={language} desk={desk} /> : <Welcome view={view} words={words} />}</main>
    </div>
  );
}

function Welcome({ view, words }: { readonly view: WelcomeView; readonly words: Messages }) {
  const [title, help] =
    view.kind === 'welcome' ? [words.page.welcome, words.page.welcomeHelp] : view.kind === 'notFound' ? [words.page.notFound, words.page.notFoundHelp] : [words.page.busy, words.page.busyHelp];
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
