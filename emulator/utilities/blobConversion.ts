import { NotImplemented, ScriptError } from '../kernel/errors';
import { decodeText } from './charset';
import { pdfOfText, textOfHtml } from './pdf';

const images = new Set(['image/bmp', 'image/gif', 'image/jpeg', 'image/png']);

/**
 * Blob.getAs: "For most blobs, 'application/pdf' is the only valid option. For images in BMP, GIF, JPEG, or PNG format, any of
 * 'image/bmp', 'image/gif', 'image/jpeg', or 'image/png' are also valid."
 */
export function convertContent(content: Uint8Array, from: string | null, to: string): Uint8Array {
  const source = (from ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
  if (source === to) return content.slice();
  if (to === 'application/pdf' && source === 'text/html') return pdfOfText(textOfHtml(decodeText(content)));
  if (to === 'application/pdf' && (source.startsWith('text/') || source === 'application/json' || source === 'application/xml')) return pdfOfText(decodeText(content));
  if (images.has(source) && (images.has(to) || to === 'application/pdf')) throw new NotImplemented(`Blob.getAs (${source} to ${to})`);
  throw new ScriptError(`Converting from ${source} to ${to} is not supported.`);
}
