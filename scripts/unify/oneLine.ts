/** Text as one line of at most so many columns. Titles come from strangers: control characters could rewrite the terminal. */
export function oneLine(text: string, width: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replace(/(\S)\s+/g, '$1 ').trimEnd();
  const letters = Array.from(line);
  return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`;
}
