import type { ServiceHost } from '../../../kernel/host';
import { formErrors } from '../../model/formErrors';
import type { FormItemType } from '../../state';
import { FormItemService } from './formItem';

type ItemClass = new (host: ServiceHost, formId: string, itemId: number) => FormItemService;

/** Class of each item type; filled by itemClasses, so that the classes may hand out items without importing each other. */
const classes = new Map<FormItemType, ItemClass>();

export function registerItemClass(type: FormItemType, itemClass: ItemClass): void {
  classes.set(type, itemClass);
}

/** The item as its own class: TextItem, ListItem … (Item for types without a class). */
export function typedItem(host: ServiceHost, formId: string, type: FormItemType, itemId: number): FormItemService {
  const itemClass = classes.get(type) ?? ItemService;
  return new itemClass(host, formId, itemId);
}

const views = new WeakMap<ServiceHost, Map<string, ItemService>>();

/** The generic Item, one a run: a run that reads twenty thousand responses asks for the same few items again and again. */
export function genericItem(host: ServiceHost, formId: string, itemId: number): ItemService {
  const ofHost = views.get(host) ?? new Map<string, ItemService>();
  views.set(host, ofHost);
  const key = `${formId} ${itemId}`;
  let item = ofHost.get(key);
  if (item === undefined) ofHost.set(key, (item = new ItemService(host, formId, itemId)));
  return item;
}

/** The generic Item that getItems, getItemById and ItemResponse.getItem answer: cast it before reading what only its type has. */
export class ItemService extends FormItemService {
  readonly typeName = 'FormApp.Item';

  protected again(itemId: number): ItemService {
    return new ItemService(this.host, this.formId, itemId);
  }

  asCheckboxGridItem(): FormItemService {
    return this.as('CHECKBOX_GRID');
  }
  asCheckboxItem(): FormItemService {
    return this.as('CHECKBOX');
  }
  asDateItem(): FormItemService {
    return this.as('DATE');
  }
  asDateTimeItem(): FormItemService {
    return this.as('DATETIME');
  }
  asDurationItem(): FormItemService {
    return this.as('DURATION');
  }
  asGridItem(): FormItemService {
    return this.as('GRID');
  }
  asImageItem(): FormItemService {
    return this.as('IMAGE');
  }
  asListItem(): FormItemService {
    return this.as('LIST');
  }
  asMultipleChoiceItem(): FormItemService {
    return this.as('MULTIPLE_CHOICE');
  }
  asPageBreakItem(): FormItemService {
    return this.as('PAGE_BREAK');
  }
  asParagraphTextItem(): FormItemService {
    return this.as('PARAGRAPH_TEXT');
  }
  asRatingItem(): FormItemService {
    return this.as('RATING');
  }
  asScaleItem(): FormItemService {
    return this.as('SCALE');
  }
  asSectionHeaderItem(): FormItemService {
    return this.as('SECTION_HEADER');
  }
  asTextItem(): FormItemService {
    return this.as('TEXT');
  }
  asTimeItem(): FormItemService {
    return this.as('TIME');
  }
  asVideoItem(): FormItemService {
    return this.as('VIDEO');
  }

  private as(type: FormItemType): FormItemService {
    const actual = this.state().type;
    if (actual !== type) throw formErrors.conversion(actual);
    return typedItem(this.host, this.formId, type, this.itemId);
  }
}
