import { ScriptError } from '../kernel/errors';
import { DocumentElement, plain } from './element';
import { segmentsOf, textOf, type NodeState } from './state';

/** DocumentApp.Text: one run of text, or with editAsText all the text of an element, whose offsets count line ends between blocks. */
export class Text extends DocumentElement {
  override readonly typeName = 'DocumentApp.Text';
  getText(): string {
    return this.call('getText', () => textOf(this.node));
  }
  setText(text: string): this {
    return this.call('setText', () => {
      const [first, ...rest] = segmentsOf(this.node);
      if (first) {
        first.node.text = text;
        first.node.styles = [];
      }
      for (const segment of rest) segment.node.text = '';
      return this;
    });
  }
  appendText(text: string): this {
    return this.call('appendText', () => this.#splice(textOf(this.node).length, 0, text));
  }
  insertText(offset: number, text: string): this {
    return this.call('insertText', () => this.#splice(offset, 0, text));
  }
  /** Both ends are part of what goes. */
  deleteText(startOffset: number, endOffsetInclusive: number): this {
    return this.call('deleteText', () => this.#splice(startOffset, endOffsetInclusive - startOffset + 1, ''));
  }
  #splice(offset: number, remove: number, insert: string): this {
    if (offset < 0 || offset > textOf(this.node).length) throw new ScriptError(`Index (${offset}) must be less than the content length (${textOf(this.node).length}).`);
    let inserted = insert === '';
    for (const { node, offset: begin } of segmentsOf(this.node)) {
      const length = node.text.length;
      const from = Math.max(0, Math.min(length, offset - begin));
      const to = Math.max(0, Math.min(length, offset + remove - begin));
      const here = !inserted && offset >= begin && offset <= begin + length;
      if (from === to && !here) continue;
      const piece = here ? insert : '';
      node.text = node.text.slice(0, from) + piece + node.text.slice(to);
      const moved = (at: number): number => (at <= from ? at : Math.max(from, at - (to - from)) + piece.length);
      node.styles = node.styles.map((style) => ({ ...style, start: moved(style.start), end: moved(style.end) }));
      inserted ||= here;
    }
    return this;
  }
  replaceText(searchPattern: string, replacement: string): this {
    return this.call('replaceText', () => {
      replaceIn(this.node, searchPattern, replacement);
      return this;
    });
  }
  editAsText(): this {
    return this;
  }

  #style(method: string, name: string, args: readonly unknown[]): this {
    return this.call(method, () => {
      const [start, end, value] = args.length === 3 ? [Number(args[0]), Number(args[1]) + 1, args[2]] : [0, Infinity, args[0]];
      for (const { node, offset } of segmentsOf(this.node)) {
        const [from, to] = [Math.max(0, start - offset), Math.min(node.text.length, end - offset)];
        if (from < to) node.styles.push({ start: from, end: to, name, value: plain(value) });
      }
      return this;
    });
  }
  /** The value at an offset; without one the value of the whole text, null where it differs within. */
  #read(name: string, offset?: number): unknown {
    const values = new Set<unknown>();
    for (const { node, offset: begin } of segmentsOf(this.node)) {
      for (let at = 0; at < node.text.length; at++) {
        if (offset !== undefined && begin + at !== offset) continue;
        values.add(node.styles.filter((style) => style.name === name && style.start <= at && at < style.end).at(-1)?.value ?? null);
      }
    }
    return values.size === 1 ? [...values][0] : null;
  }
  setBold(...args: unknown[]): this {
    return this.#style('setBold', 'BOLD', args);
  }
  setItalic(...args: unknown[]): this {
    return this.#style('setItalic', 'ITALIC', args);
  }
  setUnderline(...args: unknown[]): this {
    return this.#style('setUnderline', 'UNDERLINE', args);
  }
  setStrikethrough(...args: unknown[]): this {
    return this.#style('setStrikethrough', 'STRIKETHROUGH', args);
  }
  setFontFamily(...args: unknown[]): this {
    return this.#style('setFontFamily', 'FONT_FAMILY', args);
  }
  setFontSize(...args: unknown[]): this {
    return this.#style('setFontSize', 'FONT_SIZE', args);
  }
  setForegroundColor(...args: unknown[]): this {
    return this.#style('setForegroundColor', 'FOREGROUND_COLOR', args);
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.#style('setBackgroundColor', 'BACKGROUND_COLOR', args);
  }
  setLinkUrl(...args: unknown[]): this {
    return this.#style('setLinkUrl', 'LINK_URL', args);
  }
  isBold(offset?: number): unknown {
    return this.#read('BOLD', offset);
  }
  isItalic(offset?: number): unknown {
    return this.#read('ITALIC', offset);
  }
  isUnderline(offset?: number): unknown {
    return this.#read('UNDERLINE', offset);
  }
  isStrikethrough(offset?: number): unknown {
    return this.#read('STRIKETHROUGH', offset);
  }
  getFontFamily(offset?: number): unknown {
    return this.#read('FONT_FAMILY', offset);
  }
  getFontSize(offset?: number): unknown {
    return this.#read('FONT_SIZE', offset);
  }
  getForegroundColor(offset?: number): unknown {
    return this.#read('FOREGROUND_COLOR', offset);
  }
  getBackgroundColor(offset?: number): unknown {
    return this.#read('BACKGROUND_COLOR', offset);
  }
  getLinkUrl(offset?: number): unknown {
    return this.#read('LINK_URL', offset);
  }
}

/** Replaces in each run of text. The pattern is a regular expression (RE2 at Google); the replacement is literal. */
export function replaceIn(node: NodeState, searchPattern: string, replacement: string): void {
  const pattern = patternOf(searchPattern);
  for (const { node: text } of segmentsOf(node)) text.text = text.text.replace(pattern, () => replacement);
}

export function patternOf(searchPattern: string): RegExp {
  try {
    const flags = /^\(\?([ims]+)\)/.exec(searchPattern);
    return new RegExp(flags ? searchPattern.slice(flags[0].length) : searchPattern, `g${flags?.[1] ?? ''}`);
  } catch {
    throw new ScriptError(`Invalid regular expression pattern ${searchPattern}`);
  }
}
