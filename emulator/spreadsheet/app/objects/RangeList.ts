import type { EnumValue } from '../../../kernel/serviceObject';
import { ServiceObject } from '../../../kernel/serviceObject';
import type { SheetPlace } from '../factory';
import type { Range } from '../range/Range';
import { selectRanges } from '../selection';

/** Several ranges of one tab that are changed alike. Each change of a range counts as its own call. */
export class RangeList extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.RangeList';
  constructor(
    private readonly place: SheetPlace,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }
  private each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  activate(): this {
    selectRanges(this.place, this.ranges.map((range) => range.area));
    return this;
  }
  breakApart(): this {
    return this.each((range) => range.breakApart());
  }
  check(): this {
    return this.each((range) => range.check());
  }
  uncheck(): this {
    return this.each((range) => range.uncheck());
  }
  clear(options?: Record<string, unknown>): this {
    return this.each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  insertCheckboxes(...values: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }
  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }
  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null, vertical: boolean | null, horizontal: boolean | null, color?: string | null, style?: EnumValue | null): this {
    return this.each((range) => range.setBorder(top, left, bottom, right, vertical, horizontal, color, style));
  }
  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }
  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }
  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }
  setNumberFormat(numberFormat: string): this {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }
  setShowHyperlink(showHyperlink: boolean): this {
    return this.each((range) => range.setShowHyperlink(showHyperlink));
  }
  setTextDirection(direction: EnumValue | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }
  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  setVerticalText(isVertical: boolean): this {
    return this.each((range) => range.setVerticalText(isVertical));
  }
  setWrap(isWrapEnabled: boolean): this {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
}
