import type { EnumValue } from '../kernel/serviceObject';
import { CardObject, Clickable } from './cardObject';

/** What buttons share: they stand in a buttonList, also one alone. */
export class Button extends Clickable {
  override readonly typeName: string = 'CardService.Button';
  override toWidgetJson(): Record<string, unknown> {
    return { ...this.widgetFields(), buttonList: { buttons: [this.toJson()] } };
  }
  setOverflowMenu(menu: CardObject): this {
    return this.put('onClick', { overflowMenu: menu });
  }
}

/** A button with text and perhaps an icon. */
export class TextButton extends Button {
  override readonly typeName: string = 'CardService.TextButton';
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setDisabled(value: boolean): this {
    return this.put('disabled', value);
  }
  setIcon(value: EnumValue): this {
    return this.put('icon.knownIcon', value.name);
  }
  setIconUrl(text: string): this {
    return this.put('icon.iconUrl', text);
  }
  setMaterialIcon(child: CardObject): this {
    return this.put('icon.materialIcon', child);
  }
  setText(text: string): this {
    return this.put('text', text);
  }
  /** '#rrggbb'; the card JSON has the shares of red, green and blue. */
  setBackgroundColor(color: string): this {
    const number = parseInt(color.replace('#', ''), 16);
    return this.put('color', { red: (number >> 16) / 255, green: ((number >> 8) & 255) / 255, blue: (number & 255) / 255 });
  }
  /** TEXT is the older name of BORDERLESS. */
  setTextButtonStyle(style: EnumValue): this {
    return this.put('type', style.name === 'TEXT' ? 'BORDERLESS' : style.name);
  }
}

/** A button that is an icon. */
export class ImageButton extends Button {
  override readonly typeName: string = 'CardService.ImageButton';
  protected override readonly required: readonly string[] = ['icon'];
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setIcon(value: EnumValue): this {
    return this.put('icon.knownIcon', value.name);
  }
  setIconUrl(text: string): this {
    return this.put('icon.iconUrl', text);
  }
  setImageButtonStyle(value: EnumValue): this {
    return this.put('type', value.name);
  }
  setMaterialIcon(child: CardObject): this {
    return this.put('icon.materialIcon', child);
  }
}

/** Buttons in a row. */
export class ButtonSet extends CardObject {
  override readonly typeName: string = 'CardService.ButtonSet';
  protected override readonly widget: string = 'buttonList';
  addButton(child: CardObject): this {
    return this.add('buttons', child);
  }
}

/** A pop-up menu. */
export class OverflowMenu extends CardObject {
  override readonly typeName: string = 'CardService.OverflowMenu';
  addMenuItem(child: CardObject): this {
    return this.add('items', child);
  }
}

/** One entry of a pop-up menu. */
export class OverflowMenuItem extends Clickable {
  override readonly typeName: string = 'CardService.OverflowMenuItem';
  setDisabled(value: boolean): this {
    return this.put('disabled', value);
  }
  setStartIcon(child: CardObject): this {
    return this.put('startIcon', child);
  }
  setText(text: string): this {
    return this.put('text', text);
  }
}

/** A small labelled action. */
export class Chip extends Clickable {
  override readonly typeName: string = 'CardService.Chip';
  setAltText(text: string): this {
    return this.put('altText', text);
  }
  setDisabled(value: boolean): this {
    return this.put('disabled', value);
  }
  setIcon(child: CardObject): this {
    return this.put('icon', child);
  }
  setLabel(text: string): this {
    return this.put('label', text);
  }
}

/** Chips in a row. */
export class ChipList extends CardObject {
  override readonly typeName: string = 'CardService.ChipList';
  protected override readonly widget: string = 'chipList';
  addChip(child: CardObject): this {
    return this.add('chips', child);
  }
  setLayout(value: EnumValue): this {
    return this.put('layout', value.name);
  }
}

/** An entry of the card's menu. */
export class CardAction extends Clickable {
  override readonly typeName: string = 'CardService.CardAction';
  protected override readonly required: readonly string[] = ['actionLabel'];
  setText(text: string): this {
    return this.put('actionLabel', text);
  }
}
