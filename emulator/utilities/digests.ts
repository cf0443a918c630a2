import { createHash, createHmac, createSign } from 'node:crypto';
import { ScriptError } from '../kernel/errors';
import { md2 } from './md2';

const hashNames: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };

function hashName(name: string): string {
  const known = hashNames[name];
  if (known === undefined) throw new ScriptError(`Invalid argument: algorithm`);
  return known;
}

/** `algorithm` is a name of Utilities.DigestAlgorithm. */
export function digest(algorithm: string, value: Uint8Array): Uint8Array {
  if (algorithm === 'MD2') return md2(value);
  return new Uint8Array(createHash(hashName(algorithm)).update(value).digest());
}

/** `algorithm` is a name of Utilities.MacAlgorithm. An empty key is refused, as Java's SecretKeySpec does. */
export function hmac(algorithm: string, value: Uint8Array, key: Uint8Array): Uint8Array {
  if (key.length === 0) throw new ScriptError('Empty key');
  return new Uint8Array(createHmac(hashName(algorithm.replace(/^HMAC_/, '')), key).update(value).digest());
}

/** `algorithm` is a name of Utilities.RsaAlgorithm; `key` a PEM private key (PKCS#8, PKCS#1 taken too: assumed). */
export function rsaSignature(algorithm: string, value: Uint8Array, key: string): Uint8Array {
  const signer = createSign(hashName(algorithm.replace(/^RSA_/, '')));
  signer.update(value);
  try {
    return new Uint8Array(signer.sign(key));
  } catch {
    throw new ScriptError('Invalid argument: key');
  }
}
