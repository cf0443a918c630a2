import type { PageView } from '../../application/viewStatus';
import { en } from '../../messages/en';
import { id } from '../../messages/id';
import { runPart, withoutPart } from '../script/openPart';
import type * as Part from './drawView';

/** File of the bundle that holds the page's shell, styles, browser code, and the part that draws views on the server. */
const shell = 'StatusPage';

/** JSON that may stand inside a script element: neither `</script>` nor `<!--` nor a line separator can occur in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The page with its view already drawn, so that it can be read before (or without) any script. `token` is the link's, with which the page acts; it goes
 * back only to who has brought it, and only where it opened a request.
 */
export function renderPage(view: PageView, token: string): GoogleAppsScript.HTML.HtmlOutput {
  const file = HtmlService.createHtmlOutputFromFile(shell).getContent();
  const markup = runPart<typeof Part>(file, shell).drawView(view);
  const html = withoutPart(file)
    // Functions, for a `$` in a replacement text would mean something.
    .replace('<!-- view -->', () => markup)
    .replace('"view-data"', () => scriptJson(view))
    .replace('"token-data"', () => scriptJson(view.kind === 'request' ? token : ''));
  const words = view.language === 'en' ? en.page : id.page;
  return HtmlService.createHtmlOutput(html)
    .setTitle(view.kind === 'request' ? `${view.ticket} · ${words.title}` : words.title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    // A Google Sites page of any library may embed it. A page that would trick visitors into a click has to know their link, and who knows it needs no trick.
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
}
