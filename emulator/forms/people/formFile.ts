import type { FormFile } from '../../contract';
import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { FormService } from '../app/form';
import { FormResponseService } from '../app/formResponse';
import { assumptions } from '../model/assumptions';
import { formOf } from '../model/formStore';
import { addResponse, replaceResponse } from '../model/responses';
import type { TakenResponse } from '../model/responses';
import type { FormResponseState, FormState } from '../state';
import { asEntered, enteredByItem, fillForm } from './fillForm';
import type { Entered } from './enteredAnswer';
import { FormRefused } from './formRefusal';
import { fireFormSubmit } from './submitEvents';

/** The form as people meet it. Nobody is signed in where `as` is left out. */
export function openFormFile(core: WorkspaceCore, id: string): FormFile {
  return new PersonsForm(core, id);
}

class PersonsForm implements FormFile {
  constructor(
    private readonly core: WorkspaceCore,
    readonly id: string,
  ) {
    formOf(core.account, id);
  }

  get title(): string {
    return this.form().title;
  }

  get acceptingResponses(): boolean {
    return isOpen(this.form());
  }

  items(): ReturnType<FormFile['items']> {
    return this.form().items.map((item) => ({
      id: String(item.id),
      type: item.type,
      title: item.title,
      helpText: item.helpText,
      required: item.required,
      ...(item.choices === undefined ? {} : { choices: item.choices.map((choice) => choice.value) }),
    }));
  }

  submit(answers: Record<string, string | string[]>, as = ''): string {
    const form = this.form();
    admit(form, as, null);
    const filled = fillForm(form, enteredByItem(form, answers));
    const taken = addResponse(this.core, form, filled, as);
    this.fire(form, taken, null, as);
    return taken.response.id;
  }

  edit(responseId: string, answers: Record<string, string | string[]>, as = ''): void {
    const form = this.form();
    const previous = form.responses.find((response) => response.id === responseId);
    if (previous === undefined) throw new Error(`The form "${form.title}" has no response ${responseId}.`);
    if (!form.settings.allowResponseEdits && !assumptions.editLinkWorksRegardless) throw new FormRefused('closed', undefined, 'Editing responses has been disabled');
    admit(form, as === '' ? previous.account : as, responseId);
    // The page opens with the earlier answers filled in; what the person does not touch stays.
    const entered = new Map<number, Entered>([...previous.answers].map(([itemId, answer]) => [itemId, asEntered(answer)]));
    for (const [itemId, value] of enteredByItem(form, answers)) entered.set(itemId, value);
    const taken = replaceResponse(this.core, form, previous, fillForm(form, entered), as);
    this.fire(form, taken, previous, as);
  }

  private fire(form: FormState, taken: TakenResponse, previous: FormResponseState | null, user: string): void {
    fireFormSubmit(this.core, form, taken, previous, user, (host) => ({
      response: new FormResponseService(host, form.id, taken.response),
      source: new FormService(host, form.id),
    }));
  }

  private form(): FormState {
    return formOf(this.core.account, this.id);
  }
}

/** True while respondents may send. */
function isOpen(form: FormState): boolean {
  return form.published && form.accepting;
}

/**
 * Who may go on past the first page. A form that collects addresses takes them from the signed-in account (verified collection), so that nobody
 * unknown gets in; one response each, required sign-in and uploads of files want an account as well.
 */
function admit(form: FormState, account: string, editing: string | null): void {
  if (!isOpen(form)) throw new FormRefused('closed', undefined, form.closedMessage);
  const { collectEmail, limitOneResponsePerUser, requireLogin } = form.settings;
  const uploads = form.items.some((item) => item.type === 'FILE_UPLOAD');
  if (account === '' && (collectEmail || limitOneResponsePerUser || requireLogin || uploads)) throw new FormRefused('signIn');
  if (limitOneResponsePerUser && form.responses.some((response) => response.account === account && response.id !== editing)) throw new FormRefused('once');
}
