import type { GridRange } from '../state';
import { columnLetters, columnNumber, splitSheetName } from '../model/a1Notation';
import { formulaTokens } from './tokens';

/** One corner of a reference; null where the corner has no row or no column ('A:A', '2:2'). */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}
export interface ParsedReference {
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

export function parseReference(text: string): ParsedReference | null {
  const { sheet, rest } = splitSheetName(text);
  const [first = '', second] = rest.split(':');
  const from = parseCorner(first);
  const to = second === undefined ? null : parseCorner(second);
  return from && (second === undefined || to) ? { sheet, from, to } : null;
}

function parseCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,8})?$/.exec(text);
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const rowOnly = match[2] === undefined;
  return {
    column: match[2] === undefined ? null : columnNumber(match[2]),
    columnFixed: !rowOnly && match[1] === '$',
    row: match[4] === undefined ? null : Number(match[4]) - 1,
    rowFixed: match[3] === '$' || (rowOnly && match[1] === '$'),
  };
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnLetters(corner.column)}`;
  return `${column}${corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`}`;
}

/** The range that a reference names, half-open, without its tab. */
export function rangeOfReference(reference: ParsedReference): Omit<GridRange, 'sheetId'> {
  const { from } = reference;
  const to = reference.to ?? from;
  const rows = [from.row, to.row].filter((row) => row !== null);
  const columns = [from.column, to.column].filter((column) => column !== null);
  return {
    startRow: rows.length ? Math.min(...rows) : 0,
    endRow: rows.length === 2 ? Math.max(...rows) + 1 : null,
    startColumn: columns.length ? Math.min(...columns) : 0,
    endColumn: columns.length === 2 ? Math.max(...columns) + 1 : null,
  };
}

/** Rewrites each reference of a formula ('=…'); the function gives the new text, or null to leave it. */
function rewriteReferences(formula: string, rewrite: (reference: ParsedReference, prefix: string) => string | null): string {
  let changed = false;
  const tokens = formulaTokens(formula.slice(1)).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = parseReference(token.text);
    const mark = token.text.lastIndexOf('!');
    const result = reference && rewrite(reference, mark < 0 ? '' : token.text.slice(0, mark + 1));
    if (result === null || result === token.text) return token.text;
    changed = true;
    return result;
  });
  return changed ? `=${tokens.join('')}` : formula;
}

/** The formula as it reads after being copied by so many rows and columns: relative references move, those that leave the sheet become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference, prefix) => {
    const corners = [reference.from, reference.to].map((corner) => corner && moved(corner, rows, columns));
    const from = corners[0];
    if (!from || corners.some((corner) => corner && ((corner.row ?? 0) < 0 || (corner.column ?? 0) < 0))) return `${prefix}#REF!`;
    return `${prefix}${cornerText(from)}${corners[1] ? `:${cornerText(corners[1])}` : ''}`;
  });
}

function moved(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  };
}

/**
 * The formula after rows or columns of a tab moved. `mapRange` gives the new place of a range or null when it is gone (#REF!); `onTab` says
 * whether a reference without a tab name, or with this one, is meant.
 */
export function followFormula(formula: string, onTab: (sheet: string | null) => boolean, mapRange: (range: Omit<GridRange, 'sheetId'>) => Omit<GridRange, 'sheetId'> | null): string {
  return rewriteReferences(formula, (reference, prefix) => {
    if (!onTab(reference.sheet)) return null;
    const range = rangeOfReference(reference);
    const result = mapRange(range);
    if (result === null) return '#REF!';
    return `${prefix}${textOfRange(reference, result)}`;
  });
}

function textOfRange(reference: ParsedReference, range: Omit<GridRange, 'sheetId'>): string {
  const from: Corner = { ...reference.from, row: reference.from.row === null ? null : range.startRow, column: reference.from.column === null ? null : range.startColumn };
  if (!reference.to) return cornerText(from);
  const to: Corner = {
    ...reference.to,
    row: reference.to.row === null || range.endRow === null ? null : range.endRow - 1,
    column: reference.to.column === null || range.endColumn === null ? null : range.endColumn - 1,
  };
  return `${cornerText(from)}:${cornerText(to)}`;
}

/** The formula after a tab was renamed. */
export function renameInFormula(formula: string, oldName: string, newPrefix: string): string {
  return rewriteReferences(formula, (reference, prefix) => {
    if (reference.sheet !== oldName || prefix === '') return null;
    const mark = newPrefix;
    return `${mark}!${cornerText(reference.from)}${reference.to ? `:${cornerText(reference.to)}` : ''}`;
  });
}
