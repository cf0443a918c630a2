import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { formErrors } from '../model/formErrors';
import { formOf } from '../model/formStore';
import { editResponseUrl, prefilledUrl } from '../model/formUrls';
import { answersEmptyText, isGradable, isQuestion } from '../model/itemKinds';
import { addResponse } from '../model/responses';
import type { AnswerValue, FormItemState, FormResponseState, FormState, GradeState } from '../state';
import { ItemResponseService } from './itemResponse';
import type { FormItemService } from './items/formItem';

/** A response as it was fetched or, where `stored` is null, one that the script puts together. Nothing but submit is a service call. */
export class FormResponseService extends ServiceObject {
  readonly typeName = 'FormApp.FormResponse';
  private answers: ReadonlyMap<number, AnswerValue>;
  private grades: ReadonlyMap<number, GradeState>;
  private submitted: boolean;

  constructor(
    private readonly host: ServiceHost,
    readonly formId: string,
    readonly stored: FormResponseState | null,
  ) {
    super();
    this.answers = stored?.answers ?? new Map<number, AnswerValue>();
    this.grades = stored?.grades ?? new Map<number, GradeState>();
    this.submitted = stored !== null;
  }

  getEditResponseUrl(): string | null {
    return this.stored === null ? null : editResponseUrl(this.form(), this.stored.id);
  }
  getGradableItemResponses(): ItemResponseService[] {
    return this.form()
      .items.filter((item) => this.isGraded(item))
      .map((item) => this.itemResponse(item, this.answers.get(item.id) ?? emptyAnswer(item)));
  }
  getGradableResponseForItem(item: FormItemService): ItemResponseService | null {
    const state = item.state();
    return this.isGraded(state) ? this.itemResponse(state, this.answers.get(state.id) ?? emptyAnswer(state)) : null;
  }
  getId(): string | null {
    return this.stored?.id ?? null;
  }
  getItemResponses(): ItemResponseService[] {
    return this.form().items.flatMap((item) => {
      const answer = this.answerOf(item);
      return answer === null ? [] : [this.itemResponse(item, answer)];
    });
  }
  /** '' where the form does not collect addresses. */
  getRespondentEmail(): string | null {
    return this.stored?.email ?? null;
  }
  getResponseForItem(item: FormItemService): ItemResponseService | null {
    const state = item.state();
    const answer = this.answerOf(state);
    return answer === null ? null : this.itemResponse(state, answer);
  }
  getTimestamp(): Date | null {
    return this.stored === null ? null : new Date(this.stored.at);
  }
  /**
   * Stores the response, with no check of its answers but those of createResponse, and fires no trigger (script executions never do).
   * Assumed: where the form collects addresses there is none to give, and Forms refuses (reported in practice).
   */
  submit(): FormResponseService {
    return this.host.call('FormApp.FormResponse.submit', () => {
      if (this.submitted) throw formErrors.alreadySubmitted();
      const form = this.form();
      if (!form.published || !form.accepting) throw formErrors.notAccepting();
      if (form.settings.limitOneResponsePerUser) throw formErrors.oneResponseEach();
      if (form.settings.collectEmail) throw formErrors.invalidUpdate();
      this.submitted = true;
      const { response } = addResponse(
        { account: this.host.account, now: () => this.host.now(), newId: (length) => this.host.newId(length) },
        form,
        this.answers,
        '',
      );
      return new FormResponseService(this.host, this.formId, response);
    });
  }
  toPrefilledUrl(): string {
    return prefilledUrl(this.form(), this.answers);
  }
  /** Has effect on stored responses only, and there once Form.submitGrades is called. */
  withItemGrade(gradedResponse: ItemResponseService): this {
    if (this.stored === null) return this;
    const grade = gradedResponse.gradeState();
    const others = [...this.grades].filter(([itemId]) => itemId !== gradedResponse.item.id);
    this.grades = new Map(grade === null ? others : [...others, [gradedResponse.item.id, grade]]);
    return this;
  }
  /** Has no effect on stored responses, as documented. */
  withItemResponse(response: ItemResponseService): this {
    if (this.stored !== null) return this;
    const others = [...this.answers].filter(([itemId]) => itemId !== response.item.id);
    this.answers = new Map(response.answer === null || response.answer === '' ? others : [...others, [response.item.id, response.answer]]);
    return this;
  }

  /** Grades for Form.submitGrades. */
  gradeStates(): ReadonlyMap<number, GradeState> {
    return this.grades;
  }

  private form(): FormState {
    return formOf(this.host.account, this.formId);
  }
  /** Null where the documentation says that the item is left out. */
  private answerOf(item: FormItemState): AnswerValue | null {
    if (!isQuestion(item)) return null;
    return this.answers.get(item.id) ?? (answersEmptyText(item) ? '' : null);
  }
  private isGraded(item: FormItemState): boolean {
    return this.form().settings.quiz && isGradable(item) && (item.grading?.points ?? 0) > 0;
  }
  private itemResponse(item: FormItemState, answer: AnswerValue | null): ItemResponseService {
    return new ItemResponseService(this.host, this.formId, item, answer, this.grades.get(item.id) ?? null);
  }
}

function emptyAnswer(item: FormItemState): AnswerValue | null {
  return answersEmptyText(item) ? '' : null;
}
