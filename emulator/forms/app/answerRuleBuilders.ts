import { ServiceObject } from '../../kernel/serviceObject';
import type { AnswerValidation } from '../state';
import { AnswerRuleService } from './answerRule';

/** The last rule that was asked for holds. */
abstract class AnswerRuleBuilder extends ServiceObject {
  private rule: Pick<AnswerValidation, 'rule' | 'operands'> | null = null;
  private helpText = '';

  build(): AnswerRuleService {
    return new AnswerRuleService(this.typeName.replace(/Builder$/, ''), this.rule === null ? null : { ...this.rule, helpText: this.helpText });
  }
  setHelpText(text: string): this {
    this.helpText = String(text);
    return this;
  }
  protected require(rule: string, ...operands: (number | string)[]): this {
    this.rule = { rule, operands };
    return this;
  }
}

/** What both kinds of text questions may require of length and pattern. */
abstract class WrittenRuleBuilder extends AnswerRuleBuilder {
  requireTextContainsPattern(pattern: string): this {
    return this.require('requireTextContainsPattern', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.require('requireTextDoesNotContainPattern', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.require('requireTextDoesNotMatchPattern', pattern);
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthGreaterThanOrEqualTo', number);
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthLessThanOrEqualTo', number);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.require('requireTextMatchesPattern', pattern);
  }
}

/** Rules of a paragraph. */
export class ParagraphTextValidationBuilder extends WrittenRuleBuilder {
  readonly typeName = 'FormApp.ParagraphTextValidationBuilder';
}

/** Rules of a short answer. */
export class TextValidationBuilder extends WrittenRuleBuilder {
  readonly typeName = 'FormApp.TextValidationBuilder';
  requireNumber(): this {
    return this.require('requireNumber');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('requireNumberBetween', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('requireNumberEqualTo', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('requireNumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('requireNumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('requireNumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('requireNumberLessThanOrEqualTo', number);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('requireNumberNotBetween', start, end);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('requireNumberNotEqualTo', number);
  }
  requireTextIsEmail(): this {
    return this.require('requireTextIsEmail');
  }
  requireTextIsUrl(): this {
    return this.require('requireTextIsUrl');
  }
  requireWholeNumber(): this {
    return this.require('requireWholeNumber');
  }
}

/** How many boxes are to be ticked. */
export class CheckboxValidationBuilder extends AnswerRuleBuilder {
  readonly typeName = 'FormApp.CheckboxValidationBuilder';
  requireSelectAtLeast(number: number): this {
    return this.require('requireSelectAtLeast', number);
  }
  requireSelectAtMost(number: number): this {
    return this.require('requireSelectAtMost', number);
  }
  requireSelectExactly(number: number): this {
    return this.require('requireSelectExactly', number);
  }
}

/** One answer a column at most, in a grid … */
export class GridValidationBuilder extends AnswerRuleBuilder {
  readonly typeName: string = 'FormApp.GridValidationBuilder';
  requireLimitOneResponsePerColumn(): this {
    return this.require('requireLimitOneResponsePerColumn');
  }
}

/** … and in a checkbox grid. */
export class CheckboxGridValidationBuilder extends GridValidationBuilder {
  override readonly typeName = 'FormApp.CheckboxGridValidationBuilder';
}
