/** Substitution table of RFC 1319, "constructed from the digits of pi", as hexadecimal. */
const substitution = Uint8Array.from(
  Buffer.from(
    '292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca1e9b573cfdd4e01667426f188a17e512be4ec4d6da9ede49a0fbf58ebb2fee7a' +
      'a968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703ff1930b348a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1' +
      '459d705964718720865bcf65e62da8021b6025adaeb0b9f61c46616934407e0f5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d52' +
      '6adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb998d339f118314',
    'hex',
  ),
);

/** MD2 (RFC 1319). Google still offers it; OpenSSL 3 no longer does. */
export function md2(message: Uint8Array): Uint8Array {
  const padding = 16 - (message.length % 16);
  const padded = new Uint8Array(message.length + padding + 16);
  padded.set(message);
  padded.fill(padding, message.length, message.length + padding);
  appendChecksum(padded, message.length + padding);

  const state = new Uint8Array(48);
  for (let block = 0; block < padded.length; block += 16) {
    for (let index = 0; index < 16; index++) {
      state[16 + index] = padded[block + index] ?? 0;
      state[32 + index] = (state[16 + index] ?? 0) ^ (state[index] ?? 0);
    }
    let carried = 0;
    for (let round = 0; round < 18; round++) {
      for (let index = 0; index < 48; index++) {
        carried = (state[index] ?? 0) ^ (substitution[carried] ?? 0);
        state[index] = carried;
      }
      carried = (carried + round) & 0xff;
    }
  }
  return state.slice(0, 16);
}

function appendChecksum(padded: Uint8Array, length: number): void {
  const checksum = padded.subarray(length);
  let last = 0;
  for (let block = 0; block < length; block += 16) {
    for (let index = 0; index < 16; index++) {
      last = (checksum[index] ?? 0) ^ (substitution[(padded[block + index] ?? 0) ^ last] ?? 0);
      checksum[index] = last;
    }
  }
}
