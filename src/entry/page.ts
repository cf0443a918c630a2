import { viewStatus, type PageView } from '../application/viewStatus';
import { pageNames } from '../adapters/page/pageNames';
import { renderPage } from '../adapters/page/renderPage';
import { deskIds, ports } from './compose';

/** The web app: the status page, complete in its first answer. Anybody may call it; only a signed link shows a request. */
export function doGet(event?: { readonly parameter?: Readonly<Record<string, string>> }): GoogleAppsScript.HTML.HtmlOutput {
  const token = event?.parameter?.t;
  return renderPage(view(token), token ?? '');
}

/** A visitor is never shown an error of ours: the request is safe, and that is what the page says. */
function view(token: string | undefined): PageView {
  try {
    const ids = deskIds();
    const desk = ports(ids, 'visitor');
    return viewStatus(token, desk.sheet, () => pageNames(ids), desk.secrets, desk.identity, desk.clock.now());
  } catch (error) {
    console.error('doGet failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { kind: 'busy', language: 'id', formAddress: '' };
  }
}
