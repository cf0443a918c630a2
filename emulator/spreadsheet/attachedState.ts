import type { CellFormat, ColorText, GridRange } from './state';

/**
 * A condition as DataValidation, ConditionalFormatRule and FilterCriteria know it. `type` is a name of
 * SpreadsheetApp.DataValidationCriteria or BooleanCriteria. Dates are serial numbers, ranges GridRange objects.
 */
export interface Condition {
  readonly type: string;
  readonly values: readonly ConditionValue[];
}
export type ConditionValue = string | number | boolean | GridRange | { readonly relativeDate: string } | { readonly date: number };

export interface ValidationRule {
  readonly condition: Condition;
  /** False: input that fails is refused; true: it gets a warning mark. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

export interface FilterCriterion {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly condition?: Condition;
  readonly visibleBackground?: ColorText;
  readonly visibleForeground?: ColorText;
}
export interface FilterState {
  range: GridRange;
  /** By column of the sheet, from 0. */
  criteria: Map<number, FilterCriterion>;
  sort: { column: number; ascending: boolean } | null;
}
export interface FilterViewState extends FilterState {
  readonly id: number;
  title: string;
  namedRangeId: string | null;
}

export interface ProtectionState {
  readonly id: number;
  /** Null end rows and columns on a whole sheet. */
  range: GridRange;
  /** Whole tab: ranges in `unprotected` are left free. */
  wholeSheet: boolean;
  unprotected: GridRange[];
  description: string;
  /** Somebody may edit after a warning. */
  warningOnly: boolean;
  /** Addresses besides the owner. */
  editors: Set<string>;
  domainEdit: boolean;
  namedRangeId: string | null;
  targetAudiences: string[];
}

export interface NamedRangeState {
  readonly id: string;
  name: string;
  range: GridRange;
}

export interface BandingState {
  readonly id: number;
  range: GridRange;
  row: BandColors | null;
  column: BandColors | null;
}
export interface BandColors {
  header: ColorText | null;
  first: ColorText | null;
  second: ColorText | null;
  footer: ColorText | null;
}

export interface ConditionalFormatState {
  ranges: GridRange[];
  readonly boolean: { readonly condition: Condition; readonly format: CellFormat } | null;
  readonly gradient: { readonly min: GradientPoint; readonly mid: GradientPoint | null; readonly max: GradientPoint } | null;
}
export interface GradientPoint {
  readonly color: ColorText;
  /** 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE' */
  readonly type: string;
  readonly value: string;
}

export interface DeveloperMetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  /** 'DOCUMENT' | 'PROJECT' */
  visibility: string;
  /** Project that made it: others do not see PROJECT metadata. */
  readonly projectId: string;
  location: MetadataLocation;
}
export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly start: number; readonly end: number };

export interface ChartState {
  readonly id: number;
  /** Charts.ChartType name. */
  type: string;
  ranges: GridRange[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  mergeStrategy: string;
  hiddenDimensionStrategy: string;
  transpose: boolean;
}
export interface SlicerState {
  readonly id: number;
  range: GridRange;
  title: string;
  column: number | null;
  criterion: FilterCriterion | null;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  applyToPivotTables: boolean;
  backgroundColor: ColorText | null;
}
export interface ImageState {
  readonly id: number;
  /** Address it was taken from; empty for a blob. */
  url: string;
  /** Size of the picture itself, in pixels. */
  inherentWidth: number;
  inherentHeight: number;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  altTitle: string;
  altDescription: string;
  script: string;
}
export interface TableState {
  readonly id: string;
  name: string;
  range: GridRange;
  columns: { name: string; type: string; rule: ValidationRule | null }[];
}
export interface GroupState {
  readonly dimension: 'ROWS' | 'COLUMNS';
  start: number;
  end: number;
  depth: number;
  collapsed: boolean;
}
