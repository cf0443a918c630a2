import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import type { TextRunStyle } from '../../state';
import { Color, requireColor } from '../colors/Color';

/** Style of text; null for what it leaves open. */
export class TextStyle extends ServiceObject {
  readonly typeName: string = 'SpreadsheetApp.TextStyle';
  constructor(
    protected readonly host: ServiceHost,
    readonly style: TextRunStyle,
  ) {
    super();
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.host, this.style);
  }
  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.style.fontColor ?? null;
  }
  getForegroundColorObject(): Color | null {
    return this.style.fontColor === undefined ? null : new Color(this.host, this.style.fontColor);
  }
  isBold(): boolean | null {
    return this.style.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

export class TextStyleBuilder extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.TextStyleBuilder';
  constructor(
    private readonly host: ServiceHost,
    private style: TextRunStyle = {},
  ) {
    super();
  }
  private with(change: TextRunStyle): this {
    this.style = { ...this.style, ...change };
    return this;
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }
  setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }
  setForegroundColor(cssString: string): this {
    return this.with({ fontColor: requireColor(cssString) });
  }
  setForegroundColorObject(color: Color): this {
    return color.color === null ? this : this.with({ fontColor: color.color });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  build(): TextStyle {
    return new TextStyle(this.host, this.style);
  }
}
