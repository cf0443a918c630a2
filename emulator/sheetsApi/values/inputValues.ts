import { columnLetters } from '../../spreadsheet/model/a1Notation';
import { maximumCharacters } from '../../spreadsheet/model/limits';
import type { SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import type { Json } from '../api/json';
import type { ResolvedRange } from '../ranges/a1Range';
import { exceedsGrid } from '../ranges/a1Range';

/** A cell of the input: null leaves the cell as it is, '' empties it. */
export type InputCell = null | string | number | boolean;

/** Values to write, row by row, from a corner. All checks that need no spreadsheet are done. */
export interface InputBlock {
  readonly rows: readonly (readonly InputCell[])[];
  readonly height: number;
  readonly width: number;
}

/** Reads the `values` of a ValueRange. Throws for cells that are lists or objects, and for texts of more than 50,000 characters. */
export function readValues(values: Json | undefined, major: 'ROWS' | 'COLUMNS'): InputBlock {
  const lists = Array.isArray(values) ? values : [];
  const given = lists.map((list, index) => readList(Array.isArray(list) ? list : [], index));
  const rows = major === 'ROWS' ? given : flipped(given);
  return { rows, height: rows.length, width: rows.reduce((most, row) => Math.max(most, row.length), 0) };
}

function readList(list: readonly Json[], index: number): InputCell[] {
  return list.map((cell, position) => {
    if (typeof cell === 'object' && cell !== null) {
      throw new ApiRefusal(`Invalid values[${index}][${position}]: ${Array.isArray(cell) ? 'list_value' : 'struct_value'} ${protoText(cell)}`);
    }
    if (typeof cell === 'string' && cell.length > maximumCharacters) throw new ApiRefusal(`Your input contains more than the maximum of ${maximumCharacters} characters in a single cell.`);
    return cell;
  });
}

/** The server prints the offending value in the text form of protocol buffers; the emulator shows its JSON in braces (the exact text is assumed). */
function protoText(cell: Json): string {
  return `{\n  ${JSON.stringify(cell)}\n}\n`;
}

function flipped(lists: readonly InputCell[][]): InputCell[][] {
  const height = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: height }, (_unused, row) => lists.map((list) => list[row] ?? null));
}

/**
 * Checks that a block fits the range that was asked for: a single cell stands for all that lies right of and below it. Throws
 * "Requested writing within range […], but tried writing to row [14]" and "… exceeds grid limits".
 */
export function checkFits(range: ResolvedRange, block: InputBlock): void {
  const { open, sheet } = range;
  const single = open.endRow === open.startRow + 1 && open.endColumn === open.startColumn + 1;
  const endRow = single ? sheet.rowCount : (open.endRow ?? sheet.rowCount);
  const endColumn = single ? sheet.columnCount : (open.endColumn ?? sheet.columnCount);
  if (open.startRow + block.height > endRow) throw outside(range, `row [${endRow + 1}]`);
  if (open.startColumn + block.width > endColumn) throw outside(range, `column [${columnLetters(endColumn)}]`);
  checkInsideGrid(sheet, open.startRow, open.startColumn, block);
}

function outside(range: ResolvedRange, where: string): ApiRefusal {
  return new ApiRefusal(`Requested writing within range [${range.text}], but tried writing to ${where}`);
}

function checkInsideGrid(sheet: SheetState, row: number, column: number, block: InputBlock): void {
  if (row + block.height > sheet.rowCount || column + block.width > sheet.columnCount) {
    throw exceedsGrid(sheet, { sheetId: sheet.id, startRow: row, endRow: row + block.height, startColumn: column, endColumn: column + block.width });
  }
}
