import { ScriptError } from '../kernel/errors';

/** Java's names for charsets, as getDataAsString(charset) takes them, by the label of the Encoding standard. */
const labels: Record<string, string> = { 'us-ascii': 'us-ascii', ascii: 'us-ascii', 'utf-16': 'utf-16be', windows31j: 'shift_jis', 'windows-31j': 'shift_jis', ms932: 'shift_jis', cp1252: 'windows-1252' };

function decoderOf(charset: string): TextDecoder {
  const name = charset.trim().toLowerCase();
  try {
    return new TextDecoder(labels[name] ?? name, { ignoreBOM: true });
  } catch {
    throw new ScriptError(`Invalid argument: charset`);
  }
}

/** Text as bytes; what the charset lacks becomes '?', as Java's String.getBytes does. */
export function encodeText(text: string, charset = 'UTF-8'): Uint8Array {
  const name = charset.trim().toLowerCase();
  switch (labels[name] ?? name) {
    case 'utf-8':
    case 'utf8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'us-ascii':
      return Uint8Array.from(Array.from(text), (character) => asciiOf(character, 0x7f));
    case 'iso-8859-1':
    case 'latin1':
      return Uint8Array.from(Array.from(text), (character) => asciiOf(character, 0xff));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      // Java's "UTF-16" writes a byte order mark, "UTF-16BE" does not.
      return new Uint8Array(Buffer.from(name === 'utf-16' ? `\ufeff${text}` : text, 'utf16le').swap16());
    default:
      return encodeByTable(text, charset);
  }
}

/** Bytes as text; a byte sequence that the charset does not know becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, charset = 'UTF-8'): string {
  const name = charset.trim().toLowerCase();
  if (labels[name] === 'us-ascii') return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('');
  if (name === 'iso-8859-1' || name === 'latin1') return Buffer.from(bytes).toString('latin1');
  if (name === 'utf-16') return decodeUtf16(bytes);
  return decoderOf(charset).decode(bytes);
}

function asciiOf(character: string, highest: number): number {
  const code = character.codePointAt(0) ?? 0;
  return code <= highest ? code : 0x3f;
}

function decodeUtf16(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const marked = little || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(marked ? bytes.subarray(2) : bytes);
}

const tables = new Map<string, Map<string, readonly number[]>>();

/** Encodes through the inverse of the decoder: one- and two-byte charsets such as windows-1252, Shift_JIS, EUC-KR, Big5. */
function encodeByTable(text: string, charset: string): Uint8Array {
  const decoder = decoderOf(charset);
  let table = tables.get(decoder.encoding);
  if (!table) {
    table = new Map();
    for (let first = 0; first < 256; first++) {
      const single = decoder.decode(Uint8Array.of(first));
      if (single.length === 1 && single !== '\ufffd') addTo(table, single, [first]);
      else for (let second = 0x30; second < 256; second++) {
        const double = decoder.decode(Uint8Array.of(first, second));
        if (Array.from(double).length === 1 && double !== '\ufffd') addTo(table, double, [first, second]);
      }
    }
    tables.set(decoder.encoding, table);
  }
  const known = table;
  return Uint8Array.from(Array.from(text).flatMap((character) => known.get(character) ?? [0x3f]));
}

function addTo(table: Map<string, readonly number[]>, character: string, bytes: readonly number[]): void {
  if (!table.has(character)) table.set(character, bytes);
}
