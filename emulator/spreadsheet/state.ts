import type { BandingState, ChartState, ConditionalFormatState, DeveloperMetadataState, FilterState, FilterViewState, GroupState, ImageState, NamedRangeState, ProtectionState, SlicerState, TableState, ValidationRule } from './attachedState';

export type * from './attachedState';

/**
 * A spreadsheet as plain data. Positions count from 0 everywhere in the state and the model; service classes and the people's surface
 * count from 1. Objects named *Format, *Rule, TextRun are never changed in place: writers replace them, so cells may share one object.
 */
export interface SpreadsheetState {
  readonly id: string;
  /** Google's locale name: 'en_US', 'in_ID' or 'id_ID'. */
  locale: string;
  /** IANA zone in which the serial numbers of dates are read. */
  timeZone: string;
  /** Tabs in the order in which people see them. */
  sheets: SheetState[];
  namedRanges: NamedRangeState[];
  developerMetadata: DeveloperMetadataState[];
  /** 'ON_CHANGE' | 'MINUTE' | 'HOUR' */
  recalculation: string;
  iterativeCalculation: { enabled: boolean; maxCycles: number; threshold: number };
  /** Raised by every snapshot: rows with an older stamp are copied before they are changed (model/snapshot). */
  stamp: number;
  /** Raised by every change of a cell: tells the calculation whether its results are still true. */
  version: number;
  /** `version` and instant for which the formulas were last computed, and the instant until which they stay true (TODAY, NOW). */
  computed: { version: number; at: number; validUntil: number };
  /** Last id given to a protection, filter view, banding, chart, metadata and so on. */
  lastId: number;
  /** Id of the form whose answers come here, per tab in SheetState.formId. Kept for getFormUrl. */
  formId: string | null;
  theme: SpreadsheetThemeState;
  /** Custom menus that scripts added (name → items); people see them. */
  menus: { name: string; items: { name: string; functionName: string | null }[] }[];
}

export interface SpreadsheetThemeState {
  fontFamily: string;
  /** ThemeColorType name → '#rrggbb'. */
  colors: Record<string, string>;
}

/** A number, text, truth value, nothing, or the error of a formula. Dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | null | CellError;
export interface CellError {
  /** '#REF!' | '#DIV/0!' | '#NAME?' | '#N/A' | '#VALUE!' | '#NUM!' | '#ERROR!' | '#NULL!' */
  readonly error: string;
  readonly message: string;
}

/** Half-open; a null end reaches to the edge of the sheet and grows with it. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRow: number;
  readonly endRow: number | null;
  readonly startColumn: number;
  readonly endColumn: number | null;
}

export interface SheetState {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Sparse by row; may be shorter than rowCount. Change rows through model/rows only. */
  rows: (RowState | undefined)[];
  /** Sparse by column; may be shorter than columnCount. */
  columns: (ColumnState | undefined)[];
  merges: GridRange[];
  filter: FilterState | null;
  filterViews: FilterViewState[];
  protections: ProtectionState[];
  bandings: BandingState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  slicers: SlicerState[];
  images: ImageState[];
  tables: TableState[];
  /** Row and column groups. */
  groups: GroupState[];
  rowGroupControl: 'BEFORE' | 'AFTER';
  columnGroupControl: 'BEFORE' | 'AFTER';
  /** True once any cell of the tab held a formula. */
  hasFormulas: boolean;
  /** Form whose answers are written here. */
  formId: string | null;
}

export interface RowState {
  /** See SpreadsheetState.stamp. */
  stamp: number;
  /** By column; may be shorter than columnCount; computed results of formulas lie here too. */
  values: CellValue[];
  /** By column; undefined is the default format. */
  formats?: (CellFormat | undefined)[];
  /** Text of formulas by column, with the leading '='. */
  formulas?: Map<number, string>;
  /** Columns whose value spilled from an array formula elsewhere. */
  spilled?: Set<number>;
  /** Number format that a formula's result brings along where the cell has none of its own. */
  resultFormats?: Map<number, string>;
  notes?: Map<number, string>;
  validations?: Map<number, ValidationRule>;
  richTexts?: Map<number, TextRun[]>;
  height?: number;
  hiddenByUser?: boolean;
  hiddenByFilter?: boolean;
}

export interface ColumnState {
  width?: number;
  hiddenByUser?: boolean;
  /** Response tabs: the form's question written here, so that it is found again after the column was moved (forms/model/linkedColumns). */
  formField?: string;
}

/** '#rrggbb' or the name of a theme colour, as 'ACCENT1'. */
export type ColorText = string;

export interface CellFormat {
  /** Pattern; absent is automatic. */
  readonly numberFormat?: string;
  readonly background?: ColorText;
  readonly fontColor?: ColorText;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** 'left' | 'center' | 'right' */
  readonly horizontal?: string;
  /** 'top' | 'middle' | 'bottom' */
  readonly vertical?: string;
  /** 'WRAP' | 'OVERFLOW' | 'CLIP' */
  readonly wrap?: string;
  readonly rotation?: number;
  readonly verticalText?: boolean;
  /** 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' */
  readonly direction?: string;
  readonly borders?: CellBorders;
  readonly padding?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly hideHyperlink?: boolean;
}
export interface CellBorders {
  readonly top?: CellBorder;
  readonly bottom?: CellBorder;
  readonly left?: CellBorder;
  readonly right?: CellBorder;
}
export interface CellBorder {
  /** SpreadsheetApp.BorderStyle name. */
  readonly style: string;
  readonly color: ColorText;
}

/** Style of the text from `start` to the next run. */
export interface TextRun {
  readonly start: number;
  readonly style: TextRunStyle;
  readonly link?: string;
}
export interface TextRunStyle {
  readonly fontColor?: ColorText;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}
