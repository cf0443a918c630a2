import type { ServiceHost } from '../../kernel/host';
import type { BoundedRange } from '../model/gridRange';
import { contains } from '../model/gridRange';
import type { GridRange, SheetState } from '../state';
import type { Place } from './factory';

/** What is selected in a spreadsheet, as one execution sees it. */
export interface Selected {
  readonly sheetId: number;
  readonly ranges: readonly GridRange[];
  readonly cell: { readonly row: number; readonly column: number };
}

const selections = new WeakMap<ServiceHost, Map<string, Selected>>();

/** The event's range in an edit or submit event, what the script activated, else A1 of the first visible tab. */
export function selectionOf(place: Place): Selected {
  const own = selections.get(place.host)?.get(place.spreadsheet.id);
  if (own && place.spreadsheet.sheets.some((sheet) => sheet.id === own.sheetId)) return own;
  const active = place.host.execution.active;
  if (active && active.spreadsheetId === place.spreadsheet.id && place.spreadsheet.sheets.some((sheet) => sheet.id === active.sheetId)) {
    const [row, column] = [(active.row ?? 1) - 1, (active.column ?? 1) - 1];
    const range = { sheetId: active.sheetId, startRow: row, endRow: row + (active.rows ?? 1), startColumn: column, endColumn: column + (active.columns ?? 1) };
    return { sheetId: active.sheetId, ranges: [range], cell: { row, column } };
  }
  const sheet = place.spreadsheet.sheets.find((each) => !each.hidden) ?? place.spreadsheet.sheets[0];
  return firstCell(sheet?.id ?? 0);
}

function firstCell(sheetId: number): Selected {
  return { sheetId, ranges: [{ sheetId, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }], cell: { row: 0, column: 0 } };
}

function remember(place: Place, selected: Selected): void {
  let own = selections.get(place.host);
  if (!own) selections.set(place.host, (own = new Map<string, Selected>()));
  own.set(place.spreadsheet.id, selected);
}

export function selectRanges(place: Place, ranges: readonly BoundedRange[]): void {
  const first = ranges[0];
  if (first) remember(place, { sheetId: first.sheetId, ranges, cell: { row: first.startRow, column: first.startColumn } });
}

/** Makes a cell current; a selection around it stays. */
export function selectCell(place: Place, sheetId: number, row: number, column: number): void {
  const old = selectionOf(place);
  const inside = old.sheetId === sheetId && old.ranges.some((range) => contains(range, row, column));
  const own = { sheetId, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  remember(place, { sheetId, ranges: inside ? old.ranges : [own], cell: { row, column } });
}

export function selectSheet(place: Place, sheet: SheetState): void {
  if (selectionOf(place).sheetId !== sheet.id) remember(place, firstCell(sheet.id));
}

const activeSpreadsheets = new WeakMap<ServiceHost, string>();

/** Id of the spreadsheet that getActiveSpreadsheet gives: the one set by the script, the container, the event's; null outside all. */
export function activeSpreadsheetId(host: ServiceHost): string | null {
  const id = activeSpreadsheets.get(host) ?? host.project.boundTo;
  return id !== null && host.account.spreadsheets.has(id) ? id : null;
}
export function setActiveSpreadsheetId(host: ServiceHost, id: string): void {
  activeSpreadsheets.set(host, id);
}
