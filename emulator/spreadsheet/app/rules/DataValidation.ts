import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { ValidationRule } from '../../state';
import type { Place } from '../factory';
import { scriptCondition, storedCondition, type ScriptCondition } from './conditionArguments';

export interface ValidationDraft {
  readonly condition: ScriptCondition | null;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

abstract class ValidationReader extends ServiceObject {
  constructor(
    protected readonly host: ServiceHost,
    protected draft: ValidationDraft,
  ) {
    super();
  }
  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }
  getCriteriaType(): EnumValue | null {
    return this.draft.condition && this.host.enumValue('SpreadsheetApp.DataValidationCriteria', this.draft.condition.type);
  }
  /** For lists: the values as one array, then whether the drop-down shows; else the arguments of the require method. */
  getCriteriaValues(): unknown[] {
    const { condition, showDropdown } = this.draft;
    if (condition?.type === 'VALUE_IN_LIST') return [[...condition.values], showDropdown];
    if (condition?.type === 'VALUE_IN_RANGE') return [condition.values[0], showDropdown];
    return [...(condition?.values ?? [])];
  }
  getHelpText(): string | null {
    return this.draft.helpText;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.host, this.draft);
  }
}

/** A rule of data validation. */
export class DataValidation extends ValidationReader {
  readonly typeName = 'SpreadsheetApp.DataValidation';

  static ofRule(place: Place, rule: ValidationRule): DataValidation {
    return new DataValidation(place.host, { ...rule, condition: scriptCondition(place, rule.condition) });
  }
  /** The rule as the state of a spreadsheet keeps it. */
  toRule(place: Place): ValidationRule {
    const { condition, ...rest } = this.draft;
    if (!condition) throw new ScriptError('Data validation rule has no criteria.');
    return { ...rest, condition: storedCondition(place, condition) };
  }
}

export class DataValidationBuilder extends ValidationReader {
  readonly typeName = 'SpreadsheetApp.DataValidationBuilder';

  constructor(host: ServiceHost, draft: ValidationDraft = { condition: null, allowInvalid: true, helpText: null, showDropdown: true }) {
    super(host, draft);
  }
  private require(type: string, ...values: unknown[]): this {
    this.draft = { ...this.draft, condition: { type, values } };
    return this;
  }
  build(): DataValidation {
    if (!this.draft.condition) throw new ScriptError('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.host, this.draft);
  }
  setAllowInvalid(allowInvalidData: boolean): this {
    this.draft = { ...this.draft, allowInvalid: allowInvalidData };
    return this;
  }
  setHelpText(helpText: string): this {
    this.draft = { ...this.draft, helpText };
    return this;
  }
  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }
  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', date);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    this.draft = { ...this.draft, showDropdown };
    return this.require('VALUE_IN_LIST', ...values.map(String));
  }
  requireValueInRange(range: unknown, showDropdown = true): this {
    this.draft = { ...this.draft, showDropdown };
    return this.require('VALUE_IN_RANGE', range);
  }
  withCriteria(criteria: EnumValue, args: unknown[]): this {
    const [first, second] = args;
    if (criteria.name === 'VALUE_IN_LIST' && Array.isArray(first)) return this.requireValueInList(first, second !== false);
    if (criteria.name === 'VALUE_IN_RANGE') return this.requireValueInRange(first, second !== false);
    return this.require(criteria.name, ...args);
  }
}
