import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { hexOfParts } from '../../model/colors';
import type { SpreadsheetThemeState } from '../../state';
import { Color, colorOfArgument } from '../colors/Color';

/** Colours and font of a spreadsheet. */
export class SpreadsheetTheme extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.SpreadsheetTheme';
  constructor(
    private readonly host: ServiceHost,
    readonly theme: SpreadsheetThemeState,
  ) {
    super();
  }
  getConcreteColor(themeColorType: EnumValue): Color {
    return new Color(this.host, this.theme.colors[themeColorType.name] ?? '#000000');
  }
  getFontFamily(): string | null {
    return this.theme.fontFamily;
  }
  getThemeColors(): EnumValue[] {
    return Object.keys(this.theme.colors).map((name) => this.host.enumValue('SpreadsheetApp.ThemeColorType', name));
  }
  setConcreteColor(themeColorType: EnumValue, ...color: unknown[]): this {
    const [red, green, blue] = color.map(Number);
    this.theme.colors[themeColorType.name] = color.length === 1 ? (colorOfArgument(color[0]) ?? '#000000') : hexOfParts(red ?? 0, green ?? 0, blue ?? 0);
    return this;
  }
  setFontFamily(fontFamily: string): this {
    this.theme.fontFamily = fontFamily;
    return this;
  }
}
