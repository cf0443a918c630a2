import { ScriptError } from '../kernel/errors';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';

/** A part of a card: fields of Google's card JSON (google.apps.card.v1), filled by setters that chain. */
export abstract class CardObject extends ServiceObject {
  /** For the coverage table: the catalog shows what every widget has only of widgets. */
  static readonly catalogTypes: readonly string[] = ['CardService.Widget'];
  abstract override readonly typeName: string;
  /** Field of the Widget union that holds it ('textInput'); '' for what is no widget. */
  protected readonly widget: string = '';
  /** Fields without which build() refuses the card, as the documentation calls them required (text of the error assumed). */
  protected readonly required: readonly string[] = [];
  readonly #fields: Record<string, unknown> = {};
  /** Fields of the Widget around it. */
  readonly #widgetFields: Record<string, unknown> = {};
  readonly #eventActions: CardObject[] = [];

  addEventAction(action: CardObject): this {
    this.#eventActions.push(action);
    return this;
  }
  /** Letters, digits and '-', at most 64. */
  setId(id: string): this {
    this.#widgetFields['id'] = id;
    return this;
  }
  setVisibility(visibility: EnumValue): this {
    this.#widgetFields['visibility'] = visibility.name;
    return this;
  }

  /** `path` may lead into a nested object: 'icon.knownIcon'. */
  protected put(path: string, value: unknown): this {
    const [first = '', second] = path.split('.');
    if (second === undefined) this.#fields[first] = value;
    else {
      const inner = this.#fields[first];
      this.#fields[first] = { ...(isPlain(inner) ? inner : {}), [second]: value };
    }
    return this;
  }
  protected add(field: string, value: unknown): this {
    const known = this.#fields[field];
    const items: readonly unknown[] = Array.isArray(known) ? known : [];
    this.#fields[field] = [...items, value];
    return this;
  }
  protected addAsWidget(field: string, widget: CardObject): this {
    return this.add(field, new WidgetSlot(widget));
  }
  protected count(field: string): number {
    const known = this.#fields[field];
    return Array.isArray(known) ? known.length : 0;
  }
  protected field(name: string): unknown {
    return this.#fields[name];
  }

  /** The object's own JSON; throws where something required is missing. */
  toJson(): Record<string, unknown> {
    for (const name of this.required) if (this.#fields[name] === undefined) throw new ScriptError(`Missing required field: ${this.typeName.slice('CardService.'.length)}.${name}`);
    return Object.fromEntries(Object.entries(this.#fields).map(([name, value]) => [name, resolve(value)]));
  }
  /** As a Widget of a section. */
  toWidgetJson(): Record<string, unknown> {
    if (this.widget === '') throw new ScriptError(`${this.typeName.slice('CardService.'.length)} is not a widget.`);
    return { ...this.widgetFields(), [this.widget]: this.toJson() };
  }
  protected widgetFields(): Record<string, unknown> {
    return { ...this.#widgetFields, ...(this.#eventActions.length > 0 ? { eventActions: this.#eventActions.map((action) => action.toJson()) } : {}) };
  }
}

/** Wraps a widget until the card is built. */
class WidgetSlot {
  constructor(readonly widget: CardObject) {}
}

/** What can be clicked. The last of these setters decides. */
export abstract class Clickable extends CardObject {
  setAuthorizationAction(action: CardObject): this {
    return this.put('onClick', { authorizationAction: action });
  }
  setComposeAction(action: CardObject, composedEmailType: EnumValue): this {
    return this.put('onClick', { composeAction: { action, composedEmailType: composedEmailType.name } });
  }
  setOnClickAction(action: CardObject): this {
    return this.put('onClick', { action });
  }
  setOnClickOpenLinkAction(action: CardObject): this {
    return this.put('onClick', { openDynamicLinkAction: action });
  }
  setOpenLink(openLink: CardObject): this {
    return this.put('onClick', { openLink });
  }
}

export function resolve(value: unknown): unknown {
  if (value instanceof WidgetSlot) return value.widget.toWidgetJson();
  if (value instanceof CardObject) return value.toJson();
  if (Array.isArray(value)) return value.map(resolve);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)])) : value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
