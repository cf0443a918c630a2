import { ServiceObject } from '../../../kernel/serviceObject';
import { nextId } from '../../model/create';
import { requireEditable } from '../../model/protection';
import type { BandColors, BandingState } from '../../state';
import { colorOfArgument } from '../colors/Color';
import { factory, type SheetPlace } from '../factory';
import type { RangeBase } from '../range/RangeBase';

/** Alternating colours of a range. */
export class Banding extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Banding';
  constructor(
    private readonly place: SheetPlace,
    private readonly state: BandingState,
  ) {
    super();
  }
  private color(name: string, kind: 'row' | 'column', part: keyof BandColors): string | null {
    return this.place.host.call(`${this.typeName}.${name}`, () => this.state[kind]?.[part] ?? null);
  }
  private object(name: string, kind: 'row' | 'column', part: keyof BandColors): ServiceObject | null {
    const color = this.color(name, kind, part);
    return color === null ? null : factory().color(this.place.host, color);
  }
  private change(name: string, effect: () => void): this {
    const { host, spreadsheet, sheet } = this.place;
    return host.call(`${this.typeName}.${name}`, () => {
      requireEditable(host.account, spreadsheet, sheet, host.execution.effectiveUser, this.state.range);
      effect();
      return this;
    });
  }
  private paint(name: string, kind: 'row' | 'column', part: keyof BandColors, color: unknown): this {
    return this.change(name, () => {
      const colors = (this.state[kind] ??= { header: null, first: null, second: null, footer: null });
      colors[part] = colorOfArgument(color) ?? null;
    });
  }
  getRange(): RangeBase {
    return factory().range(this.place, this.state.range);
  }
  setRange(range: RangeBase): this {
    return this.change('setRange', () => void (this.state.range = range.area));
  }
  copyTo(range: RangeBase): ServiceObject {
    return this.place.host.call(`${this.typeName}.copyTo`, () => {
      const copy: BandingState = { ...structuredClone(this.state), id: nextId(this.place.spreadsheet), range: range.area };
      range.sheet.bandings.push(copy);
      return factory().banding(range, copy);
    });
  }
  remove(): void {
    this.change('remove', () => {
      this.place.sheet.bandings = this.place.sheet.bandings.filter((banding) => banding !== this.state);
    });
  }
  getHeaderRowColor(): string | null {
    return this.color('getHeaderRowColor', 'row', 'header');
  }
  getHeaderRowColorObject(): ServiceObject | null {
    return this.object('getHeaderRowColorObject', 'row', 'header');
  }
  setHeaderRowColor(color: string | null): this {
    return this.paint('setHeaderRowColor', 'row', 'header', color);
  }
  setHeaderRowColorObject(color: unknown): this {
    return this.paint('setHeaderRowColorObject', 'row', 'header', color);
  }
  getHeaderColumnColor(): string | null {
    return this.color('getHeaderColumnColor', 'column', 'header');
  }
  getHeaderColumnColorObject(): ServiceObject | null {
    return this.object('getHeaderColumnColorObject', 'column', 'header');
  }
  setHeaderColumnColor(color: string | null): this {
    return this.paint('setHeaderColumnColor', 'column', 'header', color);
  }
  setHeaderColumnColorObject(color: unknown): this {
    return this.paint('setHeaderColumnColorObject', 'column', 'header', color);
  }
  getFirstRowColor(): string | null {
    return this.color('getFirstRowColor', 'row', 'first');
  }
  getFirstRowColorObject(): ServiceObject | null {
    return this.object('getFirstRowColorObject', 'row', 'first');
  }
  setFirstRowColor(color: string | null): this {
    return this.paint('setFirstRowColor', 'row', 'first', color);
  }
  setFirstRowColorObject(color: unknown): this {
    return this.paint('setFirstRowColorObject', 'row', 'first', color);
  }
  getFirstColumnColor(): string | null {
    return this.color('getFirstColumnColor', 'column', 'first');
  }
  getFirstColumnColorObject(): ServiceObject | null {
    return this.object('getFirstColumnColorObject', 'column', 'first');
  }
  setFirstColumnColor(color: string | null): this {
    return this.paint('setFirstColumnColor', 'column', 'first', color);
  }
  setFirstColumnColorObject(color: unknown): this {
    return this.paint('setFirstColumnColorObject', 'column', 'first', color);
  }
  getSecondRowColor(): string | null {
    return this.color('getSecondRowColor', 'row', 'second');
  }
  getSecondRowColorObject(): ServiceObject | null {
    return this.object('getSecondRowColorObject', 'row', 'second');
  }
  setSecondRowColor(color: string | null): this {
    return this.paint('setSecondRowColor', 'row', 'second', color);
  }
  setSecondRowColorObject(color: unknown): this {
    return this.paint('setSecondRowColorObject', 'row', 'second', color);
  }
  getSecondColumnColor(): string | null {
    return this.color('getSecondColumnColor', 'column', 'second');
  }
  getSecondColumnColorObject(): ServiceObject | null {
    return this.object('getSecondColumnColorObject', 'column', 'second');
  }
  setSecondColumnColor(color: string | null): this {
    return this.paint('setSecondColumnColor', 'column', 'second', color);
  }
  setSecondColumnColorObject(color: unknown): this {
    return this.paint('setSecondColumnColorObject', 'column', 'second', color);
  }
  getFooterRowColor(): string | null {
    return this.color('getFooterRowColor', 'row', 'footer');
  }
  getFooterRowColorObject(): ServiceObject | null {
    return this.object('getFooterRowColorObject', 'row', 'footer');
  }
  setFooterRowColor(color: string | null): this {
    return this.paint('setFooterRowColor', 'row', 'footer', color);
  }
  setFooterRowColorObject(color: unknown): this {
    return this.paint('setFooterRowColorObject', 'row', 'footer', color);
  }
  getFooterColumnColor(): string | null {
    return this.color('getFooterColumnColor', 'column', 'footer');
  }
  getFooterColumnColorObject(): ServiceObject | null {
    return this.object('getFooterColumnColorObject', 'column', 'footer');
  }
  setFooterColumnColor(color: string | null): this {
    return this.paint('setFooterColumnColor', 'column', 'footer', color);
  }
  setFooterColumnColorObject(color: unknown): this {
    return this.paint('setFooterColumnColorObject', 'column', 'footer', color);
  }
}
