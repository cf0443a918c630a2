import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { rangeAt } from '../../model/gridRange';
import { requireEditable } from '../../model/protection';
import type { ImageState } from '../../state';
import { factory, type SheetPlace } from '../factory';
import type { RangeBase } from '../range/RangeBase';
import { imageOf } from './imageSource';

/** A picture that lies over the grid of a tab. */
export class OverGridImage extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.OverGridImage';
  constructor(
    private readonly place: SheetPlace,
    private readonly state: ImageState,
  ) {
    super();
  }
  private read<T>(name: string, effect: () => T): T {
    return this.place.host.call(`${this.typeName}.${name}`, effect);
  }
  private change(name: string, effect: () => void): this {
    const { host, spreadsheet, sheet } = this.place;
    return host.call(`${this.typeName}.${name}`, () => {
      if (!sheet.images.includes(this.state)) throw new ScriptError('The image no longer exists.');
      requireEditable(host.account, spreadsheet, sheet, host.execution.effectiveUser, rangeAt(sheet.id, this.state.position.row, this.state.position.column));
      effect();
      return this;
    });
  }

  getAltTextTitle(): string {
    return this.read('getAltTextTitle', () => this.state.altTitle);
  }
  setAltTextTitle(title: string): this {
    return this.change('setAltTextTitle', () => void (this.state.altTitle = title));
  }
  getAltTextDescription(): string {
    return this.read('getAltTextDescription', () => this.state.altDescription);
  }
  setAltTextDescription(description: string): this {
    return this.change('setAltTextDescription', () => void (this.state.altDescription = description));
  }
  getAnchorCell(): RangeBase {
    return this.read('getAnchorCell', () => factory().range(this.place, rangeAt(this.place.sheet.id, this.state.position.row, this.state.position.column)));
  }
  setAnchorCell(cell: RangeBase): this {
    return this.change('setAnchorCell', () => Object.assign(this.state.position, { row: cell.area.startRow, column: cell.area.startColumn }));
  }
  getAnchorCellXOffset(): number {
    return this.read('getAnchorCellXOffset', () => this.state.position.offsetX);
  }
  setAnchorCellXOffset(offset: number): this {
    return this.change('setAnchorCellXOffset', () => void (this.state.position.offsetX = offset));
  }
  getAnchorCellYOffset(): number {
    return this.read('getAnchorCellYOffset', () => this.state.position.offsetY);
  }
  setAnchorCellYOffset(offset: number): this {
    return this.change('setAnchorCellYOffset', () => void (this.state.position.offsetY = offset));
  }
  getWidth(): number {
    return this.read('getWidth', () => this.state.width);
  }
  setWidth(width: number): this {
    return this.change('setWidth', () => void (this.state.width = width));
  }
  getHeight(): number {
    return this.read('getHeight', () => this.state.height);
  }
  setHeight(height: number): this {
    return this.change('setHeight', () => void (this.state.height = height));
  }
  getInherentWidth(): number {
    return this.read('getInherentWidth', () => this.state.inherentWidth);
  }
  getInherentHeight(): number {
    return this.read('getInherentHeight', () => this.state.inherentHeight);
  }
  resetSize(): this {
    return this.change('resetSize', () => Object.assign(this.state, { width: this.state.inherentWidth, height: this.state.inherentHeight }));
  }
  getUrl(): string | null {
    return this.read('getUrl', () => (this.state.url === '' ? null : this.state.url));
  }
  replace(source: unknown): this {
    return this.change('replace', () => Object.assign(this.state, imageOf(this.place.host, source)));
  }
  getScript(): string {
    return this.read('getScript', () => this.state.script);
  }
  assignScript(functionName: string): this {
    return this.change('assignScript', () => void (this.state.script = functionName));
  }
  getSheet(): ServiceObject {
    return factory().sheet(this.place);
  }
  remove(): void {
    this.change('remove', () => {
      this.place.sheet.images = this.place.sheet.images.filter((image) => image !== this.state);
    });
  }
}
