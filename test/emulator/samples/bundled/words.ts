/** The first of the shortest words; undefined of none. */
export function shortest(words: readonly string[]): string | undefined {
  return [...words].sort((a, b) => a.length - b.length)[0];
}
