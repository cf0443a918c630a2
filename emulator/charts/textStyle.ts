import { ServiceObject } from '../kernel/serviceObject';

/** Style of a chart's text as plain data; null where nothing was set. */
export interface ChartTextStyle {
  readonly color: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
}

/** Charts.TextStyle: immutable. */
export class TextStyle extends ServiceObject {
  readonly typeName = 'Charts.TextStyle';
  constructor(readonly style: ChartTextStyle) {
    super();
  }
  getColor(): string | null {
    return this.style.color;
  }
  getFontName(): string | null {
    return this.style.fontName;
  }
  getFontSize(): number | null {
    return this.style.fontSize;
  }
}

/** Charts.TextStyleBuilder */
export class TextStyleBuilder extends ServiceObject {
  readonly typeName = 'Charts.TextStyleBuilder';
  private style: ChartTextStyle = { color: null, fontName: null, fontSize: null };

  /** A CSS name or '#rrggbb'. */
  setColor(color: string): this {
    this.style = { ...this.style, color };
    return this;
  }
  setFontName(fontName: string): this {
    this.style = { ...this.style, fontName };
    return this;
  }
  /** In pixels. */
  setFontSize(fontSize: number): this {
    this.style = { ...this.style, fontSize };
    return this;
  }
  build(): TextStyle {
    return new TextStyle(this.style);
  }
}
