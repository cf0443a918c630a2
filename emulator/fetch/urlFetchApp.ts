import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { quotaLeft, spendQuota } from '../kernel/quotas';
import { ServiceObject } from '../kernel/serviceObject';
import { decodeText } from '../utilities/charset';
import { HTTPResponse } from './httpResponse';
import { readRequest, type FetchRequest } from './request';
import { headerValue, type FetchedResponse } from './web';

const largestResponse = 50 * 1024 * 1024;
const mostRedirects = 20;
/** So much of a response stands in the error of a failed request (known of practice). */
const shownInError = 500;

/** UrlFetchApp, answered by handlers (Workspace.web) and by the account's own web apps. */
export class UrlFetchAppService extends ServiceObject {
  readonly typeName = 'UrlFetchApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  fetch(url: string, params?: unknown): HTTPResponse {
    return this.host.call('UrlFetchApp.fetch', () => this.#send(readRequest(url, params)));
  }
  /** One call for all; the answers come in the order of the requests. */
  fetchAll(requests: unknown[]): HTTPResponse[] {
    return this.host.call('UrlFetchApp.fetchAll', () =>
      requests
        .map((request) => {
          if (typeof request === 'string') return readRequest(request, undefined);
          const url: unknown = typeof request === 'object' && request !== null ? Reflect.get(request, 'url') : undefined;
          if (typeof url !== 'string') throw new ScriptError('Attribute provided with no value: url');
          return readRequest(url, request);
        })
        .map((request) => this.#send(request)),
    );
  }
  /** "Returns the request that would be made if the operation was invoked." */
  getRequest(url: string, params?: unknown): Record<string, unknown> {
    const request = readRequest(url, params);
    return {
      url: request.url,
      method: request.method,
      headers: { ...request.headers },
      contentType: request.contentType === '' ? null : request.contentType,
      payload: request.bytes.length === 0 ? null : request.body,
      followRedirects: request.followRedirects,
      useIntranet: request.useIntranet,
      validateHttpsCertificates: request.validateHttpsCertificates,
    };
  }

  #send(request: FetchRequest): HTTPResponse {
    const { account, core, execution } = this.host;
    this.#requireAllowed(request.url);
    if (quotaLeft(account, execution.effectiveUser, 'fetch', this.host.now()) < 1) throw new ScriptError('Service invoked too many times for one day: urlfetch.');
    spendQuota(account, execution.effectiveUser, 'fetch', 1, this.host.now());
    let current: FetchRequest = request;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const response = core.visit(current) ?? core.web.answer(current);
      if (response === null) throw new ScriptError(`Address unavailable: ${current.url}`);
      const location = headerValue(response.headers, 'Location');
      if (request.followRedirects && response.status >= 300 && response.status < 400 && location !== null) current = redirected(current, response.status, new URL(location, current.url).href);
      else return this.#finished(request, current, response);
    }
    throw new ScriptError(`Too many redirects: ${request.url}`);
  }

  #finished(request: FetchRequest, last: FetchRequest, response: FetchedResponse): HTTPResponse {
    if (response.status >= 400 && !request.muteHttpExceptions) {
      const shown = decodeText(response.body).slice(0, shownInError);
      throw new ScriptError(`Request failed for ${new URL(request.url).origin} returned code ${response.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`);
    }
    return new HTTPResponse({ ...response, body: response.body.subarray(0, largestResponse) }, last.url);
  }

  /** A manifest with urlFetchWhitelist lets only addresses with one of its prefixes through (guides/manifest; the text is assumed). */
  #requireAllowed(url: string): void {
    const prefixes = this.host.project.manifest['urlFetchWhitelist'];
    if (Array.isArray(prefixes) && !prefixes.some((prefix) => typeof prefix === 'string' && url.startsWith(prefix))) throw new ScriptError(`UrlFetch calls to ${url} are not permitted by the urlFetchWhitelist of the manifest.`);
  }
}

/** 303, and 301 and 302 after a post, ask with get and no body; other redirects repeat the request. */
function redirected(request: FetchRequest, status: number, url: string): FetchRequest {
  if (status === 307 || status === 308 || request.method === 'get' || request.method === 'head') return { ...request, url };
  return { ...request, url, method: 'get', body: '', bytes: new Uint8Array(0), contentType: '' };
}
