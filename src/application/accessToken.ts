import type { Secrets } from './ports';

/** What a token of the status page grants: reading (and answering) one request. */
export interface TokenGrant {
  readonly ticket: string;
  /** Row of the request in Isi Permohonan, less one: found without a search. */
  readonly sequence: number;
}

/**
 * What a link is for: `status`, that of the requester, who may answer by it; `sheet`, that of the desk's people in Permohonan, to read only; `rate`, that of the mail that
 * asks for a rating, to rate only.
 */
export type TokenPurpose = 'status' | 'sheet' | 'rate';

function payload(grant: TokenGrant): string {
  return `${grant.ticket}.${grant.sequence.toString(36)}`;
}

/**
 * What is signed. `version` is that of the setting Versi Tautan: raising it makes every link void that was given out before. Links of version 1 are signed as
 * they were before there were versions.
 */
export function signed(purpose: string, text: string, version: number): string {
  return `${purpose}${version === 1 ? '' : `.${version}`}|${text}`;
}

/** Signed token for one request: ticket, sequence and signature, safe in an address. */
export function makeToken(grant: TokenGrant, secrets: Secrets, version = 1, purpose: TokenPurpose = 'status'): string {
  return `${payload(grant)}.${secrets.sign(signed(purpose, payload(grant), version))}`;
}

/** The grant of a token, or null when it is forged, damaged, taken back or for something else. */
export function readToken(token: string, secrets: Secrets, version = 1, purpose: TokenPurpose = 'status'): TokenGrant | null {
  const found = /^(LK-\d{4}-\d{5,})\.([0-9a-z]{1,8})\.([A-Za-z0-9_-]{20,100})$/.exec(token);
  const [, ticket, sequence, signature] = found ?? [];
  if (ticket === undefined || sequence === undefined || signature === undefined) return null;
  const grant: TokenGrant = { ticket, sequence: parseInt(sequence, 36) };
  return sameText(secrets.sign(signed(purpose, payload(grant), version)), signature) ? grant : null;
}

/** Compares without telling by its time how much was right. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(1, other.length));
  return difference === 0;
}
