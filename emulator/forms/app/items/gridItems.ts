import { formErrors } from '../../model/formErrors';
import { rowsChange, updateItem } from '../../model/items';
import type { AnswerRuleService } from '../answerRule';
import type { ItemResponseService } from '../itemResponse';
import { QuestionItemService } from './questionItem';

abstract class GridQuestionService extends QuestionItemService {
  getColumns(): string[] {
    return [...(this.state().columns ?? [])];
  }
  getRows(): string[] {
    return [...(this.state().rows ?? [])];
  }
  setColumns(columns: readonly unknown[]): this {
    return this.write('setColumns', (form) => {
      if (columns.length === 0) throw formErrors.emptyArray('columns');
      updateItem(form, this.itemId, { columns: columns.map(String) });
      return this;
    });
  }
  setRows(rows: readonly unknown[]): this {
    return this.write('setRows', (form) => {
      if (rows.length === 0) throw formErrors.emptyArray('rows');
      updateItem(form, this.itemId, rowsChange(this.state(), rows.map(String), () => this.host.random()));
      return this;
    });
  }
  setValidation(validation: AnswerRuleService | null): this {
    return this.putValidation(validation);
  }
  clearValidation(): this {
    return this.dropValidation();
  }

  protected column(value: unknown, question: string): string {
    if (value === null || value === undefined || value === '') return '';
    if (!this.getColumns().includes(String(value))) throw formErrors.invalidResponse(question);
    return String(value);
  }
}

/** One choice a row. */
export class GridItemService extends GridQuestionService {
  readonly typeName = 'FormApp.GridItem';
  protected again(itemId: number): GridItemService {
    return new GridItemService(this.host, this.formId, itemId);
  }
  /** As many values as rows; null where a row is not answered. */
  createResponse(responses: readonly unknown[]): ItemResponseService {
    if (responses.length !== this.getRows().length) throw formErrors.invalidResponse('grid');
    return this.response(responses.map((value) => this.column(value, 'grid')));
  }
}

/** Several choices a row. */
export class CheckboxGridItemService extends GridQuestionService {
  readonly typeName = 'FormApp.CheckboxGridItem';
  protected again(itemId: number): CheckboxGridItemService {
    return new CheckboxGridItemService(this.host, this.formId, itemId);
  }
  /** One array of columns a row; null where a row is not answered. */
  createResponse(responses: readonly unknown[]): ItemResponseService {
    if (responses.length !== this.getRows().length) throw formErrors.invalidResponse('checkbox grid');
    return this.response(responses.map((row) => (Array.isArray(row) ? row.map((value) => this.column(value, 'checkbox grid')).filter((value) => value !== '') : [])));
  }
}
