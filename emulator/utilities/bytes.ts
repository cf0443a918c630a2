/** Apps Script's Byte[] is Java's: numbers from -128 to 127. Inside the emulator bytes are Uint8Array. */
export function toSignedBytes(bytes: Uint8Array): number[] {
  const signed = new Array<number>(bytes.length);
  for (let index = 0; index < bytes.length; index++) signed[index] = ((bytes[index] ?? 0) << 24) >> 24;
  return signed;
}

/** Takes a script's Byte[]; values from 128 to 255 mean the same byte (assumed: Google's conversion wraps as Java's cast does). */
export function fromSignedBytes(signed: readonly unknown[]): Uint8Array {
  const bytes = new Uint8Array(signed.length);
  for (let index = 0; index < signed.length; index++) bytes[index] = Number(signed[index]) & 0xff;
  return bytes;
}

export function isByteArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
