import { ScriptError } from '../kernel/errors';
import type { EnumValue } from '../kernel/serviceObject';
import { CardObject, Clickable } from './cardObject';

/** Items in columns. */
export class Grid extends Clickable {
  override readonly typeName: string = 'CardService.Grid';
  protected override readonly widget: string = 'grid';
  addItem(child: CardObject): this {
    return this.add('items', child);
  }
  setBorderStyle(child: CardObject): this {
    return this.put('borderStyle', child);
  }
  setNumColumns(value: number): this {
    return this.put('columnCount', value);
  }
  setTitle(text: string): this {
    return this.put('title', text);
  }
}

/** One item of a grid. */
export class GridItem extends CardObject {
  override readonly typeName: string = 'CardService.GridItem';
  setIdentifier(text: string): this {
    return this.put('id', text);
  }
  setImage(child: CardObject): this {
    return this.put('image', child);
  }
  setLayout(value: EnumValue): this {
    return this.put('layout', value.name);
  }
  setSubtitle(text: string): this {
    return this.put('subtitle', text);
  }
  setTextAlignment(value: EnumValue): this {
    return this.put('textAlignment', value.name);
  }
  setTitle(text: string): this {
    return this.put('title', text);
  }
}

/** A column of widgets. */
export class Column extends CardObject {
  override readonly typeName: string = 'CardService.Column';
  setHorizontalAlignment(value: EnumValue): this {
    return this.put('horizontalAlignment', value.name);
  }
  setHorizontalSizeStyle(value: EnumValue): this {
    return this.put('horizontalSizeStyle', value.name);
  }
  setVerticalAlignment(value: EnumValue): this {
    return this.put('verticalAlignment', value.name);
  }
  addWidget(widget: CardObject): this {
    return this.addAsWidget('widgets', widget);
  }
}

/** Up to two columns side by side. */
export class Columns extends CardObject {
  override readonly typeName: string = 'CardService.Columns';
  protected override readonly widget: string = 'columns';
  setWrapStyle(value: EnumValue): this {
    return this.put('wrapStyle', value.name);
  }
  /** "You can add up to two columns." (text assumed) */
  addColumn(column: CardObject): this {
    if (this.count('columnItems') >= 2) throw new ScriptError('A Columns widget can have at most 2 columns.');
    return this.add('columnItems', column);
  }
}

/** Cards that turn. */
export class Carousel extends CardObject {
  override readonly typeName: string = 'CardService.Carousel';
  protected override readonly widget: string = 'carousel';
  addCarouselCard(child: CardObject): this {
    return this.add('carouselCards', child);
  }
}

/** One card of a carousel. */
export class CarouselCard extends CardObject {
  override readonly typeName: string = 'CardService.CarouselCard';
  addFooterWidget(widget: CardObject): this {
    return this.addAsWidget('footerWidgets', widget);
  }
  addWidget(widget: CardObject): this {
    return this.addAsWidget('widgets', widget);
  }
}

/** Buttons that fold a section. */
export class CollapseControl extends CardObject {
  override readonly typeName: string = 'CardService.CollapseControl';
  setCollapseButton(child: CardObject): this {
    return this.put('collapseButton', child);
  }
  setExpandButton(child: CardObject): this {
    return this.put('expandButton', child);
  }
  setHorizontalAlign(value: EnumValue): this {
    return this.put('horizontalAlignment', value.name);
  }
}

/** A group of widgets. */
export class CardSection extends CardObject {
  override readonly typeName: string = 'CardService.CardSection';
  setCollapseControl(child: CardObject): this {
    return this.put('collapseControl', child);
  }
  setCollapsible(value: boolean): this {
    return this.put('collapsible', value);
  }
  setHeader(text: string): this {
    return this.put('header', text);
  }
  setNumUncollapsibleWidgets(value: number): this {
    return this.put('uncollapsibleWidgetsCount', value);
  }
  addWidget(widget: CardObject): this {
    return this.addAsWidget('widgets', widget);
  }
  /** How many widgets stand in it; a card holds 100 in all. */
  widgetCount(): number {
    return this.count('widgets');
  }
}

/** The head of a card. */
export class CardHeader extends CardObject {
  override readonly typeName: string = 'CardService.CardHeader';
  setImageAltText(text: string): this {
    return this.put('imageAltText', text);
  }
  setImageStyle(value: EnumValue): this {
    return this.put('imageType', value.name);
  }
  setImageUrl(text: string): this {
    return this.put('imageUrl', text);
  }
  setSubtitle(text: string): this {
    return this.put('subtitle', text);
  }
  setTitle(text: string): this {
    return this.put('title', text);
  }
}

/** Buttons at the foot of a card. */
export class FixedFooter extends CardObject {
  override readonly typeName: string = 'CardService.FixedFooter';
  setPrimaryButton(child: CardObject): this {
    return this.put('primaryButton', child);
  }
  setSecondaryButton(child: CardObject): this {
    return this.put('secondaryButton', child);
  }
}
