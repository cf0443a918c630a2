import type { Secrets } from '../../application/ports';

/** Signatures with the desk's own key. UTF-8 is named, for the default would turn every letter beyond ASCII into '?'. */
export function deskSecrets(secret: string): Secrets {
  return {
    sign: (text) => Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)).replace(/=+$/, ''),
  };
}

/** A fresh key: two uuids, 244 random bits. */
export function newSecret(): string {
  return `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, '');
}
