import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { CellFormat, ConditionalFormatState, GradientPoint } from '../../state';
import { sheetById } from '../../model/create';
import { changedFormat, type FormatChange } from '../../model/formats';
import { type Color, colorOfArgument } from '../colors/Color';
import { factory, type Place } from '../factory';
import type { RangeBase } from '../range/RangeBase';
import { BooleanBuilder } from './booleanBuilder';
import { scriptCondition, storedCondition, type ScriptCondition } from './conditionArguments';
import { BooleanCondition, GradientCondition } from './ruleConditions';

export interface ConditionalDraft {
  readonly ranges: readonly RangeBase[];
  readonly condition: ScriptCondition | null;
  readonly format: CellFormat | undefined;
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}
const emptyDraft: ConditionalDraft = { ranges: [], condition: null, format: undefined, min: null, mid: null, max: null };

/** One rule of conditional formatting. */
export class ConditionalFormatRule extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.ConditionalFormatRule';
  constructor(
    private readonly host: ServiceHost,
    private readonly draft: ConditionalDraft,
  ) {
    super();
  }
  static ofState(place: Place, state: ConditionalFormatState): ConditionalFormatRule {
    const ranges = state.ranges.flatMap((range) => {
      const sheet = sheetById(place.spreadsheet, range.sheetId);
      return sheet ? [factory().range({ ...place, sheet }, range)] : [];
    });
    return new ConditionalFormatRule(place.host, {
      ranges,
      condition: state.boolean ? scriptCondition(place, state.boolean.condition) : null,
      format: state.boolean?.format,
      min: state.gradient?.min ?? null,
      mid: state.gradient?.mid ?? null,
      max: state.gradient?.max ?? null,
    });
  }
  toState(place: Place): ConditionalFormatState {
    const { ranges, condition, format, min, mid, max } = this.draft;
    return {
      ranges: ranges.map((range) => range.asked),
      boolean: condition ? { condition: storedCondition(place, condition), format: format ?? {} } : null,
      gradient: min && max ? { min, mid, max } : null,
    };
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host, this.draft);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.draft.condition && new BooleanCondition(this.host, this.draft.condition, this.draft.format ?? {});
  }
  getGradientCondition(): GradientCondition | null {
    return this.draft.min && this.draft.max && new GradientCondition(this.host, this.draft.min, this.draft.mid, this.draft.max);
  }
  getRanges(): RangeBase[] {
    return [...this.draft.ranges];
  }
}

export class ConditionalFormatRuleBuilder extends BooleanBuilder {
  readonly typeName = 'SpreadsheetApp.ConditionalFormatRuleBuilder';
  constructor(
    private readonly host: ServiceHost,
    private draft: ConditionalDraft = emptyDraft,
  ) {
    super();
  }
  protected when(type: string, values: readonly unknown[]): this {
    this.draft = { ...this.draft, condition: { type, values }, min: null, mid: null, max: null };
    return this;
  }
  private style(change: FormatChange): this {
    this.draft = { ...this.draft, format: changedFormat(this.draft.format, change) };
    return this;
  }
  private gradient(part: Partial<Pick<ConditionalDraft, 'min' | 'mid' | 'max'>>): this {
    this.draft = { ...this.draft, condition: null, format: undefined, ...part };
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.draft.ranges.length === 0) throw new ScriptError('Conditional format rule must have at least one range.');
    if (!this.draft.condition && !(this.draft.min && this.draft.max)) throw new ScriptError('Conditional format rule must have a boolean or a gradient condition.');
    return new ConditionalFormatRule(this.host, this.draft);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host, this.draft);
  }
  getBooleanCondition(): BooleanCondition | null {
    return new ConditionalFormatRule(this.host, this.draft).getBooleanCondition();
  }
  getGradientCondition(): GradientCondition | null {
    return new ConditionalFormatRule(this.host, this.draft).getGradientCondition();
  }
  getRanges(): RangeBase[] {
    return [...this.draft.ranges];
  }
  setRanges(ranges: RangeBase[]): this {
    this.draft = { ...this.draft, ranges };
    return this;
  }
  setBackground(color: string | null): this {
    return this.style({ background: colorOfArgument(color) });
  }
  setBackgroundObject(color: Color | null): this {
    return this.style({ background: colorOfArgument(color) });
  }
  setFontColor(color: string | null): this {
    return this.style({ fontColor: colorOfArgument(color) });
  }
  setFontColorObject(color: Color | null): this {
    return this.style({ fontColor: colorOfArgument(color) });
  }
  setBold(bold: boolean | null): this {
    return this.style({ bold: bold ?? undefined });
  }
  setItalic(italic: boolean | null): this {
    return this.style({ italic: italic ?? undefined });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.style({ strikethrough: strikethrough ?? undefined });
  }
  setUnderline(underline: boolean | null): this {
    return this.style({ underline: underline ?? undefined });
  }
  setGradientMinpoint(color: string): this {
    return this.gradient({ min: point(color, 'MIN', '') });
  }
  setGradientMinpointObject(color: Color): this {
    return this.gradient({ min: point(color, 'MIN', '') });
  }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient({ min: point(color, type.name, value) });
  }
  setGradientMinpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.gradient({ min: point(color, type.name, value) });
  }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient({ mid: point(color, type.name, value) });
  }
  setGradientMidpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.gradient({ mid: point(color, type.name, value) });
  }
  setGradientMaxpoint(color: string): this {
    return this.gradient({ max: point(color, 'MAX', '') });
  }
  setGradientMaxpointObject(color: Color): this {
    return this.gradient({ max: point(color, 'MAX', '') });
  }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient({ max: point(color, type.name, value) });
  }
  setGradientMaxpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.gradient({ max: point(color, type.name, value) });
  }
}

function point(color: unknown, type: string, value: string): GradientPoint {
  return { color: colorOfArgument(color) ?? '#ffffff', type, value };
}
