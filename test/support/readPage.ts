import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A page or a mail as a browser reads it. */
export interface ReadPage {
  readonly elements: string[];
  /** Text of every element that holds text and nothing else. */
  readonly texts: string[];
  /** Values of href, src and action. */
  readonly links: string[];
  /** Attributes that run something. */
  readonly handlers: string[];
  readonly view: { title: string; contents: Record<string, unknown> & { answers: unknown } };
}

export function readPage(html: string): ReadPage {
  const elements: string[] = [];
  const texts: string[] = [];
  const links: string[] = [];
  const handlers: string[] = [];
  const scripts: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      elements.push(node.tagName);
      links.push(...node.attrs.filter(({ name }) => ['href', 'src', 'action'].includes(name)).map(({ value }) => value));
      handlers.push(...node.attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name));
    }
    if (!('childNodes' in node)) return;
    const own = node.childNodes.map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : '')).join('');
    if (node.nodeName === 'script') scripts.push(own);
    else if (own !== '') texts.push(own);
    node.childNodes.forEach(walk);
  };
  walk(parse(html));
  const embedded = scripts.map(asView).find((view) => view !== null);
  return { elements, texts, links, handlers, view: embedded ?? { title: '(no view in the page)', contents: { answers: [] } } };
}

/** The view that a browser finds: the script that sets it is run, as the browser would. */
function asView(script: string): ReadPage['view'] | null {
  if (!script.startsWith('window.deskView')) return null;
  const window: { deskView?: ReadPage['view'] } = {};
  runInNewContext(script, { window });
  return structuredClone(window.deskView ?? null);
}
