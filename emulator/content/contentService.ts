import type { Page } from '../contract';
import type { ServiceHost } from '../kernel/host';
import type { PageSource } from '../kernel/renderable';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';

/** Content types of ContentService.MimeType. Source: reference of MimeType; RSS, ATOM and VCARD by their registrations. */
const contentTypes: Record<string, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'application/xml',
};

/** ContentService.TextOutput: text that doGet or doPost serves from another origin, without a page around it. */
export class TextOutput extends ServiceObject implements PageSource {
  readonly typeName = 'ContentService.TextOutput';
  #content: string;
  #fileName: string | null = null;
  #mimeType: EnumValue;

  constructor(host: ServiceHost, content: string) {
    super();
    this.#content = content;
    this.#mimeType = host.enumValue('MimeType', 'TEXT');
  }
  append(addedContent: string): TextOutput {
    this.#content += addedContent;
    return this;
  }
  clear(): TextOutput {
    this.#content = '';
    return this;
  }
  /** The browser saves the content under this name instead of showing it. */
  downloadAsFile(filename: string): TextOutput {
    this.#fileName = filename;
    return this;
  }
  getContent(): string {
    return this.#content;
  }
  getFileName(): string | null {
    return this.#fileName;
  }
  getMimeType(): EnumValue {
    return this.#mimeType;
  }
  setContent(content: string): TextOutput {
    this.#content = content;
    return this;
  }
  setMimeType(mimeType: EnumValue): TextOutput {
    this.#mimeType = mimeType;
    return this;
  }

  toPage(): Page & { readonly contentType: string; readonly fileName: string | null } {
    return { title: '', html: this.#content, xFrameOptions: 'DEFAULT', metaTags: {}, contentType: contentTypes[this.#mimeType.name] ?? 'text/plain', fileName: this.#fileName };
  }
}

export class ContentServiceService extends ServiceObject {
  readonly typeName = 'ContentService';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  createTextOutput(content?: string): TextOutput {
    return new TextOutput(this.host, content ?? '');
  }
}
