import { ScriptError } from '../kernel/errors';
import { ServiceObject } from '../kernel/serviceObject';
import { convertContent } from './blobConversion';
import { fromSignedBytes, toSignedBytes } from './bytes';
import { decodeText, encodeText } from './charset';
import { contentTypeOfName, renameFor } from './contentTypes';

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** "A data interchange object for Apps Script services." Lives in the execution only. */
export class Blob extends ServiceObject {
  readonly typeName: string = 'Base.Blob';
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(content: BlobContent) {
    super();
    this.#bytes = content.bytes;
    this.#contentType = content.contentType;
    this.#name = content.name;
  }

  /** For other services of the emulator: content without a copy. */
  content(): BlobContent {
    return { bytes: this.#bytes, contentType: this.#contentType, name: this.#name };
  }

  copyBlob(): Blob {
    return new Blob({ ...this.content(), bytes: this.#bytes.slice() });
  }
  getBlob(): Blob {
    return this;
  }
  /** Converts; the name gets the extension of the new type. */
  getAs(contentType: string): Blob {
    return new Blob({ bytes: convertContent(this.#bytes, this.#contentType, contentType), contentType, name: this.#name === null ? null : renameFor(this.#name, contentType) });
  }
  getAllBlobs(): Blob[] {
    return [this];
  }
  getBytes(): number[] {
    return toSignedBytes(this.#bytes);
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  /** UTF-8 unless a charset is named. */
  getDataAsString(charset?: string): string {
    return decodeText(this.#bytes, charset ?? 'UTF-8');
  }
  getName(): string | null {
    return this.#name;
  }
  /** True for Google's own kinds (Docs, Sheets …), whose bytes cannot be read. */
  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
  setBytes(data: number[]): Blob {
    this.#bytes = fromSignedBytes(data);
    return this;
  }
  setContentType(contentType: string | null): Blob {
    this.#contentType = contentType;
    return this;
  }
  setContentTypeFromExtension(): Blob {
    if (this.#name !== null) this.#contentType = contentTypeOfName(this.#name) ?? this.#contentType;
    return this;
  }
  setDataFromString(text: string, charset?: string): Blob {
    this.#bytes = encodeText(text, charset ?? 'UTF-8');
    return this;
  }
  setName(name: string): Blob {
    this.#name = name;
    return this;
  }
}

/** Anything with getBlob(): Blob, File, HtmlOutput, HTTPResponse, GmailAttachment, EmbeddedChart … */
export interface BlobSource {
  getBlob(): Blob;
}

export function isBlobSource(value: unknown): value is BlobSource & ServiceObject {
  return value instanceof ServiceObject && 'getBlob' in value && typeof value.getBlob === 'function';
}

/** Content of a BlobSource that a script passed; null for anything else. */
export function blobContentOf(value: unknown): BlobContent | null {
  return isBlobSource(value) ? value.getBlob().content() : null;
}

/** Like blobContentOf, where Google insists on a name. */
export function namedBlobContent(source: BlobSource): BlobContent & { readonly name: string } {
  const content = source.getBlob().content();
  if (content.name === null) throw new ScriptError('Blob object must have non-null name for this operation.');
  return { ...content, name: content.name };
}
