import { contains } from '../model/gridRange';
import type { BandingState, CellFormat, ConditionalFormatState, GridRange, SheetState, SpreadsheetState } from '../state';
import { meetsCondition } from '../model/conditions';
import { colorScale, type ColorScale } from './colorScale';

/** A reference whose column moves with the cell: letters and digits with no $ before them. */
const RELATIVE_COLUMN = /(?<![$A-Za-z0-9_"])[A-Za-z]{1,3}\$?\d/;

/** Formats of cells as they are seen: their own, over the colours of bandings, under those of conditional rules. */
export class ConditionalLook {
  private readonly rowMemo = new Map<string, boolean>();
  private readonly scales = new Map<ConditionalFormatState, ColorScale | null>();
  private readonly memo = new Map<CellFormat | undefined, Map<CellFormat, CellFormat>>();

  constructor(
    private readonly spreadsheet: SpreadsheetState,
    private readonly sheet: SheetState,
    private readonly now: number,
  ) {}

  formatAt(row: number, column: number): CellFormat | undefined {
    const own = this.sheet.rows[row]?.formats?.[column];
    const banded = this.over(bandFormat(this.sheet.bandings, this.sheet.rowCount, row, column), own);
    const rule = this.sheet.conditionalFormats.find((one) => this.applies(one, row, column));
    return this.over(banded, rule?.boolean?.format ?? (rule && this.scaleFormat(rule, row, column)));
  }

  /** The first rule that applies wins, as in Sheets; a colour scale applies to numbers. */
  private applies(rule: ConditionalFormatState, row: number, column: number): boolean {
    const range = rule.ranges.find((one) => contains(one, row, column));
    if (range === undefined) return false;
    if (rule.boolean === null) return this.scaleFormat(rule, row, column) !== undefined;
    const { condition } = rule.boolean;
    const formula = condition.type === 'CUSTOM_FORMULA' ? String(condition.values[0] ?? '') : '';
    // A formula whose columns are all fixed says the same for every cell of a row.
    if (formula === '' || RELATIVE_COLUMN.test(formula)) return this.meets(rule, range, row, column);
    const key = `${formula} ${range.startRow} ${row}`;
    const known = this.rowMemo.get(key) ?? this.meets(rule, range, row, column);
    this.rowMemo.set(key, known);
    return known;
  }

  private scaleFormat(rule: ConditionalFormatState, row: number, column: number): CellFormat | undefined {
    const value = this.sheet.rows[row]?.values[column];
    if (typeof value !== 'number') return undefined;
    const known = this.scales.get(rule);
    const scale = known === undefined ? colorScale(this.spreadsheet, this.sheet, rule, this.now) : known;
    this.scales.set(rule, scale);
    return scale === null ? undefined : backgroundFormat(scale(value));
  }

  private meets(rule: ConditionalFormatState, range: GridRange, row: number, column: number): boolean {
    const value = this.sheet.rows[row]?.values[column] ?? null;
    const subject = { spreadsheet: this.spreadsheet, sheet: this.sheet, row, column, value, now: this.now, origin: { row: range.startRow, column: range.startColumn } };
    return rule.boolean !== null && meetsCondition(subject, rule.boolean.condition);
  }

  private over(under: CellFormat | undefined, upper: CellFormat | undefined): CellFormat | undefined {
    if (upper === undefined || under === undefined) return upper ?? under;
    const known = this.memo.get(under) ?? new Map<CellFormat, CellFormat>();
    this.memo.set(under, known);
    const merged = known.get(upper) ?? { ...under, ...upper };
    known.set(upper, merged);
    return merged;
  }
}

const backgroundFormats = new Map<string, CellFormat>();

/** One object for each colour, so that cells share it. */
function backgroundFormat(color: string): CellFormat {
  const format = backgroundFormats.get(color) ?? { background: color };
  backgroundFormats.set(color, format);
  return format;
}

function bandFormat(bandings: readonly BandingState[], rowCount: number, row: number, column: number): CellFormat | undefined {
  const banding = bandings.find((one) => contains(one.range, row, column));
  if (banding === undefined || banding.row === null) return undefined;
  const { header, first, second, footer } = banding.row;
  const start = banding.range.startRow;
  const last = (banding.range.endRow ?? rowCount) - 1;
  const body = header === null ? row - start : row - start - 1;
  const color = row === start && header !== null ? header : row === last && footer !== null ? footer : body % 2 === 0 ? first : second;
  return color === null ? undefined : backgroundFormat(color);
}
