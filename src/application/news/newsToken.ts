import type { DeskIdentity, Secrets } from '../ports';
import { sameText, signed } from '../accessToken';
import { hexOf, textOf } from '../listToken';

const purpose = 'news';

/**
 * Link by which an address follows new products and leaves again. It stands in every list, and leaving must work from an old one as well: so it has no end but that of
 * its version, and grants nothing else.
 */
export function newsAddress(email: string, identity: Pick<DeskIdentity, 'webAppAddress'>, secrets: Secrets, version: number): string {
  const text = hexOf(email.toLowerCase());
  return `${identity.webAppAddress}?f=${text}.${secrets.sign(signed(purpose, text, version))}`;
}

/** The address of a token in small letters, or null where it is forged, taken back or for something else. */
export function readNewsToken(token: string, secrets: Secrets, version: number): string | null {
  const [, email = '', signature = ''] = /^((?:[0-9a-f]{2}){3,254})\.([A-Za-z0-9_-]{20,100})$/.exec(token) ?? [];
  return email !== '' && sameText(secrets.sign(signed(purpose, email, version)), signature) ? textOf(email) : null;
}
