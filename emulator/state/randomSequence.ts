/** Where the state of a seeded sequence lies. */
export interface RandomHolder {
  randomState: number;
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Next number in [0, 1): mulberry32, whose whole state is one 32-bit integer. */
export function nextRandom(holder: RandomHolder): number {
  holder.randomState = (holder.randomState + 0x6d2b79f5) | 0;
  let mixed = Math.imul(holder.randomState ^ (holder.randomState >>> 15), 1 | holder.randomState);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** An id of letters, digits, - and _, beginning with 1 as Drive's do. */
export function nextId(holder: RandomHolder, length = 44): string {
  let id = '1';
  while (id.length < length) id += ID_LETTERS.charAt(Math.floor(nextRandom(holder) * ID_LETTERS.length));
  return id;
}
