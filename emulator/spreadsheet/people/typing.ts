import { ScriptError } from '../../kernel/errors';
import { parseA1 } from '../model/a1Notation';
import { contentAt, enterText, isDate, putContent, setCell, setCellInstant, type CellContent } from '../model/cells';
import { rangeAt, type BoundedRange } from '../model/gridRange';
import { requireEditable } from '../model/protection';
import { growTo } from '../model/structure';
import { requireValid } from '../model/validation';
import type { SheetState } from '../state';
import { eventValue, fireEdit, type PersonDeed } from './personEvents';
import { remember } from './undoHistory';

/**
 * A person types into one cell, or pastes a block (an array of rows) from its top left corner; the grid grows for a block. Typing is checked by
 * the cell's validation, pasting passes it by. Throws Google's errors for protected cells and rejected values; then nothing has changed.
 */
export function typeInto(deed: PersonDeed, sheet: SheetState, a1: string, value: unknown): void {
  const corner = parseA1(a1);
  if (!corner) throw new ScriptError('Range not found');
  const block = blockOf(value);
  const rows = block ?? [[value]];
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const area = rangeAt(sheet.id, corner.startRow, corner.startColumn, rows.length, columns);
  if (!block && (area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount)) throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
  requireEditable(deed.core.account, deed.spreadsheet, sheet, deed.user, area);
  growTo(deed.spreadsheet, sheet, area.endRow, area.endColumn);
  const before = contents(sheet, area);
  const single = area.endRow - area.startRow === 1 && columns === 1;
  const oldValue = eventValue(sheet, area.startRow, area.startColumn);
  rows.forEach((row, rowOffset) => row.forEach((each, columnOffset) => enter(deed, sheet, area.startRow + rowOffset, area.startColumn + columnOffset, each)));
  if (!block) {
    try {
      requireValid(deed.spreadsheet, sheet, area.startRow, area.startColumn, deed.core.now());
    } catch (error) {
      restore(deed, sheet, area, before);
      throw error;
    }
  }
  remember(deed.spreadsheet, deed.user, () => {
    const undone = single ? eventValue(sheet, area.startRow, area.startColumn) : undefined;
    restore(deed, sheet, area, before);
    // An undo is an edit like any other for the triggers (known of practice, assumed).
    fireEdit(deed, sheet, area, single ? values(eventValue(sheet, area.startRow, area.startColumn), undone) : {});
  });
  fireEdit(deed, sheet, area, single ? values(eventValue(sheet, area.startRow, area.startColumn), oldValue) : {});
}

/** Absent, not undefined: scripts ask with 'value' in e too. */
function values(value: unknown, oldValue: unknown): { value?: unknown; oldValue?: unknown } {
  return { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
}

function blockOf(value: unknown): unknown[][] | null {
  if (!Array.isArray(value)) return null;
  return value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function enter(deed: PersonDeed, sheet: SheetState, row: number, column: number, value: unknown): void {
  const { spreadsheet } = deed;
  if (value === null || value === undefined || value === '') setCell(spreadsheet, sheet, row, column, null);
  else if (typeof value === 'string') enterText(spreadsheet, sheet, row, column, value, deed.core.now(), true);
  else if (typeof value === 'number' || typeof value === 'boolean') setCell(spreadsheet, sheet, row, column, value);
  else if (isDate(value)) setCellInstant(spreadsheet, sheet, row, column, value.getTime());
  else throw new ScriptError(`A person cannot type ${Object.prototype.toString.call(value)}`);
}

function contents(sheet: SheetState, area: BoundedRange): CellContent[][] {
  return Array.from({ length: area.endRow - area.startRow }, (_, row) => Array.from({ length: area.endColumn - area.startColumn }, (_each, column) => contentAt(sheet, area.startRow + row, area.startColumn + column)));
}

function restore(deed: PersonDeed, sheet: SheetState, area: BoundedRange, before: readonly (readonly CellContent[])[]): void {
  before.forEach((line, row) => line.forEach((content, column) => putContent(deed.spreadsheet, sheet, area.startRow + row, area.startColumn + column, content)));
}
