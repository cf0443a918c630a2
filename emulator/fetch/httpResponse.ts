import { ServiceObject } from '../kernel/serviceObject';
import { Blob } from '../utilities/blob';
import { toSignedBytes } from '../utilities/bytes';
import { decodeText } from '../utilities/charset';
import type { FetchedResponse } from './web';
import { headerValue } from './web';

/** UrlFetchApp.HTTPResponse. */
export class HTTPResponse extends ServiceObject {
  readonly typeName = 'UrlFetchApp.HTTPResponse';
  constructor(
    private readonly response: FetchedResponse,
    private readonly url: string,
  ) {
    super();
  }
  /** Every value of every header: a list where a name occurs more than once. */
  getAllHeaders(): Record<string, string | string[]> {
    return Object.fromEntries(Object.entries(this.response.headers).map(([name, values]) => [name, values.length > 1 ? [...values] : (values[0] ?? '')]));
  }
  getHeaders(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.response.headers).map(([name, values]) => [name, values[0] ?? '']));
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
  /** Named after the last part of the address's path. */
  getBlob(): Blob {
    const type = headerValue(this.response.headers, 'Content-Type')?.split(';')[0]?.trim() ?? 'application/octet-stream';
    const name = decodeURIComponent(new URL(this.url).pathname.split('/').at(-1) ?? '');
    return new Blob({ bytes: this.response.body, contentType: type, name: name === '' ? null : name });
  }
  getContent(): number[] {
    return toSignedBytes(this.response.body);
  }
  /** In the charset asked for, else that of the Content-Type, else UTF-8. */
  getContentText(charset?: string): string {
    const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(headerValue(this.response.headers, 'Content-Type') ?? '')?.[1];
    return decodeText(this.response.body, charset ?? named ?? 'UTF-8');
  }
  getResponseCode(): number {
    return this.response.status;
  }
  /** Google prints the content. */
  override toString(): string {
    return this.getContentText();
  }
}
