import type { EnumValue } from '../../../kernel/serviceObject';
import { formErrors } from '../../model/formErrors';
import { updateItem } from '../../model/items';
import type { FormChoiceState } from '../../state';
import type { AnswerRuleService } from '../answerRule';
import { ChoiceService } from '../choice';
import type { ItemResponseService } from '../itemResponse';
import type { QuizFeedbackService } from '../quizFeedback';
import { navigationTo } from './pageBreakItem';
import type { PageBreakItemService } from './pageBreakItem';
import { GradedItemService } from './questionItem';

/** What the three questions with choices share. */
abstract class ChoiceItemService extends GradedItemService {
  getChoices(): ChoiceService[] {
    return (this.state().choices ?? []).map((choice) => new ChoiceService(this.host, this.formId, choice));
  }
  setChoices(choices: readonly (ChoiceService | null)[]): this {
    const states = choices.map((choice) => {
      if (!(choice instanceof ChoiceService)) throw formErrors.invalid('choices');
      return choice.choice;
    });
    return this.putChoices('setChoices', 'choices', states);
  }
  setChoiceValues(values: readonly unknown[]): this {
    return this.putChoices(
      'setChoiceValues',
      'values',
      values.map((value) => ({ value: String(value), navigation: null, correct: false })),
    );
  }
  getFeedbackForCorrect(): QuizFeedbackService | null {
    return this.feedback('whenRight');
  }
  getFeedbackForIncorrect(): QuizFeedbackService | null {
    return this.feedback('whenWrong');
  }
  setFeedbackForCorrect(feedback: QuizFeedbackService | null): this {
    return this.putFeedback('setFeedbackForCorrect', 'whenRight', feedback);
  }
  setFeedbackForIncorrect(feedback: QuizFeedbackService | null): this {
    return this.putFeedback('setFeedbackForIncorrect', 'whenWrong', feedback);
  }

  protected makeChoice(value: string, second: unknown): ChoiceService {
    return new ChoiceService(this.host, this.formId, { value: String(value), navigation: navigationTo(second), correct: second === true });
  }
  protected offers(value: string): boolean {
    const { choices, other } = this.state();
    return other !== undefined || (choices ?? []).some((choice) => choice.value === value);
  }
  protected putOther(enabled: boolean): this {
    return this.write('showOtherOption', (form) => {
      const { other: _other, ...item } = this.state();
      form.items = form.items.map((candidate) => (candidate.id === item.id ? (enabled ? { ...item, other: { navigation: null } } : item) : candidate));
      return this;
    });
  }

  private putChoices(method: string, parameter: string, choices: readonly FormChoiceState[]): this {
    return this.write(method, (form) => {
      if (choices.length === 0) throw formErrors.emptyArray(parameter);
      if (new Set(choices.map((choice) => choice.value)).size < choices.length) throw formErrors.duplicateChoices();
      if (choices.some((choice) => choice.value === '')) throw formErrors.invalidUpdate();
      const leading = choices.filter((choice) => choice.navigation !== null).length;
      // "Choices that use page navigation cannot be combined in the same item with choices that do not."
      if (leading > 0 && leading < choices.length) throw formErrors.invalidUpdate();
      if (choices.some(({ navigation }) => navigation !== null && navigation.pageId !== null && !form.items.some((item) => item.id === navigation.pageId))) {
        throw formErrors.invalidUpdate();
      }
      updateItem(form, this.itemId, { choices });
      return this;
    });
  }
}

/** One choice out of radio buttons, perhaps with a free "Other". */
export class MultipleChoiceItemService extends ChoiceItemService {
  readonly typeName = 'FormApp.MultipleChoiceItem';
  protected again(itemId: number): MultipleChoiceItemService {
    return new MultipleChoiceItemService(this.host, this.formId, itemId);
  }
  createChoice(value: string, second?: boolean | EnumValue | PageBreakItemService): ChoiceService {
    return this.makeChoice(value, second);
  }
  createResponse(response: string): ItemResponseService {
    if (!this.offers(response)) throw formErrors.invalidResponse('multiple choice');
    return this.response(response);
  }
  hasOtherOption(): boolean {
    return this.state().other !== undefined;
  }
  showOtherOption(enabled: boolean): this {
    return this.putOther(enabled);
  }
}

/** One choice out of a drop-down list. */
export class ListItemService extends ChoiceItemService {
  readonly typeName = 'FormApp.ListItem';
  protected again(itemId: number): ListItemService {
    return new ListItemService(this.host, this.formId, itemId);
  }
  createChoice(value: string, second?: boolean | EnumValue | PageBreakItemService): ChoiceService {
    return this.makeChoice(value, second);
  }
  createResponse(response: string): ItemResponseService {
    if (!this.offers(response)) throw formErrors.invalidResponse('list');
    return this.response(response);
  }
}

/** Several choices. Choices of a checkbox never lead to a page. */
export class CheckboxItemService extends ChoiceItemService {
  readonly typeName = 'FormApp.CheckboxItem';
  protected again(itemId: number): CheckboxItemService {
    return new CheckboxItemService(this.host, this.formId, itemId);
  }
  createChoice(value: string, isCorrect?: boolean): ChoiceService {
    return this.makeChoice(value, isCorrect);
  }
  createResponse(responses: readonly unknown[]): ItemResponseService {
    const texts = responses.map(String);
    if (!texts.every((text) => this.offers(text))) throw formErrors.invalidResponse('checkbox');
    return this.response([...new Set(texts)]);
  }
  hasOtherOption(): boolean {
    return this.state().other !== undefined;
  }
  showOtherOption(enabled: boolean): this {
    return this.putOther(enabled);
  }
  setValidation(validation: AnswerRuleService | null): this {
    return this.putValidation(validation);
  }
  clearValidation(): this {
    return this.dropValidation();
  }
}
