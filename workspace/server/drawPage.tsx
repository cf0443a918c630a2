import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Frame } from '../pages/shared/Frame';
import type { StatusView } from '../views/statusView';
import { html } from './http';
import type { LocalReply } from './http';

interface PageToDraw {
  readonly path: string;
  readonly title: string;
  /** Name of the script under /assets. */
  readonly script: string;
  readonly status: StatusView;
  /** Left in the page for the script, which draws the same content from it. */
  readonly data: unknown;
  readonly wide?: boolean;
  readonly content: ComponentChildren;
}

/** A whole page, readable before any script has run. */
export function drawPage(page: PageToDraw): LocalReply {
  const body = renderToString(<Frame path={page.path} status={page.status} wide={page.wide ?? false}>{page.content}</Frame>);
  return html(
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
      `<title>${escapeText(page.title)} · Workspace lokal</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/main.css">` +
      `<script type="module" src="/assets/${page.script}.js"></script></head><body>${body}` +
      `<script type="application/json" id="page-data">${jsonInMarkup(page.data)}</script></body></html>`,
  );
}

/** JSON that cannot end the script element that holds it. */
export function jsonInMarkup(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
