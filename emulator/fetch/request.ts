import type { WebRequest } from '../contract';
import { ScriptError } from '../kernel/errors';
import { blobContentOf, isBlobSource } from '../utilities/blob';
import { concatBytes, fromSignedBytes, isByteArray } from '../utilities/bytes';
import { encodeText } from '../utilities/charset';

/** Source: quotas page, "URL Fetch". */
const longestUrl = 2082;
const longestHeader = 8 * 1024;
const mostHeaders = 100;
const largestBody = 50 * 1024 * 1024;
const methods = new Set(['get', 'delete', 'patch', 'post', 'put', 'head', 'options']);

export interface FetchRequest extends WebRequest {
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
  readonly useIntranet: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly payload: unknown;
}

/** Reads url and advanced parameters of UrlFetchApp.fetch. Texts of refusals are known of practice. */
export function readRequest(url: string, options: unknown): FetchRequest {
  const given: Readonly<Record<string, unknown>> = typeof options === 'object' && options !== null ? { ...options } : {};
  const address = readUrl(url);
  const method = String(given['method'] ?? 'get').toLowerCase();
  if (!methods.has(method)) throw new ScriptError('Attribute provided with invalid value: method');
  const payload = given['payload'];
  const body = readPayload(payload);
  const headers = readHeaders(given['headers']);
  if (body.bytes.length > largestBody) throw new ScriptError('Limit Exceeded: URLFetch POST Size.');
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return {
    url: address,
    // A body makes a get a post, as Google's client does.
    method: method === 'get' && payload !== undefined && payload !== null ? 'post' : method,
    headers,
    contentType: given['contentType'] === undefined || given['contentType'] === null ? (named ?? body.contentType) : String(given['contentType']),
    body: Buffer.from(body.bytes).toString('utf8'),
    bytes: body.bytes,
    payload,
    followRedirects: given['followRedirects'] !== false,
    muteHttpExceptions: given['muteHttpExceptions'] === true,
    useIntranet: given['useIntranet'] === true,
    validateHttpsCertificates: given['validateHttpsCertificates'] !== false,
  };
}

function readUrl(url: string): string {
  if (url.length > longestUrl) throw new ScriptError('Limit Exceeded: URLFetch URL Length.');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\/[^\s/?#]+/i.test(address) || /[\s{}|\\^`"<>]/.test(address)) throw new ScriptError(`Invalid argument: ${url}`);
  // The fragment never leaves the client.
  return address.split('#')[0] ?? address;
}

function readHeaders(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value);
  if (entries.length > mostHeaders) throw new ScriptError('Limit Exceeded: URLFetch Headers.');
  return Object.fromEntries(
    entries.map(([name, content]) => {
      if (content === undefined || content === null || /[\r\n]/.test(String(content)) || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw new ScriptError(`Attribute provided with invalid value: Header:${name}`);
      if (String(content).length > longestHeader) throw new ScriptError('Limit Exceeded: URLFetch Header Size.');
      return [name, String(content)];
    }),
  );
}

/** "The payload can be a string, a byte array, a blob, or a JavaScript object": an object is a form, with blobs a multipart one. */
function readPayload(payload: unknown): { bytes: Uint8Array; contentType: string } {
  if (payload === undefined || payload === null) return { bytes: new Uint8Array(0), contentType: '' };
  if (isByteArray(payload)) return { bytes: fromSignedBytes(payload), contentType: 'application/octet-stream' };
  const blob = blobContentOf(payload);
  if (blob) return { bytes: blob.bytes, contentType: blob.contentType ?? 'application/octet-stream' };
  if (typeof payload !== 'object') return { bytes: encodeText(String(payload)), contentType: 'application/x-www-form-urlencoded' };
  const fields = Object.entries(payload);
  if (!fields.some(([, value]) => isBlobSource(value))) return { bytes: encodeText(new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)])).toString()), contentType: 'application/x-www-form-urlencoded' };
  const boundary = 'BoundaryOfAppsScript';
  const parts = fields.flatMap(([name, value]) => {
    const content = blobContentOf(value);
    const head = content ? `; filename="${content.name ?? name}"\r\nContent-Type: ${content.contentType ?? 'application/octet-stream'}` : '';
    return [encodeText(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${head}\r\n\r\n`), content ? content.bytes : encodeText(String(value)), encodeText('\r\n')];
  });
  return { bytes: concatBytes([...parts, encodeText(`--${boundary}--\r\n`)]), contentType: `multipart/form-data; boundary=${boundary}` };
}
