import type { EnumValue } from '../../kernel/serviceObject';
import { formErrors } from '../model/formErrors';
import { itemOf, moveItem, removeItem } from '../model/items';
import { newItem } from '../model/newItem';
import type { FormItemType } from '../state';
import { FormSettingsPart } from './formSettings';
import { FormItemService } from './items/formItem';
import { ItemService, typedItem } from './items/item';

/** Adding, finding, moving and deleting items. */
export abstract class FormItemsPart extends FormSettingsPart {
  addCheckboxGridItem(): FormItemService {
    return this.add('addCheckboxGridItem', 'CHECKBOX_GRID');
  }
  addCheckboxItem(): FormItemService {
    return this.add('addCheckboxItem', 'CHECKBOX');
  }
  addDateItem(): FormItemService {
    return this.add('addDateItem', 'DATE');
  }
  addDateTimeItem(): FormItemService {
    return this.add('addDateTimeItem', 'DATETIME');
  }
  addDurationItem(): FormItemService {
    return this.add('addDurationItem', 'DURATION');
  }
  addGridItem(): FormItemService {
    return this.add('addGridItem', 'GRID');
  }
  addImageItem(): FormItemService {
    return this.add('addImageItem', 'IMAGE');
  }
  addListItem(): FormItemService {
    return this.add('addListItem', 'LIST');
  }
  addMultipleChoiceItem(): FormItemService {
    return this.add('addMultipleChoiceItem', 'MULTIPLE_CHOICE');
  }
  addPageBreakItem(): FormItemService {
    return this.add('addPageBreakItem', 'PAGE_BREAK');
  }
  addParagraphTextItem(): FormItemService {
    return this.add('addParagraphTextItem', 'PARAGRAPH_TEXT');
  }
  addRatingItem(): FormItemService {
    return this.add('addRatingItem', 'RATING');
  }
  addScaleItem(): FormItemService {
    return this.add('addScaleItem', 'SCALE');
  }
  addSectionHeaderItem(): FormItemService {
    return this.add('addSectionHeaderItem', 'SECTION_HEADER');
  }
  addTextItem(): FormItemService {
    return this.add('addTextItem', 'TEXT');
  }
  addTimeItem(): FormItemService {
    return this.add('addTimeItem', 'TIME');
  }
  addVideoItem(): FormItemService {
    return this.add('addVideoItem', 'VIDEO');
  }

  deleteItem(item: number | FormItemService): void {
    this.write('deleteItem', (form) => removeItem(form, this.idOf(item)));
  }
  /** A locator: null for an id that the form does not have. */
  getItemById(id: number): ItemService | null {
    return this.form().items.some((item) => item.id === id) ? new ItemService(this.host, this.formId, id) : null;
  }
  getItems(itemType?: EnumValue): ItemService[] {
    return this.read('getItems', (form) =>
      form.items.filter((item) => itemType === undefined || item.type === itemType.name).map((item) => new ItemService(this.host, this.formId, item.id)),
    );
  }
  moveItem(item: number | FormItemService, toIndex: number): ItemService {
    return this.write('moveItem', (form) => {
      const id = this.idOf(item);
      moveItem(form, id, toIndex);
      return new ItemService(this.host, this.formId, id);
    });
  }

  private add(method: string, type: FormItemType): FormItemService {
    return this.write(method, (form) => {
      const item = newItem(form, type, () => this.host.random());
      form.items = [...form.items, item];
      return typedItem(this.host, this.formId, type, item.id);
    });
  }

  private idOf(item: number | FormItemService): number {
    const form = this.form();
    if (item instanceof FormItemService) return itemOf(form, item.itemId).id;
    const found = form.items[item];
    if (found === undefined) throw formErrors.indexOutOfBounds(item);
    return found.id;
  }
}
