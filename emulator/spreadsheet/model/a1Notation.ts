import type { GridRange } from '../state';

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 'A' → 0, 'AA' → 26; case does not matter. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** Name of a tab as formulas and A1 notation write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A1 notation of a half-open range; null ends are left out, as in 'A2:C'. One cell gives 'A1'. */
export function a1OfRange(range: Omit<GridRange, 'sheetId'>): string {
  const start = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  if (range.endRow === null && range.endColumn === null) {
    return `${start}:${columnLetters(18277)}`;
  }
  if (range.endRow === null && range.endColumn !== null) {
    const from = range.startRow === 0 ? columnLetters(range.startColumn) : start;
    return `${from}:${columnLetters(range.endColumn - 1)}`;
  }
  if (range.endColumn === null && range.endRow !== null) {
    const from = range.startColumn === 0 ? String(range.startRow + 1) : start;
    return `${from}:${range.endRow}`;
  }
  const endRow = range.endRow ?? range.startRow + 1;
  const endColumn = range.endColumn ?? range.startColumn + 1;
  const end = `${columnLetters(endColumn - 1)}${endRow}`;
  return start === end ? start : `${start}:${end}`;
}

/** What stands before and after the '!' of "'My tab'!A1"; `sheet` is null where there is none. */
export function splitSheetName(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** Parses 'B2', 'A1:C3', 'A:C', '2:4', 'A2:C', '$A$1' (no tab name); null where it is none of these. Reversed corners are put right. */
export function parseA1(text: string): Omit<GridRange, 'sheetId'> | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/.exec(text.trim());
  if (!match) return null;
  const [whole, fromLetters, fromDigits, toLetters, toDigits] = match;
  if (!fromLetters && !fromDigits) return null;
  if (fromDigits !== undefined && Number(fromDigits) === 0) return null;
  if (!whole.includes(':')) {
    if (!fromLetters || !fromDigits) return null;
    const row = Number(fromDigits) - 1;
    const column = columnNumber(fromLetters);
    return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  }
  if (!toLetters && !toDigits) return null;
  if (toDigits !== undefined && Number(toDigits) === 0) return null;
  return orderedCorners(fromLetters, fromDigits, toLetters, toDigits);
}

function orderedCorners(fromLetters: string | undefined, fromDigits: string | undefined, toLetters: string | undefined, toDigits: string | undefined): Omit<GridRange, 'sheetId'> | null {
  const columns = [fromLetters, toLetters].filter((each) => each !== undefined).map(columnNumber);
  const rows = [fromDigits, toDigits].filter((each) => each !== undefined).map((digits) => Number(digits) - 1);
  if (columns.length === 1 && rows.length === 1) return null;
  const startColumn = columns.length ? Math.min(...columns) : 0;
  const startRow = rows.length ? Math.min(...rows) : 0;
  return {
    startRow,
    endRow: rows.length === 2 ? Math.max(...rows) + 1 : null,
    startColumn,
    endColumn: columns.length === 2 ? Math.max(...columns) + 1 : null,
  };
}

/** Parses 'R2C3', 'R1C1:R3C4' and the relative 'R[-1]C[2]' seen from a base cell; null where it is none of these. */
export function parseR1C1(text: string, base: { row: number; column: number } = { row: 0, column: 0 }): Omit<GridRange, 'sheetId'> | null {
  const corners = text.split(':').map((corner) => {
    const match = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?$/i.exec(corner.trim());
    if (!match) return null;
    const place = (absolute: string | undefined, relative: string | undefined, from: number): number => (absolute !== undefined ? Number(absolute) - 1 : from + Number(relative ?? 0));
    return { row: place(match[1], match[2], base.row), column: place(match[3], match[4], base.column) };
  });
  const first = corners[0];
  const last = corners[corners.length - 1];
  if (!first || !last || corners.length > 2 || Math.min(first.row, last.row, first.column, last.column) < 0) return null;
  return {
    startRow: Math.min(first.row, last.row),
    endRow: Math.max(first.row, last.row) + 1,
    startColumn: Math.min(first.column, last.column),
    endColumn: Math.max(first.column, last.column) + 1,
  };
}
