import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatView, ChatVisitorAnswer, ChatVisitorCall } from '../application/chat/chatCalls';
import type { Site } from './useSite';

/** A conversation on the page, with the link that opens it. */
export interface OpenChat {
  readonly token: string;
  readonly view: ChatView;
  /** Seconds until the page asks for news; null: not of itself. */
  readonly again: number | null;
}

export type ChatTrouble = Exclude<ChatVisitorAnswer['outcome'], 'chat' | 'same' | 'notDone'> | 'textMissing' | 'ended' | 'full' | 'tooFast';

export interface ChatDesk {
  readonly open: OpenChat | null;
  /** Whether the page has stopped asking of itself. */
  readonly stopped: boolean;
  /** Whether the last question for news had no answer. */
  readonly lost: boolean;
  /** Sends what the visitor does; null where it is done, else what was wrong. */
  readonly send: (call: ChatVisitorCall) => Promise<ChatTrouble | null>;
  readonly goOn: () => void;
  readonly leave: () => void;
}

/** Seconds until the page asks again where a question for news was not answered, twice as many each time. */
const firstRetry = 8;
const longestRetry = 120;

/** The conversation, and the page's questions for news: as often as the desk has said, rarer where nobody looks at the page, and once more as soon as somebody does. */
export function useChat(site: Pick<Site, 'ready' | 'ask' | 'askOnce' | 'keepChat'>, drawn: OpenChat | null): ChatDesk {
  const [open, setOpen] = useState<OpenChat | null>(drawn);
  const [failures, setFailures] = useState(0);
  // Counts what wants the timer set anew beside an answer.
  const [turn, setTurn] = useState(0);
  const lastNews = useRef(0);
  const current = useRef<OpenChat | null>(open);
  current.current = open;

  const show = (next: OpenChat | null): void => {
    setOpen(next);
    site.keepChat(next === null || next.view.ended !== null ? '' : next.token);
  };
  const ask = (): void => {
    const before = current.current;
    if (before === null) return;
    const call: ChatVisitorCall = { chat: 'news', token: before.token, known: before.view.version, idle: Math.max(0, Math.round((Date.now() - lastNews.current) / 1000)), hidden: document.hidden };
    void site.askOnce(call).then((answer) => {
      if (current.current?.token !== before.token) return;
      if (answer?.outcome === 'chat') {
        lastNews.current = Date.now();
        setFailures(0);
        // What was said meanwhile on this page is newer than an answer that comes late.
        if (answer.view.version >= (current.current.view.version)) show({ token: answer.token, view: answer.view, again: answer.again });
      } else if (answer?.outcome === 'same') {
        setFailures(0);
        setOpen({ ...current.current, again: answer.again });
      } else if (answer?.outcome === 'denied') {
        // The link was taken back, or the conversation is gone: nothing more will come.
        setFailures(0);
        setOpen({ ...current.current, again: null });
        site.keepChat('');
      } else setFailures((count) => count + 1);
    });
  };
  useEffect(() => {
    lastNews.current = Date.now();
  }, []);
  useEffect(() => {
    if (!site.ready || open === null || open.view.ended !== null || (open.again === null && failures === 0)) return undefined;
    const seconds = failures > 0 ? Math.min(longestRetry, firstRetry * 2 ** (failures - 1)) : (open.again ?? longestRetry);
    // Not all pages at the same moment.
    const timer = setTimeout(ask, seconds * (900 + Math.random() * 200));
    return () => clearTimeout(timer);
  }, [site.ready, open, failures, turn]);
  useEffect(() => {
    const onSight = (): void => {
      if (!document.hidden) ask();
    };
    if (!site.ready || open === null || open.view.ended !== null) return undefined;
    document.addEventListener('visibilitychange', onSight);
    return () => document.removeEventListener('visibilitychange', onSight);
  }, [site.ready, open?.token]);

  return {
    open, lost: failures > 0, stopped: open !== null && open.view.ended === null && open.again === null && failures === 0,
    send: async (call) => {
      const answer = await site.ask(call);
      lastNews.current = Date.now();
      if (answer === null) return 'busy';
      if (answer.outcome === 'chat') {
        show({ token: answer.token, view: answer.view, again: answer.again });
        return null;
      }
      if (answer.outcome === 'notDone') {
        if (current.current !== null) show({ ...current.current, view: answer.view });
        return answer.reason;
      }
      return troubleOf(answer.outcome);
    },
    goOn: () => {
      lastNews.current = Date.now();
      setTurn((count) => count + 1);
      ask();
    },
    leave: () => show(null),
  };
}

const troubles: readonly ChatTrouble[] = ['addressNeeded', 'off', 'denied', 'wait', 'tooMany', 'busy', 'malformed'];

function troubleOf(outcome: string): ChatTrouble {
  return troubles.find((trouble) => trouble === outcome) ?? 'busy';
}
