import { listField, textField } from '../server/fields';
import { escapeText } from '../server/drawPage';
import { html, json } from '../server/http';
import type { LocalReply, LocalRequest } from '../server/http';
import type { LocalDesk } from '../server/localDesk';
import type { ScriptPages } from '../server/scriptPages';
import type { ScriptAnswer, SiteView } from '../views/siteView';

/** Cookie that tells as whom the web app is visited; empty or absent is nobody. */
const VISITOR = 'visitor';

/** Links of mails that the site offers at most. */
const MOST_LINKS = 60;

/** What a frame of HtmlService may do (IFRAME mode, stand-alone project). */
const SANDBOX = [
  'allow-downloads', 'allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox',
  'allow-same-origin', 'allow-scripts', 'allow-top-navigation-by-user-activation',
].join(' ');

export function siteView(desk: LocalDesk, request: LocalRequest): SiteView {
  return { src: `/exec${request.url.search}`, visitor: visitorOf(request) ?? '', people: desk.people(), links: linksInMails(desk) };
}

/** Links of the newest mails to the web app, each once: what a person would click on to come to the site. */
function linksInMails({ workspace }: LocalDesk): SiteView['links'] {
  const labels = new Map<string, string>();
  for (const mail of [...workspace.mail.sent()].reverse()) {
    if (labels.size >= MOST_LINKS) break;
    const query = /\/exec(\?[^\s"'<>]+)/.exec(mail.body)?.[1];
    if (query !== undefined && !labels.has(query)) labels.set(query, `${mail.subject} → ${mail.to.join(', ')}`);
  }
  return [...labels].map(([query, label]) => ({ query, label }));
}

/** The web app at its /exec address: Google's frame with the script's page in it, or Google's page about an error. */
export function execPage(desk: LocalDesk, pages: ScriptPages, request: LocalRequest): LocalReply {
  try {
    const page = desk.project.get(Object.fromEntries(request.url.searchParams), visitorOf(request));
    const meta = Object.entries(page.metaTags).map(([name, content]) => `<meta name="${escapeText(name)}" content="${escapeText(content)}">`);
    const body = `<iframe title="${escapeText(page.title)}" data-src="${desk.origins.userContent}/${pages.keep(page.html)}" sandbox="${SANDBOX}" allow="clipboard-write"></iframe><script type="module" src="/assets/userContentFrame.js"></script>`;
    const framing = page.xFrameOptions === 'ALLOWALL' ? {} : { 'x-frame-options': 'SAMEORIGIN' };
    return html(frameDocument(page.title, meta.join(''), body), framing);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return html(frameDocument('Error', '', `<div class="exec-error"><p>Skrip berhenti karena galat. / The script stopped with an error.</p><p><code>${escapeText(message)}</code></p><p><a href="/executions" target="_top">Eksekusi / Executions</a></p></div>`), {}, 500);
  }
}

/** google.script.run of that page. A function that throws is an ordinary answer: the words that the failure handler gets. */
export function scriptCall(desk: LocalDesk, request: LocalRequest): LocalReply {
  const fn = textField(request.body, 'fn');
  const args = listField(request.body, 'args');
  try {
    return json({ value: desk.project.call(fn, args, visitorOf(request)) ?? null } satisfies ScriptAnswer);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return json({ failure: { name, message } } satisfies ScriptAnswer);
  }
}

function visitorOf(request: LocalRequest): string | null {
  const visitor = request.cookies.get(VISITOR) ?? '';
  return visitor === '' ? null : visitor;
}

function frameDocument(title: string, meta: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeText(title)}</title>${meta}<link rel="icon" href="data:,"><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}body{overflow:hidden}.exec-error{font:1rem/1.5 system-ui,sans-serif;padding:2rem;height:auto}</style></head><body>${body}</body></html>`;
}
