import { textHash } from '../../domain/textHash';
import { serialOfInstant } from '../../domain/workingTime';
import type { CellValue } from '../sheetCommit';

const serialEpoch = Date.UTC(1899, 11, 30);
/** A second, as part of a day: what a date cell may differ by without anybody having touched it. */
const second = 1 / 86_400;

/** A cell value as the Sheets API reads it back: dates are serial numbers of the spreadsheet's zone, an empty cell is ''. */
export function rawOfCell(value: CellValue, timeZone: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('day' in value) return (Date.parse(`${value.day}T00:00:00Z`) - serialEpoch) / 86_400_000;
  return serialOfInstant(timeZone, new Date(value.instant));
}

/** Whether a cell still holds what the desk wrote there. */
export function holds(cell: unknown, value: CellValue, timeZone: string): boolean {
  const expected = rawOfCell(value, timeZone);
  const found = cell === null || cell === undefined ? '' : cell;
  if (typeof expected === 'number' && typeof found === 'number') return Math.abs(expected - found) < second;
  return found === expected;
}

export function holdsText(cell: unknown, hash: string): boolean {
  return textHash(cell === null || cell === undefined ? '' : String(cell)) === hash;
}
