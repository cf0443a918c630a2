import { ScriptError } from '../../../kernel/errors';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { sheetById } from '../../model/create';
import { requireSpreadsheetEditable } from '../../model/protection';
import type { DeveloperMetadataState, GridRange, MetadataLocation, SheetState } from '../../state';
import { factory, type Place } from '../factory';
import type { RangeBase } from '../range/RangeBase';

/** Data that programs attach to a spreadsheet, a tab, a row or a column. */
export class DeveloperMetadata extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.DeveloperMetadata';
  constructor(
    private readonly place: Place,
    private readonly state: DeveloperMetadataState,
  ) {
    super();
  }
  private change(name: string, effect: () => void): this {
    return this.place.host.call(`${this.typeName}.${name}`, () => {
      requireSpreadsheetEditable(this.place.host.account, this.place.spreadsheet, this.place.host.execution.effectiveUser);
      if (!this.place.spreadsheet.developerMetadata.includes(this.state)) throw new ScriptError('The developer metadata no longer exists.');
      effect();
      return this;
    });
  }
  getId(): number {
    return this.state.id;
  }
  getKey(): string {
    return this.state.key;
  }
  getValue(): string | null {
    return this.state.value;
  }
  getVisibility(): EnumValue {
    return this.place.host.enumValue('SpreadsheetApp.DeveloperMetadataVisibility', this.state.visibility);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.place, this.state.location);
  }
  setKey(key: string): this {
    return this.change('setKey', () => void (this.state.key = key));
  }
  setValue(value: string): this {
    return this.change('setValue', () => void (this.state.value = value));
  }
  setVisibility(visibility: EnumValue): this {
    return this.change('setVisibility', () => void (this.state.visibility = visibility.name));
  }
  moveToRow(row: RangeBase): this {
    return this.change('moveToRow', () => void (this.state.location = { type: 'ROW', sheetId: row.sheet.id, start: row.area.startRow, end: row.area.endRow }));
  }
  moveToColumn(column: RangeBase): this {
    return this.change('moveToColumn', () => void (this.state.location = { type: 'COLUMN', sheetId: column.sheet.id, start: column.area.startColumn, end: column.area.endColumn }));
  }
  moveToSheet(sheet: { readonly sheet: SheetState }): this {
    return this.change('moveToSheet', () => void (this.state.location = { type: 'SHEET', sheetId: sheet.sheet.id }));
  }
  moveToSpreadsheet(): this {
    return this.change('moveToSpreadsheet', () => void (this.state.location = { type: 'SPREADSHEET' }));
  }
  remove(): void {
    this.change('remove', () => {
      const { spreadsheet } = this.place;
      spreadsheet.developerMetadata = spreadsheet.developerMetadata.filter((each) => each !== this.state);
    });
  }
}

export class DeveloperMetadataLocation extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.DeveloperMetadataLocation';
  constructor(
    private readonly place: Place,
    private readonly location: MetadataLocation,
  ) {
    super();
  }
  private sheet(): SheetState | null {
    return this.location.type === 'SPREADSHEET' ? null : (sheetById(this.place.spreadsheet, this.location.sheetId) ?? null);
  }
  private span(type: 'ROW' | 'COLUMN'): RangeBase | null {
    const { location } = this;
    const sheet = this.sheet();
    if (location.type !== type || !sheet || (location.type !== 'ROW' && location.type !== 'COLUMN')) return null;
    const { start, end } = location;
    const whole = { sheetId: sheet.id, startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
    const range: GridRange = type === 'ROW' ? { ...whole, startRow: start, endRow: end } : { ...whole, startColumn: start, endColumn: end };
    return factory().range({ host: this.place.host, spreadsheet: this.place.spreadsheet, sheet }, range);
  }
  getLocationType(): EnumValue {
    return this.place.host.enumValue('SpreadsheetApp.DeveloperMetadataLocationType', this.location.type);
  }
  getRow(): RangeBase | null {
    return this.span('ROW');
  }
  getColumn(): RangeBase | null {
    return this.span('COLUMN');
  }
  getSheet(): ServiceObject | null {
    const sheet = this.sheet();
    return sheet && this.location.type === 'SHEET' ? factory().sheet({ host: this.place.host, spreadsheet: this.place.spreadsheet, sheet }) : null;
  }
  getSpreadsheet(): ServiceObject | null {
    return this.location.type === 'SPREADSHEET' ? factory().spreadsheet(this.place) : null;
  }
}
