/** A Google Doc as a tree. Its entry (name, rights) lies in Drive. */
export interface DocumentState {
  readonly id: string;
  language: string;
  readonly body: NodeState;
  header: NodeState | null;
  footer: NodeState | null;
}

/** One element. `type` is a name of DocumentApp.ElementType. */
export interface NodeState {
  readonly type: string;
  readonly children: NodeState[];
  /** TEXT only. */
  text: string;
  /** TEXT only: formats of ranges, end exclusive; later ones win. `name` is a name of DocumentApp.Attribute. */
  styles: { start: number; end: number; name: string; value: unknown }[];
  /** Attributes of the element itself, by name of DocumentApp.Attribute. */
  readonly attributes: Record<string, unknown>;
}

export function newNode(type: string, children: NodeState[] = []): NodeState {
  return { type, children, text: '', styles: [], attributes: {} };
}

export function textNode(text: string): NodeState {
  return { ...newNode('TEXT'), text };
}

export function paragraphNode(text: string, type = 'PARAGRAPH'): NodeState {
  return newNode(type, text === '' ? [] : [textNode(text)]);
}

export function cellNode(text: string): NodeState {
  return newNode('TABLE_CELL', [paragraphNode(text)]);
}

export function tableNode(cells: readonly (readonly unknown[])[]): NodeState {
  return newNode('TABLE', cells.map((row) => newNode('TABLE_ROW', row.map((cell) => cellNode(String(cell))))));
}

/** Text of an element: blocks on lines of their own. */
export function textOf(node: NodeState): string {
  if (node.type === 'TEXT') return node.text;
  const isBlock = node.type !== 'PARAGRAPH' && node.type !== 'LIST_ITEM';
  const parts = node.children.filter((child) => child.type !== 'HORIZONTAL_RULE' && child.type !== 'PAGE_BREAK').map(textOf);
  return parts.join(isBlock ? '\n' : '');
}

/** Text nodes with the offset at which each begins in the element's text. */
export function segmentsOf(node: NodeState): { readonly node: NodeState; readonly offset: number }[] {
  const found: { node: NodeState; offset: number }[] = [];
  const walk = (current: NodeState, offset: number): void => {
    if (current.type === 'TEXT') found.push({ node: current, offset });
    const gap = current.type === 'PARAGRAPH' || current.type === 'LIST_ITEM' ? 0 : 1;
    let at = offset;
    for (const child of current.children) {
      walk(child, at);
      at += textOf(child).length + gap;
    }
  };
  walk(node, 0);
  return found;
}
