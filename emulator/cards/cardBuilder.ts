import { ScriptError } from '../kernel/errors';
import type { EnumValue } from '../kernel/serviceObject';
import { Card } from './built';
import { CardObject } from './cardObject';
import type { CardSection } from './layout';

/** Source: add-on restrictions, "100 widgets and 100 sections per card". The texts are assumed. */
const mostSections = 100;
const mostWidgets = 100;

export class CardBuilder extends CardObject {
  override readonly typeName = 'CardService.CardBuilder';
  readonly #sections: CardSection[] = [];

  addCardAction(action: CardObject): this {
    return this.add('cardActions', action);
  }
  addSection(section: CardSection): this {
    this.#sections.push(section);
    return this.add('sections', section);
  }
  setDisplayStyle(style: EnumValue): this {
    return this.put('displayStyle', style.name);
  }
  setFixedFooter(footer: CardObject): this {
    return this.put('fixedFooter', footer);
  }
  setHeader(header: CardObject): this {
    return this.put('header', header);
  }
  setName(name: string): this {
    return this.put('name', name);
  }
  setPeekCardHeader(header: CardObject): this {
    return this.put('peekCardHeader', header);
  }
  /** "Builds the current card and validates it." */
  build(): Card {
    if (this.#sections.length > mostSections) throw new ScriptError(`The card has ${this.#sections.length} sections; at most ${mostSections} are allowed.`);
    const widgets = this.#sections.reduce((sum, section) => sum + section.widgetCount(), 0);
    if (widgets > mostWidgets) throw new ScriptError(`The card has ${widgets} widgets; at most ${mostWidgets} are allowed.`);
    return new Card(this.toJson());
  }
}
