import { renderToString } from 'preact-render-to-string';
import type { Shown } from '../../application/site/visit';
import { en } from '../../messages/en';
import { id } from '../../messages/id';
import { newsOnPage } from '../../messages/newsWords';
import { siteWords } from '../../messages/siteWords';
import { StatusPage } from '../../status-page/StatusPage';

/** JSON that may stand inside a script element: neither `</script>` nor `<!--` nor a line separator can occur in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The page with its view already drawn, so that it can be read before (or without) any script. `shell` is the text of StatusPage.html; `token` is that of the link with
 * which the page acts: it goes back only to who has brought it, and only where it opened a request.
 */
export function renderPage(shell: string, { view, frame }: Shown, token: string): GoogleAppsScript.HTML.HtmlOutput {
  const markup = renderToString(<StatusPage view={view} frame={frame} />);
  const html = shell
    // Functions, for a `$` in a replacement text would mean something.
    .replace('<!-- view -->', () => markup)
    .replace('<html lang="id">', () => `<html lang="${frame.language}">`)
    .replace('"view-data"', () => scriptJson(view))
    .replace('"frame-data"', () => scriptJson(frame))
    .replace('"token-data"', () => scriptJson(view.kind === 'request' ? token : ''));
  return HtmlService.createHtmlOutput(html)
    .setTitle(titleOf({ view, frame }))
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    // A Google Sites page of any library may embed it. A page that would trick visitors into a click has to know their link, and who knows it needs no trick.
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
}

function titleOf({ view, frame }: Shown): string {
  const words = siteWords[frame.language];
  if (view.kind === 'request') return `${view.ticket} · ${(frame.language === 'en' ? en : id).page.title}`;
  const page = view.kind === 'own' ? words.own.title : view.kind === 'news' ? newsOnPage[frame.language].title : words.pages[frame.place.page];
  return `${page} · ${frame.library}`;
}
