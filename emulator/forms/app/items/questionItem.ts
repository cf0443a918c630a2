import { formErrors } from '../../model/formErrors';
import { clearValidation } from '../../model/items';
import type { AnswerValue, FeedbackState, FormItemState, ItemGrading } from '../../state';
import { ItemResponseService } from '../itemResponse';
import { QuizFeedbackService } from '../quizFeedback';
import type { AnswerRuleService } from '../answerRule';
import { FormItemService } from './formItem';

const noGrading: ItemGrading = { points: 0, whenRight: null, whenWrong: null, general: null };

/** An item that respondents answer. */
export abstract class QuestionItemService extends FormItemService {
  isRequired(): boolean {
    return this.state().required;
  }
  setRequired(enabled: boolean): this {
    return this.change('setRequired', { required: enabled });
  }

  protected response(answer: AnswerValue): ItemResponseService {
    return new ItemResponseService(this.host, this.formId, this.state(), answer, null);
  }

  /** Null and a rule without any requirement take the old rule away, as documented. */
  protected putValidation(validation: AnswerRuleService | null): this {
    const rule = validation?.rule ?? null;
    if (rule !== null) return this.change('setValidation', { validation: rule });
    return this.write('setValidation', (form) => {
      clearValidation(form, this.itemId);
      return this;
    });
  }
  protected dropValidation(): this {
    return this.write('clearValidation', (form) => {
      clearValidation(form, this.itemId);
      return this;
    });
  }
}

/** A question that can carry points in a quiz. */
export abstract class GradedItemService extends QuestionItemService {
  getPoints(): number {
    return this.grading().points;
  }
  /** Points belong to quizzes only: elsewhere, and below 0, Forms refuses the update (reported in practice). */
  setPoints(points: number): this {
    return this.write('setPoints', (form) => {
      if (!form.settings.quiz || points < 0) throw formErrors.invalidUpdate();
      form.items = form.items.map((item) => (item.id === this.itemId ? { ...item, grading: { ...noGrading, ...item.grading, points } } : item));
      return this;
    });
  }

  protected grading(): ItemGrading {
    return this.state().grading ?? noGrading;
  }
  protected feedback(kind: 'whenRight' | 'whenWrong' | 'general'): QuizFeedbackService | null {
    const feedback = this.grading()[kind];
    return feedback === null ? null : new QuizFeedbackService(feedback);
  }
  protected putFeedback(method: string, kind: 'whenRight' | 'whenWrong' | 'general', feedback: QuizFeedbackService | null): this {
    const state: FeedbackState | null = feedback === null ? null : feedback.feedback;
    const change: Partial<FormItemState> = { grading: { ...this.grading(), [kind]: state } };
    return this.change(method, change);
  }
}

/** A graded question without right and wrong answers of its own: one feedback for all. */
export abstract class GeneralFeedbackItemService extends GradedItemService {
  getGeneralFeedback(): QuizFeedbackService | null {
    return this.feedback('general');
  }
  setGeneralFeedback(feedback: QuizFeedbackService | null): this {
    return this.putFeedback('setGeneralFeedback', 'general', feedback);
  }
}
