import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import type { NodeState } from './state';

/** Makes and remembers the objects for nodes, so that the same node is the same object. */
export interface DocumentObjects {
  readonly host: ServiceHost;
  wrap(node: NodeState, parent: DocumentElement | null): DocumentElement;
  text(node: NodeState, parent: DocumentElement | null): ServiceObject;
  found(element: DocumentElement, start: number, end: number): ServiceObject;
}

const enumAttributes: Record<string, string> = { HEADING: 'DocumentApp.ParagraphHeading', HORIZONTAL_ALIGNMENT: 'DocumentApp.HorizontalAlignment', GLYPH_TYPE: 'DocumentApp.GlyphType', VERTICAL_ALIGNMENT: 'DocumentApp.VerticalAlignment', TEXT_ALIGNMENT: 'DocumentApp.TextAlignment' };

/** What all elements of a document have in common. */
export abstract class DocumentElement extends ServiceObject {
  abstract override readonly typeName: string;
  constructor(
    protected readonly objects: DocumentObjects,
    readonly node: NodeState,
    readonly parent: DocumentElement | null,
  ) {
    super();
  }

  protected call<T>(method: string, effect: () => T): T {
    return this.objects.host.call(`${this.typeName}.${method}`, effect);
  }
  protected attribute(name: string): unknown {
    const value = this.node.attributes[name];
    const type = enumAttributes[name];
    return value === undefined ? null : type !== undefined && typeof value === 'string' ? this.objects.host.enumValue(type, value) : value;
  }
  protected setAttribute(method: string, name: string, value: unknown): this {
    return this.call(method, () => {
      this.node.attributes[name] = plain(value);
      return this;
    });
  }
  #sibling(step: number): DocumentElement | null {
    const siblings = this.parent?.node.children ?? [];
    const node = siblings[siblings.indexOf(this.node) + step];
    return node && this.parent ? this.objects.wrap(node, this.parent) : null;
  }

  copy(): DocumentElement {
    return this.objects.wrap(structuredClone(this.node), null);
  }
  getAttributes(): Record<string, unknown> {
    return Object.fromEntries(Object.keys(this.node.attributes).map((name) => [name, this.attribute(name)]));
  }
  /** Keys are names of DocumentApp.Attribute; null takes an attribute away. */
  setAttributes(attributes: Record<string, unknown>): this {
    return this.call('setAttributes', () => {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) delete this.node.attributes[name];
        else this.node.attributes[name] = plain(value);
      }
      return this;
    });
  }
  getNextSibling(): DocumentElement | null {
    return this.#sibling(1);
  }
  getPreviousSibling(): DocumentElement | null {
    return this.#sibling(-1);
  }
  getParent(): DocumentElement | null {
    return this.parent;
  }
  getType(): EnumValue {
    return this.objects.host.enumValue('DocumentApp.ElementType', this.node.type);
  }
  isAtDocumentEnd(): boolean {
    return this.parent === null ? this.node.type === 'BODY_SECTION' : this.parent.node.children.at(-1) === this.node && this.parent.isAtDocumentEnd();
  }
  removeFromParent(): this {
    return this.call('removeFromParent', () => {
      const siblings = this.parent?.node.children ?? [];
      const isBlock = this.node.type === 'PARAGRAPH' || this.node.type === 'LIST_ITEM';
      // A section never loses its last paragraph (text known of practice).
      if (isBlock && siblings.filter((node) => node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM').length === 1) throw new ScriptError("Can't remove the last paragraph in a document section.");
      const index = siblings.indexOf(this.node);
      if (index < 0) throw new ScriptError('Element must be attached to a parent.');
      siblings.splice(index, 1);
      return this;
    });
  }

  #as(type: string): this {
    if (this.node.type !== type) throw new ScriptError(`${this.node.type} can't be cast to ${type}.`);
    return this;
  }
  asBody(): this {
    return this.#as('BODY_SECTION');
  }
  asFooterSection(): this {
    return this.#as('FOOTER_SECTION');
  }
  asHeaderSection(): this {
    return this.#as('HEADER_SECTION');
  }
  asHorizontalRule(): this {
    return this.#as('HORIZONTAL_RULE');
  }
  asListItem(): this {
    return this.#as('LIST_ITEM');
  }
  asPageBreak(): this {
    return this.#as('PAGE_BREAK');
  }
  asParagraph(): this {
    return this.#as('PARAGRAPH');
  }
  asTable(): this {
    return this.#as('TABLE');
  }
  asTableCell(): this {
    return this.#as('TABLE_CELL');
  }
  asTableRow(): this {
    return this.#as('TABLE_ROW');
  }
  asText(): this {
    return this.#as('TEXT');
  }
}

/** Enum values are kept by name. */
export function plain(value: unknown): unknown {
  return value instanceof ServiceObject && 'name' in value && typeof value.name === 'string' ? value.name : value;
}
