import { readRequest } from '../../../fetch/request';
import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { Blob } from '../../../utilities/blob';
import { imageSize } from '../../model/imageSize';
import type { ImageState } from '../../state';

const largestBytes = 2 * 1024 * 1024;

/** Picture of a blob source or an address. Addresses are answered by what Workspace.web was told; others are out of reach, with Google's text. */
export function imageOf(host: ServiceHost, source: unknown): Pick<ImageState, 'url' | 'inherentWidth' | 'inherentHeight' | 'width' | 'height'> {
  const url = typeof source === 'string' ? source : '';
  const bytes = typeof source === 'string' ? fetched(host, source) : blobBytes(source);
  const size = bytes && imageSize(bytes);
  if (!size) throw new ScriptError(url === '' ? 'Error retrieving image from blob.' : `Error retrieving image from URL or bad URL: ${url}`);
  if (bytes.length > largestBytes) throw new ScriptError('Blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.');
  return { url, inherentWidth: size.width, inherentHeight: size.height, width: size.width, height: size.height };
}

function fetched(host: ServiceHost, url: string): Uint8Array | null {
  const answer = host.core.web.answer(readRequest(url, undefined));
  return answer && answer.status < 400 ? answer.body : null;
}

function blobBytes(source: unknown): Uint8Array | null {
  if (source instanceof Blob) return source.content().bytes;
  const getBlob: unknown = typeof source === 'object' && source !== null && 'getBlob' in source ? source.getBlob : null;
  const blob: unknown = typeof getBlob === 'function' ? Reflect.apply(getBlob, source, []) : null;
  return blob instanceof Blob ? blob.content().bytes : null;
}
