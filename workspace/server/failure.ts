import { escapeText } from './drawPage';
import { html, json } from './http';
import type { LocalReply } from './http';

/** What a page or a script's frame is told where the emulator refused, or something went wrong. */
export function failureReply(error: unknown, path: string): LocalReply {
  const message = error instanceof Error ? error.message : String(error);
  const itemId = typeof error === 'object' && error !== null && 'itemId' in error ? error.itemId : undefined;
  if (path.startsWith('/api/') || path === '/exec/call') return json({ error: message, itemId }, 422);
  return html(
    `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Galat</title><link rel="stylesheet" href="/assets/main.css">` +
      `<main class="content"><h1>Tidak dapat ditampilkan</h1><p lang="en" class="words-english">This cannot be shown.</p><p class="error">${escapeText(message)}</p><p><a href="/">Beranda / Home</a></p></main></html>`,
    {},
    500,
  );
}

export function notFound(): LocalReply {
  return html('<!doctype html><meta charset="utf-8"><title>404</title><p>Halaman tidak ada. / No such page. <a href="/">Beranda / Home</a></p>', {}, 404);
}
