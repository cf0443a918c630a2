import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { blobContentOf } from '../utilities/blob';
import { decodeText } from '../utilities/charset';
import { HtmlOutput } from './htmlOutput';
import { HtmlTemplate } from './htmlTemplate';

export class HtmlServiceService extends ServiceObject {
  readonly typeName = 'HtmlService';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  createHtmlOutput(source?: unknown): HtmlOutput {
    return new HtmlOutput(this.host, source === undefined ? '' : this.#textOf(source));
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.host, this.#file(filename));
  }
  createTemplate(source: unknown): HtmlTemplate {
    return this.#template(this.#textOf(source));
  }
  createTemplateFromFile(filename: string): HtmlTemplate {
    return this.#template(this.#file(filename));
  }
  /** Of the browser that asks for the page; null where there is none. */
  getUserAgent(): string | null {
    return this.host.execution.cause === 'webApp' ? 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36' : null;
  }

  #template(text: string): HtmlTemplate {
    return new HtmlTemplate(this.host, () => text, (content) => new HtmlOutput(this.host, content));
  }
  #textOf(source: unknown): string {
    if (typeof source === 'string') return source;
    const content = blobContentOf(source);
    return content ? decodeText(content.bytes) : String(source);
  }
  #file(name: string): string {
    const text = this.host.htmlFile(name);
    if (text === null) throw new ScriptError(`No HTML file named ${name} was found.`);
    return text;
  }
}
