import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a route gets of a browser's request. */
export interface LocalRequest {
  readonly method: string;
  readonly url: URL;
  readonly cookies: ReadonlyMap<string, string>;
  /** The parsed JSON body; an empty object where there is none. */
  readonly body: unknown;
}

export interface LocalReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

export type Route = (request: LocalRequest) => LocalReply | Promise<LocalReply>;

const LARGEST_BODY = 20 * 1024 * 1024;

export function json(value: unknown, status = 200): LocalReply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(value) };
}

export function html(body: string, headers: Record<string, string> = {}, status = 200): LocalReply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

/** Reads a request whole. Throws where the body is larger than a pasted block could be, or is not JSON. */
export async function readRequest(message: IncomingMessage, origin: string): Promise<LocalRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Error('The request is too large.');
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', origin),
    cookies: parseCookies(message.headers.cookie ?? ''),
    body: text === '' ? {} : JSON.parse(text),
  };
}

export function send(response: ServerResponse, reply: LocalReply): void {
  response.writeHead(reply.status, { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', ...reply.headers });
  response.end(reply.body);
}

/**
 * Only this machine's own pages may change anything: a foreign page that a person has open could otherwise post here, or reach the
 * server under a name of its own (DNS rebinding).
 */
export function comesFromHere(message: IncomingMessage, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!names.includes(message.headers.host ?? '')) return false;
  if (message.method === 'GET' || message.method === 'HEAD') return true;
  const origin = message.headers.origin;
  const isJson = (message.headers['content-type'] ?? '').startsWith('application/json');
  return isJson && (origin === undefined || names.some((name) => origin === `http://${name}`));
}

function parseCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.filter(([name]) => name !== '').map(([name, ...value]) => [name ?? '', decodeURIComponent(value.join('='))]));
}
