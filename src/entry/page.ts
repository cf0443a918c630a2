import { renderPage } from '../adapters/page/renderPage';
import { siteStore } from '../adapters/page/siteStore';
import { readDeskIds } from '../adapters/sheets/deskIds';
import { DeskIsNewer } from '../application/desk/schema';
import { answerVisitor } from '../application/site/answerVisitor';
import { openChat } from '../application/site/openChat';
import { aloneWord, placeOf } from '../application/site/place';
import type { VisitorAnswer } from '../application/site/siteView';
import type { SitePorts } from '../application/site/sitePorts';
import { visit, type Shown, type Visit } from '../application/site/visit';
import { deskIds, ports } from './compose';
import { complaintsPart } from './parts';

export interface PageEvent {
  readonly parameter?: Readonly<Record<string, string>>;
}

/** The web app: the page, complete in its first answer. Anybody may call it; only a signed link shows a request. `shell` is the page's file without its part. */
export function showPage(event: PageEvent | undefined, shell: string): GoogleAppsScript.HTML.HtmlOutput {
  const parameters = event?.parameter ?? {};
  const asked: Visit = {
    place: placeOf(parameters),
    requestToken: (parameters.t ?? '').slice(0, 300), sheetToken: (parameters.l ?? '').slice(0, 300), listToken: (parameters.m ?? '').slice(0, 700),
    newsToken: (parameters.f ?? '').slice(0, 700),
    rateToken: (parameters.r ?? '').slice(0, 300), mark: parameters.n ?? '',
    language: parameters.b === 'en' ? 'en' : 'id', chosen: parameters.b === 'en' || parameters.b === 'id',
  };
  const { a: complaint, d: chat } = parameters;
  const shown = complaint !== undefined ? showComplaint(asked, complaint.slice(0, 100)) : chat !== undefined ? show(asked, () => openChat(asked, chat.slice(0, 120), sitePorts())) : show(asked);
  const { p: page } = parameters;
  return renderPage(shell, page === aloneWord ? { ...shown, frame: { ...shown.frame, alone: true } } : shown, asked.requestToken || asked.rateToken);
}

/** A visitor is never shown an error of ours: the request is safe, and that is what the page says. */
function show(asked: Visit, open = (): Shown => visit(asked, sitePorts())): Shown {
  try {
    return open();
  } catch (error) {
    report('doGet failed', error);
    const { place, language, chosen } = asked;
    return {
      view: { kind: error instanceof DeskIsNewer ? 'maintenance' : 'busy', language, formAddress: '' },
      frame: { library: '', address: '', formAddress: '', regionEntry: '', regions: [], language, chosen, place, heartbeat: null },
    };
  }
}

/** The link of a complaint: its page, for who has its code. */
function showComplaint(asked: Visit, link: string): Shown {
  const shown = show({ ...asked, place: { ...asked.place, page: 'complaint' }, requestToken: '', sheetToken: '', listToken: '', newsToken: '', rateToken: '' });
  if (shown.view.kind !== 'complaint') return shown;
  const [number = '', code = ''] = link.split('.');
  const answered = answer({ complaint: { number, code, say: '' }, key: 'opened-by-link' });
  const found = answered.outcome === 'complaint' ? answered.view : null;
  const language = found !== null && !asked.chosen ? found.language : shown.frame.language;
  return { view: { ...shown.view, typed: link, found, problem: found !== null ? '' : answered.outcome === 'wait' || answered.outcome === 'busy' ? answered.outcome : 'wrong' }, frame: { ...shown.frame, language } };
}

/** What the page asks beside the actions of a request: another view, a link by mail, a count. Anybody can call it with anything. */
export function answer(request: unknown): VisitorAnswer {
  try {
    if (typeof request === 'object' && request !== null && ('complain' in request || 'complaint' in request)) return complaintsPart().askAboutComplaints(request, deskIds());
    return answerVisitor(request, sitePorts());
  } catch (error) {
    report('rpc failed', error);
    return { outcome: 'busy' };
  }
}

function sitePorts(): SitePorts {
  const properties = PropertiesService.getScriptProperties().getProperties();
  const ids = readDeskIds(properties);
  const { clock, secrets, identity, mail, sheet } = ports(ids, 'visitor');
  return { ...siteStore(ids, properties, clock), secrets, identity, mail, readTexts: (rows) => sheet.readTexts(rows) };
}

function report(words: string, error: unknown): void {
  console.error(words, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
