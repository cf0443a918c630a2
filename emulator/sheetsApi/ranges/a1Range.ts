import { a1OfRange, parseA1, parseR1C1, quotedSheetName, splitSheetName } from '../../spreadsheet/model/a1Notation';
import { bounded } from '../../spreadsheet/model/gridRange';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import type { GridRange, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';

/** Cells that a call names: clipped to the grid, with the unclipped range and the text that named it. */
export interface ResolvedRange {
  readonly sheet: SheetState;
  readonly cells: BoundedRange;
  readonly open: GridRange;
  readonly text: string;
}

/**
 * Finds what A1 or R1C1 notation means: "Tab!A1:B2", "'My tab'!A:C", "A1" (first visible tab), "Tab" (all of it) or a named range, which goes before a
 * tab of the same name unless that is quoted (concepts guide of the API). Throws 'Unable to parse range' or 'exceeds grid limits'.
 */
export function resolveA1(spreadsheet: SpreadsheetState, text: string): ResolvedRange {
  const { sheet, open } = locate(spreadsheet, text);
  return { sheet, open, cells: clip(sheet, open), text };
}

function locate(spreadsheet: SpreadsheetState, text: string): { sheet: SheetState; open: GridRange } {
  const { sheet: name, rest } = splitSheetName(text);
  if (name !== null) {
    const sheet = sheetByName(spreadsheet, name);
    const place = rest === '' && !text.includes('!') ? wholeSheet : parsePlace(rest);
    if (!sheet || !place) throw unparsable(text);
    return { sheet, open: { sheetId: sheet.id, ...place } };
  }
  const named = spreadsheet.namedRanges.find((each) => each.name.toLowerCase() === text.toLowerCase());
  const ofNamed = named && spreadsheet.sheets.find((each) => each.id === named.range.sheetId);
  if (named && ofNamed) return { sheet: ofNamed, open: named.range };
  const place = parsePlace(text);
  const first = spreadsheet.sheets.find((each) => !each.hidden) ?? spreadsheet.sheets[0];
  if (place && first) return { sheet: first, open: { sheetId: first.id, ...place } };
  const whole = sheetByName(spreadsheet, text);
  if (!whole) throw unparsable(text);
  return { sheet: whole, open: { sheetId: whole.id, ...wholeSheet } };
}

const wholeSheet = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };

function parsePlace(text: string): Omit<GridRange, 'sheetId'> | null {
  return parseA1(text) ?? parseR1C1(text);
}

/** Names of tabs are unique without regard to case; an exact match goes first (assumed). */
function sheetByName(spreadsheet: SpreadsheetState, name: string): SheetState | undefined {
  return spreadsheet.sheets.find((sheet) => sheet.name === name) ?? spreadsheet.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function unparsable(text: string): ApiRefusal {
  return new ApiRefusal(`Unable to parse range: ${text}`);
}

/** The part of a range inside the grid. A range that begins past the grid is refused; one that only ends past it is cut (observed behaviour of the API). */
export function clip(sheet: SheetState, open: GridRange): BoundedRange {
  if (open.startRow >= sheet.rowCount || open.startColumn >= sheet.columnCount) throw exceedsGrid(sheet, open);
  return bounded(open, sheet);
}

/** 'Range (Tab!A1001:B1001) exceeds grid limits. Max rows: 1000, max columns: 26'. */
export function exceedsGrid(sheet: SheetState, open: GridRange): ApiRefusal {
  return new ApiRefusal(`Range (${quotedSheetName(sheet.name)}!${a1OfRange(open)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`);
}

/** Text of a range as responses give it: tab name, quoted where needed, and A1 notation. */
export function rangeText(sheet: SheetState, range: Omit<GridRange, 'sheetId'>): string {
  return `${quotedSheetName(sheet.name)}!${a1OfRange(range)}`;
}
