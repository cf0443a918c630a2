import { calculate } from '../../spreadsheet/model/calculation';
import { enterText, setCell, setCellFormula } from '../../spreadsheet/model/cells';
import { displayAt } from '../../spreadsheet/model/display';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { growTo } from '../../spreadsheet/model/structure';
import type { SheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { resolveGridRange, sheetById } from '../ranges/gridRangeMessage';
import type { RequestContext, RequestHandlers } from './context';

/** Requests that work on the text in cells. */
export const textRequests: RequestHandlers = {
  findReplace(context, request) {
    const search = searchPattern(request);
    const replacement = stringAt(request, 'replacement') ?? '';
    const substitute = request['searchByRegex'] === true ? replacement : replacement.replace(/\$/g, '$$$$');
    calculate(context.spreadsheet, context.now);
    const tally = { values: 0, formulas: 0, rows: 0, sheets: 0, occurrences: 0 };
    for (const { sheet, cells } of scope(context, request)) {
      const before = tally.occurrences;
      for (let row = cells.startRow; row < Math.min(cells.endRow, sheet.rows.length); row += 1) {
        const atRow = tally.occurrences;
        for (let column = cells.startColumn; column < cells.endColumn; column += 1) replaceInCell(context, request, sheet, row, column, search, substitute, tally);
        if (tally.occurrences > atRow) tally.rows += 1;
      }
      if (tally.occurrences > before) tally.sheets += 1;
    }
    const reply: JsonObject = {};
    const counts = { valuesChanged: tally.values, formulasChanged: tally.formulas, rowsChanged: tally.rows, sheetsChanged: tally.sheets, occurrencesChanged: tally.occurrences };
    for (const [key, count] of Object.entries(counts)) if (count > 0) reply[key] = count;
    return { findReplace: reply };
  },

  trimWhitespace(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    let changed = 0;
    forEachText(sheet, cells, (row, column, text) => {
      // Inner runs of white space become one space (TrimWhitespaceRequest reference).
      const trimmed = text.replace(/\s+/g, ' ').trim();
      if (trimmed === text) return;
      setCell(context.spreadsheet, sheet, row, column, trimmed);
      changed += 1;
    });
    return { trimWhitespace: changed > 0 ? { cellsChangedCount: changed } : {} };
  },

  textToColumns(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'source'), 'source');
    if (cells.endColumn - cells.startColumn !== 1) throw new ApiRefusal('The source range must span exactly one column.');
    const split = splitter(request, sheet, cells);
    const pieces: { row: number; texts: string[] }[] = [];
    forEachText(sheet, cells, (row, _column, text) => pieces.push({ row, texts: split(text) }));
    const width = pieces.reduce((most, each) => Math.max(most, each.texts.length), 1);
    growTo(context.spreadsheet, sheet, sheet.rowCount, cells.startColumn + width);
    context.guard(sheet, { ...cells, endColumn: cells.startColumn + width });
    for (const { row, texts } of pieces) texts.forEach((text, offset) => enterText(context.spreadsheet, sheet, row, cells.startColumn + offset, text, context.now, true));
    return {};
  },
};

interface Tally {
  values: number;
  formulas: number;
  occurrences: number;
}

function searchPattern(request: JsonObject): RegExp {
  const find = stringAt(request, 'find') ?? '';
  if (find === '') throw new ApiRefusal('find must not be empty.');
  const source = request['searchByRegex'] === true ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = booleanAt(request, 'matchEntireCell') === true ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, booleanAt(request, 'matchCase') === true ? 'g' : 'gi');
  } catch {
    throw new ApiRefusal(`Invalid regular expression: ${find}`);
  }
}

function scope(context: RequestContext, request: JsonObject): { sheet: SheetState; cells: BoundedRange }[] {
  const whole = (sheet: SheetState): { sheet: SheetState; cells: BoundedRange } => ({ sheet, cells: { sheetId: sheet.id, startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount } });
  const range = objectAt(request, 'range');
  if (range) return [resolveGridRange(context.spreadsheet, range)];
  const sheetId = numberAt(request, 'sheetId');
  if (sheetId !== undefined) return [whole(sheetById(context.spreadsheet, sheetId))];
  if (request['allSheets'] === true) return context.spreadsheet.sheets.map(whole);
  throw new ApiRefusal('A scope (range, sheetId or allSheets) must be specified.');
}

function replaceInCell(context: RequestContext, request: JsonObject, sheet: SheetState, row: number, column: number, search: RegExp, substitute: string, tally: Tally): void {
  const formula = sheet.rows[row]?.formulas?.get(column);
  if (formula !== undefined && request['includeFormulas'] !== true) return;
  const text = formula ?? (sheet.rows[row] ? displayAt(context.spreadsheet, sheet, row, column) : '');
  if (text === '') return;
  const found = text.match(search)?.length ?? 0;
  if (found === 0) return;
  context.guard(sheet, { sheetId: sheet.id, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });
  const next = text.replace(search, substitute);
  tally.occurrences += found;
  if (formula !== undefined) {
    setCellFormula(context.spreadsheet, sheet, row, column, next);
    tally.formulas += 1;
    return;
  }
  enterText(context.spreadsheet, sheet, row, column, next, context.now, true);
  tally.values += 1;
}

/** Cells that hold a text of their own (no formulas). */
function forEachText(sheet: SheetState, cells: BoundedRange, visit: (row: number, column: number, text: string) => void): void {
  for (let row = cells.startRow; row < Math.min(cells.endRow, sheet.rows.length); row += 1) {
    const state = sheet.rows[row];
    if (!state) continue;
    for (let column = cells.startColumn; column < Math.min(cells.endColumn, state.values.length); column += 1) {
      const value = state.values[column];
      if (typeof value === 'string' && !state.formulas?.has(column) && !state.spilled?.has(column)) visit(row, column, value);
    }
  }
}

const delimiters: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function splitter(request: JsonObject, sheet: SheetState, cells: BoundedRange): (text: string) => string[] {
  const type = stringAt(request, 'delimiterType') ?? 'AUTODETECT';
  const own = stringAt(request, 'delimiter');
  if (type === 'CUSTOM' && !own) throw new ApiRefusal('A delimiter must be specified when delimiterType is CUSTOM.');
  const delimiter = type === 'CUSTOM' ? (own ?? ',') : (delimiters[type] ?? detected(sheet, cells));
  return (text) => (delimiter === ' ' ? text.split(/ +/) : text.split(delimiter).map((part) => part.trim()));
}

/** The sign that most often stands in the column (Google's own way of detecting is not documented: assumed). */
function detected(sheet: SheetState, cells: BoundedRange): string {
  const counts = new Map<string, number>();
  forEachText(sheet, cells, (_row, _column, text) => {
    for (const sign of [',', ';', '\t', '|']) counts.set(sign, (counts.get(sign) ?? 0) + text.split(sign).length - 1);
  });
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] > 0 ? best[0] : ' ';
}
