import { TabulatorFull } from 'tabulator-tables';
import type { CellComponent, ColumnDefinition, RangeComponent } from 'tabulator-tables';
import type { SheetView } from '../../../emulator/spreadsheet/people/sheetView';
import { cellEditor } from './cellEditor';
import { columnLetters } from './columnLetters';
import { drawCell, tooltipOf } from './drawCell';
import { ShownSheet } from './ShownSheet';
import type { Place } from './ShownSheet';

export interface Selection extends Place { readonly rows: number; readonly columns: number }

/** One tab drawn by Tabulator. It never changes data itself: it tells what a person typed, and is given the next view. */
export class Grid {
  private readonly table: TabulatorFull;
  private readonly built: Promise<void>;
  private firstKey: string | null = null;
  private selection: Selection | null = null;
  sheet: ShownSheet;

  constructor(
    private readonly element: HTMLElement,
    view: SheetView,
    onTyped: (place: Place, text: string) => void,
    private readonly onSelected: (selection: Selection) => void,
  ) {
    this.sheet = new ShownSheet(view);
    this.table = new TabulatorFull(element, {
      data: this.sheet.tableRows(),
      columns: Array.from({ length: this.sheet.columnCount }, (_unused, column) => this.column(column)),
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
    this.table.on('cellEdited', (cell) => onTyped(this.sheet.anchorOf(placeOf(cell)), String(cell.getValue())));
    this.table.on('rangeAdded', (range) => this.rangeSelected(range));
    this.table.on('rangeChanged', (range) => this.rangeSelected(range));
  }

  /** Whether a view can be shown without building the grid anew. */
  fits(view: SheetView): boolean {
    return this.sheet.hasFrameOf(new ShownSheet(view));
  }

  async show(view: SheetView): Promise<void> {
    await this.built;
    const { scrollTop, scrollLeft } = this.scroller() ?? { scrollTop: 0, scrollLeft: 0 };
    const { selection } = this;
    this.sheet = new ShownSheet(view);
    await this.table.replaceData(this.sheet.tableRows());
    this.select(selection);
    this.scroller()?.scrollTo({ top: scrollTop, left: scrollLeft });
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

  destroy(): void {
    this.table.destroy();
  }

  private column(column: number): ColumnDefinition {
    const { frozenColumns } = this.sheet.view;
    const width = this.sheet.widthOf(column);
    const describe = (row: number) => ({ text: this.sheet.contentAt({ row, column }), rule: this.sheet.ruleAt(this.sheet.anchorOf({ row, column })), firstKey: this.firstKey });
    return {
      title: columnLetters(column),
      field: `c${column}`,
      width,
      visible: width > 0,
      frozen: column < frozenColumns,
      formatter: (cell) => drawCell(cell.getElement(), this.sheet, placeOf(cell)),
      tooltip: (_event, cell) => tooltipOf(this.sheet, this.sheet.anchorOf(placeOf(cell))),
      editor: cellEditor(describe, () => this.moveDown()),
    };
  }

  /** Selects again what was selected before the data was replaced. */
  private select(selection: Selection | null): void {
    if (selection === null) return;
    const first = this.cellAt(selection);
    const last = this.cellAt({ row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 });
    if (first !== null && last !== null && !this.isFrozen(selection)) this.table.getRanges()[0]?.setBounds(first, last);
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

  private rangeSelected(range: RangeComponent): void {
    const cells = range.getCells();
    const first = cells[0]?.find((cell) => cell.getField().startsWith('c'));
    if (first !== undefined) this.choose({ ...placeOf(first), rows: cells.length, columns: cells[0]?.length ?? 1 });
  }

  /** Tabulator's ranges leave frozen rows out. */
  private selectFrozen(place: Place): void {
    if (this.isFrozen(place)) setTimeout(() => this.choose({ ...place, rows: 1, columns: 1 }));
  }

  private choose(selection: Selection): void {
    this.selection = selection;
    // A person who selects one of merged cells means the one that holds their content.
    this.onSelected(selection.rows * selection.columns === 1 ? { ...selection, ...this.sheet.anchorOf(selection) } : selection);
  }

  private isFrozen(place: Place): boolean {
    return place.row < this.sheet.view.frozenRows;
  }

  private cellAt({ row, column }: Place): CellComponent | null {
    const found = this.table.getRow(row);
    const cell = found === false ? false : found.getCell(`c${column}`);
    return cell === false ? null : cell;
  }

  private scroller(): Element | null {
    return this.element.querySelector('.tabulator-tableholder');
  }
}

function placeOf(cell: CellComponent): Place {
  return { row: cell.getRow().getIndex(), column: Number(cell.getField().slice(1)) };
}
