import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { sheetById } from '../../model/create';
import type { DeveloperMetadataState, GridRange, MetadataLocation } from '../../state';
import { type Place, factory } from '../factory';

/** Looks for developer metadata in a spreadsheet, a tab or a range. What other projects keep to themselves is not found. */
export class DeveloperMetadataFinder extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.DeveloperMetadataFinder';
  private readonly tests: ((state: DeveloperMetadataState) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly place: Place,
    private readonly within: GridRange | { readonly sheetId: number } | null,
  ) {
    super();
  }
  private where(test: (state: DeveloperMetadataState) => boolean): this {
    this.tests.push(test);
    return this;
  }
  withId(id: number): this {
    return this.where((state) => state.id === id);
  }
  withKey(key: string): this {
    return this.where((state) => state.key === key);
  }
  withValue(value: string): this {
    return this.where((state) => state.value === value);
  }
  withVisibility(visibility: EnumValue): this {
    return this.where((state) => state.visibility === visibility.name);
  }
  withLocationType(locationType: EnumValue): this {
    return this.where((state) => state.location.type === locationType.name);
  }
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  find(): ServiceObject[] {
    return this.place.host.call(`${this.typeName}.find`, () =>
      this.place.spreadsheet.developerMetadata
        .filter((state) => state.visibility === 'DOCUMENT' || state.projectId === this.place.host.project.id)
        .filter((state) => this.lies(state.location) && this.tests.every((test) => test(state)))
        .map((state) => factory().metadata(this.place, state)),
    );
  }
  /** Everything below the searched place counts: a tab's rows and columns, a spreadsheet's tabs. */
  private lies(location: MetadataLocation): boolean {
    const { within } = this;
    if (within === null) return true;
    if (location.type === 'SPREADSHEET') return this.intersecting;
    if (location.sheetId !== within.sheetId) return false;
    if (!('startRow' in within)) return true;
    if (location.type === 'SHEET') return this.intersecting;
    const [start, end] = location.type === 'ROW' ? [within.startRow, within.endRow] : [within.startColumn, within.endColumn];
    if (this.intersecting) return location.start < (end ?? Infinity) && location.end > start;
    // A range holds a row only where it reaches over all columns, and a column only over all rows (Range.createDeveloperMetadataFinder).
    const sheet = sheetById(this.place.spreadsheet, within.sheetId);
    const [first, last, size] = location.type === 'ROW' ? [within.startColumn, within.endColumn, sheet?.columnCount ?? 0] : [within.startRow, within.endRow, sheet?.rowCount ?? 0];
    return location.start >= start && location.end <= (end ?? Infinity) && first === 0 && (last ?? Infinity) >= size;
  }
}
