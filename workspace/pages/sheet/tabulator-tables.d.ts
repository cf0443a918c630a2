/** The part of Tabulator 6 that the grid uses; the package brings no types. */
declare module 'tabulator-tables' {
  export interface CellComponent {
    getValue(): unknown;
    getElement(): HTMLElement;
    getField(): string;
    getRow(): RowComponent;
    edit(force?: boolean): void;
  }
  export interface RowComponent {
    getIndex(): number;
    getElement(): HTMLElement;
    getCell(field: string): CellComponent | false;
  }
  export interface RangeComponent {
    getCells(): CellComponent[][];
    setBounds(first: CellComponent, last: CellComponent): void;
  }
  export type Editor = (cell: CellComponent, onRendered: (act: () => void) => void, success: (value: string) => void, cancel: () => void) => HTMLElement | false;
  export interface ColumnDefinition {
    title: string;
    field: string;
    width?: number;
    minWidth?: number;
    frozen?: boolean;
    visible?: boolean;
    headerSort?: boolean;
    resizable?: boolean | string;
    hozAlign?: 'left' | 'center' | 'right';
    cssClass?: string;
    formatter?: (cell: CellComponent) => string | HTMLElement;
    tooltip?: (event: MouseEvent, cell: CellComponent) => string | false;
    editor?: Editor;
    editable?: boolean | ((cell: CellComponent) => boolean);
    cellMouseDown?: (event: UIEvent, cell: CellComponent) => void;
  }
  export interface Options {
    data: readonly object[];
    columns: ColumnDefinition[];
    rowHeader?: ColumnDefinition;
    index: string;
    height: string;
    layout?: string;
    frozenRows?: number;
    selectableRange?: number | boolean;
    selectableRangeColumns?: boolean;
    selectableRangeRows?: boolean;
    selectableRangeClearCells?: boolean;
    editTriggerEvent?: 'click' | 'dblclick' | 'focus';
    clipboard?: boolean | 'copy' | 'paste';
    clipboardCopyRowRange?: string;
    clipboardCopyStyled?: boolean;
    clipboardCopyConfig?: { rowHeaders?: boolean; columnHeaders?: boolean };
    rowFormatter?: (row: RowComponent) => void;
    placeholder?: string;
    columnDefaults?: Partial<ColumnDefinition>;
    rowHeight?: number;
  }
  export class TabulatorFull {
    constructor(element: HTMLElement, options: Options);
    on(event: 'tableBuilt', listener: () => void): void;
    on(event: 'rangeAdded' | 'rangeChanged', listener: (range: RangeComponent) => void): void;
    on(event: 'cellEdited', listener: (cell: CellComponent) => void): void;
    replaceData(data: readonly object[]): Promise<void>;
    getRanges(): RangeComponent[];
    getRow(index: number): RowComponent | false;
    redraw(force?: boolean): void;
    destroy(): void;
  }
}
