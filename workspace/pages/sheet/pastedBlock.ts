/**
 * The block of cells in a text from the clipboard, as spreadsheets write it: tabs between cells, line ends between rows, a cell with such
 * signs in it inside double quotes with doubled quotes.
 */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n');
  if (rest.endsWith('\n')) rest = rest.slice(0, -1);
  for (;;) {
    const cell = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest) ?? /^[^\t\n]*/.exec(rest);
    const whole = cell?.[0] ?? '';
    rows.at(-1)?.push(cell?.[1]?.replaceAll('""', '"') ?? whole);
    rest = rest.slice(whole.length);
    if (rest === '') return rows;
    if (rest.startsWith('\n')) rows.push([]);
    rest = rest.slice(1);
  }
}
