import type { Page } from '../contract';
import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import type { PageSource } from '../kernel/renderable';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { Blob } from '../utilities/blob';
import { ContextualEscaper } from './contextualEscaper';
import { HtmlTemplate } from './htmlTemplate';

/** "Only the following meta tags are allowed." Source: HtmlOutput.addMetaTag. */
const allowedMetaTags = new Set(['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport']);

export class HtmlOutputMetaTag extends ServiceObject {
  readonly typeName = 'HtmlService.HtmlOutputMetaTag';
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    super();
  }
  getName(): string {
    return this.name;
  }
  getContent(): string {
    return this.content;
  }
}

/** HtmlService.HtmlOutput: a page, a dialog or a piece of either. */
export class HtmlOutput extends ServiceObject implements PageSource {
  readonly typeName = 'HtmlService.HtmlOutput';
  #content: string;
  /** Follows the content; made anew when the content was replaced. */
  #escaper: ContextualEscaper | null = null;
  #title: string | null = null;
  #faviconUrl: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  #frameOptions = 'DEFAULT';
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    private readonly host: ServiceHost,
    content = '',
  ) {
    super();
    this.#content = content;
  }

  addMetaTag(name: string, content: string): HtmlOutput {
    if (!allowedMetaTags.has(name)) throw new ScriptError('The meta tag you specified is not allowed in this context.');
    this.#metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }
  append(addedContent: string): HtmlOutput {
    if (this.#escaper) this.#escaper.trusted(String(addedContent));
    this.#content += String(addedContent);
    return this;
  }
  appendUntrusted(addedContent: string): HtmlOutput {
    if (!this.#escaper) {
      this.#escaper = new ContextualEscaper();
      this.#escaper.trusted(this.#content);
    }
    this.#content += this.#escaper.untrusted(addedContent);
    return this;
  }
  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.host, () => this.#content, (content) => new HtmlOutput(this.host, content));
  }
  clear(): HtmlOutput {
    return this.setContent('');
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
  getBlob(): Blob {
    return new Blob({ bytes: new Uint8Array(Buffer.from(this.#content, 'utf8')), contentType: 'text/html', name: null });
  }
  getContent(): string {
    return this.#content;
  }
  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }
  getHeight(): number | null {
    return this.#height;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }
  getTitle(): string | null {
    return this.#title;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setContent(content: string): HtmlOutput {
    this.#content = String(content);
    this.#escaper = null;
    return this;
  }
  setFaviconUrl(iconUrl: string): HtmlOutput {
    this.#faviconUrl = iconUrl;
    return this;
  }
  setHeight(height: number | null): HtmlOutput {
    this.#height = height;
    return this;
  }
  /** "This method now has no effect": every page runs in IFRAME mode. */
  setSandboxMode(_mode: EnumValue): HtmlOutput {
    return this;
  }
  setTitle(title: string): HtmlOutput {
    this.#title = title;
    return this;
  }
  setWidth(width: number | null): HtmlOutput {
    this.#width = width;
    return this;
  }
  setXFrameOptionsMode(mode: EnumValue | null): HtmlOutput {
    if (mode === null) throw new ScriptError('Argument cannot be null: mode');
    this.#frameOptions = mode.name;
    return this;
  }

  toPage(): Page {
    return { title: this.#title ?? '', html: this.#content, xFrameOptions: this.#frameOptions, metaTags: Object.fromEntries(this.#metaTags.map((tag) => [tag.getName(), tag.getContent()])) };
  }
}
