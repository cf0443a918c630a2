import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { FilterCriterion } from '../../state';
import { colorOfArgument, Color } from '../colors/Color';
import type { Place } from '../factory';
import { BooleanBuilder } from './booleanBuilder';
import { scriptCondition, storedCondition, type ScriptCondition } from './conditionArguments';

export interface CriterionDraft {
  readonly condition: ScriptCondition | null;
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
  readonly visibleBackground: string | null;
  readonly visibleForeground: string | null;
}
const emptyDraft: CriterionDraft = { condition: null, hiddenValues: null, visibleValues: null, visibleBackground: null, visibleForeground: null };

/** What a column of a filter shows. */
export class FilterCriteria extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.FilterCriteria';
  constructor(
    private readonly host: ServiceHost,
    private readonly draft: CriterionDraft,
  ) {
    super();
  }
  static ofState(place: Place, criterion: FilterCriterion): FilterCriteria {
    return new FilterCriteria(place.host, {
      condition: criterion.condition ? scriptCondition(place, criterion.condition) : null,
      hiddenValues: criterion.hiddenValues ?? null,
      visibleValues: criterion.visibleValues ?? null,
      visibleBackground: criterion.visibleBackground ?? null,
      visibleForeground: criterion.visibleForeground ?? null,
    });
  }
  toState(place: Place): FilterCriterion {
    const { condition, hiddenValues, visibleValues, visibleBackground, visibleForeground } = this.draft;
    return {
      ...(condition && { condition: storedCondition(place, condition) }),
      ...(hiddenValues && { hiddenValues }),
      ...(visibleValues && { visibleValues }),
      ...(visibleBackground !== null && { visibleBackground }),
      ...(visibleForeground !== null && { visibleForeground }),
    };
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host, this.draft);
  }
  getCriteriaType(): EnumValue | null {
    return criterionType(this.host, this.draft);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.draft.condition?.values ?? [])];
  }
  getHiddenValues(): string[] {
    return [...(this.draft.hiddenValues ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.draft.visibleValues ?? [])];
  }
  getVisibleBackgroundColor(): Color | null {
    return this.draft.visibleBackground === null ? null : new Color(this.host, this.draft.visibleBackground);
  }
  getVisibleForegroundColor(): Color | null {
    return this.draft.visibleForeground === null ? null : new Color(this.host, this.draft.visibleForeground);
  }
}

function criterionType(host: ServiceHost, draft: CriterionDraft): EnumValue | null {
  // The enum has no values for the '…Any' criteria: they read as the criterion that they repeat (assumed).
  return draft.condition && host.enumValue('SpreadsheetApp.BooleanCriteria', draft.condition.type.replace(/_ANY$/, ''));
}

export class FilterCriteriaBuilder extends BooleanBuilder {
  readonly typeName = 'SpreadsheetApp.FilterCriteriaBuilder';
  constructor(
    private readonly host: ServiceHost,
    private draft: CriterionDraft = emptyDraft,
  ) {
    super();
  }
  protected when(type: string, values: readonly unknown[]): this {
    this.draft = { ...this.draft, condition: { type, values } };
    return this;
  }
  whenDateNotEqualTo(date: Date): this {
    return this.when('DATE_NOT_EQUAL_TO', [date]);
  }
  whenDateEqualToAny(dates: Date[]): this {
    return this.when('DATE_EQUAL_TO_ANY', dates);
  }
  whenDateNotEqualToAny(dates: Date[]): this {
    return this.when('DATE_NOT_EQUAL_TO_ANY', dates);
  }
  whenNumberEqualToAny(numbers: number[]): this {
    return this.when('NUMBER_EQUAL_TO_ANY', numbers);
  }
  whenNumberNotEqualToAny(numbers: number[]): this {
    return this.when('NUMBER_NOT_EQUAL_TO_ANY', numbers);
  }
  whenTextNotEqualTo(text: string): this {
    return this.when('TEXT_NOT_EQUAL_TO', [text]);
  }
  whenTextEqualToAny(texts: string[]): this {
    return this.when('TEXT_EQUAL_TO_ANY', texts);
  }
  whenTextNotEqualToAny(texts: string[]): this {
    return this.when('TEXT_NOT_EQUAL_TO_ANY', texts);
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.host, this.draft);
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host, this.draft);
  }
  getCriteriaType(): EnumValue | null {
    return criterionType(this.host, this.draft);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.draft.condition?.values ?? [])];
  }
  getHiddenValues(): string[] {
    return [...(this.draft.hiddenValues ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.draft.visibleValues ?? [])];
  }
  getVisibleBackgroundColor(): Color | null {
    return this.build().getVisibleBackgroundColor();
  }
  getVisibleForegroundColor(): Color | null {
    return this.build().getVisibleForegroundColor();
  }
  /** Hidden and visible values exclude each other: the later wins. */
  setHiddenValues(values: string[]): this {
    this.draft = { ...this.draft, hiddenValues: values.map(String), visibleValues: null };
    return this;
  }
  setVisibleValues(values: string[]): this {
    this.draft = { ...this.draft, visibleValues: values.map(String), hiddenValues: null };
    return this;
  }
  setVisibleBackgroundColor(color: Color): this {
    this.draft = { ...this.draft, visibleBackground: colorOfArgument(color) ?? null };
    return this;
  }
  setVisibleForegroundColor(color: Color): this {
    this.draft = { ...this.draft, visibleForeground: colorOfArgument(color) ?? null };
    return this;
  }
}
