/** A cell holds 50,000 characters; JSON is cut with room to spare. */
const pieceLength = 45_000;

/** Cuts a text into pieces that fit a cell, never through a surrogate pair: half a pair would not come back as it was. */
export function cutIntoPieces(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + pieceLength);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

export function joinPieces(cells: readonly unknown[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell : '')).join('');
}

/** Pieces as cells of columns json1, json2 …; the columns that are not needed are emptied. Throws RangeError when there are too few. */
export function pieceCells(prefix: string, text: string, columns: number): Record<string, string> {
  const pieces = cutIntoPieces(text);
  if (pieces.length > columns) throw new RangeError(`${text.length} characters do not fit into ${columns} cells`);
  const cells: Record<string, string> = {};
  for (let index = 0; index < columns; index += 1) cells[`${prefix}${index + 1}`] = pieces[index] ?? '';
  return cells;
}
