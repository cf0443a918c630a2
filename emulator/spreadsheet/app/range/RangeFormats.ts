import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { concreteColor, hexOfParts } from '../../model/colors';
import { effectivePattern } from '../../model/display';
import { formatChanger, changedFormat, type FormatChange } from '../../model/formats';
import { localeRules } from '../../model/locale';
import { formatAt, putFormat } from '../../model/rows';
import type { CellBorder, CellFormat, ColorText } from '../../state';
import { colorOfArgument } from '../colors/Color';
import { factory } from '../factory';
import { RangeValues } from './RangeValues';

/** Reading and writing of formats; colours and number formats here, the rest in RangeText. */
export abstract class RangeFormats extends RangeValues {
  /** A getter of the first cell's format. */
  protected one<V>(name: string, pick: (format: CellFormat | undefined) => V): V {
    return this.read(name, () => pick(formatAt(this.sheet, this.area.startRow, this.area.startColumn)));
  }
  protected all<V>(name: string, pick: (format: CellFormat | undefined) => V): V[][] {
    return this.read(name, () => this.matrix((_row, column, state) => pick(state?.formats?.[column])));
  }
  /** Changes every cell alike. */
  protected change(name: string, change: FormatChange): this {
    return this.write(name, () => {
      const changer = formatChanger(change);
      this.eachCell((state, _row, column) => putFormat(state, column, changer(state.formats?.[column])));
      return this;
    });
  }
  /** Changes each cell by the entry of a table of the range's shape. */
  protected changeEach<V>(name: string, table: readonly (readonly V[])[], change: (value: V) => FormatChange): this {
    return this.write(name, () => {
      this.requireShape(table);
      // Cells with the same old format and the same wish share the new format.
      const memo = new Map<V, (format: CellFormat | undefined) => CellFormat | undefined>();
      this.eachCell((state, _row, column, rowOffset, columnOffset) => {
        const line = table[rowOffset];
        if (!line || columnOffset >= line.length) return;
        const value = line[columnOffset];
        if (value === undefined) return putFormat(state, column, changedFormat(state.formats?.[column], {}));
        let changer = memo.get(value);
        if (!changer) memo.set(value, (changer = formatChanger(change(value))));
        putFormat(state, column, changer(state.formats?.[column]));
      });
      return this;
    });
  }

  protected hex(color: ColorText | undefined, otherwise: string): string {
    return color === undefined ? otherwise : concreteColor(this.spreadsheet, color);
  }

  getBackground(): string {
    return this.one('getBackground', (format) => this.hex(format?.background, '#ffffff'));
  }
  getBackgrounds(): string[][] {
    return this.all('getBackgrounds', (format) => this.hex(format?.background, '#ffffff'));
  }
  getBackgroundObject(): ServiceObject {
    return this.one('getBackgroundObject', (format) => factory().color(this.host, format?.background ?? '#ffffff'));
  }
  getBackgroundObjects(): ServiceObject[][] {
    return this.all('getBackgroundObjects', (format) => factory().color(this.host, format?.background ?? '#ffffff'));
  }
  setBackground(color: string | null): this {
    return this.change('setBackground', { background: colorOfArgument(color) });
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.changeEach('setBackgrounds', colors, (color) => ({ background: colorOfArgument(color) }));
  }
  setBackgroundObject(color: unknown): this {
    return this.change('setBackgroundObject', { background: colorOfArgument(color) });
  }
  setBackgroundObjects(colors: unknown[][]): this {
    return this.changeEach('setBackgroundObjects', colors, (color) => ({ background: colorOfArgument(color) }));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.change('setBackgroundRGB', { background: hexOfParts(red, green, blue) });
  }

  getFontColor(): string {
    return this.one('getFontColor', (format) => this.hex(format?.fontColor, '#000000'));
  }
  getFontColors(): string[][] {
    return this.all('getFontColors', (format) => this.hex(format?.fontColor, '#000000'));
  }
  getFontColorObject(): ServiceObject {
    return this.one('getFontColorObject', (format) => factory().color(this.host, format?.fontColor ?? '#000000'));
  }
  getFontColorObjects(): ServiceObject[][] {
    return this.all('getFontColorObjects', (format) => factory().color(this.host, format?.fontColor ?? '#000000'));
  }
  setFontColor(color: string | null): this {
    return this.change('setFontColor', { fontColor: colorOfArgument(color) });
  }
  setFontColors(colors: unknown[][]): this {
    return this.changeEach('setFontColors', colors, (color) => ({ fontColor: colorOfArgument(color) }));
  }
  setFontColorObject(color: unknown): this {
    return this.change('setFontColorObject', { fontColor: colorOfArgument(color) });
  }
  setFontColorObjects(colors: unknown[][]): this {
    return this.changeEach('setFontColorObjects', colors, (color) => ({ fontColor: colorOfArgument(color) }));
  }

  getNumberFormat(): string {
    return this.read('getNumberFormat', () => this.patternAt(this.area.startRow, this.area.startColumn));
  }
  getNumberFormats(): string[][] {
    return this.read('getNumberFormats', () => this.matrix((row, column) => this.patternAt(row, column)));
  }
  /** The automatic format reads as "0.###############", as Google gives it. */
  private patternAt(row: number, column: number): string {
    return effectivePattern(this.sheet, row, column) ?? '0.###############';
  }
  setNumberFormat(numberFormat: string): this {
    return this.change('setNumberFormat', { numberFormat: this.storedPattern(numberFormat) });
  }
  setNumberFormats(numberFormats: string[][]): this {
    return this.changeEach('setNumberFormats', numberFormats, (pattern) => ({ numberFormat: this.storedPattern(pattern) }));
  }
  /** Google accepts words of its menu for the formats of the locale (practice, assumed). */
  private storedPattern(pattern: string): string | undefined {
    if (typeof pattern !== 'string') throw new ScriptError('Invalid argument: numberFormat');
    const rules = localeRules(this.spreadsheet.locale);
    const words: Record<string, string | undefined> = { '': undefined, general: undefined, '0.###############': undefined, date: rules.datePattern, datetime: rules.dateTimePattern, time: rules.timePattern, text: '@', '@string@': '@' };
    return pattern.toLowerCase() in words ? words[pattern.toLowerCase()] : pattern;
  }

  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null, vertical: boolean | null, horizontal: boolean | null, color?: string | null, style?: EnumValue | null): this {
    return this.write('setBorder', () => {
      const line = { style: style?.name ?? 'SOLID', color: colorOfArgument(color) ?? '#000000' };
      const { startRow, endRow, startColumn, endColumn } = this.area;
      this.eachCell((state, row, column) => {
        const wish = (outer: boolean, edge: boolean | null, inner: boolean | null): boolean | null => (outer ? edge : inner);
        const sides = {
          top: wish(row === startRow, top, horizontal),
          bottom: wish(row === endRow - 1, bottom, horizontal),
          left: wish(column === startColumn, left, vertical),
          right: wish(column === endColumn - 1, right, vertical),
        };
        const format = state.formats?.[column];
        const kept = Object.entries(format?.borders ?? {}).filter(([side]) => !Object.entries(sides).some(([name, value]) => name === side && value !== null));
        const drawn = Object.entries(sides).filter(([, value]) => value === true).map(([side]): [string, CellBorder] => [side, line]);
        const borders: CellFormat['borders'] = Object.fromEntries([...kept, ...drawn]);
        putFormat(state, column, changedFormat(format, { borders: Object.keys(borders).length ? borders : undefined }));
      });
      return this;
    });
  }
}
