import type { RowView, RuleView, SheetView } from '../../../emulator/spreadsheet/people/sheetView';
import type { CellFormat } from '../../../emulator/spreadsheet/state';

/** A cell of the sheet; positions count from 0. */
export interface Place { readonly row: number; readonly column: number }

/** Merged cells; their ends are half-open. */
export interface ShownMerge { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }

/** Empty columns shown beside the used ones, so that one can type there. */
const SPARE_COLUMNS = 3;
const FEWEST_COLUMNS = 8;
/** Pixels; hidden columns have none. */
const NARROWEST_COLUMN = 24;

/** One view of a tab, asked by place. */
export class ShownSheet {
  private readonly rows: ReadonlyMap<number, RowView>;
  private readonly merges: readonly ShownMerge[];

  constructor(readonly view: SheetView) {
    this.rows = new Map(view.rows.filter((row) => !row.hidden).map((row) => [row.number, row]));
    this.merges = view.merges.map((merge) => ({ ...merge, endRow: merge.endRow ?? view.rowCount, endColumn: merge.endColumn ?? view.columnCount }));
  }

  get columnCount(): number {
    const { view } = this;
    return Math.min(view.columnCount, Math.max(view.usedColumns + SPARE_COLUMNS, FEWEST_COLUMNS));
  }

  /** Rows as the table wants them: an id, a label, and a text for each column that has one. */
  tableRows(): object[] {
    return [...this.rows.values()].map((row) => ({ id: row.number, label: row.number + 1, ...Object.fromEntries(row.texts.map((text, column) => [`c${column}`, text])) }));
  }

  /** Whether the other view has the same rows and columns to show, so that only contents differ. */
  hasFrameOf(other: ShownSheet): boolean {
    const [one, two] = [this.view, other.view];
    return one.spreadsheetId === two.spreadsheetId && one.tab === two.tab && one.firstRow === two.firstRow && this.columnCount === other.columnCount && one.frozenRows === two.frozenRows;
  }

  /** Width of a column in pixels, 0 where it is hidden. */
  widthOf(column: number): number {
    const width = this.view.columnWidths[column] ?? 100;
    return width === 0 ? 0 : Math.max(NARROWEST_COLUMN, width);
  }

  mergeAt({ row, column }: Place): ShownMerge | null {
    return this.merges.find((one) => row >= one.startRow && row < one.endRow && column >= one.startColumn && column < one.endColumn) ?? null;
  }

  /** The cell that stands for this one: of merged cells the first, which alone holds something. */
  anchorOf(place: Place): Place {
    const merge = this.mergeAt(place);
    return merge === null ? place : { row: merge.startRow, column: merge.startColumn };
  }

  textAt({ row, column }: Place): string {
    return this.rows.get(row)?.texts[column] ?? '';
  }

  /** What a person finds in the editor: the formula, where there is one, else the text. */
  contentAt(place: Place): string {
    const { row, column } = this.anchorOf(place);
    return this.rows.get(row)?.formulas[column] ?? this.textAt({ row, column });
  }

  noteAt({ row, column }: Place): string {
    return this.rows.get(row)?.notes[column] ?? '';
  }

  ruleAt({ row, column }: Place): RuleView | undefined {
    const number = this.rows.get(row)?.rules[column];
    return number === undefined ? undefined : this.view.rules[number];
  }

  formatAt(place: Place): CellFormat | undefined {
    const { row, column } = this.anchorOf(place);
    const number = this.rows.get(row)?.formats[column];
    return number === undefined ? undefined : this.view.formats[number];
  }
}
