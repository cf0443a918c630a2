import { ScriptError } from '../kernel/errors';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { DocumentElement } from './element';
import { paragraphNode, segmentsOf, tableNode, newNode, textOf, type NodeState } from './state';
import { patternOf, replaceIn } from './text';

/** Elements with children. */
export abstract class Container extends DocumentElement {
  protected child(node: NodeState): DocumentElement {
    return this.objects.wrap(node, this);
  }
  protected childrenOf(...types: string[]): DocumentElement[] {
    const found: DocumentElement[] = [];
    const walk = (parent: Container): void => {
      for (const node of parent.node.children) {
        const element = parent.child(node);
        if (types.includes(node.type)) found.push(element);
        if (element instanceof Container) walk(element);
      }
    };
    walk(this);
    return found;
  }
  protected insert(method: string, index: number, node: NodeState): DocumentElement {
    return this.call(method, () => {
      if (index < 0 || index > this.node.children.length) throw new ScriptError(`Child index (${index}) must be less than or equal to the number of child elements (${this.node.children.length}).`);
      this.node.children.splice(index, 0, node);
      return this.child(node);
    });
  }

  clear(): this {
    return this.call('clear', () => {
      this.node.children.splice(0);
      return this;
    });
  }
  editAsText(): ServiceObject {
    return this.objects.text(this.node, this.parent);
  }
  getChild(childIndex: number): DocumentElement {
    const node = this.node.children[childIndex];
    if (!node) throw new ScriptError(`Child index (${childIndex}) must be less than the number of child elements (${this.node.children.length}).`);
    return this.child(node);
  }
  getChildIndex(child: DocumentElement): number {
    const index = this.node.children.indexOf(child.node);
    if (index < 0) throw new ScriptError('Element does not contain the specified child element.');
    return index;
  }
  getNumChildren(): number {
    return this.node.children.length;
  }
  getText(): string {
    return this.call('getText', () => textOf(this.node));
  }
  removeChild(child: DocumentElement): this {
    this.getChildIndex(child);
    child.removeFromParent();
    return this;
  }
  replaceText(searchPattern: string, replacement: string): this {
    return this.call('replaceText', () => {
      replaceIn(this.node, searchPattern, replacement);
      return this;
    });
  }
  /** The next match, after `from`; null where there is none. */
  findText(searchPattern: string, from?: ServiceObject): ServiceObject | null {
    return this.call('findText', () => {
      const after = from instanceof RangeElement ? from : null;
      let passed = after === null;
      for (const { node } of segmentsOf(this.node)) {
        const isFrom = after?.getElement().node === node;
        if (!passed && !isFrom) continue;
        const pattern = patternOf(searchPattern);
        pattern.lastIndex = isFrom && after ? after.getEndOffsetInclusive() + 1 : 0;
        passed = true;
        const match = pattern.exec(node.text);
        if (match) return this.objects.found(this.objects.wrap(node, this.#ownerOf(node)), match.index, match.index + match[0].length - 1);
      }
      return null;
    });
  }
  /** The next element of the type below this one, after `from`; null where there is none. */
  findElement(elementType: EnumValue, from?: ServiceObject): ServiceObject | null {
    return this.call('findElement', () => {
      const all = this.childrenOf(elementType.name);
      const after = from instanceof RangeElement ? all.findIndex(({ node }) => node === from.getElement().node) : -1;
      const next = all[after + 1];
      return next ? this.objects.found(next, -1, -1) : null;
    });
  }
  #ownerOf(node: NodeState): DocumentElement {
    return [this, ...this.childrenOf('PARAGRAPH', 'LIST_ITEM')].find((element) => element.node.children.includes(node)) ?? this;
  }
}

/** DocumentApp.RangeElement: where findText found something; offsets of -1 stand for a whole element. */
export class RangeElement extends ServiceObject {
  readonly typeName = 'DocumentApp.RangeElement';
  constructor(
    private readonly element: DocumentElement,
    private readonly start: number,
    private readonly end: number,
  ) {
    super();
  }
  getElement(): DocumentElement {
    return this.element;
  }
  getStartOffset(): number {
    return this.start;
  }
  getEndOffsetInclusive(): number {
    return this.end;
  }
  isPartial(): boolean {
    return this.start >= 0 && (this.start > 0 || this.end < this.element.node.text.length - 1);
  }
}

/** Body, header, footer and table cell: elements that hold paragraphs, lists and tables. */
export abstract class Section extends Container {
  #block(content: unknown, type: string): NodeState {
    return content instanceof DocumentElement ? content.node : paragraphNode(String(content), type);
  }
  #table(content: unknown): NodeState {
    if (content instanceof DocumentElement) return content.node;
    const rows: unknown[] = Array.isArray(content) ? content : [];
    return tableNode(rows.map((row): unknown[] => (Array.isArray(row) ? row : [row])));
  }
  appendParagraph(content: unknown): DocumentElement {
    return this.insert('appendParagraph', this.node.children.length, this.#block(content, 'PARAGRAPH'));
  }
  appendListItem(content: unknown): DocumentElement {
    return this.insert('appendListItem', this.node.children.length, this.#block(content, 'LIST_ITEM'));
  }
  appendTable(content?: unknown): DocumentElement {
    return this.insert('appendTable', this.node.children.length, this.#table(content));
  }
  appendHorizontalRule(): DocumentElement {
    return this.insert('appendHorizontalRule', this.node.children.length, newNode('HORIZONTAL_RULE'));
  }
  appendPageBreak(): DocumentElement {
    return this.insert('appendPageBreak', this.node.children.length, newNode('PAGE_BREAK'));
  }
  insertParagraph(childIndex: number, content: unknown): DocumentElement {
    return this.insert('insertParagraph', childIndex, this.#block(content, 'PARAGRAPH'));
  }
  insertListItem(childIndex: number, content: unknown): DocumentElement {
    return this.insert('insertListItem', childIndex, this.#block(content, 'LIST_ITEM'));
  }
  insertTable(childIndex: number, content?: unknown): DocumentElement {
    return this.insert('insertTable', childIndex, this.#table(content));
  }
  insertHorizontalRule(childIndex: number): DocumentElement {
    return this.insert('insertHorizontalRule', childIndex, newNode('HORIZONTAL_RULE'));
  }
  insertPageBreak(childIndex: number): DocumentElement {
    return this.insert('insertPageBreak', childIndex, newNode('PAGE_BREAK'));
  }
  /** A section keeps one empty paragraph. */
  override clear(): this {
    return this.call('clear', () => {
      this.node.children.splice(0, this.node.children.length, paragraphNode(''));
      return this;
    });
  }
  setText(text: string): this {
    return this.call('setText', () => {
      this.node.children.splice(0, this.node.children.length, ...text.split('\n').map((line) => paragraphNode(line)));
      return this;
    });
  }
  /** Paragraphs and list items, those in tables too. */
  getParagraphs(): DocumentElement[] {
    return this.call('getParagraphs', () => this.childrenOf('PARAGRAPH', 'LIST_ITEM'));
  }
  getListItems(): DocumentElement[] {
    return this.call('getListItems', () => this.childrenOf('LIST_ITEM'));
  }
  getTables(): DocumentElement[] {
    return this.call('getTables', () => this.childrenOf('TABLE'));
  }
  getTextAlignment(): EnumValue | null {
    return null;
  }
}
