import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageAction, PageAnswer, PageRefusal, PageRequest } from '../application/pageCommands/pageRequest';
import type { PageView } from '../application/viewStatus';
import { askUntilAnswered, type Connection } from './askUntilAnswered';
import { foresee } from './foresee';

/** How the last action stands. */
export type Progress = 'idle' | 'sending' | 'again' | 'saved' | 'failed' | 'denied' | 'malformed' | { readonly refused: PageRefusal };

/** The desk as the sections of the page see it. */
export interface Desk {
  /** False until our script has taken over: before, nothing can be pressed. */
  readonly ready: boolean;
  readonly progress: Progress;
  /** Does one thing at a time; pressing again while it is under way does nothing. */
  readonly act: (action: PageAction) => void;
  /** Sends once more what did not get through, as the same action. */
  readonly repeat: () => void;
}

/** Whether nothing can be pressed: our script has not taken over yet, or an action is under way. */
export function isBusy({ ready, progress }: Desk): boolean {
  return !ready || progress === 'sending' || progress === 'again';
}

/** What the browser adds to a page that the server has drawn. */
export interface Visit {
  readonly token: string;
  readonly connection: Connection;
  /** A name for an action, unlike any other. */
  readonly newKey: () => string;
}

/** The view, as it is or as it is about to be, and the desk behind it. Without a visit (on the server) nothing can be done. */
export function useDesk(initial: PageView, visit: Visit | null): [PageView, Desk] {
  const [view, setView] = useState(initial);
  const [foreseen, setForeseen] = useState<PageView | null>(null);
  const [progress, setProgress] = useState<Progress>('idle');
  const [ready, setReady] = useState(false);
  const last = useRef<PageRequest | null>(null);
  const underWay = useRef(false);
  useEffect(() => setReady(visit !== null), [visit]);

  const settle = (answer: PageAnswer | null): void => {
    underWay.current = false;
    setForeseen(null);
    if (answer !== null && 'view' in answer) setView(answer.view);
    setProgress(progressOf(answer));
  };
  const send = (request: PageRequest): void => {
    if (visit === null || underWay.current) return;
    underWay.current = true;
    last.current = request;
    if (view.kind === 'request') setForeseen(foresee(view, request.action));
    setProgress('sending');
    void askUntilAnswered(visit.connection, request, () => setProgress('again')).then(settle);
  };
  const desk: Desk = {
    ready,
    progress,
    act: (action) => {
      if (visit !== null) send({ token: visit.token, key: visit.newKey(), action });
    },
    repeat: () => {
      if (last.current !== null) send(last.current);
    },
  };
  return [foreseen ?? view, desk];
}

function progressOf(answer: PageAnswer | null): Progress {
  if (answer === null || answer.outcome === 'busy') return 'failed';
  if (answer.outcome === 'refused') return { refused: answer.reason };
  return answer.outcome === 'done' ? 'saved' : answer.outcome;
}
