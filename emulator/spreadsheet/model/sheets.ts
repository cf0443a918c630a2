import { ScriptError } from '../../kernel/errors';
import { renameInFormula } from '../formula/references';
import type { SheetState, SpreadsheetState } from '../state';
import { quotedSheetName } from './a1Notation';
import { checkCells, emptySheet, freeSheetName, nextId, sheetByName } from './create';
import { copyRow, writableRow } from './rows';

/** Adds an empty tab. Throws Google's error for a name in use. `index` from 0; default the end. */
export function addSheet(spreadsheet: SpreadsheetState, id: number, options: { name?: string; index?: number; rows?: number; columns?: number } = {}): SheetState {
  const name = options.name ?? freeSheetName(spreadsheet);
  requireFreeName(spreadsheet, name);
  const sheet = emptySheet(id, name, options.rows, options.columns);
  checkCells(spreadsheet, sheet.rowCount * sheet.columnCount);
  spreadsheet.sheets.splice(Math.min(options.index ?? spreadsheet.sheets.length, spreadsheet.sheets.length), 0, sheet);
  spreadsheet.version++;
  return sheet;
}

export function requireFreeName(spreadsheet: SpreadsheetState, name: string, except?: SheetState): void {
  const present = spreadsheet.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (present && present !== except) throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === '' || name.length > 100) throw new ScriptError('Sheet name cannot be empty or longer than 100 characters.');
}

/** Renames a tab; formulas that name it follow. */
export function renameSheet(spreadsheet: SpreadsheetState, sheet: SheetState, name: string): void {
  requireFreeName(spreadsheet, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  spreadsheet.version++;
  forEachFormula(spreadsheet, (each, row, column, formula) => {
    const next = renameInFormula(formula, old, quotedSheetName(name));
    if (next !== formula) writableRow(spreadsheet, each, row).formulas?.set(column, next);
  });
}

export function forEachFormula(spreadsheet: SpreadsheetState, visit: (sheet: SheetState, row: number, column: number, formula: string) => void): void {
  for (const sheet of spreadsheet.sheets) {
    if (!sheet.hasFormulas) continue;
    sheet.rows.forEach((row, index) => row?.formulas?.forEach((formula, column) => visit(sheet, index, column, formula)));
  }
}

/** Removes a tab with everything on it. Throws where it is the only one, or the only visible one. */
export function removeSheet(spreadsheet: SpreadsheetState, sheet: SheetState): void {
  if (spreadsheet.sheets.length === 1) throw new ScriptError("You can't remove all the sheets in a document.");
  if (!sheet.hidden && spreadsheet.sheets.filter((each) => !each.hidden).length === 1) throw new ScriptError("You can't remove all the visible sheets in a document.");
  spreadsheet.sheets.splice(spreadsheet.sheets.indexOf(sheet), 1);
  spreadsheet.namedRanges = spreadsheet.namedRanges.filter((range) => range.range.sheetId !== sheet.id);
  spreadsheet.developerMetadata = spreadsheet.developerMetadata.filter(({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id);
  spreadsheet.version++;
}

/** Copies a tab, also from another spreadsheet. Protections are not copied (as Sheet.copyTo documents: "except protections" is assumed for both). */
export function copySheet(source: SheetState, target: SpreadsheetState, id: number, name: string, index?: number): SheetState {
  requireFreeName(target, name);
  checkCells(target, source.rowCount * source.columnCount);
  const { rows, ...rest } = source;
  const remapped: Omit<SheetState, 'rows'> = remapSheetId(structuredClone(rest), source.id, id);
  const copy: SheetState = { ...remapped, id, name, hidden: false, protections: [], rows: rows.map((row) => row && copyRow(row, target.stamp)) };
  for (const chart of copy.charts) Object.assign(chart, { id: nextId(target) });
  target.sheets.splice(index ?? target.sheets.length, 0, copy);
  target.version++;
  return copy;
}

/** Every sheetId inside the attached things that meant the source now means the copy. */
function remapSheetId<T>(value: T, from: number, to: number): T {
  if (value instanceof Map) {
    for (const each of value.values()) remapSheetId(each, from, to);
  } else if (Array.isArray(value)) {
    for (const each of value) remapSheetId(each, from, to);
  } else if (typeof value === 'object' && value !== null) {
    if ('sheetId' in value && value.sheetId === from) value.sheetId = to;
    for (const each of Object.values(value)) remapSheetId(each, from, to);
  }
  return value;
}

/** The tab of that name, or Google's text for a name that is not there. */
export function requireSheet(spreadsheet: SpreadsheetState, name: string): SheetState {
  const sheet = sheetByName(spreadsheet, name);
  if (!sheet) throw new ScriptError(`Sheet ${name} not found`);
  return sheet;
}
