import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { hexOfCss, isThemeColor } from '../../model/colors';
import type { ColorText } from '../../state';

/** A colour of the palette or of the theme. */
export class Color extends ServiceObject {
  readonly typeName: string = 'SpreadsheetApp.Color';
  constructor(
    protected readonly host: ServiceHost,
    public color: ColorText | null,
  ) {
    super();
  }
  asRgbColor(): RgbColor {
    if (this.color === null || isThemeColor(this.color)) throw new ScriptError('Object is not of type RgbColor.');
    return new RgbColor(this.host, this.color);
  }
  asThemeColor(): ThemeColor {
    if (this.color === null || !isThemeColor(this.color)) throw new ScriptError('Object is not of type ThemeColor.');
    return new ThemeColor(this.host, this.color);
  }
  getColorType(): EnumValue {
    return colorType(this.host, this.color);
  }
}

function colorType(host: ServiceHost, color: ColorText | null): EnumValue {
  return host.enumValue('Base.ColorType', color === null ? 'UNSUPPORTED' : isThemeColor(color) ? 'THEME' : 'RGB');
}

export class RgbColor extends ServiceObject {
  readonly typeName = 'Base.RgbColor';
  constructor(
    private readonly host: ServiceHost,
    private readonly hex: string,
  ) {
    super();
  }
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }
  getColorType(): EnumValue {
    return colorType(this.host, this.hex);
  }
}

export class ThemeColor extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.ThemeColor';
  constructor(
    private readonly host: ServiceHost,
    private readonly name: string,
  ) {
    super();
  }
  getColorType(): EnumValue {
    return colorType(this.host, this.name);
  }
  getThemeColorType(): EnumValue {
    return this.host.enumValue('SpreadsheetApp.ThemeColorType', this.name);
  }
}

export class ColorBuilder extends Color {
  override readonly typeName = 'SpreadsheetApp.ColorBuilder';
  setRgbColor(cssString: string): this {
    this.color = requireColor(cssString);
    return this;
  }
  setThemeColor(themeColorType: EnumValue): this {
    this.color = themeColorType.name;
    return this;
  }
  build(): Color {
    return new Color(this.host, this.color);
  }
}

/** '#rrggbb' of a CSS colour or Google's error (text assumed). */
export function requireColor(text: string): ColorText {
  const hex = hexOfCss(text);
  if (hex === null) throw new ScriptError(`Invalid argument: ${text}`);
  return hex;
}

/** The stored colour of a text, a Color object or null. */
export function colorOfArgument(value: unknown): ColorText | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Color) return value.color ?? undefined;
  return requireColor(String(value));
}
