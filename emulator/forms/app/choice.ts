import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { EnumValue } from '../../kernel/serviceObject';
import type { FormChoiceState } from '../state';
import { PageBreakItemService } from './items/pageBreakItem';

/** "A single choice associated with a type of Item that supports choices." Part of an item only once setChoices was called with it. */
export class ChoiceService extends ServiceObject {
  readonly typeName = 'FormApp.Choice';
  constructor(
    private readonly host: ServiceHost,
    private readonly formId: string,
    readonly choice: FormChoiceState,
  ) {
    super();
  }

  /** The page that the choice leads to; null where it leads to none. Given for list items as well (known of practice). */
  getGotoPage(): PageBreakItemService | null {
    const pageId = this.choice.navigation?.pageId ?? null;
    return pageId === null ? null : new PageBreakItemService(this.host, this.formId, pageId);
  }
  getPageNavigationType(): EnumValue | null {
    return this.choice.navigation === null ? null : this.host.enumValue('FormApp.PageNavigationType', this.choice.navigation.type);
  }
  getValue(): string {
    return this.choice.value;
  }
  /** False on a form that is no quiz, as documented. */
  isCorrectAnswer(): boolean {
    return this.choice.correct && this.host.account.forms.get(this.formId)?.settings.quiz === true;
  }
}
