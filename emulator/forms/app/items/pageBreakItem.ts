import { EnumValue } from '../../../kernel/serviceObject';
import { formErrors } from '../../model/formErrors';
import type { PageNavigationState } from '../../state';
import { FormItemService } from './formItem';

/** Start of a page. Its navigation says what follows the page BEFORE it. */
export class PageBreakItemService extends FormItemService {
  readonly typeName = 'FormApp.PageBreakItem';

  protected again(itemId: number): PageBreakItemService {
    return new PageBreakItemService(this.host, this.formId, itemId);
  }

  /** Null unless the navigation is GO_TO_PAGE. */
  getGoToPage(): PageBreakItemService | null {
    const pageId = this.state().navigation?.pageId ?? null;
    return pageId === null || !this.form().items.some((item) => item.id === pageId) ? null : this.again(pageId);
  }
  getPageNavigationType(): EnumValue {
    return this.host.enumValue('FormApp.PageNavigationType', this.state().navigation?.type ?? 'CONTINUE');
  }
  setGoToPage(target: PageBreakItemService | EnumValue | null): this {
    return this.change('setGoToPage', { navigation: navigationTo(target) ?? { type: 'CONTINUE', pageId: null } });
  }
}

/** Navigation for what a script hands over as target: a page break, a PageNavigationType, or nothing. */
export function navigationTo(target: unknown): PageNavigationState | null {
  if (target instanceof PageBreakItemService) return { type: 'GO_TO_PAGE', pageId: target.itemId };
  if (!(target instanceof EnumValue)) return null;
  switch (target.name) {
    case 'CONTINUE':
    case 'RESTART':
    case 'SUBMIT':
    case 'GO_TO_PAGE':
      return { type: target.name, pageId: null };
    default:
      throw formErrors.invalid('navigationType');
  }
}
