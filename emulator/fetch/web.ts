import type { Web, WebHandler, WebRequest, WebResponse } from '../contract';

/** A response as UrlFetchApp reads it; header values are lists, for names may repeat. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Uint8Array;
}

/** The web outside the account: handlers that a test registers, the longest prefix first. Not part of the state: handlers are functions. */
export class WebHandlers implements Web {
  readonly #handlers: { readonly prefix: string; readonly handler: WebHandler }[] = [];

  handle(urlPrefix: string, handler: WebHandler): void {
    this.#handlers.push({ prefix: urlPrefix, handler });
    this.#handlers.sort((first, second) => second.prefix.length - first.prefix.length);
  }

  /** What the handler for the address answers; null where none is registered. */
  answer(request: WebRequest): FetchedResponse | null {
    const known = this.#handlers.find((entry) => request.url.startsWith(entry.prefix));
    return known ? toFetched(known.handler(request)) : null;
  }
}

/** Text is 200 and plain; header names are kept as given. */
export function toFetched(answer: WebResponse | string): FetchedResponse {
  const response: WebResponse = typeof answer === 'string' ? { body: answer } : answer;
  const headers: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(response.headers ?? {})) headers[name] = typeof value === 'string' ? [value] : [...value];
  if (!Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')) headers['Content-Type'] = ['text/plain; charset=utf-8'];
  const body = response.body ?? '';
  return { status: response.status ?? 200, headers, body: typeof body === 'string' ? new Uint8Array(Buffer.from(body, 'utf8')) : body };
}

/** First value of a header, whatever the case of its name; null where it is missing. */
export function headerValue(headers: Readonly<Record<string, readonly string[]>>, name: string): string | null {
  for (const [key, values] of Object.entries(headers)) if (key.toLowerCase() === name.toLowerCase()) return values[0] ?? null;
  return null;
}
