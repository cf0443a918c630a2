import { randomBytes } from 'node:crypto';
import { html } from './http';
import type { LocalReply } from './http';

/** Pages that are kept for frames that have yet to load them. */
const MOST_PAGES = 50;

/** The script's own pages between the answer of doGet and the frame that asks for it, on an origin of their own. */
export class ScriptPages {
  private readonly pages = new Map<string, string>();

  /** `runner` is the source of google.script; `functions` names what it may call; `frameOrigin` is where the frame around it lives. */
  constructor(
    private readonly runner: string,
    private readonly functions: () => readonly string[],
    private readonly frameOrigin: () => string,
  ) {}

  /** Keeps a page and returns the path at which it can be had. */
  keep(source: string): string {
    const key = randomBytes(12).toString('hex');
    this.pages.set(key, this.withRunner(source));
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_PAGES && oldest !== undefined) this.pages.delete(oldest);
    return key;
  }

  find(key: string): LocalReply {
    const page = this.pages.get(key);
    return page === undefined ? html('<p>Muat ulang halaman ini. / Please reload this page.</p>', {}, 404) : html(page);
  }

  private withRunner(source: string): string {
    const visible = this.functions().filter((name) => !name.endsWith('_'));
    const element = `<script data-functions="${visible.join(' ')}" data-frame="${this.frameOrigin()}">${this.runner.replaceAll('</script', '<\\/script')}</script>`;
    const start = /<head[^>]*>/i.exec(source) ?? /<html[^>]*>/i.exec(source) ?? /<!doctype[^>]*>/i.exec(source);
    const end = start === null ? 0 : start.index + start[0].length;
    return source.slice(0, end) + element + source.slice(end);
  }
}
