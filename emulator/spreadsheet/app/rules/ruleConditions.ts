import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { CellFormat, GradientPoint } from '../../state';
import { Color } from '../colors/Color';
import type { ScriptCondition } from './conditionArguments';

/** When a rule of conditional formatting applies, and the format that it gives. */
export class BooleanCondition extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.BooleanCondition';
  constructor(
    private readonly host: ServiceHost,
    private readonly condition: ScriptCondition,
    private readonly format: CellFormat,
  ) {
    super();
  }
  getBackground(): string | null {
    return this.format.background ?? null;
  }
  getBackgroundObject(): Color | null {
    return this.format.background === undefined ? null : new Color(this.host, this.format.background);
  }
  getBold(): boolean | null {
    return this.format.bold ?? null;
  }
  getCriteriaType(): EnumValue {
    return this.host.enumValue('SpreadsheetApp.BooleanCriteria', this.condition.type);
  }
  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }
  getFontColor(): string | null {
    return this.format.fontColor ?? null;
  }
  getFontColorObject(): Color | null {
    return this.format.fontColor === undefined ? null : new Color(this.host, this.format.fontColor);
  }
  getItalic(): boolean | null {
    return this.format.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this.format.underline ?? null;
  }
}

/** The two or three points between which a rule of conditional formatting shades cells. */
export class GradientCondition extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.GradientCondition';
  constructor(
    private readonly host: ServiceHost,
    private readonly min: GradientPoint,
    private readonly mid: GradientPoint | null,
    private readonly max: GradientPoint,
  ) {
    super();
  }
  private kind(at: GradientPoint | null): EnumValue | null {
    return at && this.host.enumValue('SpreadsheetApp.InterpolationType', at.type);
  }
  private color(at: GradientPoint | null): Color | null {
    return at && new Color(this.host, at.color);
  }
  getMinColor(): string {
    return this.min.color;
  }
  getMinColorObject(): Color | null {
    return this.color(this.min);
  }
  getMinType(): EnumValue | null {
    return this.kind(this.min);
  }
  getMinValue(): string {
    return this.min.value;
  }
  getMidColor(): string {
    return this.mid?.color ?? '';
  }
  getMidColorObject(): Color | null {
    return this.color(this.mid);
  }
  getMidType(): EnumValue | null {
    return this.kind(this.mid);
  }
  getMidValue(): string {
    return this.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.max.color;
  }
  getMaxColorObject(): Color | null {
    return this.color(this.max);
  }
  getMaxType(): EnumValue | null {
    return this.kind(this.max);
  }
  getMaxValue(): string {
    return this.max.value;
  }
}
