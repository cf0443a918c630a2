import type { Secrets } from './ports';
import { sameText, signed } from './accessToken';

/** What the link to one's own requests grants: seeing those of one address, for some days. */
export interface ListGrant {
  /** In small letters. */
  readonly email: string;
  /** Until when, epoch milliseconds in whole minutes. */
  readonly until: number;
}

const purpose = 'own';
const minute = 60_000;

/** Days for which a link to one's own requests opens the list: it is asked for again in a moment. */
export const listDays = 7;

/** Signed token for the list of an address; the address stands in it, for only its own mailbox gets it. */
export function makeListToken({ email, until }: ListGrant, secrets: Secrets, version: number): string {
  const text = `${Math.floor(until / minute).toString(36)}.${hexOf(email.toLowerCase())}`;
  return `${text}.${secrets.sign(signed(purpose, text, version))}`;
}

/** The grant of a token, or null where it is forged, over at `now` (epoch milliseconds), taken back or for something else. */
export function readListToken(token: string, secrets: Secrets, version: number, now: number): ListGrant | null {
  const [, until = '', email = '', signature = ''] = /^([0-9a-z]{1,8})\.((?:[0-9a-f]{2}){3,254})\.([A-Za-z0-9_-]{20,100})$/.exec(token) ?? [];
  if (email === '' || !sameText(secrets.sign(signed(purpose, `${until}.${email}`, version)), signature)) return null;
  const grant = { email: textOf(email), until: parseInt(until, 36) * minute };
  return now <= grant.until ? grant : null;
}

/** An address as letters that may stand in a link. Addresses that mail can be sent to are ASCII (configuration/people.ts), so two digits are enough for a letter. */
export function hexOf(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** The address that `hexOf` wrote. */
export function textOf(hex: string): string {
  return (hex.match(/../g) ?? []).map((digits) => String.fromCharCode(parseInt(digits, 16))).join('');
}
