import { createVerify, generateKeyPairSync } from 'node:crypto';
import { errorOf, runScript } from '../support/runScript';

describe('Utilities encodes and signs', () => {
  test('bytes are signed, as in the documentation of base64Decode', () => {
    expect(runScript("return Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==');")).toEqual([71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105]);
    expect(runScript("return Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==').length;")).toBe(19);
  });

  test('text is US-ASCII unless a charset is named, so that other letters become question marks', () => {
    expect(runScript("return [Utilities.base64Encode('Google グループ'), Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)];")).toEqual(['R29vZ2xlID8/Pz8=', 'R29vZ2xlIOOCsOODq+ODvOODlw==']);
    expect(runScript("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?').join();")).toBe(true);
  });

  test('web-safe base64 keeps its padding, as in the documentation', () => {
    expect(runScript("return [Utilities.base64EncodeWebSafe('A string here'), Utilities.base64EncodeWebSafe([-5, -1, -65])];")).toEqual(['QSBzdHJpbmcgaGVyZQ==', '-_-_']);
  });

  test('what is no base64 is refused', () => {
    expect(errorOf("Utilities.base64Decode('a-b_');")).toBe('Could not decode string.');
  });

  test.each([
    ['MD2', 'da853b0d3f88d99b30283a69e6ded6bb'],
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('computeDigest %s of "abc" is that of its RFC', (algorithm, hexadecimal) => {
    expect(runScript(`return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'abc').map(b => (b & 255).toString(16).padStart(2, '0')).join('');`)).toBe(hexadecimal);
  });

  test('computeHmacSignature agrees with RFC 4231, case 2, for text and bytes', () => {
    const hexadecimal = (call: string): unknown => runScript(`return ${call}.map(b => (b & 255).toString(16).padStart(2, '0')).join('');`);
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(hexadecimal("Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')")).toBe(expected);
    expect(hexadecimal("Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, Utilities.newBlob('what do ya want for nothing?').getBytes(), Utilities.newBlob('Jefe').getBytes())")).toBe(expected);
  });

  test('computeRsaSha256Signature signs with a PEM key, and a key that is none is refused', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const all = runScript(`const key = ${JSON.stringify(pem)}; return [Utilities.computeRsaSha256Signature('data', key), Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'data', key), Utilities.computeRsaSha1Signature('data', key)];`);
    const [first, second, third] = all as number[][];
    expect(createVerify('sha256').update('data').verify(publicKey, Uint8Array.from(first ?? [], (byte) => byte & 255))).toBe(true);
    expect(second).toEqual(first);
    expect(createVerify('sha1').update('data').verify(publicKey, Uint8Array.from(third ?? [], (byte) => byte & 255))).toBe(true);
    expect(errorOf("Utilities.computeRsaSha256Signature('data', 'no key');")).toBe('Invalid argument: key');
  });

  test('getUuid is a version 4 UUID and the same for the same seed', () => {
    const first = String(runScript('return Utilities.getUuid();'));
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(runScript('return Utilities.getUuid();')).toBe(first);
  });
});
