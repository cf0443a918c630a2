import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { AnswerValue, FormItemState, GradeState } from '../state';
import { genericItem } from './items/item';
import type { ItemService } from './items/item';
import { QuizFeedbackService } from './quizFeedback';

/** "A response to one question item within a form." Holds the answer as it was fetched or made. */
export class ItemResponseService extends ServiceObject {
  readonly typeName = 'FormApp.ItemResponse';
  constructor(
    readonly host: ServiceHost,
    readonly formId: string,
    readonly item: FormItemState,
    /** '' for a text, date or time question without an answer; null where a missing answer is to be graded. */
    readonly answer: AnswerValue | null,
    private grade: GradeState | null,
  ) {
    super();
  }

  getFeedback(): QuizFeedbackService | null {
    const feedback = this.grade?.feedback ?? null;
    return feedback === null ? null : new QuizFeedbackService(feedback);
  }
  getItem(): ItemService {
    return genericItem(this.host, this.formId, this.item.id);
  }
  /** Text; string[] for a checkbox, a grid and files; string[][] for a checkbox grid. A grid row without an answer is '' in both, as documented. */
  getResponse(): string | (string | string[])[] | null {
    const { answer } = this;
    if (answer === null || typeof answer === 'string') return answer;
    if (this.item.type === 'CHECKBOX_GRID') return answer.map((row) => (typeof row === 'string' ? [row] : row.length === 0 ? '' : [...row]));
    return answer.map((row) => (typeof row === 'string' ? row : row.join(', ')));
  }
  getScore(): number | null {
    return this.grade?.score ?? null;
  }
  setFeedback(feedback: QuizFeedbackService | null): this {
    this.grade = { score: this.grade?.score ?? null, feedback: feedback?.feedback ?? null };
    return this;
  }
  setScore(score: number | null): this {
    this.grade = { score, feedback: this.grade?.feedback ?? null };
    return this;
  }

  /** For FormResponse.withItemGrade; null where neither score nor feedback is set. */
  gradeState(): GradeState | null {
    return this.grade === null || (this.grade.score === null && this.grade.feedback === null) ? null : this.grade;
  }
}
