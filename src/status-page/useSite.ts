import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../application/site/place';
import type { Frame, SiteView, VisitorAnswer, VisitorRequest } from '../application/site/siteView';
import type { Language } from '../messages/dates';
import type { Connection } from './askUntilAnswered';
import { askAgain } from './askUntilAnswered';

/** What the browser adds, for asking things beside the actions of a request. */
export interface SiteVisit {
  readonly askSite: (request: VisitorRequest) => Promise<VisitorAnswer>;
  readonly pause: Connection['pause'];
  readonly random: Connection['random'];
  readonly newKey: () => string;
  /** The language chosen earlier, where the browser lets a page keep it. */
  readonly rememberedLanguage: () => Language | null;
  readonly rememberLanguage: (language: Language) => void;
  /** The link of a short question that is open on this device, '' for none; likewise. */
  readonly rememberedChat: () => string;
  readonly rememberChat: (token: string) => void;
}

/** The page as its sections see it: where the visitor is, and how to get on. */
export interface Site {
  readonly frame: Frame;
  readonly place: Place;
  readonly language: Language;
  /** False until our script has taken over: then links and forms work by their addresses. */
  readonly ready: boolean;
  readonly state: 'idle' | 'loading' | 'again' | 'failed';
  /** Shows another place. Without a visit the browser follows the link instead. */
  readonly go: (place: Place) => void;
  readonly repeat: () => void;
  /** The view with which the page was opened. */
  readonly back: () => void;
  /** The same place for a region, without asking the server. */
  readonly choose: (place: Place) => void;
  readonly setLanguage: (language: Language) => void;
  readonly ask: (request: VisitorRequest) => Promise<VisitorAnswer | null>;
  readonly newKey: () => string;
  /** Asks once, for who comes again anyway. */
  readonly askOnce: (request: VisitorRequest) => Promise<VisitorAnswer | null>;
  /** The short question that this device has open. */
  readonly keptChat: () => string;
  readonly keepChat: (token: string) => void;
}

/** The view and the site around it. `visit` is null on the server. */
export function useSite(drawn: SiteView, frame: Frame, visit: SiteVisit | null): [SiteView, Site] {
  const [view, setView] = useState(drawn);
  const [place, setPlace] = useState(frame.place);
  const [language, setLanguage] = useState<Language>(frame.language);
  const [state, setState] = useState<Site['state']>('idle');
  const [ready, setReady] = useState(false);
  const wanted = useRef(0);
  const last = useRef<Place>(frame.place);
  useEffect(() => {
    setReady(visit !== null);
    const remembered = visit !== null && !frame.chosen ? visit.rememberedLanguage() : null;
    if (remembered !== null) setLanguage(remembered);
  }, [visit, frame.chosen]);

  const ask = (request: VisitorRequest, onWait: () => void): Promise<VisitorAnswer | null> => (visit === null ? Promise.resolve(null) : askAgain(() => visit.askSite(request), visit, onWait));
  const go = (next: Place): void => {
    wanted.current += 1;
    const mine = wanted.current;
    last.current = next;
    setState('loading');
    void ask({ see: next }, () => setState('again')).then((answer) => {
      // Who has gone on meanwhile does not get what they wanted before.
      if (mine !== wanted.current) return;
      if (answer?.outcome !== 'seen') {
        setState('failed');
        return;
      }
      setView(answer.view);
      setPlace(next);
      setState('idle');
    });
  };
  const site: Site = {
    frame, place, language, ready, state, go,
    repeat: () => go(last.current),
    back: () => {
      wanted.current += 1;
      setView(drawn);
      setPlace(frame.place);
      setState('idle');
    },
    choose: setPlace,
    setLanguage: (chosen) => {
      setLanguage(chosen);
      visit?.rememberLanguage(chosen);
    },
    ask: (request) => ask(request, () => undefined),
    newKey: () => visit?.newKey() ?? '',
    askOnce: (request) => (visit === null ? Promise.resolve(null) : visit.askSite(request).catch(() => null)),
    keptChat: () => (ready ? (visit?.rememberedChat() ?? '') : ''),
    keepChat: (token) => visit?.rememberChat(token),
  };
  return [view, site];
}
