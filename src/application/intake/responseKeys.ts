import { textHash } from '../../domain/textHash';

/**
 * Short key of a response in Isi Permohonan: hash of its id and time of its last submission. Twenty thousand of them are read in one
 * call to know what has been taken in; two halves make an accidental meeting of hashes out of the question.
 */
export function responseKey(responseId: string, submittedAt: number): string {
  return `${textHash(responseId)}${textHash(`${responseId}#`)}@${submittedAt}`;
}

export interface KnownResponse {
  /** Sequences of the requests that it became, from 1. */
  readonly sequences: readonly number[];
  readonly submittedAt: number;
}

/** Index of all responses ever taken in, by the hash part of their key. */
export function indexResponseKeys(keys: readonly string[]): Map<string, KnownResponse> {
  const known = new Map<string, KnownResponse>();
  keys.forEach((key, index) => {
    const at = key.indexOf('@');
    if (at <= 0) return;
    const hash = key.slice(0, at);
    const sequences = [...(known.get(hash)?.sequences ?? []), index + 1];
    known.set(hash, { sequences, submittedAt: Number(key.slice(at + 1)) });
  });
  return known;
}

export function hashPart(key: string): string {
  return key.slice(0, key.indexOf('@'));
}
