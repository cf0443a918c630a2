import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { openUi } from '../../ui/ui';
import type { Ui } from '../../ui/ui';
import { formErrors } from '../model/formErrors';
import { createForm, formOf, mayEditFile } from '../model/formStore';
import { formIdOfUrl } from '../model/formUrls';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './answerRuleBuilders';
import { FormService } from './form';
import { registerItemClasses } from './items/itemClasses';
import { QuizFeedbackBuilderService } from './quizFeedback';

registerItemClasses();

/** "Allows a script to open an existing Form or create a new one." */
export class FormAppService extends ServiceObject {
  readonly typeName = 'FormApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  create(title: string | null, isPublished = true): FormService {
    return this.host.call('FormApp.create', () => {
      if (title === null || String(title) === '') throw formErrors.emptyTitle();
      const form = createForm(this.host.core, this.host.execution.effectiveUser, String(title), { published: isPublished });
      return new FormService(this.host, form.id);
    });
  }
  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }
  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }
  createFeedback(): QuizFeedbackBuilderService {
    return new QuizFeedbackBuilderService();
  }
  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }
  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
  /** The form that contains the script, or null. */
  getActiveForm(): FormService | null {
    const { boundTo } = this.host.project;
    return boundTo !== null && this.host.account.forms.has(boundTo) ? new FormService(this.host, boundTo) : null;
  }
  /** The editor of the form that contains the script. */
  getUi(): Ui {
    return openUi(this.host, 'FormApp', this.host.account.forms.get(this.host.project.boundTo ?? '')?.menus ?? null);
  }
  openById(id: string): FormService {
    return this.host.call('FormApp.openById', () => this.open(String(id)));
  }
  openByUrl(url: string): FormService {
    return this.host.call('FormApp.openByUrl', () => {
      const id = formIdOfUrl(String(url), this.host.account.forms);
      if (id === null) throw formErrors.invalid('url');
      return this.open(id);
    });
  }

  private open(id: string): FormService {
    if (!mayEditFile(this.host.account, id, this.host.execution.effectiveUser)) throw formErrors.notFound();
    return new FormService(this.host, formOf(this.host.account, id).id);
  }
}
