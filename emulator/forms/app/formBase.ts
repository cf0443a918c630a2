import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { refreshHeaders } from '../model/destination';
import { formOf, touchForm } from '../model/formStore';
import type { FormSettings, FormState } from '../state';

/** Access to the state that the parts of the class Form share. */
export abstract class FormBase extends ServiceObject {
  readonly typeName = 'FormApp.Form';
  constructor(
    protected readonly host: ServiceHost,
    readonly formId: string,
  ) {
    super();
  }

  protected form(): FormState {
    return formOf(this.host.account, this.formId);
  }
  /** A counted call that reads what was not fetched with the form. */
  protected read<T>(method: string, effect: (form: FormState) => T): T {
    return this.host.call(`FormApp.Form.${method}`, () => effect(this.form()));
  }
  /** A counted call that changes the form; the linked tab's headers follow. */
  protected write<T>(method: string, effect: (form: FormState) => T): T {
    return this.host.call(`FormApp.Form.${method}`, () => {
      const form = this.form();
      const result = effect(form);
      refreshHeaders(this.host.account, form);
      touchForm(this.host.core, this.formId);
      return result;
    });
  }
  protected set(method: string, change: (form: FormState) => void): this {
    return this.write(method, (form) => {
      change(form);
      return this;
    });
  }
  protected setting(method: string, change: Partial<FormSettings>): this {
    return this.set(method, (form) => {
      form.settings = { ...form.settings, ...change };
    });
  }
}
