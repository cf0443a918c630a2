import { encodeText, decodeText } from '../../utilities/charset';

/** Header value with characters outside ASCII as encoded words (RFC 2047), folded by word. */
export function encodeHeader(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  const words: string[] = [];
  let piece = '';
  for (const character of value) {
    if (Buffer.byteLength(piece + character) > 45) {
      words.push(piece);
      piece = '';
    }
    piece += character;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}

/** Encodes only the names of an address list. */
export function encodeAddressHeader(value: string): string {
  return value.replace(/(^|,\s*)("?)([^<>,"]*[^\x20-\x7e][^<>,"]*)\2(?=\s*<)/g, (_all, before: string, _quote: string, name: string) => `${before}${encodeHeader(name.trim())}`);
}

/** Reads encoded words; space between two of them is left out. */
export function decodeHeader(value: string): string {
  return value.replace(/(=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[BbQq]\?)/g, '$1').replace(/=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=/g, (whole, charset: string, kind: string, text: string) => {
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : decodeQuotedPrintable(text.replace(/_/g, ' '));
    try {
      return decodeText(new Uint8Array(bytes), charset.split('*')[0] ?? 'UTF-8');
    } catch {
      return whole;
    }
  });
}

export function decodeQuotedPrintable(text: string): Uint8Array {
  const clean = text.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, '');
  const bytes: number[] = [];
  for (let at = 0; at < clean.length; at++) {
    const hexadecimal = clean[at] === '=' ? /^[0-9A-Fa-f]{2}/.exec(clean.slice(at + 1, at + 3))?.[0] : undefined;
    if (hexadecimal === undefined) bytes.push(...encodeText(clean[at] ?? '', 'ISO-8859-1'));
    else {
      bytes.push(parseInt(hexadecimal, 16));
      at += 2;
    }
  }
  return Uint8Array.from(bytes);
}

export function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/(.{76})(?=.)/g, '$1\r\n');
}
