import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ScriptError } from '../kernel/errors';
import { concatBytes } from './bytes';
import { crc32 } from './crc32';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** 1 January 1980, the earliest that the format knows: archives are the same for the same seed. */
const fixedDate = 0x0021;
const utf8Names = 0x0800;

/** A zip archive (PKWARE APPNOTE), deflated, without zip64. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new Uint8Array(Buffer.from(entry.name, 'utf8'));
    const packed = new Uint8Array(deflateRawSync(entry.content));
    const common = [20, utf8Names, 8, 0, fixedDate];
    const sizes = [crc32(entry.content), packed.length, entry.content.length];
    const local = header(localHeader, common, sizes, [name.length, 0], []);
    directory.push(header(centralHeader, [20, ...common], sizes, [name.length, 0, 0, 0, 0], [0, offset]), name);
    parts.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const central = concatBytes(directory);
  const end = header(endOfDirectory, [0, 0, entries.length, entries.length], [central.length, offset], [0], []);
  return concatBytes([...parts, central, end]);
}

/** Entries of an archive, folders left out. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader) throw new ScriptError('Invalid argument');
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (!name.endsWith('/')) entries.push({ name, content: method === 0 ? packed.slice() : new Uint8Array(inflateRawSync(packed)) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === endOfDirectory) return at;
  throw new ScriptError('Invalid argument');
}

/** Signature, two-byte fields, four-byte fields, then two- and four-byte fields again, little endian. */
function header(signature: number, shorts: readonly number[], longs: readonly number[], moreShorts: readonly number[], moreLongs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 + 2 * (shorts.length + moreShorts.length) + 4 * (longs.length + moreLongs.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  const put16 = (value: number): void => { view.setUint16(at, value, true); at += 2; };
  const put32 = (value: number): void => { view.setUint32(at, value, true); at += 4; };
  shorts.forEach(put16);
  longs.forEach(put32);
  moreShorts.forEach(put16);
  moreLongs.forEach(put32);
  return bytes;
}
