/**
 * The page at /exec: holds the script's own page in a sandboxed frame of another origin and carries its calls to the server, as
 * Google's frame does.
 */
import type { FromScriptPage, ScriptAnswer, ScriptPageLocation, ToScriptPage } from '../../views/siteView';
import { postJson } from '../shared/fetchJson';

const frame = document.querySelector('iframe');
const contentOrigin = frame === null ? '' : new URL(frame.dataset['src'] ?? '').origin;

function answer(message: ToScriptPage): void {
  frame?.contentWindow?.postMessage(message, contentOrigin);
}

function currentLocation(): ScriptPageLocation {
  const query = new URLSearchParams(location.search);
  const parameters = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
  return { hash: location.hash.slice(1), parameters, parameter: Object.fromEntries(Object.entries(parameters).map(([key, values]) => [key, values[0] ?? ''])) };
}

async function call(message: Extract<FromScriptPage, { kind: 'call' }>): Promise<void> {
  try {
    const reply = await postJson<ScriptAnswer>('/exec/call', { fn: message.fn, args: message.args });
    answer('failure' in reply ? { kind: 'failure', id: message.id, ...reply.failure } : { kind: 'result', id: message.id, value: reply.value });
  } catch (error) {
    answer({ kind: 'failure', id: message.id, name: 'Error', message: error instanceof Error ? error.message : String(error) });
  }
}

function changeHistory(message: Extract<FromScriptPage, { kind: 'history' }>): void {
  const query = new URLSearchParams();
  for (const [key, values] of Object.entries(message.parameters)) for (const value of [values].flat()) query.append(key, value);
  const address = `${location.pathname}?${query.toString()}${message.hash === '' ? '' : `#${message.hash}`}`;
  if (message.how === 'push') history.pushState(message.state, '', address);
  else history.replaceState(message.state, '', address);
}

addEventListener('message', (event: MessageEvent<FromScriptPage>) => {
  if (event.source !== frame?.contentWindow || event.origin !== contentOrigin) return;
  if (event.data.kind === 'call') void call(event.data);
  else if (event.data.kind === 'history') changeHistory(event.data);
  else answer({ kind: 'result', id: event.data.id, value: currentLocation() });
});
addEventListener('popstate', (event: PopStateEvent) => answer({ kind: 'history', state: event.state, location: currentLocation() }));
// The page is loaded only now, when its first message will be heard.
if (frame !== null) frame.src = frame.dataset['src'] ?? '';
