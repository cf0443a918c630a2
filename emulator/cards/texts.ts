import type { EnumValue } from '../kernel/serviceObject';
import { CardObject, Clickable } from './cardObject';

/** Text with simple HTML. */
export class TextParagraph extends CardObject {
  override readonly typeName: string = 'CardService.TextParagraph';
  protected override readonly widget: string = 'textParagraph';
  setMaxLines(value: number): this {
    return this.put('maxLines', value);
  }
  setText(text: string): this {
    return this.put('text', text);
  }
}

/** A line between widgets. */
export class Divider extends CardObject {
  override readonly typeName: string = 'CardService.Divider';
  protected override readonly widget: string = 'divider';
}

/** Text with labels, icons, a button or a switch. */
export class DecoratedText extends Clickable {
  override readonly typeName: string = 'CardService.DecoratedText';
  protected override readonly widget: string = 'decoratedText';
  protected override readonly required: readonly string[] = ['text'];
  setBottomLabel(text: string): this {
    return this.put('bottomLabel', text);
  }
  setButton(child: CardObject): this {
    return this.put('button', child);
  }
  setEndIcon(child: CardObject): this {
    return this.put('endIcon', child);
  }
  setIcon(value: EnumValue): this {
    return this.put('startIcon.knownIcon', value.name);
  }
  setIconAltText(text: string): this {
    return this.put('startIcon.altText', text);
  }
  setIconUrl(text: string): this {
    return this.put('startIcon.iconUrl', text);
  }
  setStartIcon(child: CardObject): this {
    return this.put('startIcon', child);
  }
  setSwitchControl(child: CardObject): this {
    return this.put('switchControl', child);
  }
  setText(text: string): this {
    return this.put('text', text);
  }
  setTopLabel(text: string): this {
    return this.put('topLabel', text);
  }
  setWrapText(value: boolean): this {
    return this.put('wrapText', value);
  }
}

/** Deprecated in favour of DecoratedText, which it becomes. */
export class KeyValue extends Clickable {
  override readonly typeName: string = 'CardService.KeyValue';
  protected override readonly widget: string = 'decoratedText';
  protected override readonly required: readonly string[] = ['text'];
  setBottomLabel(text: string): this {
    return this.put('bottomLabel', text);
  }
  setButton(child: CardObject): this {
    return this.put('button', child);
  }
  setContent(text: string): this {
    return this.put('text', text);
  }
  setIcon(value: EnumValue): this {
    return this.put('startIcon.knownIcon', value.name);
  }
  setIconAltText(text: string): this {
    return this.put('startIcon.altText', text);
  }
  setIconUrl(text: string): this {
    return this.put('startIcon.iconUrl', text);
  }
  setMultiline(value: boolean): this {
    return this.put('wrapText', value);
  }
  setSwitch(child: CardObject): this {
    return this.put('switchControl', child);
  }
  setTopLabel(text: string): this {
    return this.put('topLabel', text);
  }
}
