import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import type { EnumValue } from '../../../kernel/serviceObject';
import { refreshHeaders } from '../../model/destination';
import { formOf, touchForm } from '../../model/formStore';
import { duplicateItem, itemOf, updateItem } from '../../model/items';
import type { FormItemState, FormState } from '../../state';

/** What every class of items has. A view: it holds ids and looks the item up each time, so that two views of one item agree. */
export abstract class FormItemService extends ServiceObject {
  constructor(
    readonly host: ServiceHost,
    readonly formId: string,
    readonly itemId: number,
  ) {
    super();
  }

  /** Another item of the same class. */
  protected abstract again(itemId: number): FormItemService;

  duplicate(): FormItemService {
    return this.write('duplicate', (form) => this.again(duplicateItem(form, this.itemId, () => this.host.random()).id));
  }
  getHelpText(): string {
    return this.state().helpText;
  }
  getId(): number {
    return this.itemId;
  }
  getIndex(): number {
    return this.form().items.indexOf(this.state());
  }
  getTitle(): string {
    return this.state().title;
  }
  getType(): EnumValue {
    return this.host.enumValue('FormApp.ItemType', this.state().type);
  }
  setHelpText(text: string): this {
    return this.change('setHelpText', { helpText: String(text) });
  }
  setTitle(title: string): this {
    return this.change('setTitle', { title: String(title) });
  }

  /** The form as it is now. */
  protected form(): FormState {
    return formOf(this.host.account, this.formId);
  }

  /** The item as it is now; throws where it was deleted. */
  state(): FormItemState {
    return itemOf(this.form(), this.itemId);
  }

  /** One counted call that changes the form; the linked tab's headers follow. */
  protected write<T>(method: string, effect: (form: FormState) => T): T {
    return this.host.call(`${this.typeName}.${method}`, () => {
      const form = this.form();
      const result = effect(form);
      refreshHeaders(this.host.account, form);
      touchForm(this.host.core, this.formId);
      return result;
    });
  }

  protected change(method: string, change: Partial<FormItemState>): this {
    return this.write(method, (form) => {
      updateItem(form, this.itemId, change);
      return this;
    });
  }
}
