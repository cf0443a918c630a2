/**
 * The part of StatusPage.html that draws a view on the server. It lies in the page's own file, for only who reads that file needs it, and one
 * call brings both.
 */
import { renderToString } from 'preact-render-to-string';
import type { PageView } from '../../application/viewStatus';
import { StatusPage } from '../../status-page/StatusPage';

/** Markup of a view, complete before any script has run. */
export function drawView(view: PageView): string {
  return renderToString(<StatusPage view={view} />);
}
