import { TabulatorFull } from 'tabulator-tables';
import type { CellComponent, ColumnDefinition, RangeComponent } from 'tabulator-tables';
import type { RowView, RuleView, SheetView } from '../../../emulator/spreadsheet/people/sheetView';
import { cellEditor } from './cellEditor';
import { styleOf } from './cellLook';
import { columnLetters } from './columnLetters';

/** Empty columns shown beside the used ones, so that one can type there. */
const SPARE_COLUMNS = 3;

/** A cell of the sheet; positions count from 0. */
export interface Place { readonly row: number; readonly column: number }
export interface Selection extends Place { readonly rows: number; readonly columns: number }

/** One tab drawn by Tabulator. It never changes data itself: it tells what a person typed, and is given the next view. */
export class Grid {
  private readonly table: TabulatorFull;
  private view: SheetView;
  private rows = new Map<number, RowView>();
  private firstKey: string | null = null;
  private selection: Selection | null = null;
  private readonly built: Promise<void>;

  constructor(
    private readonly element: HTMLElement,
    view: SheetView,
    onTyped: (place: Place, text: string) => void,
    private readonly onSelected: (selection: Selection) => void,
  ) {
    this.view = view;
    this.table = new TabulatorFull(element, {
      data: this.take(view),
      columns: Array.from({ length: shownColumns(view) }, (_unused, column) => this.column(column)),
      rowHeader: { title: '', field: 'label', width: 52, frozen: true, headerSort: false, resizable: false, hozAlign: 'center', cssClass: 'row-number' },
      index: 'id',
      height: '100%',
      ...(view.frozenRows > 0 ? { frozenRows: view.frozenRows } : {}),
      selectableRange: 1,
      selectableRangeColumns: true,
      selectableRangeRows: true,
      editTriggerEvent: 'dblclick',
      clipboard: 'copy',
      clipboardCopyRowRange: 'range',
      clipboardCopyStyled: false,
      clipboardCopyConfig: { rowHeaders: false, columnHeaders: false },
      columnDefaults: { headerSort: false, resizable: 'header', cellMouseDown: (_event, cell) => this.selectFrozen(placeOf(cell)) },
    });
    this.built = new Promise((resolve) => this.table.on('tableBuilt', resolve));
    this.table.on('cellEdited', (cell) => onTyped(placeOf(cell), String(cell.getValue())));
    this.table.on('rangeAdded', (range) => this.selected(range));
    this.table.on('rangeChanged', (range) => this.selected(range));
  }

  /** Whether a view can be shown without building the grid anew. */
  fits(view: SheetView): boolean {
    return view.spreadsheetId === this.view.spreadsheetId && view.tab === this.view.tab && view.firstRow === this.view.firstRow && shownColumns(view) === shownColumns(this.view) && view.frozenRows === this.view.frozenRows;
  }

  async show(view: SheetView): Promise<void> {
    await this.built;
    const { scrollTop, scrollLeft } = this.scroller() ?? { scrollTop: 0, scrollLeft: 0 };
    this.view = view;
    const { selection } = this;
    await this.table.replaceData(this.take(view));
    this.select(selection);
    this.scroller()?.scrollTo({ top: scrollTop, left: scrollLeft });
  }

  /** Selects again what was selected before the data was replaced. */
  private select(selection: Selection | null): void {
    if (selection === null) return;
    const first = this.cellAt(selection);
    const last = this.cellAt({ row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 });
    if (first !== null && last !== null && selection.row >= this.view.frozenRows) this.table.getRanges()[0]?.setBounds(first, last);
    // The keyboard stays with the grid, unless a person has gone to a field meanwhile.
    if (document.activeElement === document.body) first?.getElement().focus({ preventScroll: true });
    this.choose(selection);
  }

  /** After Enter the cell below is next, as in Sheets. */
  private moveDown(): void {
    if (this.selection === null) return;
    const below = { row: this.selection.row + 1, column: this.selection.column, rows: 1, columns: 1 };
    setTimeout(() => this.select(below));
  }

