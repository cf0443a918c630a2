import { useRef, useState } from 'preact/hooks';
import type { OtherPerson } from '../application/complaints/complaintCalls';
import type { ComplaintPageView } from '../application/site/siteView';
import type { ComplaintWords } from '../messages/complaintOnPage';
import { inLanguage } from './pieces';
import { useArrival } from './useArrival';
import type { Site } from './useSite';

const otherPerson: OtherPerson = '*';

type Sending = 'idle' | 'sending' | 'tooMany' | 'malformed' | 'failed';

interface Part {
  readonly view: ComplaintPageView;
  readonly site: Site;
  readonly words: ComplaintWords;
  /** Shows the one of a number and its code. */
  readonly open: (code: string) => void;
}

interface FiledComplaint {
  readonly number: string;
  readonly code: string;
  readonly mailed: boolean;
}

/** The form. What was typed stays until it is safely there; it needs our script, for such words do not belong into the address of a page. */
export function ComplaintForm({ view, site, words, open }: Part) {
  const [state, setState] = useState<Sending>('idle');
  const [filed, setFiled] = useState<FiledComplaint | null>(null);
  // One key for one set of words: sent again after a lost answer it is the same complaint.
  const press = useRef({ words: '', key: '' });
  const send = (event: Event & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    if (!site.ready || state === 'sending') return;
    const { elements } = event.currentTarget;
    const value = (name: string): string => {
      const field = elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value : '';
    };
    const complain = {
      kind: value('kind') === 'suggestion' ? 'suggestion' as const : 'complaint' as const, subject: value('subject'), text: value('text'), region: value('region'), service: value('service'), about: value('about'), name: value('name'), email: value('email'),
    };
    const said = JSON.stringify(complain);
    if (press.current.words !== said) press.current = { words: said, key: site.newKey() };
    setState('sending');
    void site.ask({ complain, language: site.language, key: press.current.key }).then((answer) => {
      if (answer?.outcome === 'complained') setFiled(answer);
      else setState(answer?.outcome === 'tooMany' || answer?.outcome === 'malformed' ? answer.outcome : 'failed');
    });
  };
  if (filed !== null) return <Filed filed={filed} site={site} words={words} open={open} />;
  const off = !site.ready;
  const { regions } = site.frame;
  return (
    <section aria-labelledby="fill">
      <h2 id="fill">{words.fill}</h2>
      <form class="write complaint" onSubmit={send}>
        <label for="kind">{words.kind}</label>
        <select id="kind" name="kind" disabled={off}>
          <option value="complaint">{words.kinds.complaint}</option>
          <option value="suggestion">{words.kinds.suggestion}</option>
        </select>
        <label for="subject">{words.subject}</label>
        <input id="subject" name="subject" required maxLength={200} disabled={off} />
        <label for="text">{words.text}</label>
        <textarea id="text" name="text" rows={6} required maxLength={5_000} disabled={off} />
        <label for="in-region">{words.region}</label>
        <select id="in-region" name="region" disabled={off} defaultValue={site.place.region}>
          <option value="">{words.none}</option>
          {regions.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
        <label for="of-service">{words.service}</label>
        <select id="of-service" name="service" disabled={off}>
          <option value="">{words.none}</option>
          {view.services.map(({ code, name }) => <option key={code} value={code}>{inLanguage(name, site.language)}</option>)}
        </select>
        <label for="about">{words.about}</label>
        <select id="about" name="about" disabled={off}>
          <option value="">{words.nobody}</option>
          {view.people.map((name) => <option key={name} value={name}>{name}</option>)}
          <option value={otherPerson}>{words.somebodyElse}</option>
        </select>
        <label for="name">{words.name}</label>
        <input id="name" name="name" autocomplete="name" maxLength={120} disabled={off} />
        <label for="mail">{words.email}</label>
        <input id="mail" name="email" type="email" autocomplete="email" maxLength={254} disabled={off} aria-describedby="mail-help" />
        <p class="help" id="mail-help">{words.emailHelp}</p>
        <button type="submit" class="button" disabled={off}>{words.send}</button>
      </form>
      <p role="status" class="refused">{state === 'idle' ? '' : words[state]}</p>
    </section>
  );
}

/** What takes the place of the form once the complaint is safely there. */
function Filed({ filed, site, words, open }: Omit<Part, 'view'> & { readonly filed: FiledComplaint }) {
  const title = useArrival(site);
  const code = `${filed.number}.${filed.code}`;
  return (
    <section aria-labelledby="filed">
      <h2 id="filed" tabIndex={-1} ref={title}>{words.sent(filed.number)}</h2>
      <p>{words.keepCode}</p>
      <p class="text"><strong>{code}</strong></p>
      {filed.mailed ? <p>{words.mailed}</p> : null}
      <button type="button" class="button" onClick={() => open(code)}>{words.look}</button>
    </section>
  );
}
