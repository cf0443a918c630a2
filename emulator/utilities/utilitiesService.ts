import { gunzipSync, gzipSync } from 'node:zlib';
import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { Blob, namedBlobContent, type BlobSource } from './blob';
import { fromSignedBytes, isByteArray, toSignedBytes } from './bytes';
import { encodeText } from './charset';
import { parseCsv } from './csv';
import { formatDate } from './dateFormat';
import { parseDate } from './dateParse';
import { digest, hmac, rsaSignature } from './digests';
import { formatString } from './formatString';
import { readZip, writeZip } from './zip';

/** "The maximum allowed value is 300000 (or 5 minutes)." Source: Utilities.sleep. */
export const longestSleep = 300_000;

type BytesOrText = string | readonly number[];

/** Utilities. Its calls stay in the script, so none is counted. */
export class UtilitiesService extends ServiceObject {
  readonly typeName = 'Utilities';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  base64Decode(encoded: string, _charset?: EnumValue): number[] {
    return decodeBase64(encoded, /^[A-Za-z0-9+/]*={0,2}$/);
  }
  base64DecodeWebSafe(encoded: string, _charset?: EnumValue): number[] {
    return decodeBase64(encoded, /^[A-Za-z0-9_-]*={0,2}$/);
  }
  base64Encode(data: BytesOrText, charset?: EnumValue): string {
    return Buffer.from(bytesOf(data, charset)).toString('base64');
  }
  /** Keeps the padding. Source: the documentation's example 'QSBzdHJpbmcgaGVyZQ=='. */
  base64EncodeWebSafe(data: BytesOrText, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  computeDigest(algorithm: EnumValue, value: BytesOrText, charset?: EnumValue): number[] {
    return toSignedBytes(digest(algorithm.name, bytesOf(value, charset)));
  }
  computeHmacSha256Signature(value: BytesOrText, key: BytesOrText, charset?: EnumValue): number[] {
    return toSignedBytes(hmac('HMAC_SHA_256', bytesOf(value, charset), bytesOf(key, charset)));
  }
  computeHmacSignature(algorithm: EnumValue, value: BytesOrText, key: BytesOrText, charset?: EnumValue): number[] {
    return toSignedBytes(hmac(algorithm.name, bytesOf(value, charset), bytesOf(key, charset)));
  }
  computeRsaSha1Signature(value: string, key: string, charset?: EnumValue): number[] {
    return toSignedBytes(rsaSignature('RSA_SHA_1', bytesOf(value, charset), key));
  }
  computeRsaSha256Signature(value: string, key: string, charset?: EnumValue): number[] {
    return toSignedBytes(rsaSignature('RSA_SHA_256', bytesOf(value, charset), key));
  }
  computeRsaSignature(algorithm: EnumValue, value: string, key: string, charset?: EnumValue): number[] {
    return toSignedBytes(rsaSignature(algorithm.name, bytesOf(value, charset), key));
  }

  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') throw this.host.signatureError('Utilities.formatDate', [date, timeZone, format]);
    if (Number.isNaN(date.getTime())) throw new ScriptError('Invalid argument: date. Should be of type: Date');
    return formatDate(date.getTime(), timeZone, format);
  }
  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseDate(date, timeZone, format, this.host.now()));
  }
  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }
  parseCsv(csv: string, delimiter?: string): string[][] {
    return parseCsv(csv, delimiter === undefined || delimiter === null ? ',' : delimiter.slice(0, 1));
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text) as unknown;
  }
  jsonStringify(value: unknown): string | undefined {
    return JSON.stringify(value);
  }

  /** A UUID of version 4 from the account's seed. */
  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.host.random() * 16));
    digits[12] = 4;
    digits[16] = 8 + ((digits[16] ?? 0) & 3);
    return digits.map((digit) => digit.toString(16)).join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
  sleep(milliseconds: number): void {
    // The limit is documented, the text is assumed.
    if (milliseconds > longestSleep || milliseconds < 0) throw new ScriptError('Invalid argument: milliseconds');
    this.host.sleep(milliseconds);
  }

  newBlob(data: unknown, contentType?: string | null, name?: string | null): Blob {
    if (data === null || data === undefined) throw new ScriptError('Blob object must have non-null data for this operation.');
    if (!isByteArray(data) && typeof data !== 'string') throw this.host.signatureError('Utilities.newBlob', [data, contentType, name].filter((item) => item !== undefined));
    const isText = typeof data === 'string';
    return new Blob({ bytes: isText ? encodeText(data) : fromSignedBytes(data), contentType: contentType ?? (isText ? 'text/plain' : null), name: name ?? null });
  }
  gzip(blob: BlobSource, name?: string): Blob {
    const content = blob.getBlob().content();
    return new Blob({ bytes: new Uint8Array(gzipSync(content.bytes)), contentType: 'application/x-gzip', name: name ?? 'archive.gz' });
  }
  /** The name loses its extension .gz (assumed); the type of the content is not known any more. */
  ungzip(blob: BlobSource): Blob {
    const content = blob.getBlob().content();
    try {
      return new Blob({ bytes: new Uint8Array(gunzipSync(content.bytes)), contentType: null, name: content.name?.replace(/\.gz$/, '') ?? null });
    } catch {
      throw new ScriptError('Could not decompress gzip.');
    }
  }
  zip(blobs: BlobSource[], name?: string): Blob {
    const entries = blobs.map((blob) => namedBlobContent(blob));
    const doubled = entries.find((entry, index) => entries.findIndex((other) => other.name === entry.name) < index);
    if (doubled) throw new ScriptError(`Invalid argument: duplicate entry: ${doubled.name}`);
    return new Blob({ bytes: writeZip(entries.map((entry) => ({ name: entry.name, content: entry.bytes }))), contentType: 'application/zip', name: name ?? 'archive.zip' });
  }
  /** Types of the entries come from their extensions. */
  unzip(blob: BlobSource): Blob[] {
    return readZip(blob.getBlob().content().bytes).map((entry) => new Blob({ bytes: entry.content, contentType: null, name: entry.name }).setContentTypeFromExtension());
  }
}

/** Strings are US-ASCII unless a charset is named: what ASCII lacks becomes '?'. */
function bytesOf(value: BytesOrText, charset?: EnumValue): Uint8Array {
  return typeof value === 'string' ? encodeText(value, charset?.name === 'UTF_8' ? 'UTF-8' : 'US-ASCII') : fromSignedBytes(value);
}

function decodeBase64(encoded: string, allowed: RegExp): number[] {
  const compact = encoded.replace(/[\r\n]/g, '');
  if (!allowed.test(compact)) throw new ScriptError('Could not decode string.');
  return toSignedBytes(new Uint8Array(Buffer.from(compact.replace(/-/g, '+').replace(/_/g, '/'), 'base64')));
}
