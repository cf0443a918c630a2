import { ServiceObject } from '../kernel/serviceObject';

/** A custom menu as it is kept with its file; an item without a function is a line between items. */
export interface MenuState {
  readonly name: string;
  readonly items: { name: string; functionName: string | null }[];
}

/** "A custom menu in an instance of the user interface for a Google App." Seen once addToUi is called. */
export class Menu extends ServiceObject {
  readonly typeName = 'Base.Menu';
  private readonly items: MenuState['items'] = [];

  constructor(
    private readonly caption: string,
    private readonly show: (menu: MenuState) => void,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ name: String(caption), functionName: String(functionName) });
    return this;
  }
  addSeparator(): this {
    this.items.push({ name: '', functionName: null });
    return this;
  }
  /** Kept flat: 'Menu ▸ Item'. */
  addSubMenu(menu: Menu): this {
    for (const item of menu.items) this.items.push({ name: item.functionName === null ? '' : `${menu.caption} ▸ ${item.name}`, functionName: item.functionName });
    return this;
  }
  addToUi(): void {
    this.show({ name: this.caption, items: [...this.items] });
  }
}
