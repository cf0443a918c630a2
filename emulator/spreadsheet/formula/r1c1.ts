import { columnLetters } from '../model/a1Notation';
import { parseReference, type Corner } from './references';
import { formulaTokens } from './tokens';

/** A formula in A1 notation seen from a cell, in R1C1 notation: '=A1' in B1 is '=R[0]C[-1]'. */
export function relativeFormula(formula: string, row: number, column: number): string {
  const tokens = formulaTokens(formula.slice(1)).map((token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : null;
    if (!reference) return token.text;
    const prefix = token.text.slice(0, token.text.lastIndexOf('!') + 1);
    const corners = [reference.from, ...(reference.to ? [reference.to] : [])].map((corner) => relativeCorner(corner, row, column));
    return `${prefix}${corners.join(':')}`;
  });
  return `=${tokens.join('')}`;
}

function relativeCorner(corner: Corner, row: number, column: number): string {
  const part = (letter: string, position: number | null, fixed: boolean, base: number): string =>
    position === null ? '' : fixed ? `${letter}${position + 1}` : `${letter}[${position - base}]`;
  return `${part('R', corner.row, corner.rowFixed, row)}${part('C', corner.column, corner.columnFixed, column)}`;
}

const cornerPattern = /(?<![\p{L}\p{N}_."'])R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?(?![\p{L}\p{N}_(])/giu;
const linePattern = /(?<![\p{L}\p{N}_."'\]])([RC])(?:(\d+)|\[(-?\d+)\])(?![\p{L}\p{N}_([CR])/giu;

/** A formula in R1C1 notation, read in a cell, in A1 notation. Texts in quotes stay. */
export function parseRelative(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : cornersToA1(piece, row, column)))
    .join('');
}

function cornersToA1(piece: string, row: number, column: number): string {
  const place = (absolute: string | undefined, relative: string | undefined, base: number): { at: number; mark: string } =>
    absolute !== undefined ? { at: Number(absolute) - 1, mark: '$' } : { at: base + Number(relative ?? 0), mark: '' };
  return piece
    .replace(cornerPattern, (_all, r?: string, dr?: string, c?: string, dc?: string) => {
      const [rowPart, columnPart] = [place(r, dr, row), place(c, dc, column)];
      if (rowPart.at < 0 || columnPart.at < 0) return '#REF!';
      return `${columnPart.mark}${columnLetters(columnPart.at)}${rowPart.mark}${rowPart.at + 1}`;
    })
    .replace(linePattern, (all, kind: string, absolute?: string, relative?: string) => {
      const isRow = kind.toUpperCase() === 'R';
      const { at, mark } = place(absolute, relative, isRow ? row : column);
      if (at < 0) return '#REF!';
      return all === '' ? all : `${mark}${isRow ? at + 1 : columnLetters(at)}`;
    });
}
