import { ScriptError } from '../../kernel/errors';
import type { GridRange, NamedRangeState, SpreadsheetState } from '../state';

/** Throws Google's error for a name that could be a cell or has other signs than letters, digits, underscores and dots. */
export function requireRangeName(name: string): void {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || looksLikeCell || /^(true|false)$/i.test(name)) throw new ScriptError(`The name "${name}" is not a valid name for a range.`);
}

/** Names a range; a name that exists moves to the new range. */
export function setNamedRange(spreadsheet: SpreadsheetState, id: string, name: string, range: GridRange): NamedRangeState {
  requireRangeName(name);
  spreadsheet.version++;
  const present = findNamedRange(spreadsheet, name);
  if (present) {
    present.range = range;
    return present;
  }
  const state = { id, name, range };
  spreadsheet.namedRanges.push(state);
  return state;
}

export function findNamedRange(spreadsheet: SpreadsheetState, name: string): NamedRangeState | undefined {
  return spreadsheet.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
}

export function removeNamedRange(spreadsheet: SpreadsheetState, name: string): void {
  const present = findNamedRange(spreadsheet, name);
  if (!present) throw new ScriptError(`The named range "${name}" does not exist.`);
  spreadsheet.namedRanges.splice(spreadsheet.namedRanges.indexOf(present), 1);
  spreadsheet.version++;
}
