import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { calculate } from '../model/calculation';
import { lastColumn, lastRow } from '../model/content';
import { displayAt } from '../model/display';
import { defaultColumnWidth } from '../model/limits';
import type { CellFormat, GridRange, SheetState, SpreadsheetState, ValidationRule } from '../state';
import { viewOfChart, type ChartView } from './chartView';
import { ConditionalLook } from './conditionalLook';
import { choicesOfRule } from './validationChoices';

/** Empty rows shown below the last content, so that one can type there. */
const SPARE_ROWS = 30;

/** What is seen of one tab, for drawing it. Positions count from 0; rows are those from `firstRow` on. */
export interface SheetView {
  readonly spreadsheetId: string;
  readonly name: string;
  readonly tabs: readonly { readonly id: number; readonly name: string; readonly hidden: boolean; readonly color: string | null }[];
  readonly tab: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns up to the last content. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly firstRow: number;
  /** Width in pixels; 0 is hidden. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowView[];
  /** Looks that cells name by number. */
  readonly formats: readonly CellFormat[];
  readonly rules: readonly RuleView[];
  readonly merges: readonly GridRange[];
  readonly charts: readonly ChartView[];
}

export interface RowView {
  readonly number: number;
  readonly hidden: boolean;
  /** Displayed text by column; may be shorter than the used width. */
  readonly texts: readonly string[];
  /** Sparse, by column. */
  readonly formats: Readonly<Record<number, number>>;
  readonly formulas: Readonly<Record<number, string>>;
  readonly notes: Readonly<Record<number, string>>;
  readonly rules: Readonly<Record<number, number>>;
}

export interface RuleView {
  /** What a drop-down offers; null for other rules. */
  readonly choices: readonly string[] | null;
  readonly checkbox: boolean;
  readonly helpText: string;
  readonly rejects: boolean;
}

/** A window of `rowLimit` rows of a tab, and the frozen rows above it where it begins further down. Throws a RangeError for a tab that is not there. */
export function viewOfSheet(core: WorkspaceCore, id: string, tab: string, firstRow: number, rowLimit: number): SheetView {
  const spreadsheet = core.account.spreadsheets.get(id);
  const sheet = spreadsheet?.sheets.find((one) => one.name === tab) ?? spreadsheet?.sheets.find((one) => !one.hidden);
  if (spreadsheet === undefined || sheet === undefined) throw new RangeError(`No spreadsheet ${id} with a tab ${tab}.`);
  calculate(spreadsheet, core.now());
  const usedColumns = Math.max(lastColumn(sheet), furthestLook(sheet));
  const formats = new Interned<CellFormat>();
  const rules = new Interned<ValidationRule>();
  const look = new ConditionalLook(spreadsheet, sheet, core.now());
  const numbers = rowNumbers(sheet, firstRow, rowLimit);
  const rows = numbers.map((number) => rowView(spreadsheet, sheet, number, usedColumns, look, formats, rules));
  return {
    spreadsheetId: id,
    name: core.account.drive.files.get(id)?.name ?? id,
    tabs: spreadsheet.sheets.map((one) => ({ id: one.id, name: one.name, hidden: one.hidden, color: one.tabColor })),
    tab: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    usedRows: lastRow(sheet),
    usedColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    firstRow,
    columnWidths: Array.from({ length: sheet.columnCount }, (_unused, column) => (sheet.columns[column]?.hiddenByUser === true ? 0 : (sheet.columns[column]?.width ?? defaultColumnWidth))),
    rows,
    formats: formats.all,
    rules: rules.all.map((rule) => ruleView(spreadsheet, rule, core.now())),
    merges: sheet.merges,
    charts: sheet.charts.map((chart) => viewOfChart(spreadsheet, chart)),
  };
}

function rowNumbers(sheet: SheetState, firstRow: number, rowLimit: number): number[] {
  const frozen = Array.from({ length: Math.min(sheet.frozenRows, firstRow) }, (_unused, row) => row);
  const end = Math.min(sheet.rowCount, firstRow + rowLimit, lastRow(sheet) + SPARE_ROWS);
  return [...frozen, ...Array.from({ length: Math.max(0, end - firstRow) }, (_unused, index) => firstRow + index)];
}

function rowView(spreadsheet: SpreadsheetState, sheet: SheetState, number: number, width: number, look: ConditionalLook, formats: Interned<CellFormat>, rules: Interned<ValidationRule>): RowView {
  const state = sheet.rows[number];
  const texts: string[] = [];
  const formatNumbers: Record<number, number> = {};
  for (let column = 0; column < width; column += 1) {
    texts.push(displayAt(spreadsheet, sheet, number, column));
    const format = look.formatAt(number, column);
    if (format !== undefined) formatNumbers[column] = formats.numberOf(format);
  }
  const ruleNumbers = [...(state?.validations ?? [])].map(([column, rule]): [number, number] => [column, rules.numberOf(rule)]);
  return {
    number,
    hidden: state?.hiddenByUser === true || state?.hiddenByFilter === true,
    texts,
    formats: formatNumbers,
    formulas: Object.fromEntries(state?.formulas ?? []),
    notes: Object.fromEntries(state?.notes ?? []),
    rules: Object.fromEntries(ruleNumbers),
  };
}

/** Columns that carry a rule, a note or a part of merged cells count as used, though they are empty. */
function furthestLook(sheet: SheetState): number {
  let furthest = Math.max(0, ...sheet.merges.map((merge) => merge.endColumn ?? 0));
  for (const row of sheet.rows.slice(0, 100)) {
    for (const column of [...(row?.validations?.keys() ?? []), ...(row?.notes?.keys() ?? [])]) furthest = Math.max(furthest, column + 1);
  }
  return furthest;
}

function ruleView(spreadsheet: SpreadsheetState, rule: ValidationRule, now: number): RuleView {
  return {
    choices: rule.showDropdown ? choicesOfRule(spreadsheet, rule, now) : null,
    checkbox: rule.condition.type === 'CHECKBOX',
    helpText: rule.helpText ?? '',
    rejects: !rule.allowInvalid,
  };
}

/** Numbers equal objects once: cells share formats and rules. */
class Interned<Shape extends object> {
  readonly all: Shape[] = [];
  private readonly numbers = new Map<Shape, number>();
  private readonly numbersByText = new Map<string, number>();

  numberOf(shape: Shape): number {
    const known = this.numbers.get(shape);
    if (known !== undefined) return known;
    const text = JSON.stringify(shape);
    const number = this.numbersByText.get(text) ?? this.all.push(shape) - 1;
    this.numbersByText.set(text, number);
    this.numbers.set(shape, number);
    return number;
  }
}
