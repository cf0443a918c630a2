/**
 * Ids of the Google Forms API are hexadecimal: FormApp's item id is the same number (known of practice). An id of another kind gets a number drawn
 * from its letters; two items never share one.
 */
export class ImportIds {
  private readonly taken = new Set<number>();

  numberOf(apiId: string): number {
    let number = /^[0-9a-f]{1,8}$/i.test(apiId) ? parseInt(apiId, 16) : hash(apiId);
    while (number === 0 || this.taken.has(number)) number = (number + 1) % 0x1_0000_0000;
    this.taken.add(number);
    return number;
  }
}

/** FNV-1a, 31 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value & 0x7fffffff;
}
