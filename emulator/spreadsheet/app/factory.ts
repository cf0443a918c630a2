import type { ServiceHost } from '../../kernel/host';
import type { ServiceObject } from '../../kernel/serviceObject';
import type { BandingState, ColorText, ConditionalFormatState, DeveloperMetadataState, GridRange, NamedRangeState, ProtectionState, SheetState, SpreadsheetState, ValidationRule, CellFormat, TextRun, TextRunStyle } from '../state';
import type { Range } from './range/Range';
import type { Sheet } from './sheet/Sheet';
import type { Spreadsheet } from './spreadsheet/Spreadsheet';

/** Where a service object lives. */
export interface Place {
  readonly host: ServiceHost;
  readonly spreadsheet: SpreadsheetState;
}
export interface SheetPlace extends Place {
  readonly sheet: SheetState;
}

/**
 * Makes service objects from each other without their modules importing one another in circles: a Range gives its Sheet, a Sheet its
 * Ranges. services.ts fills it once.
 */
export interface Factory {
  spreadsheet(place: Place): Spreadsheet;
  sheet(place: SheetPlace): Sheet;
  range(place: SheetPlace, range: GridRange): Range;
  rangeList(place: SheetPlace, ranges: Range[]): ServiceObject;
  protection(place: SheetPlace, state: ProtectionState): ServiceObject;
  namedRange(place: Place, state: NamedRangeState): ServiceObject;
  filter(place: SheetPlace): ServiceObject;
  banding(place: SheetPlace, state: BandingState): ServiceObject;
  metadata(place: Place, state: DeveloperMetadataState): ServiceObject;
  metadataFinder(place: Place, within: GridRange | { sheetId: number } | null): ServiceObject;
  textFinder(place: Place, scope: GridRange | null, sheet: SheetState | null, text: string): ServiceObject;
  validation(place: Place, rule: ValidationRule): ServiceObject;
  conditionalFormat(place: Place, state: ConditionalFormatState): ServiceObject;
  color(host: ServiceHost, color: ColorText): ServiceObject;
  textStyle(host: ServiceHost, style: TextRunStyle): ServiceObject;
  richText(host: ServiceHost, text: string, runs: readonly TextRun[], cell: CellFormat | undefined): ServiceObject;
  group(place: SheetPlace, dimension: 'ROWS' | 'COLUMNS', index: number, depth: number): ServiceObject;
  selection(place: Place): ServiceObject;
  user(host: ServiceHost, email: string): ServiceObject;
}

let bound: Factory | null = null;

export function bindFactory(factory: Factory): void {
  bound = factory;
}

export function factory(): Factory {
  if (!bound) throw new Error('the spreadsheet services are not bound');
  return bound;
}
