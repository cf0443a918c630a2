/**
 * google.script as a script's own page finds it. The frame around the page (userContentFrame.ts) talks to the server; this side knows
 * nothing but messages, as at Google, where the page lies on another origin.
 */
import type { FromScriptPage, ScriptPageLocation, ToScriptPage } from '../../views/siteView';
import { argumentsForServer, CONCURRENT_CALLS } from './scriptCall';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers { readonly success: Handler | null; readonly failure: Handler | null; readonly userObject: unknown }

const configuration = document.currentScript?.dataset ?? {};
const functions: string[] = (configuration['functions'] ?? '').split(' ').filter((name) => name !== '');
const frameOrigin = configuration['frame'] ?? '';

const waiting: FromScriptPage[] = [];
const pending = new Map<number, Handlers>();
const locations = new Map<number, (location: ScriptPageLocation) => void>();
let lastId = 0;
let inFlight = 0;
let historyHandler: ((event: { state: unknown; location: ScriptPageLocation }) => void) | null = null;

function send(message: FromScriptPage): void {
  parent.postMessage(message, frameOrigin);
}

function sendWaiting(): void {
  while (inFlight < CONCURRENT_CALLS) {
    const next = waiting.shift();
    if (next === undefined) return;
    inFlight += 1;
    send(next);
  }
}

function runner(handlers: Handlers): Record<string, unknown> {
  const calls = functions.map((fn): [string, unknown] => [
    fn,
    (...args: unknown[]): void => {
      const id = (lastId += 1);
      const message: FromScriptPage = { kind: 'call', id, fn, args: argumentsForServer(args) };
      pending.set(id, handlers);
      waiting.push(message);
      sendWaiting();
    },
  ]);
  return {
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function settle(id: number, act: (handlers: Handlers) => void): void {
  const handlers = pending.get(id);
  pending.delete(id);
  inFlight -= 1;
  sendWaiting();
  if (handlers !== undefined) act(handlers);
}

function receive(message: ToScriptPage): void {
  if (message.kind === 'history') {
    historyHandler?.({ state: message.state, location: message.location });
  } else if (message.kind === 'failure') {
    const error = Object.assign(new Error(message.message), { name: message.name });
    settle(message.id, ({ failure, userObject }) => (failure === null ? console.error('Uncaught', error) : failure(error, userObject)));
  } else if (locations.has(message.id)) {
    locations.get(message.id)?.(message.value as ScriptPageLocation);
    locations.delete(message.id);
  } else {
    settle(message.id, ({ success, userObject }) => success?.(message.value, userObject));
  }
}

addEventListener('message', (event: MessageEvent<ToScriptPage>) => {
  if (event.source === parent && event.origin === frameOrigin) receive(event.data);
});

/** Links with Google's addresses lead to the local pages of the same things. */
addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const exec = /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/]+|macros)\/s\/[\w-]+\/(?:exec|dev)/;
    const file = /^https:\/\/docs\.google\.com\/(form|spreadsheet)s\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)(?:\/\w+)?/;
    link.href = link.href.replace(exec, `${frameOrigin}/exec`).replace(file, (_whole, kind: string, id: string) => `${frameOrigin}/${kind === 'form' ? 'form' : 'sheet'}/${id}`);
  },
  true,
);

const changeHistory = (how: 'push' | 'replace') => (state: unknown, parameters: Record<string, string | string[]> = {}, hash = ''): void =>
  send({ kind: 'history', how, state: state ?? null, parameters, hash });

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      url: {
        getLocation(callback: (location: ScriptPageLocation) => void): void {
          const id = (lastId += 1);
          locations.set(id, callback);
          send({ kind: 'location', id });
        },
      },
      history: {
        push: changeHistory('push'),
        replace: changeHistory('replace'),
        setChangeHandler(handler: typeof historyHandler): void {
          historyHandler = handler;
        },
      },
      // A web app has no dialog that could be closed or sized: Google's host does nothing there.
      host: { origin: frameOrigin, close(): void {}, setHeight(): void {}, setWidth(): void {}, editor: { focus(): void {} } },
    },
  },
});