  private choose(selection: Selection): void {
    this.selection = selection;
    this.onSelected(selection);
  }

  private cellAt({ row, column }: Place): CellComponent | null {
    const found = this.table.getRow(row);
    const cell = found === false ? false : found.getCell(`c${column}`);
    return cell === false ? null : cell;
  }

  /** Opens the editor of a cell; `firstKey` replaces its text. */
  edit(place: Place, firstKey: string | null): void {
    this.firstKey = firstKey;
    this.cellAt(place)?.edit(true);
    this.firstKey = null;
  }

  isEditing(): boolean {
    return this.element.querySelector('.cell-editor') !== null;
  }

  /** What a person finds in the editor: the formula, where there is one, else the text. */
  contentAt({ row, column }: Place): string {
    const found = this.rows.get(row);
    return found?.formulas[column] ?? found?.texts[column] ?? '';
  }

  noteAt({ row, column }: Place): string {
    return this.rows.get(row)?.notes[column] ?? '';
  }

  ruleAt({ row, column }: Place): RuleView | undefined {
    const number = this.rows.get(row)?.rules[column];
    return number === undefined ? undefined : this.view.rules[number];
  }

  destroy(): void {
    this.table.destroy();
  }

  private take(view: SheetView): object[] {
    const shown = view.rows.filter((row) => !row.hidden);
    this.rows = new Map(shown.map((row) => [row.number, row]));
    return shown.map((row) => ({ id: row.number, label: row.number + 1, ...Object.fromEntries(row.texts.map((text, column) => [`c${column}`, text])) }));
  }

  private column(column: number): ColumnDefinition {
    const width = this.view.columnWidths[column] ?? 100;
    return {
      title: columnLetters(column),
      field: `c${column}`,
      width: Math.max(24, width),
      visible: width > 0,
      frozen: column < this.view.frozenColumns,
      formatter: (cell) => this.draw(cell),
      tooltip: (_event, cell) => this.tooltip(placeOf(cell)),
      editor: cellEditor((row) => ({ text: this.contentAt({ row, column }), rule: this.ruleAt({ row, column }), firstKey: this.firstKey }), () => this.moveDown()),
    };
  }

  private draw(cell: CellComponent): HTMLElement {
    const place = placeOf(cell);
    const row = this.rows.get(place.row);
    const text = row?.texts[place.column] ?? '';
    const formatNumber = row?.formats[place.column];
    const rule = this.ruleAt(place);
    const element = cell.getElement();
    Object.assign(element.style, styleOf(formatNumber === undefined ? undefined : this.view.formats[formatNumber], text));
    element.classList.toggle('cell-with-note', this.noteAt(place) !== '');
    element.classList.toggle('cell-with-choices', rule?.choices !== null && rule?.choices !== undefined);
    const shown = document.createElement('span');
    shown.textContent = rule?.checkbox === true ? (text === 'TRUE' ? '☑' : '☐') : text;
    return shown;
  }

  private tooltip(place: Place): string | false {
    const parts = [this.noteAt(place), this.ruleAt(place)?.helpText ?? ''].filter((part) => part !== '');
    return parts.length === 0 ? false : parts.join('\n\n');
  }

  private selected(range: RangeComponent): void {
    const cells = range.getCells();
    const first = cells[0]?.find((cell) => cell.getField().startsWith('c'));
    if (first === undefined) return;
    this.choose({ ...placeOf(first), rows: cells.length, columns: cells[0]?.length ?? 1 });
  }

  /** Tabulator's ranges leave frozen rows out. */
  private selectFrozen(place: Place): void {
    if (place.row < this.view.frozenRows) setTimeout(() => this.choose({ ...place, rows: 1, columns: 1 }));
  }

  private scroller(): Element | null {
    return this.element.querySelector('.tabulator-tableholder');
  }
}

function placeOf(cell: CellComponent): Place {
  return { row: cell.getRow().getIndex(), column: Number(cell.getField().slice(1)) };
}

function shownColumns(view: SheetView): number {
  return Math.min(view.columnCount, Math.max(view.usedColumns + SPARE_COLUMNS, 8));
}
