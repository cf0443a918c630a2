import { followFormula } from '../formula/references';
import type { GridRange, SheetState, SpreadsheetState, ValidationRule } from '../state';
import { writableRow } from './rows';

export type Dimension = 'ROWS' | 'COLUMNS';
/** New place of a half-open span of positions, or null when nothing of it is left. */
export type SpanMap = (start: number, end: number | null) => { start: number; end: number | null } | null;

/** Moves everything that is attached to places of a tab: merges, filters, protections, named ranges, rules, bandings, charts, metadata, groups, formulas. */
export function followAttached(spreadsheet: SpreadsheetState, sheet: SheetState, dimension: Dimension, map: SpanMap): void {
  const mapRange = <R extends Omit<GridRange, 'sheetId'>>(range: R): R | null => mappedRange(range, dimension, map);
  for (const each of spreadsheet.sheets) followSheet(each, sheet.id, mapRange);
  const named = spreadsheet.namedRanges.filter((range) => range.range.sheetId === sheet.id);
  for (const range of named) {
    const next = mapRange(range.range);
    // A named range whose cells are gone stays with #REF! at Google; here it goes with its cells (assumed).
    if (next) range.range = next;
    else spreadsheet.namedRanges.splice(spreadsheet.namedRanges.indexOf(range), 1);
  }
  spreadsheet.developerMetadata = spreadsheet.developerMetadata.filter((metadata) => {
    const { location } = metadata;
    if ((location.type !== 'ROW' && location.type !== 'COLUMN') || location.sheetId !== sheet.id || location.type !== (dimension === 'ROWS' ? 'ROW' : 'COLUMN')) return true;
    const span = map(location.start, location.end);
    if (span) metadata.location = { ...location, start: span.start, end: span.end ?? location.end };
    return span !== null;
  });
  sheet.groups = sheet.groups.filter((group) => {
    const span = group.dimension === dimension ? map(group.start, group.end) : { start: group.start, end: group.end };
    if (span) [group.start, group.end] = [span.start, span.end ?? group.end];
    return span !== null;
  });
  for (const { position } of [...sheet.charts, ...sheet.images, ...sheet.slicers]) {
    const at = dimension === 'ROWS' ? position.row : position.column;
    // What floats over deleted cells stays where they were.
    const next = map(at, at + 1)?.start ?? map(at, null)?.start ?? at;
    if (dimension === 'ROWS') position.row = next;
    else position.column = next;
  }
  followFormulas(spreadsheet, sheet, mapRange);
  followLists(spreadsheet, sheet.id, mapRange);
}

/** Drop-downs whose choices stand in a range keep to the same cells. */
function followLists(spreadsheet: SpreadsheetState, changedId: number, mapRange: (range: GridRange) => GridRange | null): void {
  const memo = new Map<ValidationRule, ValidationRule>();
  const followed = (rule: ValidationRule): ValidationRule => {
    const [range] = rule.condition.values;
    if (rule.condition.type !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('sheetId' in range) || range.sheetId !== changedId) return rule;
    let next = memo.get(rule);
    // Where the choices are gone the rule stays as it was: it refuses everything, as one with #REF! does.
    if (!next) memo.set(rule, (next = { ...rule, condition: { ...rule.condition, values: [mapRange(range) ?? range] } }));
    return next;
  };
  for (const sheet of spreadsheet.sheets) {
    sheet.rows.forEach((row, index) => {
      if (!row?.validations) return;
      for (const [column, rule] of row.validations) {
        const next = followed(rule);
        if (next !== rule) writableRow(spreadsheet, sheet, index).validations?.set(column, next);
      }
    });
  }
}

function mappedRange<R extends Omit<GridRange, 'sheetId'>>(range: R, dimension: Dimension, map: SpanMap): R | null {
  const span = dimension === 'ROWS' ? map(range.startRow, range.endRow) : map(range.startColumn, range.endColumn);
  if (!span) return null;
  return dimension === 'ROWS' ? { ...range, startRow: span.start, endRow: span.end } : { ...range, startColumn: span.start, endColumn: span.end };
}

function followSheet(sheet: SheetState, changedId: number, mapRange: (range: GridRange) => GridRange | null): void {
  const list = (ranges: readonly GridRange[]): GridRange[] => ranges.map((range) => (range.sheetId === changedId ? mapRange(range) : range)).filter((range) => range !== null);
  const keep = <T extends { range: GridRange }>(things: T[]): T[] =>
    things.filter((thing) => {
      if (thing.range.sheetId !== changedId) return true;
      const next = mapRange(thing.range);
      if (next) thing.range = next;
      return next !== null;
    });
  sheet.charts.forEach((chart) => (chart.ranges = list(chart.ranges)));
  if (sheet.id !== changedId) return;
  sheet.merges = list(sheet.merges).filter((range) => (range.endRow ?? 0) - range.startRow > 1 || (range.endColumn ?? 0) - range.startColumn > 1);
  sheet.protections = keep(sheet.protections);
  sheet.protections.forEach((protection) => (protection.unprotected = list(protection.unprotected)));
  sheet.bandings = keep(sheet.bandings);
  sheet.slicers = keep(sheet.slicers);
  sheet.tables = keep(sheet.tables);
  sheet.conditionalFormats.forEach((rule) => (rule.ranges = list(rule.ranges)));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  sheet.filterViews = keep(sheet.filterViews);
  if (sheet.filter) sheet.filter = keep([sheet.filter])[0] ?? null;
  for (const filter of [...sheet.filterViews, ...(sheet.filter ? [sheet.filter] : [])]) followCriteria(filter, changedId, mapRange);
}

function followCriteria(filter: NonNullable<SheetState['filter']>, sheetId: number, mapRange: (range: GridRange) => GridRange | null): void {
  const place = (column: number): number | null => {
    const range = mapRange({ sheetId, startRow: 0, endRow: null, startColumn: column, endColumn: column + 1 });
    return range ? range.startColumn : null;
  };
  const entries = [...filter.criteria].map(([column, criterion]) => [place(column), criterion] as const);
  filter.criteria = new Map();
  for (const [column, criterion] of entries) if (column !== null) filter.criteria.set(column, criterion);
}

function followFormulas(spreadsheet: SpreadsheetState, changed: SheetState, mapRange: (range: Omit<GridRange, 'sheetId'>) => Omit<GridRange, 'sheetId'> | null): void {
  for (const sheet of spreadsheet.sheets) {
    if (!sheet.hasFormulas) continue;
    sheet.rows.forEach((row, index) => {
      if (!row?.formulas) return;
      for (const [column, formula] of row.formulas) {
        const next = followFormula(formula, (name) => (name === null ? sheet === changed : name === changed.name), mapRange);
        if (next !== formula) writableRow(spreadsheet, sheet, index).formulas?.set(column, next);
      }
    });
  }
}
